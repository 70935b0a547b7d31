// Written by "npm run messages" from the .ftl files beside it; change those.
export const clauseTables = {
  zh: `### 委员会以Excel或Word编制的条款表，以及由其生成的草案。

## 识别各列的表头，以|分隔

table-headings-number = 编号|条款号|条款编号|条文号|标准条款|条款|序号|指标编号
table-headings-section = 方面|一级指标|类别|章|评价方面|大类|模块|部分|评价类别
table-headings-subsection = 二级指标|节|分类|小类|子类
table-headings-title = 名称|条款名称|标题|评价项目|项目|评价指标|指标|三级指标|评价要素|要素|评分项目|评分项
table-headings-title-en = 英文名称|英文标题|条款英文名称
table-headings-text = 要求|条款内容|评价内容|内容|具体要求|评价要求|条款要求|指标要求|指标说明|要求内容|标准要求
table-headings-text-en = 英文要求|英文内容|条款英文内容
table-headings-points = 分值|满分|权重|标准分|分数|配分|标准分值|最高分|应得分
table-headings-method = 评分方法|评分细则|评分标准|评分办法|评价方法|计分方法|评分规则|评分说明|打分标准|评价细则
table-headings-evidence = 证据|证明材料|评价依据|查验资料|证实材料|佐证材料|检查资料|查证资料

## 非条款行，以|分隔

table-rows-total = 合计|总计|总分|共计
table-rows-subtotal = 小计
table-rows-note = 注|备注|说明

## 表中的错误

fault-table-columns = { $sheet }没有包含条款名称或要求的表头行。
    .fix = 请在各列上方写明表头，或指定条款名称所在的列。
fault-table-sheet = 文件中没有工作表{ $name }。
    .fix = 文件中的工作表为：{ $known }。
fault-table-empty = { $sheet }只有表头，没有条款。
    .fix = 请选择其他工作表，或在表头下填写条款。
fault-table-points-column = { $sheet }中未识别出分值列。
    .fix = 请指定条款分值所在的列。
fault-table-number = { $cell }：{ $said }不是条款编号。
    .fix = 请以文本格式填写7.1.2这样的编号；Excel会把部分编号变成日期或小数。
fault-table-number-twice = { $cell }：编号{ $number }与第{ $row }行重复。
    .fix = 各条款编号不得重复；请以文本格式填写，按小数保存时Excel会把7.10显示为7.1。
fault-table-number-twice--sheet = { $cell }：编号{ $number }与{ $other }行重复。
    .fix = 各条款编号不得重复；如两张工作表是同一张表的不同版本，只选其中一张。
fault-table-title = { $cell }：缺少条款名称。
    .fix = 请填写该单元格。
fault-table-points = { $cell }：{ $said }不是分值。
    .fix = 请填写数字，最多六位小数，不使用千位分隔符。
fault-table-points-missing = { $cell }：该条款缺少分值。
    .fix = 请填写该单元格；章节下应有编号更深一级的条款。
fault-table-sum = { $cell }填写的是{ $stated }，而其下各条款合计为{ $sum }。
    .fix = 请更正各条款的分值或此处的合计。
fault-table-cell-error = { $cell }为{ $said }，Excel未能计算出结果。
    .fix = 请更正公式，或直接填写内容。
fault-table-clauses = 表中有{ $count }个章节和条款，超过上限{ $most }。
    .fix = 请拆分后再导入。

## 草案中的文字

table-source = 条款表{ $file }，工作表{ $sheet }
table-reason = 由条款表导入。表中没有等级和取值规则的规定，请补充。
table-method = { $heading }：{ $says }
table-changes = 由条款表生成的首个草案。
table-owner = 归口单位名称
table-example = 各条款均得满分
table-level = { $stars ->
        [1] 一星级
        [2] 二星级
        [3] 三星级
        [4] 四星级
        [5] 五星级
       *[other] { $stars }星级
    }
`,
  en: `### Tables of clauses that committees keep in Excel or Word, and the draft that is made of one.

## Headings by which a column is known, apart by |

table-headings-number = No.|Number|Clause|Clause number|Clause no.|Item no.
table-headings-section = Section|Part|Aspect|Category|Level 1 indicator
table-headings-subsection = Subsection|Group|Level 2 indicator
table-headings-title = Title|Name|Item|Criterion|Indicator|Level 3 indicator
table-headings-title-en = English title|Title in English|Title EN
table-headings-text = Requirement|Requirements|Wording|Text|Description
table-headings-text-en = English wording|Requirement in English|English text|Text EN
table-headings-points = Points|Weight|Score|Maximum|Maximum points|Full points
table-headings-method = Scoring method|How points are given|Scoring|Scoring rules
table-headings-evidence = Evidence|Proof|Documents to show

## Rows that are no clause, apart by |

table-rows-total = Total|Sum|Total points|Grand total
table-rows-subtotal = Subtotal
table-rows-note = Note|Notes|Remark|Remarks

## What is wrong with a table

fault-table-columns = { $sheet } has no row of headings with a title or a requirement.
    .fix = Write headings above the columns, or say which column holds the titles.
fault-table-sheet = The file has no sheet { $name }.
    .fix = Its sheets are { $known }.
fault-table-empty = { $sheet } has headings and no clause below them.
    .fix = Choose another sheet, or write the clauses below the headings.
fault-table-points-column = { $sheet }: no column is known to hold the points.
    .fix = Say which column holds the points of the clauses.
fault-table-number = { $cell }: { $said } is no number of a clause.
    .fix = Write a number such as 7.1.2, as text: Excel makes dates and decimals of some.
fault-table-number-twice = { $cell }: number { $number } stands in row { $row } as well.
    .fix = Give each clause a number of its own, as text: as a decimal, Excel shows 7.10 as 7.1.
fault-table-number-twice--sheet = { $cell }: number { $number } stands in { $other } as well.
    .fix = Give each clause a number of its own, or leave out one of both sheets.
fault-table-title = { $cell }: the title is missing.
    .fix = Fill in the cell.
fault-table-points = { $cell }: { $said } is no number of points.
    .fix = Write a number of at most six decimals, without a separator of thousands.
fault-table-points-missing = { $cell }: the points of this clause are missing.
    .fix = Fill in the cell; a section needs clauses with deeper numbers below it.
fault-table-sum = { $cell } states { $stated }, but its clauses come to { $sum }.
    .fix = Correct the points of the clauses, or what is stated here.
fault-table-cell-error = { $cell } holds { $said }: Excel could not calculate it.
    .fix = Correct the formula, or write what is meant.
fault-table-clauses = The table has { $count } clauses and sections; the limit is { $most }.
    .fix = Divide it.

## What stands in the draft

table-source = Table of clauses { $file }, sheet { $sheet }
table-reason = Taken over from a table. It says nothing of levels or of how answers are judged: add what is missing.
table-method = { $heading }: { $says }
table-changes = First draft, from a table of clauses.
table-owner = Name of the committee
table-example = Every clause at its full points
table-level = { $stars ->
        [one] One star
       *[other] { $stars } stars
    }
`,
}
