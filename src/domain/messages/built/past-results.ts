// Written by "npm run messages" from the .ftl files beside it; change those.
export const pastResults = {
  zh: `### 以往结果表：表头和单元格各是什么意思。同一意思的几种写法以竖线分开。

past-name = 名称|单位|单位名称|企业|企业名称|组织|组织名称|公司
past-day = 日期|评价日期
past-yes = 是|有|√|✓|✔|对
past-no = 否|无|×|✗|✘|没有
past-not-applicable = 不适用
past-not-checked = 未查|未检查|未评价
past-none = 无

## 不能使用的内容

past-no-headings = 没有本修订认得的表头。请每家单位占一行、每条条款占一列，列头写条款的编号、名称或标识。
past-turned = 条款排成了行。请每家单位占一行、每条条款占一列；在 Excel 中可复制后用“选择性粘贴—转置”。
past-heading-twice = 与 { $other } 列的含义相同，请只留一列。
past-not-yes-no = 写的是{ $cell }，此处应填“是”或“否”。
past-not-number = 写的是{ $cell }，此处应填数字：小数点用“.”或“,”，不加千位分隔符。
past-not-option = 写的是{ $cell }，此处应填其中之一：{ $options }。
past-not-samples = 写的是{ $cell }，此处应填抽查数和不合格数，例如 8/1。
past-not-day = 写的是{ $cell }，此处应填日期，例如 2026-05-20。

## 空白表

past-hint-yes-no = 是/否
past-hint-samples = 抽查数/不合格数
past-hint-list = { $options }；多项以“；”分开
past-hint-cases = 每行一例
`,
  en: `### Sheets of past results: what their headings and cells say. Several ways to say one thing stand between bars.

past-name = Name|Organisation|Organization|Company|Enterprise
past-day = Date|Day|Assessed on|Date of assessment
past-yes = yes|y|true|1|√|✓|✔
past-no = no|n|false|0|×|✗|✘
past-not-applicable = n/a|na|not applicable
past-not-checked = not checked|unchecked
past-none = none

## What cannot be used

past-no-headings = has no row of headings that this revision knows. Give each organisation a row and each clause a column, headed by its number, title or id.
past-turned = has clauses in rows. Give each organisation a row and each clause a column; in Excel: copy, then Paste Special, Transpose.
past-heading-twice = says the same as column { $other }. Leave one of them.
past-not-yes-no = is { $cell }; yes or no is asked here.
past-not-number = is { $cell }; a number is asked here, with a point or a comma before the decimals and no sign between thousands.
past-not-option = is { $cell }; one of these is asked here: { $options }.
past-not-samples = is { $cell }; how many were checked and how many of them failed is asked here, such as 8/1.
past-not-day = is { $cell }; a day is asked here, such as 2026-05-20.

## The blank sheet

past-hint-yes-no = yes or no
past-hint-samples = checked/failed
past-hint-list = { $options }; several with ; between them
past-hint-cases = one case per line
`,
}
