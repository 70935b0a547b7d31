### What holds of all possible assessments of a standard.

## What a finding says, where it was only looked for (.sought), and what to do

proof-level-never-reached = No assessment reaches the threshold of level "{ $level }".
    .sought = No assessment was found that reaches the threshold of level "{ $level }".
    .fix = Lower the threshold, or let clauses earn enough points to reach it.
proof-level-never-reached--less = No assessment comes down to the threshold of level "{ $level }".
    .sought = No assessment was found that comes down to the threshold of level "{ $level }".
    .fix = Raise the threshold, or let so few points come out.
proof-level-always-passed-over = Level "{ $level }" is never given: every assessment that reaches its threshold also reaches a higher level.
    .sought = Every assessment found that reaches the threshold of level "{ $level }" also reaches a higher level.
    .fix = Move the two thresholds apart so that a possible score lies between them, or remove the level.
proof-level-cancelled = Level "{ $level }" is never given, although its threshold can be reached.
    .sought = No assessment was found that is given level "{ $level }", although its threshold can be reached.
    .fix = Look at the gates and adjustments of this level together: relax one of them, or lower the threshold.
proof-level-cancelled--less = Level "{ $level }" is never given, although its threshold can be reached.
    .sought = No assessment was found that is given level "{ $level }", although its threshold can be reached.
    .fix = Look at the gates and adjustments of this level together: relax one of them, or raise the threshold.
proof-gate-cancels-level = Level "{ $level }" is never given because of { $gate }: every assessment that has the level by its points fails it.
    .sought = Every assessment found that has level "{ $level }" by its points fails { $gate }.
    .fix = Change the condition, or do not apply it to this level.
proof-gate-never-holds = No assessment meets { $gate }.
    .sought = No assessment was found that meets { $gate }.
    .fix = Change the condition so that it can hold.
proof-gate-never-fails = Every assessment meets { $gate }, so it never changes a result.
    .sought = No assessment was found that fails { $gate }.
    .fix = Change the condition, or remove it.
proof-gate-over-nobody = No assessment is ever judged on { $part }, which { $gate } asks about.
    .sought = No assessment was found that is judged on { $part }, which { $gate } asks about.
    .fix = Let it be scored, or leave it out of the requirement.
proof-floor-never-met = No assessment reaches the minimum that level "{ $level }" requires of { $part }.
    .sought = No assessment was found that reaches the minimum that level "{ $level }" requires of { $part }.
    .fix = Lower the minimum, or let the part earn enough points to reach it.
proof-floor-never-fails = Every assessment reaches the minimum that level "{ $level }" requires of { $part }.
    .sought = No assessment was found that misses the minimum that level "{ $level }" requires of { $part }.
    .fix = Raise the minimum, or remove it.
proof-floor-falls = Level "{ $level }" asks less of { $part } than level "{ $below }" does.
    .fix = Ask at least as much of the higher level.
proof-floor-falls--none = Level "{ $level }" can be given without the minimum that level "{ $below }" requires of { $part }.
    .fix = If this is not intended, set a minimum for the higher level as well.
proof-cap-idle = No assessment exceeds the maximum of { $bound } for { $part }.
    .sought = No assessment was found that exceeds the maximum of { $bound } for { $part }.
    .fix = Lower the maximum, or remove it.
proof-lower-bound-idle = No assessment falls below the minimum of { $bound } for { $part }.
    .sought = No assessment was found that falls below the minimum of { $bound } for { $part }.
    .fix = Raise the minimum, or remove it.
proof-clamp-idle =
    { $end ->
        [upper] No assessment exceeds the upper bound of the total, { $bound }.
       *[lower] No assessment falls below the lower bound of the total, { $bound }.
    }
    .sought =
        { $end ->
            [upper] No assessment was found that exceeds the upper bound of the total, { $bound }.
           *[lower] No assessment was found that falls below the lower bound of the total, { $bound }.
        }
    .fix = Keep the bound if it is a precaution; otherwise remove it.
proof-adjustment-never-fires = The condition of adjustment "{ $adjustment }" never holds.
    .sought = No assessment was found for which the condition of adjustment "{ $adjustment }" holds.
    .fix = Change the condition, or remove the adjustment.
proof-adjustment-changes-nothing = Adjustment "{ $adjustment }" never changes any points.
    .sought = No assessment was found whose points adjustment "{ $adjustment }" changes.
    .fix = Change the amount, or remove the adjustment.
