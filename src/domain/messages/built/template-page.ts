// Written by "npm run messages" from the .ftl files beside it; change those.
export const templatePage = {
  zh: `### 列出全部标签的页面 docs/template-tags.md（Markdown）。

template-page-title = 模板标签
template-page-intro = 模板中花括号内可以使用的标签，按文书种类列出。用 { $command } 可列出同样的清单。模板的修改方法见 { $link }。
template-page-value = { $tag }：显示其内容。
template-page-section = { $tag }：有内容时保留中间的文字，列表则逐项重复；没有内容时略去。
template-page-inverted = { $tag }：仅在没有内容时保留中间的文字。
template-page-about-within = **在……内**：标签须写在所列的列表之内。
template-page-about-optional = **可缺**：可能没有内容，须写在区段之内。
template-page-about-required = **必有**：模板缺少该标签即被拒绝。
template-page-about-objects = 图片和图表：把标签写为模板中图片或图表的替代文字。
template-page-about-equations = 公式标签，如 { $tag }，可单独成行，也可像其他内容一样写在文字之间；生成文档时变为可在 Word 中编辑的公式，公式沿用标签的字号，字体和颜色由 Word 公式决定。

## 表格

template-page-tag = 标签
template-page-explanation = 说明
template-page-example = 示例
template-page-remarks = 备注
template-page-within = 在 { $lists } 内
template-page-optional = 可缺
template-page-required = 必有
template-page-equation = Word 公式
template-page-picture = 图片
template-page-chart = 图表
`,
  en: `### The page that lists every tag, docs/template-tags.md. Markdown.

template-page-title = Tags of templates
template-page-intro = What a template can contain between braces, for each kind of document. { $command } prints the same list. { $link } describes how templates are changed.
template-page-value = { $tag } is replaced by its value.
template-page-section = { $tag } keeps what is between, or repeats it for every entry of a list. Without a value it is left out.
template-page-inverted = { $tag } keeps what is between only where there is no value.
template-page-about-within = **in** names the lists that a tag must be inside of.
template-page-about-optional = **optional**: the value can be missing, so write the tag inside a section.
template-page-about-required = **required**: a template without the tag is refused.
template-page-about-objects = Pictures and charts are placed by writing the tag as the alternative text of a picture or chart in the template.
template-page-about-equations = A tag of a formula, such as { $tag }, stands in a line of its own or among words like any other value, and becomes an equation of Word that can be edited there. It takes the size of the tag; face and colour are those of equations.

## The table

template-page-tag = Tag
template-page-explanation = Explanation
template-page-example = Example
template-page-remarks = Remarks
template-page-within = in { $lists }
template-page-optional = optional
template-page-required = required
template-page-equation = Word equation
template-page-picture = picture
template-page-chart = chart
`,
}
