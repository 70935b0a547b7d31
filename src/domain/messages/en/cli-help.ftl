### What the commands say of themselves in their help.

cli =
    Scores an assessment by the rules of a standard and explains the result, clause by clause.
    Standards and rules are data: files that a committee can read, change and check.
    .help =
        Packs, which are standards with their rules, are read from --root DIR or
        TOUCHSTONE_ROOT, else from the current folder if it holds standards/ and
        rules/, else from Touchstone itself.

        Exit codes:
          0  done, nothing wrong
          1  what was asked about has faults, failed, or does not hold
          2  the command is wrong, or its input cannot be read
cli-version = show the version
cli-help-option = show this help, or the help of a command
cli-help-command = show the help of a command
cli-examples = Examples:

## Parts of a help page

cli-title-usage = Usage:
cli-title-arguments = Arguments:
cli-title-options = Options:
cli-title-commands = Commands:
cli-choices = { $description } (choices: { $choices })
cli-choices-default = { $description } (choices: { $choices }; default: { $default })
cli-default = { $description } (default: { $default })

## Options of several commands

cli-option-language = language of the output; default: that of this computer, where the standard has it
cli-option-root = folder that holds standards/ and rules/
cli-option-json-data = print the result as data
cli-option-demo-register = use the register of the demonstration
cli-input-assessment = assessment as JSON; - for standard input
cli-input-revision = an id, an edition or a revision, such as q-hxc-013/2018/1
cli-input-standards = which standards; default: all
cli-option-paper-out = folder for the paper

## calibrate

cli-calibrate = compare assessors, and find clauses that do not distinguish organisations
    .help =
        Each line of FILE is an assessment of the same revision, with answers by
        assessor: {"{"}"assessors":{"{"}"wang":4,"li":3{"}"}{"}"}. A name must mean the same person
        throughout. The result shows lenient and strict assessors with the uncertainty of
        the estimate, the clauses that assessors judge most differently, and the clauses
        that all organisations meet alike.
cli-calibrate-file = assessments by several assessors as NDJSON; - for standard input

## check

cli-check = find everything that is wrong with the files of a standard
    .help =
        STANDARD is an id such as q-hxc-013, an edition such as q-hxc-013/2018, or a
        revision such as q-hxc-013/2018/1. Without one, everything is checked. All
        faults are shown at once, each with its file, line, JSON pointer and remedy.

        With --prove, standards without errors are checked over all possible assessments
        for defects: a level that cannot be reached, a gate that cancels a level, a rule
        that never decides, a better answer that makes the result worse, and so on. Each
        finding comes with an assessment that shows it, confirmed by the engine; what is
        neither proved nor shown is listed as not decided.

        Exit codes: 0 no error; 1 at least one error (with --strict also a warning, with
        --prove also a fault it found); 2 no such standard.
cli-check-strict = count warnings as errors
cli-check-prove = check the rules over all possible assessments
cli-check-limit = with --prove: stop the proof of a revision after so many seconds

## compare

cli-compare = show what changes between two revisions or editions, and for whom
    .help =
        LEFT and RIGHT are written standard/edition/revision; edition and revision may be
        left out where there is only one. --candidate takes RIGHT from another folder that
        holds standards/ and rules/, such as a working copy of a committee.

        --assessments takes NDJSON: each line is an assessment made under LEFT, or
        {"{"}"assessment": …, "certificate": "number"{"}"}. Each is scored under both, with every
        answer that still stands, and keeps its level, rises, falls, or needs evidence.

        --paper prints the comparison in Word, for the meeting of the committee.
cli-compare-left = the earlier revision, as standard/edition/revision
cli-compare-right = the later revision
cli-compare-candidate = folder that RIGHT is taken from
cli-compare-assessments = assessments under LEFT, to see whom the change affects; - for standard input
cli-compare-paper = make a paper in Word in this language

## examples

