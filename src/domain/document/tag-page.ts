import { DOCUMENT_KINDS, KIND_FACTS } from './kinds.ts'
import { paletteOf, type PaletteTag } from './palette.ts'

/**
 * The page of every tag of every kind of paper, in Markdown and both languages, from the same tree
 * that checks templates and fills them.
 */
export function tagPage(): string {
  return `# Tags of templates · 模板标签

What a template may say between braces, for each kind of paper. \`touchstone template tags\` prints
the same list; a test holds this page to it. How templates are changed stands in
[documents.md](documents.md).

模板中花括号内可以使用的标签，按文书种类列出。写法说明见 [documents.md](documents.md)。

- \`{{name}}\` is replaced by its value. 显示该值。
- \`{{#name}}…{{/name}}\` keeps what is between, or repeats it for every entry of a list; leaves it
  out where there is no value. 有值时保留中间内容，列表则逐项重复，无值时略去。
- \`{{^name}}…{{/name}}\` keeps it only where there is no value. 仅在无值时保留。
- **in** names the lists a tag must stand in. **在……内**：须写在该列表之内。
- **optional**: may have no value, so ask for it with a section. **可缺**：可能无值，须用条件段包住。
- **required**: a template without it is refused. **必有**：模板缺少它即被拒绝。
- Pictures and charts are placed by writing the tag into the alternative text of a picture or chart
  in the template. 图片和图表：把标签写进模板中图片或图表的替代文字。

${DOCUMENT_KINDS.map((kind) => {
  const { title, tags } = KIND_FACTS[kind]
  const rows = paletteOf(tags).map(rowOf).join('\n')
  return `## ${kind}\n\n${title.zh} · ${title.en}\n\n| Tag 标签 | 说明 | Explanation | Example 示例 | Remarks 备注 |\n| --- | --- | --- | --- | --- |\n${rows}\n`
}).join('\n')}`
}

function rowOf({
  written,
  within,
  kind,
  explanation,
  example = '',
  optional,
  mustAppear,
}: PaletteTag): string {
  const notes = [
    ...(within.length === 0 ? [] : [`in 在 \`${within.join(' › ')}\` 内`]),
    ...(optional ? ['optional 可缺'] : []),
    ...(mustAppear ? ['required 必有'] : []),
    ...(kind === 'picture' ? ['picture 图片'] : kind === 'chart' ? ['chart 图表'] : []),
  ]
  const shown = kind === 'flag' ? FLAGS[example] : example.replaceAll('\n', ' / ')
  const cells = [`\`${written}\``, explanation.zh, explanation.en, shown, notes.join('; ')]
  return `| ${cells.map((text = '') => text.replaceAll('|', '\\|')).join(' | ')} |`
}

const FLAGS: { readonly [example: string]: string } = { true: 'yes 是', false: 'no 否' }
