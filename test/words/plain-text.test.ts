import { assert, constantFrom, integer, array, property, string } from 'fast-check'
import t from 'tap'
import {
  displayWidth,
  harmless,
  padEnd,
  padStart,
  wrap,
} from '../../src/adapters/plain-text/display-width.ts'
import { layOut } from '../../src/adapters/plain-text/layout.ts'

const mixed = array(
  constantFrom(
    '客户',
    '服务',
    '，',
    '。',
    '（',
    '）',
    '“',
    '”',
    'points',
    'of',
    ' ',
    '12.5',
    '、',
    'é',
    '★',
    '👩‍🔧',
    '：',
  ),
  { maxLength: 60 },
).map((parts) => parts.join(''))

t.test('a line is never wider than it may be, and no character is lost', async () => {
  assert(
    property(mixed, integer({ min: 6, max: 60 }), (text, width) => {
      const lines = wrap(text, width)
      const isNarrow = lines.every((line) => displayWidth(line) <= width)
      const squeezed = (one: string): string => one.replaceAll(' ', '')
      return isNarrow && squeezed(lines.join('')) === squeezed(text)
    }),
  )
})

t.test('Chinese is broken where Chinese may be broken', async (t) => {
  t.same(wrap('组织应及时响应顾客，并记录。', 12), ['组织应及时响', '应顾客，并记', '录。'])
  t.same(wrap('组织应及时响应，并', 14), ['组织应及时响', '应，并'])
  t.same(wrap('得分（示例）', 6), ['得分', '（示', '例）'])
  t.same(wrap('平均 1.5 小时', 8), ['平均 1.5', '小时'])
})

t.test('words stay whole unless one is wider than the line', async (t) => {
  t.same(wrap('at most eight hours', 10), ['at most', 'eight', 'hours'])
  t.same(wrap('abcdefghij', 4), ['abcd', 'efgh', 'ij'])
  t.same(wrap('', 10), [''])
})

t.test('columns line up whatever is written in them', async (t) => {
  t.equal(displayWidth('得分 95%'), 8)
  t.equal(displayWidth('e\u0301'), 1)
  t.equal(padEnd('得分', 6) + '|', '得分  |')
  t.equal(padStart('36', 4), '  36')
  const lines = layOut([
    {
      kind: 'table',
      columns: [
        { title: 'Part', align: 'left' },
        { title: '得分', align: 'right' },
      ],
      rows: [
        ['服务', '9'],
        ['Service', '10.25'],
      ],
    },
  ])
  t.same(lines.map(displayWidth), [14, 14, 14, 14])
})

t.test('nothing from a file acts on a terminal', async (t) => {
  const risky = '\u001b[31mred\u0007 \u009b2J \u202eturned\u2066\nnext'
  t.notMatch(harmless(risky), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  assert(
    property(string({ unit: 'binary', maxLength: 40 }), (text) => {
      const blocks = [
        { kind: 'title', text },
        { kind: 'text', text },
        { kind: 'facts', rows: [[text, text]] },
        { kind: 'list', items: [{ text, details: [text] }] },
        { kind: 'entry', depth: 1, text, figure: '1 of 2', details: [text] },
        { kind: 'mark', text },
      ] as const
      return layOut(blocks, 60).every((line) => !/\p{Cc}/u.test(line) && line === line.trimEnd())
    }),
  )
})
