### The calculator: fill in answers, see points, level and reasons.

calculator-title = Calculator
calculator-of = Calculator · { $what }
calculator-example = Worked example
calculator-blank = Blank
calculator-own = Own answers
calculator-copy = Copy link
calculator-copied = Copied
calculator-copy-failed = Not copied; take the link from the address bar
calculator-to-ruler = Ruler: what if?
calculator-print = Print
calculator-unreadable = The address is incomplete and could not be read. Ask whoever sent it for a new one, or begin with a blank form.
calculator-undo = Undo
calculator-redo = Redo

## The result

calculator-of-maximum = / { $max }
calculator-open = No result yet
calculator-open-count = { $count ->
    [one] one thing is missing
   *[other] { $count } things are missing
}
calculator-none = No level reached
calculator-ruler = Ruler up to { $max }, thresholds { $marks }, now { $points }
calculator-ruler-open = Ruler up to { $max }, thresholds { $marks }, no points yet
calculator-result-of = { $title }: { $words }
calculator-result-words = { $points } / { $max }
calculator-result-level = { $points } / { $max }, { $level }

## Parts and clauses

calculator-aspects = Parts
calculator-facts = Profile and others
calculator-facts-applicant = About the organisation
calculator-facts-besides = Questions beside the clauses
calculator-date = Date of the assessment
calculator-clause = Clause
calculator-name = Title
calculator-answer = Answer
calculator-reason = Reason
calculator-points = Points
calculator-share = Share
calculator-was = Before { $before } → { $from }; now { $after } → { $to },{" "}
calculator-was-points = Before { $from }; now { $to },{" "}
calculator-unmoved = points unchanged
calculator-edit-total = Last edit: { $what }, total { $from } → { $to }
calculator-edit-level = Last edit: { $what }, total { $from } → { $to }, { $before } → { $after }

## Answers

calculator-checked = checked
calculator-failed = failed
calculator-none-chosen = None chosen
calculator-case = Case { $number }
calculator-add-case = Add a case
calculator-no-cases = None, recorded as an empty list
calculator-remove = Remove
calculator-act-on = { $clause }: { $act }
calculator-more = More
calculator-set-aside = Not applicable
calculator-not-checked = Not checked
calculator-take-back = Answer it again
calculator-clear-answer = Clear
calculator-why = Reason
calculator-consensus = Agreed
calculator-assessor = Assessor { $name }
calculator-from-place = { $place }, { $method }
calculator-result = Result { $number }
calculator-of-weight = / { $weight }
calculator-not-a-number = “{ $text }” is not a number. Full-width digits are accepted.
calculator-instead = Change to { $number }
calculator-faulty = { $count ->
    [one] One answer needs correcting; until then the points stay as they were.
   *[other] { $count } answers need correcting; until then the points stay as they were.
}
calculator-faulty-elsewhere = { $place }: { $message }

## Keys

calculator-keys = Keys
calculator-key-next = next
calculator-key-step = up and down
calculator-key-choose = choose
calculator-key-undo = undo

## Beside the work

calculator-to-level = Short of { $level }
calculator-result-heading = Result
calculator-way = The way up
calculator-counted = What is counted
calculator-by =
    { $by ->
        [clauses] Clauses
        [points] Points
        [effort] Effort
       *[lead] Days
    }
calculator-fill = Fill these in
calculator-more-ways = { $count ->
    [one] One other way
   *[other] { $count } other ways
}
calculator-fewer-ways = Show the first alone
calculator-not-searched = A way up is looked for as soon as there is a result.
calculator-searching = Looking for a way up
calculator-show-all = All { $count }
calculator-show-few = Show the first few
