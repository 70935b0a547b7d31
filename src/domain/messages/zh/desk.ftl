### 工作台：经办人员的证书页面。

desk-title = 证书
desk-headline = { $ready ->
    [0] 没有可以颁发的证书
   *[other] { $ready } 张证书可以颁发
}{ $blocked ->
    [0] {""}
   *[other] ，{ $blocked } 张受阻
}
desk-views = 证书的几种情形
desk-waiting = 待发 { $count }
desk-ending = 六十天内到期 { $count }
desk-due = 监督到期 { $count }
desk-search = 名称或编号的一部分
desk-found = { $count ->
    [0] 没有名称或编号含“{ $text }”的证书。
   *[other] 名称或编号含“{ $text }”的证书：{ $count } 张
}
desk-found-more = 名称或编号含“{ $text }”的证书，只列出前 { $count } 张；请多输入几个字。
desk-search-clear = 返回待发
desk-nothing-waiting = 没有待发的证书。作出授予的认证决定后，会列在这里。
desk-nothing-ending = 六十天内没有证书到期。
desk-nothing-due = 六十天内没有监督到期。
desk-holder = 获证组织
desk-level = 等级
desk-points = 得分
desk-scope = 认证范围
desk-decided = 决定日期
desk-usable = 最迟颁发
desk-number = 证书编号
desk-until = 有效期至
desk-on = 到期日
desk-state = 状态
desk-overdue = 已逾期
desk-issue = 颁发
desk-issuing = 正在颁发
desk-issued = { $holder }的证书已颁发，编号 { $number }。
desk-cannot-issue = 经办人员和认证决定人员可以颁发。
desk-open = 打开证书
desk-keys = 列表中的按键
desk-key-rows = 换一行
desk-key-search = 查找
desk-key-reach = 连选
desk-choose = 选择{ $holder }
desk-choose-all = 全选可发的
desk-choose-first = 先选择要颁发的证书。
desk-chosen = { $count ->
    [0] 未选择
   *[other] 已选 { $count } 张
}
desk-chosen-why = 颁发时才取编号；再点一次不会多占编号。
desk-form = 文件格式
desk-form-docx = Word
desk-form-pdf = PDF
desk-form-both = Word 和 PDF
desk-hand-out = 颁发并下载一个 zip
desk-handing-out = 正在颁发并打包
desk-zip-name = 证书
desk-handed-out = { $count ->
    [0] zip 中没有证书
   *[other] { $count } 张证书已颁发，都在 zip 中
}{ $refused ->
    [0] ，附 Excel 可打开的清单。
   *[other] ；{ $refused } 张没有颁发，原因见下方和清单。
}
desk-zip-cut = zip 在传输中断了。已颁发的仍然有效，请重新下载。
desk-download-again = 重新下载
desk-hand-out-again = 再试一次
desk-hand-out-safe = 已颁发的都已保存，不会多占编号。
desk-preview = 将要打印的这一份
desk-preview-short = 预览
desk-preview-of = { $holder }的证书，打印前预览
desk-preview-why = { $holder }的证书，尚未颁发：流水号暂为零，每页都标明是样张。
desk-preview-window = 在新窗口打开
desk-preview-instead-docx = 这里不能显示页面。同一份文书的 Word 文件：
desk-preview-instead-pdf = 该浏览器不能在页面中显示 PDF。各页的 PDF 文件：
desk-preview-save-docx = 下载 Word 文件
desk-preview-save-pdf = 下载 PDF 文件
desk-preview-close = 关闭预览

## 一张证书

desk-specimen = 样张
desk-download-word = Word
desk-download-pdf = PDF
desk-download = 下载证书
desk-preparing = 正在准备
desk-paper-pending = 证书正在制作，做好后可以下载。
desk-letter-suspension = 暂停通知书
desk-letter-restoration = 恢复通知书
desk-letter-withdrawal = 撤销通知书
desk-label = 认证标牌
desk-public = 公示页
desk-facts = 证书内容
desk-valid = 有效期
desk-valid-from-to = { $from } 至 { $to }
desk-standard = 依据
desk-first-issued = 初次颁发
desk-rests-on = 依据的评价
desk-evaluation = 打开评价
desk-sites = 场所
desk-address = 地址
desk-history = 经过
desk-service-itself = 服务自动
desk-act-decided = 授予的认证决定
desk-act-due = 监督应于此日前完成
desk-act-ends = 有效期届满
desk-today = 今天
desk-replaces = 取代的证书
desk-replaced-by = 取代本证书的证书

