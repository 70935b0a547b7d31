### 文档形式的问题：字段、值的类型、格式、大小。

## 字段

fault-member-unknown = 此处没有字段{ $name }。
    .fix = 请改名或删除；此处可用的字段有{ $known }。
fault-member-unknown--alone = 此处没有字段{ $name }。
    .fix = 请删除：此处不接受任何字段。
fault-member-unknown--of-file = { $name }用于单个文件，不用于整个规则包。
    .fix = 请删除。
fault-member-missing = 此处缺少{ $name }。
    .fix = 请补充{ $name }。
fault-member-missing--explained = 此处缺少{ $name }。
    .fix = 请补充{ $name }：{ $meaning }
fault-member-missing--beside = 有{ $other }时还应有{ $name }，但此处缺少{ $name }。
    .fix = 请补充{ $name }，或删除{ $other }。
fault-member-missing--beside-explained = 有{ $other }时还应有{ $name }，但此处缺少{ $name }。
    .fix = 请删除{ $other }，或补充{ $name }：{ $meaning }
fault-member-missing--choice = 此处应有{ $names }之一。
    .fix = 请补充其中之一。
fault-member-missing--of-pack =
    { $half ->
        [standard] 标准中缺少{ $name }。
       *[rules] 规则中缺少{ $name }。
    }
    .fix = 请在其中一个文件中补充{ $name }：{ $meaning }
fault-member-conflict = { $names }不能同时出现，而此处同时给出。
    .fix = 请保留其中一个。
fault-member-conflict--needs = { $name }只能与{ $names }一起使用。
    .fix = 请删除{ $name }，或补充其所需的字段。
fault-member-conflict--type = { $name }用于类型为{ $types }的输入项，而此处的类型为{ $value }。
    .fix = 请删除{ $name }，或修改类型。

## 值

fault-value-type = 此处应为{ $kinds }，现为{ $value }。
    .fix = 请改为{ $kinds }。
fault-value-type--pack = 规则包应为含有“format”、“standard”和“rules”的对象，现为{ $value }。
    .fix = 请按 {"{ \"format\": \"touchstone-pack/1\", \"standard\": { … }, \"rules\": { … } }"} 的形式书写。
fault-value-type--other = { $value }不符合此处的要求（格式定义的关键字“{ $keyword }”）。
    .fix = 请与已发布的格式定义对照。
kind-text = 文本
kind-number = 数字
kind-integer = 整数
kind-boolean = true 或 false
kind-list = 列表
kind-object = 对象
kind-null = null
fault-value-unlisted = 此处应为{ $allowed }，现为{ $value }。
    .fix = 请改为{ $allowed }。
fault-value-range =
    { $keyword ->
        [minimum] 此处应不小于 { $limit }，现为 { $value }。
        [maximum] 此处应不大于 { $limit }，现为 { $value }。
        [exclusiveMinimum] 此处应大于 { $limit }，现为 { $value }。
       *[exclusiveMaximum] 此处应小于 { $limit }，现为 { $value }。
    }
    .fix =
        { $keyword ->
            [minimum] 请使用不小于 { $limit } 的数字。
            [maximum] 请使用不大于 { $limit } 的数字。
            [exclusiveMinimum] 请使用大于 { $limit } 的数字。
           *[exclusiveMaximum] 请使用小于 { $limit } 的数字。
        }
fault-value-size--wordless = 此处缺少文字。
    .fix = 请至少用一种语言填写。
fault-value-size--short =
    { $of ->
        [list] 列表至少应有 { $limit } 项。
        [object] 对象至少应有 { $limit } 个字段。
       *[text] 文本至少应有 { $limit } 个字符。
    }
    .fix = 请补充内容，或删除该字段。
fault-value-size--long =
    { $of ->
        [list] 列表最多可有 { $limit } 项。
        [object] 对象最多可有 { $limit } 个字段。
       *[text] 文本最多可有 { $limit } 个字符。
    }
    .fix = 请减少内容。
fault-value-repeated = 列表的第 { $first } 项与第 { $second } 项相同。
    .fix = 请保留其中一项。

## 文本的写法

fault-value-format--id = { $value }不是有效的标识。
    .fix = 请使用小写字母和数字，以字母开头，各组之间用单个连字符连接，例如 waiting-time。
fault-value-format--edition = { $value }不是有效的版次。
    .fix = 请使用字母和数字，各组之间用单个点或连字符连接，例如 2018。
fault-value-format--edition-clause = { $value }不是某一版次的条款。
    .fix = 请依次写版次、斜线和条款标识，例如 2018/waiting-time。
fault-value-format--date = { $value }不是日历中的日期。
    .fix = 请按 YYYY-MM-DD 的形式书写，例如 2026-03-31。
fault-value-format--path = { $value }不是数据项的路径。
    .fix = 请写“$”及 1 至 5 个名称，每个名称前加点，例如 $.answers.response-hours。
