### 工作台：模板页面。

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
