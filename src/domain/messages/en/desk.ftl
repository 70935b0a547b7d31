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
desk-search = Half a name or number
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

## One certificate

desk-specimen = Specimen
desk-download-word = Word
desk-download-pdf = PDF
desk-download = Download the certificate
desk-preparing = Preparing
desk-paper-pending = The certificate is being made, and can be downloaded once it is.
desk-public = Public page
desk-facts = What it says
desk-valid = Term
desk-valid-from-to = { $from } to { $to }
desk-standard = Standard
desk-first-issued = First issued
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
