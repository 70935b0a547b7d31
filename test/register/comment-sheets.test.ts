import * as fc from 'fast-check'
import t from 'tap'
import { sheetFiles } from '../../src/adapters/comment-sheets/sheet-files.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { COMMENT_KINDS, COMMENT_OUTCOMES } from '../../src/domain/register/comment.ts'
import {
  SHEET_FORMS,
  sheetRows,
  sheetTable,
  type SheetForm,
  type SheetRow,
} from '../../src/domain/register/comment-sheet.ts'
import { seedOf } from '../seeds.ts'

/** Text as people type it, and as it breaks tables: several lines, marks, quotes, formulas, escapes. */
const PIECES = [
  ['示例', 'shall', '应', '3.1', '&', '<b>', '"', "'", '=1+1', '_x0041_', '|', '\n', ' ', '  '],
  ['\t', '😀', 'é', '1) ', '—', ':', '：', ']]>', '\u00a0', '{{name}}', 'Accepted', '采纳'],
].flat()
const piece = fc.constantFrom(...PIECES)
const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `x${pieces.join('')}`)
const line = words.map((text) =>
  text
    .replaceAll(/[\n\t]/g, ' ')
    .trim()
    .slice(0, 100),
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const whole = fc.record({
  number: maybe(fc.integer({ min: 1, max: 999 })),
  from: line,
  clause: maybe(line),
  line: maybe(line),
  element: maybe(line),
  kind: maybe(fc.constantFrom(...COMMENT_KINDS)),
  comment: words,
  proposed: maybe(words),
  outcome: maybe(fc.constantFrom(...COMMENT_OUTCOMES)),
  observation: maybe(words),
  remarks: maybe(words),
})

/** What a form has columns for; an observation stands below what was decided. */
function fitting(form: SheetForm, row: object): SheetRow {
  const { line: at, element, kind, observation, outcome, ...rest } = row as SheetRow
  const all = {
    ...rest,
    ...(form === 'iso' ? { line: at, element, kind } : {}),
    outcome,
    observation: outcome === undefined ? undefined : observation,
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as SheetRow
}

/** Sheets a form, a kind of file and a language; a thousand in all. */
const SHEETS = 125

for (const kind of ['docx', 'xlsx'] as const)
  for (const form of SHEET_FORMS)
    t.test(`what is written as ${kind} in the ${form} form comes back without loss`, async (t) => {
      const sheets = fc.array(fc.array(whole, { minLength: 1, maxLength: 3 }), {
        minLength: SHEETS,
        maxLength: SHEETS,
      })
      let read = 0
      const [rows] = fc.sample(sheets, { seed: seedOf(20_261_130), numRuns: 1 })
      for (const catalogue of [catalogueIn('en'), catalogueIn('zh')])
        for (const some of rows!) {
          const fit = some.map((row) => fitting(form, row))
          const foot = [[catalogue.say('sheet-letters-asked'), '3']] as const
          const table = sheetTable(form, catalogue, { head: [['a', 'b']], rows: fit, foot })
          const tables = await sheetFiles.read(kind, await sheetFiles.write(kind, table))
          const { rows: found, faults } = sheetRows(tables ?? [])
          if (faults.length > 0) t.fail(JSON.stringify([faults, fit]))
          const back = found.map(({ said }) => said)
          if (JSON.stringify(back.map(sorted)) !== JSON.stringify(fit.map(sorted)))
            t.strictSame(back, fit)
          read += 1
        }
      t.equal(read, 2 * SHEETS)
    })

function sorted(row: SheetRow): unknown {
  return Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

t.test('every bad cell is named by its sheet and address, all at once', async (t) => {
  const heading = [
    'MB/NC¹',
    'Line number (e.g. 17)',
    'Clause/ Subclause',
    'Type of comment²',
    'Comments',
    'Proposed change',
  ]
  const rows = [
    ['Template for comments'],
    heading,
    ['CN', '', '3.1', 'xx', 'A word is missing', ''],
    ['', '', '3.2', 'te', '', 'Add it'],
    ['CN', '', 'x'.repeat(300), 'ed', 'bad\u0001', ''],
    ['', '', '', '', '', ''],
    ['CN', '', '4', 'ge', 'Good', ''],
  ]
  const { rows: found, faults } = sheetRows([{ name: 'Sheet1', rows }])
  t.same(
    faults.map(({ code, pointer }) => `${code} ${pointer}`),
    [
      'sheet-cell-kind /Sheet1/D3',
      'sheet-cell-missing /Sheet1/A4',
      'sheet-cell-missing /Sheet1/E4',
      'sheet-cell-text /Sheet1/E5',
      'sheet-cell-long /Sheet1/C5',
    ],
  )
  t.same(
    found.map(({ row, said }) => [row, said]),
    [[7, { from: 'CN', clause: '4', kind: 'general', comment: 'Good' }]],
  )
  t.match(sheetRows([{ name: 'Sheet1', rows: [['nothing']] }]).faults, [{ code: 'sheet-columns' }])
  t.equal(sheetRows([{ name: 'S', rows: rows.slice(0, 4) }], { from: '甲' }).faults.length, 2)
})

t.test('a file that is none, or is built to do harm, is not read', async (t) => {
  for (const kind of ['docx', 'xlsx'] as const) {
    t.equal(await sheetFiles.read(kind, new Uint8Array([1, 2, 3])), undefined)
    const other = kind === 'docx' ? 'xlsx' : 'docx'
    const table = sheetTable('iso', catalogueIn('en'), { head: [], rows: [], foot: [] })
    t.equal(await sheetFiles.read(kind, await sheetFiles.write(other, table)), undefined)
  }
})
