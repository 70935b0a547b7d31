### 条件比较了什么、实际情况如何。

## 要求的取值，接在“要求：”或数据名称之后

required-number =
    { $operator ->
        [equal] { $value }
        [notEqual] 不等于 { $value }
        [lessThan] 小于 { $value }
        [lessThanInclusive] 不大于 { $value }
        [greaterThan] 大于 { $value }
        [greaterThanInclusive] 不小于 { $value }
        [in] { $value }
        [notIn] 不是 { $value }
        [contains] 包含 { $value }
       *[doesNotContain] 不包含 { $value }
    }
required-date =
    { $operator ->
        [equal] { $value }
        [notEqual] 不是 { $value }
        [lessThan] 早于 { $value }
        [lessThanInclusive] 不晚于 { $value }
        [greaterThan] 晚于 { $value }
        [greaterThanInclusive] 不早于 { $value }
        [in] { $value }
        [notIn] 不是 { $value }
        [contains] 包含 { $value }
       *[doesNotContain] 不包含 { $value }
    }
required-words =
    { $operator ->
        [equal] { $value }
        [notEqual] 不是{ $value }
        [lessThan] 小于{ $value }
        [lessThanInclusive] 不大于{ $value }
        [greaterThan] 大于{ $value }
        [greaterThanInclusive] 不小于{ $value }
        [in] { $value }
        [notIn] 不是{ $value }
        [contains] 包含{ $value }
       *[doesNotContain] 不包含{ $value }
    }

## 单项比较

condition-found = { $fact }：{ $found }
condition-judged = { $fact }：{ $found }，要求：{ $required }
condition-asks =
    { $form ->
        [bound] { $fact }{ $required }
       *[value] { $fact }：{ $required }
    }

## 条款是否满足

condition-met =
    { $verdict ->
        [met] { $clause }：已满足
        [notMet] { $clause }：未满足
       *[open] { $clause }：无结论
    }
condition-met-unwanted =
    { $verdict ->
        [met] { $clause }：已满足，而要求不得满足
       *[open] { $clause }：无结论，而要求不得满足
    }

## 多项条件

condition-and = { $first }；{ $second }
condition-or = { $first }；或{ $second }
condition-not = 以下情形不成立：{ $condition }
condition-must-not = 以下情形不应成立：{ $condition }
condition-named = “{ $name }”（{ $condition }）
condition-named-not = “{ $name }”不成立（{ $found }）
condition-named-must-not = “{ $name }”成立，而不应成立（{ $found }）
