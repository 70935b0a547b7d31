import { fault, type Fault, type FaultKey } from '../faults/fault.ts'
import { documentFaults } from '../faults/printable.ts'
import { message, type Message } from '../messages/message.ts'
import { cellName, cellPointer, type ReadTable } from '../sheets/read-table.ts'
import { bookOf } from './book-of.ts'
import { LISTS, readAs, ROWS_ABOVE, type BookCell, type BookSheet, type OpenCell } from './book.ts'
import { isCarrier, readCarried, type Carried } from './carried.ts'

/** A cell that somebody changed. */
export type ChangedCell = {
  /** Its sheet and address: `Clauses!F7`. */
  readonly cell: string
  readonly pointer: string
  /** What the row and the column are about. */
  readonly about: readonly string[]
  readonly open: OpenCell
  readonly before: string
  /** As it was typed; empty where it was emptied. */
  readonly typed: string
}

/** What came back in a workbook. */
export type ReadBook = {
  readonly carried: Carried
  readonly changed: readonly ChangedCell[]
  /** Everything that is wrong, each at its cell; warnings say what is not read in. */
  readonly faults: readonly Fault[]
}

/** No text of a standard is longer. */
const MOST_CHARACTERS = 10_000
/** What Excel writes into a cell that it cannot calculate. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/
/** More than this of what is not read in is told by its beginning. */
const MOST_TOLD = 200

/**
 * What was changed in a workbook since it was made, held against the files that it carries. A sheet that is
 * no workbook of ours, or carries damaged files, has its fault alone.
 */
export function readBook(
  tables: readonly ReadTable[],
): ReadBook | { readonly faults: readonly Fault[] } {
  const carrier = tables.find(isCarrier)
  if (carrier === undefined) return { faults: [fault(message('fault-workbook-foreign'), '')] }
  const carried = readCarried(carrier)
  if (carried === undefined) return { faults: [fault(message('fault-workbook-damaged'), '')] }
  const { sheets } = bookOf(carried.files, carried.language, carried.origin)
  const changed: ChangedCell[] = []
  const faults: Fault[] = []
  const left: Fault[] = []
  const known = new Set<ReadTable>([carrier])
  for (const sheet of sheets) {
    const [table, ...more] = tables.filter(({ rows }) => rows[0]?.[0] === sheet.key)
    if (table === undefined) {
      left.push(warning(message('fault-workbook-gone--sheet', { sheet: { value: sheet.name } })))
      continue
    }
    known.add(table)
    readSheet(sheet, table, { changed, faults, left })
    // Of two sheets of one subject the first is read; the other is told.
    for (const other of more) left.push(leftOut(other, 1, 0))
  }
  for (const table of tables)
    if (!known.has(table) && !isList(table) && !tables.some((one) => sameKey(one, table, known)))
      for (const [row, cells] of table.rows.entries())
        for (const [at, cell] of cells.entries())
          if (cell.trim() !== '') left.push(leftOut(table, row + 1, at))
  return { carried, changed, faults: [...faults, ...left.slice(0, MOST_TOLD)] }
}

function isList({ rows }: ReadTable): boolean {
  return rows[0]?.[0] === LISTS
}

/** Whether a table is one more of a subject that another was read for. */
function sameKey(one: ReadTable, other: ReadTable, known: ReadonlySet<ReadTable>): boolean {
  return known.has(one) && one.rows[0]?.[0] !== '' && one.rows[0]?.[0] === other.rows[0]?.[0]
}

type Found = {
  readonly changed: ChangedCell[]
  readonly faults: Fault[]
  readonly left: Fault[]
}

