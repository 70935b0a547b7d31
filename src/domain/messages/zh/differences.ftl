### 评分单与重新计算结果的差异。

difference-pack = 规则包不是生成本评分单的规则包：此处 { $standard } { $edition } 版次 { $revision } 的摘要为 { $expected }，评分单所载为 { $actual }。标准或规则的文件被改动，或者评分单被改动。
difference-assessment = 评分单中的评价输入不是当时评分的输入：其摘要为 { $expected }，评分单所载为 { $actual }。答案、组织概况或名称被改动，或者摘要被改动。
difference-not-scored = 评分单中的评价输入无法评分：{ $reason }
difference-member = { $place }：评分单的“{ $member }”为 { $actual }，重新计算为 { $expected }。
difference-whole = { $place }：评分单为 { $actual }，重新计算为 { $expected }。
difference-required = { $place }：评分单所载的要求为 { $actual }，重新计算为 { $expected }。
difference-found = { $place }：评分单所载的实际值为 { $actual }，重新计算为 { $expected }。

## 评分单中的位置

place-receipt = 评分单
place-clause = 条款 { $clause }
place-rule = 条款 { $clause }，规则 { $rule }
place-finding = 条款 { $clause } 的评价发现
place-answer = 答案 { $input }
place-assessment = 评价输入
place-value = 计算值
place-result = 评价结果
place-result-named = 评价结果 { $result }
place-part = { $result }，部分“{ $part }”
place-adjustment = { $result }，调整“{ $part }”
place-gate = { $result }，其他条件“{ $part }”
place-level = { $result }，等级“{ $part }”
place-qualifier = { $result }，附加标识“{ $part }”
