### What can be wrong with what a pack means: clauses, weights, criteria, parts, levels, dates.

## Things a sentence names

the-clause = clause { $name }
the-section = section { $name }
the-part = part { $name }
the-value = value { $name }
the-group = group { $number } of "once"
the-applicability = applicability of { $name }

## Clauses and inputs

fault-id-duplicate = The id { $id } is used twice, by { $first } and by { $second }.
    .fix = Give each section and clause an id of its own.
fault-id-duplicate--shared-input = The id { $id } of this shared input is also the id of a clause.
    .fix = Give the shared input another id.
fault-id-duplicate--part = The id { $id } of this part is also the id of a clause.
    .fix = Give the part another id.
fault-id-duplicate--option = The id { $id } appears twice in this list.
    .fix = Give each entry an id of its own.
fault-id-duplicate--below = The id { $id } is also the id of a level.
    .fix = Give what stands below the levels an id of its own.
fault-id-duplicate--list =
    { $what ->
        [adjustment] Adjustments { $first } and { $second } have the same id, { $id }.
        [level] Levels { $first } and { $second } have the same id, { $id }.
        [gate] Gates { $first } and { $second } have the same id, { $id }.
       *[qualifier] Qualifiers { $first } and { $second } have the same id, { $id }.
    }
    .fix = Give each of them an id of its own.
fault-id-reserved = The id "total" is reserved for the whole result.
    .fix = Choose another id.
fault-id-reserved--level = The id { $id } is reserved for the gate that the requirements of level { $level } form.
    .fix = Choose another id.
fault-id-reserved--mandatory = The id { $id } is reserved for the gate that "mandatory" forms.
    .fix = Choose another id.
fault-id-reserved--veto = The id { $id } is already that of a veto.
    .fix = Choose another id.
fault-number-duplicate = Both { $first } and { $second } have the number { $number }.
    .fix = Give each section and clause a number of its own, or none.
fault-input-unknown = Clause { $clause } asks for the input { $input }, which is not in "inputs".
    .fix = Name an input from "inputs", or describe the input here.
fault-clause-asks-nothing = Clause { $clause } asks for nothing, and the standard has no "ask" for all clauses.
    .fix = State in "ask" what an assessor must answer, or give the clause a criterion.
fault-section-asks = Section { $section } asks for an answer, but only clauses are answered.
    .fix = Move "ask" into the clauses of the section.
fault-range-empty = The minimum { $min } must be lower than the maximum { $max }.
    .fix = Exchange "min" and "max", or correct one of them.
fault-range-empty--limits = The lower limit { $min } is above the upper limit { $max }.
    .fix = Exchange the two limits, or correct one of them.
fault-merge-unsuited =
    { $type ->
        [number] Numbers are merged as they are, so "{ $method }" does nothing.
        [samples] Samples always add up, so "{ $method }" does nothing.
        [entries] Recorded cases always add up, so "{ $method }" does nothing.
        [yes-no] Yes and no have no "{ $method }".
        [checklist] Checklists have no "{ $method }".
        [date] Dates have no "{ $method }".
        [text] Texts have no "{ $method }".
       *[choice] Choices have no "{ $method }".
    }
    .fix =
        { $way ->
            [numbers] Write "mean" or another of "median", "trimmed-mean", "min", "max" and "sum".
            [sum] Write "sum" for several results, "consensus" for several assessors, or nothing.
            [ends] Write "min" for what every answer confirms, "max" for what one of them does, or nothing: the answers must then agree.
            [yes-no] Write "mean-of-points" for the mean of what each answer earns, "min" for what every answer confirms, "max" for what one of them does, or nothing: the answers must then agree.
            [points] Write "mean-of-points" for the mean of what each answer earns, or nothing: the answers must then agree.
           *[none] Remove it: the answers must then agree. Numbers and points have a mean.
        }
fault-merge-unsuited--spread = Only numbers and points have a spread.
    .fix = Remove "spreadLimit"; where assessors must agree, write "consensus" in "merge".
fault-merge-unsuited--every = None of the answers that this standard asks for has a "{ $method }": { $types }.
    .fix = Remove it: the answers must then agree. Numbers and points have a mean; choices, and yes and no, a "mean-of-points" where a criterion gives each answer points.
fault-merge-unsuited--points =
    { $why ->
        [unasked] No clause asks for { $input }, so its answers earn no points of which there could be a "{ $method }".
        [shared] Several clauses ask for { $input }: { $clauses }. There is no "{ $method }" that holds for all of them.
        [beside] Clause { $clauses } asks for more than { $input }, so its answers have no points of their own of which there could be a "{ $method }".
       *[criterion] The criterion of clause { $clauses } does not give each answer to { $input } points of its own, so there is no "{ $method }".
    }
    .fix = Let one clause ask for it alone, with the criterion "choice" or "yes" in plain points or shares; or remove the method: the answers must then agree.

