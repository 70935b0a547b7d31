### 评分凭证所载结果的表述。

## 评价发现

finding-scored = { $clause }：得 { $points } 分，满分 { $max } 分。
finding-scored--say = { $clause }：得 { $points } 分，满分 { $max } 分；{ $say }。
finding-counted = { $clause }：得 { $points } 分，满分 { $max } 分，已在条款 { $counted } 中计分。
finding-state = { $clause }：{ $state }。
finding-state--reason = { $clause }：{ $state }（{ $reason }）。

## 距更高一级的差距

lack-points =
    { $side ->
        [atMost] 比“{ $level }”的要求多 { $short } 分（现为 { $actual } 分，要求不高于 { $needed } 分）
        [below] 比“{ $level }”的要求多 { $short } 分（现为 { $actual } 分，要求低于 { $needed } 分）
        [above] 距“{ $level }”还差 { $short } 分（现为 { $actual } 分，要求高于 { $needed } 分）
       *[atLeast] 距“{ $level }”还差 { $short } 分（现为 { $actual } 分，要求不低于 { $needed } 分）
    }
lack-points--percent =
    { $side ->
        [atMost] 比“{ $level }”的要求高 { $short } 个百分点（现为 { $actual }%，要求不高于 { $needed }%）
        [below] 比“{ $level }”的要求高 { $short } 个百分点（现为 { $actual }%，要求低于 { $needed }%）
        [above] 距“{ $level }”还差 { $short } 个百分点（现为 { $actual }%，要求高于 { $needed }%）
       *[atLeast] 距“{ $level }”还差 { $short } 个百分点（现为 { $actual }%，要求不低于 { $needed }%）
    }
lack-points--equal =
    { $side ->
        [below] “{ $level }”要求低于 { $needed }，现恰为 { $actual }
       *[above] “{ $level }”要求高于 { $needed }，现恰为 { $actual }
    }
lack-adjustment = 因“{ $adjustment }”降级

## 结果待定的原因

block-fact = 未记录“{ $name }”
block-clause = 条款 { $clause }：{ $state }
block-clause--reason = 条款 { $clause }：{ $state }（{ $reason }）
lack-behind = 其得分依据{ $chain }，尚未记录
lack-no-value = 其公式对所记录的数据没有值
block-part = { $part }：所依据的数据缺失，无法得出分值
block-total = 总分所依据的数据缺失，无法得出总分
block-level = “{ $level }”的分数线无法确定
block-adjustment = “{ $adjustment }”所依据的数据缺失，无法得出调整值

## 前提条件

decision-titled = { $title }：{ $sentence }

## 核验说明

receipt-note-format-1 = 本评分凭证为 touchstone-receipt/1 格式，其中还含有语句。已核验其中的评判内容，语句不在核验之列。
receipt-note-withdrawn = { $standard } { $edition } 的修订 { $revision } 已于 { $date } 废止：{ $reason }。该修订不再用于新的评价；此前的评价结果仍可据此重新计算。
receipt-note-replaced = 此处 { $standard } { $edition } 的修订 { $revision } 的规则已经改变。形成本评分凭证的规则仍保存在登记簿中。
receipt-note-version = 由 { $name } { $then } 形成，由 { $name } { $now } 核验；版本不同不影响结果。

## 尚未达成一致的答案

unresolved-spread = 评价人员之间相差 { $spread }，超过允许的 { $limit }；请将一致意见记入“consensus”
unresolved-assessors = 评价人员意见不一致；请将一致意见记入“consensus”
unresolved-results = 各次结果不一致；请确定一致的答案
