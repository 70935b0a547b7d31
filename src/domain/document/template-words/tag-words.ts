import type { BothLanguages } from '../../pack/text.ts'
import { phrase, told, type Wording } from './wording.ts'

/** What may be wrong with a tag as it is typed, and with the name in it. */
export const TAG_WORDS = {
  unopened: () =>
    told(
      '"}}" closes nothing.',
      'Write "{{" before the name, or take the braces out.',
      '“}}”前面没有对应的“{{”。',
      '在名称前写上“{{”，或删去这两个花括号。',
    ),
  unclosed: (seen: string) =>
    told(
      `The tag "${seen}" is never closed.`,
      'Write "}}" right after the name, in the same paragraph.',
      `标签“${seen}”没有结束。`,
      '在同一段落中，紧跟名称写上“}}”。',
    ),
  fullWidth: (seen: string, narrow: string) =>
    told(
      `"${seen}" is written with full-width braces.`,
      `Switch the keyboard to half-width and write ${narrow}.`,
      `“${seen}”用了全角花括号。`,
      `切换到半角输入，写成 ${narrow}。`,
    ),
  triple: (seen: string) =>
    told(
      `"${seen}" has three braces.`,
      'Write two braces on each side; values are never put in unescaped.',
      `“${seen}”用了三个花括号。`,
      '两边各写两个花括号；内容一律按文字填入，不会被当作代码。',
    ),
  broken: (seen: string) =>
    told(
      `A tab, line break or picture stands inside "${seen}".`,
      'Type the tag again in one go.',
      `“${seen}”中间夹着制表符、换行或图片。`,
      '把这个标签重新连续输入一遍。',
    ),
  unescaped: (seen: string) =>
    plain(
      seen,
      'puts a value in unescaped, which could break the document',
      '要求不经处理直接填入内容，可能损坏文档',
    ),
  partial: (seen: string) =>
    plain(seen, 'asks for another template, which is not allowed', '要引入另一个模板，这不允许'),
  delimiters: (seen: string) =>
    plain(seen, 'changes the braces, which is not allowed', '要更换花括号，这不允许'),
  noName: (seen: string, narrow?: string) =>
    told(
      `"${seen}" holds no name.`,
      narrow === undefined
        ? 'A name has letters, digits, "_" and "-", and dots between the parts: {{org.name}}.'
        : `A full-width character stands in it: write {{${narrow}}} with half-width characters.`,
      `“${seen}”里的不是标签名称。`,
      narrow === undefined
        ? '名称由字母、数字、“_”和“-”组成，各部分之间用点隔开：{{org.name}}。'
        : `其中有全角字符：用半角写成 {{${narrow}}}。`,
    ),
  singleBrace: (written: string, name: string) =>
    told(
      `"${written}" has single braces and is printed as it is.`,
      `Write {{${name}}} if a tag is meant.`,
      `“${written}”只有单花括号，会原样印出。`,
      `如果是标签，请写成 {{${name}}}。`,
    ),
  overwritten: (written: string, owner: BothLanguages) =>
    told(
      `The tag "${written}" stands in ${owner.en}.`,
      'Type the tag as plain text outside of it.',
      `标签“${written}”位于${owner.zh}中。`,
      '把标签作为普通文字输入在它外面。',
    ),
  unknown: (tag: string, suggestion?: string) =>
    told(
      `There is no tag "${tag}"${suggestion ? `; did you mean "${suggestion}"?` : '.'}`,
      suggestion
        ? `Write ${suggestion}, or take it out.`
        : 'See the list of tags for the names there are.',
      `没有“${tag}”这个标签${suggestion ? `，是不是“${suggestion}”？` : '。'}`,
      suggestion ? `改为 ${suggestion}，或删去。` : '可用的名称见标签清单。',
    ),
  noItem: (tag: string) =>
    told(
      `"${tag}" stands outside of a section that gives it a value.`,
      'Use it inside {{#lines}}…{{/lines}}, or name the value.',
      `“${tag}”不在能给它内容的区段之内。`,
      '放到 {{#lines}}…{{/lines}} 之间使用，或写明名称。',
    ),
  outsideList: (tag: string, list: string) =>
    told(
      `"${tag}" belongs to the list "${list}" and stands outside of it.`,
      `Put it between {{#${list}}} and {{/${list}}}.`,
      `“${tag}”属于列表“${list}”，却在该列表之外。`,
      `放到 {{#${list}}} 与 {{/${list}}} 之间。`,
    ),
  optional: (tag: string, name: string) =>
    told(
      `"${tag}" may be missing, and the document is then refused.`,
      `Write {{#${name}}} … {{/${name}}} round the text that needs it.`,
      `“${tag}”可能没有内容，届时文书将无法制作。`,
      `用 {{#${name}}} … {{/${name}}} 把需要它的文字括起来。`,
    ),
  missing: (name: string, meaning: BothLanguages) =>
    told(
      `The template does not show {{${name}}} (${meaning.en}).`,
      `Put {{${name}}} where readers look for it.`,
      `模板中没有 {{${name}}}（${meaning.zh}）。`,
      `把 {{${name}}} 放在读者会看的地方。`,
    ),
  noObject: (tag: string, kind: 'picture' | 'chart') =>
    told(
      `"${tag}" is a ${kind} and cannot be shown as text.`,
      `Insert a ${kind} and write ${tag} as its alternative text.`,
      `“${tag}”是${OBJECTS[kind].zh}，不能显示为文字。`,
      `插入一个${OBJECTS[kind].zh}，把 ${tag} 写进它的替代文字。`,
    ),
  notShown: (tag: string, name: string, kind: string) =>
    told(
      `"${tag}" is a ${kind} and cannot be shown as text.`,
      `Write {{#${name}}} … {{/${name}}} round what depends on it.`,
      `“${tag}”是${KINDS[kind] ?? kind}，不能显示为文字。`,
      `用 {{#${name}}} … {{/${name}}} 把与它有关的内容括起来。`,
    ),
  outOfReach: (excerpt: string, where: BothLanguages) =>
    told(
      `"${excerpt}" stands in ${where.en}, where tags are not replaced.`,
      'Write the tag as text of a paragraph, or take it out.',
      `“${excerpt}”位于${where.zh}，那里的标签不会被替换。`,
      '把标签写成段落中的文字，或删去。',
    ),
} as const satisfies { readonly [words: string]: (...facts: never[]) => Wording }

