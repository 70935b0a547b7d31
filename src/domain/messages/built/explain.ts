// Written by "npm run messages" from the .ftl files beside it; change those.
export const explain = {
  zh: `### 评分说明：数值旁边和之间的文字。

## 数值尚未批准时的标记

mark-illustrative = 示例：数值为演示而拟，不具约束力，不构成认证。
mark-draft = 草案：由委员会提出，尚未批准。

## 行的组成

full-sentence = { $words }。
labelled = { $label }：{ $words }

## 抬头

explain-designated = { $designation } { $title }
explain-revision = 修订号
explain-in-force = { $revision }（{ $edition } 版，自 { $from } 起实施）
explain-in-force-to = { $revision }（{ $edition } 版，实施期 { $from } 至 { $to }）
explain-organisation = 组织
explain-date = 评价日期
explain-profile = 组织概况
explain-source = 数值来源
explain-remark = 说明

## 评价结果

explain-result = 评价结果
explain-result-of = 评价结果：{ $result }
explain-status = 状态
explain-open = 待定：暂不能给出结果
explain-not-scored = 未评分：没有适用的计分条款
explain-points = 得分
explain-points-of = { $points } / { $max } 分
explain-points-percent = { $points } / { $max } 分（{ $percent }%）
explain-level = 等级
level-none = 无
level-stars = { $level } { $stars }
stars-none = 无星
level-by-points = { $level }（仅按得分：{ $byPoints }）
explain-qualifiers = 附加标识
explain-open-because = 结果待定的原因：
explain-still-needed = 达到{ $level }尚缺：
explain-highest = 已达到最高等级。

## 各部分得分

explain-parts = 各部分得分
explain-part = 部分
explain-maximum = 满分
explain-share = 得分率
explain-total = 合计
parts-do-not-add-up = 各行之和不等于末行，因为：{ $why }
parts-rounded = 修约（{ $rounding }）
parts-near = 带“≈”的数值显示时经过修约
parts-stated = 合计另定满分

## 评价结果的形成

explain-arithmetic = 评价结果的形成
combine =
    { $combine ->
        [sum] 求和
        [weighted-mean] 加权平均
        [mean] 平均
        [median] 中位数
        [min] 最低得分率
        [max] 最高者
        [product] 得分率之积
        [none] 不设总分
       *[expression] 按公式计算
    }
combine-best = 最高 { $count } 项之和
step-renormalise = 折算为 { $by } 分制
step-cap = 上限 { $by }
explain-answers-cut = { $clause }：各答案合计 { $given } 分，计入 { $counted } 分。
step-floor = 下限 { $by }
step-zero-below = 低于 { $by } 计 0
rounding =
    { $decimals ->
        [0] 取整数
       *[other] 保留 { $decimals } 位小数
    }，{ $mode ->
        [half-up] 四舍五入
        [half-even] 四舍六入五成双
        [up] 进位
        [down] 舍去
        [floor] 向下取整
        [ceiling] 向上取整
       *[none] 不修约
    }
step-bounds = 限于结果的上下限之内
step-gives = { $step } → { $gives }
adjustment-part = { $title }（{ $part }）
adjustment-none = 不适用
adjustment-change = { $change }（{ $before } → { $after }）

## 部分和合计的得出

working = { $how }：{ $equation }
working-own-weight = { $clause }在该结果中计 { $here } 分：{ $equation }
working-own-weight--nothing = { $clause }在该结果中不计分
working-own-weight--met = { $clause }本身不计分，满足时在该结果中计 { $here } 分：{ $points }
working-weighted = { $how }（{ $weights }）：{ $equation }
working-step = { $step }：{ $equation }
working-rounded = 修约（{ $rounding }）：{ $from } → { $to }
working-rounded-bounds = 修约（{ $rounding }）并限于上下限之内：{ $points }
working-bounds = 限于上下限之内：{ $points }
working-at-most = 最高 { $points }
working-held = { $from } 限为 { $to }
working-adjusted = 其后调整为 { $points }
working-share = 按分值计：{ $equation }
working-left-out = 不计入：{ $list }
working-deduct-least = 低于 { $points }，计 { $points }
working-absent = { $member }（{ $state }）
working-dropped = 计入：{ $counted }；舍去：{ $dropped }
working-largest = 满分取最大者：{ $equation }
working-nothing-applies = 其中无适用项，按规则计 { $points }
working-too-little = 未评分：适用分值仅 { $inScope }，至少须 { $least }
working-none = 未评分：其中无适用项
working-open = 待定：缺少所需数据

## 等级和前提条件

explain-levels = 等级
level-line =
    { $bound ->
        [atLeast] { $level }：不低于 { $mark }
        [atMost] { $level }：不高于 { $mark }
        [below] { $level }：低于 { $mark }
       *[above] { $level }：高于 { $mark }
    }
level-line-awarded =
    { $bound ->
        [atLeast] { $level }：不低于 { $mark }，授予
        [atMost] { $level }：不高于 { $mark }，授予
        [below] { $level }：低于 { $mark }，授予
       *[above] { $level }：高于 { $mark }，授予
    }
level-awarded = { $level }：授予
explain-gates = 前提条件
gate-held = { $condition }（适用于{ $levels }）。
gate-failed =
    { $otherwise ->
        [refuse] { $condition }（适用于{ $levels }）→ 不授予等级。
        [veto] { $condition } → 一票否决，不授予任何等级。
        [block] { $condition }（适用于{ $levels }）→ 结果待定。
       *[lower] { $condition }（适用于{ $levels }）→ 降为低一级。
    }
gate-failed-cap = { $condition }（适用于{ $levels }）→ 最高为{ $level }。
levels-all = 全部等级
levels-from = { $level }及以上

## 逐条说明

explain-clauses = 逐条说明
state-left-out = { $state }，不计入
state-counts-zero = { $state }，计 0 / { $max } 分
state-counts-full = { $state }，计 { $max } / { $max } 分
state-keeps-open = { $state }，致使结果待定
explain-evidence = 证据：{ $evidence }
reason-hidden = 不涉及本组织：{ $reason }
reason-rule = { $reason }（取值规则 { $number }/{ $count }）
reason-no-rule = 不符合任何取值规则：{ $reason }
reason-more = 得 { $points }须满足：{ $required }
reason-counted-in = 已在 { $clause } 中计分
reason-rounded = { $from } 修约为 { $to }
reason-found = { $found }；{ $how }

## 各项答案

answer-sample = 抽查 { $checked }，不合格 { $failed }
answer-sample-share = 抽查 { $checked }，不合格 { $failed }，合格率 { $share }%
answer-ticked = { $of } 项中勾选 { $count } 项
answer-ticked-not = { $of } 项中勾选 { $count } 项（未勾选：{ $items }）
answer-cases = 记录 { $count } 项
answer-from = { $source } { $answer }
answer-merged = { $value }（{ $how }：{ $answers }）
answer-several = { $how }（{ $answers }）
answer-earns = { $answer } { $points }
answer-left-out = { $answer } 不计入
several-counted = { $answer }（{ $points }）× { $count }
several-working = { $answers }：{ $equation }
merged-by =
    { $method ->
        [mean] 平均
        [median] 中位数
        [trimmed-mean] 去掉最高和最低后的平均
        [min] 最低
        [max] 最高
        [sum] 合计
        [mean-of-points] 得分的平均
        [median-of-points] 得分的中位数
        [trimmed-mean-of-points] 得分去掉最高和最低后的平均
        [min-of-points] 最低得分
        [max-of-points] 最高得分
        [sum-of-points] 得分合计
       *[consensus] 一致意见
    }

## 由答案得分的方式

points-share = 按合格率得分
points-ticked = 按勾选比例得分
points-deduct =
    { $kind ->
        [checklist] 每缺一项扣 { $points }
        [entries] 每记录一项扣 { $points }
        [samples] 每有一件不合格扣 { $points }
        [measured] 每 1 { $unit }扣 { $points }
       *[number] 数值每增加 1 扣 { $points }
    }{ $least ->
        [none] ，扣完为止
       *[some] ，最低得 { $left }
    }
points-deduct-over = 按“{ $fact }”：{ $words }
points-each = 每项 { $points }
points-line = 按线性插值得分：{ $points }
points-line-over = 按{ $fact }线性插值得分：{ $points }
points-line-point = { $x } 得 { $y }
points-log-normal = 按对数正态曲线得分：{ $p10 } 得九成，{ $median } 得五成

## 不属于任何条款的记录

explain-recorded = 条款以外的记录
answer-cases-said = 记录 { $count } 项：{ $cases }

## 计算值

explain-values = 计算值
explain-value-missing = 未算出：缺少所需数据

## 评价发现

explain-findings = 评价发现
findings-conformity = 符合 { $count } 项
findings-opportunity = 改进机会 { $count } 项
findings-nonconformity = 不符合 { $count } 项
findings-not-applicable = 不适用 { $count } 项
findings-not-checked = 未检查 { $count } 项
findings-missing = 缺少答案 { $count } 项
findings-uncomputed = 无法得出 { $count } 项
findings-none = 无不符合，无改进机会。
findings-none-short = 已评分的条款无不符合，无改进机会；达到等级尚缺之处见上文。
findings-none-lowered = 已评分的条款无不符合，无改进机会。结果因下列各项降低：{ $lowered }。
findings-lowered = { $adjustment }（{ $change }）
grade-opportunity = 改进机会
grade-nonconformity = 不符合
grade-minor = 轻微不符合
grade-major = 严重不符合

## 记录

explain-record = 记录
explain-pack = 规则包
explain-assessment = 评价数据
explain-computed-by = 计算程序
explain-program = { $name } { $version }
explain-verify = 摘要为规范化 JSON 的 SHA-256 值；用“touchstone verify”可重新计算整份评分凭证。
explain-why = 运行“{ $command }”可查看逐条理由。
`,
  en: `### The explanation of a score: what stands beside and between its figures.

## The mark of figures that are not decided

mark-illustrative = ILLUSTRATIVE: figures made up to show how a standard works. Not binding; certifies nothing.
mark-draft = DRAFT: proposed by a committee, not yet decided.

## How lines are made

# Ends a line that has no full stop of its own.
full-sentence = { $words }.
labelled = { $label }: { $words }

## Head

explain-designated = { $designation } { $title }
explain-revision = Revision
explain-in-force = { $revision } (edition { $edition }, in force from { $from })
explain-in-force-to = { $revision } (edition { $edition }, in force from { $from } to { $to })
explain-organisation = Organisation
explain-date = Assessed as of
explain-profile = Profile
explain-source = Source of figures
explain-remark = Remark

## Result

explain-result = Result
explain-result-of = Result: { $result }
explain-status = Status
explain-open = open: no result can be given yet
explain-not-scored = not scored: no clause with points applies
explain-points = Points
explain-points-of = { $points } of { $max }
explain-points-percent = { $points } of { $max } ({ $percent }%)
explain-level = Level
level-none = none
level-stars = { $level } { $stars }
stars-none = no star
level-by-points = { $level } (by points alone: { $byPoints })
explain-qualifiers = Qualifiers
explain-open-because = The result is open because:
explain-still-needed = Still needed for { $level }:
explain-highest = This is the highest level.

## Points by part

explain-parts = Points by part
explain-part = Part
explain-maximum = Maximum
explain-share = Share
explain-total = Total
parts-do-not-add-up = The rows do not simply add up to the last one: { $why }
parts-rounded = rounded to { $rounding }
parts-near = figures with ≈ are rounded for display
parts-stated = the total has a maximum of its own

## From the parts to the result

explain-arithmetic = From the parts to the result
combine =
    { $combine ->
        [sum] Sum
        [weighted-mean] Weighted mean
        [mean] Mean
        [median] Median
        [min] Lowest share
        [max] Highest
        [product] Product of the shares
        [none] No total
       *[expression] Calculated value
    }
combine-best =
    { $count ->
        [one] Best
       *[other] Sum of the { $count } best
    }
step-renormalise = Rescaled to { $by }
step-cap = Capped at { $by }
explain-answers-cut = { $clause }: the answers come to { $given } points, of which { $counted } count.
step-floor = Raised to the minimum of { $by }
step-zero-below = Less than { $by } counts as 0
rounding =
    { $decimals ->
        [0] a whole number
        [one] { $decimals } decimal
       *[other] { $decimals } decimals
    }, { $mode ->
        [half-up] halves away from zero
        [half-even] halves to even
        [up] away from zero
        [down] towards zero
        [floor] down
        [ceiling] up
       *[none] not rounded
    }
step-bounds = Kept within the bounds of the result
step-gives = { $step } → { $gives }
adjustment-part = { $title } ({ $part })
adjustment-none = does not apply
adjustment-change = { $change } ({ $before } → { $after })

## How a part or the total came out

working = { $how }: { $equation }
working-own-weight = { $clause } counts { $here } in this result: { $equation }
working-own-weight--nothing = { $clause } counts nothing in this result
working-own-weight--met = { $clause } has no points of its own and counts { $here } in this result where it is met: { $points }
working-weighted = { $how } ({ $weights }): { $equation }
working-step = { $step }: { $equation }
working-rounded = Rounded to { $rounding }: { $from } → { $to }
working-rounded-bounds = Rounded to { $rounding } and kept within bounds: { $points }
working-bounds = Kept within bounds: { $points }
working-at-most = At most { $points }
working-held = { $from } is held to { $to }
working-adjusted = Adjusted afterwards: { $points }
working-share = Share of the points: { $equation }
working-left-out = Does not count: { $list }
working-deduct-least = Less than { $points }, so { $points } are left
working-absent = { $member } ({ $state })
working-dropped =
    { $count ->
        [one] { $counted } counts
       *[other] { $counted } count
    }; { $of ->
        [one] { $dropped } is dropped
       *[other] { $dropped } are dropped
    }
working-largest = The maximum is that of the largest: { $equation }
working-nothing-applies = Nothing in it applies: { $points } by rule
working-too-little = Not scored: only { $inScope } in scope, at least { $least } needed
working-none = Not scored: nothing in it applies
working-open = Open: something it rests on is missing

## Levels and gates

explain-levels = Levels
# A level with the number it asks for, and whether it was awarded.
level-line =
    { $bound ->
        [atLeast] { $level }: at least { $mark }
        [atMost] { $level }: at most { $mark }
        [below] { $level }: less than { $mark }
       *[above] { $level }: more than { $mark }
    }
level-line-awarded =
    { $bound ->
        [atLeast] { $level }: at least { $mark }, awarded
        [atMost] { $level }: at most { $mark }, awarded
        [below] { $level }: less than { $mark }, awarded
       *[above] { $level }: more than { $mark }, awarded
    }
level-awarded = { $level }: awarded
explain-gates = Gates (preconditions of levels)
gate-held = { $condition } (for { $levels }).
gate-failed =
    { $otherwise ->
        [refuse] { $condition } (for { $levels }) → no level is awarded.
        [veto] { $condition } (for { $levels }) → no level is awarded, whatever was earned (veto).
        [block] { $condition } (for { $levels }) → the result stays open.
       *[lower] { $condition } (for { $levels }) → the next lower level.
    }
gate-failed-cap = { $condition } (for { $levels }) → at most { $level }.
levels-all = all levels
levels-from = { $level } and above

## Clause by clause

explain-clauses = Clause by clause
state-left-out = { $state }, left out
state-counts-zero = { $state }, counts as 0 of { $max }
state-counts-full = { $state }, counts as { $max } of { $max }
state-keeps-open = { $state }, keeps the result open
explain-evidence = Evidence: { $evidence }
reason-hidden = Does not concern this organisation: { $reason }
reason-rule = { $reason } (rule { $number } of { $count })
reason-no-rule = No rule applies: { $reason }
reason-more = For { $points }: { $required }
reason-counted-in = Already counted in { $clause }
reason-rounded = { $from } rounds to { $to }
# What was found, and how points come of it.
reason-found = { $found }; { $how }

## What was found for an input

answer-sample = { $checked } checked, { $failed } failed
answer-sample-share = { $checked } checked, { $failed } failed: { $share }% passed
answer-ticked = { $count } of { $of } ticked
answer-ticked-not = { $count } of { $of } ticked (not ticked: { $items })
answer-cases = { $count } recorded
answer-from = { $source } { $answer }
answer-merged = { $value } ({ $how }: { $answers })
answer-several = { $how } ({ $answers })
answer-earns = { $answer }, { $points }
answer-left-out = { $answer }, left out
# How often an answer was given, and what it earns each time.
several-counted = { $count } × { $answer } ({ $points })
several-working = { $answers }: { $equation }
merged-by =
    { $method ->
        [mean] mean
        [median] median
        [trimmed-mean] mean without the highest and the lowest
        [min] lowest
        [max] highest
        [sum] sum
        [mean-of-points] mean of the points
        [median-of-points] median of the points
        [trimmed-mean-of-points] mean of the points without the highest and the lowest
        [min-of-points] least points
        [max-of-points] most points
        [sum-of-points] sum of the points
       *[consensus] consensus
    }

## How points come of an answer

points-share = points in proportion to the share passed
points-ticked = points in proportion to the items ticked
points-deduct =
    { $kind ->
        [checklist] { $points } less for each item that is not ticked
        [entries] { $points } less for each case recorded
        [samples] { $points } less for each that failed
        [measured] { $points } less for each { $unit }
       *[number] { $points } less for each
    }{ $least ->
        [none] , until none are left
       *[some] , until { $left } are left
    }
points-deduct-over = by { $fact }: { $words }
points-each = { $points } for each
points-line = points interpolated linearly: { $points }
points-line-over = points interpolated linearly over { $fact }: { $points }
points-line-point = { $x } gives { $y }
points-log-normal = points on a log-normal curve: { $p10 } gives 90%, { $median } gives 50%

## What was recorded that no clause asks

explain-recorded = Recorded beside the clauses
answer-cases-said = { $count } recorded: { $cases }

## Calculated values

explain-values = Calculated values
explain-value-missing = not calculated: data it needs is not recorded

## Findings

explain-findings = Findings
findings-conformity =
    { $count ->
        [one] { $count } conformity
       *[other] { $count } conformities
    }
findings-opportunity =
    { $count ->
        [one] { $count } opportunity for improvement
       *[other] { $count } opportunities for improvement
    }
findings-nonconformity =
    { $count ->
        [one] { $count } nonconformity
       *[other] { $count } nonconformities
    }
findings-not-applicable = { $count } not applicable
findings-not-checked = { $count } not checked
findings-missing = { $count } without an answer
findings-uncomputed = { $count } that cannot be worked out
findings-none = No nonconformity and no opportunity for improvement.
findings-none-short = No clause that was scored has a nonconformity or an opportunity for improvement; what is still needed for a level stands above.
findings-none-lowered = No clause that was scored has a nonconformity or an opportunity for improvement. The result was lowered by: { $lowered }.
findings-lowered = { $adjustment } ({ $change })
grade-opportunity = Opportunity for improvement
grade-nonconformity = Nonconformity
grade-minor = Minor nonconformity
grade-major = Major nonconformity

## Record

explain-record = Record
explain-pack = Pack
explain-assessment = Assessment
explain-computed-by = Calculated by
explain-program = { $name } { $version }
explain-verify = Digests are SHA-256 over canonical JSON. "touchstone verify" calculates the whole receipt again.
explain-why = Run "{ $command }" for the reasons, clause by clause.
`,
}