fault-value-format--share = 此处应为“all”、“half”、“none”或得分，现为{ $value }。
    .fix = 按分值的比例得分时，请写“all”（全部）、“half”（一半）或“none”（不得分）；直接给分时，请写不加引号的数字，或形如“93/23”的分数。
fault-value-format--all = 此处应为“all”，现为{ $value }。
    .fix = 请写“all”（所有等级），或列出等级的标识。
fault-value-format--otherwise = 此处应为“refuse”、“veto”、“lower”或“block”，现为{ $value }。
    .fix = 请写“refuse”、“veto”、“lower”、“block”或 {"{ \"cap\": \"等级标识\" }"}。
fault-value-format--exact-number = { $value }不是精确的数字。
    .fix = 请写不加引号的数字，或形如“100/3”的分数。
fault-value-format--assessor = { $value }不能作为评价人员的名称。
    .fix = 请使用不以下划线开头的名称或编号。
fault-value-format--digest = { $value }不是摘要。
    .fix = 请写 SHA-256 摘要的 64 位小写十六进制数字。
fault-value-format--web-address = { $value }不是网址。
    .fix = 请写以 http:// 或 https:// 开头的网址。
fault-value-format--look-up = { $value }不能作为证书的查询网址。
    .fix = 证书编号接在网址之后，请写以 / 或 = 结尾的 https:// 网址，例如 https://register.example.org/c/。
fault-value-format--numbers = { $value }中没有流水号。
    .fix = 请在编号规则中写入 {"{serial:N}"}（至少 N 位的流水号），例如 TS-{"{year}"}-{"{serial:5}"}。
fault-value-format--revision = { $value }不是修订号。
    .fix = 请写 1 至 999999 的整数。
fault-value-format--version = { $value }不是记录的版本号。
    .fix = 请写不小于 1 的整数；有哪些版本见该记录的修改记录。
fault-value-format--edition-revision = { $value }不是“版本/修订号”。
    .fix = 请写版本和修订号，例如 2018/1。
fault-value-format--page-size = { $value }不是可用的记录条数。
    .fix = 请写 1 至 1000 的整数。
fault-value-format--steps = { $value }不是可用的步数。
    .fix = 请写 1 至 200000 的整数。
fault-value-format--length = { $value }不是时间长度。
    .fix = 请写天数、周数、月数或年数并加字母，例如 "90d"、"12w"、"6m"、"1y"。
fault-value-format--columns = { $value }没有说明各列的含义。
    .fix = 请写成“title:B,points:F”的形式；冒号后不写列号表示没有该列。
fault-value-format--blank = { $value }是空白文字。
    .fix = 请填写文字。
fault-value-format--step = { $value }不是给分的最小单位。
    .fix = 请填写大于0的数，如0.5。
fault-value-format--marks = { $value }没有说明各星级的分数线。
    .fix = 请由低到高填写至多十个分数，如60,75,90。
fault-value-format--other = { $value }不符合所要求的形式。
    .fix = 请按格式 { $pattern }（正则表达式）书写。
fault-value-format--key = { $value }不能作为此处的键。
    .fix = 请使用较短、较简单的名称。
fault-value-format--key-id = { $value }不能作为此处的键。
    .fix = 请使用小写字母和数字，以字母开头，各组之间用单个连字符连接，最多 64 个字符。
fault-value-format--key-assessor = { $value }不能作为评价人员的名称。
    .fix = 请使用 1 至 100 个字符、不以下划线开头的名称或编号。

## 未列出的其余问题

fault-faults-many = 另有 { $rest } 个问题未列出。
    .fix = 请先改正以上问题，再重新检查。
fault-faults-many--limit = 问题超过 { $most } 个，其余未列出。
    .fix = 请先改正以上问题，再重新检查。

## 必有字段的含义

