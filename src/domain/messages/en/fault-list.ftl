### How faults are listed, and what "touchstone check" says around them.

listed-warning = Warning: { $message }
listed-place = at { $place }
listed-place--clause = at { $place }, clause { $clause }
listed-place--whole = in the document as a whole
listed-places-more =
    { $count ->
        [one] and in { $count } more place; --json tells each
       *[other] and in { $count } more places; --json tells each
    }

check-heading = { $name }:
check-sound = { $name } has no faults.
check-summary =
    { $revisions ->
        [one] { $revisions } revision checked
       *[other] { $revisions } revisions checked
    }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
check-summary--sound =
    { $revisions ->
        [one] { $revisions } revision checked: no faults.
       *[other] { $revisions } revisions checked: no faults.
    }
check-proving = Proving { $standard }
