// Written by "npm run messages" from the .ftl files beside it; change those.
export const improvement = {
  zh: `### 达到某一等级须改进之处，以及现有等级的稳固程度。

improvement-title = 改进途径
improvement-now = 现状
improvement-target = 目标
improvement-counted = 计量方式
improvement-counted-by =
    { $by ->
        [clauses] 条款数最少
        [points] 增加分数最少
        [effort] 工作量最小
       *[lead] 用时最短
    }
improvement-standing = { $level }，得 { $points } 分，满分 { $max } 分
improvement-standing-none = 未达到等级，得 { $points } 分，满分 { $max } 分
improvement-standing-points = 得 { $points } 分，满分 { $max } 分
improvement-standing-open = 尚无结果
improvement-no-level = 未达到等级

## 目标能否达到

improvement-without-levels = 该标准未设等级。
improvement-highest = 已达到最高等级。
improvement-reached = 已达到“{ $level }”。
improvement-impossible = 所考虑的答案均不能达到“{ $level }”。取其中最佳答案时，障碍为：
improvement-not-found = 在 { $limit } 步搜索内未找到达到“{ $level }”的途径。就所考虑的答案而言，任何途径的代价都不低于 { $bound }。
improvement-not-found--unbounded = 在 { $limit } 步搜索内未找到达到“{ $level }”的途径。
improvement-cheapest = 所找到的达到“{ $level }”代价最小的途径
improvement-other = 另一途径
improvement-plan = { $facts }。
improvement-plan-clauses = 改进 { $clauses } 个条款，共增加 { $points }；结果：{ $standing }
improvement-clauses = { $clauses } 个条款
improvement-effort = 工作量 { $effort }
improvement-lead = 需 { $days } 天
improvement-complete = 就所考虑的答案而言，没有代价更小的途径。
improvement-incomplete = 搜索在 { $limit } 步后结束。就所考虑的答案而言，任何途径的代价都不低于 { $bound }。
improvement-considered = 所考虑的是适用的计分条款的答案；可能的答案很多时，只考虑其中一部分。其余均保持不变：其他答案、已记录的情况、组织概况以及记为不适用的内容。

# 用于报告：代价，以及考虑的范围。
improvement-way = { $cost }{ $certainty }{ $considered }

## 障碍

improvement-barrier-points = 得分达不到“{ $level }”的分数线：取所考虑的最佳答案时为 { $value }，要求 { $mark }。
improvement-barrier-threshold = 达不到“{ $level }”的分数线。
improvement-barrier-gate = 未满足：{ $gate }。
improvement-barrier-open = 结果待定：{ $name }。
improvement-barrier-adjusted = 不授予“{ $level }”：调整降低了等级。

## 改进步骤

improvement-clause = 条款
improvement-from = 现状
improvement-to = 改进为
improvement-becomes = 若变为
improvement-gain = 得分
improvement-effort-column = 工作量
improvement-lead-column = 天数
improvement-points-change = { $from } → { $to }
improvement-step = { $clause }：{ $from } → { $to }
improvement-answer-of = { $input }：{ $value }
improvement-nothing = 尚无答案
improvement-passed = { $checked } 件中 { $passed } 件合格
improvement-ticked = { $of } 项中 { $count } 项

## 各项改进的作用

improvement-gains = 各项改进单独带来的提升
improvement-total = 总分
improvement-level = 等级

## 现有等级的稳固程度

improvement-footing = 现有等级的稳固程度
improvement-margin = 高出分数线 { $margin }。
improvement-fragile = 以下任何一项答案变差都会失去现有等级（各条款所找到的最小变化）：
improvement-firm = 所考虑的任何单项答案变差都不会失去现有等级。
improvement-then = 结果
improvement-hangs = 等级取决于个别评价人员的答案：
improvement-hangs-alone = { $input }：若只采用 { $assessor } 的答案，结果为：{ $standing }。
improvement-hangs-without = { $input }：若不采用 { $assessor } 的答案，结果为：{ $standing }。
`,
  en: `### What would have to get better for a level, and how firmly the present level stands.

improvement-title = Ways to improve
improvement-now = Now
improvement-target = Target
improvement-counted = Counted by
improvement-counted-by =
    { $by ->
        [clauses] fewest clauses
        [points] fewest points
        [effort] least effort
       *[lead] shortest time
    }
improvement-standing =
    { $max ->
        [one] { $level }, { $points } of { $max } point
       *[other] { $level }, { $points } of { $max } points
    }
improvement-standing-none =
    { $max ->
        [one] no level, { $points } of { $max } point
       *[other] no level, { $points } of { $max } points
    }
# Of a standard that has no levels.
improvement-standing-points =
    { $max ->
        [one] { $points } of { $max } point
       *[other] { $points } of { $max } points
    }
improvement-standing-open = no result yet
improvement-no-level = no level

## Whether and how the target is reached

improvement-without-levels = The standard has no levels to reach.
improvement-highest = The highest level is reached already.
improvement-reached = { $level } is reached already.
improvement-impossible = None of the answers considered reaches { $level }. What stands in the way with the best of them:
improvement-not-found = No way to { $level } was found within { $limit } steps of the search. Among the answers considered, no way costs less than { $bound }.
improvement-not-found--unbounded = No way to { $level } was found within { $limit } steps of the search.
improvement-cheapest = The cheapest way found to { $level }
improvement-other = Another way
improvement-plan = { $facts }.
improvement-plan-clauses =
    { $clauses ->
        [one] { $clauses } clause, { $points } more; result: { $standing }
       *[other] { $clauses } clauses, { $points } more; result: { $standing }
    }
improvement-clauses =
    { $clauses ->
        [one] { $clauses } clause
       *[other] { $clauses } clauses
    }
improvement-effort = effort { $effort }
improvement-lead =
    { $days ->
        [one] ready after { $days } day
       *[other] ready after { $days } days
    }
improvement-complete = Among the answers considered, no way costs less.
improvement-incomplete = The search ended after { $limit } steps. Among the answers considered, no way costs less than { $bound }.
improvement-considered = The search considered the answers of the scored clauses that apply; where many answers are possible, only some of them. Everything else stays as it is: other answers, recorded cases, facts about the organisation, and what is recorded as not applicable.
# The cheapest way on a paper: what it costs, and how far was looked.
improvement-way = { $cost } { $certainty } { $considered }

## What stands in the way

improvement-barrier-points = The points do not reach the threshold of { $level }: { $value } with the best answers considered, { $mark } required.
improvement-barrier-threshold = The threshold of { $level } is not reached.
improvement-barrier-gate = Not met: { $gate }.
improvement-barrier-open = The result stays open: { $name }.
improvement-barrier-adjusted = { $level } is not given: adjustments lower the level.

## Steps

improvement-clause = Clause
improvement-from = Now
improvement-to = Improved to
improvement-becomes = If it becomes
improvement-gain = Points
improvement-effort-column = Effort
improvement-lead-column = Days
improvement-points-change = { $from } → { $to }
improvement-step = { $clause }: { $from } → { $to }
improvement-answer-of = { $input }: { $value }
improvement-nothing = no answer yet
improvement-passed = { $passed } of { $checked } passed
improvement-ticked = { $count } of { $of }

## What each improvement brings

improvement-gains = What each improvement would bring alone
improvement-total = Total
improvement-level = Level

## How firmly the level stands

improvement-footing = How secure the level is
improvement-margin = { $margin } above the threshold.
improvement-fragile = Single answers that would lose the level, the smallest change found in each clause:
improvement-firm = None of the single answers considered would lose the level.
improvement-then = Result
improvement-hangs = The level depends on single assessors:
improvement-hangs-alone = { $input }: with only the answer of { $assessor } the result would be: { $standing }.
improvement-hangs-without = { $input }: without the answer of { $assessor } the result would be: { $standing }.
`,
}
