// Written by "npm run messages" from the .ftl files beside it; change those.
export const documentDecision = {
  zh: `### 认证决定记录的用语。

decided-granted = 授予：{ $level }
decided-refused = 不予认证
recommended-grant = 建议授予
recommended-refuse = 建议不予认证
team-part-lead = 组长
team-part-member = 组员
team-part-left = 已退出
`,
  en: `### What the record of a decision prints.

decided-granted = Granted: { $level }
decided-refused = Certification refused
recommended-grant = To grant
recommended-refuse = To refuse
team-part-lead = Leads the team
team-part-member = Member of the team
team-part-left = Left the team
`,
}
