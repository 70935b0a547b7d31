import { fault, pointer as pointerOf, type Fault, type FaultKey } from '../faults/fault.ts'
import { documentFaults } from '../faults/printable.ts'
import { catalogueIn } from '../messages/all.ts'
import { message, named, type Message } from '../messages/message.ts'
import { folded } from '../messages/same-text.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { cellName, cellPointer, type ReadTable } from '../sheets/read-table.ts'
import { bookOf } from './book-of.ts'
import {
  LISTS,
  NEW_EXAMPLE,
  readAs,
  REMOVE_ROW,
  ROWS_ABOVE,
  type BookCell,
  type BookRow,
  type BookSheet,
  type OpenCell,
  type SheetKey,
} from './book.ts'
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

/** What was typed into a cell, and where. */
export type TypedText = { readonly text: string; readonly cell: string; readonly pointer: string }

/** A row that came to a sheet: what was typed, by the keys of the columns; cells that are empty are left out. */
export type NewRow = {
  readonly sheet: BookSheet
  /** The name of the sheet as it came back. */
  readonly table: string
  readonly row: number
  readonly cells: ReadonlyMap<string, TypedText>
  /** Where a column is in this row, whatever stands there; the row as a whole where there is no such column. */
  readonly at: (key: string) => Pick<TypedText, 'cell' | 'pointer'>
}

/** A row of a sheet as it came back, in the order in which they stand there now. */
export type RowEntry =
  | { readonly fresh: NewRow }
  | {
      readonly row: BookRow
      readonly cell: string
      readonly pointer: string
      /** Whether it is marked to go. */
      readonly isRemoved: boolean
      /** What was typed in the columns of new examples, by their keys. */
      readonly more: ReadonlyMap<string, TypedText>
      /** The section that was typed or chosen for its clause, where it is another. */
      readonly section?: TypedText
    }

/** A column that came to the examples, by a key of its own, with what its heading says where that is new. */
export type NewExample = {
  readonly key: string
  readonly at: TypedText
  readonly heading?: TypedText
  /** The example whose column was copied, by its id. */
  readonly copyOf?: string
}

/** A sheet as it came back. */
export type ReadSheet = {
  readonly sheet: BookSheet
  readonly table: ReadTable
  readonly entries: readonly RowEntry[]
  /** Rows that are not there any more, of which each could go. */
  readonly gone: readonly BookRow[]
  readonly examples: readonly NewExample[]
  /** Examples, by id, that are marked to go, or whose columns are not there any more. */
  readonly goneExamples: readonly (Pick<TypedText, 'cell' | 'pointer'> & { readonly id: string })[]
}

/** What came back in a workbook. */
export type ReadBook = {
  readonly carried: Carried
  readonly changed: readonly ChangedCell[]
  readonly sheets: ReadonlyMap<SheetKey, ReadSheet>
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
  const read = new Map<SheetKey, ReadSheet>()
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
    read.set(sheet.key, readSheet(sheet, table, { changed, faults, left }))
    // Of two sheets of one subject the first is read; the other is told.
    for (const other of more) left.push(leftOut(other, 1, 0))
  }
  for (const table of tables)
    if (!known.has(table) && !isList(table) && !tables.some((one) => sameKey(one, table, known)))
      for (const [row, cells] of table.rows.entries())
        for (const [at, cell] of cells.entries())
          if (cell.trim() !== '') left.push(leftOut(table, row + 1, at))
  return { carried, changed, sheets: read, faults: [...faults, ...left.slice(0, MOST_TOLD)] }
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

