// Written by "npm run messages" from the .ftl files beside it; change those.
export const documentStandard = {
  zh: `### 标准文本中的用语。

standard-kind-national = 国家标准
standard-kind-industry = 行业标准
standard-kind-local = 地方标准
standard-kind-association = 团体标准
standard-kind-enterprise = 企业标准
`,
  en: `### What the text of a standard prints.

standard-kind-national = National standard
standard-kind-industry = Industry standard
standard-kind-local = Local standard
standard-kind-association = Association standard
standard-kind-enterprise = Enterprise standard
`,
}
