### 登记簿拒绝的操作，以及角色、记录、状态和操作的名称。

## 角色

role-editor = 规则起草人员
role-approver = 规则批准人员
role-assessor = 评价人员
role-reviewer = 复核人员
role-decision-maker = 认证决定人员
role-clerk = 经办人员
role-reader = 查阅人员
role-operator = 管理员
role-contact = 组织联系人

## 记录

record-organisation = 组织
record-application = 认证申请
record-assessment = 评价
record-answer-sheet = 评价记录表
record-evaluation = 评价结果
record-nonconformity = 不符合项
record-review = 复核
record-decision = 认证决定
record-certificate = 证书
record-surveillance = 监督
record-complaint = 投诉或申诉
record-revision = 修订
record-consultation = 征求意见
record-ballot = 表决
record-comment-link = 征求意见链接
record-comment = 意见
record-batch = 批量任务
record-person = 人员
record-api-key = API 密钥
record-signing-key = 签名密钥

## 状态

state-organisation-active = 有效
state-organisation-merged = 已合并
state-application-received = 已收到
state-application-under-review = 评审中
state-application-accepted = 已受理
state-application-refused = 不予受理
state-application-withdrawn = 已撤回
state-assessment-planned = 已策划
state-assessment-in-progress = 进行中
state-assessment-evaluated = 已形成结果
state-assessment-reviewed = 已复核
state-assessment-decided = 已作出认证决定
state-assessment-reopened = 待重新决定
state-assessment-concluded = 已随监督结束
state-assessment-abandoned = 已终止
state-nonconformity-open = 待回复
state-nonconformity-answered = 已回复
state-nonconformity-verified = 已验证
state-nonconformity-closed = 已关闭
state-nonconformity-reopened = 已重新打开
state-nonconformity-void = 已作废
state-certificate-intended = 制作中
state-certificate-active = 有效
state-certificate-suspended = 暂停
state-certificate-withdrawn = 撤销
state-certificate-expired = 过期
state-certificate-superseded = 已换发
state-surveillance-due = 待实施
state-surveillance-overdue = 逾期
state-surveillance-passed = 通过
state-surveillance-failed = 未通过
state-surveillance-lapsed = 不再需要
state-complaint-received = 已收到
state-complaint-assigned = 已指派
state-complaint-resolved = 已处理
state-revision-draft = 草案
state-revision-in-review = 审查中
state-revision-published = 已发布
state-revision-withdrawn = 已废止
state-consultation-running = 进行中
state-consultation-concluded = 已结束
state-ballot-held = 已发起
state-ballot-cancelled = 已取消
state-comment-link-active = 有效
state-comment-link-revoked = 已吊销
state-comment-open = 待处理
state-comment-answered = 已处理
state-batch-asked = 已提交
state-batch-stopped = 已停止
state-person-active = 启用
state-person-disabled = 停用
state-api-key-active = 有效
state-api-key-revoked = 已吊销
state-signing-key-active = 使用中
state-signing-key-retired = 已停用
state-signing-key-revoked = 已吊销

## 操作