## 对证书的处置

desk-acts = 可以办理
desk-do-correct = 更正并换发
desk-do-reissue = 换发新证
desk-do-propose = 提出更正
desk-do-suspend = 暂停
desk-do-restore = 恢复
desk-do-withdraw = 撤销
desk-do-reopen = 记为误撤
desk-do-reinstate = 取消撤销
desk-do-confirm = 确认并换发
desk-do-decline = 否决
desk-do-decline-now = 否决这项变更
desk-means-reissue = 以新编号的证书取代本证书，认证决定、等级和有效期不变。公示时本编号显示为已被取代。获证组织名称以登记簿现有内容为准。
desk-means-propose = 更正须由认证决定人员确认，确认后以新编号的证书取代本证书，认证决定、等级和有效期不变。
desk-means-suspend = 自今日起公示为暂停，获证组织不得再引用本证书。恢复后继续有效，有效期不顺延。
desk-means-restore = 自今日起证书恢复有效，有效期届满日不变。
desk-means-withdraw = 证书自今日起失效，监督安排随之取消，公示中保留为已撤销。属误撤或申诉成立的，由未参与撤销的人员取消撤销。
desk-means-reopen = 证书状态暂不改变：在机构规定的期限内，未参与撤销的认证决定人员可以取消撤销。
desk-means-reinstate = 取消撤销后，证书恢复到撤销前的状态，监督安排照旧。
desk-act-who = { $act }：{ $roles }可以办理。
desk-act-assessed = { $act }：须由未参加评价的人员办理，您参加了评价。
desk-act-done = 已办理，连同原因记录在案。
desk-act-reissued = 证书 { $number } 已取代本证书。
desk-reason = 原因
desk-reason-missing = 请写明原因，原因会记录在案。
desk-holder-by-clerk = 获证组织的名称和地址由经办人员更改；以下是登记簿现有内容。
desk-correct-name = 获证组织（{ $language ->
    [zh] 中文
   *[en] 英文
}）
desk-correct-address = 地址（{ $language ->
    [zh] 中文
   *[en] 英文
}）
desk-correct-scope = 认证范围（{ $language ->
    [zh] 中文
   *[en] 英文
}）
desk-proposed-reissue = 一项更正待第二人确认。
desk-proposed-reduction = 一项缩减待第二人确认。
desk-proposed-by = 由 { $by } 提出，最迟可于 { $until } 确认。
desk-proposed-scope = 认证范围：由“{ $before }”改为“{ $after }”
desk-do-reduce = 缩减
desk-do-reduce-reduce = 缩减并换发
desk-do-reduce-propose = 提出缩减
desk-means-reduce-reduce = 以新编号的证书取代本证书，降低等级、缩小认证范围或减少场所，有效期不变。缩减本身是一项认证决定。公示时本编号显示为已被取代。
desk-means-reduce-propose = 缩减须由认证决定人员确认，确认后以新编号的证书取代本证书，有效期不变。
desk-reduce-scope = 可以整行删去（以分号或换行为一行），各语言删去相同的行。改用其他文字的，须提出后由第二人判断是否缩小。
desk-reduce-sites = 保留的场所
desk-correct-sites = 场所的名称和地址
desk-correct-site = 场所 { $number }（{ $language ->
    [zh] 中文
   *[en] 英文
}）
desk-correct-site-address = 场所 { $number } 的地址（{ $language ->
    [zh] 中文
   *[en] 英文
}）
desk-proposed-level = 等级：由“{ $before }”改为“{ $after }”
desk-proposed-sites = 变更后的场所：
desk-proposed-second = 未提出该变更、也未参加评价的认证决定人员可以确认。

## 报送认可机构

desk-export = 全部导出
desk-export-xlsx = Excel
desk-export-csv = CSV
desk-templates = 文书模板
