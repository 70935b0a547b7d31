### The studio: the clerk's pages of certificates.

desk-title = Certificates
desk-headline = { $ready ->
    [0] No certificate is ready to issue
    [one] One certificate is ready to issue
   *[other] { $ready } certificates are ready to issue
}{ $blocked ->
    [0] {""}
   *[other] , { $blocked } blocked
}
desk-views = What may be the matter with certificates
desk-waiting = To issue { $count }
desk-ending = End within 60 days { $count }
desk-due = Surveillance due { $count }
desk-search = Part of a name or number
desk-found = { $count ->
    [0] No certificate has "{ $text }" in its number or holder.
    [one] One certificate has "{ $text }" in its number or holder
   *[other] { $count } certificates have "{ $text }" in their number or holder
}
desk-found-more = The first { $count } certificates with "{ $text }" in their number or holder; a few letters more, and there are fewer.
desk-search-clear = Back to what is to be issued
desk-nothing-waiting = No certificate waits to be issued. Once a decision grants one, it is listed here.
desk-nothing-ending = No certificate ends within 60 days.
desk-nothing-due = No surveillance is due within 60 days.
desk-holder = Holder
desk-level = Level
desk-points = Points
desk-scope = Scope
desk-decided = Decided
desk-usable = Issue by
desk-number = Number
desk-until = Valid until
desk-on = Day
desk-state = State
desk-overdue = overdue
desk-issue = Issue
desk-issuing = Issuing
desk-issued = The certificate of { $holder } is issued, number { $number }.
desk-cannot-issue = Clerks and decision makers can issue.
desk-open = Open the certificate
desk-keys = Keys in the list
desk-key-rows = another row
desk-key-search = search
desk-key-reach = choose on the way
desk-choose = Choose { $holder }
desk-choose-all = choose all that are ready
desk-choose-first = Choose the certificates to hand out first.
desk-chosen = { $count ->
    [0] None chosen
    [one] One chosen
   *[other] { $count } chosen
}
desk-chosen-why = Numbers are given as they are issued; a second press gives none.
desk-form = Form of the papers
desk-form-docx = Word
desk-form-pdf = PDF
desk-form-both = Both
desk-hand-out = Issue and download one zip
desk-handing-out = Issuing and packing
desk-zip-name = Certificates
desk-handed-out = { $count ->
    [0] No certificate is in the zip
    [one] One certificate is issued and in the zip
   *[other] { $count } certificates are issued and in the zip
}{ $refused ->
    [0] , with a manifest for Excel.
    [one] ; one was not issued, and why stands below and in the manifest.
   *[other] ; { $refused } were not issued, and why stands below and in the manifest.
}
desk-zip-cut = The zip was cut off on its way. What was issued stays issued; download it again.
desk-download-again = Download again
desk-hand-out-again = Ask again
desk-hand-out-safe = What was issued is kept, and no second number is spent.
desk-preview = As it will be printed
desk-preview-short = Preview
desk-preview-of = The certificate of { $holder } as it will be printed
desk-preview-why = The paper for { $holder }, not issued yet: the serial number is still zeros, and each page says that it is a specimen.
desk-preview-window = Open in a window of its own
desk-preview-instead-docx = No pages can be shown here. The same paper as a Word file:
desk-preview-instead-pdf = This browser shows no PDF within a page. The pages as a PDF file:
desk-preview-save-docx = Download the Word file
desk-preview-save-pdf = Download the PDF file
desk-preview-close = Close the preview

## One certificate

desk-specimen = Specimen
desk-download-word = Word
desk-download-pdf = PDF
desk-download = Download the certificate
desk-preparing = Preparing
desk-paper-pending = The certificate is being made, and can be downloaded once it is.
desk-letter-suspension = Notice of suspension
desk-letter-restoration = Notice of restoration
desk-letter-withdrawal = Notice of withdrawal
desk-label = Label for the window
desk-public = Public page
desk-facts = What it says
desk-valid = Term
desk-valid-from-to = { $from } to { $to }
desk-standard = Standard
desk-first-issued = First issued
desk-rests-on = What it rests on
desk-evaluation = The evaluation
desk-sites = Sites
desk-address = Address
desk-history = What became of it
desk-service-itself = by the service itself
desk-act-decided = Decision that grants it
desk-act-due = Surveillance is due by this day
desk-act-ends = Its term ends
desk-today = Today
desk-replaces = The certificate it replaces
desk-replaced-by = The certificate that replaced it

