### Example values of tags, for samples and lists of tags. Everything is made up.

## Organisations and people, all fictitious

sample-organisation = Example Sanitation Equipment Ltd
sample-address = 1 Example Road, Example City
sample-scope = Customization of road sweepers, waste compacting stations and waste containers
sample-site = Head office
sample-sites = Head office; Western service station
sample-body = Example Certification Centre Ltd
sample-body-address = 8 Example Avenue, Example City
sample-signatory = Zhang San
sample-decision-maker = Certification decision committee
sample-assessors = Zhang San, Li Si
sample-places = Head office, Western service station
sample-methods = on-site check, mystery customer

## The standard

sample-standard-title = Environmental sanitation equipment customization service
sample-other-title = 环卫设备定制服务评价体系
sample-standard-scope = Services that customize equipment on request and support it after sale.
sample-rules-source = No public source; all figures are illustrative.
sample-rules-changes = First illustrative revision.
sample-part-management = Internal management
sample-part-market = Market service
sample-part-after-sales = After-sales service
sample-part-improvement = Monitoring and improvement
sample-clause-policy = Service policy and objectives
sample-requirement-policy = The organisation shall define a service policy.
sample-reason-policy = Service policy and objectives: fully implemented
sample-evidence-policy = Annual objectives
sample-criterion-policy = Fully implemented: 2 points
sample-weight-reason = The objectives determine all other indicators.
sample-clause-staff = Competence of staff
sample-requirement-staff = Staff shall have the competence that their posts require.
sample-evidence-staff = Sampled personnel files
sample-nonconformity-staff = Found: 8 checked, 1 failed: 87.5% passed.
sample-blocked-by = A.2.1 Competence of staff: no answer

## The result

sample-level = Four stars
sample-next-level = Five stars
sample-level-reason = total score: 125 points, required: at least 120 points
sample-level-ground = 80% of maximum points.
sample-summary = 125 points of 150 (83.3%): Four stars.
sample-adjustment = Special deduction
sample-adjustment-ground = 2 points for each case, 10 points at most.
sample-gate = No major nonconformity
sample-gate-reason = number of major nonconformities: 0, required: 0
sample-gate-ground = With a major nonconformity, three stars at most.
sample-gate-levels = Four stars and above
sample-lack = 10 points short of “Five stars”
sample-way-note = What follows is information, not advice, and promises no result. 2 clauses, 3 points more in total.
sample-step = Response to repair requests: 24 h → 8 h
sample-effort = 5 person-days
sample-other-result = By the former edition

## The comparison of revisions

sample-left = Q/HXC 013-2018, revision 1
sample-right = Q/HXC 013-2018, revision 2
sample-split-clauses = A.2 Staff → A.2 Staff, A.3 Training
sample-details = Reworded: requirement
sample-part = A Internal management
sample-rule-before = total score at least 120 points
sample-rule-after = total score at least 117 points
sample-asked = A.3 Training
sample-standing-before = Four stars: 118 points
sample-standing-after = Three stars: 118 points
sample-touched-more = 12 more; the data has all of them.

## The rules of the annex

sample-rule-facts = number of major nonconformities: 0
sample-part-facts = at most 36
sample-level-needs = After-sales service: at least 80%
sample-total-working = Sum: 32.45 + 48.14 + 30.04 + 14.35 = 124.98
sample-parts-note = The rows do not simply add up to the last one: rounded to 1 decimal.
sample-adjustment-working = -2 × Number of special deductions = -2 × 1 = -2.
sample-recorded = Special deductions
sample-recorded-words = 1 recorded: a breach of public commitments
sample-blanks = □ yes □ no
sample-gate-otherwise = no level is given (veto)
sample-outcome = Granted: Four stars
sample-grounds = The nonconformity is corrected and checked.
sample-reviewer = Li Si
sample-review-notes = Sampling, evidence and score agree.
sample-notice-grounds = A major nonconformity was not corrected in time.
sample-plan-notes = Opening meeting at 9:00; sites are visited in the order of the list.
sample-days = 18 May 2026 to 20 May 2026
sample-sampling = Orders of the last twelve months, 12 drawn at random
sample-sampled = 12 of 140 orders and 8 of 31 complaints
sample-not-covered = The southern service station
sample-not-covered-why = It was closed during the assessment.
sample-conclusion = The service was found as the standard asks, but for four minor points.
sample-statement = We agree with the findings.
sample-abandoned = The organisation withdrew its application.

## The explanatory note and the minutes of a ballot

sample-stage = Draft for comments
sample-stage-days = 1 April 2026 to 30 May 2026
sample-stage-did = Units asked: 12; answered: 9; did not answer: 3. Comments: 14.
sample-comment = The threshold is too low.
sample-unit = Example Unit A (fictitious)
sample-observation = The source does not support the figure.
sample-basis = Law on standardization
sample-comments-counted = Comments: 14; accepted: 8; accepted with modifications: 4; rejected: 2; not answered yet: 0.
sample-ballot = Final draft
sample-vote-reason = The basis of the figure is missing.
sample-ballot-check = Votes for it: at least 2/3; 5 of 6 who voted for or against are for it: met.
