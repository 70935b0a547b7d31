### 模板标签的含义。

## 证书

tag-certificate-number = 证书编号
tag-certificate-points = 得分
tag-stars = 全部星位，含未获得的；没有星级时为空
tag-star-earned = 该星是否获得
tag-verify-url = 查询网址
tag-has-qr = 是否有二维码
tag-qr = 二维码：查询网址及签名声明
tag-approval-number = 认证机构批准号
tag-in-language = { $language ->
        [zh] 中文
       *[en] 英文
    }内容
tag-holder = 获证组织名称
tag-holder-long = 名称是否较长、宜用小字
tag-address-long = 地址是否较长、宜用小字
tag-has-annex = 是否有附件，列出服务范围或场所
tag-scope-in-annex = 服务范围是否因较长而列于附件
tag-sites-in-annex = 场所是否因较多而列于附件
tag-site-count = 场所数
tag-site-rows = 逐行列出的场所
tag-site = 场所名称
tag-holder-address = 获证组织地址
tag-decided-on = 认证决定日期
tag-issued-on = 颁证日期
tag-valid-until = 有效期至
tag-first-issued-on = 初次颁证日期
tag-surveillance-due-on = 下次监督的截止日期
tag-body = 认证机构名称
tag-body-address = 认证机构地址
tag-signatory = 签发人
tag-decision-maker = 认证决定人

## 标准和组织

tag-standard = 标准
tag-designation = 标准编号
tag-standard-title = 标准名称
tag-edition = 标准版次
tag-revision = 规则修订号
tag-owner = 归口单位
tag-in-force-from = 规则实施日期
tag-full-points = 满分
tag-organisation = 受评价组织
tag-organisation-name = 名称
tag-organisation-address = 地址
tag-credit-code = 统一社会信用代码
tag-scope = 服务范围
tag-sites = 场所

## 样本和追溯信息

tag-is-specimen = 是否样本：规则未发布，或尚未作出认证决定。样本标记由程序加印，与此标签无关
tag-specimen-reason = 样本的原因
tag-trace = 追溯信息
tag-pack-digest = 标准与规则文件的摘要（SHA-256）
tag-assessment-digest = 评价数据的摘要（SHA-256）
tag-digest-short = 同上，前 12 位
tag-template-digest = 所用模板的摘要，前 12 位
tag-software = 程序及版本

## 评价结果

tag-assessment-date = 评价日期
tag-total = 总分
tag-total-percent = 总得分率
tag-level = 等级；未达到等级时为对该结果的称谓
tag-has-total = 结果是否设总分
tag-is-scored = 是否已得出结果
tag-blocked-by = 缺少什么而没有结果，每条一行
tag-summary = 结论摘要，每条一行
tag-assessors = 评价人员
tag-places = 评价地点
tag-methods = 评价方法
tag-decision = 认证决定

## 条款和部分

tag-sections = 标准的各个部分
tag-parts = 各部分得分
tag-part-number = 编号
tag-part-title = 标题
tag-points = 得分
tag-max = 满分
tag-percent = 得分率
tag-parts-chart = 各部分得分率图（%）
tag-has-chart = 是否有图
tag-clauses = 该部分的条款
tag-clause-number = 条款号
tag-clause-title = 条款标题
tag-requirement = 标准要求
tag-clause-points = 得分；无得分时为“—”
tag-clause-max = 分值
tag-finding = 评价发现
tag-is-nonconformity = 是否不符合
tag-reason = 得分理由，每条一行
tag-evidence = 证据，每条一行
tag-counts = 条款数
tag-count-all = 全部
tag-count-conformity = 符合
tag-count-opportunity = 改进机会
tag-count-minor = 轻微不符合
tag-count-major = 严重不符合
tag-count-not-applicable = 不适用
tag-count-not-checked = 未检查
tag-count-missing = 缺少答案

## 不符合项

tag-nonconformities = 不符合项
tag-nonconformity-count = 不符合项数
tag-index = 序号
tag-grade = 不符合的严重程度
tag-is-major = 是否严重不符合
tag-nonconformity-words = 不符合事实

## 调整、前提条件和等级

