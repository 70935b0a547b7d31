### The explanation of a score: what stands beside and between its figures.

## The mark of figures that are not decided

mark-illustrative = ILLUSTRATIVE: figures made up to show how a standard works. Not binding; certifies nothing.
mark-draft = DRAFT: proposed by a committee, not yet decided.

## How lines are made

# Ends a line that has no full stop of its own.
full-sentence = { $words }.
labelled = { $label }: { $words }

## Head

explain-designated = { $designation } { $title }
explain-revision = Revision
explain-in-force = { $revision } (edition { $edition }, in force from { $from })
explain-in-force-to = { $revision } (edition { $edition }, in force from { $from } to { $to })
explain-organisation = Organisation
explain-date = Assessed as of
explain-profile = Profile
explain-source = Source of figures
explain-remark = Remark

## Result

explain-result = Result
explain-result-of = Result: { $result }
explain-status = Status
explain-open = open: no result can be given yet
explain-not-scored = not scored: no clause with points applies
explain-points = Points
explain-points-of = { $points } of { $max }
explain-points-percent = { $points } of { $max } ({ $percent }%)
explain-level = Level
level-none = none
level-stars = { $level } { $stars }
stars-none = no star
level-by-points = { $level } (by points alone: { $byPoints })
explain-qualifiers = Qualifiers
explain-open-because = The result is open because:
explain-still-needed = Still needed for { $level }:
explain-highest = This is the highest level.

## Points by part

explain-parts = Points by part
explain-part = Part
explain-maximum = Maximum
explain-share = Share
explain-total = Total
parts-do-not-add-up = The rows do not simply add up to the last one: { $why }
parts-rounded = rounded to { $rounding }
parts-near = figures with ≈ are rounded for display
parts-stated = the total has a maximum of its own

## From the parts to the result

explain-arithmetic = From the parts to the result
combine =
    { $combine ->
        [sum] Sum
        [weighted-mean] Weighted mean
        [mean] Mean
        [median] Median
        [min] Lowest share
        [max] Highest
        [product] Product of the shares
        [none] No total
       *[expression] Calculated value
    }
combine-best =
    { $count ->
        [one] Best
       *[other] Sum of the { $count } best
    }
step-renormalise = Rescaled to { $by }
step-cap = Capped at { $by }
explain-answers-cut = { $clause }: the answers come to { $given } points, of which { $counted } count.
step-floor = Raised to the minimum of { $by }
step-zero-below = Less than { $by } counts as 0
rounding =
    { $decimals ->
        [0] a whole number
        [one] { $decimals } decimal
       *[other] { $decimals } decimals
    }, { $mode ->
        [half-up] halves away from zero
        [half-even] halves to even
        [up] away from zero
        [down] towards zero
        [floor] down
        [ceiling] up
       *[none] not rounded
    }
step-bounds = Kept within the bounds of the result
step-gives = { $step } → { $gives }
adjustment-part = { $title } ({ $part })
adjustment-none = does not apply
adjustment-change = { $change } ({ $before } → { $after })

## How a part or the total came out

working = { $how }: { $equation }
working-own-weight = { $clause } counts { $here } in this result: { $equation }
working-own-weight--nothing = { $clause } counts nothing in this result
working-own-weight--met = { $clause } has no points of its own and counts { $here } in this result where it is met: { $points }
working-weighted = { $how } ({ $weights }): { $equation }
working-step = { $step }: { $equation }
working-rounded = Rounded to { $rounding }: { $from } → { $to }
working-rounded-bounds = Rounded to { $rounding } and kept within bounds: { $points }
working-bounds = Kept within bounds: { $points }
working-at-most = At most { $points }
working-held = { $from } is held to { $to }
working-adjusted = Adjusted afterwards: { $points }
working-share = Share of the points: { $equation }
working-left-out = Does not count: { $list }
working-deduct-least = Less than { $points }, so { $points } are left
working-absent = { $member } ({ $state })
working-dropped =
    { $count ->
        [one] { $counted } counts
       *[other] { $counted } count
    }; { $of ->
        [one] { $dropped } is dropped
       *[other] { $dropped } are dropped
    }
working-largest = The maximum is that of the largest: { $equation }
working-nothing-applies = Nothing in it applies: { $points } by rule
working-too-little = Not scored: only { $inScope } in scope, at least { $least } needed
working-none = Not scored: nothing in it applies
working-open = Open: something it rests on is missing

## Levels and gates

explain-levels = Levels
# A level with the number it asks for, and whether it was awarded.
level-line =
    { $bound ->
        [atLeast] { $level }: at least { $mark }
        [atMost] { $level }: at most { $mark }
        [below] { $level }: less than { $mark }
       *[above] { $level }: more than { $mark }
    }
level-line-awarded =
    { $bound ->
        [atLeast] { $level }: at least { $mark }, awarded
        [atMost] { $level }: at most { $mark }, awarded
        [below] { $level }: less than { $mark }, awarded
       *[above] { $level }: more than { $mark }, awarded
    }