/** Reads one sheet, wherever its rows and columns have been moved. */
function readSheet(sheet: BookSheet, table: ReadTable, found: Found): ReadSheet {
  const { changed, faults, left } = found
  const { name } = table
  const { columns, examples, goneExamples } = columnsIn(sheet, table, found)
  const own = rowsIn(sheet, table, columns, found)
  const entries: RowEntry[] = []
  const seen = new Set<string>()
  for (const [index, cells] of table.rows.entries()) {
    if (index < ROWS_ABOVE) continue
    const number = index + 1
    const row = own.get(index)
    for (const [at, said] of cells.entries())
      if (said.trim() !== '' && at > 0 && columns[at] === undefined)
        left.push(leftOut(table, number, at))
    const typed = (key: string): TypedText | undefined => {
      const at = columns.indexOf(key)
      const text = at < 0 ? '' : cellText(cells[at])
      return text.trim() === '' ? undefined : textAt(table, number, at, text)
    }
    if (row === undefined) {
      const keys = columns.filter((key) => key !== undefined)
      const texts = new Map(
        keys.flatMap((key) => {
          const said = typed(key)
          return said === undefined ? [] : [[key, said] as const]
        }),
      )
      if (sheet.key === 'about') {
        for (const at of cells.keys())
          if (at > 0 && cellText(cells[at]).trim() !== '' && columns[at] !== undefined)
            left.push(leftOut(table, number, at))
        continue
      }
      const isNew = [...texts.keys()].some((key) => key !== 'remove')
      if (isNew && isFit(texts.values(), faults) && !isRemoved(typed('remove'), faults))
        entries.push({
          fresh: {
            sheet,
            table: name,
            row: number,
            cells: texts,
            at: (key) => {
              const at = columns.indexOf(key)
              return at < 0 ? rowAt(table, number) : textAt(table, number, at, '')
            },
          },
        })
      continue
    }
    seen.add(row.key)
    if (row.key === REMOVE_ROW)
      for (const [at, key] of columns.entries()) {
        const said = key?.startsWith(EXAMPLE) === true ? typed(key) : undefined
        if (said !== undefined && isRemoved(said, faults))
          goneExamples.push({ ...textAt(table, number, at, ''), id: key!.slice(EXAMPLE.length) })
      }
    const said = sheet.columns.some(({ key }) => key === 'remove') ? typed('remove') : undefined
    const more = new Map(
      examples.flatMap(({ key }) => {
        const text = typed(key)
        return text === undefined || !isFit([text], faults) ? [] : [[key, text] as const]
      }),
    )
    const entry = { row, ...rowAt(table, number), isRemoved: isRemoved(said, faults), more }
    if (entry.isRemoved && row.item === undefined)
      faults.push(fault(message('fault-workbook-stays', { cell: said!.cell }), said!.pointer))
    const section = sheet.columns.findIndex((_, at) => row.cells[at]?.ofRow === 'section')
    const column = section < 0 ? -1 : columns.indexOf(sheet.columns[section]!.key)
    const wanted = column < 0 ? undefined : textAt(table, number, column, cellText(cells[column]))
    const isElsewhere =
      wanted !== undefined && wanted.text.trim() !== readAs(row.cells[section]!.shows)
    entries.push({ ...entry, ...(isElsewhere ? { section: wanted } : {}) })
    if (entry.isRemoved) continue
    const about = sheet.columns.flatMap(({ key }, at) =>
      key === 'remove' ? [] : [readAs(row.cells[at]!.shows)],
    )
    for (const [place, cell] of row.cells.entries()) {
      const { key, heading } = sheet.columns[place]!
      const at = columns.indexOf(key)
      if (at < 0 || cell.ofRow !== undefined) continue
      const typedHere = cellText(cells[at])
      const before = readAs(cell.shows)
      if (typedHere === before) continue
      const wrong = wrongWith(cell, typedHere)
      if (wrong !== undefined) {
        faults.push(faultAt(table, number, at, wrong))
        continue
      }
      changed.push({
        cell: cellName(name, number, at),
        pointer: cellPointer(name, number, at),
        about: [...about.slice(0, 2).filter((one) => one !== ''), heading],
        open: cell.open!,
        before,
        typed: typedHere,
      })
    }
  }
  const gone: BookRow[] = []
  for (const row of sheet.rows)
    if (!seen.has(row.key)) {
      if (row.item === undefined) left.push(warning(goneRow(name, row)))
      else gone.push(row)
    }
  return { sheet, table, entries, gone, examples, goneExamples }
}

/** The key of each column of a table; those of examples that are new have keys of their own. */
function columnsIn(sheet: BookSheet, table: ReadTable, { left, faults }: Found) {
  const { name, rows } = table
  const keys = rows[0]!
  const width = Math.max(...rows.map(({ length }) => length))
  const columns: (string | undefined)[] = [undefined]
  const known = new Map(sheet.columns.map((column, index) => [column.key, { column, index }]))
  const examples: NewExample[] = []
  const goneExamples: ReadSheet['goneExamples'][number][] = []
  const asMade = (at: number, index: number): boolean =>
    rows.slice(ROWS_ABOVE).every((cells) => {
      const row = sheet.rows.find(({ key }) => key === cells[0])
      return row === undefined || cellText(cells[at]) === readAs(row.cells[index]!.shows)
    })
  for (let at = 1; at < width; at++) {
    const key = keys[at] ?? ''
    const one = known.get(key)
    const alike = keys.flatMap((other, index) => (other === key && index > 0 ? [index] : []))
    const isBlank = key.startsWith(NEW_EXAMPLE)
    // A column that was copied is a new one; that which is as it was made is the one itself.
    const itself =
      alike.length < 2
        ? alike[0]
        : (alike.find((other) => asMade(other, one?.index ?? 0)) ?? alike[0])
    if (one !== undefined && !isBlank && itself === at) {
      columns[at] = key
      continue
    }
    const isFilled = rows.slice(ROWS_ABOVE).some((cells) => cellText(cells[at]).trim() !== '')
    if (sheet.key !== 'examples' || !isFilled) continue
    const own = `${NEW_EXAMPLE} @${at}`
    columns[at] = own
    const heading = cellText(rows[1]?.[at])
    const isTyped = heading.trim() !== '' && heading !== one?.column.heading
    const cell = textAt(table, 2, at, heading)
    if (isTyped && !isFit([cell], faults)) continue
    const copyOf = key.startsWith(EXAMPLE) ? { copyOf: key.slice(EXAMPLE.length) } : {}
    examples.push({ key: own, at: cell, ...copyOf, ...(isTyped ? { heading: cell } : {}) })
  }
  for (const { key, heading } of sheet.columns) {
    if (columns.includes(key) || key === 'remove' || key.startsWith(NEW_EXAMPLE)) continue
    if (key.startsWith(EXAMPLE))
      goneExamples.push({ id: key.slice(EXAMPLE.length), cell: name, pointer: pointerOf(name) })
    else
      left.push(
        warning(
          message('fault-workbook-gone--column', {
            sheet: { value: name },
            column: { value: heading },
          }),
        ),
      )
  }
  return { columns, examples, goneExamples }
}

