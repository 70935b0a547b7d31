### Two revisions of a standard side by side.

comparison-title = Comparison of two revisions
comparison-before = Before
comparison-after = After
comparison-side = { $name }, edition { $edition }, revision { $revision }, in force from { $from }

## What became of the clauses

comparison-clauses = Clauses
comparison-no-clause = No clause has changed.
comparison-fate-count = { $fate }: { $count }
comparison-fate-same = unchanged
comparison-fate-reworded = reworded
comparison-fate-moved = moved
comparison-fate-split = split
comparison-fate-merged = merged
comparison-fate-new = new
comparison-fate-withdrawn = withdrawn
comparison-continues = { $before } → { $after }
comparison-reworded = Reworded: { $what }
comparison-reworded-alike = Reworded: { $what } (wording { $percent }% alike)
comparison-reworded-title = title
comparison-reworded-text = requirement
comparison-reworded-evidence = evidence
comparison-reworded-ask = question
comparison-by-likeness = Matched by similar wording only; please confirm.
comparison-by-succession = Matched as the new edition declares.

## Points by part

comparison-parts = Points by part
comparison-part = Part
comparison-change = Change
comparison-share = Share after
comparison-all-parts = All clauses

## Changes to the scoring rules

comparison-rules = Changes to the scoring rules
comparison-no-rule = The scoring rules have not changed: the same answers give the same results.
comparison-judged-alike = Whatever has changed here, the same answers give the same results.
comparison-results-may-differ = No rule reads otherwise, and yet results may differ: { $results }.
comparison-clauses-may-differ = No rule reads otherwise, and yet clauses may be judged otherwise.
comparison-main-result = the main result
comparison-named-result = "{ $result }"
comparison-rule = { $name } ({ $kind })
comparison-of-result = { $result }: { $name }
comparison-rule-before = Before: { $words }
comparison-rule-after = After: { $words }
comparison-kind-added = added
comparison-kind-removed = removed
comparison-kind-changed = changed
comparison-area-in-force = Validity
comparison-area-weight = Weights
comparison-area-criterion = Scoring of clauses
comparison-area-applies = Applicability
comparison-area-policy = Clauses without points
comparison-area-rounding = Rounding
comparison-area-part = Parts and total
comparison-area-value = Computed values
comparison-area-table = Tables
comparison-area-adjustment = Adjustments
comparison-area-level = Levels
comparison-area-gate = Gates (preconditions of levels)
comparison-area-qualifier = Qualifiers
comparison-area-other = Other rules

# What judges nothing, and is told nowhere else.
comparison-further = Other changes to the standard and its rules
comparison-area-standard = The standard as a whole
comparison-area-ballot = Rules of voting
comparison-area-sections = Sections, and what else clauses say
comparison-area-asked = Questions and facts about the applicant
comparison-area-words = Names, reasons, sources and efforts
comparison-area-examples = Worked examples
comparison-area-papers = Templates of documents
comparison-ballot-base-members = all voters
comparison-ballot-base-returned = those who voted
comparison-ballot-base-cast = those who voted for or against
comparison-ballot-days =
    { $days ->
        [one] a ballot is open for one day at least
       *[other] a ballot is open for { $days } days at least
    }
comparison-ballot-quorum = at least { $share } of all voters return a vote
comparison-ballot-approve = at least { $share } of { $base } in favour
comparison-ballot-approve--more = more than { $share } of { $base } in favour
comparison-ballot-against = at most { $share } of { $base } against
comparison-ballot-drafters-vote = drafters vote
comparison-ballot-drafters-withdraw = drafters withdraw from the vote
comparison-ballot-unanswered-told = reasons of votes against that wait for an answer are told before publishing
comparison-ballot-unanswered-refused = nothing is published while a reason of a vote against waits for an answer

# What two descriptions that read alike differ in, as the documents have it.
comparison-with-members = { $words } [{ $members }]
comparison-member = { $at }: { $value }
comparison-member-absent = { $at }: none
comparison-at-place = { $words }; number { $place } in order

## What a rule is called

comparison-name-in-force = Validity
comparison-name-provenance = Status of the figures
comparison-name-provenance-of =
    { $list ->
        [weights] Status of the weights
        [classes] Status of the weights of classes
        [criteria] Status of the criteria
        [values] Status of the computed values
        [tables] Status of the tables
        [levels] Status of the levels
        [gates] Status of the gates
       *[adjustments] Status of the adjustments
    }
comparison-name-provenance-in = Status of the weights in { $section }
comparison-name-full = Sum of the weights of all clauses
comparison-name-policies = Clauses without points
comparison-name-rounding =
    { $stage ->
        [clause] Rounding of clauses
        [part] Rounding of parts
        [total] Rounding of the total
       *[percent] Rounding of percentages
    }
comparison-name-met = Share of the weight from which a clause is met
comparison-name-several = Several results for one clause
comparison-name-assessors = Several assessors for one clause
comparison-name-merged-input = Several answers to "{ $input }"
comparison-name-once = Clauses of which only one counts
comparison-name-condition = Condition "{ $name }"
comparison-name-condition--number = Condition { $number }
comparison-name-table = Table { $number }
comparison-name-total = Total
comparison-name-measure = Number compared with the thresholds of levels
comparison-name-clamp = Bounds of the total
comparison-name-below = Name below the lowest level
comparison-name-veto = Veto: { $clause }
comparison-name-mandatory = Must be met: { $clause }
comparison-name-level-needs = Requirements of { $level }
comparison-name-level-floor = { $level }: minimum for { $part }

## What a rule says

