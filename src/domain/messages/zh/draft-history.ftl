### 工作台中修订稿的修改记录页面。

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
