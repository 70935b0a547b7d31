// Written by "npm run messages" from the .ftl files beside it; change those.
export const mutants = {
  zh: `### 规则的小改动，以及算例能否发现。

mutant-heading = { $name }：规则的 { $all } 处小改动中，算例发现 { $caught } 处，漏过 { $missed } 处。
mutant-refused = 另有 { $refused } 处会被“touchstone check”拒绝，未作试算。
mutant-same = 另有 { $same } 处经证明无论如何作答都不改变结果。
mutant-not-found = 另有 { $open } 处修改，每处试算至少 { $tried } 个评价，均未发现改变结果；是否有影响未能判定。
mutant-not-tried = 另有 { $left } 处因时间用尽而未试算，可用“--limit”延长时间。
mutant-missed = 将{ $place }中的“{ $from }”改为“{ $to }”时，没有算例发现。
mutant-exchange-missed = 将{ $place }中的“{ $from }”与{ $other }中的“{ $to }”互换时，没有算例发现。
mutant-shown = 例证：{ $answers }，现行规则下为{ $before }，修改后为{ $after }。
mutant-shown--within = 例证：{ $answers }，得分和等级不变，但百分比、条款、分项、前提条件或附加标识的结论不同。
mutant-shown--refused = 例证：{ $answers }，修改后该评价不予受理。
mutant-shown--let-in = 例证：{ $answers }，现行规则下该评价不予受理，修改后则予受理。
mutant-progress = 正在改动规则

## 改动的位置

mutant-place =
    { $room ->
        [levels] 等级“{ $name }”
        [gates] 前提条件“{ $name }”
        [vetoes] 否决项“{ $name }”
        [adjustments] 调整“{ $name }”
        [qualifiers] 附加标识“{ $name }”
        [weights] 条款“{ $name }”的分值
        [classes] 条款类别“{ $name }”的分值
        [criteria] 条款“{ $name }”的取值规则
        [bands] 分档“{ $name }”
        [applies] “{ $name }”的适用条件
        [values] 计算值“{ $name }”
        [tables] 数值表“{ $name }”
        [conditions] 条件“{ $name }”
        [mandatory] 必须满足的条款“{ $name }”
       *[parts] 分项“{ $name }”
    }
mutant-place-alone =
    { $room ->
        [criterion] 其余条款共用的取值规则
        [policies] 无得分条款的处理办法
        [several] 多个答案的合并方法
        [assessors] 多名评审员答案的合并方法
        [once] 只计其一的条款
        [rounding] 修约规则
        [findings] 判定条款满足的得分率
        [full] 满分
        [part] 各分项共用的规则
        [total] 总分
        [clamp] 总分的上下限
        [measure] 等级所依据的数值
        [below] 未达任何等级时的称谓
       *[result] 其他各项结果共用的规则
    }
mutant-place-in = 结果“{ $result }”的{ $place }
mutant-place-member = { $place }（{ $member }）

## 改动的内容

mutant-word =
    { $word ->
        [greaterThanInclusive] 不小于
        [greaterThan] 大于
        [lessThanInclusive] 不大于
        [lessThan] 小于
        [equal] 等于
        [notEqual] 不等于
        [in] 属于其中之一
        [notIn] 不属于其中任何一个
        [contains] 包含
        [doesNotContain] 不包含
        [atLeast] 不小于
        [above] 大于
        [atMost] 不大于
        [below] 小于
        [all] 全部
        [any] 任一
        [half] 一半
        [none] 无
        [leave-out] 不计入
        [zero] 计 0 分
        [full] 计满分
        [block] 结果待定
        [forbid] 不允许
        [veto] 一票否决
        [refuse] 不授予等级
        [lower] 降为较低等级
        [sum] 求和
        [difference] 差
        [product] 乘积
        [ratio] 比值
        [weighted-mean] 加权平均
        [mean] 平均
        [trimmed-mean] 去掉最高和最低后的平均
        [median] 中位数
        [min] 最小值
        [max] 最大值
        [mean-of-points] 得分的平均
        [median-of-points] 得分的中位数
        [trimmed-mean-of-points] 得分去掉最高和最低后的平均
        [min-of-points] 最低得分
        [max-of-points] 最高得分
        [sum-of-points] 得分合计
        [position] 最小者的位次
        [or] 首个可得值
        [days] 天数
        [months] 月数
        [consensus] 须一致
        [first] 首个
        [best] 最佳者
        [minor] 一般
        [major] 严重
        [not-scored] 不评分
        [each] 每次调整后
        [end] 最后一次
        [points] 得分
        [percent] 百分比
        [abovePoints] 得分大于
        [abovePercent] 百分比大于
        [rounded] 修约后
        [exact] 修约前
        [half-up] 四舍五入
        [half-even] 四舍六入五成双
        [up] 进位
        [down] 舍去
        [floor] 向下取整
        [ceiling] 向上取整
        [add] 加减分
        [set] 改定
        [cap] 封顶
        [true] 是
       *[false] 否
    }
`,
  en: `### Small changes of the rules, and whether the worked examples notice them.

mutant-heading = { $name }: the worked examples notice { $caught } of { $all } small changes to the rules and miss { $missed }.
mutant-refused =
    { $refused ->
        [one] { $refused } more is refused by "touchstone check" and was not tried.
       *[other] { $refused } more are refused by "touchstone check" and were not tried.
    }
mutant-same =
    { $same ->
        [one] { $same } more is proven to change no result, whatever is answered.
       *[other] { $same } more are proven to change no result, whatever is answered.
    }
mutant-not-found =
    { $open ->
        [one] { $open } more was not found to change a result within { $tried } assessments; whether it matters was not determined.
       *[other] { $open } more were not found to change a result, each within at least { $tried } assessments; whether they matter was not determined.
    }
mutant-not-tried =
    { $left ->
        [one] { $left } more was not tried: time was over. Give more with "--limit".
       *[other] { $left } more were not tried: time was over. Give more with "--limit".
    }
mutant-missed = No worked example notices when "{ $from }" becomes "{ $to }" in { $place }.
mutant-exchange-missed = No worked example notices when "{ $from }" in { $place } and "{ $to }" in { $other } change places.
mutant-shown = Shown by { $answers }: { $before } as the rules are, { $after } after the change.
mutant-shown--within = Shown by { $answers }: points and level stay the same, but the per cent, a clause, a part, a gate or a qualifier comes out differently.
mutant-shown--refused = Shown by { $answers }: after the change this assessment is refused.
mutant-shown--let-in = Shown by { $answers }: this assessment is refused as the rules are, and not after the change.
mutant-progress = Changing the rules

## Where a change is

mutant-place =
    { $room ->
        [levels] level "{ $name }"
        [gates] gate "{ $name }"
        [vetoes] veto "{ $name }"
        [adjustments] adjustment "{ $name }"
        [qualifiers] qualifier "{ $name }"
        [weights] the weight of clause "{ $name }"
        [classes] the weight of class "{ $name }"
        [criteria] the scoring of clause "{ $name }"
        [bands] the bands "{ $name }"
        [applies] the applicability of "{ $name }"
        [values] the computed value "{ $name }"
        [tables] the table "{ $name }"
        [conditions] the condition "{ $name }"
        [mandatory] mandatory clause "{ $name }"
       *[parts] part "{ $name }"
    }
mutant-place-alone =
    { $room ->
        [criterion] the scoring of all other clauses
        [policies] the policies
        [several] the merging of several answers
        [assessors] the merging of several assessors
        [once] the clauses of which only one counts
        [rounding] the rounding
        [findings] the share from which a clause is met
        [full] the full score
        [part] what all parts share
        [total] the total
        [clamp] the bounds of the total
        [measure] the measure of the levels
        [below] what stands below all levels
       *[result] what all further results share
    }
mutant-place-in = { $place } of result "{ $result }"
mutant-place-member = { $place } ({ $member })

## What is changed, as the language of the rules has it

mutant-word =
    { $word ->
        [greaterThanInclusive] at least
        [greaterThan] more than
        [lessThanInclusive] at most
        [lessThan] less than
        [equal] equal to
        [notEqual] other than
        [in] one of
        [notIn] none of
        [contains] contains
        [doesNotContain] does not contain
        [atLeast] at least
        [above] more than
        [atMost] at most
        [below] less than
        [all] all
        [any] any
        [half] half
        [none] none
        [leave-out] leave out
        [zero] count as 0
        [full] count as full points
        [block] keep the result open
        [forbid] not allowed
        [veto] veto
        [refuse] give no level
        [lower] fall to a lower level
        [sum] sum
        [difference] difference
        [product] product
        [ratio] ratio
        [weighted-mean] weighted mean
        [mean] mean
        [trimmed-mean] mean without the highest and the lowest
        [median] median
        [min] lowest
        [max] highest
        [mean-of-points] mean of the points
        [median-of-points] median of the points
        [trimmed-mean-of-points] mean of the points without the highest and the lowest
        [min-of-points] least points
        [max-of-points] most points
        [sum-of-points] sum of the points
        [position] position of the lowest
        [or] first available
        [days] days
        [months] months
        [consensus] all agree
        [first] the first
        [best] the best
        [minor] minor
        [major] major
        [not-scored] not scored
        [each] after each adjustment
        [end] once at the end
        [points] points
        [percent] per cent
        [abovePoints] more than these points
        [abovePercent] more than this per cent
        [rounded] rounded
        [exact] before rounding
        [half-up] halves up
        [half-even] halves to even
        [up] away from 0
        [down] towards 0
        [floor] downwards
        [ceiling] upwards
        [add] add
        [set] set
        [cap] cap
        [true] yes
       *[false] no
    }
`,
}
