### 评价人员之间的比较，以及条款的区分度。

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
