### The studio's page of comments on a draft.

discussion-none = Nobody has been asked for comments on this draft yet.
discussion-none-what = A consultation pins the draft as it stands, so that a clause in a comment is the clause that was read.
discussion-which = Consultation
discussion-days = { $phase ->
    [awaited] begins on { $opens }, until { $closes }
    [open] open until { $closes }
    [closed] its last day was { $closes }; what comes now is marked late
   *[concluded] concluded
}
discussion-days-left = { $days ->
    [1] the last day
   *[other] { $days } days left
}
discussion-title-of = { $open ->
    [0] No comment waits for an answer
    [one] One comment waits for an answer
   *[other] { $open } comments wait for an answer
}
discussion-binding = The revision is not published while comments wait.
discussion-advice = The revision may be published while comments wait; the page before publishing says that they do.
discussion-filter = Which comments
discussion-filter-all = All { $count }
discussion-filter-open = Waiting { $count }
discussion-filter-answered = Answered { $count }
discussion-clause = Clause
discussion-every-clause = every clause
discussion-whole = Whole draft
discussion-number = No.
discussion-kind = Type
discussion-kind-general = general
discussion-kind-technical = technical
discussion-kind-editorial = editorial
discussion-comment = Comment
discussion-from = From
discussion-proposed = Proposed change
discussion-answer = Answer
discussion-late = late
discussion-nothing = No comment is like this.
discussion-nothing-yet = No comments have come in yet.
discussion-choose = Choose comment { $number }
discussion-one = Comment { $number }
discussion-clause-gone = Its clause is gone from the draft, and nothing took its place.
discussion-clause-moved = In the draft as it stands now: { $clauses }.
discussion-change = The change it proposes
discussion-change-out = taken out
discussion-effect = If adopted alone:
discussion-effect-moves = { $moved } of { $count } certificates in force change level
discussion-effect-none = none of { $count } certificates in force changes level
discussion-effect-undecided = of { $count } nobody can say without new evidence
discussion-effect-faulty = The draft would have errors:
discussion-supports = { $unit } supports it
discussion-opposes = { $unit } opposes it
discussion-reason = Reason
discussion-reason-hint = Printed in the table; needed unless it is accepted.
discussion-answer-it = Answer
discussion-answer-anew = Answer anew
discussion-answered-by = { $by }, { $on }
discussion-take-over = Write it into the draft
discussion-taken-over = Written into the draft.
discussion-many = { $count ->
    [one] One comment chosen
   *[other] { $count } comments chosen
}
discussion-answer-many = Answer all chosen
discussion-answer-role = Editors and approvers answer comments.
discussion-keys = J and K go down and up, Enter opens.
discussion-letters = { $asked } asked, { $returned } answered, { $withComments } with comments, { $silent } silent

discussion-links = Ask units for comments
discussion-links-what = A unit needs no account: whoever has the link comments in its name. The link is shown once.
discussion-link-to = Unit
discussion-link-make = Make a link
discussion-link-made = The link for { $unit }; it is not shown again:
discussion-link-copy = Copy
discussion-link-copied = Copied.
discussion-link-blank = no comments
discussion-link-revoke = Revoke
discussion-link-state = State
discussion-sheets = Sheets
discussion-sheet-choose = Choose a file
discussion-sheet-drop = Word or Excel file in ISO's template or the Chinese table
discussion-sheet-from = Unit of rows that name none
discussion-sheet-found = { $file }: { $received } new, { $repeated } already there
discussion-sheet-take = { $answers ->
    [0] { $count ->
        [one] Take in one comment
       *[other] Take in { $count } comments
    }
   *[other] Take in (new comments: { $count }, answers: { $answers })
}
discussion-sheet-nothing = No comment on this sheet is new.
discussion-sheet-taken = Taken in. New comments: { $count }. Answers: { $answers }.
discussion-sheet-answers = The sheet has the committee's answers: take them in, too
discussion-sheet-answered = { $count ->
    [one] One row answers
   *[other] { $count } rows answer
} otherwise than what is on record; those answers take its place.
discussion-sheet-answers-left = { $count ->
    [one] One row has
   *[other] { $count } rows have
} an answer that is not on record. It is taken in only where the box above is ticked.
discussion-sheet-left = Answers, remarks and numbers in { $count ->
    [one] one row
   *[other] { $count } rows
} stay on the sheet.
discussion-sheet-untyped = { $count ->
    [one] One row has no type: taken as general.
   *[other] { $count } rows have no type: taken as general.
}
discussion-sheet-row = Row
discussion-download-iso = ISO template, { $kind }
discussion-download-chinese = Chinese table, { $kind }

discussion-open = Ask for comments
discussion-open-title-zh = Name of the stage in Chinese
discussion-open-title-en = Name of the stage in English
discussion-open-first = First day
discussion-open-last = Last day
discussion-open-least = Fewest days, as the committee has laid down
discussion-open-least-hint = Where it is filled in, nothing is published until the last day is over or the consultation is concluded with a reason.
discussion-open-unanswered = While comments wait for an answer
discussion-open-refused = the revision is not published
discussion-open-told = it may be published
discussion-open-role = Editors ask for comments.
discussion-write = Write a comment down
discussion-write-from = Unit or person
discussion-write-number = Clause number
discussion-write-number-hint = As it is printed, such as 3.1; empty for the whole draft.
discussion-write-proposed-hint = Asked of technical comments; write that it proposes nothing where that is so.
discussion-write-do = Put it on record
discussion-written = On record as comment { $number }.
discussion-support = A unit supports or opposes it
discussion-it-supports = Supports it
discussion-it-opposes = Opposes it
discussion-end = Move the last day, or conclude
discussion-move-day = Move the last day
discussion-conclude-what = Once it is concluded, no more comments are taken, late ones neither. Those on record can still be answered.
discussion-conclude-reason = Why it ends
discussion-conclude = Conclude the consultation
discussion-concluded = Concluded: { $reason }
