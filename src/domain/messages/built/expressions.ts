// Written by "npm run messages" from the .ftl files beside it; change those.
export const expressions = {
  zh: `### 公式的写法。

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
`,
  en: `### Formulas as people write them.

# Names of functions, in front of brackets: "lowest of(100, Care + lift)".
formula-min = lowest of
formula-max = highest of
formula-mean = mean of
formula-median = median of
formula-position = place of the lowest of
formula-or = first available of
formula-count = number true of
formula-days = days between
formula-months = months between
formula-year = year of
formula-round = rounded
formula-line = interpolated linearly
formula-log-normal = log-normal curve
formula-listed = where the table has it
formula-when = if { $condition }
formula-otherwise = otherwise
formula-no-case = no case applies
`,
}
