### Parts of a Word file

template-part-body = body
template-part-header = header { $number }
template-part-footer = footer { $number }
template-part-on = { $kind ->
        [header] header
       *[footer] footer
    } { $pages ->
        [first] of the first page
        [even] of even pages
       *[all] of all pages
    }
template-part-on--section = { $kind ->
        [header] header
       *[footer] footer
    } of section { $section }{ $pages ->
        [first] , first page
        [even] , even pages
       *[all] {""}
    }
template-part-footnotes = footnotes
template-part-endnotes = endnotes
template-part-package = whole file
template-part-inner = { $what ->
        [header] header
        [footer] footer
        [picture] picture
        [chart] chart
        [workbook] data sheet of a chart
        [embedded] embedded file
        [smart-art] SmartArt
        [comments] list of comments
        [blocks] list of building blocks
        [styles] list of styles
        [numbering] list of numberings
        [fonts] list of fonts
        [theme] theme
        [settings] document settings
        [properties] document properties
        [add-in] data of an add-in
        [links] list of links
        [contents] table of contents of the file itself
        [macros] macros
        [control] form control
       *[other] inner part of the file
    } ("{ $path }")

## Places in a part

template-place-page = page { $page }
template-place-paragraph = paragraph { $paragraph }
template-place-cell = table row { $row }, cell { $cell }
template-place-text-box = text box
template-place-object = { $kind ->
        [picture] picture
       *[chart] chart
    } "{ $name }"
template-place-within = { $outer }, { $inner }

## Faults in lists

template-fault-note = Note: { $message }
template-fault-at = at { $place }
template-fault-at--text = at { $place }: { $text }
template-fault-at--alternative = at { $place }: alternative text "{ $text }"
