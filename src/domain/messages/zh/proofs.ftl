### 对某标准所有可能的评价均成立的结论。

## 问题、仅为查找结果时的表述（.sought）与处理办法

proof-level-never-reached = 任何评价都达不到等级“{ $level }”的分数线。
    .sought = 未找到达到等级“{ $level }”分数线的评价。
    .fix = 请降低分数线，或使各条款能得到足够的分数。
proof-level-never-reached--less = 任何评价都降不到等级“{ $level }”的分数线。
    .sought = 未找到降到等级“{ $level }”分数线的评价。
    .fix = 请提高分数线，或使得分能够低到该分数线。
proof-level-always-passed-over = 等级“{ $level }”从不授予：凡达到其分数线的评价都同时达到更高等级。
    .sought = 所找到的达到等级“{ $level }”分数线的评价都同时达到更高等级。
    .fix = 请拉开两条分数线，使其间存在可能的得分，或删除该等级。
proof-level-cancelled = 等级“{ $level }”从不授予，尽管可以达到其分数线。
    .sought = 未找到被授予等级“{ $level }”的评价，尽管可以达到其分数线。
    .fix = 请一并核对该等级的前提条件和调整，放宽其中一项或降低分数线。
proof-level-cancelled--less = 等级“{ $level }”从不授予，尽管可以达到其分数线。
    .sought = 未找到被授予等级“{ $level }”的评价，尽管可以达到其分数线。
    .fix = 请一并核对该等级的前提条件和调整，放宽其中一项或提高分数线。
proof-gate-cancels-level = 等级“{ $level }”因{ $gate }从不授予：凡按得分达到该等级的评价都不满足该条件。
    .sought = 所找到的按得分达到等级“{ $level }”的评价都不满足{ $gate }。
    .fix = 请修改该条件，或不将其用于这一等级。
proof-gate-never-holds = 任何评价都不满足{ $gate }。
    .sought = 未找到满足{ $gate }的评价。
    .fix = 请修改该条件，使其能够成立。
proof-gate-never-fails = 所有评价都满足{ $gate }，该条件从不影响结果。
    .sought = 未找到不满足{ $gate }的评价。
    .fix = 请修改该条件，或将其删除。
proof-gate-over-nobody = { $gate }涉及{ $part }，但任何评价都不对其评分。
    .sought = { $gate }涉及{ $part }，未找到对其评分的评价。
    .fix = 请使其得到评分，或不再作此要求。
proof-floor-never-met = 任何评价都达不到等级“{ $level }”对{ $part }的最低要求。
    .sought = 未找到达到等级“{ $level }”对{ $part }最低要求的评价。
    .fix = 请降低最低要求，或使该部分能得到足够的分数。
proof-floor-never-fails = 所有评价都达到等级“{ $level }”对{ $part }的最低要求。
    .sought = 未找到达不到等级“{ $level }”对{ $part }最低要求的评价。
    .fix = 请提高最低要求，或将其删除。
proof-floor-falls = 等级“{ $level }”对{ $part }的最低要求低于较低的等级“{ $below }”。
    .fix = 请使较高等级的最低要求不低于较低等级。
proof-floor-falls--none = 达不到等级“{ $below }”对{ $part }的最低要求，也可能被授予较高的等级“{ $level }”。
    .fix = 如非本意，请对较高等级也规定最低要求。
proof-cap-idle = 任何评价的{ $part }都不超过上限 { $bound }。
    .sought = 未找到{ $part }超过上限 { $bound } 的评价。
    .fix = 请降低上限，或将其删除。
proof-lower-bound-idle = 任何评价的{ $part }都不低于下限 { $bound }，该下限不起作用。
    .sought = 未找到{ $part }低于下限 { $bound } 的评价。
    .fix = 请提高下限，或将其删除。
proof-clamp-idle =
    { $end ->
        [upper] 任何评价的总分都不超过上限 { $bound }。
       *[lower] 任何评价的总分都不低于下限 { $bound }。
    }
    .sought =
        { $end ->
            [upper] 未找到总分超过上限 { $bound } 的评价。
           *[lower] 未找到总分低于下限 { $bound } 的评价。
        }
    .fix = 如为防备而设，可以保留；否则请将其删除。
proof-adjustment-never-fires = 调整“{ $adjustment }”的条件从不成立。
    .sought = 未找到使调整“{ $adjustment }”的条件成立的评价。
    .fix = 请修改其条件，或删除该调整。
proof-adjustment-changes-nothing = 调整“{ $adjustment }”从不改变得分。
    .sought = 未找到因调整“{ $adjustment }”而改变得分的评价。
    .fix = 请修改加分或扣分的数额，或删除该调整。
