// Written by "npm run messages" from the .ftl files beside it; change those.
export const templateFileFaults = {
  zh: `### 上传的 Word 文件及其各部件在读取文字之前发现的问题。

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
`,
  en: `### What is wrong with an uploaded Word file, or with a part of it, before its text is read.

## The file as a whole

fault-archive-too-large--packed = The file has { $bytes } bytes; the limit is { $most }.
    .fix = Reduce the size of its pictures.
fault-archive-too-large--unpacked = The unpacked file has { $bytes } bytes; the limit is { $most }.
    .fix = Reduce the size of its pictures.
fault-archive-too-large--text = The unpacked text of the file has { $bytes } bytes; the limit is { $most }.
    .fix = Use a shorter document as the template.
fault-archive-too-large--elements = The file consists of more than { $most } pieces, counted up to the { $part }.
    .fix = Use a shorter document as the template.
fault-archive-ratio = The unpacked file is more than { $most } times as large as the file itself.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-ratio--part = The unpacked { $part } is more than { $most } times as large as it is in the file.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-kind--old-word = The file is an old .doc file or is protected by a password.
    .fix = Open it in Word, remove the password and save it as .docx.
fault-archive-kind--not-docx = The file is not a .docx file.
    .fix = Save it from Word as "Word Document (.docx)".
fault-archive-entries = The file has { $count } parts; the limit is { $most }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-broken = The file is damaged.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-archive-broken--hidden = The file contains bytes that its directory does not list.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-package-kind--zip = The file is a zip file but not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--empty = The file does not contain a document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--not-word = The file is not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-relationship-target = The { $part } needs the { $target }, which is missing from the file.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-relationship-source = The { $part } lists the links of a part that does not exist.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".

## Parts as they are packed

fault-part-link--symbolic = The { $part } is a symbolic link.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-link--special = The { $part } is not an ordinary file.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-twice = The { $part } is in the file twice.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-encrypted = The { $part } is encrypted.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-packing = The { $part } is compressed by a method that Word does not use.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-header = The { $part } is not where the directory of the file says.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-overlap = The { $part } overlaps another part.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-size--larger = The { $part } is damaged or larger than the file says.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-size--other = The size of the { $part } differs from what the file says.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-damaged = The { $part } is damaged.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".

## Names of parts

fault-part-name--none = A part of the file has no name.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--long = The name of the { $part } has more than { $most } characters.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--nul = The name of the { $part } contains a NUL character.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--ascii = The name of the { $part } contains characters that are not ASCII.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--backslash = The name of the { $part } contains a backslash.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--absolute = The name of the { $part } is an absolute path.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--drive = The name of the { $part } names a drive or a stream.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--percent = The name of the { $part } contains a percent sign.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--climbs = The name of the { $part } leads out of its folder.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--empty-step = The path of the { $part } has an empty step.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--edge = The path of the { $part } has a step that begins with a space or ends with a dot or space.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--device = The name of the { $part } is the name of a device.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--unusual = The name of the { $part } contains an unusual character.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--second = The { $part } has a second name.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-name--folder = The { $part } is a folder with content.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".

## What is in a part

fault-part-encoding = The { $part } is not encoded in UTF-8.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-namespace--strict = The { $part } is in the strict form of Office files.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--prefix = The { $part } uses the name "{ $prefix }" in another sense than Word does.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--default = The { $part } is not written as Word writes it.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--unusual = The { $part } is written in an unusual way.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-part-kind--nested = The { $part } is an archive, a program or another document.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-part-kind--unknown = The { $part } is of a kind that templates do not use.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-part-kind--false = The content of the { $part } does not match its file extension.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-part-kind--relationship = The file contains something unknown ({ $kind }).
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-xml-doctype = The { $part } contains a declaration that Word does not write.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-malformed = The { $part } is damaged at character { $at }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-depth = The { $part } has pieces nested too deeply in each other.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-entity = The { $part } contains an abbreviation that Word does not know, at character { $at }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-character = The { $part } contains a control character at character { $at }.
    .fix = Open it in Word, choose File, Save As, and save it as "Word Document (.docx)".
fault-xml-size = The { $part } consists of more than { $most } pieces.
    .fix = Copy the text into a new document and save that.

## What templates must not contain

fault-macros = The file contains { $what ->
        [macros] macros
        [toolbars] toolbars
       *[buttons] buttons for macros
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-macros--part = The { $part } is made for macros or controls.
    .fix = Save the file as "Word Document (.docx)".
fault-macros--file = The file can contain macros.
    .fix = Save it from Word as "Word Document (.docx)".
fault-embedded-object = The file contains { $what ->
        [object] an embedded object
        [control] an ActiveX control
        [merged] another document that Word would merge into it
        [video] a video
        [sound] a sound
        [media] a video or sound
       *[add-in] a web add-in
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-embedded-object--part = The { $part } contains { $what ->
        [object] an embedded object
        [control] an ActiveX control
       *[merged] another document that Word would merge into it
    }.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-embedded-object--file = The { $part } contains an embedded file.
    .fix = Click the embedded file in the document and press Delete.
fault-embedded-object--workbook = The { $workbook } cannot be used. { $why }
    .fix = Delete the chart and insert it again (Insert, Chart).
fault-embedded-object--in-workbook = The { $workbook } contains something else than numbers: { $part }.
    .fix = Delete the chart and insert it again (Insert, Chart).
fault-outside-link = The file contains { $what ->
        [sub-document] a link to a sub-document
        [mail-merge] a data source for mail merge
       *[frame] a frame
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-outside-link--part = The { $part } contains { $what ->
        [sub-document] a link to a sub-document
       *[mail-merge] a data source for mail merge
    }.
    .fix = In Word, press Ctrl+A, copy everything into a new document and save that as "Word Document (.docx)".
fault-outside-link--fetches = The file fetches something from outside ("{ $address }").
    .fix = Insert the picture into the document (Insert, Pictures, This Device) instead of linking it.
fault-outside-link--unfollowed = A link leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--unfollowed-text = The link "{ $text }" leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--picture = The { $part } shows a picture from outside.
    .fix = Insert the picture into the document (Insert, Pictures, This Device) instead of linking it.
fault-outside-link--drawing = The { $part } is a drawing that fetches something from outside.
    .fix = Delete the drawing and insert it as a PNG picture (Insert, Pictures, This Device).
fault-outside-link--active-drawing = The { $part } is a drawing with code or content from outside.
    .fix = Delete the drawing and insert it as a PNG picture (Insert, Pictures, This Device).
fault-field-outside = The { $part } contains a field that fetches something from outside ({ $field }).
    .fix = Press Alt+F9 to see the fields, delete this one and press Alt+F9 again.
fault-left-out = The file contains { $what ->
        [printer] the settings of a printer
        [tasks] tasks assigned in comments
        [keys] keyboard shortcuts
        [template] a link to the template that it was made from
       *[fonts] embedded fonts
    }. Papers leave { $what ->
        [template] it
       *[other] them
    } out.
    .fix = Nothing needs to be done.
fault-left-out--workbook = The chart is linked to { $address }. Papers leave the link out and have a workbook of their own.
    .fix = Nothing needs to be done. To be rid of this note, paste the chart again with "Embed Workbook".
fault-picture-format = A picture is in the format { $format }, which papers cannot show everywhere.
    .fix = Delete the picture and insert it again as PNG or JPEG.
fault-signature = The file contains a digital signature, which any change makes invalid.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-link = The document links to { $address }.
    .fix = Make sure that this is where readers should go.
`,
}