const KINDS: { readonly [kind: string]: string } = {
  flag: '是非项',
  list: '列表',
  group: '一组标签',
}

/** What a tag of an object stands on. */
export const OBJECTS = {
  picture: phrase('a picture', '图片'),
  chart: phrase('a chart', '图表'),
} as const

/** What Word fills itself, so that a tag in it is lost. */
export const OWNERS = {
  control: phrase(
    'a content control that is filled from document data',
    '由文档数据填充的内容控件',
  ),
  field: (name: string) =>
    phrase(`the field ${name || 'code'}, which Word fills itself`, `由 Word 自动填写的 ${name} 域`),
} as const

/** Where in a Word file tags are not replaced. */
export const OUT_OF_REACH = {
  field: phrase('a field code', '域代码'),
  control: phrase('the properties of a content control', '内容控件的属性'),
  link: phrase('the target of a link', '链接的目标地址'),
  formula: phrase('a formula', '公式'),
  drawing: phrase('a drawing', '绘图'),
  wordArt: phrase('WordArt', '艺术字'),
  chart: phrase('a chart', '图表'),
  smartArt: phrase('SmartArt', 'SmartArt 图形'),
  comment: phrase('a comment', '批注'),
  block: phrase('a building block', '构建基块'),
  numbering: phrase('a numbering', '编号'),
  properties: phrase('the document properties', '文档属性'),
  element: (name: string) => phrase(`an attribute or text of ${name}`, `${name} 的属性或文字`),
  part: (name: string) => phrase(`the part "${name}"`, `部件“${name}”`),
} as const

function plain(seen: string, what: string, chinese: string): Wording {
  return told(
    `"${seen}" ${what}.`,
    'Write the tag as {{name}}.',
    `“${seen}”${chinese}。`,
    '标签请写成 {{name}} 的样子。',
  )
}
