import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import t from 'tap'
import { writeProfile } from '../../src/adapters/pdf/office-profile.ts'
import { sheetFiles } from '../../src/adapters/comment-sheets/sheet-files.ts'
import { packWorkbook } from '../../src/adapters/workbook/pack-workbook.ts'
import { readArchive } from '../../src/adapters/word-template/package/archive-gate.ts'
import { bookOf } from '../../src/domain/workbook/book-of.ts'
import {
  BLANK_ROWS,
  NEW_EXAMPLE,
  type Book,
  type BookRow,
  type BookSheet,
} from '../../src/domain/workbook/book.ts'
import { takeOver } from '../../src/domain/workbook/take-over.ts'
import { everyPack } from '../drafting/shipped-files.ts'
import { needs } from '../needs.ts'

const packs = [...everyPack()].map(([name, files]) => {
  const [standard = '', edition = '', revision = ''] = name.split(' ')
  return { name, origin: { standard, edition, revision: Number(revision) }, files }
})
const workbooks = packs.map(({ origin, files }) => packWorkbook(bookOf(files, 'zh', origin)))

async function comesBack(bytes: Uint8Array, index: number): Promise<boolean> {
  const { origin, files } = packs[index]!
  const tables = await sheetFiles.read('xlsx', bytes)
  const { changes, faults, clashes, isOld } = takeOver(tables!, { ...origin, files })
  return !isOld && [changes, faults, clashes].every(({ length }) => length === 0)
}

/** A workbook with a clause and a band more, a clause moved, one marked to go, and a row less. */
function withRows(book: Book): Book {
  const changed = (key: string, to: (rows: BookRow[], sheet: BookSheet) => void): BookSheet => {
    const sheet = book.sheets.find((one) => one.key === key)!
    const rows = [...sheet.rows]
    to(rows, sheet)
    return { ...sheet, rows }
  }
  const row = ({ columns }: BookSheet, said: { readonly [key: string]: string | number }) => ({
    key: '',
    cells: columns.map(({ key }) => ({ shows: said[key] ?? '', ofRow: 'new-text' as const })),
  })
  const at = (rows: readonly BookRow[], shows: string): number =>
    rows.findIndex(({ cells }) => cells.some((cell) => cell.shows === shows))
  const clauses = changed('clauses', (rows, sheet) => {
    rows.splice(at(rows, 'A.1.2'), 0, row(sheet, { number: 'A.1.10', 'title-zh': '新', weight: 2 }))
    const [moved] = rows.splice(at(rows, 'A.2.3'), 1)
    rows.splice(at(rows, 'A.2.1'), 0, moved!)
    const gone = rows[at(rows, 'B.4.3')]!
    const cells = gone.cells.with(0, { ...gone.cells[0]!, shows: '删除' })
    rows[at(rows, 'B.4.3')] = { ...gone, cells }
  })
  const criteria = changed('criteria', (rows, sheet) => {
    const band = rows.findIndex(({ key }) => key.endsWith('/first-response/bands/2'))
    rows.splice(band, 0, row(sheet, { 'at-most': 1.5, points: 2.5 }))
    rows.splice(
      rows.findIndex(({ key }) => key.endsWith('/service-network/bands/1')),
      1,
    )
  })
  const sheets = book.sheets.map(
    (sheet) => [clauses, criteria].find(({ key }) => key === sheet.key) ?? sheet,
  )
  return { ...book, sheets }
}

t.test('the file of every pack is read back without a difference', async (t) => {
  for (const [index, bytes] of workbooks.entries())
    t.ok(await comesBack(bytes, index), packs[index]!.name)
})

t.test('cells that may be changed are open, all others locked, and lists drop down', async (t) => {
  const at = packs.findIndex(({ name }) => name.startsWith('q-hxc-013'))
  const parts = await readArchive(workbooks[at]!)
  const text = (name: string): string => new TextDecoder().decode(parts.get(name))
  const book = bookOf(packs[at]!.files, 'zh', packs[at]!.origin)
  const formats = text('xl/styles.xml').split('<cellXfs')[1]!.split('<xf ').slice(1)
  const isOpen = formats.map((xf) => xf.includes('locked="0"'))
  for (const [index, sheet] of book.sheets.entries()) {
    const xml = text(`xl/worksheets/sheet${index + 1}.xml`)
    t.match(xml, /<sheetProtection sheet="1"/, sheet.name)
    const open = [...xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].filter(
      ([, style]) => isOpen[Number(style)],
    )
    const blank = Array.from({ length: sheet.blank === undefined ? 0 : BLANK_ROWS }, () => ({
      cells: sheet.blank!,
    }))
    const rows = [...sheet.rows, ...blank]
    const wanted = rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.open !== undefined || cell.ofRow !== undefined),
    )
    const headings = sheet.columns.filter(({ key }) => key.startsWith(NEW_EXAMPLE))
    t.equal(open.length, wanted.length + headings.length, sheet.name)
    const lists = rows.some(({ cells }) => cells.some(({ list }) => list !== undefined))
    t.equal(xml.includes('<dataValidation '), lists, sheet.name)
    t.equal(xml.includes('insertRows="0"'), sheet.blank !== undefined, `${sheet.name}: rows come`)
  }
  t.match(text('xl/workbook.xml'), /name="touchstone" [^>]*state="veryHidden"/)
  t.equal(crc32(workbooks[at]!), crc32(packWorkbook(book)), 'the same revision, the same bytes')
})

t.test(
  'saved by LibreOffice, a workbook comes back without a difference',
  needs('LibreOffice Calc', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-workbook-'))
    t.teardown(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(join(folder, 'saved'))
    // The shipped ones and some of the zoo: a workbook takes it a second.
    const some = packs.slice(0, 6)
    const names = some.map(({ origin }) => join(folder, `${origin.standard}.xlsx`))
    for (const [index, name] of names.entries()) writeFileSync(name, workbooks[index]!)
    // One more, in which rows came, went and moved.
    const at = packs.findIndex(({ name }) => name.startsWith('q-hxc-013'))
    const { origin: own, files } = packs[at]!
    names.push(join(folder, 'rows.xlsx'))
    writeFileSync(names.at(-1)!, packWorkbook(withRows(bookOf(files, 'zh', own))))
    await writeProfile(join(folder, 'profile'))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'saved')]
    await promisify(execFile)('soffice', ['--headless', profile, ...to, ...names])
    for (const [index, { origin, name }] of some.entries()) {
      const saved = readFileSync(join(folder, 'saved', `${origin.standard}.xlsx`))
      t.not(crc32(saved), crc32(workbooks[index]!), `${name} was written anew`)
      t.ok(await comesBack(saved, index), name)
    }
    const direct = await sheetFiles.read('xlsx', readFileSync(names.at(-1)!))
    const saved = await sheetFiles.read('xlsx', readFileSync(join(folder, 'saved', 'rows.xlsx')))
    const taken = [direct, saved].map((tables) => takeOver(tables!, { ...own, files }))
    t.strictSame(taken[0]!.faults, [])
    t.strictSame(taken[0]!.changes.map(({ kind }) => kind).toSorted(), [
      'added',
      'added',
      'moved',
      'removed',
      'removed',
    ])
    t.strictSame(taken[1], taken[0], 'rows that came, went and moved are read alike')
  }),
)