cli-examples-command = list worked examples, or make examples at the boundaries
    .help =
        Lists the worked examples of a standard. With --boundaries it looks for new
        ones: at the threshold of each level, each gate and each edge of a band, one on
        either side and as close as the search finds, with the points, level and
        findings that the rules give today. They are printed as a file of the rules;
        --write puts them beside the rules as examples-boundaries.json. Read them before
        you accept them: they say what the rules do, not what they should do.

        Exit codes: 0 done; 1 the standard has faults; 2 no such standard, or the file
        cannot be written.
cli-examples-boundaries = make examples at band edges, thresholds and gates
cli-examples-write = put them beside the rules, as examples-boundaries.json

## explain

cli-explain = explain the result: every clause, every sum, every condition, in words
    .help =
        FILE is an assessment, which is scored first, or a receipt as "touchstone score
        --json" prints it. A receipt is explained as it stands; "touchstone verify"
        tells whether it holds.
cli-explain-file = assessment or receipt as JSON; - for standard input
cli-explain-width = columns to break lines at, 40 to 200
cli-explain-json = print the explanation as data to be laid out elsewhere

## foresee

cli-foresee = show what a change of rules would do to many organisations, and to whom
    .help =
        STANDARD is an id such as q-hxc-013, an edition, or a revision such as
        q-hxc-013/2018/1. The change is one of: --set, once or several times; --patch, a
        file of edits as in RFC 6902; --pack, a whole changed pack; or --to, another
        revision. Members of lists may be named by their id.

        Without --assessments the change is tried on synthetic organisations: valid
        assessments from poor to excellent, the same for the same seed, labelled
        synthetic wherever they appear.
cli-foresee-standard = the revision that is to change
cli-foresee-set = set one place of the pack; repeat for more
cli-foresee-patch = edits as a JSON Patch (RFC 6902); - for standard input
cli-foresee-pack = the whole changed pack as one JSON document
cli-foresee-to = another revision, such as q-hxc-013/2018/2
cli-foresee-assessments = assessments, one JSON document a line
cli-foresee-size = synthetic organisations, up to 1000000
cli-foresee-seed = which synthetic organisations
cli-foresee-list = how many of those who change level are listed
cli-foresee-json = print all of it as data, with everyone who changes level

## improve

cli-improve = find the cheapest way to the next level, and how secure the present level is
    .help =
        Finds the cheapest improvements that reach the next level, or the one asked for,
        over all lawful answers. The result says what is proven, what stays as recorded,
        and what is certain where the search ended at its limit. "points" counts the
        points gained in clauses; "effort" and "lead" are what the standard declares for
        each clause: work, and days until it is done, where everything is done at the
        same time.
cli-improve-level = level to reach; default: the next
cli-improve-result = result to aim at, by its id; default: the main one
cli-improve-by = what is counted
cli-improve-limit = steps of search, 1 to 10000000

## key, person

cli-key = manage keys by which programs use the API
cli-key-create = make a key for programs of a person
cli-key-person = whose roles the key acts with
cli-key-label = what it is for
cli-key-scope = what it may be used for
cli-key-until = the last day it may be used, YYYY-MM-DD
cli-person = manage the people who work in the register
    .help =
        Roles:  { $roles }
        Scopes: { $scopes }

        Passwords and keys are shown once and are never stored in readable form.
cli-person-add = record a person, with a new password
cli-person-unlock = let a login be tried again at once, after wrong passwords
cli-person-reset-second-factor = let somebody who lost their one-time codes sign in with the password alone again
cli-person-password = give a person a new password and end all their sessions
cli-person-list = show who works in the register, with ids and roles
cli-person-login = what the person signs in with
cli-person-name = the name of the person
cli-person-role = one role or several
cli-person-organisation = the organisation that a contact speaks for

## list

cli-list = show the available standards, with editions, revisions and dates

## new

cli-new = start a standard from a small complete one
    .help =
        Writes a small complete standard with rules and worked examples that pass all
        checks, to be changed piece by piece. Its figures are marked illustrative.
        Existing files are not overwritten.
        With --table it takes clauses and points from a table in Excel or Word instead, marks
        them as a draft, and leaves out what the table does not say, such as levels.
