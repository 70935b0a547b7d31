### 上传的 Word 文件及其各部件在读取文字之前发现的问题。

## 整个文件

fault-archive-too-large--packed = 文件有 { $bytes } 字节，上限为 { $most } 字节。
    .fix = 缩小其中的图片。
fault-archive-too-large--unpacked = 文件解压后有 { $bytes } 字节，上限为 { $most } 字节。
    .fix = 缩小其中的图片。
fault-archive-too-large--text = 文件中的文字解压后有 { $bytes } 字节，上限为 { $most } 字节。
    .fix = 请用篇幅较短的文档作模板。
fault-archive-too-large--elements = 计到{ $part }，文件已超过 { $most } 个片段。
    .fix = 请用篇幅较短的文档作模板。
fault-archive-ratio = 文件解压后超过自身大小的 { $most } 倍。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-archive-ratio--part = { $part }解压后超过其在文件中大小的 { $most } 倍。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-archive-kind--old-word = 文件是旧版 .doc，或设有密码。
    .fix = 在 Word 中打开，取消密码，另存为 .docx。
fault-archive-kind--not-docx = 文件不是 .docx 文件。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-archive-entries = 文件有 { $count } 个部件，上限为 { $most } 个。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-archive-broken = 文件已损坏。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-archive-broken--hidden = 文件中有其目录未列出的内容。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-package-kind--zip = 文件是压缩包，但不是 Word 文档。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-package-kind--empty = 文件里没有文档。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-package-kind--not-word = 文件不是 Word 文档。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-relationship-target = { $part }需要{ $target }，而文件中没有。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-relationship-source = { $part }列有不存在的部件的链接。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。

## 部件的打包

fault-part-link--symbolic = { $part }是符号链接。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-link--special = { $part }不是普通文件。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-twice = { $part }在文件中出现了两次。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-encrypted = { $part }经过加密。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-packing = { $part }的压缩方式不是 Word 所用的。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-header = { $part }不在文件目录所写的位置。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-overlap = { $part }与另一部件重叠。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-size--larger = { $part }已损坏，或比文件所写的大。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-size--other = { $part }的大小与文件所写的不符。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-damaged = { $part }已损坏。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。

## 部件的名称

fault-part-name--none = 文件中有一个部件没有名称。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--long = { $part }的名称超过 { $most } 个字符。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--nul = { $part }的名称含有空字符（NUL）。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--ascii = { $part }的名称含有非 ASCII 字符。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--backslash = { $part }的名称含有反斜杠。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--absolute = { $part }的名称是绝对路径。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--drive = { $part }的名称指向盘符或数据流。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--percent = { $part }的名称含有百分号。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--climbs = { $part }的路径越出所在文件夹。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--empty-step = { $part }的路径中有空的一级。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--edge = { $part }的路径中有以空格开头、或以点或空格结尾的一级。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--device = { $part }用了设备的名称。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--unusual = { $part }的名称含有不常见的字符。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--second = { $part }带有第二个名称。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-name--folder = { $part }是带内容的文件夹。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。

## 部件的内容

fault-part-encoding = { $part }不是 UTF-8 编码。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-namespace--strict = { $part }采用 Office 文件的严格格式。
    .fix = 另存为“Word 文档 (*.docx)”，不要选“Strict Open XML 文档”。
fault-part-namespace--prefix = { $part }中“{ $prefix }”的含义与 Word 不同。
    .fix = 另存为“Word 文档 (*.docx)”，不要选“Strict Open XML 文档”。
fault-part-namespace--default = { $part }的写法与 Word 不同。
    .fix = 另存为“Word 文档 (*.docx)”，不要选“Strict Open XML 文档”。
fault-part-namespace--unusual = { $part }的写法不同寻常。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-part-kind--nested = { $part }是压缩包、程序或另一文档。
    .fix = 在 Word 中按 Ctrl+A 全选，复制到一个新文档，另存为“Word 文档 (*.docx)”。
fault-part-kind--unknown = { $part }不是模板会用到的类型。
    .fix = 在 Word 中按 Ctrl+A 全选，复制到一个新文档，另存为“Word 文档 (*.docx)”。
fault-part-kind--false = { $part }的内容与扩展名不符。
    .fix = 在 Word 中按 Ctrl+A 全选，复制到一个新文档，另存为“Word 文档 (*.docx)”。
