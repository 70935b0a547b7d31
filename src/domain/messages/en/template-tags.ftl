### What the tags of templates stand for.

## The certificate

tag-certificate-number = Number of the certificate
tag-certificate-points = Points
tag-stars = All stars there are, those not awarded included; empty where the levels have no stars
tag-star-earned = Whether the star is awarded
tag-verify-url = Address where the certificate can be looked up
tag-has-qr = Whether there is a QR code
tag-qr = QR code: the address and a signed statement
tag-approval-number = Approval number of the certification body
tag-in-language = All texts in { $language ->
        [zh] Chinese
       *[en] English
    }
tag-holder = Name of the certificate holder
tag-holder-long = Whether the name is long and is better set in smaller letters
tag-address-long = Whether the address is long and is better set in smaller letters
tag-has-annex = Whether the scope or the sites stand in an annex
tag-scope-in-annex = Whether the scope is so long that it stands in the annex
tag-sites-in-annex = Whether there are so many sites that they stand in the annex
tag-site-count = Number of sites
tag-site-rows = The sites, one a row
tag-site = Name of the site
tag-holder-address = Address of the certificate holder
tag-decided-on = Date of the certification decision
tag-issued-on = Date of issue
tag-valid-until = Valid until
tag-first-issued-on = Date of first issue
tag-surveillance-due-on = Last day for the next surveillance
tag-body = Name of the certification body
tag-body-address = Address of the certification body
tag-signatory = Name of the signatory
tag-decision-maker = Who made the certification decision

## The standard and the organisation

tag-standard = The standard
tag-designation = Designation of the standard
tag-standard-title = Title of the standard
tag-edition = Edition of the standard
tag-revision = Revision of the rules
tag-owner = Owner of the standard
tag-in-force-from = First day on which the rules are in force
tag-full-points = Maximum points
tag-organisation = The assessed organisation
tag-organisation-name = Name
tag-organisation-address = Address
tag-credit-code = Unified social credit code
tag-scope = Scope of the service
tag-sites = Sites

## Specimen and traceability

tag-is-specimen = Whether the document is a specimen, because the rules are not published or no decision has been made. The program adds the specimen mark itself, whatever the template contains
tag-specimen-reason = Why the document is a specimen
tag-trace = What the document can be traced by
tag-pack-digest = Digest of the standard and its rules (SHA-256)
tag-assessment-digest = Digest of the assessment (SHA-256)
tag-digest-short = The same, first 12 digits
tag-template-digest = Digest of the template, first 12 digits
tag-software = The program and its version

## The result

tag-assessment-date = Date of the assessment
tag-total = Total score
tag-total-percent = Total score as a percentage of maximum points
tag-level = Level, or what the result is called where no level is reached
tag-has-total = Whether the result has a total
tag-is-scored = Whether there is a result
tag-blocked-by = What is missing for a result, one item per line
tag-summary = Summary, one sentence per line
tag-assessors = Assessors
tag-places = Places of assessment
tag-methods = Methods of assessment
tag-decision = The certification decision

## Clauses and parts

tag-sections = The main sections of the standard
tag-parts = Points of the parts
tag-part-number = Number
tag-part-title = Title
tag-points = Points
tag-max = Maximum points
tag-percent = Percentage of maximum points
tag-parts-chart = Chart of the parts, as percentages of their maximum points
tag-has-chart = Whether there is a chart
tag-clauses = The clauses of the section
tag-clause-number = Number of the clause
tag-clause-title = Title of the clause
tag-requirement = Requirement of the standard
tag-clause-points = Points; a dash where there are none
tag-clause-max = Maximum points of the clause
tag-finding = Finding
tag-is-nonconformity = Whether it is a nonconformity
tag-reason = Why the clause has these points, one reason per line
tag-evidence = Evidence, one item per line
tag-counts = Numbers of clauses
tag-count-all = All clauses
tag-count-conformity = Conformities
tag-count-opportunity = Opportunities for improvement
tag-count-minor = Minor nonconformities
tag-count-major = Major nonconformities
tag-count-not-applicable = Not applicable
tag-count-not-checked = Not checked
tag-count-missing = Without an answer

## Nonconformities

