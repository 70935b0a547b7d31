// Written by "npm run messages" from the .ftl files beside it; change those.
export const documentFindings = {
  zh: `### 评价报告、评分表和不符合项通知书中的用语。

## 评价发现

document-finding-conformity = 符合
document-finding-opportunity = 改进机会
document-finding-minor = 轻微不符合
document-finding-major = 严重不符合
document-finding-nonconformity = 不符合
document-finding-not-applicable = 不适用
document-finding-not-checked = 未检查
document-finding-missing = 缺少答案
document-finding-uncomputed = 无法得出
document-finding-hidden = 不涉及本组织
document-finding-unscored = 仅作记录
document-grade-minor = 轻微
document-grade-major = 严重

## 前提条件和等级

document-gate-holds = 满足
document-gate-fails = 不满足
document-level-reached = 达到
document-level-barred = 分数达到，前提条件不满足
document-level-unmet = 前提条件不满足
document-level-missed = 未达到
document-level-and-above = { $level }及以上
document-level-threshold = { $side ->
        [atLeast] ≥ { $points }
        [atMost] ≤ { $points }
        [below] < { $points }
       *[above] > { $points }
    }
document-result-blocked = 尚无结果
document-result-not-scored = 未评分
document-result-scored = 未达到任何等级

## 结论摘要

document-summary-total = 总分 { $points } 分，满分 { $max } 分（{ $percent }），结果为“{ $level }”。
document-summary-level = 等级：{ $level }。
document-summary-clauses = 共 { $clauses } 个条款，不符合 { $nonconformities } 项。
document-summary-next = 更高一级尚有 { $count } 项要求未满足，见后文。
document-summary-open = { $status ->
        [blocked] 尚无评价结果。
       *[not-scored] 本次评价未评分。
    }

## 评价方法和图表

document-method-documents = 文件审查
document-method-interview = 访谈
document-method-mystery-customer = 神秘顾客
document-method-on-site = 现场检查
document-method-remote = 远程评价
document-method-survey = 问卷调查
document-parts-chart = 得分率（%）
document-parts-minimum = { $level }的最低得分率（%）

## 评价组报告的内容

report-unrecorded = 未记录
report-none = 无。
report-days = { $from }至{ $until }
`,
  en: `### What findings reports, score sheets and notices of nonconformities print.

## Findings

document-finding-conformity = Conforms
document-finding-opportunity = Opportunity for improvement
document-finding-minor = Minor nonconformity
document-finding-major = Major nonconformity
document-finding-nonconformity = Nonconformity
document-finding-not-applicable = Not applicable
document-finding-not-checked = Not checked
document-finding-missing = No answer
document-finding-uncomputed = Cannot be worked out
document-finding-hidden = Does not concern the organisation
document-finding-unscored = Recorded, not scored
document-grade-minor = Minor
document-grade-major = Major

## Preconditions and levels

document-gate-holds = met
document-gate-fails = not met
document-level-reached = reached
document-level-barred = points reach it, a precondition is not met
document-level-unmet = a precondition is not met
document-level-missed = not reached
document-level-and-above = { $level } and above
document-level-threshold = { $side ->
        [atLeast] ≥ { $points }
        [atMost] ≤ { $points }
        [below] < { $points }
       *[above] > { $points }
    }
document-result-blocked = no result yet
document-result-not-scored = not scored
document-result-scored = no level reached

## The summary

document-summary-total = { $points ->
        [one] { $points } point
       *[other] { $points } points
    } of { $max } ({ $percent }): { $level }.
document-summary-level = Level: { $level }.
document-summary-clauses = { $clauses ->
        [one] { $clauses } clause
       *[other] { $clauses } clauses
    }, { $nonconformities ->
        [one] { $nonconformities } nonconformity
       *[other] { $nonconformities } nonconformities
    }.
document-summary-next = { $count ->
        [one] One requirement of the next level is not met; see below.
       *[other] { $count } requirements of the next level are not met; see below.
    }
document-summary-open = { $status ->
        [blocked] The assessment has no result yet.
       *[not-scored] The assessment has not been scored.
    }

## Methods and the chart

document-method-documents = document review
document-method-interview = interview
document-method-mystery-customer = mystery customer
document-method-on-site = on-site check
document-method-remote = remote assessment
document-method-survey = survey
document-parts-chart = Share of maximum points (%)
document-parts-minimum = Minimum for { $level } (%)

## What the team reports

report-unrecorded = not recorded
report-none = None.
report-days = { $from } to { $until }
`,
}
