// Written by "npm run messages" from the .ftl files beside it; change those.
export const comparison = {
  zh: `### 标准两次修订的对比。

comparison-title = 修订比较
comparison-before = 修订前
comparison-after = 修订后
comparison-side = { $name }，{ $edition } 版，规则修订号 { $revision }，自 { $from } 起实施

## 条款的变化

comparison-clauses = 条款变化
comparison-no-clause = 条款无变化。
comparison-fate-count = { $fate } { $count } 条
comparison-fate-same = 未变
comparison-fate-reworded = 改写
comparison-fate-moved = 移动
comparison-fate-split = 拆分
comparison-fate-merged = 合并
comparison-fate-new = 新增
comparison-fate-withdrawn = 删除
comparison-continues = { $before } → { $after }
comparison-reworded = 改写：{ $what }
comparison-reworded-alike = 改写：{ $what }（文字相似度 { $percent }%）
comparison-reworded-title = 标题
comparison-reworded-text = 要求
comparison-reworded-evidence = 证据
comparison-reworded-ask = 评价内容
comparison-by-likeness = 仅按文字相似度对应，请核对。
comparison-by-succession = 按新版声明的承接关系对应。

## 各部分分值

comparison-parts = 各部分分值
comparison-part = 部分
comparison-change = 增减
comparison-share = 修订后占比
comparison-all-parts = 合计

## 规则的变化

comparison-rules = 取值规则与评价结果形成规则的变化
comparison-no-rule = 取值规则与评价结果形成规则未变：答案相同，结果相同。
comparison-judged-alike = 以下变化不影响评价：答案相同，结果相同。
comparison-results-may-differ = 规则的表述未变，但评价结果仍可能不同：{ $results }。
comparison-clauses-may-differ = 规则的表述未变，但条款的评价仍可能不同。
comparison-main-result = 主要结果
comparison-named-result = “{ $result }”
comparison-rule = { $name }（{ $kind }）
comparison-of-result = { $result }：{ $name }
comparison-rule-before = 修订前：{ $words }
comparison-rule-after = 修订后：{ $words }
comparison-kind-added = 新增
comparison-kind-removed = 取消
comparison-kind-changed = 修改
comparison-area-in-force = 实施日期
comparison-area-weight = 分值
comparison-area-criterion = 取值规则
comparison-area-applies = 适用条件
comparison-area-policy = 无得分条款的处理
comparison-area-rounding = 修约
comparison-area-part = 部分得分与总分
comparison-area-value = 计算值
comparison-area-table = 数值表
comparison-area-adjustment = 加分与扣分
comparison-area-level = 等级
comparison-area-gate = 前提条件
comparison-area-qualifier = 附加标识
comparison-area-other = 其他规则

# 不影响评价、其他各处也未列出的变化。
comparison-further = 标准与规则中的其他变化
comparison-area-standard = 标准总体
comparison-area-ballot = 表决规则
comparison-area-sections = 章节与条款的其他内容
comparison-area-asked = 提问与基本情况
comparison-area-words = 名称、理由、出处与工作量
comparison-area-examples = 算例
comparison-area-papers = 文件模板
comparison-ballot-base-members = 全体投票人
comparison-ballot-base-returned = 已投票者
comparison-ballot-base-cast = 投赞成或反对票者
comparison-ballot-days = 表决期不少于 { $days } 天
comparison-ballot-quorum = 收回票数不少于全体投票人的 { $share }
comparison-ballot-approve = 赞成票不少于{ $base }的 { $share }
comparison-ballot-approve--more = 赞成票超过{ $base }的 { $share }
comparison-ballot-against = 反对票不超过{ $base }的 { $share }
comparison-ballot-drafters-vote = 起草人参加表决
comparison-ballot-drafters-withdraw = 起草人回避表决
comparison-ballot-unanswered-told = 反对理由未答复时，发布前予以提示
comparison-ballot-unanswered-refused = 反对理由未答复的，不得发布

comparison-with-members = { $words }［{ $members }］
comparison-member = { $at }：{ $value }
comparison-member-absent = { $at }：无
comparison-at-place = { $words }；顺序第 { $place } 位

## 规则的名称

comparison-name-in-force = 实施日期
comparison-name-provenance = 数值的状态
comparison-name-provenance-of =
    { $list ->
        [weights] 分值的状态
        [classes] 各类条款分值的状态
        [criteria] 取值规则的状态
        [values] 计算值的状态
        [tables] 数值表的状态
        [levels] 等级分数线的状态
        [gates] 前提条件的状态
       *[adjustments] 调整的状态
    }
comparison-name-provenance-in = { $section }中分值的状态
comparison-name-full = 各条款分值之和
comparison-name-policies = 无得分条款的处理
comparison-name-rounding =
    { $stage ->
        [clause] 条款得分的修约
        [part] 部分得分的修约
        [total] 总分的修约
       *[percent] 得分率的修约
    }
comparison-name-met = 判为满足的最低得分率
comparison-name-several = 同一条款多个结果的合并
comparison-name-assessors = 同一条款多名评价人员答案的合并
comparison-name-merged-input = “{ $input }”多个答案的合并
comparison-name-once = 只计其一的条款
comparison-name-condition = 条件“{ $name }”
comparison-name-condition--number = 条件 { $number }
comparison-name-table = 数表 { $number }
comparison-name-total = 总分
comparison-name-measure = 与等级分数线比较的数值
comparison-name-clamp = 总分的上下限
comparison-name-below = 未达到最低等级时的称谓
comparison-name-veto = 一票否决：{ $clause }
comparison-name-mandatory = 必须满足：{ $clause }
comparison-name-level-needs = { $level }的要求
comparison-name-level-floor = { $level }：{ $part }的最低要求

## 规则的内容

comparison-in-force-from = 自 { $from } 起
comparison-in-force-to = { $from } 至 { $to }
comparison-in-force-from-sunset = 自 { $from } 起，可用至 { $sunset }
comparison-in-force-to-sunset = { $from } 至 { $to }，可用至 { $sunset }
comparison-unscored = 不计分
comparison-policy =
    { $state ->
        [notApplicable] 不适用
        [notChecked] 未检查
       *[missing] 缺少答案
    }：{ $policy ->
        [leave-out] 不计入
        [zero] 计 0 分
        [full] 计满分
        [block] 结果待定
       *[forbid] 不允许
    }
comparison-assessors-spread = { $merge }，各答案相差不超过 { $limit }
comparison-merged-results = 多个结果：{ $merge }
comparison-merged-assessors = 多名评价人员：{ $merge }
comparison-once-best = { $clauses }：只计得分最高的一条
comparison-once-first = { $clauses }：只计最先得分的一条
comparison-cell = { $keys }：{ $number }

comparison-rule-earns = { $when }：{ $earns }
comparison-reads = 依据{ $fact }
comparison-none-above = 不合格率高于 { $percent }% 时不得分
comparison-take-best = 取得分最高的规则
comparison-zero-below = 低于 { $points } 分计 0 分
comparison-met-at = 得分率达到 { $percent }% 判为满足
comparison-nonconformity =
    { $grade ->
        [minor] 不满足时为轻微不符合
        [major] 不满足时为严重不符合
       *[none] 不构成不符合
    }
comparison-may-be-not-applicable = 可记为不适用

comparison-worked-out = 按公式计算：{ $formula }
comparison-part-of = 包括{ $members }
comparison-part-weights = 权重：{ $weights }
comparison-part-weight = { $member } { $weight }
comparison-part-shares = 各项按得分率计
comparison-part-weights-usual = 按满分加权
comparison-part-max = 满分 { $points } 分
comparison-part-renormalise = 折算为 { $points } 分制
comparison-part-least-in-scope = 适用条款分值合计不低于 { $points } 分
comparison-part-cap = 不高于 { $points } 分
comparison-part-floor = 不低于 { $points } 分
comparison-part-rounded = 修约：{ $rounding }
comparison-part-nothing-applies =
    { $then ->
        [zero] 全部不适用时计 0 分
       *[full] 全部不适用时计满分
    }

comparison-adjust-level = 等级 { $steps }
comparison-adjust-add = { $to } + { $amount }
comparison-adjust-set = { $to } = { $amount }
comparison-adjust-cap = { $to } ≤ { $amount }
comparison-adjust-at-least = 加分不低于 { $points } 分
comparison-adjust-at-most = 加分不高于 { $points } 分
comparison-level-unmarked = 不设分数线
comparison-own-weight = 在该结果中计 { $points } 分
comparison-mark =
    { $side ->
        [atLeast] { $fact }不小于 { $formula }
        [atMost] { $fact }不大于 { $formula }
        [below] { $fact }小于 { $formula }
       *[above] { $fact }大于 { $formula }
    }
comparison-gate =
    { $needs }；否则，对{ $levels }：{ $otherwise ->
        [refuse] 不授予等级
        [veto] 一票否决，不授予任何等级
        [block] 结果待定
       *[lower] 降为低一级
    }
comparison-gate-cap = { $needs }；否则，对{ $levels }：最高为{ $level }
comparison-measure =
    { $read ->
        [points] 修约后的得分
        [exactPoints] 修约前的得分
        [percent] 修约后的得分率
       *[exactPercent] 修约前的得分率
    }
comparison-clamp-min = 不低于 { $points } 分
comparison-clamp-max = 不高于 { $points } 分
comparison-clamp-when =
    { $when ->
        [each] 每次加分或扣分后均适用
       *[end] 最后适用一次
    }

## 在办评价的答案

comparison-carry = 在办评价的答案
comparison-carry-count = { $stands } 项答案可以沿用，{ $asks } 项须重新评价。
comparison-carry-list = 须重新评价：
comparison-ask-again = { $what }：{ $reason }
comparison-reason-unchanged = 未变
comparison-reason-wording-corrected = 仅订正文字
comparison-reason-moved = 仅位置变动
comparison-reason-renamed = 同一条款，标识已改
comparison-reason-choices-added = 增加了选项，原有选项未变
comparison-reason-new = 新增，此前未评价
comparison-reason-requirement-reworded = 要求已改写
comparison-reason-evidence-added = 增加了须查验的证据
comparison-reason-asked-otherwise = 评价内容有变
comparison-reason-split = 一个条款拆分为多个条款
comparison-reason-merged = 多个条款合并为一个条款

## 对评价的影响

comparison-effects = 对 { $count } 份评价的影响
comparison-effect = 影响
comparison-number = 数量
comparison-whom = 组织
comparison-effect-keeps = 等级不变
comparison-effect-rises = 等级上升
comparison-effect-falls = 等级下降
comparison-effect-needs-new-evidence = 须补充证据
comparison-effect-cannot-be-scored = 无法计算得分
comparison-asks = 须补充 { $count } 项答案
comparison-unnamed = 第 { $index } 份评价
comparison-certificate-of = { $certificate } { $name }
comparison-more = 其余 { $count } 份见 JSON 数据。
comparison-standing = { $level }，{ $points } 分
comparison-standing-none = 未达到等级，{ $points } 分
comparison-no-level = 无等级
comparison-standing-open =
    { $status ->
        [blocked] 结果待定
       *[not-scored] 未评分
    }
comparison-state-forbidden = 条款 { $clause } 所记状态为新规则所不允许。
    .fix = 请为该条款记录取值。
`,
  en: `### Two revisions of a standard side by side.

comparison-title = Comparison of two revisions
comparison-before = Before
comparison-after = After
comparison-side = { $name }, edition { $edition }, revision { $revision }, in force from { $from }

## What became of the clauses

comparison-clauses = Clauses
comparison-no-clause = No clause has changed.
comparison-fate-count = { $fate }: { $count }
comparison-fate-same = unchanged
comparison-fate-reworded = reworded
comparison-fate-moved = moved
comparison-fate-split = split
comparison-fate-merged = merged
comparison-fate-new = new
comparison-fate-withdrawn = withdrawn
comparison-continues = { $before } → { $after }
comparison-reworded = Reworded: { $what }
comparison-reworded-alike = Reworded: { $what } (wording { $percent }% alike)
comparison-reworded-title = title
comparison-reworded-text = requirement
comparison-reworded-evidence = evidence
comparison-reworded-ask = question
comparison-by-likeness = Matched by similar wording only; please confirm.
comparison-by-succession = Matched as the new edition declares.

## Points by part

comparison-parts = Points by part
comparison-part = Part
comparison-change = Change
comparison-share = Share after
comparison-all-parts = All clauses

## Changes to the scoring rules

comparison-rules = Changes to the scoring rules
comparison-no-rule = The scoring rules have not changed: the same answers give the same results.
comparison-judged-alike = Whatever has changed here, the same answers give the same results.
comparison-results-may-differ = No rule reads otherwise, and yet results may differ: { $results }.
comparison-clauses-may-differ = No rule reads otherwise, and yet clauses may be judged otherwise.
comparison-main-result = the main result
comparison-named-result = "{ $result }"
comparison-rule = { $name } ({ $kind })
comparison-of-result = { $result }: { $name }
comparison-rule-before = Before: { $words }
comparison-rule-after = After: { $words }
comparison-kind-added = added
comparison-kind-removed = removed
comparison-kind-changed = changed
comparison-area-in-force = Validity
comparison-area-weight = Weights
comparison-area-criterion = Scoring of clauses
comparison-area-applies = Applicability
comparison-area-policy = Clauses without points
comparison-area-rounding = Rounding
comparison-area-part = Parts and total
comparison-area-value = Computed values
comparison-area-table = Tables
comparison-area-adjustment = Adjustments
comparison-area-level = Levels
comparison-area-gate = Gates (preconditions of levels)
comparison-area-qualifier = Qualifiers
comparison-area-other = Other rules

# What judges nothing, and is told nowhere else.
comparison-further = Other changes to the standard and its rules
comparison-area-standard = The standard as a whole
comparison-area-ballot = Rules of voting
comparison-area-sections = Sections, and what else clauses say
comparison-area-asked = Questions and facts about the applicant
comparison-area-words = Names, reasons, sources and efforts
comparison-area-examples = Worked examples
comparison-area-papers = Templates of documents
comparison-ballot-base-members = all voters
comparison-ballot-base-returned = those who voted
comparison-ballot-base-cast = those who voted for or against
comparison-ballot-days =
    { $days ->
        [one] a ballot is open for one day at least
       *[other] a ballot is open for { $days } days at least
    }
comparison-ballot-quorum = at least { $share } of all voters return a vote
comparison-ballot-approve = at least { $share } of { $base } in favour
comparison-ballot-approve--more = more than { $share } of { $base } in favour
comparison-ballot-against = at most { $share } of { $base } against
comparison-ballot-drafters-vote = drafters vote
comparison-ballot-drafters-withdraw = drafters withdraw from the vote
comparison-ballot-unanswered-told = reasons of votes against that wait for an answer are told before publishing
comparison-ballot-unanswered-refused = nothing is published while a reason of a vote against waits for an answer

# What two descriptions that read alike differ in, as the documents have it.
comparison-with-members = { $words } [{ $members }]
comparison-member = { $at }: { $value }
comparison-member-absent = { $at }: none
comparison-at-place = { $words }; number { $place } in order

## What a rule is called

comparison-name-in-force = Validity
comparison-name-provenance = Status of the figures
comparison-name-provenance-of =
    { $list ->
        [weights] Status of the weights
        [classes] Status of the weights of classes
        [criteria] Status of the criteria
        [values] Status of the computed values
        [tables] Status of the tables
        [levels] Status of the levels
        [gates] Status of the gates
       *[adjustments] Status of the adjustments
    }
comparison-name-provenance-in = Status of the weights in { $section }
comparison-name-full = Sum of the weights of all clauses
comparison-name-policies = Clauses without points
comparison-name-rounding =
    { $stage ->
        [clause] Rounding of clauses
        [part] Rounding of parts
        [total] Rounding of the total
       *[percent] Rounding of percentages
    }
comparison-name-met = Share of the weight from which a clause is met
comparison-name-several = Several results for one clause
comparison-name-assessors = Several assessors for one clause
comparison-name-merged-input = Several answers to "{ $input }"
comparison-name-once = Clauses of which only one counts
comparison-name-condition = Condition "{ $name }"
comparison-name-condition--number = Condition { $number }
comparison-name-table = Table { $number }
comparison-name-total = Total
comparison-name-measure = Number compared with the thresholds of levels
comparison-name-clamp = Bounds of the total
comparison-name-below = Name below the lowest level
comparison-name-veto = Veto: { $clause }
comparison-name-mandatory = Must be met: { $clause }
comparison-name-level-needs = Requirements of { $level }
comparison-name-level-floor = { $level }: minimum for { $part }

## What a rule says

comparison-in-force-from = from { $from }
comparison-in-force-to = from { $from } to { $to }
comparison-in-force-from-sunset = from { $from }; usable until { $sunset }
comparison-in-force-to-sunset = from { $from } to { $to }; usable until { $sunset }
comparison-unscored = not scored
comparison-policy =
    { $state ->
        [notApplicable] not applicable
        [notChecked] not checked
       *[missing] no answer
    }: { $policy ->
        [leave-out] left out
        [zero] counts as 0
        [full] counts as full points
        [block] keeps the result open
       *[forbid] not allowed
    }
comparison-assessors-spread = { $merge }, answers at most { $limit } apart
comparison-merged-results = several results: { $merge }
comparison-merged-assessors = several assessors: { $merge }
comparison-once-best = { $clauses }: the one with the most points counts
comparison-once-first = { $clauses }: the first that earns points counts
comparison-cell = { $keys } { $number }

comparison-rule-earns = { $when }: { $earns }
comparison-reads = read from { $fact }
comparison-none-above = no points if more than { $percent }% failed
comparison-take-best = the rule that gives most counts
comparison-zero-below = below { $points } counts as 0
comparison-met-at = met from { $percent }% of the weight
comparison-nonconformity =
    { $grade ->
        [minor] a minor nonconformity if not met
        [major] a major nonconformity if not met
       *[none] never a nonconformity
    }
comparison-may-be-not-applicable = may be recorded as not applicable

comparison-worked-out = worked out as { $formula }
comparison-part-of = of { $members }
comparison-part-weights = weighted: { $weights }
comparison-part-weight = { $member } { $weight }
comparison-part-shares = members count by their share of maximum points
comparison-part-weights-usual = weighted by maximum points
comparison-part-max = out of { $points }
comparison-part-renormalise = restated to { $points }
comparison-part-least-in-scope = at least { $points } applicable
comparison-part-cap = at most { $points }
comparison-part-floor = at least { $points }
comparison-part-rounded = rounded: { $rounding }
comparison-part-nothing-applies =
    { $then ->
        [zero] 0 if nothing applies
       *[full] full points if nothing applies
    }

comparison-adjust-level = level { $steps }
comparison-adjust-add = { $to } + { $amount }
comparison-adjust-set = { $to } = { $amount }
comparison-adjust-cap = { $to } ≤ { $amount }
comparison-adjust-at-least = adds at least { $points }
comparison-adjust-at-most = adds at most { $points }
comparison-level-unmarked = no threshold
comparison-own-weight =
    { $points ->
        [one] counts { $points } point in this result
       *[other] counts { $points } points in this result
    }
comparison-mark =
    { $side ->
        [atLeast] { $fact }: at least { $formula }
        [atMost] { $fact }: at most { $formula }
        [below] { $fact }: less than { $formula }
       *[above] { $fact }: more than { $formula }
    }
comparison-gate =
    { $needs }; otherwise, for { $levels }, { $otherwise ->
        [refuse] no level is given
        [veto] no level is given, whatever was earned (veto)
        [block] the result stays open
       *[lower] the next lower level applies
    }
comparison-gate-cap = { $needs }; otherwise, for { $levels }, at most { $level }
comparison-measure =
    { $read ->
        [points] points, rounded
        [exactPoints] points before rounding
        [percent] percentage, rounded
       *[exactPercent] percentage before rounding
    }
comparison-clamp-min = at least { $points }
comparison-clamp-max = at most { $points }
comparison-clamp-when =
    { $when ->
        [each] applied after each adjustment
       *[end] applied once, at the end
    }

## Answers of assessments in progress

comparison-carry = Answers of assessments in progress
comparison-carry-count =
    { $stands ->
        [one] { $stands } answer can be kept
       *[other] { $stands } answers can be kept
    }, { $asks ->
        [one] { $asks } must be collected again.
       *[other] { $asks } must be collected again.
    }
comparison-carry-list = To be collected again:
comparison-ask-again = { $what }: { $reason }
comparison-reason-unchanged = unchanged
comparison-reason-wording-corrected = only the wording was corrected
comparison-reason-moved = only its place changed
comparison-reason-renamed = the same clause under another id
comparison-reason-choices-added = choices were added, the earlier ones are unchanged
comparison-reason-new = new, not asked before
comparison-reason-requirement-reworded = the requirement was reworded
comparison-reason-evidence-added = more evidence is required
comparison-reason-asked-otherwise = the question has changed
comparison-reason-split = one clause was split into several
comparison-reason-merged = several clauses were merged into one

## Effect on assessments

comparison-effects =
    { $count ->
        [one] Effect on { $count } assessment
       *[other] Effect on { $count } assessments
    }
comparison-effect = Effect
comparison-number = Number
comparison-whom = Organisation
comparison-effect-keeps = level kept
comparison-effect-rises = level rises
comparison-effect-falls = level falls
comparison-effect-needs-new-evidence = new evidence needed
comparison-effect-cannot-be-scored = cannot be scored
comparison-asks =
    { $count ->
        [one] { $count } answer to be collected
       *[other] { $count } answers to be collected
    }
comparison-unnamed = Assessment { $index }
comparison-certificate-of = { $certificate } { $name }
comparison-more =
    { $count ->
        [one] { $count } more is in the data (JSON).
       *[other] { $count } more are in the data (JSON).
    }
comparison-standing =
    { $points ->
        [one] { $level }, { $points } point
       *[other] { $level }, { $points } points
    }
comparison-standing-none =
    { $points ->
        [one] no level, { $points } point
       *[other] no level, { $points } points
    }
comparison-no-level = no level
comparison-standing-open =
    { $status ->
        [blocked] result open
       *[not-scored] not scored
    }
comparison-state-forbidden = Clause { $clause } has a state that the new rules do not allow.
    .fix = Record a value for it.
`,
}
