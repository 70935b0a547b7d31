### 命令行完成或未能完成时的文字。

## 位置与进度

cli-packs-shipped = 当前文件夹没有 standards/ 和 rules/，使用 Touchstone 自带的规则包：{ $folder }。
cli-progress-packs = 读取规则包
cli-progress-scoring = 计分
cli-progress-papers = 文书
cli-progress-examples = 算例

## 命令有误

cli-hint = 用法见“touchstone { $command } --help”。
cli-wrong-option = 没有选项 { $option }。
cli-wrong-option--meant = 没有选项 { $option }。是否应为 { $meant }？
cli-wrong-command = 没有命令“{ $command }”。
cli-wrong-command--meant = 没有命令“{ $command }”。是否应为“{ $meant }”？
cli-wrong-missing-argument = 缺少参数 { $argument }。
cli-wrong-missing-option = 缺少选项 { $option }。
cli-wrong-option-argument = 选项 { $option } 需要一个值。
cli-wrong-value = { $option } 不能取“{ $value }”。{ $reason }
cli-wrong-choices = 请从 { $choices } 中选择。
cli-wrong-many-arguments = 参数过多。
cli-wrong-conflict = { $option } 不能与 { $other } 同时使用。
cli-wrong-other = 命令无法识别。

cli-give-whole-between = 请给出 { $least } 至 { $most } 的整数。
cli-give-revision = 修订号为 1、2、3……
cli-give-time = 写法如 2026-11-23T08:00:00Z。
cli-give-edit = 请写作 JSON 指针、“=”和值，如 /rules/levels/four-stars/atLeast=117。

## 缺少或不能使用

cli-program-failed = Touchstone 本身出错：{ $reason }
cli-program-failed-report = 这是程序的问题，不是您的文件的问题。请连同所做的操作一并报告。
cli-root-unknown = { $folder } 中没有 standards/ 和 rules/ 文件夹。可用“touchstone new ID --root { $folder }”在该处新建标准。
cli-register-missing = { $file } 处没有登记簿。请用 --data 指定其他位置，或用“touchstone migrate”在该处建立。
cli-revision-unknown = “{ $name }”不是修订名称。请写作 标准/版次/修订，如 q-hxc-013/2018/1。
cli-standard-input = 标准输入
cli-line = 第 { $line } 行
cli-line-of = { $file } 第 { $line } 行
cli-input-folder = { $file } 是文件夹，请指定文件。
cli-input-large = { $file } 超过评价和评分凭证的上限 { $limit } MiB。
cli-input-empty = { $file } 是空的。
cli-input-encoding = { $file } 不是 UTF-8 文本。
cli-input-faulty = { $file } 无法按 JSON 读取。
cli-input-unreadable = { $file } 无法读取：{ $reason }。
cli-input-line-long = { $line }超过 4 MiB。
cli-input-no-assessment = { $file } 中没有评价。
cli-input-no-json = { $folder } 中没有 .json 文件。
cli-input-no-papers = { $source } 中没有可制作文书的内容。
cli-not-written = { $file } 无法写入：{ $reason }。
cli-file-exists = { $file } 已存在，不会覆盖。请先采用或移除它。
cli-standard-exists = { $folder } 已存在，不会覆盖。请另选标识或 --edition。
cli-id-malformed = { $name } 不能作标识：须为小写字母和数字，以单个连字符连接，以字母开头，最多 { $most } 个字符。
cli-id-malformed--meant = { $name } 不能作标识：须为小写字母和数字，以单个连字符连接，以字母开头，最多 { $most } 个字符。可用 { $meant }。
cli-edition-malformed = { $name } 不能作版次：须为字母和数字，以单个点或连字符连接，最多 { $most } 个字符。
cli-role-unknown = 没有角色 { $unknown }。可用角色：{ $known }。
cli-scope-unknown = 没有权限范围 { $unknown }。可用的权限范围：{ $known }。
cli-schema-unknown = 没有格式定义 { $name }。现有：{ $known }。
cli-schema-unknown--meant = 没有格式定义 { $name }。是否应为 { $meant }？
cli-subject-missing = 请说明文书的对象：--assessment、--receipt、--standard 或 --batch 之一。
cli-change-unclear = 请说明变化内容：--set 或 --patch、--pack、--to，只能用其中一种。
cli-examples-missing = 没有可运行的算例。
cli-pack-faulty = { $name } 有错误，用“touchstone check { $name }”查看。
cli-revision-published = 修订 { $revision } 已发布，不能更改。请新建修订，把算例放在新修订中。
cli-keys-missing = 没有认证机构的公钥，无法核验签名。请向认证机构索取（/v1/trust/keys），并用 --keys 指定文件。
cli-keys-faulty = { $file } 中没有认证机构的公钥。
cli-status-list-faulty = { $file } 不是状态清单。
cli-proof-faulty = { $file } 不是证书的收录证明。
cli-claim-faulty = 二维码文字不完整。请从 T1. 起完整复制到末尾。
cli-port-in-use = 端口 { $port } 已被占用。请用 --port 另选，或用 0 任选空闲端口。
cli-address-refused = 本账户不能在本机监听 { $address }。