fault-part-kind--relationship = 文件含有不明内容（{ $kind }）。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-xml-doctype = { $part }含有 Word 不会写的声明。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-xml-malformed = { $part }在第 { $at } 个字符处已损坏。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-xml-depth = { $part }的内容嵌套过深。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-xml-entity = { $part }在第 { $at } 个字符处用了 Word 不认识的缩写。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-xml-character = { $part }在第 { $at } 个字符处含有控制字符。
    .fix = 用 Word 打开，选“文件—另存为”，存为“Word 文档 (*.docx)”。
fault-xml-size = { $part }超过 { $most } 个片段。
    .fix = 把文字复制到一个新文档中，另行保存。

## 模板不得含有的内容

fault-macros = 文件含有{ $what ->
        [macros] 宏
        [toolbars] 工具栏
       *[buttons] 宏按钮
    }。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-macros--part = { $part }是为宏或控件准备的。
    .fix = 另存为“Word 文档 (*.docx)”。
fault-macros--file = 文件可能含有宏。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-embedded-object = 文件含有{ $what ->
        [object] 嵌入的对象
        [control] ActiveX 控件
        [merged] 会由 Word 并入的另一文档
        [video] 视频
        [sound] 声音
        [media] 视频或声音
       *[add-in] 网络加载项
    }。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-embedded-object--part = { $part }含有{ $what ->
        [object] 嵌入的对象
        [control] ActiveX 控件
       *[merged] 会由 Word 并入的另一文档
    }。
    .fix = 在 Word 中按 Ctrl+A 全选，复制到一个新文档，另存为“Word 文档 (*.docx)”。
fault-embedded-object--file = { $part }含有嵌入的文件。
    .fix = 在文档中单击嵌入的文件，按 Delete 键删去。
fault-embedded-object--workbook = { $workbook }不能使用。{ $why }
    .fix = 删去该图表，重新插入（插入—图表）。
fault-embedded-object--in-workbook = { $workbook }含有数据以外的内容：{ $part }。
    .fix = 删去该图表，重新插入（插入—图表）。
fault-outside-link = 文件含有{ $what ->
        [sub-document] 指向子文档的链接
        [mail-merge] 邮件合并的数据源
       *[frame] 框架
    }。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-outside-link--part = { $part }含有{ $what ->
        [sub-document] 指向子文档的链接
       *[mail-merge] 邮件合并的数据源
    }。
    .fix = 在 Word 中按 Ctrl+A 全选，复制到一个新文档，另存为“Word 文档 (*.docx)”。
fault-outside-link--fetches = 文件要从外部取内容（“{ $address }”）。
    .fix = 图片请用“插入—图片—此设备”直接插入文档，不要链接。
fault-outside-link--unfollowed = 有链接指向“{ $address }”，文书的读者无法打开。
    .fix = 右键单击该链接，选择“取消超链接”，或改为指向网页、电子邮件地址或电话号码。
fault-outside-link--unfollowed-text = 链接“{ $text }”指向“{ $address }”，文书的读者无法打开。
    .fix = 右键单击该链接，选择“取消超链接”，或改为指向网页、电子邮件地址或电话号码。
fault-outside-link--picture = { $part }显示外部的图片。
    .fix = 图片请用“插入—图片—此设备”直接插入文档，不要链接。
fault-outside-link--drawing = { $part }是会从外部取内容的绘图。
    .fix = 删去该绘图，改为插入 PNG 图片（插入—图片—此设备）。
fault-outside-link--active-drawing = { $part }是带有代码或外部内容的绘图。
    .fix = 删去该绘图，改为插入 PNG 图片（插入—图片—此设备）。
fault-field-outside = { $part }含有从外部取内容的域（{ $field }）。
    .fix = 按 Alt+F9 显示域，删去该域，再按一次 Alt+F9。
fault-left-out = 文件中带有{ $what ->
        [printer] 打印机设置
        [tasks] 批注中分派的任务
        [keys] 自定义快捷键
        [template] 指向原模板的链接
       *[fonts] 嵌入的字体
    }，文书中不予保留。
    .fix = 无需处理。
fault-left-out--workbook = 图表链接到 { $address }。文书中不保留该链接，另附自己的工作簿。
    .fix = 无需处理。如不想再看到此提示，请以“嵌入工作簿”方式重新粘贴图表。
fault-picture-format = 有图片为 { $format } 格式，文书中不一定都能显示。
    .fix = 删去该图片，改用 PNG 或 JPEG 格式重新插入。
fault-signature = 文件含有一经改动即失效的数字签名。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-link = 文档中有指向 { $address } 的链接。
    .fix = 请确认读者确实应当访问该地址。
