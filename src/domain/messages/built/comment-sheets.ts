// Written by "npm run messages" from the .ftl files beside it; change those.
export const commentSheets = {
  zh: `### 对草案的意见表：发送、汇总和处理。

sheet-title-iso = 意见和秘书处答复表
sheet-title-chinese = 征求意见汇总处理表
sheet-head-document = 标准名称
sheet-head-stage = 阶段
sheet-head-date = 日期

## ISO 意见表的各栏

sheet-iso-from = 成员体
sheet-iso-line = 行号
sheet-iso-clause = 章/条
sheet-iso-element = 段/图/表
sheet-iso-kind = 意见类型
sheet-iso-comment = 意见
sheet-iso-proposed = 建议的修改
sheet-iso-answer = 秘书处答复
sheet-iso-remarks = 采纳后的影响

## 汇总处理表的各栏

sheet-chinese-number = 序号
sheet-chinese-clause = 标准章条编号
sheet-chinese-comment = 意见内容
sheet-chinese-proposed = 修改建议
sheet-chinese-from = 提出单位
sheet-chinese-answer = 处理意见
sheet-chinese-remarks = 备注

## 单元格中的内容

sheet-outcome-adopted = 采纳
sheet-outcome-adopted-in-part = 部分采纳
sheet-outcome-not-adopted = 未采纳
sheet-late = 截止日期后收到。
sheet-same = 与第 { $number } 条意见相同。
sheet-gone = 所涉条款已不在草案中。
sheet-moved = 现为 { $clauses }。
sheet-effect =
    如采纳，{ $count } 张有效证书中有 { $moved } 张等级变化{ $moved ->
        [0] 。
       *[other] ：{ $which }。
    }
sheet-effect-undecided = 另有 { $count } 张需先补充证据。
sheet-effect-unknown = 如按原文采纳，草案会出现错误。

## 统计

sheet-letters-asked = 发送征求意见稿的单位数
sheet-letters-returned = 收到回函的单位数
sheet-letters-with-comments = 收到回函并有建议或意见的单位数
sheet-letters-silent = 没有回函的单位数

## 意见表中的错误

fault-sheet-unreadable = 该文件不是可读取的 Word 文档或 Excel 工作簿。
    .fix = 请将表格另存为 .docx 或 .xlsx 后发送。
fault-sheet-columns = 没有一个表格具有意见表的各栏。
    .fix = 请使用 ISO 意见表或征求意见汇总处理表，并保留表头。
fault-sheet-rows = 文件中有 { $count } 行意见，上限为 { $most } 行。
    .fix = 请分成几个文件。
fault-sheet-cell-missing = { $cell }：缺少{ $what }。
    .fix = 请填写该单元格。
fault-sheet-cell-kind = { $cell }：{ $said } 不是意见类型。
    .fix = 请填写 ge、te 或 ed。
fault-sheet-cell-number = { $cell }：{ $said } 不是序号。
    .fix = 请填写意见的序号，或留空。
fault-sheet-cell-long = { $cell } 有 { $count } 个字符，上限为 { $most } 个。
    .fix = 请缩短内容。
fault-sheet-cell-text = { $cell } 中有无法识别的字符。
    .fix = 请重新输入该单元格的内容。
`,
  en: `### The tables in which comments on a draft are sent, collected and answered.

sheet-title-iso = Template for comments and secretariat observations
sheet-title-chinese = Table of comments received and how they are handled
sheet-head-document = Document
sheet-head-stage = Stage
sheet-head-date = Date

## Columns of ISO's commenting template

sheet-iso-from = MB/NC
sheet-iso-line = Line number
sheet-iso-clause = Clause/Subclause
sheet-iso-element = Paragraph/Figure/Table
sheet-iso-kind = Type of comment
sheet-iso-comment = Comments
sheet-iso-proposed = Proposed change
sheet-iso-answer = Observations of the secretariat
sheet-iso-remarks = Effect if adopted

## Columns of the Chinese table

sheet-chinese-number = No.
sheet-chinese-clause = Clause number
sheet-chinese-comment = Comment
sheet-chinese-proposed = Proposed wording
sheet-chinese-from = Unit
sheet-chinese-answer = Handling
sheet-chinese-remarks = Remarks

## What stands in cells

sheet-outcome-adopted = Accepted
sheet-outcome-adopted-in-part = Accepted with modifications
sheet-outcome-not-adopted = Rejected
sheet-late = Received after the last day.
sheet-same = Says the same as comment { $number }.
sheet-gone = Its clause is no longer in the draft.
sheet-moved = Now in { $clauses }.
sheet-effect =
    If adopted, { $moved } of { $count } { $count ->
        [one] certificate
       *[other] certificates
    } in force { $moved ->
        [one] changes
       *[other] change
    } level{ $moved ->
        [0] .
       *[other] : { $which }.
    }
sheet-effect-undecided =
    { $count ->
        [one] { $count } more needs
       *[other] { $count } more need
    } new evidence first.
sheet-effect-unknown = If adopted as it is written, the draft would have errors.

## Statistics

sheet-letters-asked = Units that the draft was sent to
sheet-letters-returned = Units that answered
sheet-letters-with-comments = Units that answered with comments
sheet-letters-silent = Units that did not answer

## What is wrong with a sheet

fault-sheet-unreadable = The file is neither a Word document nor an Excel workbook that can be read.
    .fix = Save the table as .docx or .xlsx and send that.
fault-sheet-columns = No table has the columns of a comment table.
    .fix = Use ISO's commenting template or the Chinese table, with its row of headings.
fault-sheet-rows = The file has { $count } rows of comments; the limit is { $most }.
    .fix = Divide it into several files.
fault-sheet-cell-missing = { $cell }: the { $what } is missing.
    .fix = Fill in the cell.
fault-sheet-cell-kind = { $cell }: { $said } is no type of comment.
    .fix = Write ge, te or ed.
fault-sheet-cell-number = { $cell }: { $said } is no number.
    .fix = Write the number of the comment, or leave the cell empty.
fault-sheet-cell-long = { $cell } has { $count } characters; the limit is { $most }.
    .fix = Shorten the text.
fault-sheet-cell-text = { $cell } holds a character that cannot be read.
    .fix = Type the text of the cell anew.
`,
}
