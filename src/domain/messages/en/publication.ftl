### The studio's page before publishing: what stands between a draft and its publication.

publication-open = { $count ->
    [one] One thing stands between this and publication
   *[other] { $count } things stand between this and publication
}
publication-ready = Everything is ready
publication-ready-what = You can publish revision { $revision }.
publication-open-what = What keeps publishing back is marked; everything else is for you to weigh. The API asks for the same.
publication-published = Revision { $revision } is published
publication-published-what = Published by { $by } on { $on }. It is in force from { $from } on, and what it says cannot be changed any more.
publication-withdrawn = Revision { $revision } is withdrawn
publication-read-it = Read it
publication-list = What publishing asks for
publication-mark-met = Done
publication-mark-open = Open
publication-mark-hint = To weigh
publication-mark-unasked = Not asked yet

publication-check = Rules
publication-translations = Languages
publication-examples = Worked examples
publication-dates = Dates
publication-name = Number
publication-comments = Comments
publication-ballot = Ballot
publication-submission = Handed over
publication-comparison = Comparison read
publication-second-person = A second person
publication-proof = Proof
publication-mutants = Strength of the worked examples

publication-check-met = The check found nothing wrong.
publication-translations-met = Every text is there in every language of the standard.
publication-examples-met = All worked examples give what they expect.
publication-dates-met = In force from { $from }, without an overlap.
publication-dates-unread = Its dates can be looked at once the check finds no error.
publication-name-met = Revision { $revision } is published nowhere else.
publication-comments-met = No comment waits for an answer.
publication-ballot-met = The ballot approved this draft, or the standard asks for none.
publication-submission-met = Handed to the approvers.
publication-submission-open = The draft is still being edited.
publication-comparison-met = Whoever read it, and when, is on record.
publication-comparison-needless = Nothing is in force that it changes.
publication-second-met = You edited nothing of it and may publish it.
publication-second-open = Somebody has to publish it who edited nothing of it.
publication-second-who = { $names } may.
publication-second-none = Nobody on record may: an operator gives somebody else the role approver.
publication-second-involved = { $names } edited it and may not.
publication-faults-more = { $count ->
    [one] one more
   *[other] { $count } more
}

publication-go-workbench = Mend
publication-go-comments = Answer
publication-go-ballot = Go to the ballot
publication-go-comparison = Read
publication-submit = Hand to the approvers
publication-return = Give back
publication-return-reason = Why it goes back to the editors
publication-return-do = Give it back
publication-ask-proof = Look for it
publication-ask-mutants = Try small changes
publication-proof-what = Whether every level can be reached, and better answers never lead to less, over all possible assessments. May take a minute; keeps nothing back.
publication-proof-clean = { $total } statements looked at: nothing was found{ $open ->
    [0] .
    [one] ; one of them could not be settled.
   *[other] ; { $open } of them could not be settled.
}
publication-proof-found = { $total } statements looked at{ $open ->
    [0] {""}
    [one] , one of them not settled
   *[other] , { $open } of them not settled
}. This was found:
publication-mutants-what = Whether the worked examples notice small changes of the rules. May take some minutes; keeps nothing back.
publication-mutants-clean = { $count } small changes: none was found that changes a result and goes unnoticed{ $open ->
    [0] .
    [one] ; of one it could not be settled whether it changes one.
   *[other] ; of { $open } it could not be settled whether they change one.
}
publication-mutants-missed = { $count } small changes{ $open ->
    [0] {""}
    [one] , of one of which it could not be settled whether it changes a result
   *[other] , of { $open } of which it could not be settled whether they change a result
}. { $missed ->
    [one] No worked example notices this one:
   *[other] No worked example notices these { $missed }:
}

publication-exactly = Exactly this is published
publication-exactly-what = SHA-256 of the pack. One character more, and it is another one, and what was read does not count any more.
publication-unsound = While the check finds errors there is no pack that could be published.
publication-digest = Digest of the pack
publication-in-force = In force
publication-in-force-from = from { $from }
publication-in-force-to = from { $from } to { $to }
publication-papers = On paper
publication-annex = Annex, Word
publication-drafting-note = Explanatory note on drafting
publication-standard-text = Text of the standard
publication-assessment-sheet = Blank assessment sheet
publication-comparison-paper = Comparison, Word

publication-changes = What it changes
publication-against = Held against { $name }, which is in force today.
publication-clauses-changed = Clauses that are not the same
publication-effects-ask = Work out what happens to certificates in force
publication-effects = Certificates in force
publication-effects-none = No certificate in force rests on the revision that it changes.
publication-effect-keeps = keep their level
publication-effect-rises = rise
publication-effect-falls = fall
publication-effect-needs-new-evidence = need new evidence
publication-effect-cannot-be-scored = cannot be scored
publication-carry = Of { $count } answers of assessments under way, { $stand } stand and { $ask } are asked again.
publication-end = This is the end of the comparison.
publication-read = I have read it to the end
publication-read-mine = You said on { $on } that you read it.
publication-read-later = It can be said once the draft is handed over: until then it may still be edited.
publication-read-who = Editors and approvers say here that they read it.

publication-publish = Publish revision { $revision }
publication-publish-sure = Revision { $revision } is published with exactly this pack. That cannot be undone; what is wrong later takes a new revision.
publication-publish-do = Publish it
publication-not-yet = Not yet
publication-missing = Missing: { $what }.
publication-done = Done by
publication-further-what = What
publication-further-kind = { $area }, { $kind }
