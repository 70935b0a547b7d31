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
fault-archive-too-large--elements = 计到部件“{ $part }”，文件中的 XML 元素已超过 { $most } 个。
    .fix = 请用篇幅较短的文档作模板。
fault-archive-ratio = 文件解压后超过自身大小的 { $most } 倍。
    .fix = 用 Word 重新保存该文件。
fault-archive-ratio--part = 部件“{ $part }”解压后超过其在文件中大小的 { $most } 倍。
    .fix = 用 Word 重新保存该文件。
fault-archive-kind--old-word = 文件是旧版 .doc，或设有密码。
    .fix = 在 Word 中打开，取消密码，另存为 .docx。
fault-archive-kind--not-docx = 文件不是 .docx 文件。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-archive-entries = 文件有 { $count } 个部件，上限为 { $most } 个。
    .fix = 用 Word 重新保存该文件。
fault-archive-broken = 文件已损坏。
    .fix = 用 Word 重新保存该文件。
fault-archive-broken--hidden = 文件中有其目录未列出的内容。
    .fix = 用 Word 重新保存该文件。
fault-package-kind--zip = 文件是压缩包，但不是 Word 文档。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-package-kind--empty = 文件里没有文档。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-package-kind--not-word = 文件不是 Word 文档。
    .fix = 在 Word 中另存为“Word 文档 (*.docx)”。
fault-relationship-target = 部件“{ $part }”需要“{ $target }”，而文件中没有。
    .fix = 用 Word 重新保存该文件。
fault-relationship-source = 部件“{ $part }”列有不存在的部件的链接。
    .fix = 用 Word 重新保存该文件。

## 部件的打包

fault-part-link--symbolic = 部件“{ $part }”是符号链接。
    .fix = 用 Word 重新保存该文件。
fault-part-link--special = 部件“{ $part }”不是普通文件。
    .fix = 用 Word 重新保存该文件。
fault-part-twice = 部件“{ $part }”在文件中出现了两次。
    .fix = 用 Word 重新保存该文件。
fault-part-encrypted = 部件“{ $part }”经过加密。
    .fix = 用 Word 重新保存该文件。
fault-part-packing = 部件“{ $part }”的压缩方式不是 Word 所用的。
    .fix = 用 Word 重新保存该文件。
fault-part-header = 部件“{ $part }”不在文件目录所写的位置。
    .fix = 用 Word 重新保存该文件。
fault-part-overlap = 部件“{ $part }”与另一部件重叠。
    .fix = 用 Word 重新保存该文件。
fault-part-size--larger = 部件“{ $part }”已损坏，或比文件所写的大。
    .fix = 用 Word 重新保存该文件。
fault-part-size--other = 部件“{ $part }”的大小与文件所写的不符。
    .fix = 用 Word 重新保存该文件。
fault-part-damaged = 部件“{ $part }”已损坏。
    .fix = 用 Word 重新保存该文件。

## 部件的名称

fault-part-name--none = 文件中有一个部件没有名称。
    .fix = 用 Word 重新保存该文件。
fault-part-name--long = 部件“{ $part }”的名称超过 { $most } 个字符。
    .fix = 用 Word 重新保存该文件。
fault-part-name--nul = 部件“{ $part }”的名称含有空字符（NUL）。
    .fix = 用 Word 重新保存该文件。
fault-part-name--ascii = 部件“{ $part }”的名称含有非 ASCII 字符。
    .fix = 用 Word 重新保存该文件。
fault-part-name--backslash = 部件“{ $part }”的名称含有反斜杠。
    .fix = 用 Word 重新保存该文件。
fault-part-name--absolute = 部件“{ $part }”的名称是绝对路径。
    .fix = 用 Word 重新保存该文件。
fault-part-name--drive = 部件“{ $part }”的名称指向盘符或数据流。
    .fix = 用 Word 重新保存该文件。
fault-part-name--percent = 部件“{ $part }”的名称含有百分号。
    .fix = 用 Word 重新保存该文件。
fault-part-name--climbs = 部件“{ $part }”的路径越出所在文件夹。
    .fix = 用 Word 重新保存该文件。
fault-part-name--empty-step = 部件“{ $part }”的路径中有空的一级。
    .fix = 用 Word 重新保存该文件。
fault-part-name--edge = 部件“{ $part }”的路径中有以空格开头、或以点或空格结尾的一级。
    .fix = 用 Word 重新保存该文件。
fault-part-name--device = 部件“{ $part }”用了设备的名称。
    .fix = 用 Word 重新保存该文件。
