### Word 模板的问题，以及填入模板的内容的问题。

## 标签的写法

fault-tag-unopened = “{"}}"}”前面没有对应的“{"{{"}”。
    .fix = 在名称前写上“{"{{"}”，或删去这两个花括号。
fault-tag-unclosed = 标签“{ $tag }”没有结束。
    .fix = 在同一段落中，紧跟名称写上“{"}}"}”。
fault-tag-full-width = “{ $tag }”用了全角花括号。
    .fix = 切换到半角输入，写成 { $narrow }。
fault-tag-triple = “{ $tag }”用了三个花括号。
    .fix = 两边各写两个花括号。内容一律按文字填入。
fault-tag-broken = 标签“{ $tag }”中间夹有制表符、换行或图片。
    .fix = 删去这个标签，重新连续输入一遍。
fault-tag-unescaped = “{ $tag }”要求不经处理直接填入内容，可能损坏文书。
    .fix = 标签请写成 {"{{name}}"} 的形式。
fault-tag-partial = “{ $tag }”要引入另一个模板。模板不能引入其他模板。
    .fix = 标签请写成 {"{{name}}"} 的形式。
fault-tag-delimiters = “{ $tag }”要更换花括号。标签一律使用双花括号。
    .fix = 标签请写成 {"{{name}}"} 的形式。
fault-tag-name = “{ $tag }”里的名称无效。
    .fix = 名称由字母、数字、“_”和“-”组成，各部分之间用点隔开，如 {"{{organisation.name}}"}。
fault-tag-name--full-width = “{ $tag }”中有形似半角的字符，如全角字母。
    .fix = 用半角写成 { $narrow }。
fault-tag-single-brace = “{ $tag }”只有单花括号，会原样印出。
    .fix = 如果是标签，请写成 { $meant }。

## 标签及其名称

fault-tag-overwritten--control = 标签“{ $tag }”位于由文档数据填充的内容控件中。
    .fix = 把标签作为普通文字输入在内容控件之外。
fault-tag-overwritten--field = 标签“{ $tag }”位于由 Word 自动更新的 { $field } 域中。
    .fix = 把标签作为普通文字输入在域之外。
fault-tag-overwritten--unnamed-field = 标签“{ $tag }”位于由 Word 自动更新的域中。
    .fix = 把标签作为普通文字输入在域之外。
fault-tag-unknown = 没有“{ $tag }”这个标签。
    .fix = 使用标签清单中的名称，或删去该标签。
fault-tag-unknown--guessed = 没有“{ $tag }”这个标签。
    .fix = 改为 { $meant }，或删去该标签。
fault-tag-unknown--no-item = “{ $tag }”不在能给它内容的区段之内。
    .fix = 放在多行内容的区段之内使用，如 {"{{#lines}}{{.}}{{/lines}}"}，或写明名称。
fault-tag-outside-list = “{ $tag }”属于列表“{ $list }”，却在该列表之外。
    .fix = 移到 { $open } 与 { $close } 之间。
fault-tag-optional = “{ $tag }”可能没有内容，届时文书将无法制作。
    .fix = 在需要它的文字前写 { $open }，文字后写 { $close }。
fault-tag-missing = 模板中缺少必有的标签 { $tag }（{ $meaning }）。
    .fix = 把 { $tag } 写在读者会查看的位置。
fault-tag-missing--hidden = 必有的标签 { $tag }（{ $meaning }）只在隐藏文字中，不会印出。
    .fix = 选中它，打开“字体”，取消“隐藏”。
fault-fact-missing = 证书没有写明 ISO/IEC 17065 第 7.7.1 条要求的内容：{ $meaning }。
    .fix = 把 { $tags } 写在读者会查看的位置。
fault-fact-missing--hidden = ISO/IEC 17065 第 7.7.1 条要求的内容只在隐藏文字中，不会印出：{ $meaning }。
    .fix = 选中 { $tags }，打开“字体”，取消“隐藏”。
fault-tag-kind--object = “{ $tag }”是{ $kind ->
        [picture] 图片
       *[chart] 图表
    }，不能显示为文字。
    .fix = 插入一个{ $kind ->
        [picture] 图片
       *[chart] 图表
    }，把 { $tag } 写为它的替代文字。
fault-tag-kind--section = “{ $tag }”是{ $kind ->
        [flag] 是非项
        [list] 列表
       *[group] 一组标签
    }，不能显示为文字。
    .fix = 用 { $open } 和 { $close } 把与它有关的内容括起来。
fault-tag-out-of-reach = “{ $text }”位于{ $where ->
        [field] 域代码
        [control] 内容控件的属性
        [link] 链接的目标地址
        [formula] 公式
        [drawing] 绘图
        [word-art] 艺术字
        [chart] 图表
        [smart-art] SmartArt 图形
        [comment] 批注
        [block] 构建基块
        [numbering] 编号
        [hidden] Word 不作为文字印出的设置
       *[properties] 文档属性
    }中，那里的标签不会被替换。
    .fix = 把标签写成段落中的文字，或删去。
