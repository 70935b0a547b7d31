// Written by "npm run messages" from the .ftl files beside it; change those.
export const judging = {
  zh: `### 工作台：条款问什么、怎样得分，以表单填写。

judging-title = 提问与取值规则
judging-sentence = 怎样得分
judging-no-sentence = 问题解决后，这里说明怎样得分。
judging-ask = 问什么
judging-criterion = 怎样得分
judging-ask-source = { $source ->
    [own] 本条款自己的提问。
    [shared] 询问公用的事实，以 JSON 列出。
    [standard] 沿用标准统一的提问。
   *[none] 尚未规定提问。
  }
judging-criterion-source = { $source ->
    [standard] 沿用标准统一的取值规则。
    [none] 没有另定取值规则，由提问的种类决定。
   *[own] 本条款自己的取值规则。
  }
judging-own-ask = 本条款另行提问
judging-own-criterion = 本条款另定规则
judging-ask-kind = { $kind ->
    [yes-no] 是否
    [points] 评价人员给分
    [choice] 选一项
    [number] 数字
    [samples] 抽样
    [checklist] 逐项勾选
    [entries] 逐例记录
    [date] 日期
   *[text] 文字
  }
judging-criterion-kind = { $kind ->
    [yes] 是则得分
    [choice] 按选项
    [bands] 分档
    [count] 按个数分档
    [each] 每项得分
    [deduct] 每缺一项扣分
    [samples] 按合格比例
    [line] 折线
    [logNormal] 对数正态曲线
    [points] 按公式
    [rules] 按条件
    [unscored] 不计分
   *[default] 按提问的种类
  }
judging-field = { $field ->
    [min] 最小
    [max] 最多
    [decimals] 小数位
    [step] 步长
    [least] 至少抽查
    [yes] “是”得
    [each] 每项得
    [deduct] 每缺一项扣
    [atLeast] 至少留
    [noneAbove] 不合格比例高于此数不得分
    [median] 得一半处
    [p10] 得九成处
    [nothingAt] 不得分处
    [fullAt] 得满分处
    [points] 得分
    [nonconformity] 不满足时
    [metAt] 得分比例达到此数为满足
    [zeroBelow] 低于此分计 0 分
    [effort] 做到所需投入
   *[leadDays] 做到所需天数
  }
judging-figures = “{ $kind }”须先填写以下各项。填完并写入之前，仍按原来的规则。
judging-figures-earned = 得分填数值，也可填{ $shares }。
judging-text = { $text ->
    [unit] { $language ->
        [en] 单位（英文）
       *[zh] 单位（中文）
      }
   *[title] { $language ->
        [en] 问题（英文）
       *[zh] 问题（中文）
      }
  }
judging-column = { $column ->
    [place] 序号
    [atLeast] 不小于
    [above] 大于
    [atMost] 不大于
    [below] 小于
    [x] 数值
    [id] 代号
   *[points] 得分
  }
judging-earned = { $share ->
    [all] 满分
    [half] 一半
   *[none] 不得分
  }
judging-grade = { $grade ->
    [minor] 轻微不符合
    [major] 严重不符合
    [none] 不作不符合
   *[unsaid] 按通常
  }
judging-options = 选项
judging-shared-bands = 这些分档以“{ $name }”为名，为多条规则共用，改动对它们都有效。
judging-curve = 回答与得分的关系
judging-curve-point = 第 { $number } 点
judging-curve-named = { $which ->
    [median] 得一半分处
   *[p10] 得九成分处
  }
judging-curve-place = { $x } 得 { $points } 分
judging-curve-keys = 移动选中的方块
judging-curve-insert = 在线上加一点
judging-curve-delete = 去掉这一点
judging-add-row = 加一行
judging-take-row = 去掉一行
judging-veto = 一票否决：不满足时不授予任何等级
judging-rest = 表单未列出的内容：{ $members }。见 JSON，表单不会改动。
judging-json = JSON
judging-json-fault = 第 { $line } 行第 { $column } 列不是 JSON，尚未写入。
judging-json-write = 写入
judging-json-back = 恢复
judging-json-offered = 此处可填
judging-json-keys = 列出此处可填的内容
judging-json-unknown = 第 { $line } 行：{ $is ->
    [member] 没有名为“{ $name }”的成员。
   *[value] 不能填“{ $name }”。
  }
judging-jump = { $value }：转到所在的栏
`,
  en: `### The studio: what a clause asks and how points come of it, as a form.

judging-title = Question and criterion
judging-sentence = How points come about
judging-no-sentence = Once the faults are mended, this says how points come about.
judging-ask = What is asked
judging-criterion = How points come of the answer
judging-ask-source = { $source ->
    [own] A question of this clause.
    [shared] Asks for shared facts, which JSON lists.
    [standard] Asks what the standard asks in general.
   *[none] Nothing is asked yet.
  }
judging-criterion-source = { $source ->
    [standard] The criterion for what the standard asks in general.
    [none] No criterion of its own; the kind of question decides.
   *[own] A criterion of this clause.
  }
judging-own-ask = Ask something of its own
judging-own-criterion = Give it a criterion of its own
judging-ask-kind = { $kind ->
    [yes-no] Yes or no
    [points] Points given by the assessor
    [choice] One option
    [number] A number
    [samples] A sample
    [checklist] A checklist
    [entries] Recorded cases
    [date] A date
   *[text] Text
  }
judging-criterion-kind = { $kind ->
    [yes] What “yes” earns
    [choice] By option
    [bands] Bands
    [count] Bands of a count
    [each] Points for each
    [deduct] Less for each one missing
    [samples] The share that passed
    [line] A line
    [logNormal] A log-normal curve
    [points] A formula
    [rules] Conditions
    [unscored] Not scored
   *[default] As the question usually earns
  }
judging-field = { $field ->
    [min] Least
    [max] Most
    [decimals] Decimals
    [step] Steps of
    [least] At least checked
    [yes] “Yes” earns
    [each] For each
    [deduct] Less for each one missing
    [atLeast] At least left
    [noneAbove] Nothing above this share failed
    [median] Half at
    [p10] Nine tenths at
    [nothingAt] No points at
    [fullAt] All points at
    [points] Points
    [nonconformity] Where it is not met
    [metAt] Met from this share of the weight
    [zeroBelow] Below this it is 0
    [effort] Effort to full points
   *[leadDays] Days to full points
  }
judging-figures = “{ $kind }” needs these figures. Until you write them, the criterion stays as it is.
judging-figures-earned = What is earned is a number, or { $shares }.
judging-text = { $text ->
    [unit] { $language ->
        [zh] Unit (Chinese)
       *[en] Unit (English)
      }
   *[title] { $language ->
        [zh] Question (Chinese)
       *[en] Question (English)
      }
  }
judging-column = { $column ->
    [place] No.
    [atLeast] At least
    [above] Above
    [atMost] At most
    [below] Below
    [x] Number
    [id] Key
   *[points] Points
  }
judging-earned = { $share ->
    [all] all
    [half] half
   *[none] nothing
  }
judging-grade = { $grade ->
    [minor] Minor nonconformity
    [major] Major nonconformity
    [none] No nonconformity
   *[unsaid] As usual
  }
judging-options = Options
judging-shared-bands = These bands have the name “{ $name }” and serve several criteria; a change holds for all of them.
judging-curve = How answers become points
judging-curve-point = Point { $number }
judging-curve-named = { $which ->
    [median] Half of the points
   *[p10] Nine tenths of the points
  }
judging-curve-place = { $x } earns { $points }
judging-curve-keys = move the square in focus
judging-curve-insert = one more on the line
judging-curve-delete = take it out
judging-add-row = Add a row
judging-take-row = Take a row out
judging-veto = Veto: no level where it is not met
judging-rest = Not in this form: { $members }. See the JSON; the form leaves it as it is.
judging-json = JSON
judging-json-fault = Line { $line }, column { $column } is no JSON; it is not written yet.
judging-json-write = Write
judging-json-back = Put back
judging-json-offered = What may stand here
judging-json-keys = lists what may stand here
judging-json-unknown = Line { $line }: { $is ->
    [member] there is no member “{ $name }”.
   *[value] “{ $name }” is none of the values there are.
  }
judging-jump = { $value }, go to its field
`,
}