const EXAMPLE = 'example '

/**
 * The row of the book behind each row of a table. Where a row was copied, the one that is as it was made is
 * that row and the others are new; where none or several are, nobody can tell.
 */
function rowsIn(
  sheet: BookSheet,
  table: ReadTable,
  columns: readonly (string | undefined)[],
  { faults }: Found,
): ReadonlyMap<number, BookRow> {
  const own = new Map<number, BookRow>()
  const rows = new Map(sheet.rows.map((row) => [row.key, row]))
  const places = Map.groupBy(
    [...table.rows.keys()].filter((index) => index >= ROWS_ABOVE),
    (index) => table.rows[index]![0] ?? '',
  )
  for (const [key, indices] of places) {
    const row = rows.get(key)
    const [first] = indices
    if (row === undefined || first === undefined) continue
    const asMade = indices.filter((index) =>
      sheet.columns.every((column, place) => {
        const at = columns.indexOf(column.key)
        return at < 0 || cellText(table.rows[index]![at]) === readAs(row.cells[place]!.shows)
      }),
    )
    const [itself = first] = indices.length === 1 ? indices : asMade
    own.set(itself, row)
    const twice = asMade.length === 0 ? indices : asMade
    for (const index of indices.length === 1 ? [] : twice)
      if (index !== itself) {
        // Neither the row itself nor a new one.
        own.set(index, row)
        const { cell, pointer } = rowAt(table, index + 1)
        faults.push(fault(message('fault-workbook-twice', { cell, row: itself + 1 }), pointer))
      }
  }
  return own
}

/** What a cell holds, with line ends as they are written here. */
function cellText(said: string | undefined): string {
  return (said ?? '').replaceAll(/\r\n?/g, '\n')
}

function textAt(table: ReadTable, row: number, column: number, text: string): TypedText {
  return {
    text,
    cell: cellName(table.name, row, column),
    pointer: cellPointer(table.name, row, column),
  }
}

/** A row as a whole: `Clauses!7:7`. */
function rowAt({ name }: ReadTable, row: number): Pick<TypedText, 'cell' | 'pointer'> {
  return { cell: `${name}!${row}:${row}`, pointer: pointerOf(name, `${row}:${row}`) }
}

const REMOVED = new Set(
  TEXT_LANGUAGES.map((language) => folded(catalogueIn(language).say('workbook-remove'))),
)

/** Whether a row is marked to go. */
function isRemoved(said: TypedText | undefined, faults: Fault[]): boolean {
  if (said === undefined) return false
  if (REMOVED.has(folded(said.text))) return true
  const { text, cell, pointer } = said
  const known = named([...REMOVED], 'or')
  faults.push(
    fault(message('fault-workbook-choice', { cell, said: { value: text }, known }), pointer),
  )
  return false
}

/** Whether texts of a new row can stand in a file; what cannot is told. */
function isFit(texts: Iterable<TypedText>, faults: Fault[]): boolean {
  let isWhole = true
  for (const { text, cell, pointer } of texts) {
    const wrong = unfit(text)
    if (wrong === undefined) continue
    faults.push(fault(wrong(cell), pointer))
    isWhole = false
  }
  return isWhole
}

/** A row that is not in its sheet any more, as it is told. */
export function goneRow(sheet: string, { cells }: BookRow): Message<FaultKey> {
  const said = cells.map(({ shows }) => readAs(shows)).filter((one) => one !== '')
  const value = said.slice(0, 2).join(' ')
  return message('fault-workbook-gone', { sheet: { value: sheet }, row: { value } })
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
  return unfit(typed)
}

/** Why a text can stand in no file; undefined where it can. */
function unfit(typed: string): ((cell: string) => Message<FaultKey>) | undefined {
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