## What is done to a certificate

desk-acts = What can be done
desk-do-correct = Correct and reissue
desk-do-reissue = Issue anew
desk-do-propose = Propose the correction
desk-do-suspend = Suspend
desk-do-restore = Restore
desk-do-withdraw = Withdraw
desk-do-reopen = Put on record as a slip
desk-do-reinstate = Take the withdrawal back
desk-do-confirm = Confirm and issue anew
desk-do-decline = Decline
desk-do-decline-now = Decline the change
desk-means-reissue = A certificate under a new number takes the place of this one, with the same decision, level and term. The public register shows this number as replaced. The holder is named as the register has it now.
desk-means-propose = The correction waits until a decision maker confirms it. Then a certificate under a new number takes the place of this one, with the same decision, level and term.
desk-means-suspend = From today the public register shows the certificate as suspended, and the holder must not refer to it. It goes on where it was once it is restored; its last day does not move.
desk-means-restore = From today the certificate is in force again, until the same last day as before.
desk-means-withdraw = The certificate ends today, and its surveillances lapse. It stays in the public register as withdrawn. A withdrawal that was a slip, or that an appeal overturns, can be taken back by somebody without a part in it.
desk-means-reopen = Nothing changes yet: within the time that the body allows, a decision maker without a part in the withdrawal may take it back.
desk-means-reinstate = The withdrawal is taken back: the certificate is what it was before, and its surveillances are due as before.
desk-act-who = { $act }: { $roles } can do that.
desk-act-assessed = { $act }: somebody who did not assess has to do it; you assessed.
desk-act-done = Done, and on record with its reason.
desk-act-reissued = Certificate { $number } has taken the place of this one.
desk-reason = Reason
desk-reason-missing = Write the reason: it stays on record.
desk-holder-by-clerk = Clerks change how the holder is named; here it is as the register has it now.
desk-correct-name = Holder, { $language ->
    [zh] Chinese
   *[en] English
}
desk-correct-address = Address, { $language ->
    [zh] Chinese
   *[en] English
}
desk-correct-scope = Scope, { $language ->
    [zh] Chinese
   *[en] English
}
desk-proposed-reissue = A correction waits for a second person.
desk-proposed-reduction = A reduction waits for a second person.
desk-proposed-by = Proposed by { $by }; it may be confirmed until { $until }.
desk-proposed-scope = Scope: { $before } becomes { $after }
desk-do-reduce = Reduce
desk-do-reduce-reduce = Reduce and issue anew
desk-do-reduce-propose = Propose the reduction
desk-means-reduce-reduce = A certificate under a new number takes the place of this one, for the same term, with a lower level, less scope or fewer sites. It is a decision of its own. The public register shows this number as replaced.
desk-means-reduce-propose = The reduction waits until a decision maker confirms it. Then a certificate under a new number takes the place of this one, for the same term.
desk-reduce-scope = Leave out whole lines, which end at a semicolon or a line break, the same in each language. Other words have to be proposed, as a second person sees whether they say less.
desk-reduce-sites = Sites that stay
desk-correct-sites = Names and addresses of sites
desk-correct-site = Site { $number }, { $language ->
    [zh] Chinese
   *[en] English
}
desk-correct-site-address = Address of site { $number }, { $language ->
    [zh] Chinese
   *[en] English
}
desk-proposed-level = Level: { $before } becomes { $after }
desk-proposed-sites = Sites then:
desk-proposed-second = A decision maker who did not propose it and did not assess can confirm it.

## For an accreditation body

desk-export = All as a table
desk-export-xlsx = Excel
desk-export-csv = CSV
desk-templates = Templates of papers
