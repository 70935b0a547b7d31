### 认证决定记录的用语。

decided-granted = 授予：{ $level }
decided-refused = 不予认证
recommended-grant = 建议授予
recommended-refuse = 建议不予认证
team-part-lead = 组长
team-part-member = 组员
team-part-left = 已退出