tag-nonconformities = Nonconformities
tag-nonconformity-count = Number of nonconformities
tag-index = Running number
tag-grade = Grade of the nonconformity
tag-is-major = Whether the nonconformity is major
tag-nonconformity-words = Statement of the nonconformity

## Adjustments, gates and levels

tag-adjustments = Deductions and bonuses
tag-has-adjustments = Whether there are deductions or bonuses
tag-name = Name
tag-adjustment-ground = Ground
tag-adjustment-applies = Whether it applies
tag-before = Points before
tag-after = Points after
tag-change = Difference
tag-total-before = Total before deductions and bonuses
tag-gates = Preconditions of levels
tag-gate-holds = Whether it is met
tag-gate-outcome = Whether it is met, in words
tag-gate-levels = Levels that depend on it
tag-why = Reason
tag-levels = Levels
tag-levels-lowest-first = Levels, lowest first
tag-level-threshold = Threshold in points
tag-level-reached = Whether the points reach it
tag-level-holds = Whether it is reached, with all preconditions met
tag-level-outcome = Whether it is reached, in words

## The way to a higher level

tag-next = Why the next level is not reached
tag-next-level = The next level
tag-lacks = What is missing, one item per line
tag-has-way = Whether the way to the next level was asked for and there is one
tag-way-note = That this is information and no advice, what this way costs, and which answers the search considered
tag-way = The way to the next level, step by step
tag-step-title = Clause, and the answer before and after
tag-step-gain = Points before and after the step
tag-step-effort = Effort
tag-others = Other results of the same answers

## The scoring annex

tag-standard-scope = Scope of the standard
tag-rules-source = Source of the rules
tag-rules-changes = What this revision changes
tag-criterion = How points are given, one rule per line
tag-weight-reason = Reason for the maximum points
tag-may-be-not-applicable = Whether the clause can be not applicable

## The comparison of revisions

tag-left = The revision before
tag-right = The revision after
tag-fates = Number of clauses by fate
tag-fate = What became of the clauses
tag-count = Number
tag-has-changes = Whether any clause has changed
tag-changes = Clauses that have changed
tag-changed-clause = The clause, before and after
tag-details = Details, one per line
tag-shifts = Points by part
tag-shift-before = Maximum points before
tag-shift-after = Maximum points after
tag-shift-change = Change
tag-shift-share = Share of all points after
tag-has-rules = Whether the scoring rules have changed
tag-rule-changes = Changes to the scoring rules, by kind
tag-rule-area = Kind
tag-rule-items = The changes of this kind
tag-rule-kind = Added, changed or removed
tag-rule-before = The rule before
tag-rule-after = The rule after
tag-carry-over = Assessments in progress under the new revision
tag-answers-kept = Number of answers that stay valid
tag-answers-asked = Number of answers to be given again
tag-has-asked = Whether any answers are to be given again
tag-asked = Answers to be given again
tag-asked-name = The clause or fact
tag-asked-reason = Reason
tag-effects = Effect on assessments; absent where no assessments were given
tag-assessment-count = Number of assessments
tag-effects-each = Number of assessments by effect
tag-effect = Effect
tag-has-touched = Whether any assessment is affected
tag-touched = The affected assessments, 40 at most
tag-touched-name = Organisation or certificate
tag-touched-before = Result before
tag-touched-after = Result after
tag-touched-more = Number of those not listed
tag-before-digest = Digest of the revision before

## Examples of charts

tag-chart-series = { $name }: { $values }

## The rules of the annex

tag-formula = Formula, as an equation of Word
tag-rule-facts = What the rule says, from the rules themselves
tag-part-full = Maximum points of the section
tag-part-facts = How the section combines its clauses, where it does more than add them up
tag-level-needs = What the level requires beside its threshold
tag-general = What holds for everything: dates, clauses without points, rounding, merging, applicability, bounds
tag-combining = How the total and other parts combine
tag-values = Calculated values
tag-has-values = Whether there are calculated values
tag-tables = Tables and named conditions
tag-has-tables = Whether there are tables or named conditions
tag-qualifiers = Qualifiers beside the level
tag-has-qualifiers = Whether there are qualifiers
tag-results = Further results
tag-has-results = Whether there are further results
tag-rules = Its rules

## How points came out

