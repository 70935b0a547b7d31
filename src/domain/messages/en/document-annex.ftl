### What a scoring annex prints.

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
