### What the explanatory note on drafting and the minutes of a ballot print.

## The explanatory note

drafting-stage-drafted = Drafting
drafting-stage-submitted = Submission for approval
drafting-stage-published = Publication
drafting-by = By { $by }.
drafting-days = { $from } to { $until }
drafting-version = Version { $version } of the draft.
drafting-did-consultation = Units asked: { $asked }; answered: { $returned }; did not answer: { $silent }. Comments: { $comments }.
drafting-did-cancelled = Cancelled; its votes do not count.
drafting-figures-clauses = Points of clauses
drafting-figures-levels = Thresholds of levels
drafting-figures-gates = Preconditions
drafting-figures-adjustments = Deductions and bonuses
drafting-comments-counted = Comments: { $all }; accepted: { $adopted }; accepted with modifications: { $part }; rejected: { $rejected }; not answered yet: { $waiting }.
drafting-whole-draft = whole draft
drafting-unanswered = Not answered yet

## The minutes of a ballot

ballot-choice-approve = For
ballot-choice-against = Against
ballot-choice-abstain = Abstained
ballot-choice-none = Has not voted
ballot-phase-awaited = The ballot is not open yet.
ballot-phase-open = The ballot is open; the figures are those so far.
ballot-phase-cancelled = The ballot was cancelled; its votes do not count.
