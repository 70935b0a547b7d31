import * as fc from 'fast-check'
import t from 'tap'
import { placeOf, sameJson, valueAt } from '../../src/domain/drafting/json-place.ts'
import {
  applyEdit,
  editAt,
  readText,
  type DraftFiles,
} from '../../src/domain/drafting/place-edit.ts'
import type { JsonValue } from '../../src/domain/schema/json.ts'
import type { ReadTable } from '../../src/domain/sheets/read-table.ts'
import { bookOf } from '../../src/domain/workbook/book-of.ts'
import {
  readAs,
  type Book,
  type BookCell,
  type BookForm,
  type BookOrigin,
} from '../../src/domain/workbook/book.ts'
import { takeOver, type BookReading } from '../../src/domain/workbook/take-over.ts'
import { everyPack } from '../drafting/shipped-files.ts'
import { randomCase } from '../score/random-pack.ts'
import { seedOf } from '../seeds.ts'
import { asRead, withTyped, type At } from './tables.ts'

const packs = [...everyPack()].map(([name, files]) => ({ name, files, origin: originOf(name) }))
const shipped = packs.find(({ name }) => name.startsWith('q-hxc-013'))!

function originOf(name: string): BookOrigin {
  const [standard = '', edition = '', revision = ''] = name.split(' ')
  return { standard, edition, revision: Number(revision) }
}

/** The open cells of a workbook, each with its sheet, row and column. */
function openCells(book: Book): readonly (At & { readonly cell: BookCell })[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, at) =>
      row.cells.flatMap((cell, column) =>
        cell.open === undefined ? [] : [{ sheet: sheet.key, row: at, column, cell }],
      ),
    ),
  )
}

/** Something else that may stand in a cell of this form, and what it becomes. */
function otherThan({ shows, open }: BookCell): readonly [typed: string, value: unknown] {
  const form: BookForm = open!.form
  switch (form.is) {
    case 'wording':
    case 'line':
      return ['改过的 words <&> _x0041_', '改过的 words <&> _x0041_']
    case 'date':
      return typeof shows === 'object' && shows.date === '2031-02-03'
        ? ['2031/2/4', '2031-02-04']
        : ['2031/2/3', '2031-02-03']
    case 'truth':
      return shows === '是' ? ['否', false] : ['是', true]
    case 'choice': {
      const shown = readAs(shows).split(' · ')[0]
      const other = form.of.find(({ id }) => id !== shown)
      return other === undefined ? [readAs(shows), shown] : [other.id, other.id]
    }
    case 'number':
      return shows === 61.25 ? ['61.5', 61.5] : ['６１．２５', 61.25]
  }
}

/** What stands at the place of a cell, in the language of the cell where it is a text. */
function standing(files: DraftFiles, { open }: BookCell): unknown {
  const { at, form } = open!
  const root = readText(files[at.file]!)!
  const value = valueAt(root, placeOf(root, at.pointer)!)
  if (form.is !== 'wording') return value
  if (typeof value === 'string') return form.language === form.first ? value : undefined
  return (value as { readonly [language: string]: unknown } | undefined)?.[form.language]
}

function isSame(one: unknown, other: unknown): boolean {
  return sameJson(one as JsonValue | undefined, other as JsonValue | undefined)
}

function unchanged({ changes, clashes, faults, edits, isOld }: BookReading): boolean {
  return [changes, clashes, faults, edits].every(({ length }) => length === 0) && !isOld
}

t.test('a workbook that nobody changed changes nothing, in every pack and both languages', (t) => {
  let count = 0
  for (const { name, files, origin } of packs)
    for (const language of ['zh', 'en'] as const) {
      const book = bookOf(files, language, origin)
      const keys = book.sheets.flatMap(({ key, rows }) => rows.map((row) => `${key} ${row.key}`))
      t.equal(new Set(keys).size, keys.length, `${name}: rows are told apart`)
      t.ok(unchanged(takeOver(asRead(book), { ...origin, files })), `${name} ${language}`)
      count += openCells(book).length
    }
  t.ok(count > 15_000, `${count} open cells`)
  t.end()
})

