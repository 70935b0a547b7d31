### Small changes of the rules, and whether the worked examples notice them.

mutant-heading = { $name }: the worked examples notice { $caught } of { $all } small changes to the rules and miss { $missed }.
mutant-same =
    { $same ->
        [one] { $same } more changes no result, whatever is answered.
       *[other] { $same } more change no result, whatever is answered.
    }
mutant-not-found =
    { $open ->
        [one] { $open } more was not found to change a result within { $tried } assessments; whether it matters was not determined.
       *[other] { $open } more were not found to change a result, each within at least { $tried } assessments; whether they matter was not determined.
    }
mutant-missed = No worked example notices when "{ $from }" becomes "{ $to }" in { $place }.
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
