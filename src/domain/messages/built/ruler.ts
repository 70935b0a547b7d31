// Written by "npm run messages" from the .ftl files beside it; change those.
export const ruler = {
  zh: `### 标尺：分数线与得分分布，改动规则后谁变级。

ruler-title = 标尺
ruler-unchanged = 假如改动：分数线、分值和修约都还未改
ruler-changes = { $count } 处改动
ruler-change = { $what } { $from } → { $to }
ruler-rounding-of = { $stage ->
    [clause] 条款得分的修约
    [part] 各部分得分的修约
   *[total] 总分的修约
}
ruler-crossed = { $what }：{ $count } 家变级
ruler-rise = ，{ $count } 家上升
ruler-fall = ，{ $count } 家下降
ruler-other = ，{ $count } 家有其他变动
ruler-faulty = 这样改动后规则不能使用；下面仍是上一次可用改动的数字。
ruler-faulty-line = { $place }：{ $message }{ $fix }
ruler-against = 对照修订 { $revision }
ruler-unreadable = 网址中的内容不完整，或不属于这一修订。请向发来的人重新索取，或从原样开始。
ruler-thousands = {"\\u00A0"}

## 谁的得分

ruler-population = 谁的得分
ruler-synthetic = 模拟
ruler-file = 上传文件
ruler-register = 登记簿
ruler-synthetic-what = 模拟数据：{ $size } 家虚构组织，随机种子为 { $seed }，不代表任何真实组织。
ruler-file-what = { $name }：{ $size } 份评价
ruler-here = 在本页计算
ruler-file-here = 在本页读取，不发送到任何地方；链接中也不含文件内容
ruler-size = 组织家数
ruler-seed = 随机种子
ruler-choose-file = 选择文件
ruler-file-form = 结果表（.xlsx、CSV），每家单位一行、每条条款一列；或 NDJSON 文件，每行一份评价或一份评分凭证。最多 { $most } 份。
ruler-register-here = 登记簿中按本标准作出的评价，同一项目评定过多次的取最近一次。数据只留在本浏览器中。
ruler-register-sign-in = 登录后可用登记簿中的评价
ruler-register-what = 登记在案：{ $size } 份评价
ruler-register-reading = 正在读取评价：{ $done } / { $of }
ruler-register-left-out = 有 { $count } 份评价属于其他版次，或含有本修订不接受的答案，未计入。
ruler-register-nobody = { $looked ->
    [0] 登记簿中还没有按本标准作出的评价。
   *[other] 登记簿中的 { $looked } 份评价都不能按本修订评判：属于其他版次，或含有本修订不接受的答案。
}
ruler-register-too-many = 登记簿中有 { $count } 份评价，本页最多处理 { $most } 份。已登录的程序可以调用 POST /v1/foresee 处理全部。
ruler-blank-sheet = 空白表（CSV）
ruler-bad-cell = { $place }：{ $reason }
ruler-old-workbook = 是旧版 Excel 的文件。请另存为 .xlsx 后重新选择。
ruler-no-workbook = 不能作为工作簿读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新选择。
ruler-sheet-unused = 有 { $count } 列未使用，因为本修订没有这样的表头：{ $columns }。
ruler-sheet-unanswered = 有 { $count } 项没有对应的列，按未作答处理：{ $inputs }。
ruler-bad-lines = 有 { $count } 行不能使用。请改正后重新选择文件，或略去这些行继续。
ruler-no-good-line = 文件中没有一行可以使用。请改正后重新选择文件。
ruler-empty-file = 文件中没有可看的内容。请选择每行一份评价的文件。
ruler-bad-line = 第 { $line } 行：{ $reason }
ruler-without-bad = 只用其余 { $good } 行继续
ruler-left-out = 已略去不能使用的 { $count } 行。
ruler-too-many = 文件有 { $lines } 行，本页最多处理 { $most } 行。更多时请运行：touchstone foresee { $standard } --assessments FILE
ruler-line-no-json = 不是 JSON。每行应是一份完整的文档。
ruler-line-no-assessment = 不符合评价的格式。要知道错在哪里，请把这一行交给：touchstone score
ruler-line-other = 评价的是另一标准 { $standard }。请去掉这一行，或打开那一标准的标尺。
ruler-line-fault = { $place }：{ $message }{ $fix }
ruler-row = 第 { $number } 行

## 等待

ruler-opening = 正在为全体评分：{ $done } / { $of }
ruler-opening-first = 正在为全体评分
ruler-failed = 本页未能算完。您的改动仍在网址中。

## 分布图

ruler-plot = 得分分布
ruler-plot-label = { $size } 份评价的得分，从 { $from } 至 { $to }，每 { $width } 分一格，按等级着色；变级的 { $count } 家为蓝色。旁边的表给出同样的数字。
ruler-mark = { $level }的分数线
ruler-mark-lower = 降低{ $what }
ruler-mark-raise = 提高{ $what }
ruler-moved = 变级
ruler-below = 低于 { $from } 的 { $count } 家未画出
ruler-without = 没有结果的 { $count } 家未画出
ruler-held-back = 分数线以上的较低等级，是被其他条件挡住的。
ruler-no-marks = 这一标准没有以数字表示的分数线，因此没有可拖动的线；分值和修约可以改动。
ruler-move-call = { $count } 家由{ $from }变为{ $to }

## 改动

ruler-changed = 改动
ruler-undo-all = 从头开始
ruler-thresholds = 分数线
ruler-weights = 分值
ruler-pick-weight = 改动一处分值
ruler-weight-of = { $clause }的分值
ruler-weights-total = 分值合计 { $total }，应为 { $full }
ruler-roundings = 修约
ruler-stage =
    { $stage ->
        [clause] 条款
        [part] 各部分
       *[total] 总分
    }
ruler-decimals-of = { $stage }的小数位数
ruler-way-of = { $stage }的修约方向
ruler-decimals = { $decimals ->
    [0] 整数
   *[other] { $decimals } 位小数
}
ruler-not-rounded = 不修约
ruler-mode =
    { $mode ->
        [half-up] 四舍五入
        [half-even] 四舍六入五成双
        [up] 远离零
        [down] 趋向零
        [floor] 向下
        [ceiling] 向上
       *[none] 不修约
    }
ruler-keys = 拖动分数线，或用 ← → 移动 { $step }，按住 Shift 移动 { $far }
ruler-frame = 上次改动用时 { $ms } 毫秒

## 等级与去向

ruler-levels = 等级
ruler-now = 现行
ruler-after = 改后
ruler-difference = 增减
ruler-moves = 从哪里到哪里

## 谁变了

ruler-who = 谁变了
ruler-all = 全部 { $count }
ruler-rises = 上升 { $count }
ruler-falls = 下降 { $count }
ruler-others = 其他 { $count }
ruler-show = 显示
ruler-organisation = 组织
ruler-invented = 组织（虚构）
ruler-level = 等级
ruler-cause = 原因
ruler-nobody = 没有一家变级。
ruler-shown = 共 { $count } 家，显示前 { $shown } 家
ruler-more = 再显示 { $count } 家

## 两份得分

ruler-pair-hint = 选择一家变级的组织，并排查看改动前后的得分。
ruler-pair-keys = 换一家
ruler-before = 修订 { $revision }
ruler-under = 改动后
ruler-of = { $points } / { $of }
ruler-all-rows = 未变的也显示
ruler-moved-rows = 只显示变动的
ruler-total = 总分
ruler-why = 原因
ruler-in-calculator = 到试算中查看各条款的理由

ruler-draft = 按修订稿
`,
  en: `### The ruler: thresholds over a population, and who changes level when a rule changes.

ruler-title = Ruler
ruler-unchanged = What if? No threshold, weight or rounding is changed yet
ruler-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
ruler-change = { $what } { $from } → { $to }
ruler-rounding-of = Rounding of { $stage ->
    [clause] clauses
    [part] parts
   *[total] the total
}
ruler-crossed = { $what }: { $count ->
    [one] { $count } changes level
   *[other] { $count } change level
}
ruler-rise = { $count ->
    [one] , { $count } rises
   *[other] , { $count } rise
}
ruler-fall = { $count ->
    [one] , { $count } falls
   *[other] , { $count } fall
}
ruler-other = , { $count } in other ways
ruler-faulty = The rules cannot be used as changed; the figures below are those of the last change that could be used.
ruler-faulty-line = { $place }: { $message } { $fix }
ruler-against = Against revision { $revision }
ruler-unreadable = The address is incomplete, or is not for this revision. Ask whoever sent it for a new one, or begin with the revision as it is.
ruler-thousands = ,

## Whose scores

ruler-population = Whose scores
ruler-synthetic = Synthetic
ruler-file = From a file
ruler-register = Register
ruler-synthetic-what = Synthetic: { $size } organisations that do not exist, made with seed { $seed }. They say nothing of real ones.
ruler-file-what = { $name }: { $size ->
    [one] one assessment
   *[other] { $size } assessments
}
ruler-here = Worked out on this page
ruler-file-here = Read on this page; it is sent nowhere, and the link does not hold it
ruler-size = Organisations
ruler-seed = Seed
ruler-choose-file = Choose a file
ruler-file-form = A sheet (.xlsx, CSV) with a row for each organisation and a column for each clause, or NDJSON with an assessment or a receipt on each line. At most { $most } of them.
ruler-register-here = Evaluations of this standard on record, of each assessment the last one. They stay in this browser.
ruler-register-sign-in = Sign in to look at the evaluations on record
ruler-register-what = On record: { $size ->
    [one] one evaluation
   *[other] { $size } evaluations
}
ruler-register-reading = Reading evaluations: { $done } of { $of }
ruler-register-left-out = { $count ->
    [one] One evaluation by another edition, or with answers that this revision does not take, is left out.
   *[other] { $count } evaluations by another edition, or with answers that this revision does not take, are left out.
}
ruler-register-nobody = { $looked ->
    [0] No evaluation of this standard is on record yet.
   *[other] None of the { $looked } evaluations on record can be judged by this revision: they are by another edition, or have answers that it does not take.
}
ruler-register-too-many = { $count } evaluations are on record; this page takes { $most }. A program that has signed in can ask POST /v1/foresee over all of them.
ruler-blank-sheet = Blank sheet, CSV
ruler-bad-cell = { $place }: { $reason }
ruler-old-workbook = is a workbook of an old Excel. Save it as .xlsx and choose it again.
ruler-no-workbook = cannot be read as a workbook. Open it in Excel or WPS, save it as .xlsx and choose it again.
ruler-sheet-unused = { $count ->
    [one] One column is not used, because this revision does not know its heading: { $columns }.
   *[other] { $count } columns are not used, because this revision does not know their headings: { $columns }.
}
ruler-sheet-unanswered = { $count ->
    [one] One question has no column, and counts as not answered: { $inputs }.
   *[other] { $count } questions have no column, and count as not answered: { $inputs }.
}
ruler-bad-lines = { $count ->
    [one] One line cannot be used. Mend it and choose the file again, or go on without it.
   *[other] { $count } lines cannot be used. Mend them and choose the file again, or go on without them.
}
ruler-no-good-line = No line of the file can be used. Mend them and choose the file again.
ruler-empty-file = The file holds nothing to look at. Choose one with an assessment on each line.
ruler-bad-line = Line { $line }: { $reason }
ruler-without-bad = { $good ->
    [one] Go on with the one good line
   *[other] Go on with the { $good } good lines
}
ruler-left-out = { $count ->
    [one] One line that cannot be used is left out.
   *[other] { $count } lines that cannot be used are left out.
}
ruler-too-many = The file has { $lines } lines; this page takes { $most }. For more, run: touchstone foresee { $standard } --assessments FILE
ruler-line-no-json = is not JSON. Each line holds one whole document.
ruler-line-no-assessment = does not have the form of an assessment. To see what is wrong, give the line to: touchstone score
ruler-line-other = is about { $standard }, another standard. Leave it out, or open the ruler of that standard.
ruler-line-fault = { $place }: { $message } { $fix }
ruler-row = Line { $number }

## Waiting

ruler-opening = Scoring the population: { $done } of { $of }
ruler-opening-first = Scoring the population
ruler-failed = The page could not finish working this out. What you changed is still in the address.

## The plot

ruler-plot = Distribution of points
ruler-plot-label = Points of { $size } assessments in steps of { $width } from { $from } to { $to }, coloured by level; the { $count } that change level are blue. The tables give the same counts.
ruler-mark = Threshold of { $level }
ruler-mark-lower = Lower { $what }
ruler-mark-raise = Raise { $what }
ruler-moved = changes level
ruler-below = { $count } below { $from } not drawn
ruler-without = { $count } without a result not drawn
ruler-held-back = Lower levels above a threshold are held back by other conditions.
ruler-no-marks = No level of this standard has a threshold that is a number, so there is nothing to drag. Weights and roundings can be changed.
ruler-move-call = { $count } from { $from } to { $to }

## What is changed

ruler-changed = Changes
ruler-undo-all = Begin again
ruler-thresholds = Thresholds
ruler-weights = Weights
ruler-pick-weight = Change a weight
ruler-weight-of = Weight of { $clause }
ruler-weights-total = Weights: { $total } of { $full }
ruler-roundings = Rounding
ruler-stage =
    { $stage ->
        [clause] Clauses
        [part] Parts
       *[total] Total
    }
ruler-decimals-of = Decimals of { $stage }
ruler-way-of = Direction of { $stage }
ruler-decimals = { $decimals ->
    [0] whole numbers
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
}
ruler-not-rounded = not rounded
ruler-mode =
    { $mode ->
        [half-up] halves away from zero
        [half-even] halves to even
        [up] away from zero
        [down] towards zero
        [floor] down
        [ceiling] up
       *[none] not rounded
    }
ruler-keys = Drag a threshold, or ← → by { $step }, with Shift by { $far }
ruler-frame = { $ms } ms for the last change

## Levels and moves

ruler-levels = Levels
ruler-now = Now
ruler-after = After
ruler-difference = Difference
ruler-moves = From where to where

## Who changes

ruler-who = Who changes
ruler-all = All { $count }
ruler-rises = Rise { $count }
ruler-falls = Fall { $count }
ruler-others = Other { $count }
ruler-show = Shown
ruler-organisation = Organisation
ruler-invented = Organisation (invented)
ruler-level = Level
ruler-cause = Cause
ruler-nobody = Nobody changes level.
ruler-shown = The first { $shown } of { $count }
ruler-more = Show { $count } more

## Two scores

ruler-pair-hint = Choose somebody who changes, to see both scores side by side.
ruler-pair-keys = next
ruler-before = Revision { $revision }
ruler-under = What if
ruler-of = { $points } / { $of }
ruler-all-rows = Show what did not move as well
ruler-moved-rows = Show what moved alone
ruler-total = Total
ruler-why = Why
ruler-in-calculator = Each clause’s reason, in the calculator

ruler-draft = This draft
`,
}
