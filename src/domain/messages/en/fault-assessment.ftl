### What can be wrong with an assessment and with edits of a pack or a file.

## The assessment

fault-date-impossible--assessment = { $value } is not a calendar date.
    .fix = Write the date for which the assessment is judged as YYYY-MM-DD.
fault-answer-unknown = The standard asks for no answer called { $name }.
    .fix = Correct the name, or remove the answer; nothing reads it.
fault-profile-unknown = The standard asks for no profile fact called { $name }.
    .fix = Correct the name, or remove the fact; nothing reads it.
fault-answer-misplaced = Clause { $clause } takes no value of its own; its points depend on { $inputs }.
    .fix = Give the values under those names; for the clause itself only "state" and "reason" are possible.
fault-answer-misplaced--nothing = Clause { $clause } takes no value; nothing is asked for it.
    .fix = Remove the value; for the clause only "state" and "reason" are possible.
fault-answer-state-and-value =
    { $state ->
        [not-applicable] { $name } is recorded as not applicable and also has a value.
       *[not-checked] { $name } is recorded as not checked and also has a value.
    }
    .fix = Keep either the state or the value.
fault-answer-twice = There are "results" and also a single value.
    .fix = Put every value into "results", or remove "results".
fault-answer-twice--assessors = There are answers of assessors and also a single value.
    .fix = Keep "assessors"; what they agreed on goes into "consensus".
fault-assessor-twice = { $name } and { $other } are one name in two spellings, so one person would count twice.
    .fix = Keep one of the two, or tell two people apart by more of their names.
fault-answers-many = There are { $count } answers, more than any standard asks for.
    .fix = Give at most { $most } answers.
fault-assessors-many = There are { $count } assessors for one answer.
    .fix = Give the answers of at most { $most } assessors.
fault-results-empty = "results" is an empty list.
    .fix = Record at least one result, or the state "not-checked".
fault-state-misplaced = { $name } is not a clause; only clauses can be not applicable.
    .fix = Record the state under the id of the clause.
fault-state-forbidden--not-applicable = Clause { $clause } cannot be not applicable: the standard does not allow it.
    .fix = Record what was found, or ask the committee to allow it.
fault-state-forbidden--missing = Clause { $clause } has no answer, and the standard is not scored without one.
    .fix = Check the clause and record a value.
fault-state-forbidden--not-checked = Clause { $clause } is recorded as not checked, but the standard requires it to be checked.
    .fix = Check the clause and record a value.
fault-reason-missing = Clause { $clause } is recorded as not applicable without a reason.
    .fix = State in "reason" why it does not apply to this organisation.

## Values of answers

fault-value-type--answer =
    { $type ->
        [yes-no] The answer must be true or false, not { $value }.
        [text] The answer must be a text, not { $value }.
        [date] The answer must be a date, not { $value }.
        [points] The answer must be a number of points, not { $value }.
        [number] The answer must be a number, not { $value }.
        [samples] The answer must be a sample, not { $value }.
        [checklist] The answer must be a list of items, not { $value }.
       *[entries] The answer must be a list of entries, not { $value }.
    }
    .fix =
        { $type ->
            [yes-no] Write true or false without quotation marks.
            [text] Write a text in quotation marks.
            [date] Write a date such as "2026-05-31".
            [points] Write a number of at most 15 digits without quotation marks.
            [number] Write a number of at most 15 digits without quotation marks.
            [samples] Write how many were checked and how many failed: {"{ \"checked\": 20, \"failed\": 1 }"}.
            [checklist] List the ids of the items that are met.
           *[entries] Write a list of entries, each with "text".
        }
fault-value-type--option = The answer must be one of the options { $options }, not { $value }.
    .fix = Write the id of one option.
fault-value-range--points = { $value } is outside the possible points, { $range }.
    .fix = Give points within this range.
fault-value-range--answer = { $value } is outside the possible answers, { $range }.
    .fix = Give a value within this range, in the unit that the clause names.
fault-value-range--entries =
    { $count ->
        [one] There is { $count } entry; at most { $most } may be recorded.
       *[other] There are { $count } entries; at most { $most } may be recorded.
    }
    .fix = Remove entries until the limit is met.
fault-value-range--samples = More samples failed ({ $failed }) than were checked ({ $checked }).
    .fix = Count the failed samples among those checked.
fault-value-step = { $value } is not a multiple of { $step }.
    .fix = Give a value in steps of { $step }.
fault-value-decimals =
    { $decimals ->
        [one] { $value } has more than { $decimals } decimal.
       *[other] { $value } has more than { $decimals } decimals.
    }
    .fix =
        { $decimals ->
            [0] Round it to a whole number, as the clause requires.
            [one] Round it to { $decimals } decimal, as the clause requires.
           *[other] Round it to { $decimals } decimals, as the clause requires.
        }
fault-value-item = { $value } is not an item of this checklist.
    .fix = Use the ids of its items: { $items }.
fault-value-item--twice = { $value } appears twice.
    .fix = List each item once.
fault-value-entry = Entry { $number } has no "text".
    .fix = Describe in "text" what was found.
fault-sample-small =
    { $checked ->
        [one] { $checked } sample was checked; at least { $least } must be.
       *[other] { $checked } samples were checked; at least { $least } must be.
    }
    .fix = Check more samples, or record the state "not-checked".

## Edits

fault-edit-lost = { $path } names the whole pack, which an edit cannot replace.
    .fix = Name the place of the change, such as /rules/levels/four-stars/atLeast.
fault-edit-lost--step = { $path } does not exist: there is no { $step } at that place.
    .fix = Use one of { $known }.
fault-edit-lost--value = { $path } does not exist: { $step } would be inside a plain value.
    .fix = Shorten the path.
fault-pointer-faulty = { $place } is not a place in { $file }.
    .fix = Write it as a JSON pointer (RFC 6901): /weights/4.1.
fault-pointer-unknown = There is no { $place } in { $file }.
    .fix = Read the file again; it may have changed.
