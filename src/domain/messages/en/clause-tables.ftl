### Tables of clauses that committees keep in Excel or Word, and the draft that is made of one.

## Headings by which a column is known, apart by |

table-headings-number = No.|Number|Clause|Clause number|Clause no.|Item no.
table-headings-section = Section|Part|Aspect|Category|Level 1 indicator
table-headings-subsection = Subsection|Group|Level 2 indicator
table-headings-title = Title|Name|Item|Criterion|Indicator|Level 3 indicator
table-headings-title-en = English title|Title in English|Title EN
table-headings-text = Requirement|Requirements|Wording|Text|Description
table-headings-text-en = English wording|Requirement in English|English text|Text EN
table-headings-points = Points|Weight|Score|Maximum|Maximum points|Full points
table-headings-method = Scoring method|How points are given|Scoring|Scoring rules
table-headings-evidence = Evidence|Proof|Documents to show

## Rows that are no clause, apart by |

table-rows-total = Total|Sum|Total points|Grand total
table-rows-subtotal = Subtotal
table-rows-note = Note|Notes|Remark|Remarks

## What is wrong with a table

fault-table-columns = { $sheet } has no row of headings with a title or a requirement.
    .fix = Write headings above the columns, or say which column holds the titles.
fault-table-sheet = The file has no sheet { $name }.
    .fix = Its sheets are { $known }.
fault-table-empty = { $sheet } has headings and no clause below them.
    .fix = Choose another sheet, or write the clauses below the headings.
fault-table-points-column = { $sheet }: no column is known to hold the points.
    .fix = Say which column holds the points of the clauses.
fault-table-number = { $cell }: { $said } is no number of a clause.
    .fix = Write a number such as 7.1.2, as text: Excel makes dates and decimals of some.
fault-table-number-twice = { $cell }: number { $number } stands in row { $row } as well.
    .fix = Give each clause a number of its own, as text: as a decimal, Excel shows 7.10 as 7.1.
fault-table-number-twice--sheet = { $cell }: number { $number } stands in { $other } as well.
    .fix = Give each clause a number of its own, or leave out one of both sheets.
fault-table-title = { $cell }: the title is missing.
    .fix = Fill in the cell.
fault-table-points = { $cell }: { $said } is no number of points.
    .fix = Write a number of at most six decimals, without a separator of thousands.
fault-table-points-missing = { $cell }: the points of this clause are missing.
    .fix = Fill in the cell; a section needs clauses with deeper numbers below it.
fault-table-sum = { $cell } states { $stated }, but its clauses come to { $sum }.
    .fix = Correct the points of the clauses, or what is stated here.
fault-table-cell-error = { $cell } holds { $said }: Excel could not calculate it.
    .fix = Correct the formula, or write what is meant.
fault-table-clauses = The table has { $count } clauses and sections; the limit is { $most }.
    .fix = Divide it.

## What stands in the draft

table-source = Table of clauses { $file }, sheet { $sheet }
table-reason = Taken over from a table. It says nothing of levels or of how answers are judged: add what is missing.
table-method = { $heading }: { $says }
table-changes = First draft, from a table of clauses.
table-owner = Name of the committee
table-example = Every clause at its full points
table-level = { $stars ->
        [one] One star
       *[other] { $stars } stars
    }
