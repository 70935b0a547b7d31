### What can be wrong with the form of a document: members, kinds of value, formats, sizes.

## Members

fault-member-unknown = There is no member { $name } here.
    .fix = Rename or remove it; possible members are { $known }.
fault-member-unknown--alone = There is no member { $name } here.
    .fix = Remove it: no member is accepted here.
fault-member-unknown--of-file = { $name } belongs in a file, not in a whole pack.
    .fix = Remove it.
fault-member-missing = { $name } is missing here.
    .fix = Add { $name }.
fault-member-missing--explained = { $name } is missing here.
    .fix = Add { $name }. { $meaning }
fault-member-missing--beside = { $other } requires { $name }, which is missing here.
    .fix = Add { $name }, or remove { $other }.
fault-member-missing--beside-explained = { $other } requires { $name }, which is missing here.
    .fix = Add { $name }, or remove { $other }. { $meaning }
fault-member-missing--choice = One of { $names } is needed here.
    .fix = Add one of them.
fault-member-missing--of-pack =
    { $half ->
        [standard] The standard has no { $name }.
       *[rules] The rules have no { $name }.
    }
    .fix = Add { $name } to one of the files. { $meaning }
fault-member-conflict = { $names } exclude each other, but all of them are given here.
    .fix = Keep one of them.
fault-member-conflict--needs = { $name } can be used only together with { $names }.
    .fix = Remove { $name }, or add what it needs.
fault-member-conflict--type = { $name } belongs to an input of type { $types }, but this one has the type { $value }.
    .fix = Remove { $name }, or change the type.

## Values

fault-value-type = Expected { $kinds } here, found { $value }.
    .fix = Write { $kinds }.
fault-value-type--pack = A pack must be an object with "format", "standard" and "rules"; found { $value }.
    .fix = Write {"{ \"format\": \"touchstone-pack/1\", \"standard\": { … }, \"rules\": { … } }"}.
fault-value-type--other = { $value } does not fit here (schema keyword "{ $keyword }").
    .fix = Compare it with the published schema.
kind-text = a text
kind-number = a number
kind-integer = a whole number
kind-boolean = true or false
kind-list = a list
kind-object = an object
kind-null = null
fault-value-unlisted = Expected { $allowed } here, found { $value }.
    .fix = Write { $allowed }.
fault-value-range =
    { $keyword ->
        [minimum] Expected at least { $limit }, found { $value }.
        [maximum] Expected at most { $limit }, found { $value }.
        [exclusiveMinimum] Expected more than { $limit }, found { $value }.
       *[exclusiveMaximum] Expected less than { $limit }, found { $value }.
    }
    .fix =
        { $keyword ->
            [minimum] Write a number of { $limit } or more.
            [maximum] Write a number of { $limit } or less.
            [exclusiveMinimum] Write a number greater than { $limit }.
           *[exclusiveMaximum] Write a number less than { $limit }.
        }
fault-value-size--wordless = The words are missing here.
    .fix = Write them in one language at least.
fault-value-size--short =
    { $of ->
        [list]
            { $limit ->
                [one] The list must have at least { $limit } entry.
               *[other] The list must have at least { $limit } entries.
            }
        [object]
            { $limit ->
                [one] The object must have at least { $limit } member.
               *[other] The object must have at least { $limit } members.
            }
       *[text]
            { $limit ->
                [one] The text must have at least { $limit } character.
               *[other] The text must have at least { $limit } characters.
            }
    }
    .fix = Complete it, or remove the member.
fault-value-size--long =
    { $of ->
        [list]
            { $limit ->
                [one] The list may have at most { $limit } entry.
               *[other] The list may have at most { $limit } entries.
            }
        [object]
            { $limit ->
                [one] The object may have at most { $limit } member.
               *[other] The object may have at most { $limit } members.
            }
       *[text]
            { $limit ->
                [one] The text may have at most { $limit } character.
               *[other] The text may have at most { $limit } characters.
            }
    }
    .fix = Shorten it.
fault-value-repeated = Entries { $first } and { $second } of this list are the same.
    .fix = Keep one of them.

## How texts are written

fault-value-format--id = { $value } is not a valid id.
    .fix = Use lower-case letters and digits in groups joined by single hyphens, beginning with a letter: waiting-time.
fault-value-format--edition = { $value } is not a valid edition.
    .fix = Use letters and digits in groups joined by single dots or hyphens: 2018.
fault-value-format--edition-clause = { $value } does not name a clause of an edition.
    .fix = Write the edition, a slash and the id of the clause: 2018/waiting-time.