t.test('a changed cell changes its place and no other character', (t) => {
  let count = 0
  for (const { name, files, origin } of packs) {
    const book = bookOf(files, 'zh', origin)
    const open = openCells(book)
    const stride = Math.max(1, Math.floor(open.length / 4))
    for (let index = 0; index < open.length; index += stride) {
      const at = open[index]!
      const [typed, value] = otherThan(at.cell)
      const read = takeOver(withTyped(book, [{ ...at, typed }]), { ...origin, files })
      t.strictSame(read.faults, [], `${name} ${at.sheet}`)
      if (isSame(standing(files, at.cell), value)) continue
      t.strictSame(standing(read.files, at.cell), value, `${name} ${at.sheet} ${at.row}`)
      const { file, pointer } = read.edits[0]!
      t.equal(read.edits.length, 1)
      const back = editAt(file, read.files[file]!, pointer, read.edits[0]!.before)
      const again = back === undefined ? undefined : applyEdit(read.files[file]!, back)
      t.ok(sameJson(readText(again ?? '') ?? null, readText(files[file]!) ?? null), `${name} back`)
      count++
    }
  }
  t.ok(count > 100, `${count} cells were typed into`)
  t.end()
})

t.test('one thousand random packs come back as they went, with what was typed', (t) => {
  let cells = 0
  const seed = seedOf(16_201)
  const drawn = fc.sample(randomCase(), { numRuns: 1000, seed })
  for (const [index, { pack }] of drawn.entries()) {
    const { standard, rules } = pack
    const home = `${standard.id}/${standard.edition}`
    const files: DraftFiles = {
      [`standards/${home}/standard.json`]: JSON.stringify(standard, null, 2),
      [`rules/${home}/${rules.revision}/rules.json`]: JSON.stringify(rules),
    }
    const origin = { standard: standard.id, edition: standard.edition, revision: rules.revision }
    const book = bookOf(files, 'en', origin)
    const target = { ...origin, files }
    if (!unchanged(takeOver(asRead(book), target))) t.fail(`pack ${index} of seed ${seed}`)
    // Every fourth is typed into as well: each takes as long again.
    if (index % 4 > 0) continue
    const open = openCells(book).filter(({ cell }) => cell.open!.form.is !== 'choice')
    const chosen = [0, 7, 19].map((step) => open[(index + step) % open.length]!)
    const typed = [...new Set(chosen)].map((at) => ({ ...at, typed: otherThan(at.cell)[0] }))
    const read = takeOver(withTyped(book, typed), target)
    cells += typed.length
    const isTaken = typed.every(({ cell }) =>
      isSame(standing(read.files, cell), otherThan(cell)[1]),
    )
    if (!isTaken || read.faults.length + read.clashes.length > 0)
      t.fail(`pack ${index} of seed ${seed}`)
  }
  t.ok(cells > 600, `${cells} cells were typed into`)
  t.end()
})

t.test('every bad cell is named by sheet and address, all at once', (t) => {
  const { files, origin } = shipped
  const book = bookOf(files, 'zh', origin)
  const target = { ...origin, files }
  const find = (sheet: string, is: (cell: BookCell) => boolean): At & { cell: BookCell } =>
    openCells(book).find((one) => one.sheet === sheet && is(one.cell))!
  const weight = find('clauses', ({ shows }) => shows === 3)
  const level = find('gates', ({ open }) => open!.form.is === 'choice')
  const day = find('general', ({ open }) => open!.form.is === 'date')
  const truth = find('examples', ({ open }) => open!.form.is === 'truth')
  const title = find('levels', ({ shows }) => shows === '一星级')
  const locked = { sheet: 'criteria', row: 2, column: 2 }
  const bad: readonly (At & { readonly typed: string })[] = [
    { ...weight, typed: '三分' },
    { ...level, typed: '六星级' },
    { ...day, typed: '2026-02-30' },
    { ...truth, typed: '也许' },
    { ...title, typed: '' },
    { ...locked, typed: '别的方面' },
    { ...find('criteria', ({ shows }) => shows === 'half'), typed: '#REF!' },
  ]
  const { faults } = takeOver(withTyped(book, bad), target)
  const sheets = new Map(book.sheets.map(({ key, name }) => [key as string, name]))
  const address = ({ sheet, row, column }: At): string =>
    `/${sheets.get(sheet)}/${String.fromCodePoint(66 + column)}${row + 4}`
  t.strictSame(
    new Set(faults.map(({ code, pointer }) => `${code} ${pointer}`)),
    new Set(
      bad.map((one, at) => {
        const codes = ['number', 'choice', 'date', 'choice', 'needed', 'locked']
        return `${at === 6 ? 'table-cell-error' : `workbook-${codes[at]}`} ${address(one)}`
      }),
    ),
  )
  t.end()
})

