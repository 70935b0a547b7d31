### Sheets of past results: what their headings and cells say. Several ways to say one thing stand between bars.

past-name = Name|Organisation|Organization|Company|Enterprise
past-day = Date|Day|Assessed on|Date of assessment
past-yes = yes|y|true|1|√|✓|✔
past-no = no|n|false|0|×|✗|✘
past-not-applicable = n/a|na|not applicable
past-not-checked = not checked|unchecked
past-none = none

## What cannot be used

past-no-headings = has no row of headings that this revision knows. Give each organisation a row and each clause a column, headed by its number, title or id.
past-turned = has clauses in rows. Give each organisation a row and each clause a column; in Excel: copy, then Paste Special, Transpose.
past-heading-twice = says the same as column { $other }. Leave one of them.
past-not-yes-no = is { $cell }; yes or no is asked here.
past-not-number = is { $cell }; a number is asked here, with a point or a comma before the decimals and no sign between thousands.
past-not-option = is { $cell }; one of these is asked here: { $options }.
past-not-samples = is { $cell }; how many were checked and how many of them failed is asked here, such as 8/1.
past-not-day = is { $cell }; a day is asked here, such as 2026-05-20.

## The blank sheet

past-hint-yes-no = yes or no
past-hint-samples = checked/failed
past-hint-list = { $options }; several with ; between them
past-hint-cases = one case per line
