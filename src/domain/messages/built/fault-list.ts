// Written by "npm run messages" from the .ftl files beside it; change those.
export const faultList = {
  zh: `### 问题清单的写法，以及“touchstone check”的其他语句。

listed-warning = 警告：{ $message }
listed-place = 位置：{ $place }
listed-place--clause = 位置：{ $place }（条款 { $clause }）
listed-place--whole = 位置：整个文档
listed-places-more = 另有 { $count } 处；用“--json”可逐一列出

check-heading = { $name }：
check-sound = { $name } 没有问题。
check-summary = 检查了 { $revisions } 个修订：{ $errors } 个错误，{ $warnings } 个警告。
check-summary--sound = 检查了 { $revisions } 个修订：没有问题。
check-proving = 正在检验 { $standard }
`,
  en: `### How faults are listed, and what "touchstone check" says around them.

listed-warning = Warning: { $message }
listed-place = at { $place }
listed-place--clause = at { $place }, clause { $clause }
listed-place--whole = in the document as a whole
listed-places-more =
    { $count ->
        [one] and in { $count } more place; --json tells each
       *[other] and in { $count } more places; --json tells each
    }

check-heading = { $name }:
check-sound = { $name } has no faults.
check-summary =
    { $revisions ->
        [one] { $revisions } revision checked
       *[other] { $revisions } revisions checked
    }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.
check-summary--sound =
    { $revisions ->
        [one] { $revisions } revision checked: no faults.
       *[other] { $revisions } revisions checked: no faults.
    }
check-proving = Proving { $standard }
`,
}
