### Words of the pages on which a standard is read.

standard-gate-otherwise =
    { $outcome ->
        [refuse] no level is given
        [veto] no level is given (veto)
        [block] the result stays open
       *[lower] the next lower level applies
    }
standard-gate-cap = at most { $level }

## On all pages

page-home = Touchstone
page-skip = Skip to content
page-rooms = Main
page-crumbs = You are here
page-room-standards = Standards
page-room-register = Certificates
page-room-check = Check
page-stars =
    { $count ->
        [one] { $count } star
       *[other] { $count } stars
    }

## The pages of standards

standards-lead = Every standard can be read in full: levels and their thresholds, clauses, what each weighs and why, how it earns its points, and all revisions.
standards-none = There are no standards yet.
standard-contents = On this page
standard-edition = edition { $edition }
standard-revision = revision { $revision }
standard-in-force = in force
standard-not-in-force = not in force
standard-faulty = has faults
standard-mark-illustrative = illustrative
standard-mark-draft = draft
standard-calculator = Try a score
standard-what-if = See what a change would do
standard-annex = Annex as a Word file
standard-text = Text of the standard
standard-assessment-sheet = Blank assessment sheet
standard-workbook = Excel workbook
standard-levels = Levels and thresholds
standard-full = full score { $points }
standard-ruler = Scale of { $full } with thresholds: { $marks }
standard-level = Level
standard-level-mark = Threshold
standard-level-percent = Of the full score
standard-level-needs = Also needs
standard-reason = Reason
standard-gates = Prerequisites
standard-gates-why = beside the points, a level needs everything that has a dot in its column
standard-gate = Prerequisite
standard-gate-asked = needed
standard-gate-not-asked = not needed
standard-gate-fails = Where it fails
standard-clauses = Clauses
standard-clauses-why = the requirement at the left, its weight and how it earns points at the right
standard-open-all = Open all
standard-close-all = Close all
standard-clause = Clause
standard-requirement = Requirement
standard-weight = Weight
standard-points-unit = points
standard-answer-to-points = Answer → points
standard-how = How it earns points
standard-curve = Answer and points
standard-chart = { $clause }: how the answer becomes points
standard-share = { $percent }% of the total
standard-not-scored = not scored
standard-sum = Total
standard-why-weight = Why this weight
standard-evidence = Evidence
standard-effort = To improve it takes about
standard-lead-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
standard-not-applicable = Not applicable
standard-not-applicable-may = may be answered so
standard-general = What holds for everything
standard-history = Revisions
standard-from = from { $from }
standard-from-to = { $from } to { $to }
standard-compare = compare with revision { $revision }
standard-sources = Basis and notes
standard-foot = { $designation } · revision { $revision } · digest { $digest }
standard-none-in-force = No revision is in force today. Choose the one to read.
standard-several-in-force = Several revisions are in force today. Choose the one to read.

## What a browser gets where something is wrong

page-problem-next = You can go on to:
