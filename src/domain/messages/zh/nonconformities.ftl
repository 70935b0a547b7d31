### 工作台：不符合的提出、纠正、验证和关闭。

nonconformity-found = { $by } 于 { $on } 发现
nonconformity-found-at = 条款 { $number }，{ $by } 于 { $on } 发现
nonconformity-answered = { $by } 于 { $on } 登记
nonconformity-closed = { $by } 于 { $on } 关闭
nonconformity-correction-done = 已于或应于 { $due } 完成
nonconformity-do-answer-nonconformity = 登记纠正情况
nonconformity-do-verify-correction = 提交验证
nonconformity-do-close-nonconformity = 关闭
nonconformity-do-reopen-nonconformity = 重新打开
nonconformity-team-only = { $act }：只能由发现该不符合的评价组成员办理。
nonconformity-means-answer = 按组织的书面说明填写：原因、已采取或将采取的纠正、日期。由发现该不符合的评价组验证。
nonconformity-means-verify = 您是评价组成员。验证情况会记录在案；严重不符合经验证后，不再妨碍授予。
nonconformity-means-reopen = 纠正没有效果的，由组织重新说明，此前的说明保留在历史记录中。
nonconformity-due = 已完成或应完成的日期
nonconformity-check-note = 验证了什么，结果如何
nonconformity-cause-missing = 请写明原因。
nonconformity-correction-missing = 请写明已采取或将采取的纠正。
nonconformity-due-missing = 请填写日期。
nonconformity-note-missing = 请写明验证了什么。
nonconformity-done-answer-nonconformity = 纠正情况已登记。
nonconformity-done-verify-correction = 验证已记录在案。
nonconformity-done-close-nonconformity = 已关闭并记录在案。
nonconformity-done-reopen-nonconformity = 已重新打开并记录在案。
nonconformity-raise = 提出不符合
nonconformity-means-raise = 规则判定的不符合，由评价自动提出。此外发现的，在这里提出，同样须纠正。
nonconformity-clause = 条款
nonconformity-clause-choose = 请选择
nonconformity-clause-missing = 请选择条款。
nonconformity-grade = 严重程度
nonconformity-grade-missing = 请选择严重程度。
nonconformity-statement = 不符合事实（{ $language ->
    [zh] 中文
   *[en] 英文
}）
nonconformity-statement-missing = 请至少用一种语言写明不符合事实。
nonconformity-rests-on = 所依据的证据
nonconformity-submit-raise = 提交不符合
nonconformity-done-raise = 已提出并记录在案。
nonconformity-attach = 添加文件
nonconformity-attach-hint = 评价进行期间，评价组可以添加证据文件，也可以拖到这里。
nonconformity-attach-about = 文件涉及的条款（可不选）
nonconformity-attached = 已添加 { $name }。
nonconformity-team-work = 您参加的、尚未决定的评价
nonconformity-team-state = 状态
