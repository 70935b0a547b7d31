// Written by "npm run messages" from the .ftl files beside it; change those.
export const documentDecision = {
  zh: `### 认证决定记录的用语。

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
`,
  en: `### What the record of a decision prints.

decided-granted = Granted: { $level }
decided-refused = Certification refused
recommended-grant = To grant
recommended-refuse = To refuse
recommended-maintain = To maintain the certificate
recommended-suspend = To suspend the certificate
recommended-withdraw = To withdraw the certificate
team-part-lead = Leads the team
team-part-member = Member of the team
team-part-expert = Technical expert
team-part-left = Left the team
`,
}