fault-part-name--unusual = 部件“{ $part }”的名称含有不常见的字符。
    .fix = 用 Word 重新保存该文件。
fault-part-name--second = 部件“{ $part }”带有第二个名称。
    .fix = 用 Word 重新保存该文件。
fault-part-name--folder = 部件“{ $part }”是带内容的文件夹。
    .fix = 用 Word 重新保存该文件。

## 部件的内容

fault-part-encoding = 部件“{ $part }”不是 UTF-8 编码。
    .fix = 用 Word 重新保存该文件。
fault-part-namespace--strict = 部件“{ $part }”采用 Office 文件的严格格式。
    .fix = 另存为“Word 文档 (*.docx)”，不要选“Strict Open XML 文档”。
fault-part-namespace--prefix = 部件“{ $part }”对 XML 前缀“{ $prefix }”的定义不同寻常。
    .fix = 另存为“Word 文档 (*.docx)”，不要选“Strict Open XML 文档”。
fault-part-namespace--default = 部件“{ $part }”对默认 XML 命名空间的定义不同寻常。
    .fix = 另存为“Word 文档 (*.docx)”，不要选“Strict Open XML 文档”。
fault-part-namespace--unusual = 部件“{ $part }”的写法不同寻常。
    .fix = 用 Word 重新保存该文件。
fault-part-kind--nested = 部件“{ $part }”是压缩包、程序或另一文档。
    .fix = 从文档中删去。
fault-part-kind--unknown = 部件“{ $part }”不是模板会用到的类型。
    .fix = 从文档中删去。
fault-part-kind--false = 部件“{ $part }”的内容与扩展名不符。
    .fix = 从文档中删去。
fault-part-kind--relationship = 文件含有不明内容（{ $kind }）。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-xml-doctype = 部件“{ $part }”含有 DOCTYPE。
    .fix = 用 Word 重新保存该文件。
fault-xml-malformed = 部件“{ $part }”在第 { $at } 个字符处不是格式正确的 XML。
    .fix = 用 Word 重新保存该文件。
fault-xml-depth = 部件“{ $part }”的 XML 元素嵌套过深。
    .fix = 用 Word 重新保存该文件。
fault-xml-entity = 部件“{ $part }”在第 { $at } 个字符处用了不允许的 XML 实体。
    .fix = 用 Word 重新保存该文件。
fault-xml-character = 部件“{ $part }”在第 { $at } 个字符处含有控制字符。
    .fix = 用 Word 重新保存该文件。
fault-xml-size = 部件“{ $part }”的 XML 元素超过 { $most } 个。
    .fix = 把文字复制到一个新文档中，另行保存。

## 模板不得含有的内容

fault-macros = 文件含有{ $what ->
        [macros] 宏
        [toolbars] 工具栏
       *[buttons] 宏按钮
    }。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-macros--part = 部件“{ $part }”是为宏或控件准备的。
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
fault-embedded-object--part = 部件“{ $part }”含有{ $what ->
        [object] 嵌入的对象
        [control] ActiveX 控件
       *[merged] 会由 Word 并入的另一文档
    }。
    .fix = 从文档中删去。
fault-embedded-object--file = 部件“{ $part }”含有嵌入的文件。
    .fix = 删去嵌入的文件。
fault-embedded-object--workbook = 图表的工作簿（“{ $workbook }”）不能使用。{ $why }
    .fix = 在 Word 中重新插入图表。
fault-embedded-object--in-workbook = 图表的工作簿（“{ $workbook }”）含有“{ $part }”。
    .fix = 在 Word 中重新插入图表。
fault-outside-link = 文件含有{ $what ->
        [sub-document] 指向子文档的链接
        [mail-merge] 邮件合并的数据源
       *[frame] 框架
    }。
    .fix = 删去后另存为“Word 文档 (*.docx)”。
fault-outside-link--part = 部件“{ $part }”含有{ $what ->
        [sub-document] 指向子文档的链接
       *[mail-merge] 邮件合并的数据源
    }。
    .fix = 从文档中删去。
fault-outside-link--fetches = 文件要从外部取内容（“{ $address }”）。
    .fix = 图片请用“插入—图片—此设备”直接插入文档，不要链接。
fault-outside-link--unfollowed = 有链接指向“{ $address }”，文书的读者无法打开。
    .fix = 右键单击该链接，选择“取消超链接”，或改为指向网页、电子邮件地址或电话号码。
