// Written by "npm run messages" from the .ftl files beside it; change those.
export const sentences = {
  zh: `### 条件比较了什么、实际情况如何。

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
`,
  en: `### What a condition compared, and what it found.

## What is required, behind "required:" or the name of a fact

required-number =
    { $operator ->
        [equal] { $value }
        [notEqual] other than { $value }
        [lessThan] less than { $value }
        [lessThanInclusive] at most { $value }
        [greaterThan] more than { $value }
        [greaterThanInclusive] at least { $value }
        [in] { $value }
        [notIn] none of { $value }
        [contains] including { $value }
       *[doesNotContain] not including { $value }
    }
required-date =
    { $operator ->
        [equal] { $value }
        [notEqual] other than { $value }
        [lessThan] before { $value }
        [lessThanInclusive] on or before { $value }
        [greaterThan] after { $value }
        [greaterThanInclusive] on or after { $value }
        [in] { $value }
        [notIn] none of { $value }
        [contains] including { $value }
       *[doesNotContain] not including { $value }
    }
required-words =
    { $operator ->
        [equal] { $value }
        [notEqual] other than { $value }
        [lessThan] less than { $value }
        [lessThanInclusive] at most { $value }
        [greaterThan] more than { $value }
        [greaterThanInclusive] at least { $value }
        [in] { $value }
        [notIn] none of { $value }
        [contains] including { $value }
       *[doesNotContain] not including { $value }
    }

## One comparison

# What was found, where no more need be said: "Sites: 3".
condition-found = { $fact }: { $found }
# What was found and what is required: "Response: 6 h, required: at most 8 h".
condition-judged = { $fact }: { $found }, required: { $required }
# What is asked before anything is judged: "Response: at most 8 h".
# Chinese writes no colon before a bound.
condition-asks =
    { $form ->
        [bound] { $fact }: { $required }
       *[value] { $fact }: { $required }
    }

## Clauses that must, or must not, be met

condition-met =
    { $verdict ->
        [met] "{ $clause }" is met
        [notMet] "{ $clause }" is not met
       *[open] "{ $clause }" has no verdict
    }
condition-met-unwanted =
    { $verdict ->
        [met] "{ $clause }" is met and must not be
       *[open] "{ $clause }" has no verdict and must not be met
    }

## Several

# Between conditions that all count.
condition-and = { $first }; { $second }
# Between conditions of which one is enough.
condition-or = { $first }; or { $second }
condition-not = this does not hold: { $condition }
condition-must-not = this must not hold: { $condition }
# Under the name that the committee gave it.
condition-named = “{ $name }” ({ $condition })
condition-named-not = “{ $name }” does not hold ({ $found })
condition-named-must-not = “{ $name }” holds and must not ({ $found })
`,
}