cli-new-id = id of the standard: lower-case letters and digits, joined by hyphens
cli-new-edition = its edition; default: this year
cli-new-table = Excel or Word file with a table of clauses to begin with
cli-new-sheet = its sheet, or #2 for the second table of a Word file; default: the first with clauses and points
cli-new-title = title of the standard; default: the name of the file
cli-new-owner = the body that owns the standard
cli-new-root = folder to write standards/ and rules/ in; default: this one
cli-new-json = print the names of the files as data

## population

cli-population = make valid synthetic assessments to try things on
    .help =
        Makes organisations that do not exist, from poor to excellent, one JSON document a
        line. The same seed gives the same ones; every name says that it is synthetic.
        With --assessors, two of that many assessors judge each of them, some leniently
        and some strictly: material for "touchstone calibrate".
cli-population-standard = the revision they are assessed under
cli-population-size = how many, up to 1000000
cli-population-seed = which ones
cli-population-assessors = number of assessors, 2 to 50

## migrate, backup, restore, audit

cli-register =
    .help =
        The register is one SQLite file in --data (data beside the packs), or a
        PostgreSQL database. Both may be in use while they are backed up. A backup holds
        secrets: protect it like the register, or encrypt it (--recipient).
cli-migrate = bring the tables of a register up to date
cli-backup = copy a register that may be in use, and check the copy
cli-backup-file = a file that does not exist yet
cli-backup-recipient = encrypt the backup in the format of age (age-encryption.org) for these recipients, each of whom can open it
cli-backup-recipients-file = file with recipients, one a line
cli-restore = restore a register from a backup, to a place that has none
cli-restore-file = a backup
cli-restore-identity = file with the identity that opens an encrypted backup, as age-keygen writes it
cli-audit-head = a head that was kept elsewhere: the trail must still go through it
cli-audit-links = how many links the trail had when that head was kept
cli-audit-checkpoint = a checkpoint that was kept elsewhere: the register must still have everything that it was signed over
cli-restore-gap = how many numbers every series of certificate numbers leaves out: more than were issued since the backup; 0 where the register was only moved
cli-audit = look at the audit trail of a register
cli-audit-verify = check that the trail is intact and that records and files agree with it

## checkpoint

cli-checkpoint = publish the logs of a register, or watch those that others publish
    .help =
        A log is a list that only grows: the links of the audit trail, or the certificates
        issued, as digests. A checkpoint says in one signed line what all of it was. Whoever
        keeps checkpoints elsewhere finds out when something that was in the list is changed
        or gone; what never got into the list, nobody finds out by them.
cli-checkpoint-publish = write the logs as static files, each with its signed checkpoint
cli-checkpoint-to = the folder; one that is there is continued
cli-checkpoint-witness = read a log that is published, hold it against the checkpoint that was kept last, and keep its own
cli-checkpoint-source = folder or address of one log, with its checkpoint inside
cli-checkpoint-keep = the folder in which this witness keeps the checkpoints of that log

## signing-key

cli-signing-key = look after the key that certificates and status lists are signed with
    .help =
        The private key is in the register, in a file of its own (TOUCHSTONE_SIGNING_KEY) or
        in a device that a program asks (TOUCHSTONE_SIGNING_COMMAND). Stop the service before
        you move or rotate a key outside the register, and start it with the new setting.
        Where TOUCHSTONE_SIGNING_PASSPHRASE is set, a file is written encrypted with it.
cli-signing-key-list = list the keys, and where the private part of each is
cli-signing-key-move = move the private key that signs out of the register into a new file
cli-signing-key-make = make a key in a new file; no register is touched
cli-signing-key-rotate = let another key sign from now on: the one that the settings name outside the register, else a new one in it

## render

cli-render = make a paper in Word: certificate, findings, score sheet, notice or annex
    .help =
        A paper made from illustrative rules, or a certificate without a decision, is a
        specimen and says so on every page. A receipt is computed again before a paper is
        made from it.

        --batch takes a folder of .json files or an NDJSON file; each item is an
        assessment, a receipt, or {"{"}"assessment": …, "decision": …{"}"}. The result is one
        zip with manifest.json. A batch that was interrupted continues when the same
        command is given again.

        --read-only asks Word to open the paper for reading. That is a courtesy, not
        security: anybody can switch it off.
