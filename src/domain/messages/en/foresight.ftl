### What a change of rules would do to many assessments.

foresight-title = Effect of the change
foresight-synthetic =
    { $size ->
        [one] SYNTHETIC: { $size } organisation that does not exist, made with seed { $seed }.
       *[other] SYNTHETIC: { $size } organisations that do not exist, made with seed { $seed }.
    }
foresight-synthetic-name = Synthetic organisation { $number } (seed { $seed })
foresight-synthetic-reason = Synthetic: does not apply here.
foresight-population = Assessments
foresight-source =
    { $source ->
        [given] { $size }, as given
        [register] { $size }, from the register
       *[synthetic] { $size }, synthetic
    }
foresight-cross = Level changes
foresight-crossed = { $count } of { $size }: { $rises } to a higher level, { $falls } to a lower level, { $others } in other ways
foresight-before = Before
foresight-after = After
foresight-difference = Difference
foresight-count = Number

## Levels and points

foresight-levels = Levels
foresight-level = Level
foresight-no-level = no level
foresight-points = Points
foresight-spread =
    { $of ->
        [mean] Mean
        [least] Lowest
        [tenth] 10th percentile
        [quarter] 25th percentile
        [median] Median
        [threeQuarters] 75th percentile
        [ninetieth] 90th percentile
       *[most] Highest
    }
foresight-parts = Mean points of parts
foresight-part = Part
foresight-total = Total
foresight-clauses = Mean points of clauses
foresight-clause = Clause
foresight-changed = Changed
foresight-no-change = =

## Who changes level

foresight-nobody = No assessment changes its level.
foresight-moves = From level to level
foresight-from = From
foresight-to = To
foresight-causes = Reasons
foresight-cause = Reason
foresight-who = Assessments whose level changes
foresight-shown = The first { $shown } of { $count }; --list shows more, --json all.
foresight-row = Assessment { $number }
foresight-crossing = { $who }: { $before } → { $after }
foresight-standing-scored = { $level }, { $points }
foresight-standing =
    { $standing ->
        [blocked] open
        [not-scored] not scored
       *[refused] not accepted
    }

## Why

foresight-kind =
    { $kind ->
        [points] points change
        [mark] the threshold of a level changes
        [gate] a gate is newly met or no longer met
        [consequence] a gate has another consequence, or levels differ
       *[open] results become open or not accepted, or no longer are
    }
foresight-why-points = the points change from { $before } to { $after }
foresight-why-points--details = the points change from { $before } to { $after }: { $details }
foresight-why-clause = { $clause }: { $before } → { $after }
foresight-why-more =
    { $count ->
        [one] { $count } more clause
       *[other] { $count } more clauses
    }
foresight-why-mark = the threshold of { $level } changes from { $before } to { $after }
foresight-why-level = the requirements of { $level } change
foresight-why-gate =
    { $holds ->
        [yes] now met: { $gate }
       *[no] not met: { $gate }
    }
foresight-why-gate-gone = no longer required: { $gate }
foresight-why-consequence = a gate that is not met has another consequence, or the levels differ
foresight-why-open = what keeps the result open changes from { $before } to { $after }
foresight-refused = not accepted