act-register-organisation = 登记组织
act-amend-organisation = 修改组织信息
act-merge-organisation = 合并组织
act-receive-application = 提交认证申请
act-start-application-review = 开始申请评审
act-accept-application = 受理认证申请
act-refuse-application = 作出不予受理的决定
act-withdraw-application = 撤回认证申请
act-plan-assessment = 策划评价
act-change-plan = 变更评价计划
act-start-assessment = 开始评价
act-record-answers = 记录答案
act-record-consensus = 记录一致意见
act-attach-evidence = 添加证据
act-report-assessment = 提交评价报告内容
act-evaluate-assessment = 形成评价结果
act-review-evaluation = 复核评价结果
act-return-assessment = 将评价退回评价组
act-decide-certification = 作出认证决定
act-reopen-assessment = 对评价的认证决定重新审议
act-take-over-answers = 沿用上次评价的答案
act-conclude-assessment = 结束监督的评价
act-abandon-assessment = 终止评价
act-raise-nonconformity = 开具不符合项
act-answer-nonconformity = 回复不符合项
act-verify-correction = 验证纠正
act-close-nonconformity = 关闭不符合项
act-reopen-nonconformity = 重新打开不符合项
act-hand-over-nonconformity = 移交不符合项
act-void-nonconformity = 作废不符合项
act-intend-certificate = 颁发证书
act-publish-certificate = 发布证书
act-suspend-certificate = 暂停证书
act-restore-certificate = 恢复证书
act-withdraw-certificate = 撤销证书
act-reissue-certificate = 更正换发证书
act-propose-change = 提出证书变更
act-confirm-change = 确认证书变更
act-decline-change = 否决证书变更
act-carry-suspension = 延续暂停
act-carry-withdrawal = 延续撤销
act-reopen-withdrawal = 对证书的撤销重新审议
act-reinstate-certificate = 取消对证书的撤销
act-reduce-certificate = 缩小证书范围或降级
act-supersede-certificate = 换发证书
act-expire-certificate = 将证书标记为过期
act-plan-surveillance = 安排监督
act-assess-surveillance = 策划监督的评价
act-pass-surveillance = 将监督记录为通过
act-fail-surveillance = 将监督记录为未通过
act-mark-overdue = 将监督标记为逾期
act-carry-surveillance = 结转监督
act-resume-surveillance = 恢复已取消的监督
act-lapse-surveillance = 取消监督
act-reinstate-surveillance = 恢复监督安排
act-receive-complaint = 提交投诉或申诉
act-assign-complaint = 指派投诉或申诉的处理人
act-attach-complaint-file = 为投诉或申诉添加附件
act-resolve-complaint = 处理投诉或申诉
act-ask-batch = 提交批量任务
act-retry-batch = 重试批量任务
act-stop-batch = 停止批量任务
act-import-revision = 导入修订
act-edit-revision = 编辑修订
act-submit-revision = 将修订提交审查
act-return-revision = 将修订退回起草人员
act-publish-revision = 发布修订
act-read-comparison = 确认已读比较
act-withdraw-revision = 废止修订
act-open-consultation = 开始征求意见
act-amend-consultation = 变更征求意见的安排
act-conclude-consultation = 结束征求意见
act-open-ballot = 发起表决
act-cast-vote = 投票
act-cancel-ballot = 取消表决
act-make-comment-link = 生成征求意见链接
act-revoke-comment-link = 吊销征求意见链接
act-receive-comment = 登记意见
act-support-comment = 对意见表示支持或反对
act-answer-comment = 处理意见
act-add-person = 添加人员
act-amend-person = 修改人员信息
act-disable-person = 停用人员
act-enable-person = 启用人员
act-set-password = 设置密码
act-enrol-second-factor = 设置双重验证
act-reset-second-factor = 重置双重验证
act-make-api-key = 创建 API 密钥
act-revoke-api-key = 吊销 API 密钥
act-make-signing-key = 创建签名密钥
act-move-signing-key = 将签名密钥移出登记簿
act-retire-signing-key = 停用签名密钥
act-revoke-signing-key = 吊销签名密钥

## 谁可以操作，何时可以操作

refusal-act-forbidden =
    只有{ $roles }可以{ $act }；{ $count ->
        [0] 您没有任何角色
       *[other] 您的角色是{ $held }
    }。
