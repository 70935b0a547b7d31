### 规则文档的问题：条件、比较、规则。

## 文档的大小与形式

fault-rules-many =
    { $what ->
        [conditions] 共享条件有 { $count } 个，上限为 { $most } 个。
       *[rules] 规则有 { $count } 条，上限为 { $most } 条。
    }
    .fix = 请拆分标准，或用较少的规则表达。
fault-rules-size = 规则超过 { $most } 字节的 JSON。
    .fix = 请拆分标准，或用较少的规则表达。
fault-rules-shape--rules = 规则应为列表，现为{ $value }。
    .fix = 请写成规则的列表：{"[ { \"name\": …, \"conditions\": …, \"event\": … } ]"}。
fault-rules-shape--conditions = 共享条件应为对象，现为{ $value }。
    .fix = 请按 {"{ \"条件名称\": { … } }"} 的形式书写；没有共享条件时写 {"{}"}。
fault-rules-expansion--rules = 展开全部引用后，规则共含 { $total } 个条件，其中本条规则 { $here } 个；上限为 { $most } 个。
    .fix = 请减少多层引用的条件，或拆分标准。
fault-document-depth = 此处的嵌套超过 { $most } 层。
    .fix = 请为部分条件命名并加以引用；条件最多 { $levels } 层。
fault-value-not-json = { $value }不能出现在 JSON 文档中。
    .fix = 请使用文本、数字、true、false、列表或对象。
fault-key-forbidden = 键{ $name }为编程语言所保留，不得使用。
    .fix = 请改名或删除。
fault-key-unknown = 键{ $name }在此处没有意义。
    .fix = 请删除；此处可用的键有{ $known }。
fault-priority-refused = 规则没有优先级：结果不取决于求值次序。
    .fix = 请删除“priority”。

## 规则

fault-rule-shape = 此处应为规则，现为{ $value }。
    .fix = 请按 {"{ \"name\": …, \"conditions\": …, \"event\": … }"} 的形式书写。
fault-rule-name = 此处应为规则的名称，现为{ $value }。
    .fix = 请使用 1 至 { $most } 个字符的文本，且不得为编程语言的保留字。
fault-rule-duplicate = 名称{ $name }已用于列表中的第 { $number } 条规则。
    .fix = 请为每条规则单独命名；结果按名称识别。
fault-event-unknown = 此处应为事件，现为{ $value }。
    .fix = 请使用 { $known } 之一。
fault-event-params = “params”应为对象，现为{ $value }。
    .fix = 请按 {"{ … }"} 的形式书写，或删除“params”。

## 条件

fault-condition-name = 此处应为条件的名称，现为{ $value }。
    .fix = 请使用 1 至 { $most } 个字符的文本，或删除该名称。
fault-condition-name--shared = { $name }不能用作共享条件的名称。
    .fix = 请使用 1 至 { $most } 个字符的文本，且不得为编程语言的保留字。
fault-condition-depth = 此处条件的嵌套超过 { $most } 层。
    .fix = 请合并条件组：“all”之内的“all”可合为一个列表。
fault-condition-depth--reference = 将引用替换为{ $name }后，条件深 { $depth } 层，上限为 { $most } 层。
    .fix = 请减少多层引用的条件，或合并条件组。
fault-condition-ambiguous = 该条件同时属于几种：{ $kinds }。
    .fix = 请保留其中一种，或将各种分别写成“all”或“any”中的条件。
condition-comparison = 比较
fault-condition-shape = 此处应为条件，现为{ $value }。
    .fix = 请写成条件组（“all”、“any”、“not”）、引用（“condition”）或比较（“fact”、“path”、“operator”、“value”）。
fault-condition-shape--unknown = 该对象既不是条件组，也不是引用或比较。
    .fix = 请写成条件组（“all”、“any”、“not”）、引用（“condition”）或比较（“fact”、“path”、“operator”、“value”）。
fault-condition-shape--list = “{ $group }”应为条件的列表，现为{ $value }。
    .fix = 请按 "{ $group }": [ … ] 的形式书写，至少含一个条件。
fault-condition-empty = “{ $group }”的列表为空。
    .fix = 请至少加入一个条件，或删除该条件组。
fault-condition-undefined = 没有共享条件{ $name }。
    .fix = 请引用已有的共享条件，或定义该名称的条件。
