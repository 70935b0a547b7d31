### What would have to get better for a level, and how firmly the present level stands.

improvement-title = Ways to improve
improvement-now = Now
improvement-target = Target
improvement-counted = Counted by
improvement-counted-by =
    { $by ->
        [clauses] fewest clauses
        [points] fewest points
        [effort] least effort
       *[lead] shortest time
    }
improvement-standing =
    { $max ->
        [one] { $level }, { $points } of { $max } point
       *[other] { $level }, { $points } of { $max } points
    }
improvement-standing-none =
    { $max ->
        [one] no level, { $points } of { $max } point
       *[other] no level, { $points } of { $max } points
    }
# Of a standard that has no levels.
improvement-standing-points =
    { $max ->
        [one] { $points } of { $max } point
       *[other] { $points } of { $max } points
    }
improvement-standing-open = no result yet
improvement-no-level = no level

## Whether and how the target is reached

improvement-without-levels = The standard has no levels to reach.
improvement-highest = The highest level is reached already.
improvement-reached = { $level } is reached already.
improvement-impossible = None of the answers considered reaches { $level }. What stands in the way with the best of them:
improvement-not-found = No way to { $level } was found within { $limit } steps of the search. Among the answers considered, no way costs less than { $bound }.
improvement-not-found--unbounded = No way to { $level } was found within { $limit } steps of the search.
improvement-cheapest = The cheapest way found to { $level }
improvement-other = Another way
improvement-plan = { $facts }.
improvement-plan-clauses =
    { $clauses ->
        [one] { $clauses } clause, { $points } more; result: { $standing }
       *[other] { $clauses } clauses, { $points } more; result: { $standing }
    }
improvement-clauses =
    { $clauses ->
        [one] { $clauses } clause
       *[other] { $clauses } clauses
    }
improvement-effort = effort { $effort }
improvement-lead =
    { $days ->
        [one] ready after { $days } day
       *[other] ready after { $days } days
    }
improvement-complete = Among the answers considered, no way costs less.
improvement-incomplete = The search ended after { $limit } steps. Among the answers considered, no way costs less than { $bound }.
improvement-considered = The search considered the answers of the scored clauses that apply; where many answers are possible, only some of them. Everything else stays as it is: other answers, recorded cases, facts about the organisation, and what is recorded as not applicable.
# The cheapest way on a paper: what it costs, and how far was looked.
improvement-way = { $cost } { $certainty } { $considered }

## What stands in the way

improvement-barrier-points = The points do not reach the threshold of { $level }: { $value } with the best answers considered, { $mark } required.
improvement-barrier-threshold = The threshold of { $level } is not reached.
improvement-barrier-gate = Not met: { $gate }.
improvement-barrier-open = The result stays open: { $name }.
improvement-barrier-adjusted = { $level } is not given: adjustments lower the level.

## Steps

improvement-clause = Clause
improvement-from = Now
improvement-to = Improved to
improvement-becomes = If it becomes
improvement-gain = Points
improvement-effort-column = Effort
improvement-lead-column = Days
improvement-points-change = { $from } → { $to }
improvement-step = { $clause }: { $from } → { $to }
improvement-answer-of = { $input }: { $value }
improvement-nothing = no answer yet
improvement-passed = { $passed } of { $checked } passed
improvement-ticked = { $count } of { $of }

## What each improvement brings

improvement-gains = What each improvement would bring alone
improvement-total = Total
improvement-level = Level

## How firmly the level stands

improvement-footing = How secure the level is
improvement-margin = { $margin } above the threshold.
improvement-fragile = Single answers that would lose the level, the smallest change found in each clause:
improvement-firm = None of the single answers considered would lose the level.
improvement-then = Result
improvement-hangs = The level depends on single assessors:
improvement-hangs-alone = { $input }: with only the answer of { $assessor } the result would be: { $standing }.
improvement-hangs-without = { $input }: without the answer of { $assessor } the result would be: { $standing }.