reason-not-found = 文件不存在
reason-not-allowed = 本账户没有权限
reason-folder = 它是文件夹
reason-name-long = 文件名过长
reason-name-character = 文件名含有不允许的字符
reason-system = 系统拒绝
reason-system--code = 系统拒绝（{ $code }）

## 完成的工作

cli-note = 说明：{ $note }
cli-at = 位置：{ $place }
cli-list-none = { $folder } 中没有标准。
cli-list-of = { $folder } 中的标准：
cli-list-errors = { $errors } 处错误，用“touchstone check”查看
cli-list-standing = 自 { $from } 起实施；{ $status }；摘要 { $digest }
cli-list-standing--to = 实施期 { $from } 至 { $to }；{ $status }；摘要 { $digest }
cli-new-started = 已在 { $folder } 新建 { $standard }（{ $edition } 版）：
cli-table-unreadable = 无法读取 { $file }。
cli-table-faulty = { $file } 中有 { $count } 处错误，未写入任何文件。
cli-new-left = 以下列和行未导入：{ $what }。
cli-new-next = 用任何文本编辑器修改这些文件，然后执行：
cli-person-added = { $login } 已登记，标识 { $id }。密码只显示这一次：
cli-person-second-factor-reset = { $login } 现在只凭密码登录，其登录均已结束。
cli-person-unlocked = { $login } 可以立即重试。此前须等待的地址：{ $unlocked } 个。
cli-person-password-new = { $login } 的新密码，只显示这一次：
cli-person-none = 尚未登记任何人员。
cli-person-line = { $roles }；标识 { $id }
cli-person-line--disabled = { $roles }；已停用；标识 { $id }
cli-key-made = 密钥 { $id }，只显示这一次：
cli-signing-key-days = 自 { $from } 起签名
cli-signing-key-days--ended = { $from } 至 { $until } 签名
cli-signing-key-kept-inside = 私钥在登记簿中
cli-signing-key-kept-outside = 私钥在登记簿之外，位置见设置
cli-signing-key-kept-nowhere = 私钥不在登记簿中
cli-signing-key-moved = 密钥 { $id } 的私钥已移到 { $file }，登记簿中不再保存。该密钥继续签名，各公钥不变。
cli-signing-key-moved-next = 请以 TOUCHSTONE_SIGNING_KEY={ $file } 启动服务，并将该文件另行妥善备份：登记簿的备份不含私钥。
cli-signing-key-moved-copies = 此前的备份和数据库的空闲空间中可能仍有该密钥。如他人可能取得，请创建新密钥（“touchstone signing-key make”）并改用它签名。
cli-signing-key-made = 密钥 { $id } 已写入 { $file }。要用它签名，请在 TOUCHSTONE_SIGNING_KEY 中指定该文件，并运行“touchstone signing-key rotate”。
cli-signing-key-rotated = 密钥 { $id } 从此签名。此前密钥所签的内容仍然有效。
cli-signing-key-rotated--already = 密钥 { $id } 已在签名。
cli-migrated-none = 登记簿已是最新。
cli-migrated = 已完成：{ $steps }。
cli-audit-head-missing = --links 是某个末条摘要时的条数：请同时以 --head 给出该摘要。
cli-backup-kept = 已备份到 { $file } 并检查：{ $bytes } 字节；审计记录 { $links } 条，末条摘要 { $head }。
cli-backup-kept--encrypted = 已备份到 { $file }，写入时已检查，并为 { $recipients } 个收件公钥加密：{ $bytes } 字节；审计记录 { $links } 条，末条摘要 { $head }。请将私钥另行保管：没有私钥，任何人都不能恢复此备份。
cli-backup-restored = 已恢复并检查：{ $bytes } 字节；审计记录 { $links } 条，末条摘要 { $head }。{ $gap ->
    [0] 未空出证书编号。
   *[other] 每个编号序列空出 { $gap } 个证书编号，留给备份之后签发的证书；所空编号载于审计记录。
}
cli-audit-whole = 审计记录完整：共 { $links } 条，末条摘要 { $head }。
cli-audit-checkpoint-held = { $origin } 的检查点相符：签署时的 { $size } 项（现有 { $now } 项）仍在，且未变。
cli-audit-checkpoint-broken = 检查点不符：{ $fault }
cli-checkpoint-published = { $origin }：共 { $size } 项，写入 { $files } 个文件。
cli-checkpoint-not-published = 日志 { $log } 未发布：{ $fault }
cli-checkpoint-source-missing = 没有文件夹 { $source }。
cli-witness-first = { $origin }：已留存首个检查点，共 { $size } 项；此前没有可核对的检查点。
cli-witness-kept = { $origin }：现有 { $size } 项的日志由留存的 { $kept } 项接续而来。
cli-witness-refused = 已拒绝，未留存：{ $fault }
cli-audit-broken = 审计记录在第 { $links } 条之后不完整：{ $fault }
cli-examples-hold = { $examples } 个算例全部通过。
cli-examples-fail = { $examples } 个算例中有 { $failed } 个未通过。
cli-examples-also-faulty = { $name } 还有错误，不能使用；用“touchstone check { $standard }”查看。
cli-specimen = 样本：不是有效文书
cli-batch-made = { $file }：{ $made } 份文书和 manifest.json。
cli-batch-made--resumed = { $file }：{ $made } 份文书和 manifest.json，其中 { $before } 份先前已制作。
cli-batch-failed = { $failed } 份未能制作：
cli-receipt-holds = 评分凭证核验相符：由 { $name } 重新计算，评判内容相同。
cli-receipt-differs = 评分凭证核验不符（{ $name }）。
cli-revision-name = { $standard } { $edition } 修订 { $revision }
cli-missing-fonts = 本机缺少：{ $missing }。尽可能由本机其他字体代替。
cli-missing-fonts--unnamed = 模板未为部分文字指定字体，尽可能由本机其他字体代替。
cli-workbook-written = 已写入 { $file }。
cli-workbook-taken = 已写入 { $count } 个文件。
cli-workbook-not-yet = 尚未写入；加 --write 写入。

