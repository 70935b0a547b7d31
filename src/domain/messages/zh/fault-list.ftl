### 问题清单的写法，以及“touchstone check”的其他语句。

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