cli-render-kind = which paper
cli-render-language = language of the paper; both is for certificates
cli-render-assessment = assessment to score first; - for standard input
cli-render-receipt = receipt, as "touchstone score --json" prints it
cli-render-standard = standard, for an annex
cli-render-edition = its edition, where there are several
cli-render-batch = many papers: a folder of .json files, or an NDJSON file
cli-render-decision = decision, for the certificate
cli-render-report = what the team reports, for a findings report
cli-render-template = Word template to use in place of the usual one
cli-render-pdf = make a PDF copy too; needs LibreOffice
cli-render-archive = make the PDF copy PDF/A-2b, for archives
cli-render-way-up = tell the way to the next level in a findings report, as information
cli-render-read-only = ask Word to open it for reading; this is no security
cli-render-out = folder to write to, or a file named .docx or .pdf; for a batch, the zip file
cli-render-json = print what was written as data

## rules

cli-rules = show every rule of a standard written out
    .help =
        Short forms such as bands, choices or thresholds stand for rule documents of
        json-rules-engine; these are what the engine runs. --json prints the documents
        themselves.
cli-rules-standard = id of a standard
cli-rules-edition = which edition; needed where there are several
cli-rules-revision = which revision of the rules
cli-rules-json = print the rule documents

## schema

cli-schema = print a published JSON Schema, or the list of them
    .help =
        The schemas are JSON Schema, draft 2020-12. An editor that knows them completes
        and checks files while they are written: put "$schema" at the top of a file.
cli-schema-name = one of { $names }
cli-schema-json = print the list as data
cli-schema-standard-1 = a file of standards/<id>/<edition>/: what a standard says
cli-schema-rules-1 = a file of rules/<id>/<edition>/<revision>/: how it is judged
cli-schema-assessment-1 = an assessment, as "touchstone score" and the API take it
cli-schema-receipt-1 = a receipt of the first format, which also held sentences
cli-schema-receipt-2 = a receipt, as "touchstone score --json" prints it
cli-schema-decision-1 = a decision, as "touchstone render" puts it on a certificate
cli-schema-report-1 = what a team reports, for a findings report
cli-schema-body-1 = the file about the certification body that "touchstone serve --body" names

## score

cli-score = score an assessment: points, level, and what is missing for the next level
    .help =
        FILE is an assessment: the document that the API takes as well, with the
        standard, its edition or the date, facts about the organisation, and the
        answers. "touchstone schema assessment-1" prints its form; examples/ holds some.

        With --batch each line of FILE is an assessment. Each gets one line of output;
        with --json that is {"{"}"line":1,"receipt":…{"}"} or {"{"}"line":2,"problem":…{"}"}. The exit
        code is 1 if any failed.
cli-score-json = print the receipt: the complete record, for programs
cli-score-batch = score many: FILE holds one assessment a line (NDJSON)

## serve

cli-serve = open the HTTP API and its pages on this computer
    .help =
        Settings may also come from the environment; an option takes precedence:
cli-serve-demo = made-up data, no sign-in, this computer only
cli-serve-production = the register for real work
cli-setting = Default: { $default }.

## test

cli-test = run the worked examples that standards carry
    .help =
        Every standard carries worked examples: an assessment, and the points, level and
        findings that must come of it. They are scored, and every difference is shown.

        With --mutants the rules are changed instead, one small thing at a time: a
        threshold, a weight, a comparison, a policy. Each change that no example notices
        is listed, as a place where an example is missing; "touchstone examples
        --boundaries" makes many of them.

        Exit codes: 0 all hold; 1 at least one does not, or its pack has faults; 2 no
        such standard.
cli-test-mutants = find small changes of the rules that no example notices
cli-test-limit = with --mutants: stop the changes of a revision after so many seconds

## verify