t.test('columns and sheets that come or go are told, and take nothing with them', (t) => {
  const { files, origin } = shipped
  const book = bookOf(files, 'zh', origin)
  const target = { ...origin, files }
  const tables = asRead(book)
  const clauses = tables.findIndex(({ rows }) => rows[0]![0] === 'clauses')
  const { name, rows } = tables[clauses]!
  const put = (next: ReadTable): readonly ReadTable[] => tables.with(clauses, next)
  const said = (given: readonly ReadTable[]): readonly string[] => {
    const { faults, changes } = takeOver(given, target)
    t.equal(changes.length, 0)
    return faults.map(({ code, severity }) => `${code} ${severity}`)
  }
  t.strictSame(said(put({ name: '改名', rows })), [], 'renamed')
  t.strictSame(
    said(put({ name, rows: rows.map((row) => row.toSpliced(6, 1)) })),
    ['workbook-gone warning'],
    'a column',
  )
  t.strictSame(said(tables.toSpliced(clauses, 1)), ['workbook-gone warning'], 'a sheet')
  const about = tables.findIndex(({ rows: all }) => all[0]![0] === 'about')
  const lines = tables[about]!.rows
  t.strictSame(
    said(tables.with(about, { name: '说明', rows: [...lines.slice(0, -1), ['', '我的话']] })),
    ['workbook-left warning', 'workbook-gone warning'],
    'the sheet about it',
  )
  t.strictSame(said([...tables, { name: '草稿', rows: [['我的笔记']] }]), ['workbook-left warning'])
  t.strictSame(said(tables.slice(0, -1)), ['workbook-foreign error'], 'without what it carries')
  const torn = tables.at(-1)!.rows.map((row) => row.map((cell) => cell.replace('{', '')))
  t.strictSame(said(tables.with(tables.length - 1, { name: 'touchstone', rows: torn })), [
    'workbook-damaged error',
  ])
  t.strictSame(
    takeOver(tables, { ...target, edition: '2025' }).faults.map(({ code }) => code),
    ['workbook-other'],
  )
  t.end()
})

t.test('a draft that changed since keeps its changes, and a place of both is told', (t) => {
  const { files, origin } = shipped
  const book = bookOf(files, 'zh', origin)
  const weightOf = (points: number) =>
    openCells(book).find(({ sheet, cell }) => sheet === 'clauses' && cell.shows === points)!
  const [mine, other] = [weightOf(3), weightOf(4)]
  const change = (now: DraftFiles, { cell }: { readonly cell: BookCell }, to: number) => {
    const { file, pointer } = cell.open!.at
    const edit = editAt(file, now[file]!, pointer, to)!
    return { ...now, [file]: applyEdit(now[file]!, edit)! }
  }
  const tables = withTyped(book, [{ ...mine, typed: '2.5' }])
  const merged = takeOver(tables, { ...origin, files: change(files, other, 7) })
  t.match(merged, { isOld: true, clashes: [], changes: [{ fate: 'changes', before: '3' }] })
  t.equal(standing(merged.files, mine.cell), 2.5)
  t.equal(standing(merged.files, other.cell), 7, 'what others did stays')

  const theirs = change(files, mine, 9)
  const clash = takeOver(tables, { ...origin, files: theirs })
  t.match(clash.changes, [{ fate: 'clash', now: 9, typed: '2.5' }])
  t.equal(standing(clash.files, mine.cell), 9, 'nothing is lost unseen')
  t.equal(
    standing(takeOver(tables, { ...origin, files: theirs }, 'workbook').files, mine.cell),
    2.5,
  )
  const same = takeOver(tables, { ...origin, files: change(files, mine, 2.5) })
  t.match(same, { changes: [{ fate: 'same' }], edits: [] })

  const next = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace('/2018/1/', '/2018/2/'), text]),
  )
  const later = takeOver(tables, { ...origin, revision: 2, files: next })
  t.match(later, { isOld: false, changes: [{ fate: 'changes' }] }, 'the draft of the next revision')
  t.ok(later.edits.every(({ file }) => file.includes('/2018/2/')))
  t.end()
})

t.test('both wordings of a plain text are put beside each other', (t) => {
  const { files, origin } = packs.find(({ name }) => name.startsWith('leed-like'))!
  const book = bookOf(files, 'en', origin)
  const bronze = openCells(book).filter(
    ({ sheet, cell }) => sheet === 'levels' && cell.open!.at.pointer === '/levels/0/title',
  )
  const typed = bronze.map((at, index) => ({ ...at, typed: ['铜级', 'Bronze level'][index]! }))
  const read = takeOver(withTyped(book, typed), { ...origin, files })
  const place = bronze[0]!.cell.open!.at
  const root = readText(read.files[place.file]!)!
  t.strictSame(valueAt(root, placeOf(root, place.pointer)!), { en: 'Bronze level', zh: '铜级' })
  t.end()
})