proof-adjustment-bound-idle =
    { $end ->
        [upper] The upper bound of adjustment "{ $adjustment }", { $bound }, never limits it.
       *[lower] The lower bound of adjustment "{ $adjustment }", { $bound }, never limits it.
    }
    .sought =
        { $end ->
            [upper] No assessment was found for which the upper bound of adjustment "{ $adjustment }", { $bound }, limits it.
           *[lower] No assessment was found for which the lower bound of adjustment "{ $adjustment }", { $bound }, limits it.
        }
    .fix = Tighten the bound, or remove it.
proof-alternative-dead = Rule { $rule } of clause "{ $clause }" never decides its points.
    .sought = No assessment was found for which rule { $rule } decides the points of clause "{ $clause }".
    .fix = Change this rule or the rules before it, or remove it.
proof-choice-dead = Branch { $rule } of "{ $owner }" is never chosen.
    .sought = No assessment was found for which branch { $rule } of "{ $owner }" is chosen.
    .fix = Change its condition, or remove the branch.
proof-clause-never-applies = "{ $clause }" never applies.
    .sought = No assessment was found to which "{ $clause }" applies.
    .fix = Change the condition under which it applies, or remove it.
proof-applicability-idle = The condition under which "{ $clause }" applies always holds.
    .sought = No assessment was found to which "{ $clause }" does not apply.
    .fix = Change the condition, or remove it.
proof-clause-never-earns = Clause "{ $clause }" never earns points.
    .sought = No assessment was found for which clause "{ $clause }" earns points.
    .fix = Change how the clause is scored, or set its weight to 0.
proof-clause-without-effect = The points of clause "{ $clause }" never change a result.
    .sought = No two assessments were found between which the points of clause "{ $clause }" change a result.
    .fix = Let the clause count in a result, or remove it.
proof-qualifier-never-holds = Qualifier "{ $qualifier }" is never given.
    .sought = No assessment was found that is given qualifier "{ $qualifier }".
    .fix = Change its condition, or remove it.
proof-band-gap = The rules of clause "{ $clause }" leave a gap: none holds with "{ $input }" at { $value }, although rules hold below and above.
    .fix = Let neighbouring rules meet.
proof-band-overlap = Rules { $rule } and { $other } of clause "{ $clause }" overlap: both hold with "{ $input }" at { $value }, and they give different points.
    .fix = Let neighbouring rules meet without sharing a number.
proof-criterion-not-monotone = The points of clause "{ $clause }" fall and rise again with "{ $input }": at { $value } they are lower than before and after.
    .fix = Put the points in order.
proof-criterion-not-monotone--peak = The points of clause "{ $clause }" rise and fall again with "{ $input }": at { $value } they are higher than before and after, although more is better.
    .fix = Put the points in order.
proof-not-monotone = A better answer to "{ $input }" can lower the result although no clause earns less.
    .fix = Change the gate or adjustment that causes it.
proof-not-monotone--less = A better answer to "{ $input }" can worsen the result although no clause counts more points.
    .fix = Change the gate or adjustment that causes it.
proof-rounding-decides = Rounding alone can decide level "{ $level }".
    .fix = If this is not intended, compare the threshold with the points before rounding.
proof-order-matters = The order of adjustments "{ $adjustment }" and "{ $other }" can change the result.
    .fix = Confirm that the standard means this order, and state the reason.
proof-points-above-maximum = More than the maximum can come out for { $part }.
    .fix = If this is not intended, bound it: a part with a cap, the total with a cap or, after adjustments, a clamp.
proof-points-below-zero = Less than 0 can come out for { $part }.
    .fix = If this is not intended, bound it: a part with a floor, the total with a floor or, after adjustments, a clamp.
proof-table-entry-missing = Table "{ $table }" lacks an entry that can be asked for, and the result hangs on it.
    .fix = Add the entry, or say with "else" what holds without one.
proof-title-disagrees--scope = The title names "{ $words }", which the scope does not mention.
    .fix = Have the committee settle title and scope and write them alike.
proof-title-disagrees--basis = The name quoted in the basis contains { $words }, which neither title nor scope mentions.
    .fix = Have the committee settle title, scope and basis and write them alike.
proof-title-disagrees--basis-noted = The name quoted in the basis contains { $words }, which neither title nor scope mentions; the notes say so.
    .fix = Have the committee settle title, scope and basis and write them alike.
