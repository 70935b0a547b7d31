### 规则的小改动，以及算例能否发现。

mutant-heading = { $name }：规则的 { $all } 处小改动中，算例发现 { $caught } 处，漏过 { $missed } 处。
mutant-same = 另有 { $same } 处无论如何作答都不改变结果。
mutant-not-found = 另有 { $open } 处修改，每处试算至少 { $tried } 个评价，均未发现改变结果；是否有影响未能判定。
mutant-missed = 将{ $place }中的“{ $from }”改为“{ $to }”时，没有算例发现。
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
        [adjustments] 调整“{ $name }”
        [qualifiers] 附加标识“{ $name }”
        [weights] 条款“{ $name }”的分值
        [criteria] 条款“{ $name }”的取值规则
       *[applies] “{ $name }”的适用条件
    }
mutant-place-member = { $place }（{ $member }）
mutant-place-path = “{ $path }”

## 改动的内容

mutant-word =
    { $word ->
        [greaterThanInclusive] 不小于
        [greaterThan] 大于
        [lessThanInclusive] 不大于
        [lessThan] 小于
        [equal] 等于
        [notEqual] 不等于
        [contains] 包含
        [doesNotContain] 不包含
        [leave-out] 不计入
        [zero] 计 0 分
        [full] 计满分
        [block] 结果待定
        [forbid] 不允许
        [veto] 一票否决
        [refuse] 不授予等级
       *[lower] 降为较低等级
    }
