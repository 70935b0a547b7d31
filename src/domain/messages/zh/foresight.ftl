### 规则变更对大量评价的影响。

foresight-title = 规则变更的影响
foresight-synthetic = 模拟数据：{ $size } 家虚构组织，随机种子为 { $seed }。
foresight-synthetic-name = 模拟组织 { $number }（随机种子 { $seed }）
foresight-synthetic-reason = 模拟数据：此处不适用。
foresight-population = 评价份数
foresight-source =
    { $source ->
        [given] { $size } 份（所提供）
        [register] { $size } 份（取自登记簿）
       *[synthetic] { $size } 份（模拟）
    }
foresight-cross = 等级变动
foresight-crossed = { $size } 份中 { $count } 份：上升 { $rises } 份，下降 { $falls } 份，其他变动 { $others } 份
foresight-before = 变更前
foresight-after = 变更后
foresight-difference = 增减
foresight-count = 份数

## 等级与得分

foresight-levels = 等级分布
foresight-level = 等级
foresight-no-level = 未达到等级
foresight-points = 得分分布
foresight-spread =
    { $of ->
        [mean] 平均
        [least] 最低
        [tenth] 第 10 百分位数
        [quarter] 第 25 百分位数
        [median] 中位数
        [threeQuarters] 第 75 百分位数
        [ninetieth] 第 90 百分位数
       *[most] 最高
    }
foresight-parts = 各部分平均得分
foresight-part = 部分
foresight-total = 总分
foresight-clauses = 各条款平均得分
foresight-clause = 条款
foresight-changed = 变动份数
foresight-no-change = =

## 等级变动

foresight-nobody = 没有评价的等级发生变动。
foresight-moves = 等级流向
foresight-from = 原等级
foresight-to = 现等级
foresight-causes = 变动原因
foresight-cause = 原因
foresight-who = 等级变动的评价
foresight-shown = 共 { $count } 份，列出前 { $shown } 份；--list 可多列，--json 列出全部。
foresight-row = 第 { $number } 份评价
foresight-crossing = { $who }：{ $before } → { $after }
foresight-standing-scored = { $level }，{ $points }
foresight-standing =
    { $standing ->
        [blocked] 待定
        [not-scored] 未评分
       *[refused] 不被接受
    }

## 原因

foresight-kind =
    { $kind ->
        [points] 得分变动
        [mark] 等级分数线变动
        [gate] 前提条件由满足变为不满足或相反
        [consequence] 前提条件的后果或等级设置变动
       *[open] 结果变为待定或不被接受，或者相反
    }
foresight-why-points = 得分由 { $before } 变为 { $after }
foresight-why-points--details = 得分由 { $before } 变为 { $after }：{ $details }
foresight-why-clause = { $clause }：{ $before } → { $after }
foresight-why-more = 另有 { $count } 个条款
foresight-why-mark = “{ $level }”的分数线由 { $before } 改为 { $after }
foresight-why-level = “{ $level }”的要求变动
foresight-why-gate =
    { $holds ->
        [yes] 现已满足：{ $gate }
       *[no] 未满足：{ $gate }
    }
foresight-why-gate-gone = 不再要求：{ $gate }
foresight-why-consequence = 前提条件不满足时的后果或等级设置变动
foresight-why-open = 待定原因由{ $before }变为{ $after }
foresight-refused = 不被接受
