### 草案表决的结果。

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
