// Written by "npm run messages" from the .ftl files beside it; change those.
export const discussion = {
  zh: `### 工作台的意见页：对修订稿的意见及其处理。

discussion-none = 这份修订稿尚未征求意见。
discussion-none-what = 征求意见时修订稿即固定下来，意见所指的条款就是对方读到的条款。
discussion-which = 征求意见
discussion-days = { $phase ->
    [awaited] { $opens } 开始，{ $closes } 截止
    [open] { $closes } 截止
    [closed] 已于 { $closes } 截止，此后收到的标为逾期
   *[concluded] 已结束
}
discussion-days-left = { $days ->
    [1] 今天是最后一天
   *[other] 还有 { $days } 天
}
discussion-title-of = { $open ->
    [0] 没有待处理的意见
   *[other] { $open } 条意见待处理
}
discussion-binding = 意见处理完之前，不能发布这一修订。
discussion-advice = 意见未处理完也可以发布，发布前会提示。
discussion-filter = 看哪些意见
discussion-filter-all = 全部 { $count }
discussion-filter-open = 待处理 { $count }
discussion-filter-answered = 已处理 { $count }
discussion-clause = 章条编号
discussion-every-clause = 所有章条
discussion-whole = 全文
discussion-number = 序号
discussion-kind = 类别
discussion-kind-general = 一般
discussion-kind-technical = 技术
discussion-kind-editorial = 编辑
discussion-comment = 意见内容
discussion-from = 提出单位
discussion-proposed = 修改建议
discussion-answer = 处理意见
discussion-late = 逾期
discussion-nothing = 没有这样的意见。
discussion-nothing-yet = 尚未收到意见。
discussion-choose = 选中第 { $number } 条
discussion-one = 意见 { $number }
discussion-clause-gone = 该条款已从修订稿中删去，没有其他条款接替。
discussion-clause-moved = 现修订稿中的位置：{ $clauses }。
discussion-change = 建议的改动
discussion-change-out = 删去
discussion-effect = 仅采纳这一条：
discussion-effect-moves = { $count } 张有效证书中有 { $moved } 张等级改变
discussion-effect-none = { $count } 张有效证书的等级都不变
discussion-effect-undecided = 另有 { $count } 张须补充证据才能判断
discussion-effect-faulty = 修订稿会出现错误：
discussion-supports = { $unit } 支持
discussion-opposes = { $unit } 反对
discussion-reason = 理由
discussion-reason-hint = 印在汇总处理表中；不是采纳的须写理由。
discussion-answer-it = 处理
discussion-answer-anew = 重新处理
discussion-answered-by = { $by }，{ $on }
discussion-take-over = 写入修订稿
discussion-taken-over = 已写入修订稿。
discussion-many = 选中 { $count } 条
discussion-answer-many = 一并处理
discussion-answer-role = 意见由起草人员和批准人员处理。
discussion-keys = J、K 上下移动，Enter 打开。
discussion-letters = 发送 { $asked } 家，回函 { $returned } 家，有意见 { $withComments } 家，没有回函 { $silent } 家

discussion-links = 请单位提意见
discussion-links-what = 对方无须账号，持有链接者即以该单位名义提意见。链接只显示一次。
discussion-link-to = 单位
discussion-link-make = 生成链接
discussion-link-made = { $unit } 的链接，此后不再显示：
discussion-link-copy = 复制
discussion-link-copied = 已复制。
discussion-link-blank = 无意见
discussion-link-revoke = 吊销
discussion-link-state = 状态
discussion-sheets = 意见表
discussion-sheet-choose = 选择文件
discussion-sheet-drop = Word 或 Excel 文件（汇总处理表或 ISO 模板）
discussion-sheet-from = 表中未写单位时，提出单位为
discussion-sheet-found = { $file }：新增 { $received } 条，已有 { $repeated } 条
discussion-sheet-take = { $answers ->
    [0] 收入 { $count } 条意见
   *[other] 收入（新意见 { $count } 条，处理意见 { $answers } 条）
}
discussion-sheet-nothing = 表中没有新的意见。
discussion-sheet-taken = 已收入：新意见 { $count } 条，处理意见 { $answers } 条。
discussion-sheet-answers = 表中的处理意见是委员会填写的，一并收入
discussion-sheet-answered = 有 { $count } 行的处理意见与记录不同，收入后以表中为准。
discussion-sheet-answers-left = 有 { $count } 行的处理意见与记录不同；未勾选上面的选项，不收入。
discussion-sheet-left = 有 { $count } 行的处理意见、备注或序号留在表中，不收入。
discussion-sheet-untyped = 有 { $count } 行未注明类别，按一般意见收入。
discussion-sheet-row = 行
discussion-download-iso = ISO 模板，{ $kind }
discussion-download-chinese = 汇总处理表，{ $kind }

discussion-open = 征求意见
discussion-open-title-zh = 阶段的中文名称
discussion-open-title-en = 阶段的英文名称
discussion-open-first = 开始日期
discussion-open-last = 截止日期
discussion-open-least = 委员会规定的最少天数
discussion-open-least-hint = 填写后，须等截止日期过后才能发布，或者说明理由结束征求意见后才能发布。
discussion-open-unanswered = 有意见待处理时
discussion-open-refused = 不能发布
discussion-open-told = 可以发布
discussion-open-role = 由起草人员征求意见。
discussion-write = 录入一条意见
discussion-write-from = 单位或个人
discussion-write-number = 条款编号
discussion-write-number-hint = 按印出的编号填写，如 3.1；针对全文的留空。
discussion-write-proposed-hint = 技术性意见须提出修改建议；没有建议的，请写明。
discussion-write-do = 录入
discussion-written = 已录入，序号 { $number }。
discussion-support = 某单位支持或反对此意见
discussion-it-supports = 支持
discussion-it-opposes = 反对
discussion-end = 改截止日期或结束征求意见
discussion-move-day = 改截止日期
discussion-conclude-what = 结束后不再接收意见，逾期意见也不接收；已收到的意见仍可答复。
discussion-conclude-reason = 结束的原因
discussion-conclude = 结束征求意见
discussion-concluded = 已结束征求意见：{ $reason }
`,
  en: `### The studio's page of comments on a draft.

discussion-none = Nobody has been asked for comments on this draft yet.
discussion-none-what = A consultation pins the draft as it stands, so that a clause in a comment is the clause that was read.
discussion-which = Consultation
discussion-days = { $phase ->
    [awaited] begins on { $opens }, until { $closes }
    [open] open until { $closes }
    [closed] its last day was { $closes }; what comes now is marked late
   *[concluded] concluded
}
discussion-days-left = { $days ->
    [1] the last day
   *[other] { $days } days left
}
discussion-title-of = { $open ->
    [0] No comment waits for an answer
    [one] One comment waits for an answer
   *[other] { $open } comments wait for an answer
}
discussion-binding = The revision is not published while comments wait.
discussion-advice = The revision may be published while comments wait; the page before publishing says that they do.
discussion-filter = Which comments
discussion-filter-all = All { $count }
discussion-filter-open = Waiting { $count }
discussion-filter-answered = Answered { $count }
discussion-clause = Clause
discussion-every-clause = every clause
discussion-whole = Whole draft
discussion-number = No.
discussion-kind = Type
discussion-kind-general = general
discussion-kind-technical = technical
discussion-kind-editorial = editorial
discussion-comment = Comment
discussion-from = From
discussion-proposed = Proposed change
discussion-answer = Answer
discussion-late = late
discussion-nothing = No comment is like this.
discussion-nothing-yet = No comments have come in yet.
discussion-choose = Choose comment { $number }
discussion-one = Comment { $number }
discussion-clause-gone = Its clause is gone from the draft, and nothing took its place.
discussion-clause-moved = In the draft as it stands now: { $clauses }.
discussion-change = The change it proposes
discussion-change-out = taken out
discussion-effect = If adopted alone:
discussion-effect-moves = { $moved } of { $count } certificates in force change level
discussion-effect-none = none of { $count } certificates in force changes level
discussion-effect-undecided = of { $count } nobody can say without new evidence
discussion-effect-faulty = The draft would have errors:
discussion-supports = { $unit } supports it
discussion-opposes = { $unit } opposes it
discussion-reason = Reason
discussion-reason-hint = Printed in the table; needed unless it is accepted.
discussion-answer-it = Answer
discussion-answer-anew = Answer anew
discussion-answered-by = { $by }, { $on }
discussion-take-over = Write it into the draft
discussion-taken-over = Written into the draft.
discussion-many = { $count ->
    [one] One comment chosen
   *[other] { $count } comments chosen
}
discussion-answer-many = Answer all chosen
discussion-answer-role = Editors and approvers answer comments.
discussion-keys = J and K go down and up, Enter opens.
discussion-letters = { $asked } asked, { $returned } answered, { $withComments } with comments, { $silent } silent

discussion-links = Ask units for comments
discussion-links-what = A unit needs no account: whoever has the link comments in its name. The link is shown once.
discussion-link-to = Unit
discussion-link-make = Make a link
discussion-link-made = The link for { $unit }; it is not shown again:
discussion-link-copy = Copy
discussion-link-copied = Copied.
discussion-link-blank = no comments
discussion-link-revoke = Revoke
discussion-link-state = State
discussion-sheets = Sheets
discussion-sheet-choose = Choose a file
discussion-sheet-drop = Word or Excel file in ISO's template or the Chinese table
discussion-sheet-from = Unit of rows that name none
discussion-sheet-found = { $file }: { $received } new, { $repeated } already there
discussion-sheet-take = { $answers ->
    [0] { $count ->
        [one] Take in one comment
       *[other] Take in { $count } comments
    }
   *[other] Take in (new comments: { $count }, answers: { $answers })
}
discussion-sheet-nothing = No comment on this sheet is new.
discussion-sheet-taken = Taken in. New comments: { $count }. Answers: { $answers }.
discussion-sheet-answers = The sheet has the committee's answers: take them in, too
discussion-sheet-answered = { $count ->
    [one] One row answers
   *[other] { $count } rows answer
} otherwise than what is on record; those answers take its place.
discussion-sheet-answers-left = { $count ->
    [one] One row has
   *[other] { $count } rows have
} an answer that is not on record. It is taken in only where the box above is ticked.
discussion-sheet-left = Answers, remarks and numbers in { $count ->
    [one] one row
   *[other] { $count } rows
} stay on the sheet.
discussion-sheet-untyped = { $count ->
    [one] One row has no type: taken as general.
   *[other] { $count } rows have no type: taken as general.
}
discussion-sheet-row = Row
discussion-download-iso = ISO template, { $kind }
discussion-download-chinese = Chinese table, { $kind }

discussion-open = Ask for comments
discussion-open-title-zh = Name of the stage in Chinese
discussion-open-title-en = Name of the stage in English
discussion-open-first = First day
discussion-open-last = Last day
discussion-open-least = Fewest days, as the committee has laid down
discussion-open-least-hint = Where it is filled in, nothing is published until the last day is over or the consultation is concluded with a reason.
discussion-open-unanswered = While comments wait for an answer
discussion-open-refused = the revision is not published
discussion-open-told = it may be published
discussion-open-role = Editors ask for comments.
discussion-write = Write a comment down
discussion-write-from = Unit or person
discussion-write-number = Clause number
discussion-write-number-hint = As it is printed, such as 3.1; empty for the whole draft.
discussion-write-proposed-hint = Asked of technical comments; write that it proposes nothing where that is so.
discussion-write-do = Put it on record
discussion-written = On record as comment { $number }.
discussion-support = A unit supports or opposes it
discussion-it-supports = Supports it
discussion-it-opposes = Opposes it
discussion-end = Move the last day, or conclude
discussion-move-day = Move the last day
discussion-conclude-what = Once it is concluded, no more comments are taken, late ones neither. Those on record can still be answered.
discussion-conclude-reason = Why it ends
discussion-conclude = Conclude the consultation
discussion-concluded = Concluded: { $reason }
`,
}
