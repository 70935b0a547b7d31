// Written by "npm run messages" from the .ftl files beside it; change those.
export const drafts = {
  zh: `### 工作台：委员会修改修订稿的页面。

drafts-title = 修订稿
drafts-why = 修订稿保存一次修订的全部文件，由另一人批准发布；每处改动随即保存。
drafts-none = 尚无修订稿。
drafts-none-what = 可在下方由已发布的修订起草下一修订，文件一并带入。
drafts-name = { $designation } 修订号 { $revision }
drafts-standard = 标准
drafts-state = 状态
drafts-edited = 最近修改
drafts-from = 由已发布的修订起草
drafts-from-table = 由Excel或Word条款表生成草案
drafts-from-what = 下一修订沿用相同的文件，编号顺延；日期在实施日之前的算例移到实施日。
drafts-first-day = 实施日期
drafts-succeed = 起草下一修订
drafts-succeeding = 正在起草
drafts-cannot = 规则起草人员可以起草下一修订、修改修订稿。
drafts-trial = { $view ->
    [calculator] 修订稿试算：按修订稿计分，不作记录，不能用于决定。
   *[ruler] 修订稿与现行修订比较：谁会变级。不作记录。
}
drafts-views = 本修订稿的页面
drafts-view-workbench = 条款与等级
drafts-view-workbook = 工作簿
drafts-view-calculator = 计算器
drafts-view-ruler = 假如
drafts-view-comments = 意见
drafts-view-ballot = 表决
drafts-view-publication = 发布
drafts-view-history = 修改记录
drafts-here = 也在这里：
drafts-here-since = { $at } 打开
drafts-returned = 退回：{ $reason }
drafts-not-open = 本修订的状态为“{ $state }”，可以阅读；只有状态为“草案”时可以修改。

## 保存

drafts-saving = 正在保存
drafts-saved = 已保存 { $at }
drafts-held = { $count } 处改动尚未保存，暂存在本浏览器中。
drafts-said-stale = 他人已改动此处，保持现状。
drafts-said-merged = 他人的改动已并入。
drafts-undo = 撤销
drafts-redo = 重做
drafts-clash = { $count } 处有他人同时改动，对方的改动已保存，请选择保留哪一个。
drafts-clash-before = 原来
drafts-clash-mine = 我的
drafts-clash-theirs = 对方的
drafts-take-mine = 用我的
drafts-take-theirs = 保留对方的
drafts-example-place = 算例“{ $example }”：{ $member }
drafts-nothing = 空

## 表格

drafts-clauses = 条款与分值
drafts-levels = 等级与分数线
drafts-levels-of = { $result }的等级
drafts-classes = 类别与分值
drafts-classes-why = 一个类别的条款分值相同；另定分值的条款不在此列。
drafts-term = 满分与实施日期
drafts-column-number = 编号
drafts-column-name = { $language ->
    [zh] 名称（中文）
   *[en] 名称（英文）
}
drafts-column-aspect = 方面
drafts-column-class = 类别
drafts-column-clauses = 条款数
drafts-column-weight = 分值
drafts-column-mark = 分数线
drafts-column-part = { $part }不低于
drafts-column-from = 实施日期
drafts-column-full = 满分
drafts-text-requirement = { $language ->
    [zh] 要求（中文）
   *[en] 要求（英文）
}
drafts-text-evidence = { $language ->
    [zh] 证据（中文）
   *[en] 证据（英文）
}
drafts-text-reason = { $language ->
    [zh] 分值理由（中文）
   *[en] 分值理由（英文）
}
drafts-evidence-new = 新增证据
drafts-evidence-add = 加一条证据
drafts-evidence-take = 去掉证据 { $place }
drafts-missing = 缺
drafts-worked-out = 由规则算出
drafts-total = 合计 { $all }
drafts-total-full = 合计 { $all } / { $full }
drafts-total-off = 合计 { $all } / { $full }，{ $side ->
    [above] 多
   *[below] 少
} { $by }
drafts-not-fixed = 由其他单元格得出，不能在此填写。
drafts-not-needed = 不能留空。
drafts-not-number = 应填数字，“{ $text }”不是。
drafts-not-date = 应填日期，如 2027-01-01，“{ $text }”不是。
drafts-not-earned = 应填得分（数字或分数），或满分、一半、不得分，“{ $text }”不是。
drafts-not-unlisted = 应填所列各项之一，“{ $text }”不是。
drafts-instead = 改为 { $text }
drafts-key-edit = 修改
drafts-key-block = 选定多格
drafts-key-paste = 复制、粘贴多格，可与 Excel、WPS 互贴
drafts-key-empty = 清空
drafts-key-add = 加一条
drafts-key-move = 移动、缩进

## 旁栏

drafts-faults = 问题
drafts-errors = { $count ->
    [0] 无错误
   *[other] { $count } 处错误
}
drafts-no-faults = 检查没有发现问题。
drafts-examples = 算例
drafts-agree = { $count } 个一致
drafts-moved = { $count } 个有变
drafts-agreeing = 一致的 { $count } 个
drafts-restate = 认可
drafts-of-points = 得分
drafts-of-percent = 得分率
drafts-of-level = 等级
drafts-of-status = 结果
drafts-of-max = 满分
`,
  en: `### The studio: pages on which a committee changes a draft.

drafts-title = Drafts
drafts-why = A draft holds the files of a revision until somebody else publishes it. Each change is saved at once.
drafts-none = No draft is on record.
drafts-none-what = Begin the successor of a published revision below; its files come along.
drafts-name = { $designation } revision { $revision }
drafts-standard = Standard
drafts-state = State
drafts-edited = Last changed
drafts-from = From a published revision
drafts-from-table = Begin with a table from Excel or Word
drafts-from-what = The successor has the same files under the next number. Worked examples of earlier days are moved to its first day.
drafts-first-day = First day in force
drafts-succeed = Begin the successor
drafts-succeeding = Beginning
drafts-cannot = Editors can begin a successor and change a draft.
drafts-trial = { $view ->
    [calculator] A trial: scored by the draft. Nothing is kept, and no decision can rest on it.
   *[ruler] The draft against the revision in force: who would change level. Nothing is kept.
}
drafts-views = Pages of this draft
drafts-view-workbench = Clauses and levels
drafts-view-workbook = Workbook
drafts-view-calculator = Calculator
drafts-view-ruler = What if
drafts-view-comments = Comments
drafts-view-ballot = Ballot
drafts-view-publication = Publication
drafts-view-history = Changes
drafts-here = Also here:
drafts-here-since = opened at { $at }
drafts-returned = Returned: { $reason }
drafts-not-open = This revision is { $state }. It can be read here; only a draft can be changed.

## Saving

drafts-saving = Saving
drafts-saved = Saved { $at }
drafts-held = { $count ->
    [one] One change is not saved; this browser keeps it.
   *[other] { $count } changes are not saved; this browser keeps them.
}
drafts-said-stale = Somebody else changed this place since, so it stays as it is.
drafts-said-merged = Changes of others came in.
drafts-undo = Undo
drafts-redo = Redo
drafts-clash = { $count ->
    [one] Somebody else changed the same place at the same time. Theirs is saved; choose which stays.
   *[other] Somebody else changed { $count } of the same places at the same time. Theirs is saved; choose which stays.
}
drafts-clash-before = Before
drafts-clash-mine = Yours
drafts-clash-theirs = Theirs
drafts-take-mine = Take yours
drafts-take-theirs = Leave theirs
drafts-example-place = Worked example “{ $example }”: { $member }
drafts-nothing = nothing

## Tables

drafts-clauses = Clauses and weights
drafts-levels = Levels and thresholds
drafts-levels-of = Levels of { $result }
drafts-classes = Classes and weights
drafts-classes-why = All clauses of a class weigh the same, except those with a weight of their own.
drafts-term = Full score and first day
drafts-column-number = No.
drafts-column-name = { $language ->
    [zh] Name, Chinese
   *[en] Name, English
}
drafts-column-aspect = Aspect
drafts-column-class = Class
drafts-column-clauses = Clauses
drafts-column-weight = Weight
drafts-column-mark = Threshold
drafts-column-part = { $part }, at least
drafts-column-from = In force from
drafts-column-full = Full score
drafts-text-requirement = { $language ->
    [zh] Requirement, Chinese
   *[en] Requirement, English
}
drafts-text-evidence = { $language ->
    [zh] Evidence, Chinese
   *[en] Evidence, English
}
drafts-text-reason = { $language ->
    [zh] Why this weight, Chinese
   *[en] Why this weight, English
}
drafts-evidence-new = New evidence
drafts-evidence-add = Add evidence
drafts-evidence-take = Take out evidence { $place }
drafts-missing = missing
drafts-worked-out = worked out by a rule
drafts-total = Total { $all }
drafts-total-full = Total { $all } / { $full }
drafts-total-off = Total { $all } / { $full }, { $by } { $side ->
    [above] too many
   *[below] too few
}
drafts-not-fixed = follows from other cells and is not typed here.
drafts-not-needed = cannot be left empty.
drafts-not-number = takes a number; "{ $text }" is none.
drafts-not-date = takes a day such as 2027-01-01; "{ $text }" is none.
drafts-not-earned = takes points, a fraction, or all, half or nothing; "{ $text }" is none of these.
drafts-not-unlisted = takes one of the listed words; "{ $text }" is none.
drafts-instead = Take { $text }
drafts-key-edit = edits
drafts-key-block = selects
drafts-key-paste = a block, also from and to Excel or WPS
drafts-key-empty = empties
drafts-key-add = adds a clause
drafts-key-move = move it

## Beside the work

drafts-faults = Faults
drafts-errors = { $count ->
    [0] no error
    [one] one error
   *[other] { $count } errors
}
drafts-no-faults = The check finds nothing wrong.
drafts-examples = Worked examples
drafts-agree = { $count } agree
drafts-moved = { $count } moved
drafts-agreeing = { $count ->
    [one] One agrees
   *[other] { $count } agree
}
drafts-restate = Restate
drafts-of-points = Points
drafts-of-percent = Per cent
drafts-of-level = Level
drafts-of-status = Result
drafts-of-max = Maximum
`,
}
