### 认证决定记录的用语。

decided-granted = 授予：{ $level }
decided-refused = 不予认证
recommended-grant = 建议授予
recommended-refuse = 建议不予认证
recommended-maintain = 建议保持认证
recommended-suspend = 建议暂停证书
recommended-withdraw = 建议撤销证书
team-part-lead = 组长
team-part-member = 组员
team-part-expert = 技术专家
team-part-left = 已退出
