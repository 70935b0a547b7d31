// Written by "npm run messages" from the .ftl files beside it; change those.
export const decisions = {
  zh: `### 工作台：复核评价、作出认证决定、待办事项。

decisions-title = 复核与决定
decisions-headline = { $count ->
    [0] 没有待办
   *[other] { $count } 项待办
}{ $blocked ->
    [0] {""}
   *[other] ，另有 { $blocked } 项须由他人办理
}
decisions-nothing = 评价组完成评价后，这里列给复核人员；复核后，列给认证决定人员。经办人员在这里看到投诉、申诉和不符合，评价组看到待验证的纠正。
decisions-no-role = 目前没有等待您处理的事项。您的角色（{ $roles }）在这里只会列出待表决的修订稿。
decisions-wait-review-evaluation = 待复核的评价
decisions-wait-decide-certification = 待作出的认证决定
decisions-wait-confirm-change = 待确认的证书变更
decisions-wait-restore-certificate = 申诉成立、待恢复的证书
decisions-wait-reinstate-certificate = 待重新考虑的撤销
decisions-wait-assign-complaint = 待指派的投诉和申诉
decisions-wait-resolve-complaint = 待答复的投诉和申诉
decisions-wait-cast-vote = 待表决的修订稿
decisions-ballot = 表决
decisions-wait-verify-correction = 待验证的纠正
decisions-wait-close-nonconformity = 待关闭的不符合
decisions-wait-answer-nonconformity = 尚无纠正的不符合
decisions-holder = 组织
decisions-about = 事项
decisions-since = 最近变动
decisions-until = 最迟
decisions-again = 重新决定
decisions-on-appeal = 申诉成立
decisions-other = 由他人办理
decisions-open-complaint = 打开申诉

## 一项评价

decisions-score = 得分
decisions-no-score = 该评价任务目前没有可复核的评价，状态：{ $state }。
decisions-no-level = 未达到任何等级
decisions-status-blocked = 待定：缺少数据
decisions-status-not-scored = 未评分
decisions-of = 满分 { $max }
decisions-pick = 显示的条款
decisions-pick-all = 全部 { $count }
decisions-pick-lost = 有失分 { $count }
decisions-pick-found = 有发现 { $count }
decisions-clauses = 各条款得分
decisions-finding = 评价发现和证据
decisions-none-picked = 没有这样的条款。
decisions-nonconformities = 不符合
decisions-nonconformities-none = 未提出不符合。
decisions-cause = 原因
decisions-correction = 纠正
decisions-checked = { $by } 于 { $on } 验证：{ $note }
decisions-reopened-note = { $by } 于 { $on } 重新打开：{ $note }
decisions-of-earlier = 来自证书所依据的以往评价
decisions-close = 关闭
decisions-open-again = 重新打开
decisions-note = 重新打开的原因
decisions-evidence = 证据
decisions-evidence-none = 没有附文件。
decisions-evidence-by = { $by }，{ $on }
decisions-evidence-open = 下载{ $name }
decisions-evidence-about = 涉及 { $clauses }
decisions-reviews = 复核
decisions-review-of = { $by } 于 { $on } 建议：{ $recommendation ->
    [grant] 授予
   *[refuse] 不授予
}
decisions-counts-no-more = 已不作数
decisions-decided = 认证决定
decisions-granted = { $by } 于 { $on } 授予{ $level }
decisions-refused = { $by } 于 { $on } 决定不授予认证
decisions-can-be-issued = 现在可以颁发证书。
decisions-to-issue = 前往待发证书
decisions-issued = 证书 { $number }
decisions-follows = 取代证书 { $number }
decisions-reopened = 须于 { $until } 前重新决定
decisions-reopened-why = { $by } 于 { $on } 重新打开：{ $reason }

## 评价对象

decisions-record-paper = 认证决定记录，Word
decisions-plan-paper = 评价计划，Word
decisions-facts = 评价对象
decisions-standard = 依据
decisions-revision = { $designation }，修订 { $revision }
decisions-kind = 类型
decisions-kind-initial = 初次认证
decisions-kind-renewal = 再认证
decisions-kind-transfer = 转移
decisions-kind-extension = 扩大范围
decisions-kind-surveillance = 监督
decisions-scope = 认证范围
decisions-sites = 场所
decisions-address = 地址
decisions-team = 评价组
decisions-lead = 组长
decisions-left = { $on } 退出：{ $reason }
decisions-days = 日期
decisions-days-from-to = { $from } 至 { $to }
decisions-methods = 方法
decisions-evaluated = 完成评价
decisions-evaluated-by = { $by }，{ $on }
decisions-receipt = 评分凭证
decisions-receipt-download = 下载评分凭证
decisions-receipt-why = 凭此任何人都能重新计算得分。

## 授予的障碍

decisions-bars = 不能授予的原因
decisions-bars-none = 记录中没有妨碍授予的事项。
decisions-bars-level = 未达到任何等级：只能不授予认证。
decisions-bars-minor = { $count } 项轻微不符合尚未纠正并验证，不妨碍授予。

## 办理

decisions-acts = 可以办理
decisions-acts-none = 这里目前没有要复核或决定的事项。
decisions-do-review = 复核
decisions-do-decide = 决定
decisions-do-return = 退回评价组
decisions-do-reopen = 记为决定有误
decisions-means-review = 您未参加评价，由您说明证据是否支持得分。建议和理由记录在案；认证决定可以由另一人作出。
decisions-means-decide = 授予已达到的等级，或者不授予。不授予须写明理由；复核未建议授予而要授予的，也须写明理由。
decisions-means-return = 评价组继续工作并重新评价。已作的评价和复核保留在案，不再作数。
decisions-means-reopen = 限于颁发证书之前：不再依据本决定颁发证书，由此前未参与的人员重新决定，或退回评价组。
decisions-recommendation = 建议
decisions-recommend-grant = 授予
decisions-recommend-refuse = 不授予
decisions-notes = 理由
decisions-outcome = 认证决定
decisions-grant = 授予
decisions-refuse = 不授予
decisions-level = 等级
decisions-reasons = 理由
decisions-reasons-optional = 理由（有需要说明的再写）
decisions-reason = 原因
decisions-choose-outcome = 请选择决定的内容。
decisions-choose-recommendation = 请选择建议的内容。
decisions-grounds-missing = 请写明理由，理由会记录在案。
decisions-reasons-missing = 请写明理由，理由会记录在案。
decisions-submit-review = 提交复核
decisions-submit-grant = 授予认证
decisions-submit-refuse = 不授予认证
decisions-submit-return = 退回评价组
decisions-submit-reopen = 记录决定有误
decisions-done-review = 已复核并记录在案，由未参加评价的认证决定人员作出决定。
decisions-done-grant = 已授予并记录在案。
decisions-done-refuse = 已决定不授予，连同理由记录在案。
decisions-done-return = 已退回评价组，连同原因记录在案。
decisions-done-reopen = 已记录在案，由此前未参与的人员重新决定。
decisions-who = { $act }：{ $roles }可以办理。
decisions-member-state = 状态
decisions-member-team = 评价组
decisions-member-evaluation = 评价
decisions-member-review = 复核

## 投诉和申诉

decisions-complaint = 投诉
decisions-appeal = 申诉
decisions-from = 提出人
decisions-statement = 内容
decisions-complaint-about = 针对
decisions-about-assessment = 评价
decisions-about-decision = 认证决定
decisions-about-certificate = 证书
decisions-received = 收到
decisions-handler = 处理人
decisions-handler-none = 尚未指派
decisions-assign = 指派
decisions-assign-to = 指派给
decisions-assign-why = 须是没有参加所涉评价、复核或决定的人员。
decisions-assign-missing = 请选择由谁答复。
decisions-assigned = 已指派给 { $by }。
decisions-answer = 答复
decisions-answer-outcome = 结论
decisions-upheld = 成立
decisions-rejected = 不成立
decisions-answer-missing = 请写明答复，答复会记录在案。
decisions-answer-choose = 请选择是否成立。
decisions-means-answer = 申诉成立的，对所涉事项再开放一次办理，由没有参与的人员作出。
decisions-submit-answer = 提交答复
decisions-answered = { $by } 于 { $on } 答复：{ $outcome ->
    [upheld] 成立
   *[rejected] 不成立
}
decisions-opens-decide-certification = 须于 { $until } 前重新决定。
decisions-opens-reinstate-certificate = 可于 { $until } 前取消撤销。
decisions-opens-restore-certificate = 可以恢复证书。
decisions-opens-where = 前往办理

## 评价组报告的内容

decisions-report = 评价组的报告
decisions-report-none = 评价组尚未提交报告内容，评价报告中相应注明。
decisions-report-by = { $by } 于 { $on } 提交
decisions-report-write = 填写报告内容
decisions-report-means = 报告内容在复核之前提交，复核前可以替换。留空的项目在评价报告中注明“未记录”。
decisions-report-number = 报告编号
decisions-report-sampled = 抽取的样本
decisions-report-not-covered = 未覆盖的内容
decisions-report-not-covered-none = 全部覆盖
decisions-report-not-covered-some = 有未覆盖的
decisions-report-not-covered-number = 未覆盖的内容，第 { $number } 项
decisions-report-departures = 与计划不一致之处
decisions-report-departures-none = 与计划一致
decisions-report-departures-some = 有不一致
decisions-report-departures-number = 与计划不一致之处，第 { $number } 项
decisions-report-what = 内容
decisions-report-why = 原因
decisions-report-both = 请填写内容和原因。
decisions-report-another = 增加一项
decisions-report-one-less = 删除最后一项
decisions-report-conclusion = 评价组结论
decisions-report-recommendation = 评价组建议
decisions-report-statement = 受评组织的意见
decisions-report-submit = 提交报告内容
decisions-report-done = 报告内容已提交。
decisions-report-unsaid = 未记录
decisions-report-nothing = 无
decisions-report-paper = 评价报告，Word
decisions-recommend-maintain = 保持认证
decisions-recommend-suspend = 暂停证书
decisions-recommend-withdraw = 撤销证书
`,
  en: `### The studio: reviewing evaluations, deciding on certification, and what waits for somebody.

decisions-title = Reviews and decisions
decisions-headline = { $count ->
    [0] Nothing waits for you
    [one] One thing waits for you
   *[other] { $count } things wait for you
}{ $blocked ->
    [0] {""}
    [one] ; one more has to be done by somebody else
   *[other] ; { $blocked } more have to be done by somebody else
}
decisions-nothing = Reviewers find evaluations here once a team has finished them, decision makers once they are reviewed, clerks complaints and nonconformities, and teams the corrections to check.
decisions-no-role = Nothing waits for you. For the roles you have, { $roles }, only votes on drafts are listed here.
decisions-wait-review-evaluation = Evaluations to review
decisions-wait-decide-certification = Decisions to make
decisions-wait-confirm-change = Changes of certificates to confirm
decisions-wait-restore-certificate = Suspensions that an appeal overturned
decisions-wait-reinstate-certificate = Withdrawals to look at again
decisions-wait-assign-complaint = Complaints and appeals to assign
decisions-wait-resolve-complaint = Complaints and appeals to answer
decisions-wait-cast-vote = Drafts to vote on
decisions-ballot = Ballot
decisions-wait-verify-correction = Corrections to check
decisions-wait-close-nonconformity = Nonconformities to close
decisions-wait-answer-nonconformity = Nonconformities without a correction
decisions-holder = Organisation
decisions-about = About
decisions-since = Last changed
decisions-until = By
decisions-again = decide again
decisions-on-appeal = An appeal was upheld
decisions-other = By somebody else
decisions-open-complaint = Open the appeal

## One evaluation

decisions-score = Score
decisions-no-score = This assessment has no evaluation to look at now. It is { $state }.
decisions-no-level = No level reached
decisions-status-blocked = Pending: data is missing
decisions-status-not-scored = Not scored
decisions-of = of { $max }
decisions-pick = Clauses shown
decisions-pick-all = All { $count }
decisions-pick-lost = Points lost { $count }
decisions-pick-found = With findings { $count }
decisions-clauses = Points by clause
decisions-finding = Finding and evidence
decisions-none-picked = There is no such clause.
decisions-nonconformities = Nonconformities
decisions-nonconformities-none = No nonconformity was raised.
decisions-cause = Cause
decisions-correction = Correction
decisions-checked = Checked by { $by } on { $on }: { $note }
decisions-reopened-note = Opened again by { $by } on { $on }: { $note }
decisions-of-earlier = From an earlier assessment that the certificate rests on
decisions-close = Close
decisions-open-again = Open again
decisions-note = Why it is opened again
decisions-evidence = Evidence
decisions-evidence-none = No file was attached.
decisions-evidence-by = { $by }, { $on }
decisions-evidence-open = Download { $name }
decisions-evidence-about = On { $clauses }
decisions-reviews = Review
decisions-review-of = { $by } on { $on } recommends: { $recommendation ->
    [grant] grant
   *[refuse] refuse
}
decisions-counts-no-more = counts no more
decisions-decided = Decision
decisions-granted = { $level } granted by { $by } on { $on }
decisions-refused = Certification refused by { $by } on { $on }
decisions-can-be-issued = The certificate can be issued now.
decisions-to-issue = To what is to be issued
decisions-issued = Certificate { $number }
decisions-follows = Takes the place of certificate { $number }
decisions-reopened = To be decided again by { $until }
decisions-reopened-why = Reopened by { $by } on { $on }: { $reason }

## What is evaluated

decisions-record-paper = Decision record, Word
decisions-plan-paper = Assessment plan, Word
decisions-facts = What was assessed
decisions-standard = Standard
decisions-revision = { $designation }, revision { $revision }
decisions-kind = Kind
decisions-kind-initial = Initial certification
decisions-kind-renewal = Recertification
decisions-kind-transfer = Transfer
decisions-kind-extension = Extension
decisions-kind-surveillance = Surveillance
decisions-scope = Scope
decisions-sites = Sites
decisions-address = Address
decisions-team = Team
decisions-lead = leads
decisions-left = left on { $on }: { $reason }
decisions-days = Days
decisions-days-from-to = { $from } to { $to }
decisions-methods = Methods
decisions-evaluated = Evaluated
decisions-evaluated-by = { $by }, { $on }
decisions-receipt = Receipt
decisions-receipt-download = Download the receipt
decisions-receipt-why = With it anybody can compute the score again.

## What bars a grant

decisions-bars = What bars a grant
decisions-bars-none = Nothing on record bars a grant.
decisions-bars-level = No level was reached: certification can be refused, and not granted.
decisions-bars-minor = { $count ->
    [one] One minor nonconformity is not corrected and checked; it does not bar a grant.
   *[other] { $count } minor nonconformities are not corrected and checked; they do not bar a grant.
}

## Acts

decisions-acts = What can be done
decisions-acts-none = Nothing is to be reviewed or decided here now.
decisions-do-review = Review
decisions-do-decide = Decide
decisions-do-return = Return to the team
decisions-do-reopen = Put on record as a slip
decisions-means-review = You did not assess, and say whether the evidence bears the score. What you recommend and why stays on record; somebody else may decide.
decisions-means-decide = Grant a level that was reached, or refuse. A refusal needs its reasons, and so does a grant that the review does not recommend.
decisions-means-return = The team goes on and evaluates again. What was evaluated and reviewed stays on record and counts no more.
decisions-means-reopen = Before a certificate is issued: nothing is issued on this decision any more, and somebody without a part so far decides again or returns it to the team.
decisions-recommendation = Recommendation
decisions-recommend-grant = Grant
decisions-recommend-refuse = Refuse
decisions-notes = Grounds
decisions-outcome = Decision
decisions-grant = Grant
decisions-refuse = Refuse
decisions-level = Level
decisions-reasons = Reasons
decisions-reasons-optional = Reasons, if there is something to add
decisions-reason = Reason
decisions-choose-outcome = Choose what is decided.
decisions-choose-recommendation = Choose what you recommend.
decisions-grounds-missing = Write the grounds: they stay on record.
decisions-reasons-missing = Write the reasons: they stay on record.
decisions-submit-review = Put the review on record
decisions-submit-grant = Grant
decisions-submit-refuse = Refuse certification
decisions-submit-return = Return to the team
decisions-submit-reopen = Put the slip on record
decisions-done-review = Reviewed, and on record. A decision maker who did not assess decides now.
decisions-done-grant = Granted, and on record.
decisions-done-refuse = Refused, and on record with the reasons.
decisions-done-return = Returned to the team, and on record with the reason.
decisions-done-reopen = On record: somebody without a part so far decides again.
decisions-who = { $act }: { $roles } can do that.
decisions-member-state = State
decisions-member-team = Team
decisions-member-evaluation = Evaluation
decisions-member-review = Review

## Complaints and appeals

decisions-complaint = Complaint
decisions-appeal = Appeal
decisions-from = From
decisions-statement = Statement
decisions-complaint-about = About
decisions-about-assessment = The assessment
decisions-about-decision = The decision
decisions-about-certificate = The certificate
decisions-received = Received
decisions-handler = Handled by
decisions-handler-none = nobody yet
decisions-assign = Assign
decisions-assign-to = To whom
decisions-assign-why = Somebody who did not assess, review or decide what it is about.
decisions-assign-missing = Choose who answers it.
decisions-assigned = Assigned to { $by }.
decisions-answer = Answer
decisions-answer-outcome = Outcome
decisions-upheld = Upheld
decisions-rejected = Rejected
decisions-answer-missing = Write the answer: it stays on record.
decisions-answer-choose = Choose whether it is upheld.
decisions-means-answer = An appeal that is upheld opens one act more on what it is about, for somebody without a part in it.
decisions-submit-answer = Put the answer on record
decisions-answered = Answered by { $by } on { $on }: { $outcome ->
    [upheld] upheld
   *[rejected] rejected
}
decisions-opens-decide-certification = It is to be decided again by { $until }.
decisions-opens-reinstate-certificate = The withdrawal may be taken back until { $until }.
decisions-opens-restore-certificate = The suspension may be ended.
decisions-opens-where = Open it

## What the team reports

decisions-report = Report of the team
decisions-report-none = The team has reported nothing yet. The findings report says so.
decisions-report-by = Put on record by { $by }, { $on }
decisions-report-write = Write the report
decisions-report-means = It is put on record before the review and can be replaced until then. Whatever is left empty stands in the findings report as not recorded.
decisions-report-number = Report number
decisions-report-sampled = What was sampled
decisions-report-not-covered = Not covered
decisions-report-not-covered-none = All was covered
decisions-report-not-covered-some = Something was not
decisions-report-not-covered-number = Not covered, no. { $number }
decisions-report-departures = Departures from the plan
decisions-report-departures-none = As planned
decisions-report-departures-some = Otherwise
decisions-report-departures-number = Departure no. { $number }
decisions-report-what = What
decisions-report-why = Why
decisions-report-both = Write both what and why.
decisions-report-another = Add another
decisions-report-one-less = Remove the last
decisions-report-conclusion = Conclusion of the team
decisions-report-recommendation = Recommendation of the team
decisions-report-statement = Statement of the organisation
decisions-report-submit = Put the report on record
decisions-report-done = The report is on record.
decisions-report-unsaid = not recorded
decisions-report-nothing = None
decisions-report-paper = Findings report, Word
decisions-recommend-maintain = Maintain the certificate
decisions-recommend-suspend = Suspend the certificate
decisions-recommend-withdraw = Withdraw the certificate
`,
}