refusal-act-forbidden--own = 组织联系人只能为本组织{ $act }。
refusal-act-forbidden--disabled = 提交该任务的 { $person } 已被停用，不能再进行操作。
refusal-act-forbidden--audit = 审计记录只供{ $roles }查阅。
refusal-act-untimely--last-operator = { $name } 是最后一名能登录的管理员。请先让另一人担任管理员并设置密码。
refusal-act-untimely--key-outside = 签名密钥存放在登记簿之外（TOUCHSTONE_SIGNING_KEY 或 TOUCHSTONE_SIGNING_COMMAND），因此不在此处创建。请在该处创建密钥并写入设置，运行“touchstone signing-key rotate”，然后重新启动服务。
refusal-act-untimely--key-ended = 密钥 { $id } 已停用或吊销，不能再用于签名。请创建新密钥。
refusal-act-untimely--key-not-inside = 登记簿中没有私钥，无可移出。
refusal-act-untimely--key-file-other = 写入文件的不是密钥 { $id }。密钥仍保留在登记簿中。
refusal-act-untimely = 该{ $record }的状态为{ $state }；只有状态为{ $states }时，才能{ $act }。
refusal-act-untimely--application-not-accepted = 该认证申请的状态为{ $state }；受理之后才能策划评价。
refusal-act-untimely--assessment-on-application = 评价 { $assessment } 以该认证申请为依据。请先终止该评价。
refusal-act-untimely--answers-changed = 形成评价结果期间答案有改动。请重新形成评价结果。
refusal-act-untimely--nonconformity = 该评价的状态为{ $state }；只有在评价开始之后、作出认证决定之前，才能开具不符合项。
refusal-act-untimely--not-live = 证书 { $number } 的状态为{ $state }，不能换发。请以现行证书为基础提出申请，或提交初次认证申请。
refusal-act-untimely--grant-over = { $decided }的认证决定最迟可于{ $until }使用。请重新提出申请。
refusal-act-untimely--decision-newer = { $decided }就同一认证范围作出了更新的决定 { $decision }，本决定不再使用。更新的决定予以认证的，请按其发证；否则请重新提出申请。
refusal-act-untimely--withdrawn-since = 同一认证范围的证书 { $number } 在本决定之后被撤销，本决定不再使用。请重新提出申请。
refusal-act-untimely--grant-waiting = { $decided }的决定 { $decision } 准予换发证书 { $number }，尚未使用。请先按该决定发证。
refusal-act-untimely--paper-pending = 证书 { $number } 的文件仍在制作中。
refusal-act-untimely--not-in-force = 证书 { $number } 的状态为{ $state }。只有有效的证书才能制作标牌。
refusal-act-untimely--organisation-merged = 该组织已合并至 { $into }，不能再{ $act }。请改用 { $into }。
refusal-act-untimely--merger-issuing = 证书 { $number } 正在制作中。请待制作完成后再合并。
refusal-act-untimely--of-surveillance = 本次评价是为监督 { $surveillance } 进行的，不据此作出认证决定。请记录该监督的结论。
refusal-act-untimely--not-watched = 证书 { $number } 的状态为{ $state }，不再对其监督进行评价。
refusal-act-untimely--surveillance-unassessed = 该监督尚未进行评价，不能通过。请先策划其评价。
refusal-act-untimely--preview = 该评价的状态为{ $state }。只有进行中的评价可以预览结果；已形成的结果见评价结果记录。
refusal-act-untimely--reopening-over = 可以{ $act }的最后日期是{ $until }。请提交申诉，或再次重新审议。
refusal-act-untimely--withdrawal-final = 该证书已撤销。只有在申诉成立，或该撤销被记录为差错之后，才能恢复。
refusal-act-untimely--slip-issued = 已依据该决定颁发证书 { $number }。请提交申诉，或暂停、缩小、撤销该证书。
refusal-act-untimely--slip-late = 该证书于{ $on }撤销，时间过久，不能再作为差错处理。请提交申诉，或提交初次认证申请。
refusal-act-untimely--certificate-stands = 证书 { $number } 仍以原决定为依据。请先撤销该证书再作出不予认证的决定，或授予已达到的等级。
refusal-act-untimely--decision-overtaken = 该决定正在或已经重新审议，不能再据此颁发证书。请重新作出决定，再依据新决定颁发。
refusal-act-untimely--batch-stopped = { $person } 停止了该批量任务，理由：{ $reason }
refusal-act-untimely--not-drafted = 该修订的状态为“{ $state }”。只能对尚未发布的草案征求意见。
refusal-act-untimely--consultation-awaited = 征求意见自 { $opens } 开始，届时方可提交意见。
refusal-act-untimely--consultation-concluded = 征求意见已结束，不再接收意见。
refusal-act-untimely--not-balloted = 该修订的状态为{ $state }。只有尚未发布的草案才能付诸表决。
refusal-act-untimely--ballot-held = 同一草案的表决 { $ballot } 进行至 { $closes }。请等待其结果，或先取消该表决。
refusal-act-untimely--ballot-awaited = 表决自 { $opens } 开始，届时方可投票。
refusal-act-untimely--ballot-over = 表决已于 { $closes } 截止，不再接受投票。

