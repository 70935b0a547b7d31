// Written by "npm run messages" from the .ftl files beside it; change those.
export const draftHistory = {
  zh: `### 工作台中修订稿的修改记录页面。

history-title = 修改记录
history-means = 每次修改均予保留。展开一项，可查看当时的修订稿与现在有何不同；编辑人员可将修订稿恢复为当时的内容。
history-now = 现在的内容
history-service = 系统
history-why = 理由：{ $reason }
history-look = 查看第{ $version }版
history-after = 修改后
history-same = 文件内容与现在一致。
history-differs = 当时的修订稿有{ $count }处与现在不同。“修改前”为该版内容，“修改后”为现在的内容。
history-put-back = 恢复为当时的内容
`,
  en: `### The studio's page of what was done to a draft.

history-title = What was done
history-means = Every change is kept. Open one to see in what the draft was another then; an editor can make it what it was.
history-now = as it is now
history-service = the service itself
history-why = Reason: { $reason }
history-look = Look at version { $version }
history-after = After
history-same = The files say the same as now.
history-differs = { $count ->
    [one] In one place the draft was another then. “Before” is that version, “After” the draft as it is now.
   *[other] In { $count } places the draft was another then. “Before” is that version, “After” the draft as it is now.
}
history-put-back = Make the draft what it was then
`,
}
