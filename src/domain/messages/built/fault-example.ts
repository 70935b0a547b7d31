// Written by "npm run messages" from the .ftl files beside it; change those.
export const faultExample = {
  zh: `### 算例的预期与规则所得结果的差异。

the-main-result = 主结果
the-result = 结果 { $name }
example-no-points = 无得分
example-no-percent = 无
example-per-cent = { $percent }%
example-no-value = 无数值
example-no-level = 无等级

example-status = { $what }的状态：应为{ $expected }，实为{ $found }。
example-status--why = { $what }的状态：应为{ $expected }，实为{ $found }，原因：{ $why }。
example-points = { $what }的得分：应为 { $expected }，实为 { $found }。
example-max = { $what }的满分：应为 { $expected }，实为 { $found }。
example-percent = { $what }的得分率：应为 { $expected }，实为 { $found }。
example-level = { $what }的等级：应为{ $expected }，实为{ $found }。
example-level--why = { $what }的等级：应为{ $expected }，实为{ $found }，原因：{ $why }。
level-with-id = { $title }（{ $id }）
example-qualifiers = { $what }的附加标识：应为{ $expected }，实为{ $found }。
example-gates = { $what }中未满足的前提条件：应为{ $expected }，实为{ $found }。
example-part = { $what }中部分“{ $part }”的得分：应为 { $expected }，实为 { $found }。
example-clause = 条款“{ $clause }”的得分：应为 { $expected }，实为 { $found }。
example-clause--why = 条款“{ $clause }”的得分：应为 { $expected }，实为 { $found }。{ $why }。
example-counted = 条款“{ $clause }”在{ $what }中的得分：应为 { $expected }，实为 { $found }。
example-uncounted = 条款{ $name }不计入{ $what }的任何部分。
example-nonconformity--surplus = 得出了算例未预期的不符合。{ $finding }
example-nonconformity--missing = 算例预期条款“{ $clause }”有不符合，但没有得出。
example-nonconformity--order = 不符合应按条款的次序列出：{ $found }。
reason-and-next = { $reason }。{ $next }
example-unknown--result = 没有结果{ $name }。
example-unknown--part = { $what }中没有部分{ $name }。
example-value = 计算值“{ $value }”：应为 { $expected }，实为 { $found }。
example-unknown--value = 没有计算值{ $name }。
example-unknown--clause = 没有条款{ $name }。
example-refused = 算例的评价不被接受：{ $reason }
example-refused--place = 算例的评价在 { $place } 处不被接受：{ $reason }

example-failure = { $designation }，修订 { $revision }，算例{ $example }：{ $failure }
`,
  en: `### What differs between a worked example and what the rules make of it.

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
`,
}
