### What can be wrong with rule documents: conditions, comparisons, rules.

## Size and form of a document

fault-rules-many =
    { $what ->
        [conditions]
            { $count ->
                [one] There is { $count } shared condition; the limit is { $most }.
               *[other] There are { $count } shared conditions; the limit is { $most }.
            }
       *[rules]
            { $count ->
                [one] There is { $count } rule; the limit is { $most }.
               *[other] There are { $count } rules; the limit is { $most }.
            }
    }
    .fix = Split the standard, or express it with fewer rules.
fault-rules-size =
    { $most ->
        [one] The rules are larger than { $most } byte of JSON.
       *[other] The rules are larger than { $most } bytes of JSON.
    }
    .fix = Split the standard, or express it with fewer rules.
fault-rules-shape--rules = The rules must be a list, but are { $value }.
    .fix = Write a list of rules: {"[ { \"name\": …, \"conditions\": …, \"event\": … } ]"}.
fault-rules-shape--conditions = The shared conditions must be an object, but are { $value }.
    .fix = Write {"{ \"name of the condition\": { … } }"}, or {"{}"} for none.
fault-rules-expansion--rules = With all references replaced, the rules hold { $total } conditions, { $here } of them in this rule; the limit is { $most }.
    .fix = Refer to fewer conditions that refer to others, or split the standard.
fault-document-depth = The document is nested deeper than { $most } levels here.
    .fix = Give part of the condition a name and refer to it; a condition may have { $levels } levels.
fault-value-not-json = { $value } cannot appear in a JSON document.
    .fix = Use a text, a number, true, false, a list or an object.
fault-key-forbidden = The key { $name } is reserved by the programming language.
    .fix = Rename or remove it.
fault-key-unknown = The key { $name } has no meaning here.
    .fix = Remove it; possible keys are { $known }.
fault-priority-refused = Rules have no priorities: results never depend on the order of evaluation.
    .fix = Remove "priority".

## Rules

fault-rule-shape = Expected a rule here, found { $value }.
    .fix = Write {"{ \"name\": …, \"conditions\": …, \"event\": … }"}.
fault-rule-name = Expected the name of a rule here, found { $value }.
    .fix =
        { $most ->
            [one] Use a text of { $most } character that the programming language does not reserve.
           *[other] Use a text of 1 to { $most } characters that the programming language does not reserve.
        }
fault-rule-duplicate = The name { $name } is already used by rule { $number } of the list.
    .fix = Give each rule a name of its own; results are identified by it.
fault-event-unknown = Expected an event here, found { $value }.
    .fix = Use one of { $known }.
fault-event-params = "params" must be an object, but is { $value }.
    .fix = Write {"{ … }"} or remove "params".

## Conditions

fault-condition-name = Expected the name of a condition here, found { $value }.
    .fix =
        { $most ->
            [one] Use a text of { $most } character, or remove the name.
           *[other] Use a text of 1 to { $most } characters, or remove the name.
        }
fault-condition-name--shared = { $name } cannot be the name of a shared condition.
    .fix =
        { $most ->
            [one] Use a text of { $most } character that the programming language does not reserve.
           *[other] Use a text of 1 to { $most } characters that the programming language does not reserve.
        }
fault-condition-depth = The condition is nested deeper than { $most } levels here.
    .fix = Flatten the groups: an "all" inside an "all" can be one list.
fault-condition-depth--reference = With { $name } in place of the reference, the condition is { $depth } levels deep; the limit is { $most }.
    .fix = Refer to fewer conditions that refer to others, or flatten the groups.
fault-condition-ambiguous = This condition is several things at once: { $kinds }.
    .fix = Keep one of them, or write each as a condition of its own inside an "all" or "any".
condition-comparison = a comparison
fault-condition-shape = Expected a condition here, found { $value }.
    .fix = Write a group ("all", "any", "not"), a reference ("condition") or a comparison ("fact", "path", "operator", "value").
fault-condition-shape--unknown = This object is neither a group nor a reference nor a comparison.
    .fix = Write a group ("all", "any", "not"), a reference ("condition") or a comparison ("fact", "path", "operator", "value").
fault-condition-shape--list = "{ $group }" must be a list of conditions, but is { $value }.
    .fix = Write "{ $group }": [ … ] with at least one condition.
