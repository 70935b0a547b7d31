### 评价数据的问题，以及修改规则包或文件时的问题。

## 评价数据

fault-date-impossible--assessment = { $value }不是日历中的日期。
    .fix = 请按 YYYY-MM-DD 的形式书写评价所依据的日期。
fault-answer-unknown = 本标准没有名为{ $name }的条款或输入项。
    .fix = 请更正名称，或删除该答案；没有规则读取它。
fault-profile-unknown = 本标准的组织概况中没有名为{ $name }的数据项。
    .fix = 请更正名称，或删除该项；没有规则读取它。
fault-answer-misplaced = 条款 { $clause } 自身不取值，其得分取决于{ $inputs }。
    .fix = 请在这些名称下给出值；条款自身只能记录“state”和“reason”。
fault-answer-misplaced--nothing = 条款 { $clause } 不取值，标准未规定该条款须回答的内容。
    .fix = 请删除该值；条款自身只能记录“state”和“reason”。
fault-answer-state-and-value =
    { $state ->
        [not-applicable] { $name }已记录为不适用，却又有值。
       *[not-checked] { $name }已记录为未检查，却又有值。
    }
    .fix = 状态和值请只保留其一。
fault-answer-twice = 既有“results”，又有单独的值。
    .fix = 请将所有值写入“results”，或删除“results”。
fault-answer-twice--assessors = 既有各评价人员的答案，又有单独的值。
    .fix = 请保留“assessors”；一致意见写入“consensus”。
fault-assessor-twice = { $name } 与 { $other } 是同一姓名的两种写法，同一人会被计算两次。
    .fix = 请只保留其中一个；确为两人的，请写出更完整的姓名以便区分。
fault-answers-many = 给出了 { $count } 项回答，多于任何标准所要求的。
    .fix = 请最多给出 { $most } 项回答。
fault-assessors-many = 一项回答有 { $count } 名评价人员。
    .fix = 请最多给出 { $most } 名评价人员的回答。
fault-results-empty = “results”为空列表。
    .fix = 请至少记录一个结果，或记录状态“not-checked”（未检查）。
fault-state-misplaced = { $name }不是条款；只有条款可以不适用。
    .fix = 请在条款的标识下记录该状态。
fault-state-forbidden--not-applicable = 条款 { $clause } 不能记录为不适用：本标准不允许。
    .fix = 请记录所发现的情况，或请委员会在规则中允许不适用。
fault-state-forbidden--missing = 条款 { $clause } 没有答案，而本标准规定缺少该答案时不评分。
    .fix = 请检查该条款并记录其值。
fault-state-forbidden--not-checked = 条款 { $clause } 记录为未检查，而本标准规定必须检查。
    .fix = 请检查该条款并记录其值。
fault-reason-missing = 条款 { $clause } 记录为不适用，但没有理由。
    .fix = 请在“reason”中说明该条款为何不适用于该组织。

## 答案的值

fault-value-type--answer =
    { $type ->
        [yes-no] 答案应为 true 或 false，现为{ $value }。
        [text] 答案应为文本，现为{ $value }。
        [date] 答案应为日期，现为{ $value }。
        [points] 答案应为得分，现为{ $value }。
        [number] 答案应为数字，现为{ $value }。
        [samples] 答案应为抽样结果，现为{ $value }。
        [checklist] 答案应为所列项的列表，现为{ $value }。
       *[entries] 答案应为记录条目的列表，现为{ $value }。
    }
    .fix =
        { $type ->
            [yes-no] 请写不加引号的 true 或 false。
            [text] 请写加引号的文本。
            [date] 请写形如“2026-05-31”的日期。
            [points] 请写不加引号、不超过 15 位的数字。
            [number] 请写不加引号、不超过 15 位的数字。
            [samples] 请写抽查数和不合格数：{"{ \"checked\": 20, \"failed\": 1 }"}。
            [checklist] 请列出满足的各项的标识。
           *[entries] 请写条目的列表，每个条目应有“text”。
        }
fault-value-type--option = 答案应为选项{ $options }之一，现为{ $value }。
    .fix = 请写其中一个选项的标识。
fault-value-range--points = { $value } 超出可能的得分（{ $range }）。
    .fix = 请给出该范围内的得分。
fault-value-range--answer = { $value } 超出可能的答案（{ $range }）。
    .fix = 请按条款规定的单位给出该范围内的值。
fault-value-range--entries = 条目有 { $count } 个，最多可记录 { $most } 个。
    .fix = 请减少条目，使其不超过上限。
fault-value-range--samples = 不合格数（{ $failed }）大于抽查数（{ $checked }）。
    .fix = 不合格数应计入抽查数之内。
fault-value-step = { $value } 不是 { $step } 的整数倍。
    .fix = 请按 { $step } 的整数倍给出值。
fault-value-decimals = { $value } 的小数位数超过 { $decimals } 位。
    .fix =
        { $decimals ->
            [0] 请按条款要求修约为整数。
           *[other] 请按条款要求修约到 { $decimals } 位小数。
        }
fault-value-item = { $value }不是该清单中的项。
    .fix = 请使用清单中各项的标识：{ $items }。
fault-value-item--twice = { $value }出现两次。
    .fix = 每一项请只列一次。
fault-value-entry = 第 { $number } 个条目没有“text”。
    .fix = 请在“text”中说明所发现的情况。
fault-sample-small = 抽查了 { $checked } 件，至少应抽查 { $least } 件。
    .fix = 请增加抽查数量，或记录状态“not-checked”（未检查）。

## 修改

fault-edit-lost = { $path } 指向整个规则包，不能整体修改。
    .fix = 请指明修改之处，例如 /rules/levels/four-stars/atLeast。
fault-edit-lost--step = { $path } 不存在：该处没有{ $step }。
    .fix = 请使用{ $known }之一。
fault-edit-lost--value = { $path } 不存在：{ $step }位于单个值之内。
    .fix = 请缩短路径。
fault-pointer-faulty = { $place }不是 { $file } 中的位置。
    .fix = 请写成 JSON 指针（RFC 6901），例如 /weights/4.1。
fault-pointer-unknown = { $file } 中没有 { $place }。
    .fix = 请重新读取该文件；其内容可能已改变。
