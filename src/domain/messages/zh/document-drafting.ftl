### 编制说明和表决纪要中的用语。

## 编制说明

drafting-stage-drafted = 起草
drafting-stage-submitted = 送审
drafting-stage-published = 发布
drafting-by = 由{ $by }办理。
drafting-days = { $from }至{ $until }
drafting-version = 草案第 { $version } 版。
drafting-did-consultation = 发函单位 { $asked } 个，回函 { $returned } 个，没有回函 { $silent } 个；收到意见 { $comments } 条。
drafting-did-cancelled = 已取消，所投票不计。
drafting-figures-clauses = 条款分值
drafting-figures-levels = 等级分数线
drafting-figures-gates = 前提条件
drafting-figures-adjustments = 扣分与加分
drafting-comments-counted = 共收到意见 { $all } 条：采纳 { $adopted } 条，部分采纳 { $part } 条，未采纳 { $rejected } 条，尚未答复 { $waiting } 条。
drafting-whole-draft = 全文
drafting-unanswered = 尚未答复

## 表决纪要

ballot-choice-approve = 赞成
ballot-choice-against = 反对
ballot-choice-abstain = 弃权
ballot-choice-none = 未投票
ballot-phase-awaited = 表决尚未开始。
ballot-phase-open = 表决正在进行，以下为目前的票数。
ballot-phase-cancelled = 表决已取消，所投票不计。