comparison-in-force-from = from { $from }
comparison-in-force-to = from { $from } to { $to }
comparison-in-force-from-sunset = from { $from }; usable until { $sunset }
comparison-in-force-to-sunset = from { $from } to { $to }; usable until { $sunset }
comparison-unscored = not scored
comparison-policy =
    { $state ->
        [notApplicable] not applicable
        [notChecked] not checked
       *[missing] no answer
    }: { $policy ->
        [leave-out] left out
        [zero] counts as 0
        [full] counts as full points
        [block] keeps the result open
       *[forbid] not allowed
    }
comparison-assessors-spread = { $merge }, answers at most { $limit } apart
comparison-merged-results = several results: { $merge }
comparison-merged-assessors = several assessors: { $merge }
comparison-once-best = { $clauses }: the one with the most points counts
comparison-once-first = { $clauses }: the first that earns points counts
comparison-cell = { $keys } { $number }

comparison-rule-earns = { $when }: { $earns }
comparison-reads = read from { $fact }
comparison-none-above = no points if more than { $percent }% failed
comparison-take-best = the rule that gives most counts
comparison-zero-below = below { $points } counts as 0
comparison-met-at = met from { $percent }% of the weight
comparison-nonconformity =
    { $grade ->
        [minor] a minor nonconformity if not met
        [major] a major nonconformity if not met
       *[none] never a nonconformity
    }
comparison-may-be-not-applicable = may be recorded as not applicable

comparison-worked-out = worked out as { $formula }
comparison-part-of = of { $members }
comparison-part-weights = weighted: { $weights }
comparison-part-weight = { $member } { $weight }
comparison-part-shares = members count by their share of maximum points
comparison-part-weights-usual = weighted by maximum points
comparison-part-max = out of { $points }
comparison-part-renormalise = restated to { $points }
comparison-part-least-in-scope = at least { $points } applicable
comparison-part-cap = at most { $points }
comparison-part-floor = at least { $points }
comparison-part-rounded = rounded: { $rounding }
comparison-part-nothing-applies =
    { $then ->
        [zero] 0 if nothing applies
       *[full] full points if nothing applies
    }

comparison-adjust-level = level { $steps }
comparison-adjust-add = { $to } + { $amount }
comparison-adjust-set = { $to } = { $amount }
comparison-adjust-cap = { $to } ≤ { $amount }
comparison-adjust-at-least = adds at least { $points }
comparison-adjust-at-most = adds at most { $points }
comparison-level-unmarked = no threshold
comparison-own-weight =
    { $points ->
        [one] counts { $points } point in this result
       *[other] counts { $points } points in this result
    }
comparison-mark =
    { $side ->
        [atLeast] { $fact }: at least { $formula }
        [atMost] { $fact }: at most { $formula }
        [below] { $fact }: less than { $formula }
       *[above] { $fact }: more than { $formula }
    }
comparison-gate =
    { $needs }; otherwise, for { $levels }, { $otherwise ->
        [refuse] no level is given
        [veto] no level is given, whatever was earned (veto)
        [block] the result stays open
       *[lower] the next lower level applies
    }
comparison-gate-cap = { $needs }; otherwise, for { $levels }, at most { $level }
comparison-measure =
    { $read ->
        [points] points, rounded
        [exactPoints] points before rounding
        [percent] percentage, rounded
       *[exactPercent] percentage before rounding
    }
comparison-clamp-min = at least { $points }
comparison-clamp-max = at most { $points }
comparison-clamp-when =
    { $when ->
        [each] applied after each adjustment
       *[end] applied once, at the end
    }

## Answers of assessments in progress

comparison-carry = Answers of assessments in progress
comparison-carry-count =
    { $stands ->
        [one] { $stands } answer can be kept
       *[other] { $stands } answers can be kept
    }, { $asks ->
        [one] { $asks } must be collected again.
       *[other] { $asks } must be collected again.
    }
comparison-carry-list = To be collected again:
comparison-ask-again = { $what }: { $reason }
comparison-reason-unchanged = unchanged
comparison-reason-wording-corrected = only the wording was corrected
comparison-reason-moved = only its place changed
comparison-reason-renamed = the same clause under another id
comparison-reason-choices-added = choices were added, the earlier ones are unchanged
comparison-reason-new = new, not asked before
comparison-reason-requirement-reworded = the requirement was reworded
comparison-reason-evidence-added = more evidence is required
comparison-reason-asked-otherwise = the question has changed
comparison-reason-split = one clause was split into several
comparison-reason-merged = several clauses were merged into one

## Effect on assessments

comparison-effects =
    { $count ->
        [one] Effect on { $count } assessment
       *[other] Effect on { $count } assessments
    }
comparison-effect = Effect
comparison-number = Number
comparison-whom = Organisation
comparison-effect-keeps = level kept
comparison-effect-rises = level rises
comparison-effect-falls = level falls
comparison-effect-needs-new-evidence = new evidence needed
comparison-effect-cannot-be-scored = cannot be scored
comparison-asks =
    { $count ->
        [one] { $count } answer to be collected
       *[other] { $count } answers to be collected
    }
comparison-unnamed = Assessment { $index }
comparison-certificate-of = { $certificate } { $name }
comparison-more =
    { $count ->
        [one] { $count } more is in the data (JSON).
       *[other] { $count } more are in the data (JSON).
    }
comparison-standing =
    { $points ->
        [one] { $level }, { $points } point
       *[other] { $level }, { $points } points
    }
comparison-standing-none =
    { $points ->
        [one] no level, { $points } point
       *[other] no level, { $points } points
    }
comparison-no-level = no level
comparison-standing-open =
    { $status ->
        [blocked] result open
       *[not-scored] not scored
    }
comparison-state-forbidden = Clause { $clause } has a state that the new rules do not allow.
    .fix = Record a value for it.
