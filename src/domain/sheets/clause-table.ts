import { fault, type Fault } from '../faults/fault.ts'
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
import { readClauses } from './clause-rows.ts'
import { allOf, leavesOf, totalOf, type TableClause } from './clause-tree.ts'
import { lettersOf, type ReadTable } from './read-table.ts'

/** What somebody says of a table: which sheet it is on, and which column (counted from 0) says what. */
export type TableChoice = {
  readonly sheet?: string
  /** Over what is guessed; null: no column says this. */
  readonly columns?: { readonly [F in ClauseField]?: number | null }
}

/** A column of a table, and what it is taken to say; without a field it is not taken over. */
export type TableColumn = {
  readonly letters: string
  readonly heading: string
  readonly field?: ClauseField
}

/** The clauses of a sheet, with everything that is wrong with it, each at its cell. */
export type ClauseTable = {
  readonly sheet: string
  readonly sheets: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly clauses: readonly TableClause[]
  /** What the points of all clauses come to. */
  readonly total: ExactJson
  /** Rows that are no clause, such as notes, counted from 1: they are not taken over. */
  readonly leftOver: readonly number[]
  readonly faults: readonly Fault[]
}

/** As many sections and clauses as a standard may have at most. */
const MOST_CLAUSES = 2000

/**
 * Reads the clauses of one sheet of a file: the one that is chosen, else the first with headings of
 * clauses and points. `tables` has at least one.
 */
export function readClauseTable(
  tables: readonly ReadTable[],
  { sheet, columns: chosen = {} }: TableChoice = {},
): ClauseTable {
  const sheets = tables.map(({ name }) => name)
  const found = tables.map((table) => ({ table, head: findColumns(table) }))
  const { table, head } =
    found.find((one) => one.table.name === sheet) ??
    found.find((one) => one.head?.columns.points !== undefined) ??
    found.find((one) => one.head !== undefined) ??
    found[0]!
  const { name } = table
  const guessed = head ?? unheaded(table, chosen.points)
  const own: FoundColumns = { ...guessed, columns: chosenColumns(guessed.columns, chosen) }
  const about = { sheet: name, sheets, columns: columnsOf(table, own) }
  const wrong: Fault[] = []
  if (sheet !== undefined && sheet !== name)
    wrong.push(
      fault(message('fault-table-sheet', { name: { value: sheet }, known: named(sheets) }), ''),
    )
  if (documentFaults('', name).length > 0)
    wrong.push(fault(message('fault-sheet-cell-text', { cell: { value: name } }), ''))
  if (own.columns.title === undefined)
    wrong.push(fault(message('fault-table-columns', { sheet: { value: name } }), ''))
  if (wrong.length > 0) return { ...about, clauses: [], total: 0, leftOver: [], faults: wrong }
  const { clauses, faults, leftOver } = readClauses(table, own)
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
  return {
    ...about,
    clauses,
    total: totalOf(clauses),
    leftOver,
    faults: [...wrong, ...faults],
  }
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
