### Where in a Word file something stands.

## Parts of a Word file

template-part-body = body
template-part-header = header { $number }
template-part-footer = footer { $number }
template-part-footnotes = footnotes
template-part-endnotes = endnotes
template-part-package = whole file

## Places in a part

template-place-paragraph = { $part }, paragraph { $paragraph }
template-place-cell = { $part }, table row { $row }, cell { $cell }
template-place-paragraph-in-cell = { $part }, paragraph { $paragraph }, table row { $row }, cell { $cell }

## Faults in lists

template-fault-note = Note: { $message }
template-fault-at = at { $place }
template-fault-at--text = at { $place }: { $text }
template-fault-at--alternative = at { $place }: alternative text "{ $text }"
