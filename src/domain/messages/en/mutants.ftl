### Small changes of the rules, and whether the worked examples notice them.

mutant-heading = { $name }: the worked examples notice { $caught } of { $all } small changes to the rules and miss { $missed }.
mutant-same =
    { $same ->
        [one] { $same } more changes no result, whatever is answered.
       *[other] { $same } more change no result, whatever is answered.
    }
mutant-not-found =
    { $open ->
        [one] { $open } more changed no result in the assessments tried; whether it matters was not determined.
       *[other] { $open } more changed no result in the assessments tried; whether they matter was not determined.
    }
mutant-missed = No worked example notices when "{ $from }" becomes "{ $to }" in { $place }.
mutant-progress = Changing the rules

## Where a change is

mutant-place =
    { $room ->
        [levels] level "{ $name }"
        [gates] gate "{ $name }"
        [adjustments] adjustment "{ $name }"
        [qualifiers] qualifier "{ $name }"
        [weights] the weight of clause "{ $name }"
        [criteria] the scoring of clause "{ $name }"
       *[applies] the applicability of "{ $name }"
    }
mutant-place-member = { $place } ({ $member })
mutant-place-path = "{ $path }"

## What is changed, as the language of the rules has it

mutant-word =
    { $word ->
        [greaterThanInclusive] at least
        [greaterThan] more than
        [lessThanInclusive] at most
        [lessThan] less than
        [equal] equal to
        [notEqual] other than
        [contains] contains
        [doesNotContain] does not contain
        [leave-out] leave out
        [zero] count as 0
        [full] count as full points
        [block] keep the result open
        [forbid] not allowed
        [veto] veto
        [refuse] give no level
       *[lower] fall to a lower level
    }
