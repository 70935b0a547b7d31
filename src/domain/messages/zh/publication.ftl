### 工作台的发布页：修订稿发布之前还差什么。

publication-open = 还差 { $count } 项，才能发布
publication-ready = 都已就绪
publication-ready-what = 您可以发布修订号 { $revision }。
publication-open-what = 发布前必须完成的各项已标明，其余仅供参考。程序接口的要求与此相同。
publication-published = 修订号 { $revision } 已发布
publication-published-what = { $by } 于 { $on } 发布，自 { $from } 起施行，内容不能再改动。
publication-withdrawn = 修订号 { $revision } 已撤回
publication-read-it = 阅读
publication-list = 发布的要求
publication-mark-met = 已就绪
publication-mark-open = 未完成
publication-mark-hint = 供参考
publication-mark-unasked = 尚未检查

publication-check = 规则检查
publication-translations = 中英文
publication-examples = 算例
publication-dates = 日期
publication-name = 编号
publication-comments = 意见
publication-ballot = 表决
publication-submission = 提交审查
publication-comparison = 比较已读
publication-second-person = 第二人批准
publication-proof = 证明
publication-mutants = 算例的检出能力

publication-check-met = 检查没有发现问题。
publication-translations-met = 标准所用的各种语言，文字均已齐备。
publication-examples-met = 算例的结果都与预期相符。
publication-dates-met = 自 { $from } 起施行，与其他修订不重叠。
publication-dates-unread = 检查没有错误之后才能核对日期。
publication-name-met = 修订号 { $revision } 没有被已发布的其他修订占用。
publication-comments-met = 没有待处理的意见。
publication-ballot-met = 表决已通过该草案，或标准不要求表决。
publication-submission-met = 已提交审查。
publication-submission-open = 修订稿仍在起草。
publication-comparison-met = 谁在何时读过，均有记录。
publication-comparison-needless = 没有由它取代的现行规则，无须比较。
publication-second-met = 您没有改过这一稿，可以发布。
publication-second-open = 须由没有改过这一稿的人发布。
publication-second-who = { $names } 可以发布。
publication-second-none = 目前无人可以发布，须由管理员授予其他人“规则批准人员”角色。
publication-second-involved = { $names } 改过这一稿，不能发布。
publication-faults-more = 另有 { $count } 处

publication-go-workbench = 去修改
publication-go-comments = 去处理
publication-go-ballot = 去表决
publication-go-comparison = 去阅读
publication-submit = 提交审查
publication-return = 退回
publication-return-reason = 退回起草人员的理由
publication-return-do = 退回修订稿
publication-ask-proof = 开始检查
publication-ask-mutants = 用小改动检验
publication-proof-what = 在所有可能的评价中，每个等级是否都能达到，答得更好是否不会得到更低的结果。可能需要一分钟，仅供参考，不影响发布。
publication-proof-clean = 核对了 { $total } 条断言，没有发现问题{ $open ->
    [0] 。
   *[other] ；其中 { $open } 条未能判定。
}
publication-proof-found = 核对了 { $total } 条断言{ $open ->
    [0] {""}
   *[other] ，其中 { $open } 条未能判定
}，发现以下问题：
publication-mutants-what = 规则的小改动能否被算例察觉。可能需要几分钟，仅供参考，不影响发布。
publication-mutants-clean = 共 { $count } 处小改动，没有发现改变结果而算例和检查都未察觉的{ $open ->
    [0] 。
   *[other] ；其中 { $open } 处是否改变结果未能判定。
}
publication-mutants-missed = 共 { $count } 处小改动{ $open ->
    [0] {""}
   *[other] ，其中 { $open } 处是否改变结果未能判定
}；以下 { $missed } 处没有算例察觉：

publication-exactly = 将要发布的内容
publication-exactly-what = 规则包的 SHA-256 摘要。内容改动一个字，摘要即不同，此前“已读”的确认也不再算数。
publication-unsound = 检查仍有错误，尚无可以发布的规则包。
publication-digest = 规则包的摘要
publication-in-force = 施行
publication-in-force-from = 自 { $from } 起
publication-in-force-to = { $from } 至 { $to }
publication-papers = 纸本
publication-annex = 附录，Word
publication-drafting-note = 编制说明
publication-standard-text = 标准文本
publication-assessment-sheet = 空白评价表
publication-comparison-paper = 比较，Word

publication-changes = 改动
publication-against = 与现行的 { $name } 相比。
publication-clauses-changed = 有变化的条款
publication-effects-ask = 算出对有效证书的影响
publication-effects = 有效证书
publication-effects-none = 没有依据现行修订的有效证书。
publication-effect-keeps = 维持等级
publication-effect-rises = 上升
publication-effect-falls = 下降
publication-effect-needs-new-evidence = 须补充证据
publication-effect-cannot-be-scored = 无法评分
publication-carry = 在办评价的 { $count } 项答案中，{ $stand } 项沿用，{ $ask } 项须重新评价。
publication-end = 比较内容到此结束。
publication-read = 我已读到最后
publication-read-mine = 您已于 { $on } 确认读过。
publication-read-later = 修订稿提交审查后才能确认，此前它还可能改动。
publication-read-who = 由起草人员和批准人员在此确认读过。

publication-publish = 发布修订号 { $revision }
publication-publish-sure = 修订号 { $revision } 将以这份规则包发布。发布不可撤销；日后发现问题须另出修订。
publication-publish-do = 确认发布
publication-not-yet = 暂不发布
publication-missing = 还差：{ $what }。
publication-done = 完成人
publication-further-what = 内容
publication-further-kind = { $area }，{ $kind }
