### The ruler: thresholds over a population, and who changes level when a rule changes.

ruler-title = Ruler
ruler-unchanged = What if? No threshold, weight or rounding is changed yet
ruler-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
ruler-change = { $what } { $from } → { $to }
ruler-rounding-of = Rounding of { $stage ->
    [clause] clauses
    [part] parts
   *[total] the total
}
ruler-crossed = { $what }: { $count ->
    [one] { $count } changes level
   *[other] { $count } change level
}
ruler-rise = { $count ->
    [one] , { $count } rises
   *[other] , { $count } rise
}
ruler-fall = { $count ->
    [one] , { $count } falls
   *[other] , { $count } fall
}
ruler-other = , { $count } in other ways
ruler-faulty = The rules cannot be used as changed; the figures below are those of the last change that could be used.
ruler-faulty-line = { $place }: { $message } { $fix }
ruler-against = Against revision { $revision }
ruler-unreadable = The address is incomplete, or is not for this revision. Ask whoever sent it for a new one, or begin with the revision as it is.
ruler-thousands = ,

## Whose scores

ruler-population = Whose scores
ruler-synthetic = Synthetic
ruler-file = From a file
ruler-register = Register
ruler-synthetic-what = Synthetic: { $size } organisations that do not exist, made with seed { $seed }. They say nothing of real ones.
ruler-file-what = { $name }: { $size ->
    [one] one assessment
   *[other] { $size } assessments
}
ruler-here = Worked out on this page
ruler-file-here = Read on this page; it is sent nowhere, and the link does not hold it
ruler-size = Organisations
ruler-seed = Seed
ruler-choose-file = Choose a file
ruler-file-form = A sheet (.xlsx, CSV) with a row for each organisation and a column for each clause, or NDJSON with an assessment or a receipt on each line. At most { $most } of them.
ruler-register-here = Evaluations of this standard on record, of each assessment the last one. They stay in this browser.
ruler-register-sign-in = Sign in to look at the evaluations on record
ruler-register-what = On record: { $size ->
    [one] one evaluation
   *[other] { $size } evaluations
}
ruler-register-reading = Reading evaluations: { $done } of { $of }
ruler-register-left-out = { $count ->
    [one] One evaluation by another edition, or with answers that this revision does not take, is left out.
   *[other] { $count } evaluations by another edition, or with answers that this revision does not take, are left out.
}
ruler-register-nobody = { $looked ->
    [0] No evaluation of this standard is on record yet.
   *[other] None of the { $looked } evaluations on record can be judged by this revision: they are by another edition, or have answers that it does not take.
}
ruler-register-too-many = { $count } evaluations are on record; this page takes { $most }. A program that has signed in can ask POST /v1/foresee over all of them.
ruler-blank-sheet = Blank sheet, CSV
ruler-bad-cell = { $place }: { $reason }
ruler-old-workbook = is a workbook of an old Excel. Save it as .xlsx and choose it again.
ruler-no-workbook = cannot be read as a workbook. Open it in Excel or WPS, save it as .xlsx and choose it again.
ruler-sheet-unused = { $count ->
    [one] One column is not used, because this revision does not know its heading: { $columns }.
   *[other] { $count } columns are not used, because this revision does not know their headings: { $columns }.
}
ruler-sheet-unanswered = { $count ->
    [one] One question has no column, and counts as not answered: { $inputs }.
   *[other] { $count } questions have no column, and count as not answered: { $inputs }.
}
ruler-bad-lines = { $count ->
    [one] One line cannot be used. Mend it and choose the file again, or go on without it.
   *[other] { $count } lines cannot be used. Mend them and choose the file again, or go on without them.
}
ruler-no-good-line = No line of the file can be used. Mend them and choose the file again.
ruler-empty-file = The file holds nothing to look at. Choose one with an assessment on each line.
ruler-bad-line = Line { $line }: { $reason }
ruler-without-bad = { $good ->
    [one] Go on with the one good line
   *[other] Go on with the { $good } good lines
}
ruler-left-out = { $count ->
    [one] One line that cannot be used is left out.
   *[other] { $count } lines that cannot be used are left out.
}
ruler-too-many = The file has { $lines } lines; this page takes { $most }. For more, run: touchstone foresee { $standard } --assessments FILE
ruler-line-no-json = is not JSON. Each line holds one whole document.
ruler-line-no-assessment = does not have the form of an assessment. To see what is wrong, give the line to: touchstone score
ruler-line-other = is about { $standard }, another standard. Leave it out, or open the ruler of that standard.
ruler-line-fault = { $place }: { $message } { $fix }
ruler-row = Line { $number }

## Waiting

ruler-opening = Scoring the population: { $done } of { $of }
ruler-opening-first = Scoring the population
ruler-failed = The page could not finish working this out. What you changed is still in the address.

## The plot

ruler-plot = Distribution of points
ruler-plot-label = Points of { $size } assessments in steps of { $width } from { $from } to { $to }, coloured by level; the { $count } that change level are blue. The tables give the same counts.
ruler-mark = Threshold of { $level }
ruler-mark-lower = Lower { $what }
ruler-mark-raise = Raise { $what }
ruler-moved = changes level
ruler-below = { $count } below { $from } not drawn
ruler-without = { $count } without a result not drawn
ruler-held-back = Lower levels above a threshold are held back by other conditions.
ruler-no-marks = No level of this standard has a threshold that is a number, so there is nothing to drag. Weights and roundings can be changed.
ruler-move-call = { $count } from { $from } to { $to }

## What is changed

ruler-changed = Changes
ruler-undo-all = Begin again
ruler-thresholds = Thresholds
ruler-weights = Weights
ruler-pick-weight = Change a weight
ruler-weight-of = Weight of { $clause }
ruler-weights-total = Weights: { $total } of { $full }
ruler-roundings = Rounding
ruler-stage =
    { $stage ->
        [clause] Clauses
        [part] Parts
       *[total] Total
    }
ruler-decimals-of = Decimals of { $stage }
ruler-way-of = Direction of { $stage }
ruler-decimals = { $decimals ->
    [0] whole numbers
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
}
ruler-not-rounded = not rounded
ruler-mode =
    { $mode ->
        [half-up] halves away from zero
        [half-even] halves to even
        [up] away from zero
        [down] towards zero
        [floor] down
        [ceiling] up
       *[none] not rounded
    }
ruler-keys = Drag a threshold, or ← → by { $step }, with Shift by { $far }
ruler-frame = { $ms } ms for the last change

## Levels and moves

ruler-levels = Levels
ruler-now = Now
ruler-after = After
ruler-difference = Difference
ruler-moves = From where to where

## Who changes

ruler-who = Who changes
ruler-all = All { $count }
ruler-rises = Rise { $count }
ruler-falls = Fall { $count }
ruler-others = Other { $count }
ruler-show = Shown
ruler-organisation = Organisation
ruler-invented = Organisation (invented)
ruler-level = Level
ruler-cause = Cause
ruler-nobody = Nobody changes level.
ruler-shown = The first { $shown } of { $count }
ruler-more = Show { $count } more

## Two scores

ruler-pair-hint = Choose somebody who changes, to see both scores side by side.
ruler-pair-keys = next
ruler-before = Revision { $revision }
ruler-under = What if
ruler-of = { $points } / { $of }
ruler-all-rows = Show what did not move as well
ruler-moved-rows = Show what moved alone
ruler-total = Total
ruler-why = Why
ruler-in-calculator = Each clause’s reason, in the calculator

ruler-draft = This draft
