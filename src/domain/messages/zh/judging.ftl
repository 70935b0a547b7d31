### 工作台：条款问什么、怎样得分，以表单填写。

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
