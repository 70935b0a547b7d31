// Written by "npm run messages" from the .ftl files beside it; change those.
export const faultRecord = {
  zh: `### 为登记记录提交的内容有哪些错误。

## 未填写的内容

fault-words-missing = 未填写{ $what }。
    .fix = 请填写{ $what }。
fault-words-untranslated = 缺少{ $what }的“{ $language }”文本，而证书须以该语言签发。
    .fix = 请同时提供该语言的文本；评价开始后不能再补充。
fault-character-forbidden = 第 { $position } 个字符为 { $code }，属于控制字符、没有通用含义的字符或改变书写方向的字符。
    .fix = 请删除该字符。文字系粘贴而来的，请重新输入该词。
fault-character-forbidden--break = 第 { $position } 个字符为换行符或制表符（{ $code }），而此处只能写一行。
    .fix = 请写成一行，各项之间用分号隔开。
words-name = 名称
words-address = 地址
words-contact-name = 联系人姓名
words-scope = 认证范围
words-site-name = 场所名称
words-reason = 理由
words-place = 地点
words-grounds = 推荐的依据
words-refusal-reason = 不予认证的理由
words-grant-reason = 与复核意见不同而予以认证的理由
words-note = 所见情况的说明
words-cause = 原因
words-correction = 纠正
words-complainant = 投诉人或申诉人姓名
words-statement = 陈述
words-handler = 处理人
words-answer = 答复
words-label = API 密钥的用途
words-unit = 单位名称
words-comment = 意见内容

## 组织

fault-credit-code-faulty--length = 统一社会信用代码应为 18 位，所给代码为 { $count } 位。
    .fix = 请按营业执照重新录入。
fault-credit-code-faulty--sign = 统一社会信用代码中不能有{ $sign }；只能使用数字和除 I、O、S、V、Z 以外的大写字母。
    .fix = 请按营业执照重新录入。
fault-credit-code-faulty--check = 统一社会信用代码的校验码为 { $given }，而由前 17 位算得 { $expected }：有字符录入错误。
    .fix = 请按营业执照重新录入。
fault-email-faulty = { $email }不是电子邮件地址。
    .fix = 请按 name@domain 的形式填写。
fault-organisation-alike = 已有同名组织：{ $name }（{ $id }）。
    .fix = 请使用该组织；如确为两个不同的组织，请发送 "isAnother": true。
fault-merger-into-itself = 不能将组织合并至其自身。
    .fix = 请给出要保留的组织。
fault-merger-into-merged = 要保留的组织已合并至 { $into }。
    .fix = 请改用 { $into }。
fault-merger-codes-apart = 统一社会信用代码 { $code } 与 { $kept } 属于两个不同的组织。
    .fix = 如其中一个代码有误，请先更正。一个组织的认证不能通过合并转给另一个组织，请另行提交申请。

## 认证申请

application-kind-initial = 初次认证
application-kind-renewal = 再认证
application-kind-transfer = 转换
application-kind-extension = 扩大范围
fault-certificate-missing = { $kind }申请须以已有证书为基础，而没有给出证书。
    .fix = 请给出证书的标识。
fault-certificate-needless = 初次认证申请不涉及已有证书。
    .fix = 请不要给出证书，或改为申请再认证、转换或扩大范围。
fault-not-followed--state = 证书 { $number } 的状态为{ $state }，不能换发。
    .fix = 请以该组织在该标准下有效或暂停的证书为基础提出申请，或提交初次认证申请。以本证书为基础的评价，只能作出不予认证的决定。
fault-not-followed--ended = 证书 { $number } 已于{ $ended }到期，只能以再认证换发。
    .fix = 请申请再认证，或提交初次认证申请。其他类型的评价，只能作出不予认证的决定。
fault-not-followed--late = 证书 { $number } 已于{ $ended }到期，再认证的决定最迟应于{ $until }作出。
    .fix = 请提交初次认证申请。该再认证评价现在只能作出不予认证的决定。
fault-certificate-other = 证书 { $number } 属于其他组织或其他标准，不能作为申请的基础。
    .fix = 请给出该组织在该标准下有效或暂停的证书，或提交初次认证申请。
fault-standard-unknown--application = 没有{ $standard }的规则。
    .fix = 请选取以下之一：{ $known }。
fault-profile-missing = 标准要求每个申请组织提供{ $name }。
    .fix = 请在组织概况中给出；之后不能补充。

## 评价

fault-team-lead =
    { $count ->
        [0] 评价组没有组长。
       *[other] 评价组有 { $count } 名组长。
    }
    .fix = 请只指定一人为组长。
fault-team-twice = 评价组中有人员重复。
    .fix = 每名人员请只列一次。
fault-team-expert-lead = 组长为技术专家。
    .fix = 请指定一名评价人员担任组长。
fault-report-reviewer = 复核人员列在评价组中。
    .fix = 请填写未参与评价的复核人员。
fault-recommendation-kind =
    { $kind ->
        [surveillance] 监督评价不能提出这一建议。
       *[other] 只有监督评价才能提出这一建议。
    }
    .fix =
        { $kind ->
            [surveillance] 请建议保持、暂停或撤销证书。
           *[other] 请建议授予或不予认证。
        }
fault-methods-missing = 没有给出评价方法。
    .fix = 请至少给出一种方法。
fault-plan-fixed = 评价结果已按本计划形成，只能调整评价组成员。
    .fix = 请保持日期、方法和说明不变；如需更改，请先将评价退回评价组。
fault-dates-order--assessment = 评价于{ $until }结束，早于开始日期{ $from }。
    .fix = 请按先后顺序给出日期。
fault-rules-same = 证书 { $number } 已以修订 { $revision } 为依据。
    .fix = 请指明证书要转换到的修订。组织更名或变更地址的，请更正换发证书。
fault-place-both = 一个地点只能有结果或状态之一。
    .fix = 请删去其中之一。
fault-place-none = { $input } 的答案在所有地点都没有结果。
    .fix = 请直接记录该条款的状态并说明理由。
fault-answer-foreign = 对{ $input }的答案含有其他评价人员的值。
    .fix = 请只给出您本人的值；一致意见请在评价中另行记录。
fault-assessors-disagree = 各评价人员对{ $input }的答案无法合并（{ $answers }）。
    .fix = 请将商定的答案记录为一致意见。
assessor-answer = { $assessor }：{ $form ->
        [value] 单个值
       *[results] 多个结果
    }
assessor-answer--state = { $assessor }：{ $state ->
        [not-applicable] 不适用
       *[not-checked] 未检查
    }
fault-evaluation-blocked = 尚无法得出结果：{ $what }
    .fix = 请补充所缺内容；如仍要按现状形成评价结果，请发送 "whileBlocked": true。
fault-answer-unseen = { $input } 的答案沿用自上次评价，尚未重新查看。
    .fix = 请重新作答；如情况未变，可填写同样的答案。
fault-nothing-before = 本次评价没有所依据的证书，没有可以沿用的答案。
    .fix = 请记录答案。
fault-date-unplanned = { $date }不在评价计划的日期（{ $from }至{ $until }）之内。
    .fix = 请填写计划内的日期，或先变更评价计划。
fault-rules-unusable = 本次评价所依据的规则自{ $from }起生效，{ $date }尚未生效。
    .fix = 请填写{ $from }及之后的日期，或按该日有效的规则重新策划评价。
fault-rules-unusable--sunset = 本次评价所依据的规则只能在{ $from }至{ $sunset }期间使用，{ $date }不在此期间。
    .fix = 请填写{ $from }至{ $sunset }期间的日期，或按该日有效的规则重新策划评价。
fault-date-ahead = { $date }尚未到来。
    .fix = 请给出不晚于今天的日期。

## 证据

fault-evidence-about = 该评价所依据的规则中没有输入项或条款{ $name }。
    .fix = 请给出输入项或条款的标识。
fault-evidence-type = 不接收{ $type }类型的文件。
    .fix = 请将文件另存为扩展名为以下之一的文件：{ $known }。
fault-evidence-other = 文件内容不是 { $type }。
    .fix = 请给出文件实际的媒体类型和相应的扩展名。
fault-evidence-macros = 文件带有宏，打开时可能被程序执行。
    .fix = 请另存为不含宏的文件，例如“PDF”。
fault-evidence-empty = 文件是空的。
    .fix = 请发送文件本身。
fault-evidence-size = 文件大小为 { $bytes } 字节，上限为 { $most } 字节。
    .fix = 请发送较小的副本，或分成几部分发送。
fault-evidence-name = 文件名应有 1 至 200 个字符，不得含斜杠和控制字符。
    .fix = 请使用简单的文件名。

## 不符合项

fault-due-early = 纠正的日期为{ $due }，早于发现不符合的日期{ $since }。
    .fix = 请填写纠正完成的日期（自{ $since }起），或计划完成的日期。
fault-clause-unknown--nonconformity = 标准没有条款{ $clause }。
    .fix = 请给出标准条款的标识。

## 认证决定

fault-result-open =
    { $status ->
        [blocked] 因数据缺失，评价结果待定，没有可授予的等级。
       *[not-scored] 评价没有得分，没有可授予的等级。
    }
    .fix = 请将评价退回评价组，补充所缺内容。
fault-level-out-of-reach = 不能授予等级{ $level }：评价达到的等级为{ $reached }。
    .fix = 请授予等级{ $reached }或更低的等级；等级为{ $levels }。
fault-level-out-of-reach--none = 不能授予等级{ $level }：评价没有达到任何等级。
    .fix = 请作出不予认证的决定，并说明理由。
fault-nonconformity-open = 条款 { $clause } 的严重不符合项的纠正尚未经过验证。
    .fix = 请等待纠正及其验证，或作出不予认证的决定。

## 证书

fault-validity-past = 证书的有效期已于{ $date }届满，不能恢复。
    .fix = 请让证书到期；组织可以重新申请。
fault-reduction-empty = 缩小范围或降级的内容与现有证书相同。
    .fix = 请给出较低的等级、较窄的范围或较少的场所。
fault-level-higher = 等级{ $level }不低于{ $now }。
    .fix = 请选取以下之一：{ $levels }。
fault-site-added = 证书上没有以此名称和地址列出的该场所。
    .fix = 请按证书上的写法给出保留的场所。更正名称或地址的，请更正换发证书；增加场所的，请申请扩大范围。
fault-scope-wider = 认证范围会比现在宽。
    .fix = 请删去认证范围中的若干项，或申请扩大范围。
fault-change-unproven--reduction = 仅从文字不能判断该认证范围是否更窄。
    .fix = 请在每种语言中删去相同的整项，或提出变更，由第二人确认。
fault-change-unproven--reissue = 仅从文字不能判断所述内容是否相同。
    .fix = 请提出变更，由第二人确认。
fault-reissue-empty = 没有可更正之处：证书上的内容与此相同。
    .fix = 请先变更组织信息，或给出认证范围和场所应有的写法。
fault-reissue-level = 更正换发不改变等级。
    .fix = 请不要给出等级，或对证书降级。
fault-site-count = 更正换发既不增加也不减少场所。
    .fix = 请逐一给出各场所，或缩小范围，或申请扩大范围。
fault-holder-other = 该组织的统一社会信用代码与证书上的不同，因而不是同一获证组织。
    .fix = 登记的代码有误的，请予更正；其他组织应提交初次认证申请。
fault-proposal-none = 该证书没有待确认的变更。
    .fix = 请先提出变更。对证书作出任何其他处理后，已提出的变更即告失效。
fault-proposal-over = 所提变更最迟可于{ $until }确认。
    .fix = 请重新提出。
fault-claim-size = 二维码中签名声明的某一项过长。编号、获证组织、标准、版次和等级各不得超过 255 字节。
    .fix = 请缩短名称；一个汉字占三个字节。

## 每张证书都须遵守的规则

fault-decision-grants = 认证决定为不予认证。
    .fix = 请不要颁发证书。
fault-decider-uninvolved = 作出认证决定的人员参与了评价。
    .fix = 请由其他人员作出认证决定。
fault-decision-before-issue = 认证决定于{ $decided }作出，晚于证书有效期的第一天。
    .fix = 请在认证决定之日或之后颁发证书。
fault-evaluation-unchanged = 认证决定所依据的是其他评价结果。
    .fix = 请先就该评价结果作出认证决定。
fault-rules-as-pinned = 评分凭证所依据的规则与评价计划中确定的规则不同。
    .fix = 请重新形成评价结果。
fault-level-within-reach = 等级{ $level }未被授予，或未达到。
    .fix = 请写明所授予的等级。
fault-rules-published-or-specimen--specimen = 规则为{ $marks }，只能颁发样本证书。
    .fix = 请作为样本颁发。
fault-rules-published-or-specimen--unpublished = 规则标明已发布，但登记簿中已发布的修订均不含该规则。
    .fix = 请先发布规则，或依据已发布的规则颁发。
rules-mark =
    { $mark ->
        [illustrative] 示例
       *[draft] 草案
    }
fault-number-says-specimen =
    { $is ->
        [specimen] 证书为样本，编号 { $number } 却不是样本编号。
       *[certificate] 编号 { $number } 是样本编号，而证书不是样本。
    }
    .fix = 请从正确的编号序列中取号。
fault-names-complete--holder =
    获证组织没有{ $language ->
        [zh] 中文
       *[en] 英文
    }名称。
    .fix = 请在组织信息中补充。
fault-names-complete--scope =
    认证范围没有{ $language ->
        [zh] 中文
       *[en] 英文
    }表述。
    .fix = 请在认证申请中补充。
fault-names-complete--site =
    有场所没有{ $language ->
        [zh] 中文
       *[en] 英文
    }名称。
    .fix = 请在认证申请中补充。
fault-dates-in-order = 日期顺序有误：首次颁发{ $first }，有效期{ $from }至{ $until }，本次颁发{ $issued }。
    .fix = 请按先后顺序给出日期。
fault-model-agrees = 证书文件的内容将与登记簿不一致。
    .fix = 请重新制作证书。

## 监督

fault-surveillance-early = 该监督应于{ $due }前完成，现提前通过。
    .fix = 请说明提前的理由。
fault-surveillance-level = 监督的评价结果未达到证书所载的等级 { $level }。
    .fix = 请将监督记录为未通过，或将评价退回评价组。
fault-surveillance-open = 条款 { $clause } 的严重不符合项的纠正尚未验证。
    .fix = 请等待纠正并完成验证，或将监督记录为未通过。
fault-surveillance-clause = 机构的监督规则列出了条款 { $clause }，而标准中没有该条款。
    .fix = 请更正认证机构配置中的 “surveillanceScope”。
fault-not-overdue = 监督的期限为{ $due }，今天是{ $today }。
    .fix = 请等到期限过后。

## 投诉和申诉

fault-appeal-undecided = 申诉针对的是认证决定，而评价不是认证决定。
    .fix = 请给出认证决定或证书，或改为投诉。
fault-organisation-other = 该{ $record }属于其他组织。
    .fix = 请给出其所属的组织。

## 批量任务

fault-items-count = 一个批量任务可有 1 至 { $most } 项，所给为 { $count } 项。
    .fix = 请分成几个批量任务。
fault-item-twice = { $id } 已列为第 { $index } 项。
    .fix = 每个记录请只列一次。
fault-record-unknown--item = 没有{ $record } { $id }。
    .fix = 请从该类记录的列表中选取标识。

## 作为记录的修订

fault-files-many--revision = 有 { $count } 个文件，上限为 { $most } 个。
    .fix = 请将规则包的内容合并到较少的文件中。
fault-path-misplaced = 修订的文件不能位于{ $path }。
    .fix = 请命名为 standards/<标准>/<版次>/<文件>.json 或 rules/<标准>/<版次>/<修订号>/<文件>.json。
fault-path-twice = { $path } 出现两次。
    .fix = 每个文件请只发送一次。
fault-file-size--revision = { $path } 的大小为 { $bytes } 字节，上限为 { $most } 字节。
    .fix = 请将其中的条目分到多个文件。
fault-revision-mixed = 文件属于 { $editions } 个版次的 { $revisions } 个修订。
    .fix = 请发送同一修订的文件及其版次的文件。
fault-revision-mixed--no-standard = 没有标准本身的文件。
    .fix = 请发送同一修订的文件及其版次的文件。
fault-revision-mixed--other = 这些文件所属的修订不是 { $standard } { $edition } 的修订 { $revision }。
    .fix = 请将文件保留在该修订的文件夹中。
fault-version-unknown = 该修订没有第{ $version }版。
    .fix = 请填写其修改记录中的版本号。
fault-file-unknown = 该修订没有文件{ $path }。
    .fix = 请以完整路径给出其中的一个文件。
fault-example-fails--record = 算例{ $example }未通过：{ $failure }
    .fix = 请改正规则，或改正算例的预期。
fault-revision-withdrawn = { $standard } { $edition } 的修订 { $revision } 已于{ $on }废止：{ $reason }
    .fix = 请发布取代它的修订。
fault-decision-number = 证书没有编号。
    .fix = 请填写证书编号。
fault-decision-early = 认证决定日期{ $decided }早于评价日期{ $evaluated }。
    .fix = 请填写作出决定的日期，该日期不得早于评价日期。
fault-issue-early = 颁发日期{ $issued }早于认证决定日期{ $decided }。
    .fix = 请填写不早于决定日期的颁发日期。
fault-validity-over = 有效期至{ $until }，早于颁发日期{ $issued }。
    .fix = 请填写晚于颁发日期的有效期截止日期。
fault-first-issue-late = 首次颁发日期{ $first }晚于本次颁发日期{ $issued }。
    .fix = 请填写该证书首次颁发的日期。
fault-surveillance-late = 下次监督应于{ $due }前完成，晚于有效期截止日期{ $until }。
    .fix = 请填写证书有效期内的日期，或不填。
fault-body-address = 认证机构缺少证书所用语言的地址。
    .fix = 请按证书的语言填写认证机构地址。

## 对草案的意见

fault-closes-early = 截止日期早于开始日期（{ $opens }）。
    .fix = 截止日期不得早于开始日期。
fault-closes-early--days = 规则要求至少征求意见 { $least } 天，因此截止日期不得早于 { $first }。
    .fix = 请给出更晚的截止日期。
fault-closes-early--past = 截止日期 { $closes } 已过。
    .fix = 请给出今天或之后的日期。
fault-opens-moved = 开始日期 { $opens } 已到，不能再变更。
    .fix = 请保留原来的开始日期。
fault-opens-past = 开始日期 { $opens } 已过。
    .fix = 请给出今天或之后的日期：此前无人能够提意见。
fault-opens-past--ballot = 开始日期 { $opens } 已过。
    .fix = 请给出今天或之后的日期：此前无人能够投票。
fault-closes-early--ballot-days = 标准的规则要求表决至少进行 { $least } 天，因此截止日期不得早于 { $first }。
    .fix = 请给出更晚的截止日期。
fault-ballot-rules-missing = 该草案的标准没有规定表决规则。
    .fix = 请在标准中加入“ballot”，填写委员会规定的比例。
fault-voter-twice = { $voter } 重复列出。
    .fix = 每位投票人只列一次。
fault-voter-drafted = { $voter } 起草或编辑过该修订，按标准的规则应当回避表决。
    .fix = 请将其移出名单。
fault-voter-unknown = 登记簿中没有可登录的人员 { $voter }。
    .fix = 请用人员记录的编号写明投票人。
fault-ballot-missing = 标准要求表决，但尚未进行。
    .fix = 请将草案付诸表决。
fault-ballot-missing--other = 表决针对的是草案的第 { $version } 版，文本此后已有改动。
    .fix = 请将现有草案付诸表决。
fault-ballot-rules-changed = 该草案的表决规则与现行修订不同，或已删除。
    .fix = 请确认委员会确有此规定。
fault-ballot-open = 表决进行至 { $closes }。
    .fix = 请等待结果。
fault-ballot-lost = 表决未通过该草案：赞成 { $approve } 票，反对 { $against } 票，弃权 { $abstain } 票，投票人共 { $members } 人。
    .fix = 请答复反对理由，修改草案后再次付诸表决。
fault-place-unknown = 征求意见的草案中没有条款 { $clause }。
    .fix = 请使用草案中条款的标识，或填写印刷文本中的章条编号。
fault-proposal-missing = 该技术性意见没有修改建议。
    .fix = 请写明修改为何，或注明“无修改建议”。
fault-blank-commented = 该链接已提交过 { $count } 条意见。
    .fix = 以已提交的意见为准即可。
fault-comment-open = { $unit } 提出的第 { $number } 条意见尚未处理。
    .fix = 请处理该意见：采纳、部分采纳，或未采纳并说明理由。
fault-comment-elsewhere = 该意见属于其他征求意见，或在此处理了两次。
    .fix = 请只列出本次征求的意见，每条一次。
fault-consultation-open = 征求意见尚未结束，截止日期为 { $closes }。
    .fix = 请等到截止日期，或说明理由结束征求意见。
fault-name-published = 文件夹中已有同一编号下发布的其他规则。
    .fix = 请给修订稿使用下一个编号。
fault-in-force-past = 施行日期 { $from } 已过。
    .fix = 若不应按它评定以往日期，请更改施行日期。
fault-comparison-unread = 您尚未确认已读过本修订的改动。
    .fix = 请把比较读到最后，并在末尾确认。
fault-comparison-other = 修订稿或现行规则已与该比较所示不同，或没有可供比较的现行规则。
    .fix = 请重新阅读当前的比较。
`,
  en: `### What is wrong with what was given for a record of the register.

## Words that are missing

fault-words-missing = The { $what } is missing.
    .fix = Give the { $what }.
fault-words-untranslated = The { $what } is missing in the language "{ $language }", in which certificates are issued.
    .fix = Give it in this language as well: it cannot be added once the assessment has begun.
fault-character-forbidden = Character { $position } is { $code }: a control character, one without a meaning of its own, or one that turns the direction of writing around.
    .fix = Remove it. If the text was pasted, type the word anew.
fault-character-forbidden--break = Character { $position } is a line break or a tab ({ $code }); this text has one line.
    .fix = Write it in one line; separate parts by semicolons.
words-name = name
words-address = address
words-contact-name = name of the contact
words-scope = scope
words-site-name = name of the site
words-reason = reason
words-place = place
words-grounds = grounds of the recommendation
words-refusal-reason = reason for the refusal
words-grant-reason = reason to grant against the recommendation
words-note = note on what was found
words-cause = cause
words-correction = correction
words-complainant = name of the complainant
words-statement = statement
words-handler = handler
words-answer = answer
words-label = purpose of the API key
words-unit = name of the unit
words-comment = comment

## Organisations

fault-credit-code-faulty--length = A unified social credit code has 18 characters; this one has { $count }.
    .fix = Copy it again from the business licence.
fault-credit-code-faulty--sign = { $sign } cannot be part of a unified social credit code. The code has only digits and capital letters other than I, O, S, V and Z.
    .fix = Copy it again from the business licence.
fault-credit-code-faulty--check = The check character of the unified social credit code is { $given }, and the first 17 characters give { $expected }: a character was mistyped.
    .fix = Copy it again from the business licence.
fault-email-faulty = { $email } is not an e-mail address.
    .fix = Write it as name@domain.
fault-organisation-alike = { $name } ({ $id }) is on record under the same name.
    .fix = Use that organisation, or send "isAnother": true if these are two organisations.
fault-merger-into-itself = An organisation cannot be merged into itself.
    .fix = Name the organisation that is kept.
fault-merger-into-merged = The organisation to be kept was itself merged into { $into }.
    .fix = Name { $into }.
fault-merger-codes-apart = The credit codes { $code } and { $kept } are those of two organisations.
    .fix = Correct the code that is wrong first. What one organisation certifies is not handed to another by a merger; file an application.

## Applications

application-kind-initial = an initial certification
application-kind-renewal = a recertification
application-kind-transfer = a transfer to another revision
application-kind-extension = an extension of scope
fault-certificate-missing = An application for { $kind } is based on a certificate, but no certificate is named.
    .fix = Name the certificate by its id.
fault-certificate-needless = An application for initial certification is not based on a certificate.
    .fix = Leave the certificate out, or apply for recertification, transfer or extension of scope.
fault-not-followed--state = Certificate { $number } is { $state }, so nothing can take its place.
    .fix = Base an application on the active or suspended certificate of this organisation under this standard, or file an initial application. An assessment that is based on this certificate can only be decided with a refusal.
fault-not-followed--ended = Certificate { $number } ended on { $ended }, so only a recertification can take its place.
    .fix = Apply for recertification, or file an initial application. An assessment for anything else can only be decided with a refusal.
fault-not-followed--late = Certificate { $number } ended on { $ended }, and its recertification could be decided until { $until }.
    .fix = File an initial application. An assessment for recertification can only be decided with a refusal now.
fault-certificate-other = Certificate { $number } is for another organisation or standard, so the application cannot be based on it.
    .fix = Name an active or suspended certificate of this organisation under this standard, or file an initial application.
fault-standard-unknown--application = There are no rules for { $standard }.
    .fix = Name one of { $known }.
fault-profile-missing = The standard requires { $name } of every applicant.
    .fix = Give it in the profile; it cannot be added later.

## Assessments

fault-team-lead =
    { $count ->
        [0] The team has no leader.
       *[other] The team has { $count } leaders.
    }
    .fix = Name exactly one person as leader.
fault-team-twice = A person is named twice in the team.
    .fix = Name each person once.
fault-team-expert-lead = A technical expert leads the team.
    .fix = Name an assessor as leader.
fault-report-reviewer = The reviewer is named in the team.
    .fix = Name a reviewer who did not assess.
fault-recommendation-kind =
    { $kind ->
        [surveillance] This cannot be recommended of a surveillance.
       *[other] This can be recommended of a surveillance only.
    }
    .fix =
        { $kind ->
            [surveillance] Recommend to maintain, suspend or withdraw the certificate.
           *[other] Recommend to grant or to refuse.
        }
fault-methods-missing = No assessment method is given.
    .fix = Name at least one method.
fault-plan-fixed = The assessment was evaluated by this plan, so only its team can change.
    .fix = Leave days, methods and notes as they are, or have the assessment returned to the team first.
fault-dates-order--assessment = The assessment ends on { $until }, before it starts on { $from }.
    .fix = Put the dates in order.
fault-rules-same = Certificate { $number } is already based on revision { $revision }.
    .fix = Name the revision that the certificate is to be transferred to. If the organisation changed its name or address, reissue the certificate instead.
fault-place-both = A place has either a value or a state.
    .fix = Take one of them out.
fault-place-none = The answer to { $input } has no value at any place.
    .fix = Record the state of the clause itself, with the reason.
fault-answer-foreign = The answer to { $input } contains values of other assessors.
    .fix = Give only your own value; record a consensus separately, on the assessment.
fault-assessors-disagree = The answers of the assessors to { $input } cannot be combined ({ $answers }).
    .fix = Record the agreed answer as consensus.
assessor-answer = { $assessor }: { $form ->
        [value] a value
       *[results] several results
    }
assessor-answer--state = { $assessor }: { $state ->
        [not-applicable] not applicable
       *[not-checked] not checked
    }
fault-evaluation-blocked = The result is pending: { $what }
    .fix = Record what is missing, or send "whileBlocked": true to freeze the evaluation as it is.
fault-answer-unseen = The answer to { $input } was taken over from the last evaluation and has not been looked at again.
    .fix = Answer it again; the same answer will do where it still holds.
fault-nothing-before = This assessment follows no certificate, so there are no answers to take over.
    .fix = Record the answers.
fault-date-unplanned = { $date } is not within the plan of the assessment, { $from } to { $until }.
    .fix = Name a day of the plan, or have the plan changed first.
fault-rules-unusable = The rules of the assessment are in force from { $from } on, so not on { $date }.
    .fix = Name a day from { $from } on, or plan the assessment anew by the rules of that day.
fault-rules-unusable--sunset = The rules of the assessment may be used from { $from } until { $sunset }, so not on { $date }.
    .fix = Name a day from { $from } until { $sunset }, or plan the assessment anew by the rules of that day.
fault-date-ahead = { $date } is in the future.
    .fix = Name a date up to today.

## Evidence

fault-evidence-about = The rules of this assessment have no input or clause { $name }.
    .fix = Name an input or a clause by its id.
fault-evidence-type = Files of the type { $type } are not accepted.
    .fix = Save the file as one that ends in { $known }.
fault-evidence-other = The content of the file is not { $type }.
    .fix = Give the media type that the file has, and the ending that belongs to it.
fault-evidence-macros = The file carries macros, which a program would run.
    .fix = Save it without macros, for example as PDF.
fault-evidence-empty = The file is empty.
    .fix = Send the file itself.
fault-evidence-size = The file has { $bytes } bytes; the limit is { $most }.
    .fix = Send a smaller copy, or several parts.
fault-evidence-name = The file name must have 1 to 200 characters, without slashes and control characters.
    .fix = Choose a simpler name.

## Nonconformities

fault-due-early = The correction is dated { $due }, before the nonconformity was found on { $since }.
    .fix = Name the day it was done, from { $since } on, or the day by which it will be.
fault-clause-unknown--nonconformity = The standard has no clause { $clause }.
    .fix = Name a clause of the standard by its id.

## Decisions

fault-result-open =
    { $status ->
        [blocked] The result is pending because data is missing, so there is no level to grant.
       *[not-scored] The assessment was not scored, so there is no level to grant.
    }
    .fix = Return the assessment to the team for what is missing.
fault-level-out-of-reach = Level { $level } cannot be granted: the evaluation reached level { $reached }.
    .fix = Grant level { $reached } or a lower one; the levels are { $levels }.
fault-level-out-of-reach--none = Level { $level } cannot be granted: the evaluation reached no level.
    .fix = Refuse certification, with the reasons.
fault-nonconformity-open = The correction of the major nonconformity in clause { $clause } has not been verified.
    .fix = Wait for the correction and its verification, or refuse certification.

## Certificates

fault-validity-past = The validity of the certificate ended on { $date }, so it cannot be restored.
    .fix = Let it expire; the organisation may apply again.
fault-reduction-empty = The reduction changes nothing.
    .fix = Give a lower level, a narrower scope or fewer sites.
fault-level-higher = Level { $level } is not below { $now }.
    .fix = Name one of { $levels }.
fault-site-added = This site does not stand on the certificate with this name and address.
    .fix = Give the sites that remain as they stand on the certificate. To correct a name or an address, reissue the certificate; for another site, apply for an extension of scope.
fault-scope-wider = The scope would be wider than it is.
    .fix = Leave lines of the scope out, or apply for an extension of scope.
fault-change-unproven--reduction = It cannot be told from the words whether this scope is narrower.
    .fix = Leave whole lines of the scope out, the same in each language, or propose the change so that a second person confirms it.
fault-change-unproven--reissue = It cannot be told from the words whether this says the same.
    .fix = Propose the change so that a second person confirms it.
fault-reissue-empty = There is nothing to correct: the certificate says all of it already.
    .fix = Amend the organisation first, or give the words of the scope and of the sites as they should be.
fault-reissue-level = A reissue changes no level.
    .fix = Leave the level out, or reduce the certificate.
fault-site-count = A reissue neither adds nor removes a site.
    .fix = Give each site in its place, or reduce the certificate or apply for an extension of scope.
fault-holder-other = The organisation has another unified social credit code than the certificate, so it is not the same holder.
    .fix = Correct the code in the register if it is wrong; another organisation applies for initial certification.
fault-proposal-none = No change of this certificate waits to be confirmed.
    .fix = Propose the change first. A proposal ends when anything else is done to the certificate.
fault-proposal-over = The proposed change could be confirmed until { $until }.
    .fix = Propose it again.
fault-claim-size = A part of the signed statement for the QR code is too long. Number, holder, standard, edition and level may have at most 255 bytes each.
    .fix = Shorten the name; a Chinese character takes three bytes.

## Rules that every certificate must keep

fault-decision-grants = The decision refuses certification.
    .fix = Do not issue a certificate.
fault-decider-uninvolved = The person who decided also took part in the assessment.
    .fix = Have another person decide.
fault-decision-before-issue = The decision was made on { $decided }, after the first day of validity.
    .fix = Issue the certificate on or after the day of the decision.
fault-evaluation-unchanged = The decision is based on another evaluation.
    .fix = Decide on this evaluation first.
fault-rules-as-pinned = The receipt was made under other rules than those fixed in the plan of the assessment.
    .fix = Evaluate again.
fault-level-within-reach = Level { $level } was not granted or not reached.
    .fix = State the level that was granted.
fault-rules-published-or-specimen--specimen = The rules are { $marks }, so the certificate can only be a specimen.
    .fix = Issue it as a specimen.
fault-rules-published-or-specimen--unpublished = The rules are marked as published, but no revision published in the register has them.
    .fix = Have them published, or issue the certificate under published rules.
rules-mark =
    { $mark ->
        [illustrative] illustrative
       *[draft] a draft
    }
fault-number-says-specimen =
    { $is ->
        [specimen] The certificate is a specimen, and its number { $number } is not one of specimens.
       *[certificate] The number { $number } is one of specimens, and the certificate is not a specimen.
    }
    .fix = Take the number from the right series.
fault-names-complete--holder =
    The name of the holder is missing in { $language ->
        [zh] Chinese
       *[en] English
    }.
    .fix = Add it to the organisation.
fault-names-complete--scope =
    The scope is missing in { $language ->
        [zh] Chinese
       *[en] English
    }.
    .fix = Add it to the application.
fault-names-complete--site =
    The name of a site is missing in { $language ->
        [zh] Chinese
       *[en] English
    }.
    .fix = Add it to the application.
fault-dates-in-order = The dates are not in order: first issued { $first }, valid from { $from } until { $until }, issued { $issued }.
    .fix = Put the dates in order.
fault-model-agrees = The document would state something other than the register.
    .fix = Prepare the certificate again.

## Surveillance

fault-surveillance-early = The surveillance is due on { $due }, and it passes early.
    .fix = Give the reason why it was done so early.
fault-surveillance-level = The assessment of the surveillance does not reach level { $level }, which the certificate states.
    .fix = Record the surveillance as failed, or have the assessment returned to the team.
fault-surveillance-open = The correction of the major nonconformity in clause { $clause } has not been verified.
    .fix = Wait for the correction and its verification, or record the surveillance as failed.
fault-surveillance-clause = The rules of the body for surveillance name clause { $clause }, which the standard does not have.
    .fix = Correct surveillanceScope in the configuration of the certification body.
fault-not-overdue = The surveillance is due on { $due }, and today is { $today }.
    .fix = Wait until the due date has passed.

## Complaints

fault-appeal-undecided = An appeal is against a decision, and an assessment is not a decision.
    .fix = Name the decision or the certificate, or file a complaint.
fault-organisation-other = The { $record } belongs to another organisation.
    .fix = Name the organisation that it belongs to.

## Batches

fault-items-count = A batch has 1 to { $most } items; this one has { $count }.
    .fix = Divide it into several batches.
fault-item-twice = { $id } is already named as item { $index }.
    .fix = Name each record once.
fault-record-unknown--item = There is no { $record } { $id }.
    .fix = Take the id from the list of these records.

## Revisions as records

fault-files-many--revision = There are { $count } files; the limit is { $most }.
    .fix = Put the members of a pack into fewer files.
fault-path-misplaced = A revision cannot have a file at { $path }.
    .fix = Name it standards/<standard>/<edition>/<file>.json or rules/<standard>/<edition>/<revision>/<file>.json.
fault-path-twice = { $path } is given twice.
    .fix = Send each file once.
fault-file-size--revision = { $path } has { $bytes } bytes; the limit is { $most }.
    .fix = Spread its entries over several files.
fault-revision-mixed = The files belong to { $revisions ->
        [one] one revision
       *[other] { $revisions } revisions
    } of { $editions ->
        [one] one edition
       *[other] { $editions } editions
    }.
    .fix = Send the files of one revision together with those of its edition.
fault-revision-mixed--no-standard = There is no file of the standard itself.
    .fix = Send the files of one revision together with those of its edition.
fault-revision-mixed--other = The files would belong to another revision than { $revision } of { $standard } { $edition }.
    .fix = Keep the files in the folders of the revision.
fault-version-unknown = The revision had no version { $version }.
    .fix = Name a version that its history tells.
fault-file-unknown = The revision has no file { $path }.
    .fix = Name one of its files by its full path.
fault-example-fails--record = The worked example { $example } does not hold: { $failure }
    .fix = Correct the rules, or what the example expects.
fault-revision-withdrawn = Revision { $revision } of { $standard } { $edition } was withdrawn on { $on }: { $reason }
    .fix = Publish a revision that takes its place.
fault-decision-number = The certificate has no number.
    .fix = Give the number of the certificate.
fault-decision-early = The decision of { $decided } is earlier than the evaluation of { $evaluated }.
    .fix = Give the day on which it was decided, which is not before the evaluation.
fault-issue-early = The certificate is issued on { $issued }, before the decision of { $decided }.
    .fix = Give a day of issue that is not before the decision.
fault-validity-over = The certificate is valid until { $until }, before it is issued on { $issued }.
    .fix = Give a last day of validity after the day of issue.
fault-first-issue-late = The first issue, on { $first }, is later than this one, on { $issued }.
    .fix = Give the day on which the certificate was issued first.
fault-surveillance-late = The next surveillance is due on { $due }, after the last day of validity, { $until }.
    .fix = Give a day within the validity of the certificate, or leave it out.
fault-body-address = The certification body has no address in each language of the certificate.
    .fix = Give the address of the body in the languages in which the certificate is issued.

## Comments on a draft

fault-closes-early = The last day lies before the first, which is { $opens }.
    .fix = Give a last day that is not before the first.
fault-closes-early--days = The rules ask for at least { $least } { $least ->
        [one] day
       *[other] days
    }, so the last day is { $first } or later.
    .fix = Give a later last day.
fault-closes-early--past = The last day, { $closes }, has passed.
    .fix = Give today or a later day.
fault-opens-moved = The first day, { $opens }, has come, so it cannot be moved.
    .fix = Leave the first day as it is.
fault-opens-past = The first day, { $opens }, has passed.
    .fix = Give today or a later day: nobody could comment before.
fault-opens-past--ballot = The first day, { $opens }, has passed.
    .fix = Give today or a later day: nobody could vote before.
fault-closes-early--ballot-days = The rules of the standard ask for a ballot of at least { $least } { $least ->
        [one] day
       *[other] days
    }, so it may close on { $first } at the earliest.
    .fix = Give a later last day.
fault-ballot-rules-missing = The standard of this draft says nothing of how it is voted on.
    .fix = Add "ballot" to the standard, with the shares that the committee has laid down.
fault-voter-twice = { $voter } is named twice.
    .fix = Name each voter once.
fault-voter-drafted = { $voter } drafted or edited this revision, and by the rules of the standard withdraws from its ballot.
    .fix = Leave them out.
fault-voter-unknown = { $voter } is nobody on record who may sign in.
    .fix = Name people by the ids of their records.
fault-ballot-missing = The standard asks for a ballot, and none was held.
    .fix = Put the draft to the vote.
fault-ballot-missing--other = The ballot was over version { $version } of the draft, which is another text by now.
    .fix = Put the draft to the vote as it stands.
fault-ballot-rules-changed = The rules of the ballot are others than those of the revision in force, or are gone.
    .fix = Make sure that the committee has laid them down so.
fault-ballot-open = The ballot is open until { $closes }.
    .fix = Wait for its result.
fault-ballot-lost = The ballot did not approve the draft: { $approve } for, { $against } against, { $abstain } abstained, of { $members } who may vote.
    .fix = Answer the reasons, edit the draft, and put it to the vote again.
fault-place-unknown = The draft of this consultation has no clause { $clause }.
    .fix = Take the id of a clause from the draft, or give the number as it is printed.
fault-proposal-missing = The technical comment proposes nothing.
    .fix = Say what should stand instead, or write that nothing is proposed.
fault-blank-commented = { $count ->
        [one] A comment
       *[other] { $count } comments
    } came by this link already.
    .fix = Leave it at the comments that were sent.
fault-comment-open = Comment { $number } from { $unit } has no answer.
    .fix = Answer it: adopted, adopted in part, or not adopted with the reason.
fault-comment-elsewhere = The comment belongs to another consultation, or is answered twice in this call.
    .fix = Give each comment of this consultation once.
fault-consultation-open = The consultation takes comments until { $closes }.
    .fix = Wait for its last day, or conclude it with a reason.
fault-name-published = The folders hold other rules that are published under this number.
    .fix = Give the draft the next number.
fault-in-force-past = It is in force from { $from }, a day that has passed.
    .fix = If nothing is to be scored by it for past days, move its first day.
fault-comparison-unread = You have not said that you read what the revision changes.
    .fix = Read the comparison to its end, and say so there.
fault-comparison-other = The revision, or what is in force, is no longer what this comparison showed; or nothing is in force that it changes.
    .fix = Read the comparison that there is now.
`,
}