cli-person-disabled = { $login } 已停用，不能办理。
cli-comments-id = 征求意见
cli-comments-days = 日期
cli-comments-comments = 意见数
cli-comments-open = 待处理
cli-comments-line = { $number }  { $place }  { $kind }  { $from }
cli-comments-labelled = { $label }：{ $words }
cli-comments-waits = 待处理
cli-comments-draft-whole = 请把修订稿写作 标准/版次/修订号，如 q-hxc-013/2018/2；“{ $name }”不是这样的名称。
cli-comments-draft-none = 登记簿中没有修订稿 { $name }。
cli-comments-none = { $draft } 尚未征求意见。
cli-comments-none--id = { $draft } 没有标识为 { $id } 的征求意见。
cli-comments-several = 有多次征求意见，请用 --consultation 指明：{ $ids }
cli-comments-number-none = 没有第 { $number } 条意见。
cli-comments-kind = { $file } 既不是 .docx 也不是 .xlsx。
cli-comments-opened = 已开始征求意见：{ $id }
cli-comments-links = 已生成 { $count } 个链接，均只显示一次：
cli-comments-rows-received = { $count ->
    [0] 没有新意见
   *[other] 收入 { $count } 条（{ $numbers }）
}
cli-comments-rows-repeated = 同一单位已提过 { $count } 条（{ $numbers }）
cli-comments-rows-untyped = 未写类别、按一般意见收入 { $count } 条（{ $numbers }）
cli-comments-rows-answered = 处理意见与登记簿不同 { $count } 条（{ $numbers }）
cli-comments-rows-left-over = 表中有未收入内容的 { $count } 条（{ $numbers }）
cli-comments-looked = 尚未写入；去掉 --look 即写入。
cli-comments-moved = 征求意见截止日期改为 { $closes }。
cli-comments-supported = { $position ->
    [opposes] 已记录：{ $unit }反对第 { $number } 条意见。
   *[supports] 已记录：{ $unit }支持第 { $number } 条意见。
}
cli-comments-answered = 第 { $number } 条意见已处理。
cli-comments-concluded = 已结束征求意见。{ $open ->
    [0] 意见均已处理。
   *[other] 还有 { $open } 条意见待处理。
}
