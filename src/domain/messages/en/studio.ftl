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

## The standards there are

studio-choose = Choose a standard to try it out
studio-choose-why = As you fill in answers, the points, the level and the reason at each clause move with them. Nothing is saved or entered in a register.
studio-revision = Revision { $revision }
studio-in-force-from = in force from { $from }
studio-in-force = in force from { $from } to { $to }
studio-unsound = { $count ->
    [one] cannot be used: one fault
   *[other] cannot be used: { $count } faults
}
studio-no-standards = There are no standards yet.
studio-no-standards-what = Put one into standards/ and rules/, and this page lists it.

## States

studio-missing = There is no such page
studio-missing-what = Nothing is at { $path }. These standards and revisions are here:
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
