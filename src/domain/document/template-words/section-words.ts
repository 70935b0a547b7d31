import type { BothLanguages } from '../../pack/text.ts'
import type { Place } from '../template-fault.ts'
import { describePlace } from './place-words.ts'
import { phrase, told, type Wording } from './wording.ts'

/** A tag of a section with its place. */
type Placed = { readonly tag: string; readonly name: string; readonly place: Place }

/** What may be wrong with sections, and with what they repeat. */
export const SECTION_WORDS = {
  tooDeep: (mark: Placed, most: number) =>
    told(
      `${at(mark).en} stands in over ${most} sections.`,
      'Nest fewer sections in each other.',
      `${at(mark).zh}套在 ${most} 层以上的区段里。`,
      '减少区段的嵌套层数。',
    ),
  unopened: (mark: Placed, last?: Placed) =>
    told(
      last
        ? `${at(mark).en} closes a section while ${at(last).en} is open.`
        : `${at(mark).en} closes a section that nothing opens.`,
      last
        ? `Write {{/${last.name}}}, or open {{#${mark.name}}} before it.`
        : `Write {{#${mark.name}}} before it.`,
      last
        ? `${at(mark).zh}要结束一个区段，而此时未结束的是${at(last).zh}。`
        : `${at(mark).zh}要结束的区段没有开始。`,
      last
        ? `写成 {{/${last.name}}}，或在它前面用 {{#${mark.name}}} 开始。`
        : `在它前面写上 {{#${mark.name}}}。`,
    ),
  unclosed: (mark: Placed, inside?: Placed) =>
    told(
      `The section ${at(mark).en} is not closed${inside ? ` before ${at(inside).en}` : ''}.`,
      `Write {{/${mark.name}}} where it should end.`,
      inside
        ? `区段${at(mark).zh}在${at(inside).zh}之前没有结束。`
        : `区段${at(mark).zh}没有结束。`,
      `在应当结束的地方写上 {{/${mark.name}}}。`,
    ),
  inside: (written: string) =>
    told(
      `The section tag "${written}" stands inside a symbol or a phonetic guide.`,
      'Move it in front of it.',
      `区段标签“${written}”位于符号或拼音指南之中。`,
      '把它移到前面。',
    ),
  crossing: (open: Placed, close: Placed, why: BothLanguages) =>
    told(
      `${both(open, close).en}. ${why.en}`,
      'Open and close a section in the same text, cell, text box or content control.',
      `${both(open, close).zh}。${why.zh}`,
      '区段的开始和结束要在同一段文字、同一单元格、同一文本框或同一内容控件里。',
    ),
  table: (open: Placed, close: Placed) =>
    told(
      `${both(open, close).en}, one inside a table and the other outside of it.`,
      'Open and close a section in the same table, or both outside of it.',
      `${both(open, close).zh}，一个在表格内，一个在表格外。`,
      '区段的开始和结束要在同一个表格内，或都在表格外。',
    ),
  ragged: (open: Placed, close: Placed, between: Placed) =>
    told(
      `${both(open, close).en}, in different paragraphs, and there is text on both sides of "${between.tag}".`,
      'Put the section tag into a paragraph of its own, or both into one paragraph.',
      `${both(open, close).zh}，两者不在同一段落，而“${between.tag}”两侧都有文字。`,
      '让区段标签独占一个段落，或把两个标签放在同一段落。',
    ),
  recursive: (tag: string) =>
    told(
      `"${tag}" stands inside a section over the same list.`,
      'Take the inner section out.',
      `“${tag}”套在同一列表的区段之内。`,
      '删去里面的区段。',
    ),
  noteRepeated: (list: string) =>
    told(
      `A note stands inside the list "${list}" and would be repeated.`,
      'Move the note out of the list.',
      `列表“${list}”内有脚注或尾注，会随之重复。`,
      '把注释移到列表之外。',
    ),
  rowSplits: () =>
    told(
      'This repeated row may break across two pages.',
      'Table properties, Row: clear "Allow row to break across pages".',
      '这个重复的表格行可能跨两页断开。',
      '表格属性—行：取消勾选“允许跨页断行”。',
    ),
  headNotRepeated: () =>
    told(
      'The head of this table is not repeated on the next page.',
      'Table properties, Row: choose "Repeat as header row".',
      '这个表格的表头在下一页不会重复。',
      '表格属性—行：勾选“在各页顶端以标题行形式重复出现”。',
    ),
  tooManyTags: (story: BothLanguages, most: number) =>
    told(
      `The ${story.en} holds over ${most} tags.`,
      'Repeat rows with a section instead of copying them.',
      `${story.zh}中的标签超过 ${most} 个。`,
      '用区段重复表格行，不要逐行复制。',
    ),
  trackedChanges: (count: number, first: Place) =>
    told(
      `The template holds ${count} tracked changes, the first in ${describePlace(first, 'en')}.`,
      'Accept all changes (Review, Accept, Accept All Changes) and save.',
      `模板中有 ${count} 处修订，第一处在${describePlace(first, 'zh')}。`,
      '接受所有修订（审阅—接受—接受所有修订）后保存。',
    ),
} as const satisfies { readonly [words: string]: (...facts: never[]) => Wording }

/** Why the two tags of a section do not belong together. */
export const CROSSINGS = {
  apart: phrase(
    'The two stand in parts of the page that do not belong together.',
    '两者所在的位置互不相属。',
  ),
  hidden: phrase(
    'One of them stands inside a text box, a link or a content control.',
    '其中一个在文本框、链接或内容控件里。',
  ),
  boxed: phrase(
    'One of them stands in a text box or content control, the other does not.',
    '一个在文本框或内容控件里，另一个不在。',
  ),
} as const

function at({ tag, place }: Placed): BothLanguages {
  return phrase(
    `"${tag}" (${describePlace(place, 'en')})`,
    `“${tag}”（${describePlace(place, 'zh')}）`,
  )
}

function both(open: Placed, close: Placed): BothLanguages {
  return phrase(
    `${at(open).en} is closed by ${at(close).en}`,
    `${at(open).zh}由${at(close).zh}结束`,
  )
}
