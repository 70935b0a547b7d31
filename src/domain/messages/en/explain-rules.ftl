### The rules of a standard, written out.

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