proof-adjustment-bound-idle =
    { $end ->
        [upper] 调整“{ $adjustment }”的上限 { $bound } 从不起作用。
       *[lower] 调整“{ $adjustment }”的下限 { $bound } 从不起作用。
    }
    .sought =
        { $end ->
            [upper] 未找到使调整“{ $adjustment }”的上限 { $bound } 起作用的评价。
           *[lower] 未找到使调整“{ $adjustment }”的下限 { $bound } 起作用的评价。
        }
    .fix = 请收紧该界限，或将其删除。
proof-alternative-dead = 条款“{ $clause }”的第 { $rule } 条规则从不决定得分。
    .sought = 未找到由第 { $rule } 条规则决定条款“{ $clause }”得分的评价。
    .fix = 请修改该规则或其前面的规则，或将其删除。
proof-choice-dead = “{ $owner }”的第 { $rule } 个分支从不被选用。
    .sought = 未找到选用“{ $owner }”第 { $rule } 个分支的评价。
    .fix = 请修改其条件，或删除该分支。
proof-clause-never-applies = “{ $clause }”从不适用。
    .sought = 未找到“{ $clause }”适用的评价。
    .fix = 请修改其适用条件，或将其删除。
proof-applicability-idle = “{ $clause }”的适用条件总是成立。
    .sought = 未找到“{ $clause }”不适用的评价。
    .fix = 请修改该条件，或将其删除。
proof-clause-never-earns = 条款“{ $clause }”从不得分。
    .sought = 未找到条款“{ $clause }”得分的评价。
    .fix = 请修改其取值规则，或将其分值设为 0。
proof-clause-without-effect = 条款“{ $clause }”的得分从不改变结果。
    .sought = 未找到因条款“{ $clause }”得分不同而结果不同的两个评价。
    .fix = 请使其计入结果，或将其删除。
proof-qualifier-never-holds = 附加标识“{ $qualifier }”从不授予。
    .sought = 未找到被授予附加标识“{ $qualifier }”的评价。
    .fix = 请修改其条件，或将其删除。
proof-band-gap = 条款“{ $clause }”的规则之间有空隙：“{ $input }”为 { $value } 时没有规则成立，而较低和较高时均有规则成立。
    .fix = 请使相邻规则首尾相接。
proof-band-overlap = 条款“{ $clause }”的第 { $rule } 条和第 { $other } 条规则重叠：“{ $input }”为 { $value } 时两条规则均成立，而得分不同。
    .fix = 请使相邻规则首尾相接而不重叠。
proof-criterion-not-monotone = 条款“{ $clause }”的得分随“{ $input }”先降后升：{ $value } 时的得分低于其前后。
    .fix = 请按次序排列各档分值。
proof-criterion-not-monotone--peak = 条款“{ $clause }”的得分随“{ $input }”先升后降：{ $value } 时的得分高于其前后，而该项越多越好。
    .fix = 请按次序排列各档分值。
proof-not-monotone = “{ $input }”的答案更好、各条款得分均不降低时，结果仍可能变差。
    .fix = 请修改造成这一情况的前提条件或调整。
proof-not-monotone--less = “{ $input }”的答案更好、各条款计分均不增加时，结果仍可能变差。
    .fix = 请修改造成这一情况的前提条件或调整。
proof-rounding-decides = 等级“{ $level }”的授予可能仅由修约决定。
    .fix = 如非本意，请将分数线与修约前的得分比较。
proof-order-matters = 调整“{ $adjustment }”与“{ $other }”的先后次序可能改变结果。
    .fix = 请确认该次序为标准本意，并说明理由。
proof-points-above-maximum = { $part }可能超过其满分。
    .fix = 如非本意，请加以限制：分项可设 cap，总分可设 cap；调整之后的总分可设 clamp。
proof-points-below-zero = { $part }可能低于 0 分。
    .fix = 如非本意，请加以限制：分项可设 floor，总分可设 floor；调整之后的总分可设 clamp。
proof-table-entry-missing = 数值表“{ $table }”缺少可能用到的数值，而结果取决于该数值。
    .fix = 请补充该数值，或用 else 规定没有数值时的处理。
proof-title-disagrees--scope = 标准名称中的“{ $words }”未见于范围。
    .fix = 请委员会确定名称和范围，并统一表述。
proof-title-disagrees--basis = 依据中所引名称含有{ $words }，未见于标准名称和范围。
    .fix = 请委员会确定名称、范围和依据，并统一表述。
