import { fault, type Fault, type FaultKey } from '../faults/fault.ts'
import { documentFaults } from '../faults/printable.ts'
import { catalogueIn } from '../messages/all.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import { message, type Message } from '../messages/message.ts'
import { folded } from '../messages/same-text.ts'
import type { FoundColumns, TableFields } from './clause-columns.ts'
import { CLAUSE_FIELDS, type ClauseField } from './clause-fields.ts'
import { numberingIn, type Numbering } from './clause-numbering.ts'
import { pointsBehind, pointsIn } from './clause-points.ts'
import { allOf, clauseTree, totalOf, type ClauseTree, type TableClause } from './clause-tree.ts'
import { cellName, cellPointer, plainHeading, type ReadTable } from './read-table.ts'

/** What the rows of a table come to, with everything that is wrong, each at its cell. */
export type ReadClauses = {
  readonly clauses: readonly TableClause[]
  readonly faults: readonly Fault[]
  /** Rows that are no clause, such as notes, counted from 1: they are not taken over. */
  readonly leftOver: readonly number[]
}

/** A row of the table: what each field says, and where one stands. */
type Row = {
  readonly row: number
  readonly cells: readonly string[]
  readonly says: (field: ClauseField) => string
  readonly complain: (field: ClauseField, about: (cell: string) => Message<FaultKey>) => void
}

type SumKind = 'total' | 'subtotal'

const TOTALS = namesOf('table-rows-total')
const SUBTOTALS = namesOf('table-rows-subtotal')
const NOTES = namesOf('table-rows-note')

/** No text of a standard is longer. */
const MOST_CHARACTERS = 10_000
const MOST_OF_NUMBER = 64
/** What Excel writes into a cell that it cannot calculate. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/

/**
 * The clauses of a table. A section is a row with rows of deeper numbers below it, or stands in a column
 * of its own, once for the rows that it spans. Totals, subtotals and the points of sections must be what
 * the points of their clauses come to. A row that gives words alone goes on with the clause before it.
 */
export function readClauses(table: ReadTable, found: FoundColumns): ReadClauses {
  const columns = withSections(table, found)
  const faults: Fault[] = []
  const leftOver: number[] = []
  const tree = clauseTree()
  const headings = found.headings.map(folded)
  const isHeading = (cells: readonly string[]): boolean =>
    headings.length > 0 && headings.every((one, column) => one === folded(cells[column] ?? ''))
  const rowAt = (row: number, cells: readonly string[]): Row => ({
    row,
    cells,
    says: (field) => (cells[columns[field] ?? -1] ?? '').trim(),
    complain(field, about) {
      const column = columns[field] ?? columns.title ?? 0
      const cell = cellName(table.name, row, column)
      faults.push(fault(about(cell), cellPointer(table.name, row, column)))
    },
  })
  // The heading of how points are given goes on record with what stands below it.
  if (found.above > 0) checkTexts(rowAt(found.above, found.headings))
  for (const [at, cells] of table.rows.entries()) {
    if (at < found.above || cells.every((cell) => cell.trim() === '')) continue
    if (isHeading(cells)) continue
    const row = rowAt(at + 1, cells)
    checkTexts(row)
    const kind = sumOf(cells)
    if (kind !== undefined) checkSum(tree, row, kind)
    else if (isNote(cells)) leftOver.push(row.row)
    else if (!take(tree, row)) leftOver.push(row.row)
  }
  const rows = (clause: TableClause): Row => rowAt(clause.row, table.rows[clause.row - 1] ?? [])
  checkPoints(tree.clauses, rows)
  checkNumbers(tree.clauses, rows)
  return { clauses: tree.clauses, faults: withoutConsequences(faults), leftOver }
}

/**
 * A title that spans several rows, each with a wording and points of its own, is the section of these:
 * then the wording is what names a clause.
 */
function withSections({ rows }: ReadTable, { columns, above }: FoundColumns): TableFields {
  const { title, text, points, section, subsection, ...others } = columns
  if (title === undefined || text === undefined || points === undefined) return columns
  const spans = rows
    .slice(above)
    .some(
      (cells) =>
        (cells[title] ?? '').trim() === '' &&
        (cells[text] ?? '').trim() !== '' &&
        pointsIn(cells[points] ?? '') !== undefined &&
        sumOf(cells) === undefined,
    )
  if (!spans || (section !== undefined && subsection !== undefined)) return columns
  return section === undefined
    ? { ...others, section: title, title: text, points }
    : { ...others, section, subsection: title, title: text, points }
}

/** Sums are wrong because points are: mending these mends those. */
function withoutConsequences(faults: readonly Fault[]): readonly Fault[] {
  const lacksPoints = faults.some(({ code }) => code.startsWith('table-points'))
  return lacksPoints ? faults.filter(({ code }) => code !== 'table-sum') : faults
}

