### What stands on every kind of document, and what the kinds are called.

## Kinds of documents

document-kind-certificate = Certificate
document-kind-findings = Findings report
document-kind-score-sheet = Score sheet
document-kind-nonconformity-notice = Notice of nonconformities
document-kind-assessment-sheet = Assessment sheet
document-kind-decision-record = Decision record
document-kind-certificate-notice = Notice about a certificate
document-kind-certificate-label = Certificate label
document-kind-assessment-plan = Assessment plan
document-kind-annex = Scoring annex
document-kind-comparison = Comparison of revisions
document-kind-drafting-note = Explanatory note on drafting
document-kind-ballot-minutes = Minutes of a ballot
document-kind-standard-text = Text of the standard

## Specimens

document-specimen = SPECIMEN
document-specimen-line = SPECIMEN · not a valid document
document-specimen-illustrative = The clauses, weights or thresholds are illustrative and not binding.
document-specimen-draft = The clauses, weights or thresholds are a draft and not published.
document-specimen-demonstration = The register is a demonstration; everything in it is made up.
document-specimen-undecided = No certification decision has been made.

## Where a document states a decision that has not been made, and why it is a specimen in one text

document-not-issued = (not issued)
document-sentences = { $first } { $second }

## Why a document is refused

refusal-document-unfit--no-level = No level was reached, so there is nothing to certify. Ask for the findings report instead.
refusal-document-unfit--level-not-awarded = The decision grants the level "{ $granted }", but the receipt awards "{ $awarded }". Grant that level or a lower one.
refusal-document-unfit--nothing-to-notify = There are no nonconformities, so there is nothing to notify.
refusal-document-incomplete--site = There is no value for "{ $tag }": site { $site } has no name in { $language ->
        [zh] Chinese
       *[en] English
    }.
refusal-templates-read-only--folder = The account that runs the program cannot write to the folder for templates.
document-without-section = Clauses outside the sections
