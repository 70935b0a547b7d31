// Written by "npm run messages" from the .ftl files beside it; change those.
export const explainRules = {
  zh: `### 逐条写出标准的规则。

rules-count = 修订 { $revision }：共 { $count } 条规则
rules-general = 总则
rules-not-rounded = 不修约
rules-helper = 不在评分说明中列出
rules-tables = 数表
rules-conditions = 具名条件
rules-parts = 分值的合成
rules-others = 上下限、判级依据和未达等级时的名称
rules-reason = 理由：{ $reason }
rule-by = { $name }（{ $rule }）
earns-formula = 得分：{ $formula }
earns-share-formula = 得分占分值之比：{ $formula }
earns-met = 视为满足
earns-not-met = 视为不满足
rules-applies = 适用性
rules-clauses = 各条款的取值规则
rules-choices = 计算中的选择
rules-values = 计算值
rules-adjustments = 调整
rules-levels = 等级（由高到低）
rules-gates = 前提条件
rules-qualifiers = 附加标识
rules-of-result = { $result }：{ $heading }

## 单条规则

rule-earns = { $rule } → { $earns }：{ $condition }
rule-several = { $rule } → 答案不一致时，{ $facts }
option-records = { $option }：记录为{ $state ->
        [not-applicable] 不适用
       *[not-checked] 未检查
    }

## 条款得分

earns-all = 满分
earns-half = 半分
earns-none = 不得分
earns-share = 分值的 { $percent }%
earns-calculated = 按公式计算得分
earns-given = 由评价人员直接给分

## 条件

rule-and = { $first }；且{ $second }
rule-or = { $first }；或{ $second }
rule-not = 并非（{ $condition }）
# 比较的反面；没有记录时也成立。
rule-not-plain = { $condition }，或未记录
rule-not-named = “{ $name }”不得成立（{ $condition }）
rule-group = （{ $conditions }）
rule-shared = “{ $name }”
rule-shared-table = 数表 { $number }
rule-shared-condition = 条件 { $number }
rule-shared-of = { $name }（{ $condition }）
`,
  en: `### The rules of a standard, written out.

rules-count =
    { $count ->
        [one] Revision { $revision }: { $count } rule
       *[other] Revision { $revision }: { $count } rules
    }
rules-general = What holds for everything
rules-not-rounded = not rounded
rules-helper = left out of explanations
rules-tables = Tables
rules-conditions = Named conditions
rules-parts = How points combine
rules-others = Bounds, measure and name below all levels
rules-reason = Reason: { $reason }
rule-by = { $name } ({ $rule })
earns-formula = points: { $formula }
earns-share-formula = share of the points: { $formula }
earns-met = counts as met
earns-not-met = counts as not met
rules-applies = Applicability
rules-clauses = Points by clause
rules-choices = Choices within calculations
rules-values = Calculated values
rules-adjustments = Adjustments
rules-levels = Levels, highest first
rules-gates = Gates (preconditions of levels)
rules-qualifiers = Qualifiers
# The same of one result among several.
rules-of-result = { $result }: { $heading }

## One rule

rule-earns = { $rule } → { $earns }: { $condition }
rule-several = { $rule } → where the answers differ, { $facts }
option-records = { $option }: recorded as { $state ->
        [not-applicable] not applicable
       *[not-checked] not checked
    }

## What a clause earns

earns-all = full points
earns-half = half the points
earns-none = no points
earns-share = { $percent }% of the points
earns-calculated = points calculated by a formula
earns-given = points given by the assessor

## Conditions

rule-and = { $first }; and { $second }
rule-or = { $first }; or { $second }
rule-not = not ({ $condition })
# The opposite of a comparison, which also holds where nothing was recorded.
rule-not-plain = { $condition }, or not recorded
rule-not-named = “{ $name }” must not hold ({ $condition })
rule-group = ({ $conditions })
rule-shared = "{ $name }"
rule-shared-table = table { $number }
rule-shared-condition = condition { $number }
rule-shared-of = { $name } ({ $condition })
`,
}
