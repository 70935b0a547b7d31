### What "touchstone template" prints.

template-usable = { $file } can be used as a template for { $kind ->
        [certificate] certificates
        [findings] findings reports
        [score-sheet] score sheets
        [nonconformity-notice] notices of nonconformities
        [annex] scoring annexes
        [decision-record] decision records
        [certificate-notice] notices about certificates
        [certificate-label] certificate labels
        [assessment-plan] assessment plans
        [assessment-sheet] assessment sheets
        [drafting-note] explanatory notes on drafting
        [ballot-minutes] minutes of ballots
        [standard-text] texts of standards
       *[comparison] comparisons of revisions
    }. It has { $tags ->
        [one] { $tags } tag
       *[other] { $tags } tags
    }.
template-unusable = { $file } cannot be used as a template for { $kind ->
        [certificate] certificates
        [findings] findings reports
        [score-sheet] score sheets
        [nonconformity-notice] notices of nonconformities
        [annex] scoring annexes
        [decision-record] decision records
        [certificate-notice] notices about certificates
        [certificate-label] certificate labels
        [assessment-plan] assessment plans
        [assessment-sheet] assessment sheets
        [drafting-note] explanatory notes on drafting
        [ballot-minutes] minutes of ballots
        [standard-text] texts of standards
       *[comparison] comparisons of revisions
    }: { $faults ->
        [one] { $faults } fault
       *[other] { $faults } faults
    }.
template-tags = Tags
template-unused = Not used: { $tags }
template-fonts = Fonts: { $faces }
template-fonts--none = Fonts: none named
template-sampled = A sample with example values is in { $file }.

## A tag: what it stands for, an example, and where it stands

template-meaning--example = { $explanation }  ({ $example })
template-meaning-at = { $meaning }  { $places }
template-meaning-required = { $meaning }  required
template-meaning-optional = { $meaning }  optional
template-kind-heading = { $kind } · { $title }

## The templates in use

template-column-kind = kind
template-column-language = language
template-column-scope = for
template-column-digest = digest
template-everybody = all standards
