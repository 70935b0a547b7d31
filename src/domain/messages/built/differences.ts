// Written by "npm run messages" from the .ftl files beside it; change those.
export const differences = {
  zh: `### 评分凭证与重新计算结果的差异。

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
`,
  en: `### Where a receipt differs from its computation.

difference-pack = The pack is not the one that made this receipt: revision { $revision } of { $standard } { $edition } here has the digest { $expected }, but the receipt names { $actual }. Either a file of the standard or its rules was changed, or the receipt was.
difference-assessment = The assessment in this receipt is not the one that was scored: its digest is { $expected }, but the receipt names { $actual }. Either an answer, a fact or a name was changed, or the digest was.
difference-not-scored = The assessment in this receipt cannot be scored: { $reason }
difference-member = { $place }: the receipt says { $actual } for "{ $member }"; computed again, it is { $expected }.
difference-whole = { $place }: the receipt says { $actual }; computed again, it is { $expected }.
difference-required = { $place }: the receipt says { $actual } for what is required; computed again, it is { $expected }.
difference-found = { $place }: the receipt says { $actual } for what was found; computed again, it is { $expected }.

## Places in a receipt

place-receipt = Receipt
place-clause = Clause { $clause }
place-rule = Clause { $clause }, rule { $rule }
place-finding = Finding on clause { $clause }
place-answer = Answer { $input }
place-assessment = Assessment
place-value = Calculated value
place-result = Result
place-result-named = Result { $result }
place-part = { $result }, part { $part }
place-adjustment = { $result }, adjustment { $part }
place-gate = { $result }, gate { $part }
place-level = { $result }, level { $part }
place-qualifier = { $result }, qualifier { $part }
`,
}
