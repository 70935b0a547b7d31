// Written by "npm run messages" from the .ftl files beside it; change those.
export const faultPack = {
  zh: `### 规则包内容的问题：条款、分值、取值规则、部分、等级、日期。

## 语句中提到的事物

the-clause = 条款 { $name }
the-section = 章节 { $name }
the-part = 部分 { $name }
the-value = 计算值 { $name }
the-group = “once”的第 { $number } 组
the-applicability = { $name } 的适用性

## 条款与输入项

fault-id-duplicate = 标识{ $id }使用了两次：{ $first } 和{ $second }。
    .fix = 请为每个章节和条款规定各自的标识。
fault-id-duplicate--shared-input = 该共用输入项的标识{ $id }与某一条款的标识相同。
    .fix = 请为共用输入项另定标识。
fault-id-duplicate--part = 该部分的标识{ $id }与某一条款的标识相同。
    .fix = 请为该部分另定标识。
fault-id-duplicate--option = 标识{ $id }在列表中出现两次。
    .fix = 请为每一项规定各自的标识。
fault-id-duplicate--below = 标识{ $id }与某一等级的标识相同。
    .fix = 请为低于各等级的结果另定标识。
fault-id-duplicate--list =
    { $what ->
        [adjustment] 第 { $first } 项和第 { $second } 项调整的标识相同，均为{ $id }。
        [level] 第 { $first } 个和第 { $second } 个等级的标识相同，均为{ $id }。
        [gate] 第 { $first } 项和第 { $second } 项前提条件的标识相同，均为{ $id }。
       *[qualifier] 第 { $first } 个和第 { $second } 个附加标识的标识相同，均为{ $id }。
    }
    .fix = 请分别规定各自的标识。
fault-id-reserved = 标识“total”专用于总的结果。
    .fix = 请另选标识。
fault-id-reserved--level = 标识{ $id }专用于等级{ $level }的要求所形成的前提条件。
    .fix = 请另选标识。
fault-id-reserved--mandatory = 标识{ $id }专用于“mandatory”所形成的前提条件。
    .fix = 请另选标识。
fault-id-reserved--veto = 标识{ $id }已用于一票否决项。
    .fix = 请另取标识。
fault-number-duplicate = 编号{ $number }同时用于{ $first }和{ $second }。
    .fix = 请为每个章节和条款规定各自的编号，或不编号。
fault-input-unknown = 条款 { $clause } 所问的输入项{ $input }不在“inputs”中。
    .fix = 请指明“inputs”中的输入项，或在此处描述输入项。
fault-clause-asks-nothing = 条款 { $clause } 未规定所问内容，标准也没有适用于所有条款的“ask”。
    .fix = 请在“ask”中规定评价人员应回答的内容，或为该条款规定取值规则。
fault-section-asks = 章节 { $section } 规定了所问内容，而只有条款才需回答。
    .fix = 请将“ask”移到该章节的各条款中。
fault-range-empty = 最小值 { $min } 应小于最大值 { $max }。
    .fix = 请对调“min”与“max”，或更正其中之一。
fault-range-empty--limits = 下限 { $min } 大于上限 { $max }。
    .fix = 请对调两个限值，或更正其中之一。
fault-merge-unsuited =
    { $type ->
        [number] 数值直接合并，“{ $method }”不起作用。
        [samples] 各处抽样总是相加，“{ $method }”不起作用。
        [entries] 记录的事例总是相加，“{ $method }”不起作用。
        [yes-no] 是与否的答案无法按“{ $method }”合并。
        [checklist] 清单无法按“{ $method }”合并。
        [date] 日期无法按“{ $method }”合并。
        [text] 文字无法按“{ $method }”合并。
       *[choice] 选择题的答案无法按“{ $method }”合并。
    }
    .fix =
        { $way ->
            [numbers] 请写“mean”，或“median”“trimmed-mean”“min”“max”“sum”中的一种。
            [sum] 多个结果请写“sum”，多名评价人员请写“consensus”，或不写。
            [ends] 以全部答案均认可的为准请写“min”，以任一答案认可的为准请写“max”；不写则各答案须一致。
            [yes-no] 按各答案得分的平均请写“mean-of-points”，以全部答案均认可的为准请写“min”，以任一答案认可的为准请写“max”；不写则各答案须一致。
            [points] 按各答案得分的平均请写“mean-of-points”；不写则各答案须一致。
           *[none] 请删除它，各答案须一致。只有数值和分数才有平均值。
        }
fault-merge-unsuited--spread = 只有数值和分数才有极差。
    .fix = 请删除“spreadLimit”；如各评价人员须一致，请在“merge”中写“consensus”。
fault-merge-unsuited--every = 本标准所问的答案（{ $types }）都无法按“{ $method }”合并。
    .fix = 请删除它，各答案须一致。数值和分数才有平均值；选择题和是否题在各答案有规定得分时可用“mean-of-points”。
fault-merge-unsuited--points =
    { $why ->
        [unasked] 没有条款询问{ $input }，其答案不得分，无法按“{ $method }”合并。
        [shared] 多个条款询问{ $input }：{ $clauses }。没有对各条款都适用的“{ $method }”。
        [beside] 条款 { $clauses } 不只询问{ $input }，其答案没有单独的得分，无法按“{ $method }”合并。
       *[criterion] 条款 { $clauses } 的取值规则没有规定{ $input }各答案的得分，无法按“{ $method }”合并。
    }
    .fix = 请由一个条款单独询问它，并用取值规则“choice”或“yes”写明分数或比例；或删除该合并方式，各答案须一致。

## 分值与取值规则

fault-clause-unknown = “{ $member }”中的{ $id }不是本标准的条款。
    .fix = 请使用本标准中条款的标识。
fault-clause-unknown--section = “{ $member }”中的{ $id }是章节，此处只能是条款。
    .fix = 请使用本标准中条款的标识。
fault-clause-unknown--applies = “applies”中的{ $id }不是本标准的条款或章节。
    .fix = 请使用条款或章节的标识。
fault-class-unknown = 条款 { $clause } 属于类别{ $class }，而“classes”中没有该类别的分值。
    .fix = 请在“classes”中补充该类别，或更正其名称。
fault-class-unused = 没有条款属于类别{ $class }。
    .fix = 请删除该类别，或在条款的“class”中写明。
fault-weight-missing = 条款 { $clause } 计分，但没有规定分值。
    .fix = 请在“weights”中加入{ $id }（不计分的前提写 0）；如该条款不作判定，请将其取值规则写为 {"{ \\"unscored\\": true }"}。
fault-section-unknown--provenance = 没有可说明其分值来源的章节{ $name }。
    .fix = 请使用章节的标识。
fault-weight-idle = 条款 { $clause } 的分值为 { $weight }，但该条款不计分。
    .fix = 请删除其分值，或规定取值规则。
fault-weight-idle--result = 条款{ $clause }在某结果中规定了分值，却不计入该结果。
    .fix = 请删除该分值，或在“of”中列入该条款。
fault-weights-total = 分值之和应为 { $full }，现为 { $total }。
    .fix =
        { $side ->
            [above] 请将分值合计减少 { $by }，或修改“full”。
           *[below] 请将分值合计增加 { $by }，或修改“full”。
        }
fault-criterion-missing--number = 条款 { $clause } 所问为数字，但没有取值规则规定其得分。
    .fix = 请在“criteria”中加入{ $id }，并使用“bands”、“line”或“points”。
fault-criterion-missing--choice = 条款 { $clause } 所问为选项，但没有取值规则规定各选项的得分。
    .fix = 请在“criteria”中加入{ $id }，并使用“choice”。
fault-criterion-missing--several = 条款 { $clause } 所问为输入项{ $inputs }，但没有取值规则规定其得分。
    .fix = 请在“criteria”中加入{ $id }，并使用“points”或“rules”。
fault-criterion-unsuited =
    { $needs ->
        [yes-no] “{ $shape }”需要是否型答案，而 { $path } 不是。
        [choice] “{ $shape }”需要选项，而 { $path } 不是。
        [cases] “{ $shape }”需要清单或记录条目，而 { $path } 不是。
        [counted] “{ $shape }”需要数字、清单、记录条目或抽样结果，而 { $path } 不是。
        [samples] “{ $shape }”需要抽样结果，而 { $path } 不是。
       *[number] “{ $shape }”需要数字，而 { $path } 不是。
    }
    .fix = 请使用适合该输入项的取值规则，或修改输入项。
fault-criterion-unsuited--several = “{ $shape }”只读取一个答案，而条款 { $clause } 所问为{ $inputs }。
    .fix = 请在“of”中指明所读取的数据项，例如 $.answers.hours。
fault-criterion-unsuited--nothing = “{ $shape }”需要读取答案，而条款 { $clause } 未规定所问内容。
    .fix = 请在“of”中指明所读取的数据项，例如 $.answers.hours。
fault-option-unknown = 条款 { $clause } 的输入项没有选项{ $option }。
    .fix = 请使用输入项中选项的标识。
fault-option-missing = 没有规定条款 { $clause } 的选项{ $option }的得分。
    .fix = 请加入{ $option }及其得分，或写“none”。
fault-option-state = 条款 { $clause } 的选项{ $option }记录为{ $state ->
        [not-applicable] “不适用”，而本条款不允许不适用。
       *[not-checked] “未检查”，而本条款的处理方式不接受未检查。
    }
    .fix =
        { $state ->
            [not-applicable] 请为该条款写明“notApplicable”: true，或删除该选项或其“state”。
           *[not-checked] 请为“notChecked”选择其他处理方式，或删除该选项或其“state”。
        }
fault-option-state--profile = 选项{ $option }记录状态，而申请人信息没有状态。
    .fix = 请删除“state”；可去掉该选项，或使其与其他选项一样作为答案。
fault-option-state--shared = 选项{ $option }记录为“不适用”，而“inputs”中的输入项不属于某一条款，不能如此记录。
    .fix = 请由条款自行询问该选择题，或删除“state”；此处可以写“not-checked”。
fault-option-state--only = 没有可作为答案的选项：各选项均记录状态。
    .fix = 请加入作为答案的选项，或删除部分“state”。
fault-option-state--earns = 条款 { $clause } 的选项{ $option }记录状态，本身不得分。
    .fix = 请删除其得分；该条款如何处理由“policies”规定。
fault-points-above-weight = 条款 { $clause } 的分值为 { $weight }，而此处给出 { $points } 分。
    .fix = 得分不得超过分值；请减少得分或提高分值。
fault-once-overlap = 条款{ $id }同时属于“once”的第 { $first } 组和第 { $second } 组，而每个条款只能属于一组。
    .fix = 请合并两组，或从其中一组删除该条款。

## 区间、折线、数值表与算式

fault-band-empty = 第 { $band } 个区间不含任何数。
    .fix = 请对调其上下限。
fault-band-endless = 第 { $band } 个区间没有上下限。
    .fix = 请规定“atLeast”、“above”、“atMost”或“below”；其余数值的结果写在算式的“else”中。
fault-band-unreachable = 第 { $band } 个区间不会用到：之前的区间已包含其全部数值。
    .fix = 请移到那些区间之前，或删除。
fault-band-unreachable--range = 第 { $band } 个区间在可能的答案（{ $range }）之外。
    .fix = 请删除该区间，或扩大输入项的取值范围。
fault-band-unreachable--decimals =
    { $decimals ->
        [0] 第 { $band } 个区间不含整数，而答案为整数。
       *[other] 第 { $band } 个区间不含小数位数不超过 { $decimals } 位的数，而答案最多 { $decimals } 位小数。
    }
    .fix = 请删除或扩大该区间，或允许输入项有更多小数位。
fault-band-overlap = 第 { $first } 个和第 { $second } 个区间都包含 { $low }。
    .fix = 请使一个区间从另一个区间结束处开始：一端含端点，另一端不含。
fault-band-overlap--range = 第 { $first } 个和第 { $second } 个区间都包含 { $low } 至 { $high } 的数。
    .fix = 请使一个区间从另一个区间结束处开始：一端含端点，另一端不含。
fault-band-gap = 没有区间包含 { $low } 与 { $high } 之间的数。
    .fix = 请使一个区间从另一个区间结束处开始，或在其间增加区间。
fault-line-order = 折线各点应从左到右递增，而 { $x } 在 { $before } 之后。
    .fix = 请按各点的第一个数排序，每个数只出现一次。
fault-curve-flat = 曲线在同一数值 { $at } 处既得五成又得九成。
    .fix = 请为“median”和“p10”规定不同的数值。
fault-bands-unknown = 没有名为{ $bands }的区间。
    .fix = 请指明“bands”中的区间，或在其中补充。
fault-bands-unused = 没有取值规则使用区间{ $bands }。
    .fix = 请删除，或在取值规则的“bands”或“count”中指明。
fault-table-unknown = 没有数值表{ $table }。
    .fix = 请指明“tables”中的数值表，或在其中补充。
fault-table-shape = 数值表{ $table }只是一个数字。
    .fix = 请按 {"{ \\"键\\": 1 }"} 的形式书写。
fault-table-shape--depth = 数值表{ $table }中有的数字在 { $depth } 层键之下，而此处在 { $here } 层键之下。
    .fix = 请使表中每个数字都有相同层数的键。
fault-table-shape--keys = 数值表{ $table }需要 { $depth } 个键，现给出 { $given } 个。
    .fix = 请为表的每一层给出一个键。
fault-table-key-unknown = 数值表{ $table }没有键{ $key }。
    .fix = 请指明表中的键。
fault-table-key-missing = 数值表{ $table }没有{ $key }对应的数值，而 { $path } 可能取该值。
    .fix = 请在表中补充，或在“else”中规定没有对应数值时的结果。
fault-path-unknown = 没有数据项 { $path }。
    .fix = 请指明标准所问或所计算的数据项。
fault-path-early = 在此处读取 { $path } 时，其值尚未得出。
    .fix = 条款可读取答案、组织概况和其他条款；调整、等级和前提条件还可读取各部分和总分；附加标识还可读取等级。
fault-path-type = { $path } 为{ $is ->
        [number] 数字
        [boolean] true 或 false
        [date] 日期
        [list] 列表
       *[text] 文本
    }，而此处需要{ $wants ->
        [number] 数字
        [boolean] true 或 false
        [date] 日期
       *[key] 文本或数字
    }。
    .fix = 请指明其他数据项。
fault-path-type--count = { $path } 为 true 或 false，而此处需要数字。
    .fix = 请按 {"{ \\"count\\": [ … ] }"} 的形式书写，以计算为真的项数。
fault-division-by-zero = 此处除以 0。
    .fix = 请使用其他除数；除以 0 没有结果。
fault-division-by-zero--power = 此处除以 0 的幂。
    .fix = 请使用正的指数，或其他数字。
fault-power-long = 除 0、1 和 -1 外，任何数的 { $exponent } 次幂都超过 { $most } 位数字，其结果视为缺失。
    .fix = 指数请取 -{ $greatest } 至 { $greatest }。
fault-power-long--powers = 连同底数中的各次幂，除 0、1 和 -1 外，任何数都升至 { $exponent } 次幂，超过 { $most } 位数字，其结果视为缺失。
    .fix = 各指数之积请取 -{ $greatest } 至 { $greatest }，或在中间修约。
fault-power-long--number = { $base } 的 { $exponent } 次幂超过 { $most } 位数字，其结果视为缺失。
    .fix = 请取更接近 0 的指数，或先将底数修约。
fault-expression-deep = 算式的嵌套超过 { $most } 层。
    .fix = 请在“values”中为其中一部分命名。
fault-cycle = 以下各项循环依赖：{ $circle }。
    .fix = 请修改其中一项，使其不依赖其他各项。

## 部分、调整、等级与前提条件

fault-child-unknown = 部分{ $part }的组成项{ $child }不是条款、章节或部分。
    .fix = 请使用条款、章节或部分的标识。
fault-child-unknown--weight = 部分{ $part }为{ $child }规定了权重，而{ $child }不是其组成项。
    .fix = 请使用其组成项的标识：{ $children }。
fault-part-empty = 部分{ $part }没有组成项，也没有以此为标识的章节。
    .fix = 请在“of”中列出组成项，或使用章节的标识。
fault-part-unknown--adjustment = 调整{ $adjustment }所调整的{ $part }不是条款、章节或部分。
    .fix = 请指明条款、章节、部分或“total”。
fault-part-unknown--level = 等级{ $level }规定了{ $part }的最低得分，而{ $part }不是章节、条款或部分。
    .fix = 请指明章节、条款、部分或“total”。
fault-part-unused = 部分{ $part }不计入任何总分，也没有任何规则读取。
    .fix = 请加入其他部分或总分的“of”中，或删除。
fault-member-idle--weights =
    { $how ->
        [points] 部分{ $part }的“weights”不起作用：其分数由公式算出。
        [best] 部分{ $part }的“weights”不起作用：得分最高的若干组成项按原分相加。
       *[other] 部分{ $part }的“weights”不起作用：“{ $combine }”不对组成项加权。
    }
    .fix = 请写明 {"\\"combine\\": \\"weighted-mean\\""}，或删除“weights”。
fault-member-idle--max =
    { $how ->
        [best] 部分{ $part }的“max”不起作用：其满分由得分最高的若干组成项决定。
       *[other] 部分{ $part }的“max”不起作用：采用“{ $combine }”时，其满分由组成项决定。
    }
    .fix = 如需限制分数上限，请用“cap”；如需按某一满分折算，请用“renormalise”；否则请删除“max”。
fault-member-idle--combine = 部分{ $part }的“combine”不起作用：其分数由公式算出。
    .fix = 请删除“combine”或“points”。
fault-total-none--part = 部分{ $part }的“combine”为“none”，只有总分可以这样规定。
    .fix = 请去掉“combine”，或规定该部分如何由其各项得出。
fault-total-none--member = 不设总分，“{ $member }”不起作用。
    .fix = 请删除，或不用“none”而规定总分如何得出。
fault-total-none--mark = 等级{ $level }规定了分数线，但不设总分，无从比较。
    .fix = 请改用“parts”或“needs”，或不用“none”而规定总分如何得出。
fault-total-none--floor = 等级{ $level }对总分提出了最低要求，但不设总分。
    .fix = 请改为对各部分提出要求，或不用“none”而规定总分如何得出。
fault-total-none--adjustment = 加减分项{ $adjustment }调整总分，但不设总分。
    .fix = 请在“to”中指明部分或条款，或不用“none”而规定总分如何得出。
fault-total-none--path = 该结果不设总分，路径 { $path } 读不到任何数值。
    .fix = 请改读各部分、条款或计数，或不用“none”而规定总分如何得出。
fault-weights-partial = 部分{ $part }的权重遗漏了{ $children }，遗漏的组成项将以其分值作为权重。
    .fix = 请为每个组成项都给出权重（可以为 0），或全部不给。
fault-label-unknown = 有{ $id }的名称，但没有该计算值、数表或条件。
    .fix = 请使用“values”“tables”或“conditions”中的标识。
fault-label-unknown--helper = { $id }被列为辅助值，但没有该计算值。
    .fix = 请使用“values”中计算值的标识。
fault-clause-counted-twice =
    { $what ->
        [clause] 条款 { $name } 既计入{ $first }，又计入{ $second }。
        [section] 章节 { $name } 既计入{ $first }，又计入{ $second }。
       *[part] 部分 { $name } 既计入{ $first }，又计入{ $second }。
    }
    .fix = 请只计入其中之一。
fault-clause-uncounted = 条款 { $clause } 计分，但不计入任何总分，也没有任何规则读取它。
    .fix = 请加入某一计入总分的部分的“of”中，或将其取值规则写为 {"{ \\"unscored\\": true }"}。
fault-adjustment-order = 针对{ $part }的调整{ $adjustment }位于调整总分的{ $earlier }之后。
    .fix = 请将对总分的调整放在对条款和部分的调整之后。
fault-level-unknown--gate = 前提条件{ $gate }所指的等级{ $level }不存在。
    .fix = 请使用该结果中等级的标识。
fault-level-unknown--mandatory = 必须满足的条款{ $clause }所指的等级{ $level }不存在。
    .fix = 请使用该结果中等级的标识。
fault-clause-unscored = 条款 { $clause } 不计分，因此 { $path } 永远不存在。
    .fix = 请改为读取其答案，或为其给出取值规则和分值（分值可以为 0）。
fault-gate-bare = 前提条件{ $gate }没有任何要求。
    .fix = 请在“needs”中写明条件，或在“clauses”中列出必须满足的条款。
fault-veto-unanswered = 一票否决项{ $veto }读取 { $path }，而该项可以不答：不答时不作否决。
    .fix = 请给该输入项写“"required": true”，或由计分条款询问。
fault-clause-unscored--mandatory = 条款 { $clause } 是必须满足的条款，却不计分，因此永远无法满足。
    .fix = 如为不计分的前提，请将{ $id }的分值设为 0，并将 {"{ \\"unscored\\": true }"} 换成可以满足的取值规则。
fault-level-bare = 等级{ $level }既没有分数线，也没有其他要求，任何结果都能达到。
    .fix = 请规定“atLeast”、“above”、“parts”或“needs”；只有最低等级可以不设要求。
fault-level-order = 等级{ $level }的分数线（{ $mark }）应高于前一等级{ $before }的分数线（{ $markBefore }）。
    .fix = 请由低到高排列等级，分数线依次升高。
threshold =
    { $side ->
        [above] 高于 { $mark }
        [atMost] 不高于 { $mark }
        [below] 低于 { $mark }
       *[atLeast] 不低于 { $mark }
    }
fault-level-order--less = 等级{ $level }的分数线（{ $mark }）应低于前一等级{ $before }的分数线（{ $markBefore }）：此处分数越低越好。
    .fix = 请由低到高排列等级，分数线依次降低。
fault-level-order--mixed = 等级{ $level }的分数线为{ $mark }，而等级{ $before }的分数线为{ $markBefore }：不能既以高为优又以低为优。
    .fix = 请全部用“atLeast”或“above”，或全部用“atMost”或“below”。
fault-rules-expansion = 展开为规则后，规则包过大，无法使用。{ $reason }
    .fix = 请减少多层引用的条件，或拆分标准。

## 日期、文字与算例

fault-date-impossible = { $date } 不是日历中的日期。
    .fix = 请按 YYYY-MM-DD 的形式书写实际存在的日期。
fault-dates-order = “{ $later }”为 { $date }，早于“{ $earlier }”的 { $earlierDate }。
    .fix = 请使“from”、“to”、“sunset”依次不早于前者。
fault-ballot-share = { $share } 超过了全部票数。
    .fix = 请写不大于 1 的比例，如“2/3”。
fault-language-unknown = 此处有语言“{ $language }”的文字，而标准未列出该语言。
    .fix = 请在“languages”中加入该语言，或删除该文字。
fault-translation-missing = 缺少语言“{ $language }”的文字。
    .fix = 请按 {"{"} "{ $leading }": "…", "{ $language }": "…" {"}"} 的形式书写。
fault-title-missing--clause = 条款 { $name } 既没有标题，也没有正文。
    .fix = 请补充“title”或“text”，供评价人员和文书使用。
fault-title-missing--section = 章节 { $name } 既没有标题，也没有正文。
    .fix = 请补充“title”或“text”，供评价人员和文书使用。
fault-example-unknown =
    { $what ->
        [input] 算例中的输入项{ $id }不存在。
        [profile] 算例中的组织概况项{ $id }不存在。
        [result] 算例中的结果{ $id }不存在。
        [level] 算例中的等级{ $id }不存在。
        [qualifier] 算例中的附加标识{ $id }不存在。
        [gate] 算例中的前提条件{ $id }不存在。
        [clause] 算例中的条款{ $id }不存在。
        [value] 算例中的计算值{ $id }不存在。
       *[part] 算例中的部分{ $id }不存在。
    }
    .fix =
        { $what ->
            [input] 请使用输入项的标识。
            [profile] 请使用组织概况项的标识。
            [result] 请使用结果的标识。
            [level] 请使用等级的标识。
            [qualifier] 请使用附加标识的标识。
            [gate] 请使用前提条件的标识。
            [clause] 请使用条款的标识。
            [value] 请使用计算值的标识。
           *[part] 请使用部分的标识。
        }
fault-example-date = 算例的日期为 { $date }，而该修订自 { $from } 起实施。
    .fix = 请选择该修订实施期内的日期。
fault-example-date--ended = 算例的日期为 { $date }，而该修订的实施期为 { $from } 至 { $to }。
    .fix = 请选择该修订实施期内的日期。
fault-example-date--impossible = 算例的日期为 { $date }，该日期不存在。
    .fix = 请选择该修订实施期内的日期。
fault-example-refused = 算例的评价不被接受。{ $reason }
    .fix = 请在算例中填写评价人员可以给出的答案。
fault-clause-without-example = 没有算例回答条款 { $clause }。
    .fix = 请在算例中回答该条款，以便发现其规则的变化。
`,
  en: `### What can be wrong with what a pack means: clauses, weights, criteria, parts, levels, dates.

## Things a sentence names

the-clause = clause { $name }
the-section = section { $name }
the-part = part { $name }
the-value = value { $name }
the-group = group { $number } of "once"
the-applicability = applicability of { $name }

## Clauses and inputs

fault-id-duplicate = The id { $id } is used twice, by { $first } and by { $second }.
    .fix = Give each section and clause an id of its own.
fault-id-duplicate--shared-input = The id { $id } of this shared input is also the id of a clause.
    .fix = Give the shared input another id.
fault-id-duplicate--part = The id { $id } of this part is also the id of a clause.
    .fix = Give the part another id.
fault-id-duplicate--option = The id { $id } appears twice in this list.
    .fix = Give each entry an id of its own.
fault-id-duplicate--below = The id { $id } is also the id of a level.
    .fix = Give what stands below the levels an id of its own.
fault-id-duplicate--list =
    { $what ->
        [adjustment] Adjustments { $first } and { $second } have the same id, { $id }.
        [level] Levels { $first } and { $second } have the same id, { $id }.
        [gate] Gates { $first } and { $second } have the same id, { $id }.
       *[qualifier] Qualifiers { $first } and { $second } have the same id, { $id }.
    }
    .fix = Give each of them an id of its own.
fault-id-reserved = The id "total" is reserved for the whole result.
    .fix = Choose another id.
fault-id-reserved--level = The id { $id } is reserved for the gate that the requirements of level { $level } form.
    .fix = Choose another id.
fault-id-reserved--mandatory = The id { $id } is reserved for the gate that "mandatory" forms.
    .fix = Choose another id.
fault-id-reserved--veto = The id { $id } is already that of a veto.
    .fix = Choose another id.
fault-number-duplicate = Both { $first } and { $second } have the number { $number }.
    .fix = Give each section and clause a number of its own, or none.
fault-input-unknown = Clause { $clause } asks for the input { $input }, which is not in "inputs".
    .fix = Name an input from "inputs", or describe the input here.
fault-clause-asks-nothing = Clause { $clause } asks for nothing, and the standard has no "ask" for all clauses.
    .fix = State in "ask" what an assessor must answer, or give the clause a criterion.
fault-section-asks = Section { $section } asks for an answer, but only clauses are answered.
    .fix = Move "ask" into the clauses of the section.
fault-range-empty = The minimum { $min } must be lower than the maximum { $max }.
    .fix = Exchange "min" and "max", or correct one of them.
fault-range-empty--limits = The lower limit { $min } is above the upper limit { $max }.
    .fix = Exchange the two limits, or correct one of them.
fault-merge-unsuited =
    { $type ->
        [number] Numbers are merged as they are, so "{ $method }" does nothing.
        [samples] Samples always add up, so "{ $method }" does nothing.
        [entries] Recorded cases always add up, so "{ $method }" does nothing.
        [yes-no] Yes and no have no "{ $method }".
        [checklist] Checklists have no "{ $method }".
        [date] Dates have no "{ $method }".
        [text] Texts have no "{ $method }".
       *[choice] Choices have no "{ $method }".
    }
    .fix =
        { $way ->
            [numbers] Write "mean" or another of "median", "trimmed-mean", "min", "max" and "sum".
            [sum] Write "sum" for several results, "consensus" for several assessors, or nothing.
            [ends] Write "min" for what every answer confirms, "max" for what one of them does, or nothing: the answers must then agree.
            [yes-no] Write "mean-of-points" for the mean of what each answer earns, "min" for what every answer confirms, "max" for what one of them does, or nothing: the answers must then agree.
            [points] Write "mean-of-points" for the mean of what each answer earns, or nothing: the answers must then agree.
           *[none] Remove it: the answers must then agree. Numbers and points have a mean.
        }
fault-merge-unsuited--spread = Only numbers and points have a spread.
    .fix = Remove "spreadLimit"; where assessors must agree, write "consensus" in "merge".
fault-merge-unsuited--every = None of the answers that this standard asks for has a "{ $method }": { $types }.
    .fix = Remove it: the answers must then agree. Numbers and points have a mean; choices, and yes and no, a "mean-of-points" where a criterion gives each answer points.
fault-merge-unsuited--points =
    { $why ->
        [unasked] No clause asks for { $input }, so its answers earn no points of which there could be a "{ $method }".
        [shared] Several clauses ask for { $input }: { $clauses }. There is no "{ $method }" that holds for all of them.
        [beside] Clause { $clauses } asks for more than { $input }, so its answers have no points of their own of which there could be a "{ $method }".
       *[criterion] The criterion of clause { $clauses } does not give each answer to { $input } points of its own, so there is no "{ $method }".
    }
    .fix = Let one clause ask for it alone, with the criterion "choice" or "yes" in plain points or shares; or remove the method: the answers must then agree.

## Weights and criteria

fault-clause-unknown = "{ $member }" names { $id }, but the standard has no clause of that id.
    .fix = Use the id of a clause of the standard.
fault-clause-unknown--section = "{ $member }" names { $id }, which is a section; only clauses are possible here.
    .fix = Use the id of a clause of the standard.
fault-clause-unknown--applies = "applies" names { $id }, but the standard has no clause or section of that id.
    .fix = Use the id of a clause or a section.
fault-class-unknown = Clause { $clause } belongs to class { $class }, which has no weight in "classes".
    .fix = Add the class to "classes", or correct its name.
fault-class-unused = No clause belongs to class { $class }.
    .fix = Remove the class, or name it in "class" of a clause.
fault-weight-missing = Clause { $clause } is scored but has no weight.
    .fix = Add { $id } to "weights", with 0 for a prerequisite without points, or make its criterion {"{ \\"unscored\\": true }"} if it is not to be judged.
fault-section-unknown--provenance = There is no section { $name } to say where its weights come from.
    .fix = Use the id of a section.
fault-weight-idle = Clause { $clause } has weight { $weight } but is not scored.
    .fix = Remove its weight, or give it a criterion.
fault-weight-idle--result = Clause { $clause } has a weight in a result in which it does not count.
    .fix = Remove its weight, or name the clause in "of".
fault-weights-total = The weights must add up to { $full }, but add up to { $total }.
    .fix =
        { $side ->
            [above] Reduce the weights by { $by }, or change "full".
           *[below] Increase the weights by { $by }, or change "full".
        }
fault-criterion-missing--number = Clause { $clause } asks for a number, but no criterion states which numbers earn points.
    .fix = Add { $id } to "criteria" with "bands", "line" or "points".
fault-criterion-missing--choice = Clause { $clause } asks for a choice, but no criterion states what each option earns.
    .fix = Add { $id } to "criteria" with "choice".
fault-criterion-missing--several = Clause { $clause } asks for the inputs { $inputs }, but no criterion states how they earn points.
    .fix = Add { $id } to "criteria" with "points" or "rules".
fault-criterion-unsuited =
    { $needs ->
        [yes-no] "{ $shape }" needs a yes-or-no answer, but { $path } is not one.
        [choice] "{ $shape }" needs a choice, but { $path } is not one.
        [cases] "{ $shape }" needs a checklist or entries, but { $path } is neither.
        [counted] "{ $shape }" needs a number, a checklist, entries or samples, but { $path } is none of these.
        [samples] "{ $shape }" needs samples, but { $path } does not hold any.
       *[number] "{ $shape }" needs a number, but { $path } is not one.
    }
    .fix = Use a criterion that fits the input, or change the input.
fault-criterion-unsuited--several = "{ $shape }" reads one answer, but clause { $clause } asks for { $inputs }.
    .fix = Name in "of" the fact it reads, such as $.answers.hours.
fault-criterion-unsuited--nothing = "{ $shape }" reads an answer, but clause { $clause } asks for nothing.
    .fix = Name in "of" the fact it reads, such as $.answers.hours.
fault-option-unknown = The input of clause { $clause } has no option { $option }.
    .fix = Use the ids of the options of the input.
fault-option-missing = No points are given for option { $option } of clause { $clause }.
    .fix = Add { $option } with its points, or with "none".
fault-option-state = Option { $option } of clause { $clause } records { $state ->
        [not-applicable] "not applicable", which this clause does not allow.
       *[not-checked] "not checked", which the policies of this clause refuse.
    }
    .fix =
        { $state ->
            [not-applicable] Add "notApplicable": true to the clause, or remove the option or its "state".
           *[not-checked] Choose another policy for "notChecked", or remove the option or its "state".
        }
fault-option-state--profile = Option { $option } records a state, but facts about the applicant have none.
    .fix = Remove "state"; leave out the option, or make it an answer like the others.
fault-option-state--shared = Option { $option } records "not applicable", but an input in "inputs" belongs to no single clause of which that could be said.
    .fix = Let a clause ask the choice itself, or remove "state"; "not-checked" may stand here.
fault-option-state--only = No option is an answer: each of them records a state.
    .fix = Add options that are answers, or remove "state" from some.
fault-option-state--earns = Option { $option } of clause { $clause } records a state, so it earns nothing of its own.
    .fix = Remove its points: "policies" says what becomes of the clause.
fault-points-above-weight =
    { $points ->
        [one] Clause { $clause } has weight { $weight }, but { $points } point is given here.
       *[other] Clause { $clause } has weight { $weight }, but { $points } points are given here.
    }
    .fix = Give at most the weight, or raise the weight.
fault-once-overlap = Clause { $id } is in groups { $first } and { $second } of "once", but may be in one only.
    .fix = Join the two groups, or remove the clause from one of them.

## Bands, lines, tables and expressions

fault-band-empty = No number lies in band { $band }.
    .fix = Exchange its ends.
fault-band-endless = Band { $band } has no limits.
    .fix = Give it "atLeast", "above", "atMost" or "below"; what holds for all other numbers of an expression belongs in "else".
fault-band-unreachable = Band { $band } is never reached: earlier bands cover all its numbers.
    .fix = Move it before them, or remove it.
fault-band-unreachable--range = Band { $band } is outside the possible answers ({ $range }).
    .fix = Remove the band, or widen the range of the input.
fault-band-unreachable--decimals =
    { $decimals ->
        [0] Band { $band } contains no whole number, but answers are whole numbers.
        [one] Band { $band } contains no number with at most { $decimals } decimal, as answers have.
       *[other] Band { $band } contains no number with at most { $decimals } decimals, as answers have.
    }
    .fix = Remove the band, widen it, or allow the input more decimals.
fault-band-overlap = Bands { $first } and { $second } share the number { $low }.
    .fix = Let one begin where the other ends: one limit inclusive, the other exclusive.
fault-band-overlap--range = Bands { $first } and { $second } share the numbers from { $low } to { $high }.
    .fix = Let one begin where the other ends: one limit inclusive, the other exclusive.
fault-band-gap = No band contains the numbers between { $low } and { $high }.
    .fix = Let one band begin where the other ends, or add a band between them.
fault-line-order = The points of a line must rise from left to right, but { $x } comes after { $before }.
    .fix = Sort the points by their first number; each may appear once.
fault-curve-flat = The curve gives one half and nine tenths at the same number, { $at }.
    .fix = Give "median" and "p10" different numbers.
fault-bands-unknown = There are no bands { $bands }.
    .fix = Name some of "bands", or add them there.
fault-bands-unused = No criterion names the bands { $bands }.
    .fix = Remove them, or name them in "bands" or "count" of a criterion.
fault-table-unknown = There is no table { $table }.
    .fix = Name a table from "tables", or add it there.
fault-table-shape = Table { $table } is a number.
    .fix = Write {"{ \\"key\\": 1 }"}.
fault-table-shape--depth = Some numbers of table { $table } have { $depth } keys above them, but this one has { $here }.
    .fix = Give every number of a table the same number of keys.
fault-table-shape--keys =
    { $depth ->
        [one] Table { $table } needs { $depth } key; given: { $given }.
       *[other] Table { $table } needs { $depth } keys; given: { $given }.
    }
    .fix = Give one key for each level of the table.
fault-table-key-unknown = Table { $table } has no key { $key }.
    .fix = Name a key of the table.
fault-table-key-missing = Table { $table } has no cell for { $key }, a possible value of { $path }.
    .fix = Add the cell to the table, or state in "else" what applies without one.
fault-path-unknown = There is no fact { $path }.
    .fix = Name a fact that the standard asks for or computes.
fault-path-early = { $path } is not yet known where it is read here.
    .fix = Clauses can read answers, the profile and other clauses; adjustments, levels and gates can also read parts and totals, and qualifiers the level.
fault-path-type = { $path } is { $is ->
        [number] a number
        [boolean] true or false
        [date] a date
        [list] a list
       *[text] a text
    }, but { $wants ->
        [number] a number
        [boolean] true or false
        [date] a date
       *[key] a text or a number
    } is needed here.
    .fix = Name another fact.
fault-path-type--count = { $path } is true or false, but a number is needed here.
    .fix = Write {"{ \\"count\\": [ … ] }"} to count how many facts are true.
fault-division-by-zero = This divides by 0.
    .fix = Divide by something else; the result of a division by 0 is always missing.
fault-division-by-zero--power = This divides by a power of 0.
    .fix = Use a positive exponent, or another number.
fault-power-long = Every number but 0, 1 and -1 to the power { $exponent } has more than { $most } digits, and would be missing.
    .fix = Use an exponent from -{ $greatest } to { $greatest }.
fault-power-long--powers = With the powers that it is raised from, every number but 0, 1 and -1 comes to the power { $exponent }, has more than { $most } digits, and would be missing.
    .fix = Use exponents that multiply to a number from -{ $greatest } to { $greatest }, or round in between.
fault-power-long--number = { $base } to the power { $exponent } has more than { $most } digits, and would be missing.
    .fix = Use an exponent nearer to 0, or a rounded number.
fault-expression-deep = The expression is nested deeper than { $most } levels.
    .fix = Give part of it a name in "values".
fault-cycle = These depend on each other in a circle: { $circle }.
    .fix = Change one of them so that it does not need the others.

## Parts, adjustments, levels and gates

fault-child-unknown = Part { $part } has the child { $child }, which is not a clause, section or part.
    .fix = Use the id of a clause, a section or a part.
fault-child-unknown--weight = Part { $part } gives a weight to { $child }, which is not one of its children.
    .fix = Use the id of one of its children: { $children }.
fault-part-empty = Part { $part } has no children, and there is no section of that id.
    .fix = List its children in "of", or use the id of a section.
fault-part-unknown--adjustment = Adjustment { $adjustment } changes { $part }, which is not a clause, section or part.
    .fix = Name a clause, a section, a part or "total".
fault-part-unknown--level = Level { $level } has a minimum for { $part }, which is not a section, a clause or a part.
    .fix = Name a section, a clause, a part or "total".
fault-part-unused = Part { $part } counts in no total, and nothing reads it.
    .fix = Add it to "of" of another part or of the total, or remove it.
fault-member-idle--weights =
    { $how ->
        [points] "weights" do nothing in part { $part }: its points are worked out.
        [best] "weights" do nothing in part { $part }: the best of its children add up as they are.
       *[other] "weights" do nothing in part { $part }: "{ $combine }" does not weigh its children.
    }
    .fix = Write {"\\"combine\\": \\"weighted-mean\\""}, or remove "weights".
fault-member-idle--max =
    { $how ->
        [best] "max" does nothing in part { $part }: its maximum is that of the best of its children.
       *[other] "max" does nothing in part { $part }: with "{ $combine }" its maximum follows from its children.
    }
    .fix = Write "cap" to bound its points, or "renormalise" to state them out of a number, or remove "max".
fault-member-idle--combine = "combine" does nothing in part { $part }: its points are worked out.
    .fix = Remove "combine" or "points".
fault-total-none--part = Part { $part } has the way to combine "none", which only a total can have.
    .fix = Leave "combine" out, or say how the part comes out of its children.
fault-total-none--member = "{ $member }" does nothing: there is no total.
    .fix = Remove it, or say how the total comes out of the parts instead of "none".
fault-total-none--mark = Level { $level } has a mark, but there is no total to hold against it.
    .fix = Ask for "parts" or "needs" instead, or say how the total comes out of the parts instead of "none".
fault-total-none--floor = Level { $level } asks for points of the total, but there is no total.
    .fix = Ask for parts, or say how the total comes out of the parts instead of "none".
fault-total-none--adjustment = Adjustment { $adjustment } changes the total, but there is no total.
    .fix = Name a part or clause in "to", or say how the total comes out of the parts instead of "none".
fault-total-none--path = The path { $path } leads nowhere in this result: there is no total.
    .fix = Read parts, clauses or counts, or say how the total comes out of the parts instead of "none".
fault-weights-partial =
    { $count ->
        [one] The weights of part { $part } leave out { $children }, which would weigh as many as its points.
       *[other] The weights of part { $part } leave out { $children }, which would weigh as many as their points.
    }
    .fix = Give every child a weight, if need be 0, or none.
fault-label-unknown = { $id } has a label, but there is no value, table or condition of this name.
    .fix = Use a name from "values", "tables" or "conditions".
fault-label-unknown--helper = { $id } is called a helper, but there is no such value.
    .fix = Use the id of a value from "values".
fault-clause-counted-twice =
    { $what ->
        [clause] Clause { $name } counts in { $first } and again in { $second }.
        [section] Section { $name } counts in { $first } and again in { $second }.
       *[part] Part { $name } counts in { $first } and again in { $second }.
    }
    .fix = Count it in one of them only.
fault-clause-uncounted = Clause { $clause } is scored, but counts in no total, and nothing else reads it.
    .fix = Add it to "of" of a part that counts, or make its criterion {"{ \\"unscored\\": true }"}.
fault-adjustment-order = Adjustment { $adjustment } of { $part } comes after { $earlier }, which already changes the total.
    .fix = Put adjustments of the total after those of clauses and parts.
fault-level-unknown--gate = Gate { $gate } names the level { $level }, which does not exist.
    .fix = Use the id of a level of this result.
fault-level-unknown--mandatory = The mandatory clause { $clause } names the level { $level }, which does not exist.
    .fix = Use the id of a level of this result.
fault-clause-unscored = Clause { $clause } is not scored, so there never is { $path }.
    .fix = Read its answer, or give it a criterion, and a weight, which may be 0.
fault-gate-bare = The gate { $gate } asks for nothing.
    .fix = Say in "needs" what must hold, or name in "clauses" what must be met.
fault-veto-unanswered = The veto { $veto } reads { $path }, which may be left unanswered: then it does not strike.
    .fix = Give the input "required": true, or let a scored clause ask for it.
fault-clause-unscored--mandatory = Clause { $clause } is mandatory but not scored, so it can never be met.
    .fix = For a prerequisite without points, give { $id } weight 0, and a criterion that can be met instead of {"{ \\"unscored\\": true }"}.
fault-level-bare = Level { $level } has no threshold and no requirements, so every result reaches it.
    .fix = Give it "atLeast", "above", "parts" or "needs"; the lowest level alone may go to everybody.
fault-level-order = The threshold of level { $level } ({ $mark }) must be higher than that of the level before it, { $before } ({ $markBefore }).
    .fix = Write the levels from the lowest to the highest, with rising thresholds.
threshold =
    { $side ->
        [above] above { $mark }
        [atMost] at most { $mark }
        [below] below { $mark }
       *[atLeast] at least { $mark }
    }
fault-level-order--less = The threshold of level { $level } ({ $mark }) must be lower than that of the level before it, { $before } ({ $markBefore }): less is better here.
    .fix = Write the levels from the lowest to the highest, with falling thresholds.
fault-level-order--mixed = Level { $level } has the threshold { $mark }, but level { $before } has { $markBefore }: more cannot be better and less as well.
    .fix = Give all levels "atLeast" or "above", or all "atMost" or "below".
fault-rules-expansion = Written out as rules, the pack is too large to be used. { $reason }
    .fix = Refer to fewer conditions that refer to others, or split the standard.

## Dates, words and worked examples

fault-date-impossible = { $date } is not a calendar date.
    .fix = Write an existing date as YYYY-MM-DD.
fault-dates-order = "{ $later }" is { $date }, which is before "{ $earlier }", { $earlierDate }.
    .fix = Put "from", "to" and "sunset" in this order.
fault-ballot-share = { $share } is more than all votes.
    .fix = Write a share of at most 1, such as "2/3".
fault-language-unknown = There is a wording in "{ $language }", which is not among the languages of the standard.
    .fix = Add the language to "languages", or remove the wording.
fault-translation-missing = There is no wording in "{ $language }".
    .fix = Write {"{"} "{ $leading }": "…", "{ $language }": "…" {"}"}.
fault-title-missing--clause = Clause { $name } has neither a title nor a text.
    .fix = Add "title" or "text" for assessors and documents.
fault-title-missing--section = Section { $name } has neither a title nor a text.
    .fix = Add "title" or "text" for assessors and documents.
fault-example-unknown =
    { $what ->
        [input] The worked example names the input { $id }, which does not exist.
        [profile] The worked example names the profile fact { $id }, which does not exist.
        [result] The worked example names the result { $id }, which does not exist.
        [level] The worked example names the level { $id }, which does not exist.
        [qualifier] The worked example names the qualifier { $id }, which does not exist.
        [gate] The worked example names the gate { $id }, which does not exist.
        [clause] The worked example names the clause { $id }, which does not exist.
        [value] The worked example names the computed value { $id }, which does not exist.
       *[part] The worked example names the part { $id }, which does not exist.
    }
    .fix =
        { $what ->
            [input] Use the id of an input.
            [profile] Use the id of a profile fact.
            [result] Use the id of a result.
            [level] Use the id of a level.
            [qualifier] Use the id of a qualifier.
            [gate] Use the id of a gate.
            [clause] Use the id of a clause.
            [value] Use the id of a computed value.
           *[part] Use the id of a part.
        }
fault-example-date = The worked example is dated { $date }, but the revision is in force from { $from }.
    .fix = Choose a day on which the revision is in force.
fault-example-date--ended = The worked example is dated { $date }, but the revision is in force from { $from } to { $to }.
    .fix = Choose a day on which the revision is in force.
fault-example-date--impossible = The worked example is dated { $date }, which is not a day of the calendar.
    .fix = Choose a day on which the revision is in force.
fault-example-refused = The assessment of the worked example is refused. { $reason }
    .fix = Give the example answers that an assessor may give.
fault-clause-without-example = No worked example answers clause { $clause }.
    .fix = Answer it in a worked example, so that changes to its rules are noticed.
`,
}
