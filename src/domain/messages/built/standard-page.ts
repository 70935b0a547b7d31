// Written by "npm run messages" from the .ftl files beside it; change those.
export const standardPage = {
  zh: `### 阅读标准的页面中的用语。

standard-gate-otherwise =
    { $outcome ->
        [refuse] 不授予等级
        [veto] 一票否决
        [block] 结果待定
       *[lower] 降为低一级
    }
standard-gate-cap = 最高为{ $level }

## 各页共用

page-home = 试金石
page-skip = 跳到正文
page-rooms = 主导航
page-crumbs = 所在位置
page-room-standards = 标准
page-room-register = 证书
page-room-check = 核验
page-stars = { $count } 星

## 标准的页面

standards-lead = 每项标准可阅读全文：等级与分数线、条款、分值及其理由、取值规则、历次修订。
standards-none = 尚无标准。
standard-contents = 本页内容
standard-edition = { $edition } 版
standard-revision = 规则修订 { $revision }
standard-in-force = 现行
standard-not-in-force = 非现行
standard-faulty = 有错误
standard-mark-illustrative = 示例
standard-mark-draft = 草案
standard-calculator = 试算一份
standard-what-if = 看改动的影响
standard-annex = 下载 Word 附录
standard-text = 标准文本
standard-assessment-sheet = 下载空白评价表
standard-workbook = Excel 工作簿
standard-levels = 等级与分数线
standard-full = 满分 { $points } 分
standard-ruler = 满分 { $full } 的标尺，分数线：{ $marks }
standard-level = 等级
standard-level-mark = 分数线
standard-level-percent = 占满分
standard-level-needs = 另须满足
standard-reason = 理由
standard-gates = 前提条件
standard-gates-why = 分数达到后还须满足下列各项；圆点表示该等级必须满足
standard-gate = 条件
standard-gate-asked = 必须满足
standard-gate-not-asked = 不要求
standard-gate-fails = 不满足时
standard-clauses = 条款
standard-clauses-why = 左边是要求，右边是分值和取值规则
standard-open-all = 全部展开
standard-close-all = 全部收起
standard-clause = 条款
standard-requirement = 要求
standard-weight = 分值
standard-points-unit = 分
standard-answer-to-points = 答案 → 得分
standard-how = 取值规则
standard-curve = 答案与得分
standard-chart = { $clause }：答案与得分的关系
standard-share = 占 { $percent }%
standard-not-scored = 不计分
standard-sum = 合计
standard-why-weight = 分值的理由
standard-evidence = 查看的证据
standard-effort = 改进约需
standard-lead-days = { $days } 天
standard-not-applicable = 不适用
standard-not-applicable-may = 可记为不适用
standard-general = 总则
standard-history = 历次修订
standard-from = 自 { $from } 起
standard-from-to = { $from } 至 { $to }
standard-compare = 与修订 { $revision } 比较
standard-sources = 依据与说明
standard-foot = { $designation } · 规则修订 { $revision } · 摘要 { $digest }
standard-none-in-force = 今天没有现行的修订，请选择要阅读的修订。
standard-several-in-force = 今天有多个现行的修订，请选择要阅读的修订。

## 浏览器收到的错误页

page-problem-next = 可以从这里继续：
`,
  en: `### Words of the pages on which a standard is read.

standard-gate-otherwise =
    { $outcome ->
        [refuse] no level is given
        [veto] no level is given (veto)
        [block] the result stays open
       *[lower] the next lower level applies
    }
standard-gate-cap = at most { $level }

## On all pages

page-home = Touchstone
page-skip = Skip to content
page-rooms = Main
page-crumbs = You are here
page-room-standards = Standards
page-room-register = Certificates
page-room-check = Check
page-stars =
    { $count ->
        [one] { $count } star
       *[other] { $count } stars
    }

## The pages of standards

standards-lead = Every standard can be read in full: levels and their thresholds, clauses, what each weighs and why, how it earns its points, and all revisions.
standards-none = There are no standards yet.
standard-contents = On this page
standard-edition = edition { $edition }
standard-revision = revision { $revision }
standard-in-force = in force
standard-not-in-force = not in force
standard-faulty = has faults
standard-mark-illustrative = illustrative
standard-mark-draft = draft
standard-calculator = Try a score
standard-what-if = See what a change would do
standard-annex = Annex as a Word file
standard-text = Text of the standard
standard-assessment-sheet = Blank assessment sheet
standard-workbook = Excel workbook
standard-levels = Levels and thresholds
standard-full = full score { $points }
standard-ruler = Scale of { $full } with thresholds: { $marks }
standard-level = Level
standard-level-mark = Threshold
standard-level-percent = Of the full score
standard-level-needs = Also needs
standard-reason = Reason
standard-gates = Prerequisites
standard-gates-why = beside the points, a level needs everything that has a dot in its column
standard-gate = Prerequisite
standard-gate-asked = needed
standard-gate-not-asked = not needed
standard-gate-fails = Where it fails
standard-clauses = Clauses
standard-clauses-why = the requirement at the left, its weight and how it earns points at the right
standard-open-all = Open all
standard-close-all = Close all
standard-clause = Clause
standard-requirement = Requirement
standard-weight = Weight
standard-points-unit = points
standard-answer-to-points = Answer → points
standard-how = How it earns points
standard-curve = Answer and points
standard-chart = { $clause }: how the answer becomes points
standard-share = { $percent }% of the total
standard-not-scored = not scored
standard-sum = Total
standard-why-weight = Why this weight
standard-evidence = Evidence
standard-effort = To improve it takes about
standard-lead-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
standard-not-applicable = Not applicable
standard-not-applicable-may = may be answered so
standard-general = What holds for everything
standard-history = Revisions
standard-from = from { $from }
standard-from-to = { $from } to { $to }
standard-compare = compare with revision { $revision }
standard-sources = Basis and notes
standard-foot = { $designation } · revision { $revision } · digest { $digest }
standard-none-in-force = No revision is in force today. Choose the one to read.
standard-several-in-force = Several revisions are in force today. Choose the one to read.

## What a browser gets where something is wrong

page-problem-next = You can go on to:
`,
}
