### 标签的示例内容，用于样张和标签清单，均为虚构。

## 组织和人员，均为虚构

sample-organisation = 示例环卫设备有限公司
sample-address = 示例省示例市示例路 1 号
sample-scope = 扫路车、垃圾压缩站和垃圾收集容器的定制服务
sample-site = 总部
sample-sites = 总部；西部服务站
sample-body = 示例认证中心有限公司
sample-body-address = 示例市示例大街 8 号
sample-signatory = 张三
sample-decision-maker = 认证决定委员会
sample-assessors = 张三、李四
sample-places = 总部、西部服务站
sample-methods = 现场检查、神秘顾客

## 标准

sample-standard-title = 环卫设备定制服务评价体系
sample-other-title = Environmental sanitation equipment customization service
sample-standard-scope = 按客户要求定制设备并提供售后服务的活动。
sample-rules-source = 无公开来源，数值均为示例。
sample-rules-changes = 首个示例修订。
sample-part-management = 内部管理
sample-part-market = 市场服务
sample-part-after-sales = 售后服务
sample-part-improvement = 监督与改进
sample-clause-policy = 服务方针与目标
sample-requirement-policy = 组织应制定服务方针。
sample-reason-policy = 服务方针与目标：完全做到
sample-evidence-policy = 年度目标文件
sample-criterion-policy = 完全做到：2 分
sample-weight-reason = 目标决定其余指标。
sample-clause-staff = 人员能力
sample-requirement-staff = 人员应具备岗位所需的能力。
sample-evidence-staff = 抽取的人员档案
sample-nonconformity-staff = 实际情况：抽查 8，不合格 1，合格率 87.5%。
sample-blocked-by = A.2.1 人员能力：缺少答案

## 评价结果

sample-level = 四星级
sample-next-level = 五星级
sample-level-reason = 总分：125 分，要求：不小于 120 分
sample-level-ground = 达到满分的八成。
sample-summary = 总分 125 分，满分 150 分（83.3%），结果为“四星级”。
sample-adjustment = 特别扣分
sample-adjustment-ground = 每一情形扣 2 分，最多扣 10 分。
sample-gate = 无严重不符合
sample-gate-reason = 严重不符合数：0，要求：0
sample-gate-ground = 存在严重不符合的，最高三星级。
sample-gate-levels = 四星级及以上
sample-lack = 距“五星级”还差 10 分
sample-way-note = 以下内容仅供参考，不构成建议，也不承诺任何结果。2 个条款，共增加 3 分。
sample-step = 维修响应：24 小时 → 8 小时
sample-effort = 5 人日
sample-other-result = 按旧版评价

## 修订比较

sample-left = Q/HXC 013-2018，规则修订号 1
sample-right = Q/HXC 013-2018，规则修订号 2
sample-split-clauses = A.2 人员 → A.2 人员、A.3 培训
sample-details = 改写：要求
sample-part = A 内部管理
sample-rule-before = 总分不小于 120 分
sample-rule-after = 总分不小于 117 分
sample-asked = A.3 培训
sample-standing-before = 四星级：118 分
sample-standing-after = 三星级：118 分
sample-touched-more = 另有 12 份，见数据。

## 附录中的规则

sample-rule-facts = 严重不符合数：0
sample-part-facts = 不高于 36 分
sample-level-needs = 售后服务不低于 80%
sample-total-working = 求和：32.45 + 48.14 + 30.04 + 14.35 = 124.98
sample-parts-note = 各行之和不等于末行，因为：修约（保留 1 位小数）。
sample-adjustment-working = -2 × 特别扣分项数 = -2 × 1 = -2。
sample-recorded = 特别扣分情形
sample-recorded-words = 记录 1 项：违背公开承诺
sample-blanks = □ 是 □ 否
sample-gate-otherwise = 一票否决
sample-outcome = 授予：四星级
sample-grounds = 不符合项已纠正并验证。
sample-reviewer = 李四
sample-review-notes = 抽样、证据与得分相符。
sample-notice-grounds = 严重不符合项未按期纠正。
sample-plan-notes = 首次会议 9:00 开始；按所列顺序检查各场所。
sample-days = 2026年5月18日至2026年5月20日
sample-sampling = 近十二个月的订单，随机抽取 12 份
sample-sampled = 订单 140 份中抽取 12 份，投诉 31 件中抽取 8 件
sample-not-covered = 南部服务站
sample-not-covered-why = 评价期间停业。
sample-conclusion = 除四项轻微不符合外，服务符合标准要求。
sample-statement = 对评价发现无异议。
sample-abandoned = 组织撤回申请。

## 编制说明和表决纪要

sample-stage = 征求意见稿
sample-stage-days = 2026年4月1日至2026年5月30日
sample-stage-did = 发函单位 12 个，回函 9 个，没有回函 3 个；收到意见 14 条。
sample-comment = 分数线偏低。
sample-unit = 示例单位甲（虚构）
sample-observation = 来源不支持该数值。
sample-basis = 《中华人民共和国标准化法》
sample-comments-counted = 共收到意见 14 条：采纳 8 条，部分采纳 4 条，未采纳 2 条，尚未答复 0 条。
sample-ballot = 报批稿
sample-vote-reason = 该数值缺少依据。
sample-ballot-check = 赞成票：要求不少于 2/3；投赞成或反对票者 6 人中赞成 5 票：符合。
