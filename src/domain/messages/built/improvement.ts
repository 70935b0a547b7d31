// Written by "npm run messages" from the .ftl files beside it; change those.
export const improvement = {
  zh: `### 达到某一等级须改进之处，以及现有等级的稳固程度。

improvement-title = 改进途径
improvement-now = 现状
improvement-target = 目标
improvement-aimed = 结果
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

improvement-without-levels = 该标准未设等级。各项改进带来的提升见下。
improvement-highest = 已达到最高等级。
improvement-reached = 已达到“{ $level }”。
improvement-impossible = 每个问题给出一个合规答案时，无论何种答案都不能达到“{ $level }”。障碍为：
improvement-impossible--looked = 所查看的答案均不能达到“{ $level }”。障碍为：
improvement-not-found = 在 { $limit } 步搜索内未找到达到“{ $level }”的途径。就所查看的答案而言，任何途径的代价都不低于 { $bound }。
improvement-not-found--unbounded = 在 { $limit } 步搜索内未找到达到“{ $level }”的途径。
improvement-cheapest = 达到“{ $level }”代价最小的途径
improvement-cheapest--found = 所找到的达到“{ $level }”代价最小的途径
improvement-other = 另一途径
improvement-plan = { $facts }。
improvement-plan-clauses = 改进 { $what ->
        [items] { $clauses } 项
       *[clauses] { $clauses } 个条款
    }，共增加 { $points }；结果：{ $standing }
improvement-plan-clauses--less = 改进 { $what ->
        [items] { $clauses } 项
       *[clauses] { $clauses } 个条款
    }，共减少 { $points }；结果：{ $standing }
improvement-clauses = { $clauses } 个条款
improvement-effort = 工作量 { $effort }
improvement-lead = 需 { $days } 天
# 针对每个问题的一个合规答案；多个答案合并后可能介于步长之间。
improvement-complete = 已证明：无论对每个问题给出哪一个合规答案，都没有代价更小的途径。
# 仅针对所查看的答案。
improvement-complete--looked = 共查看 { $answers } 个不同的答案，其中没有代价更小的途径；尚未就全部答案证明。
improvement-incomplete = 搜索在 { $limit } 步后结束，尚未证明这是代价最小的途径；就所查看的答案而言，任何途径的代价都不低于 { $bound }。
improvement-impossible-proven = 已证明：无论对每个问题给出哪一个合规答案，均是如此。
improvement-impossible-looked = 共查看 { $answers } 个不同的答案；尚未证明其他答案也不能达到。
# 结论成立的前提。
improvement-stays = 以上结论以下列内容保持记录不变为前提：{ $stays }。
improvement-stays-facts = 组织概况
improvement-stays-cases = 已记录的情况
improvement-stays-dates = 日期和文字
improvement-stays-not-applicable = 条款是否适用
improvement-stays-sample-sizes = 样本的检查件数
improvement-steps = 标准未规定步长的数值按以下步长查看：{ $inputs }。
improvement-step-of = { $input }，步长 { $step }

# 用于报告：代价，以及考虑的范围。
improvement-way = 以下内容仅供参考，不构成建议，也不承诺任何结果。{ $cost }{ $certainty }

## 障碍

improvement-barrier-points = 得分达不到“{ $level }”的分数线：最高为 { $value }，要求 { $mark }。
improvement-barrier-points--less = 得分降不到“{ $level }”的分数线：最低为 { $value }，分数线为 { $mark }。
improvement-barrier-threshold = 达不到“{ $level }”的分数线。
improvement-barrier-gate = 未满足：{ $gate }。
improvement-barrier-open = 结果待定：{ $name }。
improvement-barrier-stays = 保持记录不变：{ $name }。
improvement-barrier-together = 没有答案能同时满足“{ $level }”的各项要求。

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
improvement-several = 多份答案，{ $points }
improvement-passed = { $checked } 件中 { $passed } 件合格
improvement-ticked = { $of } 项中 { $count } 项

## 各项改进的作用

improvement-gains = 各项改进单独带来的提升
improvement-total = 总分
improvement-level = 等级

## 现有等级的稳固程度

improvement-footing = 现有等级的稳固程度
improvement-margin = 高出分数线 { $margin }。
improvement-margin--less = 低于分数线 { $margin }。
improvement-fragile = 以下任一条款的答案变化都会失去现有等级（各条款的最小变化）：
improvement-fragile--looked = 以下任一条款的答案变化都会失去现有等级（各条款所找到的最小变化）：
improvement-firm = 任一条款改为其他合规答案，都不会失去现有等级。
improvement-firm--looked = 任一条款改为所查看的其他答案，都不会失去现有等级。
improvement-then = 结果
improvement-hangs = 等级取决于个别评价人员的答案：
improvement-hangs-alone = { $input }：若只采用 { $assessor } 的答案，结果为：{ $standing }。
improvement-hangs-without = { $input }：若不采用 { $assessor } 的答案，结果为：{ $standing }。
`,
  en: `### What would have to get better for a level, and how firmly the present level stands.

improvement-title = Ways to improve
improvement-now = Now
improvement-target = Target
improvement-aimed = Result
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

improvement-without-levels = The standard has no levels. What each improvement brings stands below.
improvement-highest = The highest level is reached already.
improvement-reached = { $level } is reached already.
improvement-impossible = With one lawful answer to each question, { $level } cannot be reached. What stands in the way:
improvement-impossible--looked = None of the answers that were looked at reaches { $level }. What stands in the way:
improvement-not-found = No way to { $level } was found within { $limit } steps of the search. No way costs less than { $bound }, as far as the answers were looked at.
improvement-not-found--unbounded = No way to { $level } was found within { $limit } steps of the search.
improvement-cheapest = The cheapest way to { $level }
improvement-cheapest--found = The cheapest way found to { $level }
improvement-other = Another way
improvement-plan = { $facts }.
improvement-plan-clauses =
    { $what ->
        [items] { $clauses ->
            [one] { $clauses } item
           *[other] { $clauses } items
        }
       *[clauses] { $clauses ->
            [one] { $clauses } clause
           *[other] { $clauses } clauses
        }
    }, { $points } more; result: { $standing }
improvement-plan-clauses--less =
    { $what ->
        [items] { $clauses ->
            [one] { $clauses } item
           *[other] { $clauses } items
        }
       *[clauses] { $clauses ->
            [one] { $clauses } clause
           *[other] { $clauses } clauses
        }
    }, { $points } fewer; result: { $standing }
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
# Over all lawful answers, one to each question: several that are merged can lie between their steps.
improvement-complete = Proven: no way costs less, whichever lawful answer is given to each question.
# Over those that were looked at alone.
improvement-complete--looked =
    { $answers ->
        [one] { $answers } answer was looked at; among these no way costs less. This is not proven for all answers.
       *[other] { $answers } different answers were looked at; among these no way costs less. This is not proven for all answers.
    }
improvement-incomplete = The search ended after { $limit } steps. This is not proven to be the cheapest way; no way costs less than { $bound }, as far as the answers were looked at.
improvement-impossible-proven = This is proven, whichever lawful answer is given to each question.
improvement-impossible-looked =
    { $answers ->
        [one] { $answers } answer was looked at; it is not proven that no other reaches it.
       *[other] { $answers } different answers were looked at; it is not proven that no others reach it.
    }
# What holds for all of it, where the target rests on such things.
improvement-stays = This holds while the following stays as recorded: { $stays }.
improvement-stays-facts = facts about the organisation
improvement-stays-cases = recorded cases
improvement-stays-dates = dates and texts
improvement-stays-not-applicable = which clauses are applicable
improvement-stays-sample-sizes = how many were checked in samples
improvement-steps = Numbers for which the standard declares no step were looked at in steps: { $inputs }.
improvement-step-of = { $input } in { $step }
# The cheapest way on a paper: what it costs, and how far was looked.
improvement-way = What follows is information, not advice, and promises no result. { $cost } { $certainty }

## What stands in the way

improvement-barrier-points = The points do not reach the threshold of { $level }: at most { $value }, { $mark } required.
improvement-barrier-points--less = The points do not come down to the threshold of { $level }: { $value } at the least, threshold { $mark }.
improvement-barrier-threshold = The threshold of { $level } is not reached.
improvement-barrier-gate = Not met: { $gate }.
improvement-barrier-open = The result stays open: { $name }.
improvement-barrier-stays = Stays as recorded: { $name }.
improvement-barrier-together = No answers meet at once everything that { $level } requires.

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
improvement-several = several answers, { $points }
improvement-passed = { $passed } of { $checked } passed
improvement-ticked = { $count } of { $of }

## What each improvement brings

improvement-gains = What each improvement would bring alone
improvement-total = Total
improvement-level = Level

## How firmly the level stands

improvement-footing = How secure the level is
improvement-margin = { $margin } above the threshold.
improvement-margin--less = { $margin } below the threshold.
improvement-fragile = Answers in one clause that would lose the level, the smallest change in each:
improvement-fragile--looked = Answers in one clause that would lose the level, the smallest change found in each:
improvement-firm = No lawful answer in place of the present one, in one clause, would lose the level.
improvement-firm--looked = No answer that was looked at, in one clause, would lose the level.
improvement-then = Result
improvement-hangs = The level depends on single assessors:
improvement-hangs-alone = { $input }: with only the answer of { $assessor } the result would be: { $standing }.
improvement-hangs-without = { $input }: without the answer of { $assessor } the result would be: { $standing }.
`,
}
