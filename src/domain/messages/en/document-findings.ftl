### What findings reports, score sheets and notices of nonconformities print.

## Findings

document-finding-conformity = Conforms
document-finding-opportunity = Opportunity for improvement
document-finding-minor = Minor nonconformity
document-finding-major = Major nonconformity
document-finding-nonconformity = Nonconformity
document-finding-not-applicable = Not applicable
document-finding-not-checked = Not checked
document-finding-missing = No answer
document-finding-uncomputed = Cannot be worked out
document-finding-hidden = Does not concern the organisation
document-finding-unscored = Recorded, not scored
document-grade-minor = Minor
document-grade-major = Major

## Preconditions and levels

document-gate-holds = met
document-gate-fails = not met
document-level-reached = reached
document-level-barred = points reach it, a precondition is not met
document-level-unmet = a precondition is not met
document-level-missed = not reached
document-level-and-above = { $level } and above
document-level-threshold = { $side ->
        [atLeast] ≥ { $points }
        [atMost] ≤ { $points }
        [below] < { $points }
       *[above] > { $points }
    }
document-result-blocked = no result yet
document-result-not-scored = not scored
document-result-scored = no level reached

## The summary

document-summary-total = { $points ->
        [one] { $points } point
       *[other] { $points } points
    } of { $max } ({ $percent }): { $level }.
document-summary-level = Level: { $level }.
document-summary-clauses = { $clauses ->
        [one] { $clauses } clause
       *[other] { $clauses } clauses
    }, { $nonconformities ->
        [one] { $nonconformities } nonconformity
       *[other] { $nonconformities } nonconformities
    }.
document-summary-next = { $count ->
        [one] One requirement of the next level is not met; see below.
       *[other] { $count } requirements of the next level are not met; see below.
    }
document-summary-open = { $status ->
        [blocked] The assessment has no result yet.
       *[not-scored] The assessment has not been scored.
    }

## Methods and the chart

document-method-documents = document review
document-method-interview = interview
document-method-mystery-customer = mystery customer
document-method-on-site = on-site check
document-method-remote = remote assessment
document-method-survey = survey
document-parts-chart = Share of maximum points (%)
document-parts-minimum = Minimum for { $level } (%)

## What the team reports

report-unrecorded = not recorded
report-none = None.
report-days = { $from } to { $until }
