// Written by "npm run messages" from the .ftl files beside it; change those.
export const desk = {
  zh: `### 工作台：经办人员的证书页面。

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
`,
  en: `### The studio: the clerk's pages of certificates.

desk-title = Certificates
desk-headline = { $ready ->
    [0] No certificate is ready to issue
    [one] One certificate is ready to issue
   *[other] { $ready } certificates are ready to issue
}{ $blocked ->
    [0] {""}
   *[other] , { $blocked } blocked
}
desk-views = What may be the matter with certificates
desk-waiting = To issue { $count }
desk-ending = End within 60 days { $count }
desk-due = Surveillance due { $count }
desk-search = Part of a name or number
desk-found = { $count ->
    [0] No certificate has "{ $text }" in its number or holder.
    [one] One certificate has "{ $text }" in its number or holder
   *[other] { $count } certificates have "{ $text }" in their number or holder
}
desk-found-more = The first { $count } certificates with "{ $text }" in their number or holder; a few letters more, and there are fewer.
desk-search-clear = Back to what is to be issued
desk-nothing-waiting = No certificate waits to be issued. Once a decision grants one, it is listed here.
desk-nothing-ending = No certificate ends within 60 days.
desk-nothing-due = No surveillance is due within 60 days.
desk-holder = Holder
desk-level = Level
desk-points = Points
desk-scope = Scope
desk-decided = Decided
desk-usable = Issue by
desk-number = Number
desk-until = Valid until
desk-on = Day
desk-state = State
desk-overdue = overdue
desk-issue = Issue
desk-issuing = Issuing
desk-issued = The certificate of { $holder } is issued, number { $number }.
desk-cannot-issue = Clerks and decision makers can issue.
desk-open = Open the certificate
desk-keys = Keys in the list
desk-key-rows = another row
desk-key-search = search
desk-key-reach = choose on the way
desk-choose = Choose { $holder }
desk-choose-all = choose all that are ready
desk-choose-first = Choose the certificates to hand out first.
desk-chosen = { $count ->
    [0] None chosen
    [one] One chosen
   *[other] { $count } chosen
}
desk-chosen-why = Numbers are given as they are issued; a second press gives none.
desk-form = Form of the papers
desk-form-docx = Word
desk-form-pdf = PDF
desk-form-both = Both
desk-hand-out = Issue and download one zip
desk-handing-out = Issuing and packing
desk-zip-name = Certificates
desk-handed-out = { $count ->
    [0] No certificate is in the zip
    [one] One certificate is issued and in the zip
   *[other] { $count } certificates are issued and in the zip
}{ $refused ->
    [0] , with a manifest for Excel.
    [one] ; one was not issued, and why stands below and in the manifest.
   *[other] ; { $refused } were not issued, and why stands below and in the manifest.
}
desk-zip-cut = The zip was cut off on its way. What was issued stays issued; download it again.
desk-download-again = Download again
desk-hand-out-again = Ask again
desk-hand-out-safe = What was issued is kept, and no second number is spent.
desk-preview = As it will be printed
desk-preview-short = Preview
desk-preview-of = The certificate of { $holder } as it will be printed
desk-preview-why = The paper for { $holder }, not issued yet: the serial number is still zeros, and each page says that it is a specimen.
desk-preview-window = Open in a window of its own
desk-preview-instead-docx = No pages can be shown here. The same paper as a Word file:
desk-preview-instead-pdf = This browser shows no PDF within a page. The pages as a PDF file:
desk-preview-save-docx = Download the Word file
desk-preview-save-pdf = Download the PDF file
desk-preview-close = Close the preview

## One certificate

desk-specimen = Specimen
desk-download-word = Word
desk-download-pdf = PDF
desk-download = Download the certificate
desk-preparing = Preparing
desk-paper-pending = The certificate is being made, and can be downloaded once it is.
desk-letter-suspension = Notice of suspension
desk-letter-restoration = Notice of restoration
desk-letter-withdrawal = Notice of withdrawal
desk-label = Label for the window
desk-public = Public page
desk-facts = What it says
desk-valid = Term
desk-valid-from-to = { $from } to { $to }
desk-standard = Standard
desk-first-issued = First issued
desk-rests-on = What it rests on
desk-evaluation = The evaluation
desk-sites = Sites
desk-address = Address
desk-history = What became of it
desk-service-itself = by the service itself
desk-act-decided = Decision that grants it
desk-act-due = Surveillance is due by this day
desk-act-ends = Its term ends
desk-today = Today
desk-replaces = The certificate it replaces
desk-replaced-by = The certificate that replaced it

## What is done to a certificate

desk-acts = What can be done
desk-do-correct = Correct and reissue
desk-do-reissue = Issue anew
desk-do-propose = Propose the correction
desk-do-suspend = Suspend
desk-do-restore = Restore
desk-do-withdraw = Withdraw
desk-do-reopen = Put on record as a slip
desk-do-reinstate = Take the withdrawal back
desk-do-confirm = Confirm and issue anew
desk-do-decline = Decline
desk-do-decline-now = Decline the change
desk-means-reissue = A certificate under a new number takes the place of this one, with the same decision, level and term. The public register shows this number as replaced. The holder is named as the register has it now.
desk-means-propose = The correction waits until a decision maker confirms it. Then a certificate under a new number takes the place of this one, with the same decision, level and term.
desk-means-suspend = From today the public register shows the certificate as suspended, and the holder must not refer to it. It goes on where it was once it is restored; its last day does not move.
desk-means-restore = From today the certificate is in force again, until the same last day as before.
desk-means-withdraw = The certificate ends today, and its surveillances lapse. It stays in the public register as withdrawn. A withdrawal that was a slip, or that an appeal overturns, can be taken back by somebody without a part in it.
desk-means-reopen = Nothing changes yet: within the time that the body allows, a decision maker without a part in the withdrawal may take it back.
desk-means-reinstate = The withdrawal is taken back: the certificate is what it was before, and its surveillances are due as before.
desk-act-who = { $act }: { $roles } can do that.
desk-act-assessed = { $act }: somebody who did not assess has to do it; you assessed.
desk-act-done = Done, and on record with its reason.
desk-act-reissued = Certificate { $number } has taken the place of this one.
desk-reason = Reason
desk-reason-missing = Write the reason: it stays on record.
desk-holder-by-clerk = Clerks change how the holder is named; here it is as the register has it now.
desk-correct-name = Holder, { $language ->
    [zh] Chinese
   *[en] English
}
desk-correct-address = Address, { $language ->
    [zh] Chinese
   *[en] English
}
desk-correct-scope = Scope, { $language ->
    [zh] Chinese
   *[en] English
}
desk-proposed-reissue = A correction waits for a second person.
desk-proposed-reduction = A reduction waits for a second person.
desk-proposed-by = Proposed by { $by }; it may be confirmed until { $until }.
desk-proposed-scope = Scope: { $before } becomes { $after }
desk-do-reduce = Reduce
desk-do-reduce-reduce = Reduce and issue anew
desk-do-reduce-propose = Propose the reduction
desk-means-reduce-reduce = A certificate under a new number takes the place of this one, for the same term, with a lower level, less scope or fewer sites. It is a decision of its own. The public register shows this number as replaced.
desk-means-reduce-propose = The reduction waits until a decision maker confirms it. Then a certificate under a new number takes the place of this one, for the same term.
desk-reduce-scope = Leave out whole lines, which end at a semicolon or a line break, the same in each language. Other words have to be proposed, as a second person sees whether they say less.
desk-reduce-sites = Sites that stay
desk-correct-sites = Names and addresses of sites
desk-correct-site = Site { $number }, { $language ->
    [zh] Chinese
   *[en] English
}
desk-correct-site-address = Address of site { $number }, { $language ->
    [zh] Chinese
   *[en] English
}
desk-proposed-level = Level: { $before } becomes { $after }
desk-proposed-sites = Sites then:
desk-proposed-second = A decision maker who did not propose it and did not assess can confirm it.

## For an accreditation body

desk-export = All as a table
desk-export-xlsx = Excel
desk-export-csv = CSV
desk-templates = Templates of papers
`,
}