tag-part-working = How the section came out, where it is not the sum of its clauses
tag-total-working = How the total came out, one step a line
tag-parts-note = Why the rows do not add up to the total, where they do not
tag-adjustment-working = Why it applies or not, and how the change came about
tag-count-unscored = Number of clauses that are recorded and not scored
tag-count-hidden = Number of clauses that do not concern the organisation
tag-recorded = What was recorded that no clause asks, such as special cases
tag-recorded-words = What was recorded
tag-has-recorded = Whether anything was recorded that no clause asks

## The blank assessment sheet

tag-blanks = Where the answer is written: boxes to tick and gaps, one line each
tag-profile = Facts about the applicant that are recorded
tag-has-profile = Whether there are facts about the applicant
tag-inner-sections = The clauses by inner section
tag-inner-heading = Heading of the inner section; absent for clauses that stand in no inner section
tag-evidence-to-see = What the assessor asks to see, one item per line
tag-is-key = Whether a gate names the clause
tag-worth = What the points column shows: ※ where a gate names the clause, then the maximum points
tag-has-keys = Whether gates name clauses
tag-recorded-beside = What is recorded beside the clauses
tag-has-recorded-beside = Whether anything is recorded beside the clauses
tag-gate-is-key = Whether the gate names clauses
tag-gate-asks = What the gate asks, where its name does not say it
tag-gate-otherwise = What follows where it is not met
tag-has-gates = Whether there are gates
tag-levels-highest-first = Levels, highest first
tag-has-levels = Whether there are levels

## The record of a decision

tag-outcome = What was decided
tag-is-granted = Whether certification was granted
tag-is-over = Whether the decision was overtaken and counts no more
tag-decided-by = Name of the person who decided
tag-proposed-by = Name of the person who proposed what was decided
tag-grounds = Grounds of the decision
tag-usable-until = Last day on which a certificate may be issued on it
tag-certificates-issued = Numbers of the certificates issued on it
tag-replaces = Number of the certificate whose place is taken
tag-assessment-kind = Kind of assessment
tag-assessed-from = First day of the assessment
tag-assessed-until = Last day of the assessment
tag-team = The assessment team
tag-team-name = Name of the person
tag-team-part = Part in the team
tag-evaluated-by = Name of the person who evaluated
tag-evaluated-on = Day of the evaluation
tag-level-reached-name = Level reached by the evaluation; a dash where there is none
tag-receipt-digest = Digest of the receipt of the evaluation (SHA-256)
tag-reviewer = Name of the reviewer
tag-reviewed-on = Day of the review
tag-recommendation = What the reviewer recommended
tag-review-notes = Grounds of the reviewer
tag-evaluation-is-over = Whether the evaluation counts no more
tag-report = What the team reports, beside the receipt
tag-report-number = Number of the report
tag-reported-on = Day of the report
tag-assessed-days = First and last day of the assessment
tag-has-team = Whether the team is on record
tag-sampling = How samples are drawn
tag-sampled = What was sampled
tag-not-covered = What of the plan was not covered
tag-left-what = What
tag-left-why = Why
tag-not-covered-note = Where nothing stands in the list: that there is nothing, or that nothing is recorded
tag-unchecked = Numbers of clauses that were not checked
tag-departures = Where the work departed from the plan
tag-departures-note = Where nothing stands in the list: that there is nothing, or that nothing is recorded
tag-conclusion = What the team concludes
tag-team-recommendation = What the team recommends
tag-statement = What the organisation said to it
tag-part-gate-levels = The levels, as columns of the matrix
tag-level-name = Name of the level
tag-part-gates = Parts of which levels ask for minima
tag-part-gate-cells = What each level asks of the part
tag-part-gate-minimum = The minimum, or a dash
tag-part-gate-asked = Whether the level asks for a minimum of the part
tag-has-part-gates = Whether levels ask for minima of parts
tag-has-other-gates = Whether there are preconditions other than minima of parts
tag-gate-is-of-part = Whether it is the minimum of a part, which stands in the matrix
tag-nonconformity-standing = What became of the nonconformity so far
tag-correction-due = Day of the correction; a dash where the organisation has not answered
tag-has-nonconformities = Whether there are nonconformities
tag-as-of = Day on which the record was read

## Letters about certificates, labels and plans