fault-outside-link--unfollowed-text = 链接“{ $text }”指向“{ $address }”，文书的读者无法打开。
    .fix = 右键单击该链接，选择“取消超链接”，或改为指向网页、电子邮件地址或电话号码。
fault-outside-link--picture = 部件“{ $part }”显示外部的图片。
    .fix = 把图片直接插入文档。
fault-outside-link--drawing = 部件“{ $part }”是会从外部取内容的绘图。
    .fix = 请使用 PNG 图片。
fault-outside-link--active-drawing = 部件“{ $part }”是带有代码或外部内容的绘图。
    .fix = 请使用 PNG 图片。
fault-field-outside = 部件“{ $part }”含有从外部取内容的域（{ $field }）。
    .fix = 删去该域（按 Alt+F9 可显示域代码）。
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
fault-archive-too-large--elements = The file has more than { $most } XML elements, counted up to the part "{ $part }".
    .fix = Use a shorter document as the template.
fault-archive-ratio = The unpacked file is more than { $most } times as large as the file itself.
    .fix = Save the file again from Word.
fault-archive-ratio--part = The unpacked part "{ $part }" is more than { $most } times as large as it is in the file.
    .fix = Save the file again from Word.
fault-archive-kind--old-word = The file is an old .doc file or is protected by a password.
    .fix = Open it in Word, remove the password and save it as .docx.
fault-archive-kind--not-docx = The file is not a .docx file.
    .fix = Save it from Word as "Word Document (.docx)".
fault-archive-entries = The file has { $count } parts; the limit is { $most }.
    .fix = Save the file again from Word.
fault-archive-broken = The file is damaged.
    .fix = Save the file again from Word.
fault-archive-broken--hidden = The file contains bytes that its directory does not list.
    .fix = Save the file again from Word.
fault-package-kind--zip = The file is a zip file but not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--empty = The file does not contain a document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-package-kind--not-word = The file is not a Word document.
    .fix = Save it from Word as "Word Document (.docx)".
fault-relationship-target = The part "{ $part }" needs "{ $target }", which is missing from the file.
    .fix = Save the file again from Word.
fault-relationship-source = The part "{ $part }" lists the links of a part that does not exist.
    .fix = Save the file again from Word.

## Parts as they are packed

fault-part-link--symbolic = The part "{ $part }" is a symbolic link.
    .fix = Save the file again from Word.
fault-part-link--special = The part "{ $part }" is not an ordinary file.
    .fix = Save the file again from Word.
fault-part-twice = The part "{ $part }" is in the file twice.
    .fix = Save the file again from Word.
fault-part-encrypted = The part "{ $part }" is encrypted.
    .fix = Save the file again from Word.
fault-part-packing = The part "{ $part }" is compressed by a method that Word does not use.
    .fix = Save the file again from Word.
fault-part-header = The part "{ $part }" is not where the directory of the file says.
    .fix = Save the file again from Word.
fault-part-overlap = The part "{ $part }" overlaps another part.
    .fix = Save the file again from Word.
fault-part-size--larger = The part "{ $part }" is damaged or larger than the file says.
    .fix = Save the file again from Word.
fault-part-size--other = The size of the part "{ $part }" differs from what the file says.
    .fix = Save the file again from Word.
fault-part-damaged = The part "{ $part }" is damaged.
    .fix = Save the file again from Word.

## Names of parts

fault-part-name--none = A part of the file has no name.
    .fix = Save the file again from Word.
fault-part-name--long = The name of the part "{ $part }" has more than { $most } characters.
    .fix = Save the file again from Word.
fault-part-name--nul = The name of the part "{ $part }" contains a NUL character.
    .fix = Save the file again from Word.
fault-part-name--ascii = The name of the part "{ $part }" contains characters that are not ASCII.
    .fix = Save the file again from Word.
fault-part-name--backslash = The name of the part "{ $part }" contains a backslash.
    .fix = Save the file again from Word.
fault-part-name--absolute = The name of the part "{ $part }" is an absolute path.
    .fix = Save the file again from Word.
fault-part-name--drive = The name of the part "{ $part }" names a drive or a stream.
    .fix = Save the file again from Word.
fault-part-name--percent = The name of the part "{ $part }" contains a percent sign.
    .fix = Save the file again from Word.
fault-part-name--climbs = The name of the part "{ $part }" leads out of its folder.
    .fix = Save the file again from Word.
fault-part-name--empty-step = The path of the part "{ $part }" has an empty step.
    .fix = Save the file again from Word.
