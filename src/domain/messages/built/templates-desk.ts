// Written by "npm run messages" from the .ftl files beside it; change those.
export const templatesDesk = {
  zh: `### 工作台：模板页面。

templates-title = 模板
templates-upload = 上传 Word 模板
templates-drop = 模板就是普通的 Word 文件，也可以拖到本页任意处。上传后先检查，启用之前不会用于任何文书。
templates-who = 经办人员、规则起草人员和管理员可以检查和启用模板。
templates-choose = 选择一个模板，查看标签、样张和版本。
templates-of = { $language ->
    [zh] 中文
    [en] 英文
   *[both] 中英双语
}{ $hasScope ->
    [no] {""}
   *[yes] ，{ $scope }
}
templates-version = v{ $version }
templates-active = 在用
templates-active-used = 在用，{ $count } 张证书
templates-kept = { $on } 上传（{ $mark }）
templates-unused = 未启用
templates-used-before = 已停用，曾用于 { $count } 张证书
templates-mended = 已改副本
templates-download = 下载 Word 文件
templates-download-mended = 下载改好的 Word 文件
templates-mends = { $count ->
    [0] 没有能确定改正的地方，文件保持原样。
   *[other] 这份副本改正了 { $count } 处
}
templates-errors = { $count ->
    [0] 没有错误，可以制作文书
   *[other] { $count } 处错误，不能制作文书
}
templates-mend = 自动更正
templates-mend-why = 另做一份副本，改正所有能确定的地方，并逐条说明。
templates-hints = { $count } 处提示
templates-right = { $count ->
    [0] 没有标签
   *[other] { $count } 个标签正确
}
templates-tag = 标签
templates-means = 内容
templates-example = 示例
templates-place = 位置
templates-keep = 保存这个模板
templates-keep-why = 按原样保存，之后可以启用。保存后还不会用于任何文书。
templates-keep-not = 改正错误后才能保存。
templates-sample = 样张
templates-case-usual = 通常（含各语种）
templates-case-shortest = 最短
templates-case-longest = 最长
templates-versions = 此处的版本
templates-versions-none = 此处一直使用随试金石提供的模板。
templates-since = 自 { $on } 起在用
templates-printed = { $count ->
    [0] 没有证书用它制作
   *[other] { $count } 张证书用它制作
}
templates-activate = 启用
templates-activate-why = 此后的文书用它制作；已制作的文书不变，仍对应当时的模板。
templates-language = 文书语种
templates-scope = 适用标准
templates-scope-all = 所有标准
templates-scope-standard = { $standard } 的所有版本
templates-activated = 已启用，为 v{ $version }。
`,
  en: `### The studio: the page of templates.

templates-title = Templates
templates-upload = Upload a Word template
templates-drop = A template is an ordinary Word file; it may be dropped anywhere on this page. It is checked first, and nothing uses it until it is put into use.
templates-who = Clerks, rules editors and operators can check templates and put them into use.
templates-choose = Choose a template to see its tags, a sample and its versions.
templates-of = { $language ->
    [zh] Chinese
    [en] English
   *[both] Chinese and English
}{ $hasScope ->
    [no] {""}
   *[yes] , { $scope }
}
templates-version = v{ $version }
templates-active = in use
templates-active-used = in use, { $count ->
    [one] one certificate
   *[other] { $count } certificates
}
templates-kept = Upload of { $on } ({ $mark })
templates-unused = not in use
templates-used-before = not in use; { $count ->
    [one] one certificate
   *[other] { $count } certificates
} printed before
templates-mended = mended copy
templates-download = Download for Word
templates-download-mended = Download the mended Word file
templates-mends = { $count ->
    [0] Nothing could be put right for certain; the file is as it came.
    [one] One thing was put right in this copy
   *[other] { $count } things were put right in this copy
}
templates-errors = { $count ->
    [0] No errors: papers can be made from it
    [one] One error: no paper can be made from it
   *[other] { $count } errors: no paper can be made from it
}
templates-mend = Mend for me
templates-mend-why = Makes a copy with everything put right that is certain, and says what was done.
templates-hints = { $count ->
    [one] One hint
   *[other] { $count } hints
}
templates-right = { $count ->
    [0] No tags
    [one] One tag is right
   *[other] { $count } tags are right
}
templates-tag = Tag
templates-means = What stands there
templates-example = Example
templates-place = Where
templates-keep = Keep this template
templates-keep-why = It is kept as it is, and can then be put into use. Nothing uses it yet.
templates-keep-not = It can be kept once its errors are mended.
templates-sample = Sample
templates-case-usual = Usual, in its languages
templates-case-shortest = Shortest
templates-case-longest = Longest
templates-versions = Versions here
templates-versions-none = The template that comes with Touchstone has been in use here from the beginning.
templates-since = in use since { $on }
templates-printed = { $count ->
    [0] no certificate was printed with it
    [one] one certificate was printed with it
   *[other] { $count } certificates were printed with it
}
templates-activate = Put into use
templates-activate-why = Papers are made with it from now on. Papers that were made before stay as they are, with the template they were made with.
templates-language = Language of the paper
templates-scope = For which standard
templates-scope-all = all standards
templates-scope-standard = all editions of { $standard }
templates-activated = In use from now on, as v{ $version }.
`,
}