proof-title-disagrees--edition = The designation states the year { $year }, the edition { $other }.
    .fix = Correct the designation or the edition.
proof-title-disagrees--basis-year = The designation states the year { $year }, the basis { $other }.
    .fix = Correct the designation or the basis.

## What sentences speak of

proof-gate = gate "{ $gate }"
proof-level-needs = the requirements of level "{ $level }"
proof-clause = clause "{ $clause }"
proof-veto = the veto "{ $veto }"
proof-mandatory = the requirement to meet clause "{ $clause }"
proof-minimum = the minimum for { $part }
proof-part = "{ $part }"
proof-total = the total

## Assessments that show it

proof-shows-it = An assessment that shows it
proof-shows-instead = What happens instead
proof-shows-nearest = The nearest assessment found
proof-shows-at = With the answer { $value }
proof-shows-before = Before
proof-shows-after = After the better answer
proof-shows-unchanged = After other points for the clause
proof-witness = { $shows }: { $answers } → { $outcome }
proof-answers-best = the best answer to everything
proof-answers-except = the best answer to everything except { $answers }
proof-answer = { $input } = { $given }
proof-outcome = { $points }, { $level }
proof-no-level = no level
proof-given-nothing = not recorded
proof-given-sample = { $failed } of { $checked } failed
proof-given-state =
    { $state ->
        [not-applicable] not applicable
        [not-checked] not checked
       *[unresolved] unresolved
    }

## What an assessment says that shows something

proof-reason-not-applicable = Does not apply to this organisation.
proof-reason-not-checked = Not checked.
proof-case = Case { $number }

## The report

proof-heading-none = { $name }: nothing found.
proof-heading =
    { $name }: { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $remarks ->
        [one] { $remarks } remark
       *[other] { $remarks } remarks
    }.
proof-remark = Remark: { $message }
proof-place = at { $pointer }
proof-ground-boxes =
    { $boxes ->
        [one] Proved: the bounds on the results of all assessments together allow nothing else.
       *[other] Proved: the bounds on the results of { $boxes } groups, which together hold all assessments, allow nothing else.
    }
proof-ground-form = Proved: no result rests on what is answered for it.
proof-ground-sought = Not proved: looked for in { $tried ->
        [one] { $tried } assessment
       *[other] { $tried } assessments
    } and { $boxes ->
        [one] { $boxes } group
       *[other] { $boxes } groups
    } of assessments.
proof-fix-sought = Check whether this is so; it was not proved. If it is: { $fix }
proof-undecided = Open: neither shown nor ruled out, and no fault unless it proves to be one.
proof-counts = Statements: { $shown } shown by an assessment, { $proved } proved never to be so, { $open } not decided. { $tried ->
        [one] { $tried } assessment was scored.
       *[other] { $tried } assessments were scored.
    }
proof-unproved = Looked for and not found, which proves nothing: { $list }.
proof-looked-for = { $what } ({ $tried } tried)
proof-looked-for-not-monotone = a better answer that lowers a result
proof-looked-for-order-matters = adjustments whose order changes a result
proof-looked-for-points-above-maximum = more points than the maximum of a total or part
proof-looked-for-points-below-zero = a total or part below 0
proof-looked-for-rounding-decides = a level that rounding alone decides
proof-looked-for-floor-falls = a level that asks less of a part than the one below it
proof-looked-for-table-entry-missing = an entry that a table lacks
proof-partial = The time limit ended the search. What is said is so; there may be more, and what was not reached is open.
proof-scope = An assessment here gives one answer to each question. Answers merged from several places or assessors were not tried; what is said to be proved holds of them too.

## Worked examples at the boundaries

boundary-mark-reached =
    { $side ->
        [above] Above
        [atMost] At or below
        [below] Below
       *[atLeast] At or above
    } the threshold of "{ $level }": { $value }, threshold { $mark }
boundary-mark-missed =
    { $side ->
        [above] At or below
        [atMost] Above
        [below] At or above
       *[atLeast] Below
    } the threshold of "{ $level }": { $value }, threshold { $mark }
boundary-gate-fails = Fails { $gate }
boundary-gate-holds = Meets { $gate }, with one answer changed
boundary-bands = Boundaries of the scoring rules of clauses, { $number }
boundary-written =
    { $count ->
        [one] { $count } example was written to { $file }. Read it, then run:
       *[other] { $count } examples were written to { $file }. Read them, then run:
    }
