// Written by "npm run messages" from the .ftl files beside it; change those.
export const documentAnnex = {
  zh: `### 评分附录中的用语。

## 取值规则

document-criterion-case = { $case }：{ $points }
document-criterion-yes = 是：{ $points }
document-criterion-each = 每项 { $points }
document-criterion-recorded = 仅作记录，不计分
document-criterion-formula = 按公式计算
document-criterion-value = 得分等于：{ $fact }
document-criterion-linear = 按折线取值，两点之间按比例：
document-criterion-log-normal = 对数正态曲线，中位数 { $median }，p10 { $p10 }
document-criterion-samples = 按抽样合格的比例得分
document-criterion-checklist = 按满足项的比例得分
document-criterion-assessor = 由评价人员给分，最多 { $points }
document-criterion-see-rules = 见规则文件
document-criterion-several = 答案不一致时，{ $facts }

## 取值区间

document-band-at-least = ≥ { $value }
document-band-above = > { $value }
document-band-at-most = ≤ { $value }
document-band-below = < { $value }
document-band-between = { $low } 且 { $high }
document-band-of = { $name } { $band }
document-band-rest = 其他情形

## 等级和必须满足的条款

document-level-by-table = 按表
`,
  en: `### What a scoring annex prints.

## Value rules: how a clause earns points

document-criterion-case = { $case }: { $points }
document-criterion-yes = Yes: { $points }
document-criterion-each = { $points } for each item
document-criterion-recorded = Recorded, not scored
document-criterion-formula = By formula
document-criterion-value = As many points as: { $fact }
document-criterion-linear = Interpolated linearly between:
document-criterion-log-normal = Log-normal curve, median { $median }, p10 { $p10 }
document-criterion-samples = In proportion to the samples that passed
document-criterion-checklist = In proportion to the items that are met
document-criterion-assessor = Given by the assessor, at most { $points }
document-criterion-see-rules = See the rules
document-criterion-several = Where the answers differ, { $facts }

## Values that a criterion tells apart: ≥ 80% and < 95%

document-band-at-least = ≥ { $value }
document-band-above = > { $value }
document-band-at-most = ≤ { $value }
document-band-below = < { $value }
document-band-between = { $low } and { $high }
document-band-of = { $name } { $band }
document-band-rest = In all other cases

## Levels and mandatory clauses

document-level-by-table = by table
`,
}
