// Written by "npm run messages" from the .ftl files beside it; change those.
export const faultFiles = {
  zh: `### 规则包文件本身的问题（尚未涉及内容含义）。

## 读取文件

fault-file-unreadable = 无法读取文件（{ $cause }）。
    .fix = 请确认文件存在，且当前账户有读取权限。
fault-file-size = 文件大小为 { $bytes } 字节，上限为 { $most } 字节。
    .fix = 请将其中的条目分到多个文件。
fault-file-encoding = 文件不是 UTF-8 编码的文本。
    .fix = 请以 UTF-8 编码保存；多数编辑器在“以指定编码保存”中提供此选项。
fault-files-many = 文件夹中有 { $count } 个文件，上限为 { $most } 个。
    .fix = 请将规则包的内容合并到较少的文件中。
fault-json-depth = 第 { $line } 行的嵌套超过 { $most } 层。
    .fix = 请减少嵌套；规则包的任何字段都不需要这么多层。
fault-key-duplicate = 键{ $name }在同一对象中出现两次，分别在第 { $first } 行和第 { $line } 行。
    .fix = 请保留其中一个。
fault-key-duplicate--line = 键{ $name }在第 { $line } 行的同一对象中出现两次。
    .fix = 请保留其中一个。
fault-key-refused = 键{ $name }为编程语言所保留，不得使用。
    .fix = 请改名或删除。
fault-number-precision--small = { $number } 不是 0，但过于接近 0，无法精确保存。
    .fix = 如果要表示 0，请写 0；否则请改用更小的单位。
fault-number-precision = { $number } 的位数过多，无法精确保存。
    .fix = 请将有效数字写成不超过 { $most } 位。
fault-text-malformed = 该文本含有半个字符（孤立的代理码位），任何程序都无法显示。
    .fix = 请重新输入该文本。

## 不符合 JSON 语法之处

fault-json-syntax--symbol = 第 { $line } 行第 { $column } 列：此处的词不是有效的 JSON。
    .fix = 文本请写在英文双引号内；只有数字、true、false 和 null 不加引号。
fault-json-syntax--number = 第 { $line } 行第 { $column } 列：不是有效的 JSON 数字。
    .fix = 请按 0.5 或 -12 的形式书写。
fault-json-syntax--key = 第 { $line } 行第 { $column } 列：此处应为键。
    .fix = 请按 "key": value 的形式书写，最后一项之后不加逗号。
fault-json-syntax--value = 第 { $line } 行第 { $column } 列：此处应为值。
    .fix = 请写出值，或删除前面的逗号或冒号。
fault-json-syntax--colon = 第 { $line } 行第 { $column } 列：键后缺少冒号。
    .fix = 请按 "key": value 的形式书写。
fault-json-syntax--comma = 第 { $line } 行第 { $column } 列：此处之前缺少逗号。
    .fix = 请在上一项之后加逗号。
fault-json-syntax--object = 第 { $line } 行第 { $column } 列：缺少右花括号 {"}"}。
    .fix = 请用 {"}"} 结束该对象。
fault-json-syntax--list = 第 { $line } 行第 { $column } 列：缺少右方括号 ]。
    .fix = 请用 ] 结束该列表。
fault-json-syntax--end = 第 { $line } 行第 { $column } 列：文件应在此结束。
    .fix = 文件中请只保留一个对象，删除其余内容。
fault-json-syntax--comment = 第 { $line } 行第 { $column } 列：JSON 不允许注释。
    .fix = 请删除注释；理由可写在字段“reason”中。
fault-json-syntax--comment-open = 第 { $line } 行第 { $column } 列：注释没有结束。
    .fix = 请删除注释；JSON 不允许注释。
fault-json-syntax--text = 第 { $line } 行第 { $column } 列：文本未在本行结束。
    .fix = 请用英文双引号结束该文本。
fault-json-syntax--number-end = 第 { $line } 行第 { $column } 列：数字不完整。
    .fix = 请把数字写完整。
fault-json-syntax--unicode = 第 { $line } 行第 { $column } 列：\\u 之后不是四位十六进制数字。
    .fix = 请直接输入该字符。
fault-json-syntax--escape = 第 { $line } 行第 { $column } 列：反斜杠后的字符没有意义。
    .fix = 反斜杠本身请写作 \\\\。
fault-json-syntax--character = 第 { $line } 行第 { $column } 列：文本中含有制表符之类的控制字符。
    .fix = 制表符请写作 \\t，换行请写作 \\n。
fault-json-syntax--other = 第 { $line } 行第 { $column } 列：不是 JSON。
    .fix = 请与可用的文件对照。

## 文件夹

fault-entry-unexpected = 该文件或文件夹不会被读取：它不是规则包的 .json 文件，或放错了文件夹。
    .fix = 请移到应在的位置，或将其删除；说明可写成 .md 文件。
fault-folder-name =
    { $member ->
        [id] 标准的标识为{ $said }，而文件夹名为{ $folder }。
        [edition] 版次为{ $said }，而文件夹名为{ $folder }。
       *[revision] 修订号为 { $said }，而文件夹名为{ $folder }。
    }
    .fix = 请修改文件夹名，或更正“{ $member }”。
fault-folder-name--number = 文件夹名为{ $folder }，而修订的文件夹应以编号命名。
    .fix = 请以修订号命名文件夹：1、2、3……
fault-rules-without-standard = 有标准 { $standard } 的 { $edition } 版的规则，但没有 standards/{ $standard }/{ $edition }。
    .fix = 请补充该版次，或修改规则文件夹的名称。
fault-standard-without-rules = 标准 { $standard } 的 { $edition } 版没有规则，无法评分。
    .fix = 请补充 rules/{ $standard }/{ $edition }/1。

## 发布

fault-revision-changed = 修订 { $revision } 发布时的摘要以 { $was } 开头，其文件现在的摘要以 { $now } 开头。
    .fix = 请撤回改动，另作新的修订。
fault-revision-changed--gone = 修订 { $revision } 发布时的摘要以 { $was } 开头，但其文件已不存在。
    .fix = 请按发布时的原样恢复文件。
fault-revision-unrecorded = 修订 { $revision } 的状态为“published”（已发布），但其摘要没有记录。
    .fix = 请在 { $file } 中加入 "{ $revision }": "{ $digest }"，以便发现此后的改动。
fault-published-malformed = 已发布修订的记录应为对象。
    .fix = 请按 {"{ \\"1\\": \\"64 位十六进制数字\\" }"} 的形式书写。
fault-published-malformed--entry = 条目{ $name }没有给出修订号及其摘要。
    .fix = 请按 {"{ \\"1\\": \\"64 位十六进制数字\\" }"} 的形式书写。
fault-revisions-overlap = 修订 { $revision } 自 { $from } 起实施，而修订 { $other } 的实施期为 { $otherFrom } 至 { $otherTo }。
    .fix = 请使前一修订在后一修订开始之前结束；在两者均处于实施期的日期，两个修订都不采用。
fault-revisions-overlap--same-day = 修订 { $revision } 与修订 { $other } 均自 { $from } 起实施。
    .fix = 请规定不同的实施日期；在两者均处于实施期的日期，两个修订都不采用。

## 合并规则包的文件

fault-file-shape = 文件内容应为对象。
    .fix = 请按 {"{ … }"} 的形式书写。
fault-file-shape--under = 含“under”的文件应列出条款。
    .fix = 请按 {"{ \\"under\\": \\"章节标识\\", \\"clauses\\": [ … ] }"} 的形式书写。
fault-member-duplicate = { $name }在 { $file } 中也已给出。
    .fix = 请只在一个文件中保留。
fault-entry-duplicate = { $member }的条目{ $name }在 { $file } 中也已给出。
    .fix = 请只在一个文件中保留。
fault-section-unknown = 没有章节{ $name }。
    .fix = 请给出本标准中自身未列条款的章节的标识。
fault-section-filled-twice = 章节{ $name }的条款在 { $file } 中也已列出。
    .fix = 请在一处列出该章节的条款。
`,
  en: `### What can be wrong with the files of a pack, before anybody asks what they mean.

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
fault-json-syntax--unicode = Line { $line }, column { $column }: \\u is not followed by four hexadecimal digits.
    .fix = Type the character itself.
fault-json-syntax--escape = Line { $line }, column { $column }: the character after the backslash has no meaning.
    .fix = Write \\\\ for a backslash.
fault-json-syntax--character = Line { $line }, column { $column }: the text holds a control character such as a tab.
    .fix = Write \\t for a tab and \\n for a new line.
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
    .fix = Write {"{ \\"1\\": \\"64 hexadecimal digits\\" }"}.
fault-published-malformed--entry = The entry { $name } does not give a revision number and its digest.
    .fix = Write {"{ \\"1\\": \\"64 hexadecimal digits\\" }"}.
fault-revisions-overlap = Revision { $revision } is in force from { $from }, while revision { $other } is in force from { $otherFrom } to { $otherTo }.
    .fix = End one revision before the other begins; on days when both are in force, neither is used.
fault-revisions-overlap--same-day = Revisions { $revision } and { $other } are both in force from { $from }.
    .fix = Give them different first days; on days when both are in force, neither is used.

## Putting the files of a pack together

fault-file-shape = The file must hold an object.
    .fix = Write {"{ … }"}.
fault-file-shape--under = A file with "under" must list clauses.
    .fix = Write {"{ \\"under\\": \\"section\\", \\"clauses\\": [ … ] }"}.
fault-member-duplicate = { $name } is also given in { $file }.
    .fix = Keep it in one of the two files.
fault-entry-duplicate = The entry { $name } of { $member } is also given in { $file }.
    .fix = Keep it in one of the two files.
fault-section-unknown = There is no section { $name }.
    .fix = Give the id of a section of this standard that lists no clauses of its own.
fault-section-filled-twice = The clauses of section { $name } are also listed in { $file }.
    .fix = List the clauses of a section in one place.
`,
}