fault-value-format--date = { $value } is not a calendar date.
    .fix = Write it as YYYY-MM-DD: 2026-03-31.
fault-value-format--path = { $value } is not a path to a fact.
    .fix = Write "$" and 1 to 5 names, each after a dot: $.answers.response-hours.
fault-value-format--share = Expected "all", "half", "none" or points here, found { $value }.
    .fix = Write "all", "half" or "none" for a share of the weight, a number of points without quotation marks, or a fraction such as "93/23".
fault-value-format--all = Expected "all" here, found { $value }.
    .fix = Write "all", or list the ids of the levels.
fault-value-format--otherwise = Expected "refuse", "veto", "lower" or "block" here, found { $value }.
    .fix = Write "refuse", "veto", "lower", "block", or {"{ \"cap\": \"id of a level\" }"}.
fault-value-format--exact-number = { $value } is not an exact number.
    .fix = Write a number without quotation marks, or a fraction such as "100/3".
fault-value-format--assessor = { $value } cannot be the name of an assessor.
    .fix = Use a name or number that does not begin with an underscore.
fault-value-format--digest = { $value } is not a digest.
    .fix = Write the 64 lower-case hexadecimal digits of a SHA-256 digest.
fault-value-format--web-address = { $value } is not a web address.
    .fix = Write an address that begins with http:// or https://.
fault-value-format--look-up = { $value } cannot be the look-up address of certificates.
    .fix = Write an https:// address that ends in / or =, because the number is appended to it: https://register.example.org/c/.
fault-value-format--numbers = { $value } contains no running number.
    .fix = Write the pattern with {"{serial:N}"}, a running number of at least N digits: TS-{"{year}"}-{"{serial:5}"}.
fault-value-format--revision = { $value } is not the number of a revision.
    .fix = Write a whole number from 1 to 999999.
fault-value-format--version = { $value } is not the number of a version of a record.
    .fix = Write a whole number from 1 on; its history tells which there are.
fault-value-format--edition-revision = { $value } names no edition and revision.
    .fix = Write the edition and the number of the revision, such as 2018/1.
fault-value-format--page-size = { $value } is not a possible number of records.
    .fix = Write a whole number from 1 to 1000.
fault-value-format--steps = { $value } is not a possible number of steps.
    .fix = Write a whole number from 1 to 200000.
fault-value-format--length = { $value } is not a length of time.
    .fix = Write a number of days, weeks, months or years with its letter, such as 90d, 12w, 6m or 1y.
fault-value-format--columns = { $value } does not say which column says what.
    .fix = Write pairs such as title:B,points:F; nothing after the colon means that no column says it.
fault-value-format--blank = { $value } is blank.
    .fix = Write a word or more.
fault-value-format--step = { $value } is no step of points.
    .fix = Write a number above 0, such as 0.5.
fault-value-format--marks = { $value } does not say where stars begin.
    .fix = Write up to ten numbers of points, the lowest first, such as 60,75,90.
fault-value-format--other = { $value } does not have the required form.
    .fix = Match the pattern { $pattern }.
fault-value-format--key = { $value } cannot be a key here.
    .fix = Use a shorter, plainer name.
fault-value-format--key-id = { $value } cannot be a key here.
    .fix = Use lower-case letters and digits in groups joined by single hyphens, beginning with a letter, at most 64 characters.
fault-value-format--key-assessor = { $value } cannot be the name of an assessor.
    .fix = Use a name or number of 1 to 100 characters that does not begin with an underscore.

## More than is listed

fault-faults-many =
    { $rest ->
        [one] There is { $rest } more fault, which is not listed.
       *[other] There are { $rest } more faults, which are not listed.
    }
    .fix = Correct the ones above and check again.
fault-faults-many--limit = There are more than { $most } faults; the rest are not listed.
    .fix = Correct the ones above and check again.

## What a required member holds

