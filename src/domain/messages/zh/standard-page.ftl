### 阅读标准的页面中的用语。

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
