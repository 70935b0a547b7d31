### The studio: words that its pages share, and what a start says of it.

studio-title = Touchstone
studio-needs-script = This page needs JavaScript. The pages of the register, of verification and of standards do without.
studio-building = Building the studio, which takes a few seconds.
studio-unbuilt = The studio could not be built; the rest of the service runs without it. To build it again: npm run studio. { $reason }
studio-not-built = { $path } is not built yet. Run npm run studio and start the service again.

## Head of the page

studio-skip = Skip to the content
studio-navigation = Main navigation
studio-place = Where you are
studio-standards = Standards
studio-drafts = Drafts
studio-people = People
studio-certificates = Certificates
studio-decisions = Decisions

## Where to begin

studio-begin = Where to begin
studio-begin-standards = Read what a standard asks and what each clause is worth; from its page, try a score and see what a change would do
studio-begin-drafts = Draft the next revision, ask for comments, publish
studio-begin-certificates = Issue, find, correct, suspend and withdraw certificates
studio-begin-people = Who may do what, and keys for programs
studio-revision = Revision { $revision }

## States

studio-missing = There is no such page
studio-missing-what = Nothing is at { $path }.
studio-waiting = Fetching
studio-offline = The service does not answer. What you filled in is on this page and in its address; it is asked again every 5 seconds.
studio-unanswered = The service does not answer, so it was not done. What you filled in is still here; try again in a moment.
studio-failed = The service gave no result: { $detail } What you filled in is still on this page.
studio-failed-id = The number { $id } tells an operator what happened.
studio-retry = Try again now
studio-stop = Stop
studio-stopped = Stopped.
studio-changed-meanwhile = Somebody else changed the record meanwhile; nothing was done. What you typed is still here. Look at the change, and decide again.
studio-changed-member = { $on }: { $member } was { $before }, is { $after }
studio-look-again = Use the record as it is now
studio-seconds = { $seconds } s so far

## Figures

studio-stars = { $count ->
    [one] 1 star
   *[other] { $count } stars
}
studio-illustrative = Illustrative
studio-draft = Draft

## Find

studio-find = Find
studio-find-what = A page, a standard, a draft or a certificate
studio-find-hint = Type part of a name or of a certificate number
studio-find-kind = { $kind ->
    [here] has this draft open
    [page] page
    [standard] standard
    [draft] draft
   *[certificate] certificate
  }
studio-find-count = { $count } found
studio-find-none = Nothing is found for “{ $text }”.
studio-find-register = Look for “{ $text }” in the public register
