### What differs between a worked example and what the rules make of it.

the-main-result = the main result
the-result = result { $name }
example-no-points = no points
example-no-percent = none
example-per-cent = { $percent }%
example-no-value = no value
example-no-level = no level

example-status = Status of { $what }: expected { $expected }, found { $found }.
example-status--why = Status of { $what }: expected { $expected }, found { $found }: { $why }.
example-points = Points of { $what }: expected { $expected }, found { $found }.
example-max = Maximum points of { $what }: expected { $expected }, found { $found }.
example-percent = Percentage of { $what }: expected { $expected }, found { $found }.
example-level = Level of { $what }: expected { $expected }, found { $found }.
example-level--why = Level of { $what }: expected { $expected }, found { $found }: { $why }.
level-with-id = { $title } ({ $id })
example-qualifiers = Qualifiers of { $what }: expected { $expected }, found { $found }.
example-gates = Failed gates of { $what }: expected { $expected }, found { $found }.
example-part = Points of part { $part } in { $what }: expected { $expected }, found { $found }.
example-clause = Points of clause { $clause }: expected { $expected }, found { $found }.
example-clause--why = Points of clause { $clause }: expected { $expected }, found { $found }. { $why }.
example-counted = Points of clause { $clause } in { $what }: expected { $expected }, found { $found }.
example-uncounted = Clause { $name } counts in no part of { $what }.
example-nonconformity--surplus = A nonconformity was found that the example does not expect. { $finding }
example-nonconformity--missing = The example expects a nonconformity in clause { $clause }, but none was found.
example-nonconformity--order = The nonconformities are expected in the order of the clauses: { $found }.
# Reasons one after another.
reason-and-next = { $reason }. { $next }
example-unknown--result = There is no result { $name }.
example-unknown--part = There is no part { $name } in { $what }.
example-value = Value { $value }: expected { $expected }, found { $found }.
example-unknown--value = There is no computed value { $name }.
example-unknown--clause = There is no clause { $name }.
example-refused = The assessment of the example is refused: { $reason }
example-refused--place = The assessment of the example is refused at { $place }: { $reason }

# One line that can be passed on as it is.
example-failure = { $designation }, revision { $revision }, worked example { $example }: { $failure }
