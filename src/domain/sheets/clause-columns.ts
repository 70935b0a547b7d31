import { catalogueIn } from '../messages/all.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import { folded } from '../messages/same-text.ts'
import { CLAUSE_FIELDS, type ClauseField } from './clause-fields.ts'
import { pointsIn } from './clause-points.ts'
import { isNumbering } from './clause-numbering.ts'
import { plainHeading, type ReadTable } from './read-table.ts'

/** Which column, counted from 0, says what. */
export type TableFields = { readonly [F in ClauseField]?: number }

/** Where the headings of a table end, and what its columns seem to say. */
export type FoundColumns = {
  /** How many rows stand before the first that may be a clause. */
  readonly above: number
  readonly headings: readonly string[]
  readonly columns: TableFields
}

/** Headings stand among the first rows. */
const MOST_ABOVE = 40
/** So much of a column must look like numbers of clauses where no heading says so. */
const MOSTLY = 0.6

/** The headings by which a field is known, in every language. */
const KNOWN: readonly (readonly [heading: string, field: ClauseField])[] = LANGUAGES.map(
  catalogueIn,
).flatMap((catalogue) =>
  CLAUSE_FIELDS.flatMap((field) =>
    catalogue
      .say(`table-headings-${field}`)
      .split('|')
      .map((heading): [string, ClauseField] => [plainHeading(heading), field]),
  ),
)

/**
 * Finds the headings of a clause table and guesses what each column says: by its heading first, then by
 * what stands in it. Undefined where no row has the heading of a title or a wording.
 */
export function findColumns({ rows }: ReadTable): FoundColumns | undefined {
  let best: FoundColumns | undefined
  for (const [at, cells] of rows.slice(0, MOST_ABOVE).entries()) {
    const found = headed(cells, rows[at + 1] ?? [], at)
    if (sizeOf(found.columns) > sizeOf(best?.columns ?? {})) best = found
  }
  if (best === undefined || !hasWords(best.columns)) return undefined
  return { ...best, columns: withNumbers(best, rows) }
}

/** Columns as somebody chose them, over those that were guessed; null takes a guess away. */
export function chosenColumns(
  guessed: TableFields,
  chosen: { readonly [F in ClauseField]?: number | null },
): TableFields {
  const taken = new Set(Object.values(chosen))
  const left = Object.entries(guessed).filter(
    ([field, column]) => !Object.hasOwn(chosen, field) && !taken.has(column),
  )
  const own = Object.entries(chosen).filter(([, column]) => column !== null)
  return Object.fromEntries([...left, ...own])
}

function sizeOf(columns: TableFields): number {
  return Object.keys(columns).length
}

function hasWords({ title, text }: TableFields): boolean {
  return title !== undefined || text !== undefined
}

/** A row of headings; the row below it belongs to it where it heads what a wide cell above leaves open. */
function headed(cells: readonly string[], below: readonly string[], at: number): FoundColumns {
  const own = named(cells)
  if (sizeOf(own) < 2) return { above: at + 1, headings: cells, columns: own }
  const both = Array.from({ length: Math.max(cells.length, below.length) }, (_, column) => {
    const lower = below[column] ?? ''
    return lower.trim() === '' ? (cells[column] ?? '') : lower
  })
  const together = named(both)
  const isSecondHead =
    sizeOf(together) > sizeOf(own) &&
    Object.values(own).every((column) => fieldOf(both[column]!) !== undefined)
  return isSecondHead
    ? { above: at + 2, headings: both, columns: together }
    : { above: at + 1, headings: cells, columns: own }
}

/** The columns that headings name; where two are named alike, the first. */
function named(cells: readonly string[]): TableFields {
  const columns: { [F in ClauseField]?: number } = {}
  for (const isExact of [true, false])
    for (const [column, cell] of cells.entries()) {
      if (Object.values(columns).includes(column)) continue
      const field = fieldOf(cell, isExact)
      if (field !== undefined) columns[field] ??= column
    }
  // A table that names what is asked and no title has the title in it.
  if (columns.title === undefined && columns.text !== undefined) {
    const { text, ...others } = columns
    return { ...others, title: text }
  }
  return columns
}

/** What a heading names: exactly, or in the longest part of it that is known. */
function fieldOf(cell: string, isExact?: boolean): ClauseField | undefined {
  const heading = plainHeading(cell)
  if (heading === '' || folded(cell).length > 40) return undefined
  const exact = KNOWN.find(([known]) => known === heading)?.[1]
  if (exact !== undefined || isExact === true) return exact
  return KNOWN.filter(([known]) => known.length > 1 && heading.includes(known)).toSorted(
    ([a], [b]) => b.length - a.length,
  )[0]?.[1]
}

/** With the column of numbers, and of points, that no heading names but the cells show. */
function withNumbers(found: FoundColumns, rows: ReadTable['rows']): TableFields {
  const { columns } = found
  const below = rows.slice(found.above)
  const open = found.headings
    .map((_, column) => column)
    .filter((column) => !Object.values(columns).includes(column))
  const looksLike = (column: number, is: (cell: string) => boolean): boolean => {
    const cells = below.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '')
    return cells.length > 1 && cells.filter(is).length >= MOSTLY * cells.length
  }
  const number = columns.number ?? open.find((column) => looksLike(column, isNumbering))
  const hasPoints = (column: number): boolean =>
    column !== number && looksLike(column, (cell) => pointsIn(cell) !== undefined)
  const points = columns.points ?? open.findLast(hasPoints)
  return {
    ...columns,
    ...(number === undefined ? {} : { number }),
    ...(points === undefined ? {} : { points }),
  }
}