refusal-duties-mixed--team-excluded = 评价组成员不得{ $act }。
refusal-duties-mixed--team-only = 只有评价组成员可以{ $act }。
refusal-duties-mixed--lead-only = 只有评价组组长可以{ $act }。
refusal-duties-mixed--decided = 您对该证书作过认证决定，不得{ $act }。
refusal-duties-mixed--assessed = 您参与了评价，不得{ $act }。
refusal-duties-mixed--proposed = 该变更由您提出，因此不得{ $act }。
refusal-duties-mixed--edited = 您起草或编辑过该修订，不得{ $act }；须由 { $editors } 以外的人员办理。
refusal-duties-mixed--handler-only = 只有指派的处理人可以{ $act }。
refusal-duties-mixed--handler-involved = 处理人参与过该事项，不得处理该投诉或申诉。
refusal-duties-mixed--party = 您参与过需要重新审议的事项，不得{ $act }；须由其他人员办理。
refusal-duties-mixed--joins = { $person }复核过本次评价或对其作过认证决定，不得加入评价组。请另行指定人员。
refusal-duties-mixed--no-voter = 您不在本次表决的投票人之列。

## 没有、已被占用或有错误的记录

refusal-record-unknown = 没有{ $record } { $id }。
refusal-record-unknown--evidence = 评价 { $assessment } 没有证据 { $id }。
refusal-record-unknown--complaint-file = 投诉或申诉 { $complaint } 没有附件 { $id }。
refusal-record-unknown--notice = 证书 { $number } 没有第 { $place } 份通知。
refusal-record-unknown--number = 没有颁发过编号为 { $number } 的证书。
refusal-record-unknown--no-register = 此处没有登记簿，因此没有证书记录。

refusal-record-taken--assessment-of = 该认证申请已有评价 { $holder }。
refusal-record-taken--assessment-of-surveillance = 该监督已有评价 { $holder }。
refusal-record-taken--certificate-of = 该认证决定已有证书 { $holder }。
refusal-record-taken--intended-certificate = 针对该组织、标准和范围的证书 { $holder } 正在制作中。
refusal-record-taken--live-certificate = 证书 { $holder } 已涵盖该组织、标准和范围。
refusal-record-taken--replacement-of-certificate = 证书 { $holder } 已取代该证书。
refusal-record-taken--credit-code = 组织 { $holder } 已使用该统一社会信用代码。
refusal-record-taken--credit-code-of = { $name }（{ $id }）已使用该统一社会信用代码。请使用该组织。
refusal-record-taken--merger = 证书 { $number } 与 { $other } 的标准和范围相同，且均有效或处于暂停状态。请先撤销其中一张，或缩小其范围，再行合并。
refusal-record-taken--login = 人员 { $holder } 已使用该登录名。
refusal-record-taken--other = { $record } { $holder } 已占用该键（{ $space }）。
refusal-record-taken--scope = 针对该组织、标准和范围的证书 { $number } 的状态为{ $state }。请办理再认证、转换、扩大范围、缩小范围或降级，或撤销。
refusal-record-taken--published = 已有其他规则以该名称发布。请为该修订使用下一个修订号。
refusal-record-taken--revision = { $standard } { $edition } 的修订 { $revision } 已登记为 { $holder }，但文件不同。请编辑该草案，或为该修订改用其他修订号。