## Weights and criteria

fault-clause-unknown = "{ $member }" names { $id }, but the standard has no clause of that id.
    .fix = Use the id of a clause of the standard.
fault-clause-unknown--section = "{ $member }" names { $id }, which is a section; only clauses are possible here.
    .fix = Use the id of a clause of the standard.
fault-clause-unknown--applies = "applies" names { $id }, but the standard has no clause or section of that id.
    .fix = Use the id of a clause or a section.
fault-class-unknown = Clause { $clause } belongs to class { $class }, which has no weight in "classes".
    .fix = Add the class to "classes", or correct its name.
fault-class-unused = No clause belongs to class { $class }.
    .fix = Remove the class, or name it in "class" of a clause.
fault-weight-missing = Clause { $clause } is scored but has no weight.
    .fix = Add { $id } to "weights", with 0 for a prerequisite without points, or make its criterion {"{ \"unscored\": true }"} if it is not to be judged.
fault-section-unknown--provenance = There is no section { $name } to say where its weights come from.
    .fix = Use the id of a section.
fault-weight-idle = Clause { $clause } has weight { $weight } but is not scored.
    .fix = Remove its weight, or give it a criterion.
fault-weight-idle--result = Clause { $clause } has a weight in a result in which it does not count.
    .fix = Remove its weight, or name the clause in "of".
fault-weights-total = The weights must add up to { $full }, but add up to { $total }.
    .fix =
        { $side ->
            [above] Reduce the weights by { $by }, or change "full".
           *[below] Increase the weights by { $by }, or change "full".
        }
fault-criterion-missing--number = Clause { $clause } asks for a number, but no criterion states which numbers earn points.
    .fix = Add { $id } to "criteria" with "bands", "line" or "points".
fault-criterion-missing--choice = Clause { $clause } asks for a choice, but no criterion states what each option earns.
    .fix = Add { $id } to "criteria" with "choice".
fault-criterion-missing--several = Clause { $clause } asks for the inputs { $inputs }, but no criterion states how they earn points.
    .fix = Add { $id } to "criteria" with "points" or "rules".
fault-criterion-unsuited =
    { $needs ->
        [yes-no] "{ $shape }" needs a yes-or-no answer, but { $path } is not one.
        [choice] "{ $shape }" needs a choice, but { $path } is not one.
        [cases] "{ $shape }" needs a checklist or entries, but { $path } is neither.
        [counted] "{ $shape }" needs a number, a checklist, entries or samples, but { $path } is none of these.
        [samples] "{ $shape }" needs samples, but { $path } does not hold any.
       *[number] "{ $shape }" needs a number, but { $path } is not one.
    }
    .fix = Use a criterion that fits the input, or change the input.
fault-criterion-unsuited--several = "{ $shape }" reads one answer, but clause { $clause } asks for { $inputs }.
    .fix = Name in "of" the fact it reads, such as $.answers.hours.
fault-criterion-unsuited--nothing = "{ $shape }" reads an answer, but clause { $clause } asks for nothing.
    .fix = Name in "of" the fact it reads, such as $.answers.hours.
fault-option-unknown = The input of clause { $clause } has no option { $option }.
    .fix = Use the ids of the options of the input.
fault-option-missing = No points are given for option { $option } of clause { $clause }.
    .fix = Add { $option } with its points, or with "none".
fault-option-state = Option { $option } of clause { $clause } records { $state ->
        [not-applicable] "not applicable", which this clause does not allow.
       *[not-checked] "not checked", which the policies of this clause refuse.
    }
    .fix =
        { $state ->
            [not-applicable] Add "notApplicable": true to the clause, or remove the option or its "state".
           *[not-checked] Choose another policy for "notChecked", or remove the option or its "state".
        }
fault-option-state--profile = Option { $option } records a state, but facts about the applicant have none.
    .fix = Remove "state"; leave out the option, or make it an answer like the others.
fault-option-state--shared = Option { $option } records "not applicable", but an input in "inputs" belongs to no single clause of which that could be said.
    .fix = Let a clause ask the choice itself, or remove "state"; "not-checked" may stand here.
fault-option-state--only = No option is an answer: each of them records a state.
    .fix = Add options that are answers, or remove "state" from some.
fault-option-state--earns = Option { $option } of clause { $clause } records a state, so it earns nothing of its own.
    .fix = Remove its points: "policies" says what becomes of the clause.
