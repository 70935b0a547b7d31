### 达到某一等级须改进之处，以及现有等级的稳固程度。

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
