// Written by "npm run messages" from the .ftl files beside it; change those.
export const calculator = {
  zh: `### 试算：填写答案，看得分、等级和理由。

calculator-title = 试算
calculator-of = 试算：{ $what }
calculator-example = 算例
calculator-blank = 空白
calculator-own = 自行填写
calculator-copy = 复制链接
calculator-copied = 已复制
calculator-copy-failed = 未能复制，请从地址栏复制网址
calculator-to-ruler = 标尺：假如改动
calculator-print = 打印
calculator-unreadable = 网址中的内容不完整，无法读出。请向发来的人重新索取，或从空白开始。
calculator-undo = 撤销
calculator-redo = 恢复

## 结果

calculator-of-maximum = / { $max }
calculator-open = 尚无结果
calculator-open-count = 还缺 { $count } 项
calculator-none = 未达到等级
calculator-ruler = 满分 { $max } 的标尺，分数线 { $marks }，现为 { $points }
calculator-ruler-open = 满分 { $max } 的标尺，分数线 { $marks }，尚无得分
calculator-result-of = { $title }：{ $words }
calculator-result-words = { $points } / { $max }
calculator-result-level = { $points } / { $max }，{ $level }

## 方面与条款

calculator-aspects = 方面
calculator-facts = 概况与其他
calculator-facts-applicant = 组织概况
calculator-facts-besides = 条款以外的问题
calculator-date = 评价日期
calculator-clause = 条款
calculator-name = 题名
calculator-answer = 答案
calculator-reason = 理由
calculator-points = 得分
calculator-share = 得分率
calculator-was = 刚才 { $before } → { $from }；现在 { $after } → { $to }，
calculator-was-points = 刚才 { $from }；现在 { $to }，
calculator-unmoved = 得分未变
calculator-edit-total = 上一处改动：{ $what }，总分 { $from } → { $to }
calculator-edit-level = 上一处改动：{ $what }，总分 { $from } → { $to }，{ $before } → { $after }

## 答案

calculator-checked = 抽查
calculator-failed = 不合格
calculator-none-chosen = 未选
calculator-case = 第 { $number } 例
calculator-add-case = 加一例
calculator-no-cases = 无，记为空表
calculator-remove = 移除
calculator-act-on = { $clause }：{ $act }
calculator-more = 更多
calculator-set-aside = 不适用
calculator-not-checked = 未检查
calculator-take-back = 恢复作答
calculator-clear-answer = 清空
calculator-why = 理由
calculator-consensus = 一致意见
calculator-assessor = 评价人员 { $name }
calculator-from-place = { $place }，{ $method }
calculator-result = 第 { $number } 份
calculator-of-weight = / { $weight }
calculator-not-a-number = “{ $text }”不是数。全角数字可照常输入。
calculator-instead = 改为 { $number }
calculator-faulty = 有 { $count } 处答案须改正，改正之前得分保持原样。
calculator-faulty-elsewhere = { $place }：{ $message }

## 键

calculator-keys = 按键
calculator-key-next = 下一项
calculator-key-step = 增减
calculator-key-choose = 选项
calculator-key-undo = 撤销

## 右侧

calculator-to-level = 距“{ $level }”
calculator-result-heading = 评价结果
calculator-way = 改进途径
calculator-counted = 计量方式
calculator-by =
    { $by ->
        [clauses] 条款最少
        [points] 分数最少
        [effort] 工作量
       *[lead] 天数
    }
calculator-fill = 照此填入
calculator-more-ways = { $count ->
       *[other] 另外 { $count } 条途径
    }
calculator-fewer-ways = 只看第一条
calculator-not-searched = 结果得出后即可查找改进途径。
calculator-searching = 正在查找改进途径
calculator-show-all = 全部 { $count } 项
calculator-show-few = 只看前几项
`,
  en: `### The calculator: fill in answers, see points, level and reasons.

calculator-title = Calculator
calculator-of = Calculator · { $what }
calculator-example = Worked example
calculator-blank = Blank
calculator-own = Own answers
calculator-copy = Copy link
calculator-copied = Copied
calculator-copy-failed = Not copied; take the link from the address bar
calculator-to-ruler = Ruler: what if?
calculator-print = Print
calculator-unreadable = The address is incomplete and could not be read. Ask whoever sent it for a new one, or begin with a blank form.
calculator-undo = Undo
calculator-redo = Redo

## The result

calculator-of-maximum = / { $max }
calculator-open = No result yet
calculator-open-count = { $count ->
    [one] one thing is missing
   *[other] { $count } things are missing
}
calculator-none = No level reached
calculator-ruler = Ruler up to { $max }, thresholds { $marks }, now { $points }
calculator-ruler-open = Ruler up to { $max }, thresholds { $marks }, no points yet
calculator-result-of = { $title }: { $words }
calculator-result-words = { $points } / { $max }
calculator-result-level = { $points } / { $max }, { $level }

## Parts and clauses

calculator-aspects = Parts
calculator-facts = Profile and others
calculator-facts-applicant = About the organisation
calculator-facts-besides = Questions beside the clauses
calculator-date = Date of the assessment
calculator-clause = Clause
calculator-name = Title
calculator-answer = Answer
calculator-reason = Reason
calculator-points = Points
calculator-share = Share
calculator-was = Before { $before } → { $from }; now { $after } → { $to },{" "}
calculator-was-points = Before { $from }; now { $to },{" "}
calculator-unmoved = points unchanged
calculator-edit-total = Last edit: { $what }, total { $from } → { $to }
calculator-edit-level = Last edit: { $what }, total { $from } → { $to }, { $before } → { $after }

## Answers

calculator-checked = checked
calculator-failed = failed
calculator-none-chosen = None chosen
calculator-case = Case { $number }
calculator-add-case = Add a case
calculator-no-cases = None, recorded as an empty list
calculator-remove = Remove
calculator-act-on = { $clause }: { $act }
calculator-more = More
calculator-set-aside = Not applicable
calculator-not-checked = Not checked
calculator-take-back = Answer it again
calculator-clear-answer = Clear
calculator-why = Reason
calculator-consensus = Agreed
calculator-assessor = Assessor { $name }
calculator-from-place = { $place }, { $method }
calculator-result = Result { $number }
calculator-of-weight = / { $weight }
calculator-not-a-number = “{ $text }” is not a number. Full-width digits are accepted.
calculator-instead = Change to { $number }
calculator-faulty = { $count ->
    [one] One answer needs correcting; until then the points stay as they were.
   *[other] { $count } answers need correcting; until then the points stay as they were.
}
calculator-faulty-elsewhere = { $place }: { $message }

## Keys

calculator-keys = Keys
calculator-key-next = next
calculator-key-step = up and down
calculator-key-choose = choose
calculator-key-undo = undo

## Beside the work

calculator-to-level = Short of { $level }
calculator-result-heading = Result
calculator-way = The way up
calculator-counted = What is counted
calculator-by =
    { $by ->
        [clauses] Clauses
        [points] Points
        [effort] Effort
       *[lead] Days
    }
calculator-fill = Fill these in
calculator-more-ways = { $count ->
    [one] One other way
   *[other] { $count } other ways
}
calculator-fewer-ways = Show the first alone
calculator-not-searched = A way up is looked for as soon as there is a result.
calculator-searching = Looking for a way up
calculator-show-all = All { $count }
calculator-show-few = Show the first few
`,
}