refusal-record-faulty = { $what }有 { $count } 处错误。
subject-organisation = 组织信息
subject-merger = 合并
subject-application = 认证申请
subject-refusal = 不予受理的决定
subject-withdrawal = 撤回或废止的说明
subject-plan = 评价计划
subject-return = 退回的说明
subject-abandonment = 终止的说明
subject-review = 复核
subject-decision = 认证决定
subject-batch = 批量任务
subject-stop = 停止批量任务的说明
subject-restoration = 恢复证书的决定
subject-notice = 通知
subject-complaint = 投诉或申诉
subject-assignment = 指派
subject-answer = 回复
subject-verification = 验证记录
subject-reopening = 重新打开的说明
subject-surveillance = 监督记录
subject-evaluation = 评价结果
subject-report = 评价报告内容
subject-assessment = 评价
subject-nonconformity = 不符合项
subject-evidence = 证据
subject-complaint-file = 附件
subject-consensus = 一致意见
subject-reduction = 缩小范围或降级的决定
subject-reissue = 更正换发
subject-change = 变更
subject-answer-sheet = 评价记录表
subject-revision = 修订
subject-consultation = 征求意见
subject-ballot = 表决
subject-vote = 投票
subject-comment-link = 征求意见链接
subject-comment = 意见
subject-comparison = 对比较的确认
subject-sheet = 意见表
subject-edit = 修改内容
subject-person = 人员信息
subject-password = 密码
subject-api-key = API 密钥
subject-certification-body = 认证机构的配置

refusal-certificate-unfit = 证书不能颁发：违反了 { $count } 条证书规则。
refusal-certificate-unfit--refused = 认证决定为不予认证，不能颁发证书。
refusal-certificate-unfit--claim = 无法制作二维码中的签名声明。

refusal-key-reused = Idempotency-Key { $key }已用于其他请求。
refusal-register-unfit =
    { $purpose ->
        [demo] 该登记簿中是演示数据，而服务设置为正式运行。
       *[production] 该登记簿用于正式业务，而服务设置为演示。
    }请将两者分开：指定其他文件夹或数据库。

## 批量任务

job-failed = 程序出错：{ $cause }
job-worker-died = 每次尝试时，处理进程都意外终止。

## 登记簿的存储

storage-held = 登记簿正被其他进程占用。请重试。
storage-read-only = 无法写入登记簿文件。请检查其权限。
storage-disk = 磁盘无法读写登记簿文件。请检查磁盘。
storage-damaged = 登记簿文件已损坏，或不是登记簿。请由备份恢复。
storage-full = 磁盘已满。请释放空间。
storage-closed = 无法打开登记簿文件。请检查其文件夹和权限。
storage-connection = 与 PostgreSQL 的连接中断。请重试。
storage-resources = PostgreSQL 的磁盘空间、内存或连接数已用尽。请释放资源或提高上限。
storage-stopping = PostgreSQL 正在停止或启动，或中止了语句。请重试。
storage-postgres-disk = PostgreSQL 的磁盘无法读写。请检查磁盘。
storage-slow = 事务耗时过长。请重试。
storage-conflict = PostgreSQL 无法排定两个并发事务的次序。请重试。
storage-no-answer = PostgreSQL 没有响应。请检查 TOUCHSTONE_DATABASE_URL。
storage-clock-back = 本机时钟为 { $now }，而登记簿最后一次变更在 { $last }：时钟未校正之前不写入任何内容。请校正本机时钟；如果错的是较早的那次时间，请恢复在此之前的备份。
storage-readable = { $file }：本机其他用户可以读取登记簿及其中的签名密钥。请将该文件改为只有您可读写：chmod 600。
storage-newer = 该登记簿由更新版本的试金石建立：其结构为 { $schema }，本版本无法识别。请使用该版本，或恢复在此之前的备份。
storage-foreign = 该文件是其他程序的数据库，不是登记簿。请指定其他文件夹或文件。
storage-failed = 登记簿的存储无法使用：{ $cause }
storage-unsafe = 该 PostgreSQL 可能丢失已确认的证书，因为 { $settings } 设为 off。请在 postgresql.conf 中将其设为 on 并重新加载。
storage-without-log = { $file }：SQLite 在此处无法保存预写日志。请使用本地文件系统。

## 登记簿之外的签名密钥

