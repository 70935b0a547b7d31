### 工作台：委员会修改修订稿的页面。

drafts-title = 修订稿
drafts-why = 修订稿保存一次修订的全部文件，由另一人批准发布；每处改动随即保存。
drafts-none = 尚无修订稿。
drafts-none-what = 可在下方由已发布的修订起草下一修订，文件一并带入。
drafts-name = { $designation } 修订号 { $revision }
drafts-standard = 标准
drafts-state = 状态
drafts-edited = 最近修改
drafts-from = 由已发布的修订起草
drafts-from-what = 下一修订沿用相同的文件，编号顺延；日期在实施日之前的例子移到实施日。
drafts-first-day = 实施日期
drafts-succeed = 起草下一修订
drafts-succeeding = 正在起草
drafts-cannot = 规则起草人员可以起草下一修订、修改修订稿。
drafts-views = 本修订稿的页面
drafts-view-workbench = 条款与等级
drafts-view-comments = 意见
drafts-view-publication = 发布
drafts-returned = 退回：{ $reason }
