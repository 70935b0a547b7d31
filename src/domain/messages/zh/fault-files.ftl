### 规则包文件本身的问题（尚未涉及内容含义）。

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
fault-json-syntax--unicode = 第 { $line } 行第 { $column } 列：\u 之后不是四位十六进制数字。
    .fix = 请直接输入该字符。
fault-json-syntax--escape = 第 { $line } 行第 { $column } 列：反斜杠后的字符没有意义。
    .fix = 反斜杠本身请写作 \\。
fault-json-syntax--character = 第 { $line } 行第 { $column } 列：文本中含有制表符之类的控制字符。
    .fix = 制表符请写作 \t，换行请写作 \n。
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
    .fix = 请按 {"{ \"1\": \"64 位十六进制数字\" }"} 的形式书写。
fault-published-malformed--entry = 条目{ $name }没有给出修订号及其摘要。
    .fix = 请按 {"{ \"1\": \"64 位十六进制数字\" }"} 的形式书写。
fault-revisions-overlap = 修订 { $revision } 自 { $from } 起实施，而修订 { $other } 的实施期为 { $otherFrom } 至 { $otherTo }。
    .fix = 请使前一修订在后一修订开始之前结束；在两者均处于实施期的日期，两个修订都不采用。
fault-revisions-overlap--same-day = 修订 { $revision } 与修订 { $other } 均自 { $from } 起实施。
    .fix = 请规定不同的实施日期；在两者均处于实施期的日期，两个修订都不采用。

## 合并规则包的文件

fault-file-shape = 文件内容应为对象。
    .fix = 请按 {"{ … }"} 的形式书写。
fault-file-shape--under = 含“under”的文件应列出条款。
    .fix = 请按 {"{ \"under\": \"章节标识\", \"clauses\": [ … ] }"} 的形式书写。
fault-member-duplicate = { $name }在 { $file } 中也已给出。
    .fix = 请只在一个文件中保留。
fault-entry-duplicate = { $member }的条目{ $name }在 { $file } 中也已给出。
    .fix = 请只在一个文件中保留。
fault-section-unknown = 没有章节{ $name }。
    .fix = 请给出本标准中自身未列条款的章节的标识。
fault-section-filled-twice = 章节{ $name }的条款在 { $file } 中也已列出。
    .fix = 请在一处列出该章节的条款。