signing-key-unreadable = 无法读取签名密钥 { $file }：文件不存在，或服务的账户无权读取。
signing-key-unwritable = 无法写入文件 { $file }。请检查其文件夹和权限。密钥仍在原处。
signing-key-readable = { $file }：本机其他用户可以读取签名密钥。请将该文件改为只有您可读写：chmod 600。如可能已被他人读取，请更换密钥。
signing-key-faulty = { $file } 不是 PKCS #8 格式的 PEM 私钥。
signing-key-kind = { $file } 中的密钥不是 Ed25519 密钥。
signing-key-passphrase-missing = 签名密钥 { $file } 已加密。请设置 TOUCHSTONE_SIGNING_PASSPHRASE。
signing-key-passphrase-wrong = 用 TOUCHSTONE_SIGNING_PASSPHRASE 无法打开签名密钥 { $file }：口令不符，或文件已损坏。
signing-command-failed = 程序 { $program } 未能签名：无法启动、出错退出，或超过十秒未完成。日志中有其输出。
signing-command-unusable = 程序 { $program } 的输出不符合规定：不是 Ed25519 公钥，或签名不成立。
signing-command-busy = 等待签名的内容过多，请稍后再试。
secrets-key-missing = 该双重验证的密钥已用外部密钥加密，但没有指定该外部密钥。请在 TOUCHSTONE_SECRETS_KEY 中指定其文件。
secrets-key-other = 该双重验证的密钥不是用 TOUCHSTONE_SECRETS_KEY 的密钥加密的。请指定加密时所用的文件，或重置双重验证。
secrets-key-short = { $file }（TOUCHSTONE_SECRETS_KEY）不足 { $least } 个字节，或远大于一把密钥。可用以下命令生成：“openssl rand -base64 48 > { $file }”
secrets-key-readable = 其他人可以读取 { $file }（TOUCHSTONE_SECRETS_KEY）。请只许所有者读写：chmod 600 { $file }
secrets-key-unreadable = 无法读取 { $file }（TOUCHSTONE_SECRETS_KEY）。
signing-key-away = 签名密钥 { $id } 的私钥不在登记簿中，登记簿之外的密钥也不是它。请在 TOUCHSTONE_SIGNING_KEY 或 TOUCHSTONE_SIGNING_COMMAND 中指定，或用“touchstone signing-key rotate”更换密钥。
signing-key-other = 当前签名的是密钥 { $id }，而设置指定的是密钥 { $outside }。请改为指定前者，或用“touchstone signing-key rotate”让后者从此签名。
signing-key-other--inside = 当前签名的是登记簿中的密钥 { $id }，而设置指定的是密钥 { $outside }。请用“touchstone signing-key move”移出前者，或用“touchstone signing-key rotate”让后者从此签名。

## 登记簿的副本

copy-register-missing = { $file } 处没有登记簿。
copy-place-taken = 该位置已有登记簿。请恢复到空的位置。
copy-file-damaged = SQLite 发现文件有损坏：{ $faults }。
copy-trail-broken = 审计记录不完整：{ $fault }
copy-file-exists = { $file } 已存在。没有覆盖任何文件。
archive-newer = { $file } 由较新版本的 Touchstone 写成（{ $schema }）。没有恢复任何内容。
archive-other = { $file } 不是登记簿的归档。没有恢复任何内容。
archive-too-long = { $file } 在结束标记之后还有内容。没有恢复任何内容。
archive-altered = { $file } 被改动过。没有恢复任何内容。
archive-table-unknown = { $file } 含有未知的表。没有恢复任何内容。
archive-cut-short = { $file } 不完整。没有恢复任何内容。
archive-unreadable = { $file } 不完整，或不是归档。没有恢复任何内容。
age-recipient-faulty = { $recipient } 不是 age 收件公钥（以“age1”开头）。没有写入任何内容。
age-recipient-secret = 收件公钥以“age1”开头；给出的是能够解密备份的私钥，须保密。请改用与之对应的收件公钥。没有写入任何内容。
age-recipients-missing = { $file } 中没有收件公钥。没有写入任何内容。
age-identity-missing = { $file } 已加密。请用 --identity 指定存有解密私钥的文件。没有恢复任何内容。
age-identity-faulty = --identity 的文件应只含 age 私钥（以“AGE-SECRET-KEY-”开头）。没有恢复任何内容。
age-identity-other = { $file } 是为他人加密的：--identity 的文件中没有能解密它的私钥。没有恢复任何内容。
age-passphrase = { $file } 是用口令加密的。请先用“age --decrypt”解密。没有恢复任何内容。
age-altered = { $file } 被改动过，或不完整。没有恢复任何内容。

