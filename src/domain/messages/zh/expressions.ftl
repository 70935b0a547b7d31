### 公式的写法。

formula-min = 最小值
formula-max = 最大值
formula-mean = 平均值
formula-median = 中位数
formula-position = 最小者的序号
formula-or = 首个有值项
formula-count = 成立项数
formula-days = 相隔天数
formula-months = 相隔月数
formula-year = 年份
formula-round = 修约
formula-line = 线性插值
formula-log-normal = 对数正态曲线
formula-listed = 表中有值时
formula-when = 当{ $condition }
formula-otherwise = 其他情形
formula-no-case = 无适用情形
