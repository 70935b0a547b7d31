// Written by "npm run messages" from the .ftl files beside it; change those.
export const clauseEdits = {
  zh: `### 工作台：修订稿条款的增加、删除、移动、拆分和合并。

clauses-menu = 调整条款
clauses-menu-of = 调整 { $clause }
clauses-act = { $act ->
  [add] 在后面加一条
  [addInside] 在本节内加一条
  [group] 归入新的一节
  [up] 上移
  [down] 下移
  [in] 并入前一节
  [out] 移出本节
  [into] 移到其他节…
  [split] 拆成两条…
  [merge] 与下一条合并…
 *[delete] 删除…
}
clauses-cancel = 取消
clauses-outermost = 最外层
clauses-into-title = 将 { $clause } 移到其他节
clauses-into-section = 移到
clauses-into-do = 移动
clauses-split-title = 将 { $clause } 拆成两条
clauses-split-what = 文字、提问和取值规则照抄，取值规则中写明的得分按分值的比例分到两条；算例对两条的答案相同。
clauses-open = 两条还需决定
clauses-open-points = { $kind ->
    [worked-out] 由算式得出的得分保持不变，两条各得一份。
    [asked] 得分由评价员给出，两条各问一次，算例中的答案保持不变。
    [shared-bands] 分段是与其他条款共用的，得分保持不变。
    [limit] 某个得分界限按比例分后不能写在该处，保持不变。
   *[rounded] 得分逐条修约，两条合计可能与原条款不同。
  }
clauses-split-first = 第一条分值
clauses-split-second = 第二条分值
clauses-split-sum = 合计 { $sum }，原条款分值为 { $weight }。
clauses-split-do = 拆分
clauses-merge-title = 将 { $clause } 与 { $next } 合并
clauses-merge-what = 分值相加，要求和证据前后相接；保留 { $clause } 的提问和取值规则，删去 { $next } 的。
clauses-merge-do = 合并
clauses-delete-title = 删除 { $clause }
clauses-delete-what = { $count ->
    [0] 其中没有其他条款。
   *[other] 其中 { $count } 条条款一并删除。
  }
clauses-delete-do = 删除
clauses-carried = 一并改动的内容
clauses-carried-none = 修订稿中没有其他内容引用该条款。
clauses-left = 以下内容仍只引用第一条
clauses-refused = 不能这样改：
clauses-naming = { $kind ->
    [weight] 分值
    [criterion] 取值规则
    [applies] 适用条件
    [mandatory] 必须满足的规定
    [part] 本节得分的汇总方式
    [child] 在汇总部分中的位置
    [child-weight] 在加权平均中的权重
    [floor] 等级的最低要求
    [gate] 在等级条件中的位置
    [veto] 否决规定
    [once] 在“只计一项”分组中的位置
    [adjusted] 对其得分的调整
    [provenance] 分值的来源说明
    [answer] 算例中的回答
    [expected] 算例中的预期结果
   *[reads] 对其回答或得分的引用
  }
clauses-naming-count = { $naming }：{ $count } 处
clauses-why = { $why ->
    [nowhere] 这个方向上已到尽头。
    [no-section] { $clause } 是条款，只有节可以包含条款。可先用“归入新的一节”。
    [last] { $clause } 将不含任何条款。
    [within] 一节不能放入自身。
    [filed] { $clause } 的条款另存一个文件，删除后该文件无所归属。请逐条删除。
    [section] { $clause } 是节，只有条款可以拆分、合并。
   *[unreadable] 所在文件无法读取，或他人刚刚改动过。
  }
clauses-why-named = { $place }引用了 { $clause }（{ $naming }），请先修改该处。
clauses-place = { $member ->
    [values] 计算值“{ $name }”
    [conditions] 条件“{ $name }”
    [criteria] { $name } 的取值规则
    [applies] { $name } 的适用条件
    [levels] 等级“{ $name }”
    [gates] 等级条件“{ $name }”
    [vetoes] 否决规定
    [adjustments] 加减分“{ $name }”
    [parts] 汇总部分“{ $name }”
    [once] “只计一项”分组
    [total] 总分
   *[other] 规则
  }
clauses-mentions = 有 { $count } 处文字仍写着原编号：{ $list }。文字未作改动。
clauses-mention = { $before }（现为 { $after }）
`,
  en: `### The studio: clauses of a draft are added, deleted, moved, split and merged.

clauses-menu = Change clauses
clauses-menu-of = Change { $clause }
clauses-act = { $act ->
  [add] Add a clause behind
  [addInside] Add a clause in this section
  [group] Put into a new section
  [up] Move up
  [down] Move down
  [in] Into the section before it
  [out] Out of its section
  [into] Move to another section …
  [split] Split in two …
  [merge] Merge with the next clause …
 *[delete] Delete …
}
clauses-cancel = Cancel
clauses-outermost = The outermost level
clauses-into-title = Move { $clause } to another section
clauses-into-section = Section
clauses-into-do = Move
clauses-split-title = Split { $clause } in two
clauses-split-what = Texts, question and criterion are copied; points that the criterion says in numbers are shared as the weight is. Examples answer both halves alike.
clauses-open = To be decided for both halves
clauses-open-points = { $kind ->
    [worked-out] Points that are worked out stay as they were: each half would earn them.
    [asked] The assessor gives the points: each half asks for them, and answers in worked examples stay as they were.
    [shared-bands] The bands are named and shared with others, so that their points stay as they were.
    [limit] A limit of points stays as it was, because its share would be no number that may stand there.
   *[rounded] Points are rounded clause by clause, so that both halves may come to more or less than the clause did.
  }
clauses-split-first = Weight of the first
clauses-split-second = Weight of the second
clauses-split-sum = Together { $sum }; the clause has { $weight }.
clauses-split-do = Split
clauses-merge-title = Merge { $clause } with { $next }
clauses-merge-what = Weights are added, requirements and evidence stand one after the other; question and criterion of { $clause } stay, those of { $next } go.
clauses-merge-do = Merge
clauses-delete-title = Delete { $clause }
clauses-delete-what = { $count ->
    [0] Nothing else is in it.
    [one] One clause in it goes with it.
   *[other] { $count } clauses in it go with it.
  }
clauses-delete-do = Delete
clauses-carried = What goes along
clauses-carried-none = Nothing else in the draft names it.
clauses-left = What goes on naming the first half alone
clauses-refused = This cannot be done:
clauses-naming = { $kind ->
    [weight] weight
    [criterion] criterion
    [applies] condition under which it applies
    [mandatory] that it must be met
    [part] how points in it are combined
    [child] place in the list of a part
    [child-weight] weight in the mean of a part
    [floor] minimum for a level
    [gate] place in a condition for levels
    [veto] veto
    [once] place in a group of which one counts
    [adjusted] adjustment of its points
    [provenance] provenance of its weights
    [answer] answers in worked examples
    [expected] what worked examples state of it
   *[reads] readings of its answer or points
  }
clauses-naming-count = { $naming }: { $count }
clauses-why = { $why ->
    [nowhere] There is nothing further in this direction.
    [no-section] { $clause } is a clause; only sections hold clauses. “Put into a new section” makes one.
    [last] { $clause } would be left without clauses.
    [within] A section cannot stand within itself.
    [filed] The clauses of { $clause } stand in a file of their own, which would be left behind. Delete them one by one.
    [section] { $clause } is a section; only clauses are split or merged.
   *[unreadable] Its file cannot be read, or somebody has changed it meanwhile.
  }
clauses-why-named = { $place } names { $clause }: { $naming }. Change that first.
clauses-place = { $member ->
    [values] The computed value { $name }
    [conditions] The condition { $name }
    [criteria] The criterion of { $name }
    [applies] The condition under which { $name } applies
    [levels] A level ({ $name })
    [gates] The condition for levels { $name }
    [vetoes] A veto
    [adjustments] The adjustment { $name }
    [parts] The part { $name }
    [once] A group of which one counts
    [total] The total
   *[other] The rules
  }
clauses-mentions = { $count ->
    [one] One text mentions a number as it was: { $list }. It stays as it is.
   *[other] { $count } texts mention a number as it was: { $list }. They stay as they are.
  }
clauses-mention = { $before }, now { $after }
`,
}