fault-condition-empty = The list of "{ $group }" is empty.
    .fix = Add at least one condition, or remove the group.
fault-condition-undefined = There is no shared condition { $name }.
    .fix = Name an existing shared condition, or define one of this name.
fault-condition-root = A single comparison cannot be the whole condition of a rule.
    .fix = Put it into a list: {"{ \"all\": [ … ] }"}.
fault-condition-cycle = The condition refers to itself: { $circle }.
    .fix = Break the circle; a shared condition must not lead back to itself.

## Comparisons

fault-comparison-incomplete = The comparison lacks { $missing }.
    .fix = Write {"{ \"fact\": \"assessment\", \"path\": \"$.…\", \"operator\": \"…\", \"value\": … }"}.
fault-fact-other = Expected the fact "assessment" here, found { $value }.
    .fix = Write "fact": "assessment" and name the data in "path".
fault-path-malformed = Expected a path here, found { $value }.
    .fix = Write "$" and 1 to 5 names, each after a dot: $.profile.head-count. Names are letters and digits, joined by hyphens.
fault-fact-unknown = There is no fact { $path }.
    .fix = Name a fact that the standard asks for or computes.
fault-operator-unknown = There is no operator { $value }.
    .fix = Use one of { $known }.
fault-operator-decorated = The operator { $name } has a decorator; decorators are not supported.
    .fix = Use the plain operator; to negate the comparison, put "not" around it.
fault-operator-unsuited =
    { $type ->
        [number] The operator "{ $operator }" does not suit { $path }, which is a number.
        [boolean] The operator "{ $operator }" does not suit { $path }, which is true or false.
        [date] The operator "{ $operator }" does not suit { $path }, which is a date.
        [list] The operator "{ $operator }" does not suit { $path }, which is a list.
       *[text] The operator "{ $operator }" does not suit { $path }, which is a text.
    }
    .fix = Use one of { $known }.
fault-value-unsuited--list = The operator "{ $operator }" needs a list, not { $value }.
    .fix = Write [ … ].
fault-value-unsuited--single = The operator "{ $operator }" needs a single value, not a list.
    .fix = Write a single value, or use "in" to compare with several.
fault-value-unsuited--empty = The list of the operator "{ $operator }" is empty.
    .fix = Add the values to compare with.
fault-value-unsuited--mixed = The list mixes texts, numbers or other kinds of value.
    .fix = Use values of one kind, that of the fact.
fault-value-unsuited--kind = Nothing can be compared with { $value }.
    .fix = Use a text, a number, true or false.
fault-value-unsuited--order = The operator "{ $operator }" cannot order { $value }.
    .fix = Give a number without quotation marks, or a date such as "2026-03-31".
fault-value-unsuited--number = The fact is a number, but { $value } is not.
    .fix = Give a number without quotation marks.
fault-value-unsuited--boolean = The fact is true or false, but { $value } is neither.
    .fix = Give true or false without quotation marks.
fault-value-unsuited--date = The fact is a date, but { $value } is not.
    .fix = Give a date such as "2026-03-31".
fault-value-unsuited--text = The fact is a text, but { $value } is not.
    .fix = Give a text in quotation marks.
fault-value-unsuited--item = The fact is a list of texts, but { $value } is not a text.
    .fix = Give a text in quotation marks.
fault-value-unsuited--fact = The two facts cannot be compared: the first is { $left ->
        [number] a number
        [boolean] true or false
        [date] a date
        [list] a list
       *[text] a text
    }, and { $path } is { $right ->
        [number] a number
        [boolean] true or false
        [date] a date
        [list] a list
       *[text] a text
    }.
    .fix = Name a fact that "{ $operator }" can compare with the first.
fault-value-unknown = The fact never has the value { $value }.
    .fix = Use one of { $known }.
fault-value-out-of-range = { $value } is outside the range of the fact, { $range }, so the comparison always has the same result.
    .fix = Use a value inside the range, or widen the range of the fact.
fault-number-imprecise = { $number } cannot be stored exactly: it has more than { $most } significant digits.
    .fix = Write it with at most { $most } significant digits.

# The numbers a fact or an answer can have.
range-between = { $min } to { $max }
range-from = at least { $min }
range-to = at most { $max }
