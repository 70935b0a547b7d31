// Written by "npm run messages" from the .ftl files beside it; change those.
export const clauseTablePage = {
  zh: `### 由条款表生成草案的页面。

table-page-title = 由条款表生成草案
table-page-why = 从已有的Excel或Word条款表导入条款和分值。生成草案之前不保存任何内容。
table-page-file = 选择文件
table-page-drop = 也可以把Excel文件（.xlsx）或Word文件（.docx）拖到这里。
table-page-kind = { $file }不是.xlsx或.docx文件，请另存为其中一种格式。
table-page-sheets = 工作表
table-page-sheets-what = 选几张，就合成一份草案，每张工作表为一个章节。
table-page-columns = 各列的含义
table-page-column = 列
table-page-heading = 表头
table-page-says = 含义
table-page-field-none = 不导入
table-page-field-number = 条款编号
table-page-field-section = 章节
table-page-field-subsection = 下级章节
table-page-field-title = 名称
table-page-field-title-en = 英文名称
table-page-field-text = 要求
table-page-field-text-en = 英文要求
table-page-field-points = 分值
table-page-field-method = 评分方法
table-page-field-evidence = 证据
table-page-found = 共{ $count }个条款，合计{ $total }分
table-page-left = 未导入的行：{ $rows }
table-page-faults = 表中有{ $count }处错误
table-page-again = 请更正文件后重新选择，或在上方指定各列的含义。
table-page-clauses = 识别出的条款
table-page-row = 行
table-page-clause = 条款
table-page-points = 分值
table-page-standard = 标准信息
table-page-id = 标识
table-page-id-hint = 小写字母、数字和连字符，如sweeper-service。
table-page-edition = 版次
table-page-name = 名称
table-page-owner = 归口单位
table-page-from = 实施日期
table-page-ask = 各条款的评价方式
table-page-ask-points = 评价人员给分
table-page-ask-yes-no = 是或否
table-page-step = 给分的最小单位
table-page-marks = 各星级的分数线
table-page-marks-hint = 由低到高填写，如60、75、90。尚未确定的可不填。
table-page-make = 生成草案
table-page-making = 正在生成草案
table-page-cannot = 规则起草人员可以生成草案。
`,
  en: `### The page on which a table of clauses becomes a draft.

table-page-title = A draft from a table
table-page-why = Take the clauses and points of a table that you have in Excel or Word. Nothing is kept until you make the draft.
table-page-file = Choose a file
table-page-drop = Or drop an Excel workbook (.xlsx) or a Word file (.docx) here.
table-page-kind = { $file } is neither .xlsx nor .docx. Save the table in one of these forms.
table-page-sheets = Sheets
table-page-sheets-what = Several become one draft, each sheet a section.
table-page-columns = What each column says
table-page-column = Column
table-page-heading = Heading
table-page-says = Says
table-page-field-none = Not taken over
table-page-field-number = Number
table-page-field-section = Section
table-page-field-subsection = Section below it
table-page-field-title = Title
table-page-field-title-en = Title in English
table-page-field-text = Requirement
table-page-field-text-en = Requirement in English
table-page-field-points = Points
table-page-field-method = How points are given
table-page-field-evidence = Evidence
table-page-found =
    { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }, { $total } points
table-page-left = Not taken over: rows { $rows }
table-page-faults =
    { $count ->
        [one] One thing is wrong
       *[other] { $count } things are wrong
    } with the table
table-page-again = Mend the file and choose it again, or say above what a column says.
table-page-clauses = Clauses as they were read
table-page-row = Row
table-page-clause = Clause
table-page-points = Points
table-page-standard = The standard
table-page-id = Id
table-page-id-hint = Lower-case letters, digits and hyphens, such as sweeper-service.
table-page-edition = Edition
table-page-name = Title
table-page-owner = Committee or body that owns it
table-page-from = First day in force
table-page-ask = What each clause asks
table-page-ask-points = Points by the assessor
table-page-ask-yes-no = Yes or no
table-page-step = Points in steps of
table-page-marks = Threshold of each star
table-page-marks-hint = Points, the lowest first, such as 60, 75, 90. Leave it empty where that is not decided.
table-page-make = Make the draft
table-page-making = Making the draft
table-page-cannot = Editors can make a draft.
`,
}