level-awarded = { $level }: awarded
explain-gates = Gates (preconditions of levels)
gate-held = { $condition } (for { $levels }).
gate-failed =
    { $otherwise ->
        [refuse] { $condition } (for { $levels }) → no level is awarded.
        [veto] { $condition } (for { $levels }) → no level is awarded, whatever was earned (veto).
        [block] { $condition } (for { $levels }) → the result stays open.
       *[lower] { $condition } (for { $levels }) → the next lower level.
    }
gate-failed-cap = { $condition } (for { $levels }) → at most { $level }.
levels-all = all levels
levels-from = { $level } and above

## Clause by clause

explain-clauses = Clause by clause
state-left-out = { $state }, left out
state-counts-zero = { $state }, counts as 0 of { $max }
state-counts-full = { $state }, counts as { $max } of { $max }
state-keeps-open = { $state }, keeps the result open
explain-evidence = Evidence: { $evidence }
reason-hidden = Does not concern this organisation: { $reason }
reason-rule = { $reason } (rule { $number } of { $count })
reason-no-rule = No rule applies: { $reason }
reason-more = For { $points }: { $required }
reason-counted-in = Already counted in { $clause }
reason-rounded = { $from } rounds to { $to }
# What was found, and how points come of it.
reason-found = { $found }; { $how }

## What was found for an input

answer-sample = { $checked } checked, { $failed } failed
answer-sample-share = { $checked } checked, { $failed } failed: { $share }% passed
answer-ticked = { $count } of { $of } ticked
answer-ticked-not = { $count } of { $of } ticked (not ticked: { $items })
answer-cases = { $count } recorded
answer-from = { $source } { $answer }
answer-merged = { $value } ({ $how }: { $answers })
answer-several = { $how } ({ $answers })
answer-earns = { $answer }, { $points }
answer-left-out = { $answer }, left out
# How often an answer was given, and what it earns each time.
several-counted = { $count } × { $answer } ({ $points })
several-working = { $answers }: { $equation }
merged-by =
    { $method ->
        [mean] mean
        [median] median
        [trimmed-mean] mean without the highest and the lowest
        [min] lowest
        [max] highest
        [sum] sum
        [mean-of-points] mean of the points
        [median-of-points] median of the points
        [trimmed-mean-of-points] mean of the points without the highest and the lowest
        [min-of-points] least points
        [max-of-points] most points
        [sum-of-points] sum of the points
       *[consensus] consensus
    }

## How points come of an answer

points-share = points in proportion to the share passed
points-ticked = points in proportion to the items ticked
points-deduct =
    { $kind ->
        [checklist] { $points } less for each item that is not ticked
        [entries] { $points } less for each case recorded
        [samples] { $points } less for each that failed
        [measured] { $points } less for each { $unit }
       *[number] { $points } less for each
    }{ $least ->
        [none] , until none are left
       *[some] , until { $left } are left
    }
points-deduct-over = by { $fact }: { $words }
points-each = { $points } for each
points-line = points interpolated linearly: { $points }
points-line-over = points interpolated linearly over { $fact }: { $points }
points-line-point = { $x } gives { $y }
points-log-normal = points on a log-normal curve: { $p10 } gives 90%, { $median } gives 50%

## What was recorded that no clause asks

explain-recorded = Recorded beside the clauses
answer-cases-said = { $count } recorded: { $cases }

## Calculated values

explain-values = Calculated values
explain-value-missing = not calculated: data it needs is not recorded

## Findings

explain-findings = Findings
findings-conformity =
    { $count ->
        [one] { $count } conformity
       *[other] { $count } conformities
    }
findings-opportunity =
    { $count ->
        [one] { $count } opportunity for improvement
       *[other] { $count } opportunities for improvement
    }
findings-nonconformity =
    { $count ->
        [one] { $count } nonconformity
       *[other] { $count } nonconformities
    }
findings-not-applicable = { $count } not applicable
findings-not-checked = { $count } not checked
findings-missing = { $count } without an answer
findings-uncomputed = { $count } that cannot be worked out
findings-none = No nonconformity and no opportunity for improvement.
findings-none-short = No clause that was scored has a nonconformity or an opportunity for improvement; what is still needed for a level stands above.
findings-none-lowered = No clause that was scored has a nonconformity or an opportunity for improvement. The result was lowered by: { $lowered }.
findings-lowered = { $adjustment } ({ $change })
grade-opportunity = Opportunity for improvement
grade-nonconformity = Nonconformity
grade-minor = Minor nonconformity
grade-major = Major nonconformity

## Record

explain-record = Record
explain-pack = Pack
explain-assessment = Assessment
explain-computed-by = Calculated by
explain-program = { $name } { $version }
explain-verify = Digests are SHA-256 over canonical JSON. "touchstone verify" calculates the whole receipt again.
explain-why = Run "{ $command }" for the reasons, clause by clause.
