// Written by "npm run messages" from the .ftl files beside it; change those.
export const ballots = {
  zh: `### 草案表决的结果。

ballot-tally = 共 { $members } 名投票人，{ $returned } 人投票：赞成 { $approve } 票，反对 { $against } 票，弃权 { $abstain } 票。
ballot-base-members = 全体投票人
ballot-base-returned = 已投票者
ballot-base-cast = 投赞成或反对票者
ballot-met = 符合
ballot-not-met = 不符合
ballot-quorum = 收回票数：要求不少于 { $share }；{ $base } { $of } 人中收回 { $count } 票：{ $met }。
ballot-approve = 赞成票：要求不少于 { $share }；{ $base } { $of } 人中赞成 { $count } 票：{ $met }。
ballot-approve--more = 赞成票：要求超过 { $share }；{ $base } { $of } 人中赞成 { $count } 票：{ $met }。
ballot-against = 反对票：要求不超过 { $share }；{ $base } { $of } 人中反对 { $count } 票：{ $met }。
ballot-approved = 表决通过该草案。
ballot-not-approved = 表决未通过该草案。
`,
  en: `### What a ballot over a draft came to.

ballot-tally = { $returned } of { $members } voted: { $approve } for, { $against } against, { $abstain } abstained.
ballot-base-members = who may vote
ballot-base-returned = who voted
ballot-base-cast = who voted for or against
ballot-met = met
ballot-not-met = not met
ballot-quorum = Votes that have to come back: at least { $share }; { $count } of { $of } { $base } came back: { $met }.
ballot-approve = Votes for it: at least { $share }; { $count } of { $of } { $base } are for it: { $met }.
ballot-approve--more = Votes for it: more than { $share }; { $count } of { $of } { $base } are for it: { $met }.
ballot-against = Votes against it: at most { $share }; { $count } of { $of } { $base } are against it: { $met }.
ballot-approved = The ballot approves the draft.
ballot-not-approved = The ballot does not approve the draft.
`,
}
