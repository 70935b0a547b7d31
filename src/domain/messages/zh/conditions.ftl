### 工作台：规则中的条件，以表单填写。

conditions-title = 条件
conditions-why = 等级、门槛、否决、加减分等所附的条件。条款的适用条件和按条件得分的途径，选中条款后在其下方填写。
conditions-none = 尚无条件。
conditions-applies = 何时适用
conditions-applies-always = 没有条件，始终适用。
conditions-add-first = 加一个条件
conditions-owner = { $is ->
    [level] 等级“{ $name }”还须满足
    [gate] 门槛“{ $name }”须满足
    [veto] 否决“{ $name }”：成立时不授予任何等级
    [qualifier] 标注“{ $name }”：成立时标注
    [adjustment] 加减分“{ $name }”：成立时计算
    [named] 公用条件“{ $name }”
    [way] 标准统一的取值规则，途径 { $name }
   *[choice] { $name } 中的选择
  }
conditions-of-result = { $owner }（{ $result }）
conditions-shared-results = 各项其他结果共用
conditions-missing = 尚无
conditions-group = { $kind ->
    [all] 全部满足
    [any] 任一满足
   *[not] 不满足
  }
conditions-named-group = { $group }（称为“{ $name }”）
conditions-json = 以 JSON 列出，表单不会改动：{ $json }
conditions-tree = { $of }：逐项列出
conditions-menu = 调整所选条件

## 调整

conditions-act-edit = 修改
conditions-act-add = 加一个条件
conditions-act-add-group = 加一组（任一满足）
conditions-act-wrap = { $kind ->
    [all] 并成一组（全部满足）
    [any] 并成一组（任一满足）
   *[not] 改为不满足
  }
conditions-act-unwrap = 去掉外层
conditions-act-turn = { $kind ->
    [all] 改为全部满足
   *[any] 改为任一满足
  }
conditions-act-up = 上移
conditions-act-down = 下移
conditions-act-take = 删除

## 填写一项比较

conditions-form = { $is ->
    [new] 新条件
   *[edit] 修改条件
  }
conditions-fact = 比较什么
conditions-fact-named = 公用条件：{ $name }
conditions-fact-hint = 输入名称的一部分
conditions-operator = 怎样比较
conditions-operator-name = { $operator ->
    [equal] { $kind ->
        [number] 等于
       *[other] 是
      }
    [notEqual] { $kind ->
        [number] 不等于
       *[other] 不是
      }
    [lessThan] { $kind ->
        [date] 早于
       *[other] 小于
      }
    [lessThanInclusive] { $kind ->
        [date] 不晚于
       *[other] 不大于
      }
    [greaterThan] { $kind ->
        [date] 晚于
       *[other] 大于
      }
    [greaterThanInclusive] { $kind ->
        [date] 不早于
       *[other] 不小于
      }
    [in] 是其中之一
    [notIn] 不是其中任何一个
    [contains] 包含
   *[doesNotContain] 不包含
  }
conditions-against = 与什么比
conditions-against-kind = { $kind ->
    [fact] 另一项数据
   *[value] 填写的值
  }
conditions-other = 另一项数据
conditions-value = 值
conditions-values = 值，一行一个
conditions-value-json = 值（JSON）
conditions-name = 说明时的叫法（可不填）
conditions-would = 写入后：{ $sentence }
conditions-fault = { $why ->
    [fact] 请选择比较什么。
    [operator] 请选择怎样比较。
    [number] 应填数字，“{ $text }”不是。
    [date] 应填日期，如 2027-01-31，“{ $text }”不是。
    [json] “{ $text }”不是 JSON。
   *[needed] 尚未填写，未写入。
  }
conditions-picker-none = 没有名称含“{ $text }”的。
conditions-keys-move = 移动
conditions-keys-edit = 修改
conditions-keys-add = 加一个
conditions-keys-take = 删除
conditions-keys-order = 调整次序
conditions-keys-group = 并成一组

## 按条件得分的途径

conditions-ways = 得分途径
conditions-way = 途径 { $number }
conditions-way-named = 途径 { $number }（称为“{ $name }”）
conditions-way-earns = 途径 { $number } 得
conditions-way-hint = 填分值、{ $shares }，或占分值的百分比
conditions-way-worked = 得分由公式算出，见 JSON。
conditions-way-add = 加一条途径
conditions-way-take = 去掉途径 { $number }
conditions-way-up = 途径 { $number } 上移
conditions-take = 几条途径同时成立时
conditions-take-how = { $how ->
    [best] 取得分最多的
   *[first] 取排在前面的
  }