member-standard-id = The id of the standard, which is also the name of its folder.
member-standard-edition = The edition, which is also the name of its folder.
member-standard-title = The title of the standard.
member-standard-languages = The languages of the standard, such as ["zh", "en"].
member-standard-owner = The owner of the standard, such as {"{ \"name\": … }"}.
member-standard-provenance = How well founded its wording is, such as {"{ \"status\": \"illustrative\" }"}.
member-standard-clauses = The sections and clauses of the standard, in order.
member-standard-ballot-approve = The least share of votes for it, such as {"{ \"share\": \"2/3\", \"of\": \"members\" }"}.
member-standard-ballot-approve-share = A share as a fraction, such as "2/3".
member-standard-ballot-approve-of = Of whom: "members", "returned" or "cast".
member-standard-ballot-against-share = A share as a fraction, such as "1/4".
member-standard-ballot-against-of = Of whom: "members", "returned" or "cast".
member-standard-ballot-drafters = Whether drafters vote ("vote") or withdraw ("withdraw").
member-standard-ballot-unanswered = Whether reasons against without an answer hold publishing back ("refused") or are told ("told").
member-rules-revision = The number of the revision, which is also the name of its folder.
member-rules-provenance = How well founded its numbers are, such as {"{ \"status\": \"illustrative\" }"}.
member-rules-in-force = When the revision is in force, such as {"{ \"from\": \"2026-01-01\" }"}.
member-clause-id = A stable id; a new id makes a new clause.
member-input-type = The kind of answer: yes-no, points, choice, number, samples, checklist, entries, date or text.
member-assessor-merge-merge = How the answers of several assessors become one; "consensus" requires them to agree.
member-rules-findings-met = The share of the weight from which a clause is met; 1 by default.
member-rounding-decimals = The number of decimals to keep.
member-condition-path = The fact to compare.
member-condition-operator = The comparison, such as "equal" or "greaterThan".
member-condition-value = What to compare with: a value, a list of values, or another fact.
member-condition-fact = It is always "assessment".
member-condition-value-fact = It is always "assessment".
member-expression-decimals = The number of decimals that "round" keeps.
member-expression-round = What is to be rounded.
member-expression-by = One key for each level of the table: a key, or a fact that gives it.
member-expression-lookup = The name of a table in "tables".
member-expression-of = The bands.
member-expression-bands = The number for which a band is sought.
member-expression-through = The points of the line as [x, y], with rising x.
member-expression-line = The number for which the line gives a value.
member-expression-median = The number at which the curve gives 0.5.
member-expression-p10 = The number at which the curve gives 0.9.
member-expression-log-normal = The number for which the curve gives a value.
member-weight-points = The points.
member-criterion-deduct = The points taken for each.
member-criterion-samples = It earns the share of samples that passed.
member-criterion-rules = The rules, in order.
member-criterion-log-normal-median = The number that earns one half.
member-criterion-log-normal-p10 = The number that earns nine tenths.
member-alternative-event = What follows when the conditions hold.
member-alternative-event-type = It is always "earns".
member-part-max = The points for a share of 1.
member-combine-best = How many of the best children count.
member-adjustment-add = The points to add; a deduction is negative.
member-clamp-when = When the limits apply: after each adjustment, or once at the end.
member-veto-when = The condition under which no level is given.
member-gate-levels-from = The lowest level that the gate applies to.
member-gate-otherwise-cap = The highest level allowed.
member-in-force-from = The first day on which the revision is in force.
member-once-clauses = The clauses of which one may count.
member-example-title = What the worked example shows.
member-example-assessment-date = The date for which it is judged.
member-answer-value-checked = How many samples were checked.
member-answer-value-failed = How many of the checked samples failed.
member-entry-text = What was found.
member-assessment-standard = The id of the standard.
member-assessment-date = The date for which the assessment is judged.
member-decision-number = The number of the certificate.
member-decision-decided-on = The date of the decision.
member-decision-issued-on = The date of issue.
member-decision-valid-until = The last day of validity.
member-decision-level = The level granted: the one the receipt awards, or a lower one.
member-decision-decision-maker = Who decided; it cannot be one of the assessors.
member-decision-body = The certification body.
member-decision-signatory = Who signs.
member-decision-body-name = The name of the certification body.
member-report-body-name = The name of the certification body.
member-report-team-items-name = The name of the person.
member-report-team-items-part = Their part in the team.
member-report-reviewer-name = The name of the reviewer.
member-report-not-covered-items-what = What was not covered.
member-report-not-covered-items-why = Why it was not covered.
member-report-departures-items-what = Where the work departed from the plan.
member-report-departures-items-why = Why the work departed from the plan.
member-body-name = The name of the certification body, as certificates show it.
member-body-signatory = Who signs certificates.
member-body-decision-maker = Who decides on certification, such as a committee.
member-body-numbers = The pattern of certificate numbers, such as TS-{"{year}"}-{"{serial:5}"}.
member-body-validity-months = How many months a certificate is valid.
member-body-surveillance-months = The months between two surveillances.
member-body-language = The language of certificates: "zh", "en" or "both".
