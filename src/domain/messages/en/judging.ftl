### The studio: what a clause asks and how points come of it, as a form.

judging-title = Question and criterion
judging-sentence = How points come about
judging-no-sentence = Once the faults are mended, this says how points come about.
judging-ask = What is asked
judging-criterion = How points come of the answer
judging-ask-source = { $source ->
    [own] A question of this clause.
    [shared] Asks for shared facts, which JSON lists.
    [standard] Asks what the standard asks in general.
   *[none] Nothing is asked yet.
  }
judging-criterion-source = { $source ->
    [standard] The criterion for what the standard asks in general.
    [none] No criterion of its own; the kind of question decides.
   *[own] A criterion of this clause.
  }
judging-own-ask = Ask something of its own
judging-own-criterion = Give it a criterion of its own
judging-ask-kind = { $kind ->
    [yes-no] Yes or no
    [points] Points given by the assessor
    [choice] One option
    [number] A number
    [samples] A sample
    [checklist] A checklist
    [entries] Recorded cases
    [date] A date
   *[text] Text
  }
judging-criterion-kind = { $kind ->
    [yes] What “yes” earns
    [choice] By option
    [bands] Bands
    [count] Bands of a count
    [each] Points for each
    [deduct] Less for each one missing
    [samples] The share that passed
    [line] A line
    [logNormal] A log-normal curve
    [points] A formula
    [rules] Conditions
    [unscored] Not scored
   *[default] As the question usually earns
  }
judging-field = { $field ->
    [min] Least
    [max] Most
    [decimals] Decimals
    [step] Steps of
    [least] At least checked
    [yes] “Yes” earns
    [each] For each
    [deduct] Less for each one missing
    [atLeast] At least left
    [noneAbove] Nothing above this share failed
    [median] Half at
    [p10] Nine tenths at
    [nothingAt] No points at
    [fullAt] All points at
    [points] Points
    [nonconformity] Where it is not met
    [metAt] Met from this share of the weight
    [zeroBelow] Below this it is 0
    [effort] Effort to full points
   *[leadDays] Days to full points
  }
judging-figures = “{ $kind }” needs these figures. Until you write them, the criterion stays as it is.
judging-figures-earned = What is earned is a number, or { $shares }.
judging-text = { $text ->
    [unit] { $language ->
        [zh] Unit (Chinese)
       *[en] Unit (English)
      }
   *[title] { $language ->
        [zh] Question (Chinese)
       *[en] Question (English)
      }
  }
judging-column = { $column ->
    [place] No.
    [atLeast] At least
    [above] Above
    [atMost] At most
    [below] Below
    [x] Number
    [id] Key
   *[points] Points
  }
judging-earned = { $share ->
    [all] all
    [half] half
   *[none] nothing
  }
judging-grade = { $grade ->
    [minor] Minor nonconformity
    [major] Major nonconformity
    [none] No nonconformity
   *[unsaid] As usual
  }
judging-options = Options
judging-shared-bands = These bands have the name “{ $name }” and serve several criteria; a change holds for all of them.
judging-curve = How answers become points
judging-curve-point = Point { $number }
judging-curve-named = { $which ->
    [median] Half of the points
   *[p10] Nine tenths of the points
  }
judging-curve-place = { $x } earns { $points }
judging-curve-keys = move the square in focus
judging-curve-insert = one more on the line
judging-curve-delete = take it out
judging-add-row = Add a row
judging-take-row = Take a row out
judging-veto = Veto: no level where it is not met
judging-rest = Not in this form: { $members }. See the JSON; the form leaves it as it is.
judging-json = JSON
judging-json-fault = Line { $line }, column { $column } is no JSON; it is not written yet.
judging-json-write = Write
judging-json-back = Put back
judging-json-offered = What may stand here
judging-json-keys = lists what may stand here
judging-json-unknown = Line { $line }: { $is ->
    [member] there is no member “{ $name }”.
   *[value] “{ $name }” is none of the values there are.
  }
judging-jump = { $value }, go to its field
