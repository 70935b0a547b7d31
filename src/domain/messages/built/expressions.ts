// Written by "npm run messages" from the .ftl files beside it; change those.
export const expressions = {
  zh: `### 公式的写法。

formula-min = 最小值({ $values })
formula-max = 最大值({ $values })
formula-mean = 平均值({ $values })
formula-median = 中位数({ $values })
formula-or = 首个有值项({ $values })
formula-count = 成立项数({ $values })
formula-days = 相隔天数({ $values })
formula-months = 相隔月数({ $values })
formula-year = 年份({ $values })
`,
  en: `### Formulas as people write them.

formula-min = minimum({ $values })
formula-max = maximum({ $values })
formula-mean = mean({ $values })
formula-median = median({ $values })
formula-or = first available({ $values })
formula-count = count of true({ $values })
formula-days = days between({ $values })
formula-months = months between({ $values })
formula-year = year of({ $values })
`,
}
