### What would have to get better for a level, and how firmly the present level stands.

improvement-title = Ways to improve
improvement-now = Now
improvement-target = Target
improvement-aimed = Result
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

improvement-without-levels = The standard has no levels. What each improvement brings stands below.
improvement-highest = The highest level is reached already.
improvement-reached = { $level } is reached already.
improvement-impossible = With one lawful answer to each question, { $level } cannot be reached. What stands in the way:
improvement-impossible--looked = None of the answers that were looked at reaches { $level }. What stands in the way:
improvement-not-found = No way to { $level } was found within { $limit } steps of the search. No way costs less than { $bound }, as far as the answers were looked at.
improvement-not-found--unbounded = No way to { $level } was found within { $limit } steps of the search.
improvement-cheapest = The cheapest way to { $level }
improvement-cheapest--found = The cheapest way found to { $level }
improvement-other = Another way
improvement-plan = { $facts }.
improvement-plan-clauses =
    { $what ->
        [items] { $clauses ->
            [one] { $clauses } item
           *[other] { $clauses } items
        }
       *[clauses] { $clauses ->
            [one] { $clauses } clause
           *[other] { $clauses } clauses
        }
    }, { $points } more; result: { $standing }
improvement-plan-clauses--less =
    { $what ->
        [items] { $clauses ->
            [one] { $clauses } item
           *[other] { $clauses } items
        }
       *[clauses] { $clauses ->
            [one] { $clauses } clause
           *[other] { $clauses } clauses
        }
    }, { $points } fewer; result: { $standing }
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
# Over all lawful answers, one to each question: several that are merged can lie between their steps.
improvement-complete = Proven: no way costs less, whichever lawful answer is given to each question.
# Over those that were looked at alone.
improvement-complete--looked =
    { $answers ->
        [one] { $answers } answer was looked at; among these no way costs less. This is not proven for all answers.
       *[other] { $answers } different answers were looked at; among these no way costs less. This is not proven for all answers.
    }
improvement-incomplete = The search ended after { $limit } steps. This is not proven to be the cheapest way; no way costs less than { $bound }, as far as the answers were looked at.
improvement-impossible-proven = This is proven, whichever lawful answer is given to each question.
improvement-impossible-looked =
    { $answers ->
        [one] { $answers } answer was looked at; it is not proven that no other reaches it.
       *[other] { $answers } different answers were looked at; it is not proven that no others reach it.
    }
# What holds for all of it, where the target rests on such things.
improvement-stays = This holds while the following stays as recorded: { $stays }.
improvement-stays-facts = facts about the organisation
improvement-stays-cases = recorded cases
improvement-stays-dates = dates and texts
improvement-stays-not-applicable = which clauses are applicable
improvement-stays-sample-sizes = how many were checked in samples
improvement-steps = Numbers for which the standard declares no step were looked at in steps: { $inputs }.
improvement-step-of = { $input } in { $step }
# The cheapest way on a paper: what it costs, and how far was looked.
improvement-way = What follows is information, not advice, and promises no result. { $cost } { $certainty }

## What stands in the way

improvement-barrier-points = The points do not reach the threshold of { $level }: at most { $value }, { $mark } required.
improvement-barrier-points--less = The points do not come down to the threshold of { $level }: { $value } at the least, threshold { $mark }.
improvement-barrier-threshold = The threshold of { $level } is not reached.
improvement-barrier-gate = Not met: { $gate }.
improvement-barrier-open = The result stays open: { $name }.
improvement-barrier-stays = Stays as recorded: { $name }.
improvement-barrier-together = No answers meet at once everything that { $level } requires.

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
improvement-several = several answers, { $points }
improvement-passed = { $passed } of { $checked } passed
improvement-ticked = { $count } of { $of }

## What each improvement brings

improvement-gains = What each improvement would bring alone
improvement-total = Total
improvement-level = Level

## How firmly the level stands

improvement-footing = How secure the level is
improvement-margin = { $margin } above the threshold.
improvement-margin--less = { $margin } below the threshold.
improvement-fragile = Answers in one clause that would lose the level, the smallest change in each:
improvement-fragile--looked = Answers in one clause that would lose the level, the smallest change found in each:
improvement-firm = No lawful answer in place of the present one, in one clause, would lose the level.
improvement-firm--looked = No answer that was looked at, in one clause, would lose the level.
improvement-then = Result
improvement-hangs = The level depends on single assessors:
improvement-hangs-alone = { $input }: with only the answer of { $assessor } the result would be: { $standing }.
improvement-hangs-without = { $input }: without the answer of { $assessor } the result would be: { $standing }.
