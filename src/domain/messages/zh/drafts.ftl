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