tag-notice-title = Title of the letter: notice of suspension, of restoration or of withdrawal
tag-is-suspension = Whether the certificate was suspended
tag-is-restoration = Whether a suspension was ended
tag-is-reinstatement = Whether a withdrawal was taken back
tag-is-withdrawal = Whether the certificate was withdrawn
tag-addressee = Whom the letter is to: the holder on the day of the act
tag-notice-outcome = What was decided
tag-notice-on = Day of the act, from which it counts
tag-notice-role = Role of the person who decided
tag-notice-since = First day of the suspension that was ended, or day of the withdrawal that was taken back
tag-suspended-since = First day of the suspension that goes on after a withdrawal was taken back
tag-nonconformities-open = Nonconformities that are not closed, while a suspension lasts
tag-has-nonconformities-open = Whether there are nonconformities that are not closed
tag-certificate-standing = What the certificate is on the day of the paper
tag-label-as-of = Day of the label, on which the certificate was in force
tag-plan-certificate = Number of the certificate that the assessment is about
tag-plan-notes = Notes of the plan
tag-site-address = Address of the site; a dash where none is on record
tag-has-sites = Whether sites are on record
tag-clauses-again = Clauses that have to be looked at again
tag-is-whole = Whether all clauses of the standard are assessed
tag-clause-count = Number of clauses of the standard
tag-planned-by = Name of the person who planned
tag-planned-on = Day of the planning
tag-assessment-standing = What the assessment is on the day of the paper
tag-abandoned = Why the assessment was given up

## The text of a standard

tag-other-title = Title of the standard in the other language
tag-standard-kind = What the standard is called by its number, such as enterprise standard; absent for other numbers
tag-section-count = Number of main sections
tag-composition = The main sections, with the number of clauses and the points of each
tag-has-codes = Whether clauses have numbers of their own that differ from those of the headings
tag-requirements = Sections and clauses in the order of the text
tag-is-heading-level = Whether it has a heading of this level; exactly one of these holds
tag-requirement-code = Number of the clause in the rules, where it differs from that of the heading
tag-has-evidence = Whether there is evidence to see
tag-has-combining = Whether anything is said of how the total and other parts combine

## The explanatory note on drafting

tag-stage = Stage
tag-comment-place = Clause that the comment is about, or the whole draft
tag-comment = What the comment says
tag-comment-from = Unit that it comes from
tag-comment-outcome = What was answered
tag-comment-observation = Grounds of the answer
tag-revision-standing = What the revision is on the day of the paper
tag-editors = Names of those who drafted and edited it
tag-stages = Stages in their order: drafting, consultations, ballots, submission, publication
tag-stage-days = Days of the stage
tag-stage-did = What came of it, one sentence per line
tag-basis = What the standard rests on, one item per line
tag-has-basis = Whether the standard says what it rests on
tag-sources = Where the words and figures come from, one item per line
tag-has-sources = Whether sources are given
tag-figures = Figures that judge, by kind
tag-figure-kind = Kind of figures
tag-figure-rows = Figures of this kind
tag-figure = The figure, or what the rule says
tag-figure-reason = Reason that the committee gave
tag-compared = Comparison with the revision before; absent for the first one
tag-comments-counted = Numbers of comments by what was answered
tag-has-comments = Whether there are comments
tag-comments = Comments in the order of the clauses
tag-has-against = Whether anybody voted against
tag-against = Votes against, with their reasons
tag-voter = Name of the voter
tag-vote-reason = Reason given for the vote

## The minutes of a ballot

tag-ballot-title = What was voted on
tag-ballot-opens = First day of the ballot
tag-ballot-closes = Last day of the ballot
tag-ballot-draft = Version of the draft that was voted on
tag-ballot-opened-by = Name of the person who opened the ballot
tag-ballot-members = Number of those who may vote
tag-ballot-returned = Number of votes that came back
tag-ballot-approve = Number of votes for it
tag-ballot-against = Number of votes against it
tag-ballot-abstain = Number of abstentions
tag-ballot-checks = Each rule of the ballot held against the votes, one per line
tag-ballot-outcome = What follows: approved or not; while the ballot is not over, that it is not
tag-ballot-is-over = Whether the ballot is over and counts
tag-votes = Those who may vote, with what they voted
tag-vote = The vote
tag-vote-on = Day of the vote; a dash without a vote
