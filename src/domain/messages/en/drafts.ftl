### The studio: pages on which a committee changes a draft.

drafts-title = Drafts
drafts-why = A draft holds the files of a revision until somebody else publishes it. Each change is saved at once.
drafts-none = No draft is on record.
drafts-none-what = Begin the successor of a published revision below; its files come along.
drafts-name = { $designation } revision { $revision }
drafts-standard = Standard
drafts-state = State
drafts-edited = Last changed
drafts-from = From a published revision
drafts-from-table = Begin with a table from Excel or Word
drafts-from-what = The successor has the same files under the next number. Worked examples of earlier days are moved to its first day.
drafts-first-day = First day in force
drafts-succeed = Begin the successor
drafts-succeeding = Beginning
drafts-cannot = Editors can begin a successor and change a draft.
drafts-trial = { $view ->
    [calculator] A trial: scored by the draft. Nothing is kept, and no decision can rest on it.
   *[ruler] The draft against the revision in force: who would change level. Nothing is kept.
}
drafts-views = Pages of this draft
drafts-view-workbench = Clauses and levels
drafts-view-workbook = Workbook
drafts-view-calculator = Calculator
drafts-view-ruler = What if
drafts-view-comments = Comments
drafts-view-ballot = Ballot
drafts-view-publication = Publication
drafts-view-history = Changes
drafts-here = Also here:
drafts-here-since = opened at { $at }
drafts-returned = Returned: { $reason }
drafts-not-open = This revision is { $state }. It can be read here; only a draft can be changed.

## Saving

drafts-saving = Saving
drafts-saved = Saved { $at }
drafts-held = { $count ->
    [one] One change is not saved; this browser keeps it.
   *[other] { $count } changes are not saved; this browser keeps them.
}
drafts-said-stale = Somebody else changed this place since, so it stays as it is.
drafts-said-merged = Changes of others came in.
drafts-undo = Undo
drafts-redo = Redo
drafts-clash = { $count ->
    [one] Somebody else changed the same place at the same time. Theirs is saved; choose which stays.
   *[other] Somebody else changed { $count } of the same places at the same time. Theirs is saved; choose which stays.
}
drafts-clash-before = Before
drafts-clash-mine = Yours
drafts-clash-theirs = Theirs
drafts-take-mine = Take yours
drafts-take-theirs = Leave theirs
drafts-example-place = Worked example “{ $example }”: { $member }
drafts-nothing = nothing

## Tables

drafts-clauses = Clauses and weights
drafts-levels = Levels and thresholds
drafts-levels-of = Levels of { $result }
drafts-classes = Classes and weights
drafts-classes-why = All clauses of a class weigh the same, except those with a weight of their own.
drafts-term = Full score and first day
drafts-column-number = No.
drafts-column-name = { $language ->
    [zh] Name, Chinese
   *[en] Name, English
}
drafts-column-aspect = Aspect
drafts-column-class = Class
drafts-column-clauses = Clauses
drafts-column-weight = Weight
drafts-column-mark = Threshold
drafts-column-part = { $part }, at least
drafts-column-from = In force from
drafts-column-full = Full score
drafts-text-requirement = { $language ->
    [zh] Requirement, Chinese
   *[en] Requirement, English
}
drafts-text-evidence = { $language ->
    [zh] Evidence, Chinese
   *[en] Evidence, English
}
drafts-text-reason = { $language ->
    [zh] Why this weight, Chinese
   *[en] Why this weight, English
}
drafts-evidence-new = New evidence
drafts-evidence-add = Add evidence
drafts-evidence-take = Take out evidence { $place }
drafts-missing = missing
drafts-worked-out = worked out by a rule
drafts-total = Total { $all }
drafts-total-full = Total { $all } / { $full }
drafts-total-off = Total { $all } / { $full }, { $by } { $side ->
    [above] too many
   *[below] too few
}
drafts-not-fixed = follows from other cells and is not typed here.
drafts-not-needed = cannot be left empty.
drafts-not-number = takes a number; "{ $text }" is none.
drafts-not-date = takes a day such as 2027-01-01; "{ $text }" is none.
drafts-not-earned = takes points, a fraction, or all, half or nothing; "{ $text }" is none of these.
drafts-not-unlisted = takes one of the listed words; "{ $text }" is none.
drafts-instead = Take { $text }
drafts-key-edit = edits
drafts-key-block = selects
drafts-key-paste = a block, also from and to Excel or WPS
drafts-key-empty = empties
drafts-key-add = adds a clause
drafts-key-move = move it

## Beside the work

drafts-faults = Faults
drafts-errors = { $count ->
    [0] no error
    [one] one error
   *[other] { $count } errors
}
drafts-no-faults = The check finds nothing wrong.
drafts-examples = Worked examples
drafts-agree = { $count } agree
drafts-moved = { $count } moved
drafts-agreeing = { $count ->
    [one] One agrees
   *[other] { $count } agree
}
drafts-restate = Restate
drafts-of-points = Points
drafts-of-percent = Per cent
drafts-of-level = Level
drafts-of-status = Result
drafts-of-max = Maximum
