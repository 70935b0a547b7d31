### The rules of a standard, written out.

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