fault-part-name--edge = The path of the part "{ $part }" has a step that begins with a space or ends with a dot or space.
    .fix = Save the file again from Word.
fault-part-name--device = The name of the part "{ $part }" is the name of a device.
    .fix = Save the file again from Word.
fault-part-name--unusual = The name of the part "{ $part }" contains an unusual character.
    .fix = Save the file again from Word.
fault-part-name--second = The part "{ $part }" has a second name.
    .fix = Save the file again from Word.
fault-part-name--folder = The part "{ $part }" is a folder with content.
    .fix = Save the file again from Word.

## What is in a part

fault-part-encoding = The part "{ $part }" is not encoded in UTF-8.
    .fix = Save the file again from Word.
fault-part-namespace--strict = The part "{ $part }" is in the strict form of Office files.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--prefix = The part "{ $part }" defines the XML prefix "{ $prefix }" in an unusual way.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--default = The part "{ $part }" defines its default XML namespace in an unusual way.
    .fix = Save it as "Word Document (.docx)", not as "Strict Open XML Document".
fault-part-namespace--unusual = The part "{ $part }" is written in an unusual way.
    .fix = Save the file again from Word.
fault-part-kind--nested = The part "{ $part }" is an archive, a program or another document.
    .fix = Delete it from the document.
fault-part-kind--unknown = The part "{ $part }" is of a kind that templates do not use.
    .fix = Delete it from the document.
fault-part-kind--false = The content of the part "{ $part }" does not match its file extension.
    .fix = Delete it from the document.
fault-part-kind--relationship = The file contains something unknown ({ $kind }).
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-xml-doctype = The part "{ $part }" contains a DOCTYPE.
    .fix = Save the file again from Word.
fault-xml-malformed = The part "{ $part }" is not well-formed XML at character { $at }.
    .fix = Save the file again from Word.
fault-xml-depth = The part "{ $part }" nests XML elements too deeply.
    .fix = Save the file again from Word.
fault-xml-entity = The part "{ $part }" uses an XML entity that is not allowed, at character { $at }.
    .fix = Save the file again from Word.
fault-xml-character = The part "{ $part }" contains a control character at character { $at }.
    .fix = Save the file again from Word.
fault-xml-size = The part "{ $part }" has more than { $most } XML elements.
    .fix = Copy the text into a new document and save that.

## What templates must not contain

fault-macros = The file contains { $what ->
        [macros] macros
        [toolbars] toolbars
       *[buttons] buttons for macros
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-macros--part = The part "{ $part }" is made for macros or controls.
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
fault-embedded-object--part = The part "{ $part }" contains { $what ->
        [object] an embedded object
        [control] an ActiveX control
       *[merged] another document that Word would merge into it
    }.
    .fix = Delete it from the document.
fault-embedded-object--file = The part "{ $part }" contains an embedded file.
    .fix = Delete the embedded file.
fault-embedded-object--workbook = The workbook of a chart ("{ $workbook }") cannot be used. { $why }
    .fix = Insert the chart again in Word.
fault-embedded-object--in-workbook = The workbook of a chart ("{ $workbook }") contains "{ $part }".
    .fix = Insert the chart again in Word.
fault-outside-link = The file contains { $what ->
        [sub-document] a link to a sub-document
        [mail-merge] a data source for mail merge
       *[frame] a frame
    }.
    .fix = Delete it and save the file as "Word Document (.docx)".
fault-outside-link--part = The part "{ $part }" contains { $what ->
        [sub-document] a link to a sub-document
       *[mail-merge] a data source for mail merge
    }.
    .fix = Delete it from the document.
fault-outside-link--fetches = The file fetches something from outside ("{ $address }").
    .fix = Insert the picture into the document (Insert, Pictures, This Device) instead of linking it.
fault-outside-link--unfollowed = A link leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--unfollowed-text = The link "{ $text }" leads to "{ $address }", where readers of the paper cannot go.
    .fix = Right-click the link and choose "Remove Hyperlink", or let it lead to a web page, an e-mail address or a telephone number.
fault-outside-link--picture = The part "{ $part }" shows a picture from outside.
    .fix = Insert the picture into the document.
fault-outside-link--drawing = The part "{ $part }" is a drawing that fetches something from outside.
    .fix = Use a PNG picture.
fault-outside-link--active-drawing = The part "{ $part }" is a drawing with code or content from outside.
    .fix = Use a PNG picture.
fault-field-outside = The part "{ $part }" contains a field that fetches something from outside ({ $field }).
    .fix = Delete the field (Alt+F9 shows field codes).
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
