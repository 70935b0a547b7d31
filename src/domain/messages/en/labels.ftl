### What facts, values and states are called in sentences, tables and reports.

# A clause or part with its printed number.
numbered = { $number } { $title }

## Facts about an answer, a clause or a part: what stands in front of the value

fact-points = { $subject }
fact-exact-points = { $subject }, before rounding
fact-percent = { $subject }
fact-exact-percent = { $subject }, before rounding
fact-max = { $subject }, maximum points
fact-state = { $subject }, state
fact-met = { $subject }, met
fact-share = { $subject }, share passed
fact-checked = { $subject }, number checked
fact-failed = { $subject }, number failed
fact-passed = { $subject }, number passed
fact-count = { $subject }, count
fact-items = { $subject }, items
fact-worked-out = calculated value
fact-several = { $subject }, points of several answers
fact-other = { $subject }, { $field }

## The same without the subject, where it is known

own-found = found
own-share = share passed
own-checked = number checked
own-failed = number failed
own-passed = number passed
own-count = count
own-items = items

## Facts about a result

total-points = total score
total-exact-points = total score before rounding
total-percent = total score
total-exact-percent = total score before rounding
total-max = maximum score
total-state = state of the total score
level-rank = rank of the level
level-rank-by-points = rank of the level by points alone
count-met = number of clauses met
count-minor = number of minor nonconformities
count-major = number of major nonconformities
count-nonconformities = number of nonconformities
count-scored = number of clauses scored
count-not-applicable = number of clauses not applicable
count-not-checked = number of clauses not checked
count-missing = number of clauses without an answer
assessment-date = date of the assessment

## Values

points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
points-fraction = { $fraction } points ({ $points })
percent = { $number }%
percent-of-maximum = { $number }% of maximum points
# A number with the unit the standard gives it.
measured = { $number } { $unit }
option-title = “{ $title }”
value-none = none
value-not-recorded = not recorded
value-no-points = no points yet

## States of a clause or a part

state-scored = scored
state-not-applicable = not applicable
state-not-checked = not checked
state-missing = no answer
state-uncomputed = cannot be worked out
state-unscored = not scored
state-hidden = does not concern this organisation
state-not-scored = not scored
state-open = open

## How well founded a document is

provenance-status =
    { $status ->
        [illustrative] illustrative
        [draft] draft
       *[published] published
    }
