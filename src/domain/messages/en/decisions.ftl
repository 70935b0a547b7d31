### The studio: reviewing evaluations, deciding on certification, and what waits for somebody.

decisions-title = Reviews and decisions
decisions-headline = { $count ->
    [0] Nothing waits for you
    [one] One thing waits for you
   *[other] { $count } things wait for you
}{ $blocked ->
    [0] {""}
    [one] ; one more has to be done by somebody else
   *[other] ; { $blocked } more have to be done by somebody else
}
decisions-nothing = Reviewers find evaluations here once a team has finished them, decision makers once they are reviewed, clerks complaints and nonconformities, and teams the corrections to check.
decisions-no-role = Nothing waits for you. For the roles you have, { $roles }, only votes on drafts are listed here.
decisions-wait-review-evaluation = Evaluations to review
decisions-wait-decide-certification = Decisions to make
decisions-wait-confirm-change = Changes of certificates to confirm
decisions-wait-restore-certificate = Suspensions that an appeal overturned
decisions-wait-reinstate-certificate = Withdrawals to look at again
decisions-wait-assign-complaint = Complaints and appeals to assign
decisions-wait-resolve-complaint = Complaints and appeals to answer
decisions-wait-cast-vote = Drafts to vote on
decisions-ballot = Ballot
decisions-wait-verify-correction = Corrections to check
decisions-wait-close-nonconformity = Nonconformities to close
decisions-wait-answer-nonconformity = Nonconformities without a correction
decisions-holder = Organisation
decisions-about = About
decisions-since = Last changed
decisions-until = By
decisions-again = decide again
decisions-on-appeal = An appeal was upheld
decisions-other = By somebody else
decisions-open-complaint = Open the appeal

## One evaluation

decisions-score = Score
decisions-no-score = This assessment has no evaluation to look at now. It is { $state }.
decisions-no-level = No level reached
decisions-status-blocked = Pending: data is missing
decisions-status-not-scored = Not scored
decisions-of = of { $max }
decisions-pick = Clauses shown
decisions-pick-all = All { $count }
decisions-pick-lost = Points lost { $count }
decisions-pick-found = With findings { $count }
decisions-clauses = Points by clause
decisions-finding = Finding and evidence
decisions-none-picked = There is no such clause.
decisions-nonconformities = Nonconformities
decisions-nonconformities-none = No nonconformity was raised.
decisions-cause = Cause
decisions-correction = Correction
decisions-checked = Checked by { $by } on { $on }: { $note }
decisions-reopened-note = Opened again by { $by } on { $on }: { $note }
decisions-of-earlier = From an earlier assessment that the certificate rests on
decisions-close = Close
decisions-open-again = Open again
decisions-note = Why it is opened again
decisions-evidence = Evidence
decisions-evidence-none = No file was attached.
decisions-evidence-by = { $by }, { $on }
decisions-evidence-open = Download { $name }
decisions-evidence-about = On { $clauses }
decisions-reviews = Review
decisions-review-of = { $by } on { $on } recommends: { $recommendation ->
    [grant] grant
   *[refuse] refuse
}
decisions-counts-no-more = counts no more
decisions-decided = Decision
decisions-granted = { $level } granted by { $by } on { $on }
decisions-refused = Certification refused by { $by } on { $on }
decisions-can-be-issued = The certificate can be issued now.
decisions-to-issue = To what is to be issued
decisions-issued = Certificate { $number }
decisions-follows = Takes the place of certificate { $number }
decisions-reopened = To be decided again by { $until }
decisions-reopened-why = Reopened by { $by } on { $on }: { $reason }

## What is evaluated

decisions-record-paper = Decision record, Word
decisions-plan-paper = Assessment plan, Word
decisions-facts = What was assessed
decisions-standard = Standard
decisions-revision = { $designation }, revision { $revision }
decisions-kind = Kind
decisions-kind-initial = Initial certification
decisions-kind-renewal = Recertification
decisions-kind-transfer = Transfer
decisions-kind-extension = Extension
decisions-kind-surveillance = Surveillance
decisions-scope = Scope
decisions-sites = Sites
decisions-address = Address
decisions-team = Team
decisions-lead = leads
decisions-left = left on { $on }: { $reason }
decisions-days = Days
decisions-days-from-to = { $from } to { $to }
decisions-methods = Methods
decisions-evaluated = Evaluated
decisions-evaluated-by = { $by }, { $on }
decisions-receipt = Receipt
decisions-receipt-download = Download the receipt
decisions-receipt-why = With it anybody can compute the score again.

## What bars a grant

decisions-bars = What bars a grant
decisions-bars-none = Nothing on record bars a grant.
decisions-bars-level = No level was reached: certification can be refused, and not granted.
decisions-bars-minor = { $count ->
    [one] One minor nonconformity is not corrected and checked; it does not bar a grant.
   *[other] { $count } minor nonconformities are not corrected and checked; they do not bar a grant.
}

