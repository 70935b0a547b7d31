### The studio: what does not conform, until it is corrected, checked and closed.

nonconformity-found = Found by { $by } on { $on }
nonconformity-found-at = Clause { $number }, found by { $by } on { $on }
nonconformity-answered = Put on record by { $by } on { $on }
nonconformity-closed = Closed by { $by } on { $on }
nonconformity-correction-done = Done, or to be done, on { $due }
nonconformity-do-answer-nonconformity = Record the correction
nonconformity-do-verify-correction = Put the check on record
nonconformity-do-close-nonconformity = Close
nonconformity-do-reopen-nonconformity = Open again
nonconformity-team-only = { $act }: only the team that found it can do that.
nonconformity-means-answer = As the organisation wrote it: why it happened, what was or is done, and the day. The team that found it checks it.
nonconformity-means-verify = You are of the team. What you saw stays on record; a major nonconformity that was checked no longer bars a grant.
nonconformity-means-reopen = The correction does not hold: the organisation writes again, and what it wrote before stays in the history.
nonconformity-due = Day on which it was or is to be done
nonconformity-check-note = What was checked, and what it showed
nonconformity-cause-missing = Write the cause.
nonconformity-correction-missing = Write what was or is done.
nonconformity-due-missing = Give the day.
nonconformity-note-missing = Write what was checked.
nonconformity-done-answer-nonconformity = The correction is on record.
nonconformity-done-verify-correction = The check is on record.
nonconformity-done-close-nonconformity = Closed, and on record.
nonconformity-done-reopen-nonconformity = Opened again, and on record.
nonconformity-raise = Raise a nonconformity
nonconformity-means-raise = The evaluation raises what the rules find. Raise here what you found besides; it has to be corrected as well.
nonconformity-clause = Clause
nonconformity-clause-choose = Choose
nonconformity-clause-missing = Choose the clause.
nonconformity-grade = Grade
nonconformity-grade-missing = Choose the grade.
nonconformity-statement = What does not conform, { $language ->
    [zh] Chinese
   *[en] English
}
nonconformity-statement-missing = Write in one language at least what does not conform.
nonconformity-rests-on = Evidence it rests on
nonconformity-submit-raise = Put it on record
nonconformity-done-raise = Raised, and on record.
nonconformity-attach = Attach a file
nonconformity-attach-hint = As evidence, while the team works. Or drop it here.
nonconformity-attach-about = Clause that the file is about, if one
nonconformity-attached = { $name } is attached.
nonconformity-team-work = Assessments of yours that are not decided
nonconformity-team-state = State