/** Takes a row into the tree; false where it says nothing of a clause. */
function take(tree: ClauseTree, { row, says, complain }: Row): boolean {
  tree.enter(row, [says('section'), says('subsection')])
  const { numbering, title: whole } = headOf(says('number'), says('title'))
  const stated = says('points')
  const behind = stated === '' ? pointsBehind(whole) : undefined
  const title = behind?.title ?? whole
  const points = behind?.points ?? pointsIn(stated)
  const words = {
    ...given('text', says('text')),
    ...given('textInEnglish', says('text-en')),
    ...given('method', says('method')),
    ...given('evidence', says('evidence')),
  }
  if (says('number') === '' && title === '' && stated === '')
    return Object.keys(words).length > 0
      ? tree.goOn(words)
      : says('section') + says('subsection') !== ''
  if (says('number') !== '' && numbering === undefined)
    complain('number', (cell) =>
      message('fault-table-number', { cell, said: { value: says('number') } }),
    )
  if (title === '') complain('title', (cell) => message('fault-table-title', { cell }))
  if (stated !== '' && points === undefined)
    complain('points', (cell) => message('fault-table-points', { cell, said: { value: stated } }))
  tree.add(
    {
      row,
      stands: 'title',
      title,
      ...given('number', numbering?.number.slice(0, MOST_OF_NUMBER) ?? ''),
      ...given('titleInEnglish', says('title-en')),
      ...words,
      ...(points === undefined ? {} : { points }),
    },
    numbering?.style,
  )
  return true
}

/** The number and the title of a row; the number may stand before the title in one cell. */
export function headOf(
  number: string,
  title: string,
): { readonly numbering?: Numbering; readonly title: string } {
  const own = numberingIn(number)
  if (own !== undefined) return { numbering: own, title: title === '' ? own.rest : title }
  const within = number === '' ? numberingIn(title) : undefined
  return within === undefined || within.rest === ''
    ? { title }
    : { numbering: within, title: within.rest }
}

/** Whether a row states a sum: one word that says so, and nothing beside it but a number. */
function sumOf(cells: readonly string[]): SumKind | undefined {
  const said = cells.filter((one) => one.trim() !== '')
  const [word, ...more] = said.filter((one) => pointsIn(one) === undefined).map(plainHeading)
  if (word === undefined || more.length > 0) return undefined
  if (TOTALS.has(word)) return 'total'
  return SUBTOTALS.has(word) ? 'subtotal' : undefined
}

/** Every cell that goes on record can be read, and is not longer than a text may be. */
function checkTexts({ says, complain }: Row): void {
  for (const field of CLAUSE_FIELDS) {
    const said = says(field)
    const { length } = said
    if (length > MOST_CHARACTERS)
      complain(field, (cell) =>
        message('fault-sheet-cell-long', { cell, count: length, most: MOST_CHARACTERS }),
      )
    if (documentFaults('', said).length > 0)
      complain(field, (cell) => message('fault-sheet-cell-text', { cell }))
    if (ERROR.test(said))
      complain(field, (cell) => message('fault-table-cell-error', { cell, said: { value: said } }))
  }
}

function checkSum(tree: ClauseTree, { cells, says, complain }: Row, kind: SumKind): void {
  const stated = pointsIn(says('points')) ?? cells.map(pointsIn).find((one) => one !== undefined)
  const sums = kind === 'total' ? [tree.total()] : tree.subtotals()
  if (stated === undefined || sums.includes(stated)) return
  complain('points', (cell) => message('fault-table-sum', { cell, stated, sum: sums[0]! }))
}

function isNote(cells: readonly string[]): boolean {
  const [only, ...more] = cells.filter((one) => one.trim() !== '')
  if (only === undefined || more.length > 0) return false
  return [...NOTES].some((note) => new RegExp(`^${note}[\\s::.]`, 'u').test(`${folded(only)} `))
}

/** A clause has points; a section that states some has those of its clauses. */
function checkPoints(clauses: readonly TableClause[], rows: (clause: TableClause) => Row): void {
  for (const clause of allOf(clauses)) {
    const { points, clauses: below } = clause
    const row = rows(clause)
    if (below.length === 0) {
      if (points === undefined && row.says('points') === '')
        row.complain('points', (cell) => message('fault-table-points-missing', { cell }))
      continue
    }
    const sum = totalOf(below)
    if (points !== undefined && points !== sum)
      row.complain(clause.stands === 'title' ? 'points' : clause.stands, (cell) =>
        message('fault-table-sum', { cell, stated: points, sum }),
      )
  }
}

/** No two clauses bear one number. */
function checkNumbers(clauses: readonly TableClause[], rows: (clause: TableClause) => Row): void {
  const known = new Map<string, number>()
  const check = (list: readonly TableClause[], above: string): void => {
    for (const clause of list) {
      const { number, row } = clause
      // Numbers in brackets begin anew in every section; those with dots are whole.
      const key = number === undefined || /[.\-．]/.test(number) ? number : `${above}/${number}`
      if (key !== undefined) {
        const first = known.get(key)
        if (first !== undefined)
          rows(clause).complain('number', (cell) =>
            message('fault-table-number-twice', { cell, number: { value: number! }, row: first }),
          )
        else known.set(key, row)
      }
      check(clause.clauses, `${above}/${number ?? row}`)
    }
  }
  check(clauses, '')
}

function given<K extends string>(name: K, value: string): { readonly [N in K]?: string } {
  return (value === '' ? {} : { [name]: value }) as { readonly [N in K]?: string }
}

/** The words by which rows of a kind are known, in every language. */
function namesOf(key: 'table-rows-total' | 'table-rows-subtotal' | 'table-rows-note'): Set<string> {
  return new Set(
    LANGUAGES.map(catalogueIn).flatMap((catalogue) =>
      catalogue.say(key).split('|').map(plainHeading),
    ),
  )
}
