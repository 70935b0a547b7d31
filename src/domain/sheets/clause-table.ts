import { fault, pointer, type Fault } from '../faults/fault.ts'
import { documentFaults } from '../faults/printable.ts'
import { message, named } from '../messages/message.ts'
import type { ExactJson } from '../numbers/exact.ts'
import {
  chosenColumns,
  findColumns,
  type TableFields,
  type FoundColumns,
} from './clause-columns.ts'
import type { ClauseField } from './clause-fields.ts'
import { pointsIn } from './clause-points.ts'
import { headOf, readClauses } from './clause-rows.ts'
import { allOf, leavesOf, totalOf, type TableClause } from './clause-tree.ts'
import { lettersOf, plainHeading, type ReadTable } from './read-table.ts'

/** What somebody says of a table: which sheets it is on, and which column (counted from 0) says what. */
export type TableChoice = {
  readonly sheets?: readonly string[]
  /** Over what is guessed; null: no column says this. */
  readonly columns?: { readonly [F in ClauseField]?: number | null }
}

/** A column of a table, and what it is taken to say; without a field it is not taken over. */
export type TableColumn = {
  readonly letters: string
  readonly heading: string
  readonly field?: ClauseField
}

/** A row of a sheet, counted from 1. */
type SheetRow = { readonly sheet: string; readonly row: number }

/** The clauses of one sheet or several, with everything that is wrong with them, each at its cell. */
export type ClauseTable = {
  /** The sheets that were read, in their order. */
  readonly read: readonly string[]
  readonly sheets: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly clauses: readonly TableClause[]
  /** What the points of all clauses come to. */
  readonly total: ExactJson
  /** Rows that are no clause, such as notes: they are not taken over. */
  readonly leftOver: readonly SheetRow[]
  readonly faults: readonly Fault[]
}

/** As many sections and clauses as a standard may have at most. */
const MOST_CLAUSES = 2000

/**
 * Reads the clauses of a file: those of the sheets that are chosen; else of the first with headings of clauses
 * and points, together with all that have the same headings, unless two of them bear one number. Of several
 * sheets each is a section, by its name, unless all of its clauses stand in one already. `tables` has at
 * least one.
 */
export function readClauseTable(
  tables: readonly ReadTable[],
  { sheets: wanted, columns = {} }: TableChoice = {},
): ClauseTable {
  const sheets = tables.map(({ name }) => name)
  const unknown = (wanted ?? []).filter((name) => !sheets.includes(name))
  const chosen = tables.filter(({ name }) => wanted?.includes(name))
  const guessed = wanted === undefined ? guessedTables(tables) : []
  const [first = tables[0]!, ...more] = chosen.length > 0 ? chosen : guessed
  const one = readSheet(first, columns)
  const wrong = unknown.map((name) =>
    fault(message('fault-table-sheet', { name: { value: name }, known: named(sheets) }), ''),
  )
  if (more.length === 0) return { ...one, sheets, faults: [...wrong, ...one.faults] }
  const headings = headingsOf(first)
  // What was said of columns holds for tables with the same headings; others are read by their own.
  const all = [
    one,
    ...more.map((table) => readSheet(table, headingsOf(table) === headings ? columns : {})),
  ]
  const clauses = all.map(({ read: [sheet = ''], clauses: own }) => asSection(sheet, own)).flat()
  const count = allOf(clauses).length
  const tooMany =
    count > MOST_CLAUSES
      ? [fault(message('fault-table-clauses', { count, most: MOST_CLAUSES }), '')]
      : []
  return {
    read: all.flatMap(({ read }) => read),
    sheets,
    columns: one.columns,
    clauses,
    total: totalOf(clauses),
    leftOver: all.flatMap(({ leftOver }) => leftOver),
    faults: [...wrong, ...tooMany, ...all.flatMap(({ faults }) => faults), ...numbersTwice(all)],
  }
}

/** The table that is meant where nobody says which, and those that go on with it. */
function guessedTables(tables: readonly ReadTable[]): readonly ReadTable[] {
  const found = tables.map((table) => ({ table, head: findColumns(table) }))
  const first =
    found.find((one) => one.head?.columns.points !== undefined) ??
    found.find((one) => one.head !== undefined)
  if (first === undefined) return tables.slice(0, 1)
  const headings = headingsOf(first.table)
  const alike = tables.filter((table) => headingsOf(table) === headings)
  // Two versions of one table have the same headings as well; their clauses bear the same numbers.
  const isOne =
    alike.length > 1 && numbersTwice(alike.map((table) => readSheet(table, {}))).length === 0
  return isOne ? alike : [first.table]
}

