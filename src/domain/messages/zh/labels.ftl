### 语句、表格和报告中对各项数据、取值和状态的称呼。

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
