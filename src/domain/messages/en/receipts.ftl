### What a receipt records, as sentences.

## Findings

finding-scored =
    { $clause }: { $points } of { $max ->
        [one] { $max } point
       *[other] { $max } points
    }.
finding-scored--say =
    { $clause }: { $points } of { $max ->
        [one] { $max } point
       *[other] { $max } points
    }; { $say }.
# Only one of several clauses may count; this one does not.
finding-counted =
    { $clause }: { $points } of { $max ->
        [one] { $max } point
       *[other] { $max } points
    }, already counted in clause { $counted }.
finding-state = { $clause }: { $state }.
finding-state--reason = { $clause }: { $state } ({ $reason }).

## What is missing for the next level

lack-points =
    { $short ->
        [one] { $short } point
       *[other] { $short } points
    } { $side ->
        [atMost] too many for { $level } ({ $actual } now, at most { $needed } allowed)
        [below] too many for { $level } ({ $actual } now, less than { $needed } required)
        [above] short of { $level } ({ $actual } now, more than { $needed } needed)
       *[atLeast] short of { $level } ({ $actual } now, at least { $needed } needed)
    }
lack-points--percent =
    { $short ->
        [one] { $short } percentage point
       *[other] { $short } percentage points
    } { $side ->
        [atMost] too many for { $level } ({ $actual }% now, at most { $needed }% allowed)
        [below] too many for { $level } ({ $actual }% now, less than { $needed }% required)
        [above] short of { $level } ({ $actual }% now, more than { $needed }% needed)
       *[atLeast] short of { $level } ({ $actual }% now, at least { $needed }% needed)
    }
lack-points--equal =
    { $side ->
        [below] { $level } needs less than { $needed }; the result is exactly { $actual }
       *[above] { $level } needs more than { $needed }; the result is exactly { $actual }
    }
lack-adjustment = lowered by "{ $adjustment }"

## What keeps a result open

block-fact = "{ $name }" is not recorded
block-clause = clause { $clause }: { $state }
block-clause--reason = clause { $clause }: { $state } ({ $reason })
lack-behind = its points rest on { $chain }, which is not recorded
lack-no-value = its formula gives no value for what was recorded
block-part = { $part }: its points cannot be worked out, because data that they depend on is missing
block-total = the total cannot be worked out, because data that it depends on is missing
block-level = the threshold for { $level } cannot be worked out
block-adjustment = the amount of "{ $adjustment }" cannot be worked out, because data that it depends on is missing

## Gates

# A gate's title, and what was compared.
decision-titled = { $title }: { $sentence }

## Notes to a verification

# Follows a verification of an old receipt.
receipt-note-format-1 = This receipt has the format touchstone-receipt/1, which also holds sentences. The judgement in it was verified; the sentences were not.
receipt-note-withdrawn = Revision { $revision } of { $standard } { $edition } was withdrawn on { $date }: { $reason }. It can no longer be used for new assessments; earlier results can still be computed.
receipt-note-replaced = Revision { $revision } of { $standard } { $edition } has other rules here now. The rules that made this receipt are kept in the register.
receipt-note-version = Made by { $name } { $then }, verified by { $name } { $now }. The difference in version changes nothing.

## Answers that are not agreed

unresolved-spread = the assessors differ by { $spread }, more than the { $limit } allowed; record what they agree on as "consensus"
unresolved-assessors = the assessors differ; record what they agree on as "consensus"
unresolved-results = the results differ; agree on one answer