tag-adjustments = 扣分与加分
tag-has-adjustments = 是否有扣分或加分
tag-name = 名称
tag-adjustment-ground = 依据
tag-adjustment-applies = 是否适用
tag-before = 调整前
tag-after = 调整后
tag-change = 增减
tag-total-before = 调整前总分
tag-gates = 前提条件
tag-gate-holds = 是否满足
tag-gate-outcome = 满足或不满足
tag-gate-levels = 所涉等级
tag-why = 理由
tag-levels = 等级
tag-levels-lowest-first = 等级，由低到高
tag-level-threshold = 分数线
tag-level-reached = 分数是否达到
tag-level-holds = 是否达到，且前提条件全部满足
tag-level-outcome = 达到、分数达到但前提条件不满足、未达到

## 达到更高一级

tag-next = 为何未达到更高一级
tag-next-level = 更高一级的名称
tag-lacks = 差什么，每条一行
tag-has-way = 是否要求列出升级途径且有此途径
tag-way-note = 仅供参考的说明、该途径的代价，以及搜索所考虑的答案
tag-way = 达到更高一级的途径，逐步列出
tag-step-title = 条款及其答案的变化
tag-step-gain = 改进前后的得分
tag-step-effort = 工作量
tag-others = 同一组答案的其他结果

## 评分附录

tag-standard-scope = 标准适用范围
tag-rules-source = 规则来源
tag-rules-changes = 本次修订的变化
tag-criterion = 取值规则，每条一行
tag-weight-reason = 分值理由
tag-may-be-not-applicable = 是否可以不适用

## 修订比较

tag-left = 比较前的修订
tag-right = 比较后的修订
tag-fates = 各种去向的条款数
tag-fate = 去向
tag-count = 数量
tag-has-changes = 是否有条款变化
tag-changes = 有变化的条款
tag-changed-clause = 条款，变化前后
tag-details = 说明，每条一行
tag-shifts = 各部分分值
tag-shift-before = 原分值
tag-shift-after = 现分值
tag-shift-change = 变化
tag-shift-share = 现占比
tag-has-rules = 取值规则与评价结果形成规则是否有变化
tag-rule-changes = 取值规则与评价结果形成规则的变化，按类别
tag-rule-area = 类别
tag-rule-items = 该类别的各项变化
tag-rule-kind = 新增、修改或取消
tag-rule-before = 原规定
tag-rule-after = 现规定
tag-carry-over = 在办评价的衔接
tag-answers-kept = 沿用的答案数
tag-answers-asked = 须重新评价的项数
tag-has-asked = 是否有须重新评价的项
tag-asked = 须重新评价的项
tag-asked-name = 条款或数据
tag-asked-reason = 原因
tag-effects = 对评价的影响；未给出评价时为空
tag-assessment-count = 评价份数
tag-effects-each = 各种影响的份数
tag-effect = 影响
tag-has-touched = 是否有受影响的评价
tag-touched = 受影响的评价，最多列 40 份
tag-touched-name = 组织或证书
tag-touched-before = 原结果
tag-touched-after = 现结果
tag-touched-more = 未列出的份数
tag-before-digest = 比较前修订的摘要

## 图表的示例

tag-chart-series = { $name }：{ $values }

## 附录中的规则

tag-formula = 公式，为可编辑的 Word 公式
tag-rule-facts = 规则内容，直接取自规则
tag-part-full = 该部分的满分
tag-part-facts = 该部分如何合成（仅求和时为空）
tag-level-needs = 分数线以外的等级要求
tag-general = 总则：实施日期、无得分条款、修约、合并、适用性、上下限
tag-combining = 总分和其他部分的合成
tag-values = 计算值
tag-has-values = 是否有计算值
tag-tables = 数表和具名条件
tag-has-tables = 是否有数表或具名条件
tag-qualifiers = 等级以外的附加标识
tag-has-qualifiers = 是否有附加标识
tag-results = 其他结果
tag-has-results = 是否有其他结果
tag-rules = 其规则

## 得分的得出

