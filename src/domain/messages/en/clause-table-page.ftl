### The page on which a table of clauses becomes a draft.

table-page-title = A draft from a table
table-page-why = Take the clauses and points of a table that you have in Excel or Word. Nothing is kept until you make the draft.
table-page-file = Choose a file
table-page-drop = Or drop an Excel workbook (.xlsx) or a Word file (.docx) here.
table-page-kind = { $file } is neither .xlsx nor .docx. Save the table in one of these forms.
table-page-sheets = Sheets
table-page-sheets-what = Several become one draft, each sheet a section.
table-page-columns = What each column says
table-page-column = Column
table-page-heading = Heading
table-page-says = Says
table-page-field-none = Not taken over
table-page-field-number = Number
table-page-field-section = Section
table-page-field-subsection = Section below it
table-page-field-title = Title
table-page-field-title-en = Title in English
table-page-field-text = Requirement
table-page-field-text-en = Requirement in English
table-page-field-points = Points
table-page-field-method = How points are given
table-page-field-evidence = Evidence
table-page-found =
    { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }, { $total } points
table-page-left = Not taken over: rows { $rows }
table-page-faults =
    { $count ->
        [one] One thing is wrong
       *[other] { $count } things are wrong
    } with the table
table-page-again = Mend the file and choose it again, or say above what a column says.
table-page-clauses = Clauses as they were read
table-page-row = Row
table-page-clause = Clause
table-page-points = Points
table-page-standard = The standard
table-page-id = Id
table-page-id-hint = Lower-case letters, digits and hyphens, such as sweeper-service.
table-page-edition = Edition
table-page-name = Title
table-page-owner = Committee or body that owns it
table-page-from = First day in force
table-page-ask = What each clause asks
table-page-ask-points = Points by the assessor
table-page-ask-yes-no = Yes or no
table-page-step = Points in steps of
table-page-marks = Threshold of each star
table-page-marks-hint = Points, the lowest first, such as 60, 75, 90. Leave it empty where that is not decided.
table-page-make = Make the draft
table-page-making = Making the draft
table-page-cannot = Editors can make a draft.
