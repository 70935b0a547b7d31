### What a condition compared, and what it found.

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