tag-part-working = 该部分得分的得出（仅为各条款之和时为空）
tag-total-working = 总分的得出，每行一步
tag-parts-note = 各行之和不等于总分时的原因
tag-adjustment-working = 是否适用的理由，以及增减的得出
tag-count-unscored = 仅作记录、不计分的条款数
tag-count-hidden = 不涉及本组织的条款数
tag-recorded = 不属于任何条款的记录，如特殊情形
tag-recorded-words = 记录内容
tag-has-recorded = 是否有不属于任何条款的记录

## 现场评价表

tag-blanks = 填写之处：供勾选的方框和空格，每条一行
tag-profile = 须记录的申请组织情况
tag-has-profile = 是否须记录申请组织情况
tag-inner-sections = 该部分的条款，按下级部分排列
tag-inner-heading = 下级部分的标题；不属于下级部分的条款没有
tag-evidence-to-see = 评价人员要查看的证据，每条一行
tag-is-key = 是否为关键项，即前提条件点名的条款
tag-worth = 分值栏的内容：关键项为“※”，其后为分值
tag-has-keys = 是否有关键项
tag-recorded-beside = 条款以外须记录的事项
tag-has-recorded-beside = 条款以外是否有须记录的事项
tag-gate-is-key = 该条件是否点名条款
tag-gate-asks = 该条件的要求；名称已说明的为空
tag-gate-otherwise = 不满足时的后果
tag-has-gates = 是否有前提条件
tag-levels-highest-first = 等级，由高到低
tag-has-levels = 是否有等级

## 认证决定记录

tag-outcome = 决定的内容
tag-is-granted = 是否授予
tag-is-over = 该决定是否已被取代、不再有效
tag-decided-by = 作出决定者的姓名
tag-proposed-by = 提议者的姓名
tag-grounds = 作出决定的理由
tag-usable-until = 可据以颁发证书的最后日期
tag-certificates-issued = 据此颁发的证书的编号
tag-replaces = 被取代的证书的编号
tag-assessment-kind = 评价类型
tag-assessed-from = 评价开始日期
tag-assessed-until = 评价结束日期
tag-team = 评价组
tag-team-name = 姓名
tag-team-part = 在评价组中的职责
tag-evaluated-by = 作出评价结果者的姓名
tag-evaluated-on = 得出评价结果的日期
tag-level-reached-name = 评价结果达到的等级；没有时为“—”
tag-receipt-digest = 评分凭证的摘要（SHA-256）
tag-reviewer = 复核人员的姓名
tag-reviewed-on = 复核日期
tag-recommendation = 复核建议
tag-review-notes = 复核意见
tag-evaluation-is-over = 评价结果是否已不再有效
tag-report = 评价组报告的内容，不在评分凭证中
tag-report-number = 报告编号
tag-reported-on = 报告日期
tag-assessed-days = 评价的起止日期
tag-has-team = 是否记录了评价组
tag-sampling = 抽样方法
tag-sampled = 抽取的样本
tag-not-covered = 计划内未覆盖的内容
tag-left-what = 内容
tag-left-why = 原因
tag-not-covered-note = 列表为空时：没有此类内容，或未记录
tag-unchecked = 未检查条款的编号
tag-departures = 与评价计划不一致之处
tag-departures-note = 列表为空时：没有不一致，或未记录
tag-conclusion = 评价组的结论
tag-team-recommendation = 评价组的建议
tag-statement = 受评组织的意见
tag-part-gate-levels = 等级，作为矩阵的列
tag-level-name = 等级名称
tag-part-gates = 等级对其有最低要求的部分
tag-part-gate-cells = 各等级对该部分的要求
tag-part-gate-minimum = 最低要求；没有要求时为破折号
tag-part-gate-asked = 该等级对该部分是否有最低要求
tag-has-part-gates = 等级对部分是否有最低要求
tag-has-other-gates = 除部分的最低要求外是否还有前提条件
tag-gate-is-of-part = 是否为部分的最低要求，已列入矩阵
tag-nonconformity-standing = 不符合项目前的状态
tag-correction-due = 纠正的日期；组织未回复时为“—”
tag-has-nonconformities = 是否有不符合项
tag-as-of = 读取记录的日期

## 证书状态通知书、认证标牌与评价计划

