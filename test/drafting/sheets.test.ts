import * as fc from 'fast-check'
import t from 'tap'
import { cellOfFault, restating, statedIn } from '../../src/domain/drafting/beside-work.ts'
import { classSheet } from '../../src/domain/drafting/class-sheet.ts'
import { clauseSheet } from '../../src/domain/drafting/clause-sheet.ts'
import { edited, openSession, stepOf, undone } from '../../src/domain/drafting/draft-session.ts'
import { placeOf, valueAt } from '../../src/domain/drafting/json-place.ts'
import { levelSheets, termSheet } from '../../src/domain/drafting/level-sheet.ts'
import { readText, type DraftFiles } from '../../src/domain/drafting/place-edit.ts'
import { readDraft } from '../../src/domain/drafting/read-draft.ts'
import { typedInto, type SheetCell } from '../../src/domain/drafting/sheet.ts'
import { readTableText, tableText } from '../../src/domain/drafting/table-text.ts'
import { seedOf } from '../seeds.ts'
import { everyPack } from './shipped-files.ts'

const packs = [...everyPack()]

/** Every cell of every table of a draft, by table, row and column. */
function cellsOf(files: DraftFiles): ReadonlyMap<string, SheetCell> {
  const draft = readDraft(files)
  const clauses = clauseSheet(draft, 'en')
  const tables = [clauses, ...levelSheets(draft), termSheet(draft), classSheet(draft)]
  return new Map(
    [
      ...tables.flatMap(({ rows }, table) =>
        rows.flatMap(({ id, cells }) => cells.map((cell) => ({ key: `${table} ${id}`, cell }))),
      ),
      ...clauses.rows.flatMap(({ id, texts }) =>
        texts.flatMap(({ cells }) => cells.map((cell) => ({ key: `text ${id}`, cell }))),
      ),
    ].map(({ key, cell }) => [`${key} ${cell.column}`, cell]),
  )
}

t.test('what a cell shows is what the JSON says, in every pack', async (t) => {
  let count = 0
  for (const [name, files] of packs)
    for (const [key, { at, form, value }] of cellsOf(files)) {
      if (at === undefined) continue
      const root = readText(files[at.file]!)!
      const found = valueAt(root, placeOf(root, at.pointer)!)
      const said =
        form.is !== 'wording'
          ? found
          : typeof found === 'string'
            ? form.language === form.first
              ? found
              : undefined
            : (found as { readonly [language: string]: string } | undefined)?.[form.language]
      const typed = typeof said === 'number' ? String(said) : (said ?? '')
      if (value !== typed) t.fail(`${name} ${key}: ${value}`)
      count++
    }
  t.ok(count > 2000, `${count} cells`)
})

t.test(
  'what is typed is what is shown, nothing else moves, and undo gives the same files',
  async (t) => {
    let count = 0
    for (const [name, files] of packs) {
      const before = cellsOf(files)
      const open = [...before].filter(([, { at }]) => at !== undefined)
      const stride = Math.max(1, Math.floor(open.length / 10))
      for (let index = 0; index < open.length; index += stride) {
        const [key, cell] = open[index]!
        const draft = readDraft(files)
        if (!('unchanged' in typedInto(draft, cell, cell.value))) t.fail(`${name} ${key} moved`)
        const typed = {
          wording: '新的 words',
          line: '9.9',
          amount: '7',
          number: '61',
          date: '2031-02-03',
          earned: 'half',
          'one-of': 'none',
        }[cell.form.is]
        const done = typedInto(draft, cell, ` ${typed} `)
        if (!('wanted' in done)) {
          if (cell.value !== typed) t.fail(`${name} ${key}`)
          continue
        }
        const session = openSession(files, '1')
        const next = edited(session, stepOf(files, [done.wanted]))
        const after = cellsOf(next.files)
        if (after.get(key)?.value !== typed) t.fail(`${name} ${key}: ${after.get(key)?.value}`)
        for (const [other, { at, value }] of before) {
          const isSame =
            at !== undefined && at.file === cell.at?.file && at.pointer === cell.at.pointer
          if (other === key || at === undefined || isSame) continue
          if (after.get(other)?.value !== value) t.fail(`${name} ${key} moved ${other}`)
        }
        t.strictSame(undone(next).session.files, files)
        count++
      }
    }
    t.ok(count > 200, `${count} cells were typed into`)
  },
)

t.test('a cell takes what people type and paste, and says why it does not', async (t) => {
  const [, files] = packs.find(([name]) => name.startsWith('q-hxc-013'))!
  const draft = readDraft(files)
  const { rows, totals } = clauseSheet(draft, 'zh')
  t.match(totals, { all: '150', full: '150', off: 0 })
  t.equal(
    totals.aspects.map(({ label, points }) => `${label} ${points}`).join(),
    'A 36,B 55,C 39,D 20',
  )
  const weight = rows.find(({ id }) => id === 'hotline')!.cells.at(-1)!
  t.match(typedInto(draft, weight, '４'), { wanted: { value: 4 } }, 'full width')
  t.match(typedInto(draft, weight, '7/2'), { wanted: { value: '7/2' } })
  t.match(typedInto(draft, weight, '3。5'), { fault: 'number', instead: '3.5' })
  t.match(typedInto(draft, weight, '-1'), { fault: 'number' })
  t.match(typedInto(draft, weight, ''), { fault: 'needed' })
  t.match(typedInto(draft, rows[0]!.cells.at(-1)!, '1'), { fault: 'fixed' }, 'a sum')
})

t.test('a block goes to a spreadsheet and comes back the same', async (t) => {
  const cell = fc.constantFrom('', 'a', '二 三', 'with\ttab', 'two\nlines', '"quoted"', 'a "b" c')
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
    .filter((given) => given.at(-1)!.some((text) => text !== '') || given.at(-1)!.length > 1)
  fc.assert(
    fc.property(
      rows,
      (given) => JSON.stringify(readTableText(tableText(given))) === JSON.stringify(given),
    ),
    { seed: seedOf(16_012) },
  )
  t.same(readTableText('1\r\n2\r\n'), [['1'], ['2']], 'as Excel ends a column')
  t.same(readTableText('a\tb\n\tc'), [
    ['a', 'b'],
    ['', 'c'],
  ])
})

t.test('a fault leads to its cell, and an example is restated in its own file', async (t) => {
  const [, files] = packs.find(([name]) => name.startsWith('q-hxc-013'))!
  const draft = readDraft(files)
  const { rows } = clauseSheet(draft, 'zh')
  const weights = 'rules/q-hxc-013/2018/1/weights.json'
  const led = (pointer: string, clause?: string) =>
    cellOfFault(rows, { file: weights, pointer, ...(clause === undefined ? {} : { clause }) })
  t.same(led('/weights/hotline'), { row: 'hotline', column: 'weight' })
  t.same(led('/weights/hotline/points'), { row: 'hotline', column: 'weight' })
  t.same(led('/full'), undefined)
  t.same(led('/weights', 'hotline'), { row: 'hotline', column: 'number' })
  const moved = [{ pointer: '/expect/points', found: 124.7 }]
  const wanted = restating(draft, 'four-stars', moved)
  t.match(wanted, [{ file: /examples-four-stars/, value: 124.7 }])
  const { files: after } = edited(openSession(files, '1'), stepOf(files, wanted))
  t.equal(statedIn(draft, 'four-stars', '/expect/points'), 125)
  t.equal(statedIn(readDraft(after), 'four-stars', '/expect/points'), 124.7)
})