fault-tag-out-of-reach--part = “{ $text }”位于{ $part }中，那里的标签不会被替换。
    .fix = 把标签写成段落中的文字，或删去。

fault-link-tag = “{ $tag }”写在链接的地址中，但它不是文字、数字或日期。
    .fix = 右键单击该链接，选择“编辑超链接”，换用其他标签或不用标签。
fault-link-tag--section = 链接的地址“{ $address }”中有区段标签“{ $tag }”。
    .fix = 右键单击该链接，选择“编辑超链接”，只写值的标签，如 {"{{number}}"}。
fault-link-tag--list = 链接的地址“{ $address }”中有“{ $tag }”，列表每一项各不相同，而一个链接在整份文书中只有一个地址。
    .fix = 右键单击该链接，选择“编辑超链接”，改用属于整份文书的标签。
fault-link-address = 链接“{ $tag }”会指向“{ $address }”，这不是网页地址。
    .fix = 给出以 https:// 开头的地址。

## 区段及其重复的内容

fault-section-depth = “{ $tag }”（{ $place }）的嵌套超过 { $most } 层。
    .fix = 减少区段的嵌套层数。
fault-section-unopened = “{ $tag }”（{ $place }）所结束的区段没有开始。
    .fix = 在它前面写上 { $open }，或删去它。
fault-section-unopened--other = “{ $tag }”（{ $place }）要结束一个区段，而此时“{ $other }”（{ $otherPlace }）尚未结束。
    .fix = 改写为 { $close }，或在它前面写上 { $open }。
fault-section-unclosed = 区段“{ $tag }”（{ $place }）没有结束。
    .fix = 在应当结束的位置写上 { $close }。
fault-section-unclosed--inside = 区段“{ $tag }”（{ $place }）在“{ $other }”（{ $otherPlace }）之前没有结束。
    .fix = 在应当结束的位置写上 { $close }。
fault-section-inside = 区段标签“{ $tag }”位于符号或拼音指南之中。
    .fix = 把标签移到它的前面。
fault-section-crossing = “{ $tag }”（{ $place }）由“{ $other }”（{ $otherPlace }）结束。{ $why ->
        [apart] 两者所在的位置互不相属。
        [hidden] 其中一个位于文本框、链接或内容控件之内。
       *[boxed] 其中一个位于文本框或内容控件之内，另一个不在。
    }
    .fix = 区段的开始和结束要在同一段文字、同一单元格、同一文本框或同一内容控件之内。
fault-section-table = “{ $tag }”（{ $place }）由“{ $other }”（{ $otherPlace }）结束。两者一个在表格之内，一个在表格之外。
    .fix = 区段的开始和结束要在同一个表格之内，或都在表格之外。
fault-section-ragged = “{ $tag }”（{ $place }）由“{ $other }”（{ $otherPlace }）结束，两者不在同一段落，而“{ $between }”两侧都有文字。
    .fix = 让区段标签独占一个段落，或把两个标签写在同一段落。
fault-section-recursive = “{ $tag }”位于同一列表的区段之内。
    .fix = 删去里面的区段。
fault-note-repeated = 列表“{ $list }”内有脚注或尾注，会随列表重复。
    .fix = 把注释移到列表之外。
fault-row-splits = 这个重复的表格行可能跨两页断开。
    .fix = 在“表格属性”的“行”选项卡中，取消勾选“允许跨页断行”。
fault-list-runs-on = 这个自动编号的列表位于列表中的列表内：编号会接着往下排，不会重新从 1 开始。
    .fix = 用标记打印条款编号，或改用项目符号；如果编号本来就应接续，则无须修改。
fault-head-not-repeated = 这个表格的标题行在下一页不会重复。
    .fix = 在“表格属性”的“行”选项卡中，勾选“在各页顶端以标题行形式重复出现”。
fault-template-too-large = 模板的同一部分（{ $part }）中的标签超过 { $most } 个。
    .fix = 用区段重复表格行，不要逐行复制。
fault-tracked-changes = 模板中有 { $count } 处修订标记，第一处位于{ $place }。
    .fix = 接受所有修订（审阅—接受—接受所有修订）后保存文件。

## 图片、图表和字体

fault-object-text = 替代文字“{ $text }”不只是一个标签。
    .fix = 替代文字里只写一个标签，如 {"{{qr}}"}，或只写普通文字。
fault-object-kind--nothing = 替代文字“{ $tag }”所在的对象既不是图片也不是图表。
    .fix = 把标签写为图片或图表的替代文字。
fault-object-kind--misplaced = “{ $tag }”是{ $on ->
        [picture] 图片的替代文字，但它代表的不是图片
       *[chart] 图表的替代文字，但它代表的不是图表
    }。
    .fix = 把标签写到它所代表的那类对象上。
fault-object-kind--in-list = 图表“{ $tag }”位于列表之内。
    .fix = 把图表移到列表之外。
fault-object-kind--not-chart = “{ $tag }”代表的不是图表。
    .fix = 把图表的标签写为图表的替代文字。
fault-object-kind--not-picture = “{ $tag }”代表的不是图片。
    .fix = 把图片的标签写为图片的替代文字。