tag-notice-title = 标题：暂停通知书、恢复通知书或撤销通知书
tag-is-suspension = 是否为暂停
tag-is-restoration = 是否为解除暂停
tag-is-reinstatement = 是否为取消撤销
tag-is-withdrawal = 是否为撤销
tag-addressee = 收件人：作出决定当日的持证组织
tag-notice-outcome = 决定的内容
tag-notice-on = 作出决定并起算的日期
tag-notice-role = 作出决定者的角色
tag-notice-since = 被解除的暂停的起始日期，或被取消的撤销的日期
tag-suspended-since = 取消撤销后仍持续的暂停的起始日期
tag-nonconformities-open = 暂停期间尚未关闭的不符合项
tag-has-nonconformities-open = 是否有尚未关闭的不符合项
tag-certificate-standing = 证书在制作文书当日的状态
tag-label-as-of = 制作标牌的日期，当日证书有效
tag-plan-certificate = 本次评价所涉证书的编号
tag-plan-notes = 计划的备注
tag-site-address = 场所地址；无记录时为“—”
tag-has-sites = 是否有场所记录
tag-clauses-again = 须重新检查的条款
tag-is-whole = 是否评价标准的全部条款
tag-clause-count = 标准的条款数
tag-planned-by = 制定计划者的姓名
tag-planned-on = 制定计划的日期
tag-assessment-standing = 评价在制作文书当日的状态
tag-abandoned = 终止评价的原因

## 标准文本

tag-other-title = 另一语言的标准名称
tag-standard-kind = 按标准编号得出的标准类别，如企业标准；其他编号没有
tag-section-count = 部分的数目
tag-composition = 各部分的条款数和分值
tag-has-codes = 条款是否另有与标题编号不同的编号
tag-requirements = 按文本顺序排列的各部分和条款
tag-is-heading-level = 是否为该级标题；各级中恰有一个为是
tag-requirement-code = 条款在规则中的编号，与标题编号不同时才有
tag-has-evidence = 是否有须查看的证据
tag-has-combining = 是否有总分和其他部分的合成规则

## 编制说明

tag-stage = 阶段
tag-comment-place = 意见所针对的条款，或全文
tag-comment = 意见内容
tag-comment-from = 提出单位
tag-comment-outcome = 处理意见
tag-comment-observation = 处理理由
tag-revision-standing = 修订在制作当日的状态
tag-editors = 起草和修改人员
tag-stages = 按先后排列的阶段：起草、征求意见、表决、送审、发布
tag-stage-days = 起止日期
tag-stage-did = 工作情况，每条一行
tag-basis = 标准的依据，每条一行
tag-has-basis = 标准是否写明依据
tag-sources = 文字和数值的来源，每条一行
tag-has-sources = 是否写明来源
tag-figures = 分类列出的评价数值
tag-figure-kind = 数值的类别
tag-figure-rows = 该类数值
tag-figure = 数值，或规则内容
tag-figure-reason = 委员会写明的依据
tag-compared = 与上一修订的比较；首个修订没有
tag-comments-counted = 意见的数目及处理情况
tag-has-comments = 是否有意见
tag-comments = 按条款顺序排列的意见
tag-has-against = 是否有反对票
tag-against = 反对票及其理由
tag-voter = 投票人
tag-vote-reason = 投票理由

## 表决纪要

tag-ballot-title = 表决事项
tag-ballot-opens = 表决开始日期
tag-ballot-closes = 表决截止日期
tag-ballot-draft = 所表决的草案版本
tag-ballot-opened-by = 发起人
tag-ballot-members = 有表决权的人数
tag-ballot-returned = 收回票数
tag-ballot-approve = 赞成票数
tag-ballot-against = 反对票数
tag-ballot-abstain = 弃权票数
tag-ballot-checks = 各项表决规则及其满足情况，每条一行
tag-ballot-outcome = 表决结果：通过或未通过；尚未结束的，写明尚未结束
tag-ballot-is-over = 表决是否已结束且有效
tag-votes = 有表决权的人员及其所投票
tag-vote = 所投票
tag-vote-on = 投票日期；未投票的为横线
