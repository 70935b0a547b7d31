### Small changes of the rules, and whether the worked examples notice them.

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