fault-code-altered = 图片“{ $tag }”经过裁剪、着色，或设有其他形状或效果。二维码如此便无法识读，印出时不予保留。
    .fix = 无需处理。如不想再看到此提示，请右键单击图片，选“设置图片格式”并重置图片。
fault-code-oblong = 二维码“{ $tag }”的位置宽 { $width } mm、高 { $height } mm。二维码须为正方形，将按边长 { $size } mm 印出。
    .fix = 右键单击图片，选“大小和位置”，取消“锁定纵横比”，把高度和宽度设为相同。
fault-code-small = 二维码“{ $tag }”印出的边长为 { $size } mm，小于 { $least } mm 时许多手机无法识读。
    .fix = 右键单击图片，选“大小和位置”，把高度和宽度设为 { $least } mm 或以上。
fault-chart-assumed = 图表没有标签，现按 { $tag } 处理。
    .fix = 为稳妥起见，把 { $tag } 写为它的替代文字。
fault-chart-fixed = 有一个图表没有标签，会一直显示模板里的数字。
    .fix = 把 { $tags } 写为它的替代文字。
fault-chart-fixed--no-tags = 有一个图表没有标签，会一直显示模板里的数字。
    .fix = 除非其中的数字永远不变，否则请删去该图表。
fault-chart-kind--no-series = “{ $tag }”的图表没有数据系列。
    .fix = 插入带有示例数字的条形图、折线图、饼图或雷达图。
fault-chart-kind--scatter = “{ $tag }”的图表是散点图或气泡图。
    .fix = 请改用条形图、折线图、饼图或雷达图。
fault-font-east-asia = 模板没有指定中文字体。
    .fix = 全选（Ctrl+A），打开“字体”，选择中文字体。
fault-font-no-stand-in = 制作 PDF 副本时，{ $faces } 没有可替代的字体。
    .fix = 使用这些字体的文字请改用宋体、仿宋、楷体、黑体、微软雅黑、Times New Roman 或 Arial，或在制作 PDF 的计算机上安装该字体，或从 Word 输出 PDF。

## 内容

fault-value-missing = “{ $tag }”没有内容（{ $place }）。
    .fix = 补上内容；如果允许没有内容，把标签写在区段之内。
fault-value-character = “{ $tag }”（{ $part }）的内容含有 Word 文件不能容纳的字符 { $character }。
    .fix = 从内容中删去该字符。
fault-value-kind--object = “{ $path }”的内容不是对象。
    .fix = 按标签清单的说明提供。
fault-value-kind--not-finite = “{ $path }”的内容不是有限的数。
    .fix = 按标签清单的说明提供。
fault-value-kind--not-text = “{ $path }”的内容应为文字，现为{ $given ->
        [list] 列表
        [boolean] 是非值
        [object] 对象
       *[other] 其他类型
    }。
    .fix = 按标签清单的说明提供。
fault-value-kind--not-flag = “{ $path }”的内容既不是 true 也不是 false。
    .fix = 按标签清单的说明提供。
fault-value-kind--not-lines = “{ $path }”的内容不是若干行文字组成的列表。
    .fix = 按标签清单的说明提供。
fault-value-kind--not-equation = “{ $path }”的内容不是公式。
    .fix = 按标签清单的说明提供。
fault-value-kind--not-list = “{ $path }”的内容不是列表。
    .fix = 按标签清单的说明提供。
fault-value-kind--picture-missing = “{ $path }”所指的图片“{ $picture }”没有提供。
    .fix = 以该名称提供图片。
fault-value-kind--not-png = “{ $path }”的内容不是 PNG 图片。
    .fix = 以 PNG 格式提供图片。
fault-value-kind--not-chart = “{ $path }”的内容不是图表。
    .fix = 按标签清单的说明提供。
fault-value-kind--chart-shape = 图表“{ $path }”没有分类或没有数据系列。
    .fix = 至少提供一个分类和一个数据系列。
fault-value-kind--category = 图表“{ $path }”有不是文字的分类。
    .fix = 各分类均以文字提供。
fault-value-kind--series = 图表“{ $path }”有缺少名称或数值的数据系列。
    .fix = 为每个数据系列提供名称和数值。
fault-value-kind--length = 图表“{ $path }”的数据系列“{ $series }”有 { $values } 个数值，而分类有 { $categories } 个。
    .fix = 每个分类提供一个数值，没有数值的写 null。
fault-value-kind--not-number = 图表“{ $path }”的数据系列“{ $series }”中有不是数的数值。
    .fix = 提供数，没有数值的写 null。
fault-value-kind--character = 图表“{ $path }”含有 Word 文件不能容纳的字符 { $character }。
    .fix = 删去该字符。
fault-document-too-large--text = “{ $tag }”处的文字超过 { $most } 字节。
    .fix = 减少行数，或把该区段移出其他区段。
fault-document-too-large--pieces = “{ $tag }”外层的区段成倍重复：文书将由超过 { $most } 个片段组成。
    .fix = 把该区段移出其他区段。
