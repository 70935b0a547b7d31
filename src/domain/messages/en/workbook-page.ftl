### The studio: the page of a draft on which it goes out as an Excel workbook and comes back.

workbook-out = Download
workbook-out-what = Clauses, texts, weights, criteria, levels, gates and examples each have a sheet. Cells in light yellow may be changed, all others are locked; the first sheet says how rows are added, taken out and moved.
workbook-download = Download the workbook
workbook-in = Hand in
workbook-in-what = Changes and bad cells are listed first; nothing is written to the draft before you agree.
workbook-cannot = A workbook is handed in to a draft, by an editor.
workbook-choose = Choose the workbook
workbook-drop = The changed workbook, in Excel; it can be dropped here as well.
workbook-kind = { $file } is no Excel workbook (.xlsx).
workbook-faults = { $count ->
    [one] One cell or row is wrong; correct it and hand the workbook in again
   *[other] { $count } cells or rows are wrong; correct them and hand the workbook in again
}
workbook-again = Correct them in Excel, save, and choose the file once more.
workbook-left = { $count ->
    [one] One thing is not read in
   *[other] { $count } things are not read in
}
workbook-nothing = { $file } changes nothing.
workbook-changes = { $count ->
    [one] { $file } changes one cell or row
   *[other] { $file } changes { $count } cells or rows
}
workbook-row-added = New
workbook-row-removed = Taken out
workbook-row-moved = Moved
workbook-along = { $count ->
    [one] One other place goes along.
   *[other] { $count } other places go along.
}
workbook-old = The draft has changed since the workbook was made. Changes of different places are put together; whatever else changed in the draft stays.
workbook-clashes = { $count ->
    [one] Draft and workbook both changed one place. Choose whose value stays:
   *[other] Draft and workbook both changed { $count } places. Choose whose values stay:
}
workbook-both-workbook = Those of the workbook
workbook-both-draft = Those of the draft
workbook-cell = Cell or row
workbook-about = What
workbook-before = Was
workbook-after = Becomes
workbook-fate = Result
workbook-fate-changes = is written
workbook-fate-same = the draft says so already
workbook-fate-clash = the draft now says { $draft }
workbook-empty = empty
workbook-judgement = What it changes of the judgement
workbook-unsound = The draft has errors, now or with these changes, so that both cannot be compared; once they are written, correct them on the page “Clauses and levels”.
workbook-take = Write to the draft
workbook-taking = Writing
workbook-taken = { $count ->
    [one] One change is written to the draft.
   *[other] { $count } changes are written to the draft.
}
workbook-to-draft = Look at the draft
