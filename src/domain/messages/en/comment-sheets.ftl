### The tables in which comments on a draft are sent, collected and answered.

sheet-title-iso = Template for comments and secretariat observations
sheet-title-chinese = Table of comments received and how they are handled
sheet-head-document = Document
sheet-head-stage = Stage
sheet-head-date = Date

## Columns of ISO's commenting template

sheet-iso-from = MB/NC
sheet-iso-line = Line number
sheet-iso-clause = Clause/Subclause
sheet-iso-element = Paragraph/Figure/Table
sheet-iso-kind = Type of comment
sheet-iso-comment = Comments
sheet-iso-proposed = Proposed change
sheet-iso-answer = Observations of the secretariat
sheet-iso-remarks = Effect if adopted

## Columns of the Chinese table

sheet-chinese-number = No.
sheet-chinese-clause = Clause number
sheet-chinese-comment = Comment
sheet-chinese-proposed = Proposed wording
sheet-chinese-from = Unit
sheet-chinese-answer = Handling
sheet-chinese-remarks = Remarks

## What stands in cells

sheet-outcome-adopted = Accepted
sheet-outcome-adopted-in-part = Accepted with modifications
sheet-outcome-not-adopted = Rejected
sheet-late = Received after the last day.
sheet-same = Says the same as comment { $number }.
sheet-gone = Its clause is no longer in the draft.
sheet-moved = Now in { $clauses }.
sheet-effect =
    If adopted, { $moved } of { $count } { $count ->
        [one] certificate
       *[other] certificates
    } in force { $moved ->
        [one] changes
       *[other] change
    } level{ $moved ->
        [0] .
       *[other] : { $which }.
    }
sheet-effect-undecided =
    { $count ->
        [one] { $count } more needs
       *[other] { $count } more need
    } new evidence first.
sheet-effect-unknown = If adopted as it is written, the draft would have errors.

## Statistics

sheet-letters-asked = Units that the draft was sent to
sheet-letters-returned = Units that answered
sheet-letters-with-comments = Units that answered with comments
sheet-letters-silent = Units that did not answer

## What is wrong with a sheet

fault-sheet-unreadable = The file is neither a Word document nor an Excel workbook that can be read.
    .fix = Save the table as .docx or .xlsx and send that.
fault-sheet-columns = No table has the columns of a comment table.
    .fix = Use ISO's commenting template or the Chinese table, with its row of headings.
fault-sheet-rows = The file has { $count } rows of comments; the limit is { $most }.
    .fix = Divide it into several files.
fault-sheet-cell-missing = { $cell }: the { $what } is missing.
    .fix = Fill in the cell.
fault-sheet-cell-kind = { $cell }: { $said } is no type of comment.
    .fix = Write ge, te or ed.
fault-sheet-cell-number = { $cell }: { $said } is no number.
    .fix = Write the number of the comment, or leave the cell empty.
fault-sheet-cell-long = { $cell } has { $count } characters; the limit is { $most }.
    .fix = Shorten the text.
fault-sheet-cell-text = { $cell } holds a character that cannot be read.
    .fix = Type the text of the cell anew.
