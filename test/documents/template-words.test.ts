import t, { type Test } from 'tap'
import { FILE_WORDS, REMEDIES } from '../../src/domain/document/template-words/file-words.ts'
import { OBJECT_WORDS } from '../../src/domain/document/template-words/object-words.ts'
import {
  CARGO,
  NAME_WORDS,
  PART_WORDS,
  XML_WORDS,
} from '../../src/domain/document/template-words/part-words.ts'
import { describePlace } from '../../src/domain/document/template-words/place-words.ts'
import { CROSSINGS, SECTION_WORDS } from '../../src/domain/document/template-words/section-words.ts'
import {
  OUT_OF_REACH,
  OWNERS,
  TAG_WORDS,
} from '../../src/domain/document/template-words/tag-words.ts'
import { MISFITS, VALUE_WORDS } from '../../src/domain/document/template-words/value-words.ts'
import { phrase, type Wording } from '../../src/domain/document/template-words/wording.ts'
import { type Ran, touchstone } from '../cli/touchstone.ts'

/** Facts for every entry of a table that asks for some: an entry without is a type error. */
type Facts<T> = {
  readonly [K in keyof T]: T[K] extends (...facts: infer F) => unknown ? F : never
}

const PLACE = { part: 'body', file: 'word/document.xml', paragraph: 12, row: 3, cell: 1 }
const OPEN = { tag: '{{#a}}', name: 'a', place: PLACE }
const CLOSE = { tag: '{{/b}}', name: 'b', place: { part: 'header 2', file: 'x', paragraph: 1 } }
const SOME = phrase('is so', '是这样')

const TAG_FACTS: Facts<typeof TAG_WORDS> = {
  unopened: [],
  unclosed: ['{{a'],
  fullWidth: ['｛｛a｝｝', '{{a}}'],
  triple: ['{{{a}}}'],
  broken: ['{{a b}}'],
  unescaped: ['{{&a}}'],
  partial: ['{{>a}}'],
  delimiters: ['{{=a}}'],
  noName: ['{{a b}}', 'b'],
  singleBrace: ['{a}', 'a'],
  overwritten: ['{{a}}', OWNERS.control],
  unknown: ['{{a}}', '{{b}}'],
  noItem: ['{{.}}'],
  outsideList: ['{{a}}', 'b'],
  optional: ['{{a}}', 'a'],
  missing: ['a', phrase('Number', '编号')],
  noObject: ['{{a}}', 'chart'],
  notShown: ['{{a}}', 'a', 'list'],
  outOfReach: ['{{a}}', OUT_OF_REACH.element('w:p')],
}

const SECTION_FACTS: Facts<typeof SECTION_WORDS> = {
  tooDeep: [OPEN, 32],
  unopened: [CLOSE, OPEN],
  unclosed: [OPEN, CLOSE],
  inside: ['{{#a}}'],
  crossing: [OPEN, CLOSE, CROSSINGS.boxed],
  table: [OPEN, CLOSE],
  ragged: [OPEN, CLOSE, OPEN],
  recursive: ['{{#a}}'],
  noteRepeated: ['a'],
  rowSplits: [],
  headNotRepeated: [],
  tooManyTags: [phrase('body', '正文'), 5000],
  trackedChanges: [3, PLACE],
}

const OBJECT_FACTS: Facts<typeof OBJECT_WORDS> = {
  notAlone: ['{{a}} b'],
  noObject: ['{{a}}'],
  misplaced: ['{{a}}', phrase('a chart', '图表')],
  chartAssumed: ['a'],
  chartFixed: [['a', 'b']],
  chartInList: ['{{a}}'],
  noChart: ['{{a}}'],
  noPicture: ['{{a}}'],
  noSeries: ['{{a}}'],
  scatter: ['{{a}}'],
  noEastAsianFont: [],
  noStandIn: [['Papyrus']],
}

const VALUE_FACTS: Facts<typeof VALUE_WORDS> = {
  missing: ['{{a}}', PLACE],
  illegalCharacter: ['{{a}}', PLACE, 'U+0001'],
  tooLong: ['{{a}}', 9],
  tooOften: ['{{a}}', 9],
  kind: ['a', MISFITS.length(1, 'b', 2)],
}

