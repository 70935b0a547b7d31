### Why scoring, printing and looking up are refused.

## Which standard and revision

refusal-standard-unknown = There is no standard { $name }.
refusal-standard-unknown--known =
    There is no standard { $name }. { $count ->
        [0] There are no standards here.
        [one] The only standard here is { $known }.
       *[other] The standards here are { $known }.
    }
refusal-revision-unknown = There is no { $name }.
refusal-revision-unknown--edition =
    { $standard } has no edition { $edition }. { $count ->
        [one] The only edition is { $known }.
       *[other] The editions are { $known }.
    }
refusal-revision-unknown--number = { $standard } has no revision { $revision }. There are: { $known }.
refusal-revision-unknown--digest = { $standard } has no revision with the digest { $digest }…. There are: { $known }.
refusal-revision-unknown--number-digest = { $standard } has no revision { $revision } with the digest { $digest }…. There are: { $known }.
refusal-revision-unknown--pack = No pack here has the digest { $digest }.
refusal-revision-unknown--receipt = The receipt was made under revision { $revision } of { $standard } { $edition }. No revision here has this number or the digest { $digest }….
refusal-revision-ambiguous = { $standard } has more than one revision: { $known }. Name one, or give a date.
refusal-revision-ambiguous--editions = { $standard } has a revision { $revision } in the editions { $editions }. Give "edition" as well.
refusal-revision-ambiguous--date = On { $date }, more than one revision of { $standard } is in force: { $known }. Give "edition" or "revision" as well.
refusal-revision-not-in-force = No revision of { $standard } is in force on { $date }. There are: { $known }.
refusal-revision-not-in-force--early = Revision { $revision } of { $standard } { $edition } is in force from { $from }, so it cannot be used for { $date }.
refusal-revision-sunset = Revision { $revision } of { $standard } { $edition } could be used until { $sunset }, so it cannot be used for { $date }.
revision-span = revision { $revision } of edition { $edition } (in force from { $from })
revision-span--ended = revision { $revision } of edition { $edition } (in force from { $from } to { $to })
revision-span--faulty = revision { $revision } of edition { $edition } (has faults)

refusal-pack-faulty =
    Revision { $revision } of { $standard } { $edition } has { $count ->
        [one] a fault
       *[other] { $count } faults
    } and cannot be used.
refusal-pack-faulty--examples = Revision { $revision } of { $standard } { $edition } has faults, so its examples cannot be run. "touchstone check" lists them.
refusal-pack-faulty--receipt = The receipt was made under revision { $revision } of { $standard } { $edition }, which has faults here and cannot be computed.
refusal-pack-faulty--candidate =
    The candidate has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
refusal-pack-faulty--changed =
    The changed pack has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
refusal-edit-lost =
    The list of edits has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.

## Assessments, receipts and decisions

refusal-assessment-faulty =
    The assessment has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
refusal-assessment-faulty--shape =
    The document is not an assessment: it has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
refusal-assessment-faulty--forbidden =
    The assessment leaves out { $count ->
        [one] a clause
       *[other] { $count } clauses
    } that the standard does not allow to be left out.
refusal-assessment-faulty--some = Not all of the documents are assessments.
refusal-assessment-faulty--none = There is no assessment to calibrate with.
refusal-assessment-faulty--standard = The assessment and the address name different standards.
refusal-assessment-faulty--elsewhere = Assessment { $index } was not made under revision { $revision } of { $standard } { $edition }, which is compared.
refusal-assessment-faulty--several-revisions = Assessment { $index } was made under another revision than the first.
refusal-receipt-faulty =
    The document is not a receipt: it has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
refusal-receipt-differs = The receipt differs from its computation.
refusal-decision-faulty =
    The document is not a decision: it has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
refusal-report-faulty =
    The document is not a report of a team: it has { $count ->
        [one] a fault
       *[other] { $count } faults
    }.
refusal-evaluators-differ = The score is withheld: two computations of it differ.
refusal-evaluators-differ--faulty = The score is withheld: the rules engine accepts what the compiled rules refuse.
refusal-evaluators-differ--plan = The plan is withheld: the rules engine gives another result for it.
refusal-level-unknown = The standard has no level { $level }.
refusal-level-unknown--result = The standard has no result { $result }.
refusal-record-unknown--evaluations = No evaluation of { $standard } is on record here.

## Documents and templates

refusal-document-unfit--made-from = This kind of document ({ $kind }) is made from { $from ->
        [receipt] a receipt or an assessment
        [standard] a standard
        [record] a record of the register, at its address there
       *[revisions] two revisions, as "touchstone compare LEFT RIGHT --paper zh" prints it
    }.
refusal-document-incomplete =
    The document cannot be made: { $count ->
        [one] a value is
       *[other] { $count } values are
    } missing or faulty.
refusal-template-unknown = There is no template for this kind of document ({ $kind }) in this language ({ $language }). "npm run templates" writes templates to start from.
refusal-template-unknown--language = This kind of document ({ $kind }) is not available in this language ({ $language }); it is available in { $known }.
refusal-template-unknown--digest = No template here has the digest { $digest }.
refusal-template-faulty =
    The template has { $count ->
        [one] a fault
       *[other] { $count } faults
    } and cannot be used.
refusal-templates-read-only = Templates cannot be changed here, because no folder for them is set.
refusal-pdf-unavailable--office = PDF copies need LibreOffice ("soffice"), which is not installed here. On Debian: apt install libreoffice-writer-nogui python3-uno fonts-noto-cjk.
refusal-pdf-unavailable--bridge = PDF copies need the Python bridge of LibreOffice ("python3-uno"), which is not installed here. On Debian: apt install libreoffice-writer-nogui python3-uno fonts-noto-cjk.
refusal-pdf-unavailable--broken = LibreOffice cannot be used here: { $cause } On Debian: apt install libreoffice-writer-nogui python3-uno.
refusal-question-too-costly = This question took more than { $seconds } seconds or { $megabytes } MB, and was given up. Ask about fewer assessments or organisations, or for fewer steps.
refusal-question-too-costly--whole-pack = What was asked about this revision took more than { $seconds } seconds or { $megabytes } MB, and was given up. Work it out on the command line, where “--limit” sets the time: “touchstone check --prove” or “touchstone test --mutants”.
refusal-pdf-failed = The PDF copy failed twice: { $cause }
office-own-fonts = It does not choose fonts by fontconfig.
office-ended = A program of LibreOffice has ended.
office-ended--code = A program of LibreOffice has ended (exit code { $code }).
office-slow =
    LibreOffice did not answer within { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
office-complaint = { $cause } It reported: { $said }
refusal-pdf-failed--fonts = The PDF copy needs the font { $fonts }, which is not installed here. Install it, choose another in the template, or print from Word.
refusal-pdf-failed--characters = The PDF copy needs a font of the template that has { $characters }. Choose one in the template, install it, or print from Word.
refusal-pdf-failed--fonts-and-characters = The PDF copy needs the font { $fonts }, which is not installed here, and a font of the template that has { $characters }. Install them, choose others in the template, or print from Word.
refusal-pdf-failed--unnamed = The PDF copy has text for which the template names no font.
refusal-pdf-failed--lost = The PDF copy lacks the text “{ $text }”, which is in the Word file: its row or frame does not fit on a page. Let it break across pages in the template, or print from Word.
refusal-pdf-failed--silent = The PDF copy does not say which fonts it shows.