## Acts

decisions-acts = What can be done
decisions-acts-none = Nothing is to be reviewed or decided here now.
decisions-do-review = Review
decisions-do-decide = Decide
decisions-do-return = Return to the team
decisions-do-reopen = Put on record as a slip
decisions-means-review = You did not assess, and say whether the evidence bears the score. What you recommend and why stays on record; somebody else may decide.
decisions-means-decide = Grant a level that was reached, or refuse. A refusal needs its reasons, and so does a grant that the review does not recommend.
decisions-means-return = The team goes on and evaluates again. What was evaluated and reviewed stays on record and counts no more.
decisions-means-reopen = Before a certificate is issued: nothing is issued on this decision any more, and somebody without a part so far decides again or returns it to the team.
decisions-recommendation = Recommendation
decisions-recommend-grant = Grant
decisions-recommend-refuse = Refuse
decisions-notes = Grounds
decisions-outcome = Decision
decisions-grant = Grant
decisions-refuse = Refuse
decisions-level = Level
decisions-reasons = Reasons
decisions-reasons-optional = Reasons, if there is something to add
decisions-reason = Reason
decisions-choose-outcome = Choose what is decided.
decisions-choose-recommendation = Choose what you recommend.
decisions-grounds-missing = Write the grounds: they stay on record.
decisions-reasons-missing = Write the reasons: they stay on record.
decisions-submit-review = Put the review on record
decisions-submit-grant = Grant
decisions-submit-refuse = Refuse certification
decisions-submit-return = Return to the team
decisions-submit-reopen = Put the slip on record
decisions-done-review = Reviewed, and on record. A decision maker who did not assess decides now.
decisions-done-grant = Granted, and on record.
decisions-done-refuse = Refused, and on record with the reasons.
decisions-done-return = Returned to the team, and on record with the reason.
decisions-done-reopen = On record: somebody without a part so far decides again.
decisions-who = { $act }: { $roles } can do that.
decisions-member-state = State
decisions-member-team = Team
decisions-member-evaluation = Evaluation
decisions-member-review = Review

## Complaints and appeals

decisions-complaint = Complaint
decisions-appeal = Appeal
decisions-from = From
decisions-statement = Statement
decisions-complaint-about = About
decisions-about-assessment = The assessment
decisions-about-decision = The decision
decisions-about-certificate = The certificate
decisions-received = Received
decisions-handler = Handled by
decisions-handler-none = nobody yet
decisions-assign = Assign
decisions-assign-to = To whom
decisions-assign-why = Somebody who did not assess, review or decide what it is about.
decisions-assign-missing = Choose who answers it.
decisions-assigned = Assigned to { $by }.
decisions-answer = Answer
decisions-answer-outcome = Outcome
decisions-upheld = Upheld
decisions-rejected = Rejected
decisions-answer-missing = Write the answer: it stays on record.
decisions-answer-choose = Choose whether it is upheld.
decisions-means-answer = An appeal that is upheld opens one act more on what it is about, for somebody without a part in it.
decisions-submit-answer = Put the answer on record
decisions-answered = Answered by { $by } on { $on }: { $outcome ->
    [upheld] upheld
   *[rejected] rejected
}
decisions-opens-decide-certification = It is to be decided again by { $until }.
decisions-opens-reinstate-certificate = The withdrawal may be taken back until { $until }.
decisions-opens-restore-certificate = The suspension may be ended.
decisions-opens-where = Open it

## What the team reports

decisions-report = Report of the team
decisions-report-none = The team has reported nothing yet. The findings report says so.
decisions-report-by = Put on record by { $by }, { $on }
decisions-report-write = Write the report
decisions-report-means = It is put on record before the review and can be replaced until then. Whatever is left empty stands in the findings report as not recorded.
decisions-report-number = Report number
decisions-report-sampled = What was sampled
decisions-report-not-covered = Not covered
decisions-report-not-covered-none = All was covered
decisions-report-not-covered-some = Something was not
decisions-report-not-covered-number = Not covered, no. { $number }
decisions-report-departures = Departures from the plan
decisions-report-departures-none = As planned
decisions-report-departures-some = Otherwise
decisions-report-departures-number = Departure no. { $number }
decisions-report-what = What
decisions-report-why = Why
decisions-report-both = Write both what and why.
decisions-report-another = Add another
decisions-report-one-less = Remove the last
decisions-report-conclusion = Conclusion of the team
decisions-report-recommendation = Recommendation of the team
decisions-report-statement = Statement of the organisation
decisions-report-submit = Put the report on record
decisions-report-done = The report is on record.
decisions-report-unsaid = not recorded
decisions-report-nothing = None
decisions-report-paper = Findings report, Word
decisions-recommend-maintain = Maintain the certificate
decisions-recommend-suspend = Suspend the certificate
decisions-recommend-withdraw = Withdraw the certificate