fault-condition-root = 单个比较不能作为规则的全部条件。
    .fix = 请放入列表：{"{ \"all\": [ … ] }"}。
fault-condition-cycle = 条件引用了自身：{ $circle }。
    .fix = 请断开循环；共享条件不得回到自身。

## 比较

fault-comparison-incomplete = 该比较缺少{ $missing }。
    .fix = 请按 {"{ \"fact\": \"assessment\", \"path\": \"$.…\", \"operator\": \"…\", \"value\": … }"} 的形式书写。
fault-fact-other = 此处的“fact”应为“assessment”，现为{ $value }。
    .fix = 请写 "fact": "assessment"，并在“path”中指明所用数据。
fault-path-malformed = 此处应为路径，现为{ $value }。
    .fix = 请写“$”及 1 至 5 个名称，每个名称前加点：$.profile.head-count。名称由字母和数字组成，以连字符连接。
fault-fact-unknown = 没有数据项 { $path }。
    .fix = 请指明标准所问或所计算的数据项。
fault-operator-unknown = 没有运算符{ $value }。
    .fix = 请使用 { $known } 之一。
fault-operator-decorated = 运算符{ $name }带有修饰；不支持修饰。
    .fix = 请使用不带修饰的运算符；需要取反时，在比较之外加“not”。
fault-operator-unsuited =
    { $type ->
        [number] 运算符“{ $operator }”不适用于 { $path }，其值为数字。
        [boolean] 运算符“{ $operator }”不适用于 { $path }，其值为 true 或 false。
        [date] 运算符“{ $operator }”不适用于 { $path }，其值为日期。
        [list] 运算符“{ $operator }”不适用于 { $path }，其值为列表。
       *[text] 运算符“{ $operator }”不适用于 { $path }，其值为文本。
    }
    .fix = 请使用 { $known } 之一。
fault-value-unsuited--list = 运算符“{ $operator }”需要列表，现为{ $value }。
    .fix = 请按 [ … ] 的形式书写。
fault-value-unsuited--single = 运算符“{ $operator }”需要单个值，不能用列表。
    .fix = 请写单个值；与多个值比较时使用“in”。
fault-value-unsuited--empty = 运算符“{ $operator }”的列表为空。
    .fix = 请加入要比较的值。
fault-value-unsuited--mixed = 列表中混有文本、数字或其他类型的值。
    .fix = 请使用同一类型的值，且与数据项的类型一致。
fault-value-unsuited--kind = 不能与{ $value }比较。
    .fix = 请使用文本、数字、true 或 false。
fault-value-unsuited--order = 运算符“{ $operator }”不能与{ $value }比较大小或先后。
    .fix = 请给出不加引号的数字，或形如“2026-03-31”的日期。
fault-value-unsuited--number = 该数据项为数字，而{ $value }不是数字。
    .fix = 请给出不加引号的数字。
fault-value-unsuited--boolean = 该数据项为 true 或 false，而{ $value }两者都不是。
    .fix = 请给出不加引号的 true 或 false。
fault-value-unsuited--date = 该数据项为日期，而{ $value }不是日期。
    .fix = 请给出形如“2026-03-31”的日期。
fault-value-unsuited--text = 该数据项为文本，而{ $value }不是文本。
    .fix = 请给出加引号的文本。
fault-value-unsuited--item = 该数据项为文本的列表，而{ $value }不是文本。
    .fix = 请给出加引号的文本。
fault-value-unsuited--fact = 这两个数据项不能比较：前者为{ $left ->
        [number] 数字
        [boolean] true 或 false
        [date] 日期
        [list] 列表
       *[text] 文本
    }，而 { $path } 为{ $right ->
        [number] 数字
        [boolean] true 或 false
        [date] 日期
        [list] 列表
       *[text] 文本
    }。
    .fix = 请指明“{ $operator }”能与前者比较的数据项。
fault-value-unknown = 该数据项不会取值{ $value }。
    .fix = 请使用{ $known }之一。
fault-value-out-of-range = { $value } 超出该数据项的取值范围（{ $range }），比较的结果始终相同。
    .fix = 请使用范围内的值，或扩大数据项的取值范围。
fault-number-imprecise = { $number } 无法精确保存：有效数字超过 { $most } 位。
    .fix = 请将有效数字写成不超过 { $most } 位。

range-between = { $min } 至 { $max }
range-from = 不小于 { $min }
range-to = 不大于 { $max }