## 检查点及其日志的问题

log-key-missing = 尚无签名密钥。
log-checkpoint-faulty = 该文件不是本服务日志的已签名检查点。
log-shorter = 日志现有 { $size } 项，先前有 { $kept } 项：最新各项已不存在，或换成了较早的登记簿。
log-other-history = 日志与先前 { $kept } 项时不同：有内容被更改，或换成了较早的登记簿并继续使用。
witness-checkpoint-missing = 该处没有检查点。
witness-key-unknown = 检查点不是由所信任的密钥签署的。
witness-signature-false = 检查点的签名不实。
witness-key-revoked = 检查点由认证机构已撤销的密钥签署。
witness-other-log = 该检查点属于日志 { $origin }；留存的检查点属于 { $kept }。
witness-kept-faulty = 留存的文件 { $file } 不是检查点。
witness-tile-missing = 日志的文件 { $tile } 缺失或不完整，无法表明日志由留存的检查点接续而来。
checkpoint-false = 检查点的签名不实：文件被更改，或由他人制作。
checkpoint-key-unknown = 本登记簿没有签署该检查点的密钥：它属于其他登记簿，或本登记簿早于该密钥。
checkpoint-shorter--trail = 签署时审计记录有 { $size } 条，现有 { $now } 条：最新各条被截断，或换成了较早的登记簿。{ $restored ->
    [0] {""}
   *[other] 第 { $restored } 条记载曾由备份恢复。
}
checkpoint-shorter--certificates = 签署时已签发证书 { $size } 张，登记簿现有 { $now } 张：最新各张被截断，或换成了较早的登记簿。{ $restored ->
    [0] {""}
   *[other] 审计记录第 { $restored } 条记载曾由备份恢复。
}
checkpoint-other = 前 { $size } 项与签署时不同：有内容被更改且审计记录被重写，或换成了较早的登记簿并继续使用。{ $restored ->
    [0] {""}
   *[other] 审计记录第 { $restored } 条记载曾由备份恢复。
}

## 审计记录的损坏之处

trail-head-missing = 审计记录的末条摘要缺失。
trail-head-altered = 审计记录的末条摘要被改动。
trail-links-missing = 第 { $from } 至第 { $to } 条记录缺失。
trail-link-missing = 第 { $link } 条记录缺失。
trail-link-order = 第 { $link } 条记录与前一条不衔接。
trail-link-altered = 第 { $link } 条记录被改动。
trail-link-early = 第 { $link } 条记录位于第一条之前。
trail-record-altered = { $record } { $id } 与第 { $link } 条记录所载不符。
trail-record-gone = 第 { $link } 条记录写入的{ $record } { $id } 已不存在。
trail-search-altered = { $record } { $id } 的检索项被改动，与其内容不符。
trail-search-stray = 有 { $count } 个检索项所属的档案不存在。
trail-row-altered = 表 { $table } 的行{ $row }与第 { $link } 条记录所载不符。
trail-attempts-altered = 表 sign_in_attempts 的行{ $row }与其自身的摘要不符。
trail-row-stray = 表 { $table } 的行{ $row }不是任何一条记录写入的。
trail-row-gone = 第 { $link } 条记录写入的表 { $table } 的一行已不存在。
trail-head-other = 没有摘要为 { $head } 的记录：审计记录此后被截断、退回或重写过。
trail-file-altered = 存储的文件 { $digest } 被改动。
