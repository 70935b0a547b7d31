// Written by "npm run messages" from the .ftl files beside it; change those.
export const explainRules = {
  zh: `### 逐条写出标准的规则。

rules-count = 修订 { $revision }：共 { $count } 条规则
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
rule-named = { $rule }：{ $condition }
rule-level = { $level }（{ $rule }）
rule-always = 始终适用
rule-otherwise =
    { $otherwise ->
        [refuse] 不满足时，对{ $levels }：不授予等级。
        [block] 不满足时，对{ $levels }：结果待定。
       *[lower] 不满足时，对{ $levels }：降为低一级。
    }
rule-otherwise-cap = 不满足时，对{ $levels }：最高为{ $level }。

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
rule-shared-of = “{ $name }”（{ $condition }）
`,
  en: `### The rules of a standard, written out.

rules-count =
    { $count ->
        [one] Revision { $revision }: { $count } rule
       *[other] Revision { $revision }: { $count } rules
    }
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
rule-named = { $rule }: { $condition }
rule-level = { $level } ({ $rule })
rule-always = always
rule-otherwise =
    { $otherwise ->
        [refuse] If not, for { $levels }: no level is awarded.
        [block] If not, for { $levels }: the result stays open.
       *[lower] If not, for { $levels }: the next lower level.
    }
rule-otherwise-cap = If not, for { $levels }: at most { $level }.

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
rule-shared-of = "{ $name }" ({ $condition })
`,
}
