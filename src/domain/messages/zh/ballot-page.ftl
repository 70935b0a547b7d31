### 工作台：修订稿的表决页面。

ballots-none = 本修订稿尚未表决。
ballots-none-asked = 按标准的规定，本修订须先经表决才能发布。
ballots-none-needed = 标准未要求表决。委员会如需表决，请在该版次的 standard.json 中以“ballot”写明表决规则。
ballots-days = { $phase ->
    [awaited] 表决期为 { $opens } 至 { $closes }，尚未开始。
    [open] 表决进行中，{ $closes } 截止。
    [over] 表决期为 { $opens } 至 { $closes }，已结束。
   *[cancelled] 原定表决期为 { $opens } 至 { $closes }。
}
ballots-this-text = 表决对象为现稿（记录的第 { $version } 版）。
ballots-other-text = 表决对象为记录的第 { $version } 版，与现稿内容不同。
ballots-cancelled = 已由 { $by } 于 { $on } 撤销：{ $reason }
ballots-so-far = 目前的票数
ballots-minutes = 表决纪要
ballots-votes = 投票情况
ballots-voter = 投票人
ballots-vote = 表决意见
ballots-reason = 理由
ballots-reason-hint = 投反对票时必须说明；理由将作为一条意见，等待答复。
ballots-on = 投票时间
ballots-choice-approve = 赞成
ballots-choice-against = 反对
ballots-choice-abstain = 弃权
ballots-choice-none = 未投票
ballots-choice-missing = 请选择赞成、反对或弃权。
ballots-reasons = 答复反对理由
ballots-own = 我的表决
ballots-voted = 您已于 { $on } { $choice ->
    [approve] 投赞成票
    [against] 投反对票
   *[abstain] 投弃权票
}。截至 { $closes }（含当日）可以重新投票，以最后一次为准。
ballots-no-voter = 您不是本次表决的投票人。
ballots-vote-do = 投票
ballots-vote-anew = 重新投票
ballots-cancel = 撤销本次表决
ballots-cancel-what = 已投的票保留在记录中，但不再计入。
ballots-cancel-do = 撤销表决
ballots-open = 提请表决
ballots-open-again = 再次提请表决
ballots-open-what = 投票人就现稿表决。表决开始时一并征求意见，用于答复反对理由。
ballots-open-role = 由规则起草人员提请表决。
ballots-open-title-zh = 中文标题
ballots-open-title-en = 英文标题
ballots-open-first = 开始日期
ballots-open-last = 截止日期
ballots-open-voters = { $count ->
    [0] 投票人
   *[other] 投票人（{ $count } 人）
}
ballots-open-do = 开始表决
