// Written by "npm run messages" from the .ftl files beside it; change those.
export const workbookPage = {
  zh: `### 工作室：修订稿的“工作簿”页，下载 Excel，改好后读回。

workbook-out = 下载
workbook-out-what = 条款、文字、分值、取值规则、等级、前提条件和算例各占一张工作表。可以修改的单元格为浅黄色，其余已锁定；增加、删除和移动行的方法见第一张工作表。
workbook-download = 下载工作簿
workbook-in = 读回
workbook-in-what = 先列出改动和有问题的单元格，确认后才写入修订稿。
workbook-cannot = 只有修订稿可以读入工作簿，且须由编辑人员读入。
workbook-choose = 选择工作簿
workbook-drop = 改好的工作簿，Excel 格式；也可拖到此处。
workbook-kind = { $file } 不是 Excel 工作簿（.xlsx）。
workbook-faults = { $count } 处有问题，全部改正后再读入
workbook-again = 在 Excel 中改正、保存，再选择一次。
workbook-left = { $count } 处不读入
workbook-nothing = { $file } 没有改动。
workbook-changes = { $file } 的改动：{ $count } 处
workbook-row-added = 新增
workbook-row-removed = 删除
workbook-row-moved = 移动
workbook-along = 引用它的 { $count } 处一并处理。
workbook-old = 工作簿生成之后，修订稿又有改动。没有冲突的改动已合并，修订稿中的其他改动都保留。
workbook-clashes = { $count } 处修订稿和工作簿都改了。请选择保留哪一方：
workbook-both-workbook = 保留工作簿的
workbook-both-draft = 保留修订稿的
workbook-cell = 单元格或行
workbook-about = 内容
workbook-before = 原为
workbook-after = 改为
workbook-fate = 结果
workbook-fate-changes = 写入
workbook-fate-same = 修订稿已相同
workbook-fate-clash = 修订稿现为：{ $draft }
workbook-empty = 空
workbook-judgement = 对评分的影响
workbook-unsound = 修订稿或改动后的修订稿有错误，暂不能与现状比较；写入后可在“条款与等级”页逐项改正。
workbook-take = 写入修订稿
workbook-taking = 正在写入
workbook-taken = 已写入 { $count } 处改动。
workbook-to-draft = 查看修订稿
`,
  en: `### The studio: the page of a draft on which it goes out as an Excel workbook and comes back.

workbook-out = Download
workbook-out-what = Clauses, texts, weights, criteria, levels, gates and examples each have a sheet. Cells in light yellow may be changed, all others are locked; the first sheet says how rows are added, taken out and moved.
workbook-download = Download the workbook
workbook-in = Hand in
workbook-in-what = Changes and bad cells are listed first; nothing is written to the draft before you agree.
workbook-cannot = A workbook is handed in to a draft, by an editor.
workbook-choose = Choose the workbook
workbook-drop = The changed workbook, in Excel; it can be dropped here as well.
workbook-kind = { $file } is no Excel workbook (.xlsx).
workbook-faults = { $count ->
    [one] One cell or row is wrong; correct it and hand the workbook in again
   *[other] { $count } cells or rows are wrong; correct them and hand the workbook in again
}
workbook-again = Correct them in Excel, save, and choose the file once more.
workbook-left = { $count ->
    [one] One thing is not read in
   *[other] { $count } things are not read in
}
workbook-nothing = { $file } changes nothing.
workbook-changes = { $count ->
    [one] { $file } changes one cell or row
   *[other] { $file } changes { $count } cells or rows
}
workbook-row-added = New
workbook-row-removed = Taken out
workbook-row-moved = Moved
workbook-along = { $count ->
    [one] One other place goes along.
   *[other] { $count } other places go along.
}
workbook-old = The draft has changed since the workbook was made. Changes of different places are put together; whatever else changed in the draft stays.
workbook-clashes = { $count ->
    [one] Draft and workbook both changed one place. Choose whose value stays:
   *[other] Draft and workbook both changed { $count } places. Choose whose values stay:
}
workbook-both-workbook = Those of the workbook
workbook-both-draft = Those of the draft
workbook-cell = Cell or row
workbook-about = What
workbook-before = Was
workbook-after = Becomes
workbook-fate = Result
workbook-fate-changes = is written
workbook-fate-same = the draft says so already
workbook-fate-clash = the draft now says { $draft }
workbook-empty = empty
workbook-judgement = What it changes of the judgement
workbook-unsound = The draft has errors, now or with these changes, so that both cannot be compared; once they are written, correct them on the page “Clauses and levels”.
workbook-take = Write to the draft
workbook-taking = Writing
workbook-taken = { $count ->
    [one] One change is written to the draft.
   *[other] { $count } changes are written to the draft.
}
workbook-to-draft = Look at the draft
`,
}