member-standard-id = 标准的标识，也是其文件夹的名称。
member-standard-edition = 版次，也是其文件夹的名称。
member-standard-title = 标准的名称。
member-standard-languages = 标准所用的语言，例如 ["zh", "en"]。
member-standard-owner = 标准的归口单位，例如 {"{ \"name\": … }"}。
member-standard-provenance = 条文的来源及其可靠程度，例如 {"{ \"status\": \"illustrative\" }"}。
member-standard-clauses = 标准的章节和条款，依次列出。
member-standard-ballot-approve = 赞成票的最低比例，例如 {"{ \"share\": \"2/3\", \"of\": \"members\" }"}。
member-standard-ballot-approve-share = 以分数表示的比例，例如 "2/3"。
member-standard-ballot-approve-of = 比例的基数："members"（全体投票人）、"returned"（已投票者）或 "cast"（投赞成或反对票者）。
member-standard-ballot-against-share = 以分数表示的比例，例如 "1/4"。
member-standard-ballot-against-of = 比例的基数："members"（全体投票人）、"returned"（已投票者）或 "cast"（投赞成或反对票者）。
member-standard-ballot-drafters = 起草人是参加表决（"vote"）还是回避（"withdraw"）。
member-standard-ballot-unanswered = 反对理由未答复时，不得发布（"refused"）还是仅作提示（"told"）。
member-rules-revision = 修订号，也是其文件夹的名称。
member-rules-provenance = 数值的来源及其可靠程度，例如 {"{ \"status\": \"illustrative\" }"}。
member-rules-in-force = 该修订的实施期，例如 {"{ \"from\": \"2026-01-01\" }"}。
member-clause-id = 固定不变的标识；标识改变即成为新的条款。
member-input-type = 答案的类型：“yes-no”（是否）、“points”（评分）、“choice”（选项）、“number”（数字）、“samples”（抽样）、“checklist”（清单）、“entries”（记录条目）、“date”（日期）或“text”（文本）。
member-assessor-merge-merge = 多名评价人员的答案如何合为一个；“consensus”要求其达成一致。
member-rules-findings-met = 达到分值的多大比例即为满足条款；未写时为 1。
member-rounding-decimals = 保留的小数位数。
member-condition-path = 要比较的数据项。
member-condition-operator = 比较方式，例如“equal”（等于）或“greaterThan”（大于）。
member-condition-value = 与之比较的内容：一个值、若干值的列表，或另一个数据项。
member-condition-fact = 其值固定为“assessment”。
member-condition-value-fact = 其值固定为“assessment”。
member-expression-decimals = “round”保留的小数位数。
member-expression-round = 要修约的数值。
member-expression-by = 表的每一层对应一个键：键本身，或给出该键的数据项。
member-expression-lookup = “tables”中数值表的名称。
member-expression-of = 各个区间。
member-expression-bands = 要确定所属区间的数值。
member-expression-through = 折线的各点 [x, y]，x 依次递增。
member-expression-line = 要在折线上取值的数值。
member-expression-median = 曲线值为 0.5 处的数值。
member-expression-p10 = 曲线值为 0.9 处的数值。
member-expression-log-normal = 要在曲线上取值的数值。
member-weight-points = 分值。
member-criterion-deduct = 每一项所扣的分数。
member-criterion-samples = 按抽样合格的比例得分。
member-criterion-rules = 各条规则，依次列出。
member-criterion-log-normal-median = 得五成分值处的数值。
member-criterion-log-normal-p10 = 得九成分值处的数值。
member-alternative-event = 条件成立时的结果。
member-alternative-event-type = 其值固定为“earns”。
member-part-max = 比例为 1 时的得分。
member-combine-best = 取最好的几项计入。
member-adjustment-add = 增加的分数；扣分写负数。
member-clamp-when = 限值何时生效：每次调整之后，或全部调整之后。
member-veto-when = 不授予任何等级的条件。
member-gate-levels-from = 该前提条件所适用的最低等级。
member-gate-otherwise-cap = 允许的最高等级。
member-in-force-from = 该修订开始实施的日期。
member-once-clauses = 其中只有一个可计分的条款。
member-example-title = 该算例说明的内容。
member-example-assessment-date = 评价所依据的日期。
member-answer-value-checked = 抽查的数量。
member-answer-value-failed = 抽查中不合格的数量。
member-entry-text = 所发现的情况。
member-assessment-standard = 标准的标识。
member-assessment-date = 评价所依据的日期。
member-decision-number = 证书编号。
member-decision-decided-on = 认证决定的日期。
member-decision-issued-on = 颁证日期。
member-decision-valid-until = 有效期的最后一日。
member-decision-level = 授予的等级：评价结果所达到的等级，或较低的等级。
member-decision-decision-maker = 作出认证决定者；不得为参与评价的人员。
member-decision-body = 认证机构。
member-decision-signatory = 签发人。
member-decision-body-name = 认证机构的名称。
member-report-body-name = 认证机构的名称。
member-report-team-items-name = 人员姓名。
member-report-team-items-part = 在评价组中的职责。
member-report-reviewer-name = 复核人员的姓名。
member-report-not-covered-items-what = 未覆盖的内容。
member-report-not-covered-items-why = 未覆盖的原因。
member-report-departures-items-what = 与计划不一致之处。
member-report-departures-items-why = 与计划不一致的原因。
member-body-name = 证书上所示的认证机构名称。
member-body-signatory = 证书的签发人。
member-body-decision-maker = 作出认证决定者，例如认证决定委员会。
member-body-numbers = 证书编号规则，例如 TS-{"{year}"}-{"{serial:5}"}。
member-body-validity-months = 证书有效期的月数。
member-body-surveillance-months = 两次监督之间的月数。
member-body-language = 证书的语言：“zh”、“en”或“both”。