const FILE_FACTS: Facts<typeof FILE_WORDS> = {
  packedTooLarge: [2, 1],
  unpackedTooLarge: [2, 1],
  textTooLarge: [2, 1],
  ratio: [100],
  oldWord: [],
  noDocx: [],
  noWord: [],
  noMain: [],
  notWord: [],
  mayHoldMacros: [],
  tooManyParts: [2, 1],
  damaged: ['a'],
  hiddenBytes: [],
  part: ['word/a.xml', SOME],
  workbook: ['word/a.xlsx', SOME],
  holds: [CARGO.macros],
  fetches: ['https://example.org'],
  links: ['https://example.org'],
  targetMissing: ['word/a.xml', 'word/b.xml'],
}

const HAN = /\p{Script=Han}/u
/** What stands in Chinese sentences as it is: quoted text, tags, names in Latin letters. */
const AS_IT_IS = /“[^”]*”|\{\{.*?\}\}|https:\S+|Strict Open XML|Times New Roman|ActiveX|Open XML/g

/** Is it Chinese throughout, and English throughout? */
function bothLanguages(t: Test, { zh, en }: { zh: string; en: string }, name: string): void {
  t.match(zh, HAN, `${name} has Chinese words`)
  t.notMatch(zh.replaceAll(AS_IT_IS, ''), /[a-z]{2,} [a-z]{2,}|undefined/i, `${name} no English`)
  const plain = en.replaceAll(/"[^"]*"|\([^)]*\)/g, '')
  t.notMatch(plain, /[，。：“”]|undefined/u, `${name} no Chinese: ${en}`)
}

const TABLES: readonly (readonly [string, object, Readonly<Record<string, readonly unknown[]>>])[] =
  [
    ['tag', TAG_WORDS, TAG_FACTS],
    ['section', SECTION_WORDS, SECTION_FACTS],
    ['object', OBJECT_WORDS, OBJECT_FACTS],
    ['value', VALUE_WORDS, VALUE_FACTS],
    ['file', FILE_WORDS, FILE_FACTS],
  ]

t.test('every fault of a template is told in Chinese and in English', (t) => {
  for (const [table, words, facts] of TABLES)
    for (const [name, say] of Object.entries(words) as [string, (...f: unknown[]) => Wording][])
      for (const given of [facts[name]!, facts[name]!.slice(0, say.length)]) {
        const { zh, en } = say(...given)
        bothLanguages(t, { zh: zh.message, en: en.message }, `${table} ${name}`)
        bothLanguages(t, { zh: zh.fix, en: en.fix }, `${table} ${name}, what to do`)
        t.match(zh.message, /[。？]$/, `${table} ${name} is a sentence`)
        t.match(en.message, /[.?]$/, `${table} ${name} is a sentence in English`)
      }
  t.end()
})

t.test('so is every part of such a sentence', (t) => {
  const parts = { ...PART_WORDS, ...NAME_WORDS, ...CARGO, ...MISFITS, ...OWNERS, ...OUT_OF_REACH }
  for (const [name, words] of Object.entries({ ...parts, ...CROSSINGS, ...REMEDIES }))
    if (typeof words !== 'function') bothLanguages(t, words, name)
  for (const words of Object.values(XML_WORDS)) t.match(words, HAN)
  t.end()
})

t.test('a place is said as one finds it in Word', (t) => {
  t.equal(describePlace(PLACE, 'en'), 'body, paragraph 12 (row 3, cell 1)')
  t.equal(describePlace(PLACE, 'zh'), '正文第 12 段，表格第 3 行第 1 格')
  t.equal(describePlace(CLOSE.place, 'zh'), '页眉 2 第 1 段')
  t.equal(describePlace({ part: 'word/a.xml', file: 'word/a.xml' }, 'zh'), 'word/a.xml')
  t.end()
})

t.test('the check speaks the language it is asked for', async (t) => {
  const check = (language: string): Promise<Ran> =>
    touchstone(['template', 'check', 'package.json', '--kind', 'findings', '--language', language])
  const [zh, en] = await Promise.all([check('zh'), check('en')])
  t.match(zh, { code: 1, out: 'package.json 不能用作评价报告模板：有 1 处错误。' })
  t.match(zh.out, '在 Word 中另存为“Word 文档 (*.docx)”。')
  t.match(en, { code: 1, out: 'package.json cannot be used for findings: one fault.' })
  t.match(en.out, 'Save it from Word as "Word Document (.docx)".')
})
