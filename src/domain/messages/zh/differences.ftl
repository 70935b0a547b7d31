### 评分凭证与重新计算结果的差异。

difference-pack = 此处的规则包不是生成本评分凭证的规则包：此处 { $standard } { $edition } 的修订 { $revision } 的摘要为 { $expected }，评分凭证所载为 { $actual }。标准或规则的文件被改动，或者评分凭证被改动。
difference-assessment = 评分凭证中的评价数据不是当时评分所用的数据：其摘要为 { $expected }，评分凭证所载为 { $actual }。答案、组织概况或名称被改动，或者摘要被改动。
difference-not-scored = 评分凭证中的评价数据无法评分：{ $reason }
difference-member = { $place }：评分凭证的“{ $member }”为 { $actual }，重新计算为 { $expected }。
difference-whole = { $place }：评分凭证为 { $actual }，重新计算为 { $expected }。
difference-required = { $place }：评分凭证所载的要求为 { $actual }，重新计算为 { $expected }。
difference-found = { $place }：评分凭证所载的实际值为 { $actual }，重新计算为 { $expected }。

## 评分凭证中的位置

place-receipt = 评分凭证
place-clause = 条款 { $clause }
place-rule = 条款 { $clause }，规则 { $rule }
place-finding = 条款 { $clause } 的评价发现
place-answer = 答案 { $input }
place-assessment = 评价数据
place-value = 计算值
place-result = 评价结果
place-result-named = 评价结果 { $result }
place-part = { $result }，部分“{ $part }”
place-adjustment = { $result }，调整“{ $part }”
place-gate = { $result }，前提条件“{ $part }”
place-level = { $result }，等级“{ $part }”
place-qualifier = { $result }，附加标识“{ $part }”