proof-title-disagrees--basis-noted = 依据中所引名称含有{ $words }，未见于标准名称和范围；注中已作说明。
    .fix = 请委员会确定名称、范围和依据，并统一表述。
proof-title-disagrees--edition = 标准编号的年份为 { $year }，版次为 { $other }。
    .fix = 请更正编号或版次。
proof-title-disagrees--basis-year = 标准编号的年份为 { $year }，依据中为 { $other }。
    .fix = 请更正编号或依据。

## 语句中提到的事物

proof-gate = 前提条件“{ $gate }”
proof-level-needs = 等级“{ $level }”的要求
proof-clause = 条款“{ $clause }”
proof-veto = 一票否决项“{ $veto }”
proof-mandatory = 必须满足条款“{ $clause }”的要求
proof-minimum = { $part }的最低要求
proof-part = “{ $part }”
proof-total = 总分

## 作为例证的评价

proof-shows-it = 例证
proof-shows-instead = 实际情形
proof-shows-nearest = 所找到的最接近的评价
proof-shows-at = 答案为 { $value } 时
proof-shows-before = 之前
proof-shows-after = 答案改善之后
proof-shows-unchanged = 该条款得分改变之后
proof-witness = { $shows }：{ $answers } → { $outcome }
proof-answers-best = 各项答案均取最佳
proof-answers-except = 除{ $answers }外，各项答案均取最佳
proof-answer = { $input } = { $given }
proof-outcome = { $points }，{ $level }
proof-no-level = 无等级
proof-given-nothing = 未记录
proof-given-sample = { $checked } 件中 { $failed } 件不合格
proof-given-state =
    { $state ->
        [not-applicable] 不适用
        [not-checked] 未检查
       *[unresolved] 未确定
    }

## 例证评价中的文字

proof-reason-not-applicable = 不适用于本组织。
proof-reason-not-checked = 未检查。
proof-case = 第 { $number } 例

## 报告

proof-heading-none = { $name }：未发现问题。
proof-heading = { $name }：{ $warnings } 项警告，{ $remarks } 项提示。
proof-remark = 提示：{ $message }
proof-place = 位置 { $pointer }
proof-ground-boxes =
    { $boxes ->
        [1] 已证明：所有评价结果的界限排除了其他可能。
       *[other] 已证明：{ $boxes } 组评价合起来包含所有评价，其结果的界限排除了其他可能。
    }
proof-ground-form = 已证明：任何结果均不取决于该条款的答案。
proof-ground-sought = 未证明：已查找 { $tried } 个评价和 { $boxes } 组评价。
proof-fix-sought = 尚未证明，请先核实。如果属实：{ $fix }
proof-undecided = 未决事项：既无评价为证，也未能排除；证实之前不视为问题。
proof-counts = 各项陈述中，{ $shown } 项有评价为证，{ $proved } 项已证明不会出现，{ $open } 项未能判定。共计算 { $tried } 个评价。
proof-unproved = 已查找而未找到（不构成证明）：{ $list }。
proof-looked-for = { $what }（已试 { $tried } 次）
proof-looked-for-not-monotone = 答案改善而结果变差
proof-looked-for-order-matters = 调整次序影响结果
proof-looked-for-points-above-maximum = 总分或分项超过满分
proof-looked-for-points-below-zero = 总分或分项低于 0 分
proof-looked-for-rounding-decides = 等级仅由修约决定
proof-looked-for-floor-falls = 较高等级对某部分的最低要求低于较低等级
proof-looked-for-table-entry-missing = 数值表缺少可能用到的数值
proof-partial = 查找因到达时限而结束。以上所述属实，但可能还有其他问题；未及判定的均为未决事项。
proof-scope = 此处每个评价对每个问题只有一个答案。多处或多名评价人员的答案合并所得的数值未逐一试算；已证明的结论对其同样成立。

## 边界算例

boundary-mark-reached =
    { $side ->
        [above] 高于
        [atMost] 不高于
        [below] 低于
       *[atLeast] 达到
    }“{ $level }”的分数线：{ $value }，分数线 { $mark }
boundary-mark-missed =
    { $side ->
        [above] 不高于
        [atMost] 高于
        [below] 不低于
       *[atLeast] 未达到
    }“{ $level }”的分数线：{ $value }，分数线 { $mark }
boundary-gate-fails = 不满足{ $gate }
boundary-gate-holds = 改变一项答案后满足{ $gate }
boundary-bands = 各条款取值规则的边界，之 { $number }
boundary-written = 已将 { $count } 个算例写入 { $file }。请阅读后运行：