fault-points-above-weight =
    { $points ->
        [one] Clause { $clause } has weight { $weight }, but { $points } point is given here.
       *[other] Clause { $clause } has weight { $weight }, but { $points } points are given here.
    }
    .fix = Give at most the weight, or raise the weight.
fault-once-overlap = Clause { $id } is in groups { $first } and { $second } of "once", but may be in one only.
    .fix = Join the two groups, or remove the clause from one of them.

## Bands, lines, tables and expressions

fault-band-empty = No number lies in band { $band }.
    .fix = Exchange its ends.
fault-band-endless = Band { $band } has no limits.
    .fix = Give it "atLeast", "above", "atMost" or "below"; what holds for all other numbers of an expression belongs in "else".
fault-band-unreachable = Band { $band } is never reached: earlier bands cover all its numbers.
    .fix = Move it before them, or remove it.
fault-band-unreachable--range = Band { $band } is outside the possible answers ({ $range }).
    .fix = Remove the band, or widen the range of the input.
fault-band-unreachable--decimals =
    { $decimals ->
        [0] Band { $band } contains no whole number, but answers are whole numbers.
        [one] Band { $band } contains no number with at most { $decimals } decimal, as answers have.
       *[other] Band { $band } contains no number with at most { $decimals } decimals, as answers have.
    }
    .fix = Remove the band, widen it, or allow the input more decimals.
fault-band-overlap = Bands { $first } and { $second } share the number { $low }.
    .fix = Let one begin where the other ends: one limit inclusive, the other exclusive.
fault-band-overlap--range = Bands { $first } and { $second } share the numbers from { $low } to { $high }.
    .fix = Let one begin where the other ends: one limit inclusive, the other exclusive.
fault-band-gap = No band contains the numbers between { $low } and { $high }.
    .fix = Let one band begin where the other ends, or add a band between them.
fault-line-order = The points of a line must rise from left to right, but { $x } comes after { $before }.
    .fix = Sort the points by their first number; each may appear once.
fault-curve-flat = The curve gives one half and nine tenths at the same number, { $at }.
    .fix = Give "median" and "p10" different numbers.
fault-bands-unknown = There are no bands { $bands }.
    .fix = Name some of "bands", or add them there.
fault-bands-unused = No criterion names the bands { $bands }.
    .fix = Remove them, or name them in "bands" or "count" of a criterion.
fault-table-unknown = There is no table { $table }.
    .fix = Name a table from "tables", or add it there.
fault-table-shape = Table { $table } is a number.
    .fix = Write {"{ \"key\": 1 }"}.
fault-table-shape--depth = Some numbers of table { $table } have { $depth } keys above them, but this one has { $here }.
    .fix = Give every number of a table the same number of keys.
fault-table-shape--keys =
    { $depth ->
        [one] Table { $table } needs { $depth } key; given: { $given }.
       *[other] Table { $table } needs { $depth } keys; given: { $given }.
    }
    .fix = Give one key for each level of the table.
fault-table-key-unknown = Table { $table } has no key { $key }.
    .fix = Name a key of the table.
fault-table-key-missing = Table { $table } has no cell for { $key }, a possible value of { $path }.
    .fix = Add the cell to the table, or state in "else" what applies without one.
fault-path-unknown = There is no fact { $path }.
    .fix = Name a fact that the standard asks for or computes.
fault-path-early = { $path } is not yet known where it is read here.
    .fix = Clauses can read answers, the profile and other clauses; adjustments, levels and gates can also read parts and totals, and qualifiers the level.
fault-path-type = { $path } is { $is ->
        [number] a number
        [boolean] true or false
        [date] a date
        [list] a list
       *[text] a text
    }, but { $wants ->
        [number] a number
        [boolean] true or false
        [date] a date
       *[key] a text or a number
    } is needed here.
    .fix = Name another fact.
fault-path-type--count = { $path } is true or false, but a number is needed here.
    .fix = Write {"{ \"count\": [ … ] }"} to count how many facts are true.
fault-division-by-zero = This divides by 0.
    .fix = Divide by something else; the result of a division by 0 is always missing.
fault-division-by-zero--power = This divides by a power of 0.
    .fix = Use a positive exponent, or another number.
fault-power-long = Every number but 0, 1 and -1 to the power { $exponent } has more than { $most } digits, and would be missing.
    .fix = Use an exponent from -{ $greatest } to { $greatest }.
fault-power-long--powers = With the powers that it is raised from, every number but 0, 1 and -1 comes to the power { $exponent }, has more than { $most } digits, and would be missing.
    .fix = Use exponents that multiply to a number from -{ $greatest } to { $greatest }, or round in between.