/** The headings of a table, to be told from others; empty where it has none. */
function headingsOf(table: ReadTable): string {
  const head = findColumns(table)
  return head === undefined ? '' : head.headings.map(plainHeading).join('|')
}

/** The clauses of a sheet as a section by its name, each with the sheet that it was read from. */
function asSection(sheet: string, clauses: readonly TableClause[]): readonly TableClause[] {
  const withSheet = (list: readonly TableClause[]): readonly TableClause[] =>
    list.map((clause) => ({ ...clause, sheet, clauses: withSheet(clause.clauses) }))
  const own = withSheet(clauses)
  const [only, ...others] = own
  if (only === undefined) return []
  if (others.length === 0 && only.clauses.length > 0) return own
  const { numbering, title } = headOf('', sheet)
  const number = numbering?.number
  return [
    {
      row: 1,
      sheet,
      stands: 'section',
      title,
      ...(number === undefined ? {} : { number }),
      clauses: own,
    },
  ]
}

/** Whole numbers of clauses that stand on two sheets. */
function numbersTwice(tables: readonly ClauseTable[]): readonly Fault[] {
  const known = new Map<string, { readonly sheet: string; readonly row: number }>()
  const faults: Fault[] = []
  for (const {
    read: [sheet = ''],
    clauses,
    columns,
  } of tables)
    for (const { number, row } of allOf(clauses)) {
      if (number === undefined || !/[.\-．]/.test(number)) continue
      const first = known.get(number)
      if (first === undefined) known.set(number, { sheet, row })
      else if (first.sheet !== sheet) {
        const at = columns.find(({ field }) => field === 'number' || field === 'title')
        const cell = `${sheet}!${at?.letters ?? 'A'}${row}`
        const other = `${first.sheet}!${first.row}`
        const about = { cell, number: { value: number }, other }
        faults.push(
          fault(
            message('fault-table-number-twice--sheet', about),
            pointer(sheet, `${at?.letters ?? 'A'}${row}`),
          ),
        )
      }
    }
  return faults
}

/** Reads the clauses of one sheet. */
function readSheet(table: ReadTable, chosen: NonNullable<TableChoice['columns']>): ClauseTable {
  const { name } = table
  const guessed = findColumns(table) ?? unheaded(table, chosen.points)
  const own: FoundColumns = { ...guessed, columns: chosenColumns(guessed.columns, chosen) }
  const about = { read: [name], sheets: [name], columns: columnsOf(table, own) }
  const wrong: Fault[] = []
  if (documentFaults('', name).length > 0)
    wrong.push(fault(message('fault-sheet-cell-text', { cell: { value: name } }), ''))
  if (own.columns.title === undefined)
    wrong.push(fault(message('fault-table-columns', { sheet: { value: name } }), ''))
  if (wrong.length > 0) return { ...about, clauses: [], total: 0, leftOver: [], faults: wrong }
  const { clauses, faults, leftOver: rows } = readClauses(table, own)
  const leftOver = rows.map((row) => ({ sheet: name, row }))
  if (
    own.columns.points === undefined &&
    leavesOf(clauses).every((one) => one.points === undefined)
  )
    return {
      ...about,
      clauses,
      total: 0,
      leftOver,
      faults: [fault(message('fault-table-points-column', { sheet: { value: name } }), '')],
    }
  const count = allOf(clauses).length
  if (count === 0) wrong.push(fault(message('fault-table-empty', { sheet: { value: name } }), ''))
  if (count > MOST_CLAUSES)
    wrong.push(fault(message('fault-table-clauses', { count, most: MOST_CLAUSES }), ''))
  return { ...about, clauses, total: totalOf(clauses), leftOver, faults: [...wrong, ...faults] }
}

/** A table whose headings nobody knows: its first row is one of headings, unless it states points. */
function unheaded({ rows }: ReadTable, points: number | null | undefined): FoundColumns {
  const [first = []] = rows
  const isClause = pointsIn(first[points ?? -1] ?? '') !== undefined
  return { above: isClause ? 0 : 1, headings: isClause ? [] : first, columns: {} }
}

/** The columns that hold anything, each with what it is taken to say. */
function columnsOf({ rows }: ReadTable, { headings, columns }: FoundColumns): TableColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => rows.some((row) => (row[column] ?? '').trim() !== ''))
    .map((column) => {
      const field = fieldAt(columns, column)
      return {
        letters: lettersOf(column),
        heading: (headings[column] ?? '').trim(),
        ...(field === undefined ? {} : { field }),
      }
    })
}

function fieldAt(columns: TableFields, column: number): ClauseField | undefined {
  const entries = Object.entries(columns) as [ClauseField, number][]
  return entries.find(([, at]) => at === column)?.[0]
}
