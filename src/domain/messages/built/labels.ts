// Written by "npm run messages" from the .ftl files beside it; change those.
export const labels = {
  zh: `### 语句、表格和报告中对各项数据、取值和状态的称呼。

numbered = { $number } { $title }

## 某项答案、条款或部分的数据

fact-points = { $subject }的得分
fact-exact-points = { $subject }的修约前得分
fact-percent = { $subject }的得分率
fact-exact-percent = { $subject }的修约前得分率
fact-max = { $subject }的满分
fact-state = { $subject }的状态
fact-met = { $subject }是否满足
fact-share = { $subject }的合格率
fact-checked = { $subject }的抽查数
fact-failed = { $subject }的不合格数
fact-passed = { $subject }的合格数
fact-count = { $subject }的项数
fact-items = { $subject }的所列项
fact-worked-out = 计算值
fact-several = { $subject }的多份答案所得分
fact-other = { $subject }的 { $field }

## 主语已知时的称呼

own-found = 实际情况
own-share = 合格率
own-checked = 抽查数
own-failed = 不合格数
own-passed = 合格数
own-count = 项数
own-items = 所列项

## 评价结果的数据

total-points = 总分
total-exact-points = 修约前总分
total-percent = 总得分率
total-exact-percent = 修约前总得分率
total-max = 满分
total-state = 总分状态
level-rank = 等级序号
level-rank-by-points = 仅按得分确定的等级序号
count-met = 满足的条款数
count-minor = 轻微不符合数
count-major = 严重不符合数
count-nonconformities = 不符合数
count-scored = 已评分的条款数
count-not-applicable = 不适用的条款数
count-not-checked = 未检查的条款数
count-missing = 缺少答案的条款数
assessment-date = 评价日期

## 取值

points = { $points } 分
points-fraction = { $fraction } 分（{ $points }）
percent = { $number }%
percent-of-maximum = { $number }%
measured = { $number } { $unit }
option-title = “{ $title }”
value-none = 无
value-not-recorded = 未记录
value-no-points = 尚无得分

## 条款或部分的状态

state-scored = 已评分
state-not-applicable = 不适用
state-not-checked = 未检查
state-missing = 缺少答案
state-uncomputed = 无法得出
state-unscored = 不计分
state-hidden = 不涉及本组织
state-not-scored = 未评分
state-open = 待定

## 内容和数值的可靠程度

provenance-status =
    { $status ->
        [illustrative] 示例
        [draft] 草案
       *[published] 已发布
    }
`,
  en: `### What facts, values and states are called in sentences, tables and reports.

# A clause or part with its printed number.
numbered = { $number } { $title }

## Facts about an answer, a clause or a part: what stands in front of the value

fact-points = { $subject }
fact-exact-points = { $subject }, before rounding
fact-percent = { $subject }
fact-exact-percent = { $subject }, before rounding
fact-max = { $subject }, maximum points
fact-state = { $subject }, state
fact-met = { $subject }, met
fact-share = { $subject }, share passed
fact-checked = { $subject }, number checked
fact-failed = { $subject }, number failed
fact-passed = { $subject }, number passed
fact-count = { $subject }, count
fact-items = { $subject }, items
fact-worked-out = calculated value
fact-several = { $subject }, points of several answers
fact-other = { $subject }, { $field }

## The same without the subject, where it is known

own-found = found
own-share = share passed
own-checked = number checked
own-failed = number failed
own-passed = number passed
own-count = count
own-items = items

## Facts about a result

total-points = total score
total-exact-points = total score before rounding
total-percent = total score
total-exact-percent = total score before rounding
total-max = maximum score
total-state = state of the total score
level-rank = rank of the level
level-rank-by-points = rank of the level by points alone
count-met = number of clauses met
count-minor = number of minor nonconformities
count-major = number of major nonconformities
count-nonconformities = number of nonconformities
count-scored = number of clauses scored
count-not-applicable = number of clauses not applicable
count-not-checked = number of clauses not checked
count-missing = number of clauses without an answer
assessment-date = date of the assessment

## Values

points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
points-fraction = { $fraction } points ({ $points })
percent = { $number }%
percent-of-maximum = { $number }% of maximum points
# A number with the unit the standard gives it.
measured = { $number } { $unit }
option-title = “{ $title }”
value-none = none
value-not-recorded = not recorded
value-no-points = no points yet

## States of a clause or a part

state-scored = scored
state-not-applicable = not applicable
state-not-checked = not checked
state-missing = no answer
state-uncomputed = cannot be worked out
state-unscored = not scored
state-hidden = does not concern this organisation
state-not-scored = not scored
state-open = open

## How well founded a document is

provenance-status =
    { $status ->
        [illustrative] illustrative
        [draft] draft
       *[published] published
    }
`,
}