fault-power-long--number = { $base } to the power { $exponent } has more than { $most } digits, and would be missing.
    .fix = Use an exponent nearer to 0, or a rounded number.
fault-expression-deep = The expression is nested deeper than { $most } levels.
    .fix = Give part of it a name in "values".
fault-cycle = These depend on each other in a circle: { $circle }.
    .fix = Change one of them so that it does not need the others.

## Parts, adjustments, levels and gates

fault-child-unknown = Part { $part } has the child { $child }, which is not a clause, section or part.
    .fix = Use the id of a clause, a section or a part.
fault-child-unknown--weight = Part { $part } gives a weight to { $child }, which is not one of its children.
    .fix = Use the id of one of its children: { $children }.
fault-part-empty = Part { $part } has no children, and there is no section of that id.
    .fix = List its children in "of", or use the id of a section.
fault-part-unknown--adjustment = Adjustment { $adjustment } changes { $part }, which is not a clause, section or part.
    .fix = Name a clause, a section, a part or "total".
fault-part-unknown--level = Level { $level } has a minimum for { $part }, which is not a section, a clause or a part.
    .fix = Name a section, a clause, a part or "total".
fault-part-unused = Part { $part } counts in no total, and nothing reads it.
    .fix = Add it to "of" of another part or of the total, or remove it.
fault-member-idle--weights =
    { $how ->
        [points] "weights" do nothing in part { $part }: its points are worked out.
        [best] "weights" do nothing in part { $part }: the best of its children add up as they are.
       *[other] "weights" do nothing in part { $part }: "{ $combine }" does not weigh its children.
    }
    .fix = Write {"\"combine\": \"weighted-mean\""}, or remove "weights".
fault-member-idle--max =
    { $how ->
        [best] "max" does nothing in part { $part }: its maximum is that of the best of its children.
       *[other] "max" does nothing in part { $part }: with "{ $combine }" its maximum follows from its children.
    }
    .fix = Write "cap" to bound its points, or "renormalise" to state them out of a number, or remove "max".
fault-member-idle--combine = "combine" does nothing in part { $part }: its points are worked out.
    .fix = Remove "combine" or "points".
fault-total-none--part = Part { $part } has the way to combine "none", which only a total can have.
    .fix = Leave "combine" out, or say how the part comes out of its children.
fault-total-none--member = "{ $member }" does nothing: there is no total.
    .fix = Remove it, or say how the total comes out of the parts instead of "none".
fault-total-none--mark = Level { $level } has a mark, but there is no total to hold against it.
    .fix = Ask for "parts" or "needs" instead, or say how the total comes out of the parts instead of "none".
fault-total-none--floor = Level { $level } asks for points of the total, but there is no total.
    .fix = Ask for parts, or say how the total comes out of the parts instead of "none".
fault-total-none--adjustment = Adjustment { $adjustment } changes the total, but there is no total.
    .fix = Name a part or clause in "to", or say how the total comes out of the parts instead of "none".
fault-total-none--path = The path { $path } leads nowhere in this result: there is no total.
    .fix = Read parts, clauses or counts, or say how the total comes out of the parts instead of "none".
fault-weights-partial =
    { $count ->
        [one] The weights of part { $part } leave out { $children }, which would weigh as many as its points.
       *[other] The weights of part { $part } leave out { $children }, which would weigh as many as their points.
    }
    .fix = Give every child a weight, if need be 0, or none.
fault-label-unknown = { $id } has a label, but there is no value, table or condition of this name.
    .fix = Use a name from "values", "tables" or "conditions".
fault-label-unknown--helper = { $id } is called a helper, but there is no such value.
    .fix = Use the id of a value from "values".
fault-clause-counted-twice =
    { $what ->
        [clause] Clause { $name } counts in { $first } and again in { $second }.
        [section] Section { $name } counts in { $first } and again in { $second }.
       *[part] Part { $name } counts in { $first } and again in { $second }.
    }
    .fix = Count it in one of them only.
fault-clause-uncounted = Clause { $clause } is scored, but counts in no total, and nothing else reads it.
    .fix = Add it to "of" of a part that counts, or make its criterion {"{ \"unscored\": true }"}.
fault-adjustment-order = Adjustment { $adjustment } of { $part } comes after { $earlier }, which already changes the total.
    .fix = Put adjustments of the total after those of clauses and parts.
fault-level-unknown--gate = Gate { $gate } names the level { $level }, which does not exist.
    .fix = Use the id of a level of this result.
