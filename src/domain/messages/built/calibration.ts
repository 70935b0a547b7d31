// Written by "npm run messages" from the .ftl files beside it; change those.
export const calibration = {
  zh: `### 评价人员之间的比较，以及条款的区分度。

calibration-title = 评价人员的一致性
calibration-assessments = 评价份数
calibration-left-out = 因有问题未计入
calibration-left-out-list = 未计入：
calibration-left-out-one = 第 { $index } 份评价：{ $message }
calibration-readings = 多人共同评价的答案数
calibration-noise = 单个答案的离散程度

## 评价人员

calibration-assessors = 评价人员
calibration-assessor = 评价人员
calibration-count = 答案数
calibration-leniency = 宽严程度
calibration-error = 标准误差
calibration-in-points = 折合总分
calibration-verdict = 判断
calibration-group = 组
calibration-verdict-of =
    { $verdict ->
        [lenient] 偏宽
        [strict] 偏严
        [as-others] 未见差异
       *[unknown] 数据不足
    }
calibration-error-of = ±{ $share }
calibration-no-assessors = 没有由多名评价人员共同评价的条款。
calibration-how = 宽严程度以条款分值的百分比表示，即评价同一对象时比本组评价人员的平均值多给（+）或少给（-）的部分；在两倍标准误差以内视为未见差异。
calibration-groups = 评价人员共分 { $groups } 组，没有任何组织的条款由两组人员共同评价，各组不能相互比较。

## 条款

calibration-spread = 评价人员分歧最大的条款
calibration-clause = 条款
calibration-together = 共同评价数
calibration-mean-spread = 平均差距
calibration-greatest = 最大差距
calibration-unexplained = 扣除宽严后
calibration-separation = 不能区分组织的条款
calibration-too-few = 组织数量太少，无法判断。
calibration-none = 无。
calibration-never = { $clause }：{ $organisations } 家组织全部为 { $share }
calibration-hardly = { $clause }：{ $organisations } 家组织中至少 95% 的得分率相同，平均 { $share }
`,
  en: `### How assessors compare, and what clauses tell apart.

calibration-title = Calibration of assessors
calibration-assessments = Assessments
calibration-left-out = Left out because of faults
calibration-left-out-list = Left out:
calibration-left-out-one = Assessment { $index }: { $message }
calibration-readings = Answers by several assessors
calibration-noise = Spread of a single answer

## Assessors

calibration-assessors = Assessors
calibration-assessor = Assessor
calibration-count = Answers
calibration-leniency = Leniency
calibration-error = Standard error
calibration-in-points = In points
calibration-verdict = Verdict
calibration-group = Group
calibration-verdict-of =
    { $verdict ->
        [lenient] lenient
        [strict] strict
        [as-others] no difference shown
       *[unknown] too few answers
    }
calibration-error-of = ±{ $share }
calibration-no-assessors = No clause was assessed by several assessors.
calibration-how = Leniency is stated in per cent of the weight of a clause: how much more (+) or less (-) an assessor gives than the mean of their group for the same thing. Up to twice the standard error no difference is shown.
calibration-groups = There are { $groups } groups of assessors. No clause of an organisation was assessed by members of two groups, so the groups cannot be compared with each other.

## Clauses

calibration-spread = Clauses on which assessors differ most
calibration-clause = Clause
calibration-together = Assessed together
calibration-mean-spread = Mean spread
calibration-greatest = Greatest
calibration-unexplained = Without leniency
calibration-separation = Clauses that do not distinguish organisations
calibration-too-few = There are too few organisations to tell.
calibration-none = None.
calibration-never = { $clause }: all { $organisations } organisations have { $share }
calibration-hardly = { $clause }: at least 95% of { $organisations } organisations have the same share; mean { $share }
`,
}