cli-verify = verify a certificate, or compute a receipt again
    .help =
        The kind of document is recognised automatically.

        A certificate: the text of its QR code (an address with #T1. in it, or the text
        that begins with T1.), or its Word file. The check needs no network; --keys and
        --status are files from the certification body, /v1/trust/keys and
        /v1/trust/status-list. Without a status list nobody can tell whether the
        certificate was suspended or withdrawn later; an outdated list is not used.

        A receipt, as JSON: the score is computed again from the pack and the assessment
        inside the receipt, and the judgement is compared. Order of members and spacing do
        not count; a member that occurs twice is refused. With --data, --database-url or
        --demo the rules of that register count as well, found by their digest, also those
        that were withdrawn or replaced since.

        Exit codes: 0 the receipt holds, the certificate is valid, or it is genuine and no
        status list was given; 1 anything else; 2 it cannot be read.
cli-verify-what = receipt, Word certificate or text of a QR code; - for standard input
cli-verify-keys = keys of the certification body
cli-verify-status = its signed status list
cli-verify-proof = the proof that the certificate stands in the log of the certification body
cli-verify-at = moment to judge by, RFC 3339; default: now

## template

cli-template = look at Word templates: check or mend one, list tags, list templates
    .help =
        Exit codes of check and mend: 0 papers can be made from it (mend: from the copy);
        1 they cannot; 2 it cannot be read.
cli-template-file = Word template
cli-template-check = explain every tag, and everything that is wrong, with its place
cli-template-sample = write a paper with example values, beside the template or as named
cli-template-mend = write a copy in which everything is mended that is certain, and list what was done
cli-template-mend-output = where the copy goes (by default beside the template)
cli-template-tags = list every tag that templates may use, with explanation and example
cli-template-list = list the templates in use

## workbook

cli-workbook = write a revision as an Excel workbook, and take a changed one over
    .help =
        Cells that may be changed are open, all others are locked. With --take the changed
        workbook is read back: what it changes and every bad cell are told, and nothing is
        written without --write. Files keep every byte that the workbook does not change.
cli-workbook-standard = the standard, or a revision such as q-hxc-013/2018/1
cli-workbook-out = the file to write; default: named after the revision
cli-workbook-take = a changed workbook to read back
cli-workbook-write = write its changes into the files of the revision
cli-workbook-both = whose value stays where file and workbook both changed a place: workbook or draft
cli-workbook-json = print what was done as data

## comments

cli-comments = ask for comments on a draft, take them in, answer them
    .help =
        A draft is named as standard/edition/revision. Whoever is named by --by acts in their
        own name and roles. Without --consultation the one that is not concluded is meant.
        Sheets are ISO's commenting template or the Chinese table, in Word or Excel.
cli-comments-draft = the draft, such as q-hxc-013/2018/2
cli-comments-consultation = the consultation, by its id, where a draft has several
cli-comments-by = the login of whoever acts
cli-comments-open-it = ask for comments on a draft as it stands
cli-comments-zh = the title in Chinese
cli-comments-en = the title in English
cli-comments-opens = the first day, YYYY-MM-DD
cli-comments-closes = the last day, YYYY-MM-DD
cli-comments-least-days = fewest days that it is open
cli-comments-unanswered = whether publishing is refused, or only told, while a comment waits for an answer
cli-comments-move = move the last day
cli-comments-link = make a link for each unit, by which it comments without an account
cli-comments-to = the units that are asked
cli-comments-list = show the comments in the order of the clauses
cli-comments-effects = also what each proposed change would do to the certificates in force
cli-comments-take-in = put the comments of returned sheets on record
cli-comments-sheets = the sheets, .docx or .xlsx
cli-comments-from = the unit of rows that name none
cli-comments-answers = put the answers of the sheets on record, too
cli-comments-look = say what would come of it, and keep nothing
cli-comments-support = say that a unit supports or opposes a comment
cli-comments-unit = the unit
cli-comments-position = what it says of the comment
cli-comments-answer = answer a comment
cli-comments-number = the number of the comment
cli-comments-outcome = what becomes of it
cli-comments-reason = why; needed unless it is adopted
cli-comments-table = write all comments into one table
cli-comments-form = ISO's template or the Chinese table
cli-comments-out = the file to write, .docx or .xlsx
cli-comments-conclude = take no more comments, late ones neither
cli-comments-conclude-reason = why