fault-level-unknown--mandatory = The mandatory clause { $clause } names the level { $level }, which does not exist.
    .fix = Use the id of a level of this result.
fault-clause-unscored = Clause { $clause } is not scored, so there never is { $path }.
    .fix = Read its answer, or give it a criterion, and a weight, which may be 0.
fault-gate-bare = The gate { $gate } asks for nothing.
    .fix = Say in "needs" what must hold, or name in "clauses" what must be met.
fault-veto-unanswered = The veto { $veto } reads { $path }, which may be left unanswered: then it does not strike.
    .fix = Give the input "required": true, or let a scored clause ask for it.
fault-clause-unscored--mandatory = Clause { $clause } is mandatory but not scored, so it can never be met.
    .fix = For a prerequisite without points, give { $id } weight 0, and a criterion that can be met instead of {"{ \"unscored\": true }"}.
fault-level-bare = Level { $level } has no threshold and no requirements, so every result reaches it.
    .fix = Give it "atLeast", "above", "parts" or "needs"; the lowest level alone may go to everybody.
fault-level-order = The threshold of level { $level } ({ $mark }) must be higher than that of the level before it, { $before } ({ $markBefore }).
    .fix = Write the levels from the lowest to the highest, with rising thresholds.
threshold =
    { $side ->
        [above] above { $mark }
        [atMost] at most { $mark }
        [below] below { $mark }
       *[atLeast] at least { $mark }
    }
fault-level-order--less = The threshold of level { $level } ({ $mark }) must be lower than that of the level before it, { $before } ({ $markBefore }): less is better here.
    .fix = Write the levels from the lowest to the highest, with falling thresholds.
fault-level-order--mixed = Level { $level } has the threshold { $mark }, but level { $before } has { $markBefore }: more cannot be better and less as well.
    .fix = Give all levels "atLeast" or "above", or all "atMost" or "below".
fault-rules-expansion = Written out as rules, the pack is too large to be used. { $reason }
    .fix = Refer to fewer conditions that refer to others, or split the standard.

## Dates, words and worked examples

fault-date-impossible = { $date } is not a calendar date.
    .fix = Write an existing date as YYYY-MM-DD.
fault-dates-order = "{ $later }" is { $date }, which is before "{ $earlier }", { $earlierDate }.
    .fix = Put "from", "to" and "sunset" in this order.
fault-ballot-share = { $share } is more than all votes.
    .fix = Write a share of at most 1, such as "2/3".
fault-language-unknown = There is a wording in "{ $language }", which is not among the languages of the standard.
    .fix = Add the language to "languages", or remove the wording.
fault-translation-missing = There is no wording in "{ $language }".
    .fix = Write {"{"} "{ $leading }": "…", "{ $language }": "…" {"}"}.
fault-title-missing--clause = Clause { $name } has neither a title nor a text.
    .fix = Add "title" or "text" for assessors and documents.
fault-title-missing--section = Section { $name } has neither a title nor a text.
    .fix = Add "title" or "text" for assessors and documents.
fault-example-unknown =
    { $what ->
        [input] The worked example names the input { $id }, which does not exist.
        [profile] The worked example names the profile fact { $id }, which does not exist.
        [result] The worked example names the result { $id }, which does not exist.
        [level] The worked example names the level { $id }, which does not exist.
        [qualifier] The worked example names the qualifier { $id }, which does not exist.
        [gate] The worked example names the gate { $id }, which does not exist.
        [clause] The worked example names the clause { $id }, which does not exist.
        [value] The worked example names the computed value { $id }, which does not exist.
       *[part] The worked example names the part { $id }, which does not exist.
    }
    .fix =
        { $what ->
            [input] Use the id of an input.
            [profile] Use the id of a profile fact.
            [result] Use the id of a result.
            [level] Use the id of a level.
            [qualifier] Use the id of a qualifier.
            [gate] Use the id of a gate.
            [clause] Use the id of a clause.
            [value] Use the id of a computed value.
           *[part] Use the id of a part.
        }
fault-example-date = The worked example is dated { $date }, but the revision is in force from { $from }.
    .fix = Choose a day on which the revision is in force.
fault-example-date--ended = The worked example is dated { $date }, but the revision is in force from { $from } to { $to }.
    .fix = Choose a day on which the revision is in force.
fault-example-date--impossible = The worked example is dated { $date }, which is not a day of the calendar.
    .fix = Choose a day on which the revision is in force.
fault-example-refused = The assessment of the worked example is refused. { $reason }
    .fix = Give the example answers that an assessor may give.
fault-clause-without-example = No worked example answers clause { $clause }.
    .fix = Answer it in a worked example, so that changes to its rules are noticed.