/** Reads the rows of one sheet, wherever they and their columns have been moved. */
function readSheet(sheet: BookSheet, table: ReadTable, { changed, faults, left }: Found): void {
  const { name } = table
  const keys = table.rows[0]!
  const columns = sheet.columns.map((column) => keys.indexOf(column.key, 1))
  for (const [index, column] of sheet.columns.entries())
    if (columns[index]! < 0)
      left.push(
        warning(
          message('fault-workbook-gone--column', {
            sheet: { value: name },
            column: { value: column.heading },
          }),
        ),
      )
  const rows = new Map(sheet.rows.map((row) => [row.key, row]))
  const seen = new Map<string, number>()
  for (const [index, cells] of table.rows.entries()) {
    if (index < ROWS_ABOVE) continue
    const number = index + 1
    const row = rows.get(cells[0] ?? '')
    const first = row === undefined ? undefined : seen.get(row.key)
    for (const [at, said] of cells.entries())
      if (said.trim() !== '' && at > 0 && (row === undefined || !columns.includes(at)))
        left.push(leftOut(table, number, at))
    if (row === undefined) continue
    if (first !== undefined) {
      const earlier = table.rows[first - 1]!
      const at = columns.find((one) => (cells[one] ?? '') !== (earlier[one] ?? ''))
      if (at === undefined || at < 0) continue
      faults.push(
        faultAt(table, number, at, (cell) => message('fault-workbook-twice', { cell, row: first })),
      )
      continue
    }
    seen.set(row.key, number)
    const about = row.cells.slice(0, 2).map(({ shows }) => readAs(shows))
    for (const [place, cell] of row.cells.entries()) {
      const at = columns[place]!
      if (at < 0) continue
      const typed = (cells[at] ?? '').replaceAll(/\r\n?/g, '\n')
      const before = readAs(cell.shows)
      if (typed === before) continue
      const wrong = wrongWith(cell, typed)
      if (wrong !== undefined) {
        faults.push(faultAt(table, number, at, wrong))
        continue
      }
      changed.push({
        cell: cellName(name, number, at),
        pointer: cellPointer(name, number, at),
        about: [...about.filter((one) => one !== ''), sheet.columns[place]!.heading],
        open: cell.open!,
        before,
        typed,
      })
    }
  }
  for (const row of sheet.rows)
    if (!seen.has(row.key)) {
      const said = row.cells.map(({ shows }) => readAs(shows)).filter((one) => one !== '')
      const value = said.slice(0, 2).join(' ')
      left.push(warning(message('fault-workbook-gone', { sheet: { value: name }, row: { value } })))
    }
}

/** Why a changed cell is not taken, whatever it means; undefined where it may be. */
function wrongWith(
  { open, shows }: BookCell,
  typed: string,
): ((cell: string) => Message<FaultKey>) | undefined {
  const before = readAs(shows)
  if (open === undefined)
    return (cell) =>
      before === ''
        ? message('fault-workbook-locked--empty', { cell })
        : message('fault-workbook-locked', { cell, before: { value: before } })
  if (typed.trim() === '')
    return open.isNeeded ? (cell) => message('fault-workbook-needed', { cell }) : undefined
  const { length } = typed
  if (length > MOST_CHARACTERS)
    return (cell) =>
      message('fault-sheet-cell-long', { cell, count: length, most: MOST_CHARACTERS })
  if (documentFaults('', typed).length > 0)
    return (cell) => message('fault-sheet-cell-text', { cell })
  if (ERROR.test(typed))
    return (cell) => message('fault-table-cell-error', { cell, said: { value: typed } })
  return undefined
}

function faultAt(
  table: ReadTable,
  row: number,
  column: number,
  about: (cell: string) => Message<FaultKey>,
): Fault {
  return fault(about(cellName(table.name, row, column)), cellPointer(table.name, row, column))
}

function leftOut(table: ReadTable, row: number, column: number): Fault {
  const cell = cellName(table.name, row, column)
  return fault(message('fault-workbook-left', { cell }), cellPointer(table.name, row, column), {
    severity: 'warning',
  })
}

function warning(about: Message<FaultKey>): Fault {
  return fault(about, '', { severity: 'warning' })
}
