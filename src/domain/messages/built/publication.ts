// Written by "npm run messages" from the .ftl files beside it; change those.
export const publication = {
  zh: `### 工作台的发布页：修订稿发布之前还差什么。

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
`,
  en: `### The studio's page before publishing: what stands between a draft and its publication.

publication-open = { $count ->
    [one] One thing stands between this and publication
   *[other] { $count } things stand between this and publication
}
publication-ready = Everything is ready
publication-ready-what = You can publish revision { $revision }.
publication-open-what = What keeps publishing back is marked; everything else is for you to weigh. The API asks for the same.
publication-published = Revision { $revision } is published
publication-published-what = Published by { $by } on { $on }. It is in force from { $from } on, and what it says cannot be changed any more.
publication-withdrawn = Revision { $revision } is withdrawn
publication-read-it = Read it
publication-list = What publishing asks for
publication-mark-met = Done
publication-mark-open = Open
publication-mark-hint = To weigh
publication-mark-unasked = Not asked yet

publication-check = Rules
publication-translations = Languages
publication-examples = Worked examples
publication-dates = Dates
publication-name = Number
publication-comments = Comments
publication-ballot = Ballot
publication-submission = Handed over
publication-comparison = Comparison read
publication-second-person = A second person
publication-proof = Proof
publication-mutants = Strength of the worked examples

publication-check-met = The check found nothing wrong.
publication-translations-met = Every text is there in every language of the standard.
publication-examples-met = All worked examples give what they expect.
publication-dates-met = In force from { $from }, without an overlap.
publication-dates-unread = Its dates can be looked at once the check finds no error.
publication-name-met = Revision { $revision } is published nowhere else.
publication-comments-met = No comment waits for an answer.
publication-ballot-met = The ballot approved this draft, or the standard asks for none.
publication-submission-met = Handed to the approvers.
publication-submission-open = The draft is still being edited.
publication-comparison-met = Whoever read it, and when, is on record.
publication-comparison-needless = Nothing is in force that it changes.
publication-second-met = You edited nothing of it and may publish it.
publication-second-open = Somebody has to publish it who edited nothing of it.
publication-second-who = { $names } may.
publication-second-none = Nobody on record may: an operator gives somebody else the role approver.
publication-second-involved = { $names } edited it and may not.
publication-faults-more = { $count ->
    [one] one more
   *[other] { $count } more
}

publication-go-workbench = Mend
publication-go-comments = Answer
publication-go-ballot = Go to the ballot
publication-go-comparison = Read
publication-submit = Hand to the approvers
publication-return = Give back
publication-return-reason = Why it goes back to the editors
publication-return-do = Give it back
publication-ask-proof = Look for it
publication-ask-mutants = Try small changes
publication-proof-what = Whether every level can be reached, and better answers never lead to less, over all possible assessments. May take a minute; keeps nothing back.
publication-proof-clean = { $total } statements looked at: nothing was found{ $open ->
    [0] .
    [one] ; one of them could not be settled.
   *[other] ; { $open } of them could not be settled.
}
publication-proof-found = { $total } statements looked at{ $open ->
    [0] {""}
    [one] , one of them not settled
   *[other] , { $open } of them not settled
}. This was found:
publication-mutants-what = Whether the worked examples notice small changes of the rules. May take some minutes; keeps nothing back.
publication-mutants-clean = { $count } small changes: none was found that changes a result and goes unnoticed{ $open ->
    [0] .
    [one] ; of one it could not be settled whether it changes one.
   *[other] ; of { $open } it could not be settled whether they change one.
}
publication-mutants-missed = { $count } small changes{ $open ->
    [0] {""}
    [one] , of one of which it could not be settled whether it changes a result
   *[other] , of { $open } of which it could not be settled whether they change a result
}. { $missed ->
    [one] No worked example notices this one:
   *[other] No worked example notices these { $missed }:
}

publication-exactly = Exactly this is published
publication-exactly-what = SHA-256 of the pack. One character more, and it is another one, and what was read does not count any more.
publication-unsound = While the check finds errors there is no pack that could be published.
publication-digest = Digest of the pack
publication-in-force = In force
publication-in-force-from = from { $from }
publication-in-force-to = from { $from } to { $to }
publication-papers = On paper
publication-annex = Annex, Word
publication-drafting-note = Explanatory note on drafting
publication-standard-text = Text of the standard
publication-assessment-sheet = Blank assessment sheet
publication-comparison-paper = Comparison, Word

publication-changes = What it changes
publication-against = Held against { $name }, which is in force today.
publication-clauses-changed = Clauses that are not the same
publication-effects-ask = Work out what happens to certificates in force
publication-effects = Certificates in force
publication-effects-none = No certificate in force rests on the revision that it changes.
publication-effect-keeps = keep their level
publication-effect-rises = rise
publication-effect-falls = fall
publication-effect-needs-new-evidence = need new evidence
publication-effect-cannot-be-scored = cannot be scored
publication-carry = Of { $count } answers of assessments under way, { $stand } stand and { $ask } are asked again.
publication-end = This is the end of the comparison.
publication-read = I have read it to the end
publication-read-mine = You said on { $on } that you read it.
publication-read-later = It can be said once the draft is handed over: until then it may still be edited.
publication-read-who = Editors and approvers say here that they read it.

publication-publish = Publish revision { $revision }
publication-publish-sure = Revision { $revision } is published with exactly this pack. That cannot be undone; what is wrong later takes a new revision.
publication-publish-do = Publish it
publication-not-yet = Not yet
publication-missing = Missing: { $what }.
publication-done = Done by
publication-further-what = What
publication-further-kind = { $area }, { $kind }
`,
}
