### What can be wrong with the files of a pack, before anybody asks what they mean.

## Reading a file

fault-file-unreadable = The file cannot be read ({ $cause }).
    .fix = Check that the file exists and that this account may read it.
fault-file-size =
    { $bytes ->
        [one] The file has { $bytes } byte; the limit is { $most }.
       *[other] The file has { $bytes } bytes; the limit is { $most }.
    }
    .fix = Spread its entries over several files.
fault-file-encoding = The file is not UTF-8 text.
    .fix = Save it as UTF-8; most editors offer this under "Save with encoding".
fault-files-many =
    { $count ->
        [one] The folder holds { $count } file; the limit is { $most }.
       *[other] The folder holds { $count } files; the limit is { $most }.
    }
    .fix = Put the members of the pack into fewer files.
fault-json-depth = Line { $line } is nested deeper than { $most } levels.
    .fix = Reduce the nesting; no member of a pack needs so many levels.
fault-key-duplicate = The key { $name } appears twice in one object, on lines { $first } and { $line }.
    .fix = Keep one of the two.
fault-key-duplicate--line = The key { $name } appears twice in one object on line { $line }.
    .fix = Keep one of the two.
fault-key-refused = The key { $name } is reserved by the programming language.
    .fix = Rename or remove it.
fault-number-precision--small = { $number } is not 0, but too close to 0 to be stored exactly.
    .fix = Write 0 where 0 is meant, or give the value in a smaller unit.
fault-number-precision = { $number } has more digits than can be stored exactly.
    .fix =
        { $most ->
            [one] Write it with at most { $most } significant digit.
           *[other] Write it with at most { $most } significant digits.
        }
fault-text-malformed = This text holds half of a character (a lone surrogate), which no program can display.
    .fix = Type the text again.

## Where a text stops being JSON

fault-json-syntax--symbol = Line { $line }, column { $column }: this word is not valid JSON.
    .fix = Put texts in "double quotes"; only numbers, true, false and null go without.
fault-json-syntax--number = Line { $line }, column { $column }: this is not a valid JSON number.
    .fix = Write it like 0.5 or -12.
fault-json-syntax--key = Line { $line }, column { $column }: a key is expected here.
    .fix = Write "key": value, and no comma after the last one.
fault-json-syntax--value = Line { $line }, column { $column }: a value is expected here.
    .fix = Write a value, or remove the comma or colon before it.
fault-json-syntax--colon = Line { $line }, column { $column }: a colon is missing after the key.
    .fix = Write "key": value.
fault-json-syntax--comma = Line { $line }, column { $column }: a comma is missing before this.
    .fix = Put a comma after the entry above.
fault-json-syntax--object = Line { $line }, column { $column }: a closing {"}"} is missing.
    .fix = Close the object with {"}"}.
fault-json-syntax--list = Line { $line }, column { $column }: a closing ] is missing.
    .fix = Close the list with ].
fault-json-syntax--end = Line { $line }, column { $column }: the file should end here.
    .fix = Keep one object in the file and remove the rest.
fault-json-syntax--comment = Line { $line }, column { $column }: JSON has no comments.
    .fix = Remove the comment; give reasons in a member "reason".
fault-json-syntax--comment-open = Line { $line }, column { $column }: this comment has no end.
    .fix = Remove it; JSON has no comments.
fault-json-syntax--text = Line { $line }, column { $column }: the text does not end on its line.
    .fix = Close it with a double quote.
fault-json-syntax--number-end = Line { $line }, column { $column }: the number breaks off.
    .fix = Complete the number.
fault-json-syntax--unicode = Line { $line }, column { $column }: \u is not followed by four hexadecimal digits.
    .fix = Type the character itself.
fault-json-syntax--escape = Line { $line }, column { $column }: the character after the backslash has no meaning.
    .fix = Write \\ for a backslash.
fault-json-syntax--character = Line { $line }, column { $column }: the text holds a control character such as a tab.
    .fix = Write \t for a tab and \n for a new line.
fault-json-syntax--other = Line { $line }, column { $column }: this is not JSON.
    .fix = Compare it with a file that works.

## Folders

fault-entry-unexpected = This file or folder is not read: it is not a .json file of a pack, or it is in the wrong folder.
    .fix = Move it to where it belongs, or remove it; notes may be .md files.
fault-folder-name =
    { $member ->
        [id] The id is { $said }, but the folder is called { $folder }.
        [edition] The edition is { $said }, but the folder is called { $folder }.
       *[revision] The revision is { $said }, but the folder is called { $folder }.
    }
    .fix = Rename the folder, or correct "{ $member }".
fault-folder-name--number = The folder is called { $folder }, but folders of revisions are numbered.
    .fix = Name the folder by the number of its revision: 1, 2, 3 …
fault-rules-without-standard = There are rules for edition { $edition } of { $standard }, but there is no standards/{ $standard }/{ $edition }.
    .fix = Add the edition, or rename the folder of the rules.
fault-standard-without-rules = Edition { $edition } of { $standard } has no rules, so no assessment can be scored.
    .fix = Add rules/{ $standard }/{ $edition }/1.

## Publication

fault-revision-changed = Revision { $revision } was published with a digest that begins with { $was }; the digest of its files now begins with { $now }.
    .fix = Undo the change and make it in a new revision.
fault-revision-changed--gone = Revision { $revision } was published with a digest that begins with { $was }; its files no longer exist.
    .fix = Restore the files as they were published.
fault-revision-unrecorded = Revision { $revision } has the status "published", but its digest is not on record.
    .fix = Add "{ $revision }": "{ $digest }" to { $file }, so that later changes are detected.
fault-published-malformed = The record of published revisions must be an object.
    .fix = Write {"{ \"1\": \"64 hexadecimal digits\" }"}.
fault-published-malformed--entry = The entry { $name } does not give a revision number and its digest.
    .fix = Write {"{ \"1\": \"64 hexadecimal digits\" }"}.
fault-revisions-overlap = Revision { $revision } is in force from { $from }, while revision { $other } is in force from { $otherFrom } to { $otherTo }.
    .fix = End one revision before the other begins; on days when both are in force, neither is used.
fault-revisions-overlap--same-day = Revisions { $revision } and { $other } are both in force from { $from }.
    .fix = Give them different first days; on days when both are in force, neither is used.

## Putting the files of a pack together

fault-file-shape = The file must hold an object.
    .fix = Write {"{ … }"}.
fault-file-shape--under = A file with "under" must list clauses.
    .fix = Write {"{ \"under\": \"section\", \"clauses\": [ … ] }"}.
fault-member-duplicate = { $name } is also given in { $file }.
    .fix = Keep it in one of the two files.
fault-entry-duplicate = The entry { $name } of { $member } is also given in { $file }.
    .fix = Keep it in one of the two files.
fault-section-unknown = There is no section { $name }.
    .fix = Give the id of a section of this standard that lists no clauses of its own.
fault-section-filled-twice = The clauses of section { $name } are also listed in { $file }.
    .fix = List the clauses of a section in one place.
