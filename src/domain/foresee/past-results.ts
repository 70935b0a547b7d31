import type { Expanded } from '../expand/expanded.ts'
import type { Fault } from '../faults/fault.ts'
import type { Answers, AnswerValue, Assessment } from '../language/assessment.ts'
import type { Input } from '../language/inputs/registry.ts'
import { message, type Message } from '../messages/message.ts'
import { readAssessment } from '../score/answers.ts'
import { cellName, lettersOf, type ReadTable } from '../sheets/read-table.ts'
import { cellAnswer, dayIn } from './sheet-answers.ts'
import { isSame, knownHeadings, type KnownHeadings, type SheetColumn } from './sheet-columns.ts'

/** Why something in a sheet cannot be used: `place` is a cell or a sheet, `row` counts from 1. */
export type BadCell = {
  readonly row: number
  readonly place: string
  readonly why: Message | { readonly faults: readonly Fault[] }
}

/** What a sheet of past results holds: every row that says something is in one of the first two. */
export type PastResults = {
  readonly assessments: readonly Assessment[]
  readonly bad: readonly BadCell[]
  /** How many rows are bad. */
  readonly badRows: number
  /** Headings of columns that this revision does not know. */
  readonly unused: readonly string[]
  /** Inputs that no column answers. */
  readonly unanswered: readonly string[]
}

/** Headings stand among the first rows. */
const MOST_ABOVE = 20
/** So many headings must be known before a row is one of headings. */
const LEAST_KNOWN = 2

type Head = {
  readonly table: ReadTable
  readonly row: number
  readonly columns: readonly (SheetColumn | undefined)[]
}

/**
 * Reads tables in which each organisation has a row and each input a column, of which the one that knows most
 * headings is taken. A row is an assessment as of its day, else as of the day on which the revision comes into
 * force. What cannot be read, or would be refused when scored, is told by its cell, all of it.
 */
export function readPastResults(tables: readonly ReadTable[], expanded: Expanded): PastResults {
  const known = knownHeadings(expanded)
  const head = tables
    .flatMap((table) => headsOf(table, known))
    .reduce<Head | undefined>(
      (best, one) => (best === undefined || sizeOf(one) > sizeOf(best) ? one : best),
      undefined,
    )
  if (head === undefined || sizeOf(head) < LEAST_KNOWN) return unheaded(tables, known)
  const { table, row: headRow, columns } = head
  const twice = columns.flatMap((column, at): BadCell[] => {
    const first = columns.findIndex((one) => column !== undefined && isSame(one, column))
    return first === at || first === -1
      ? []
      : [
          {
            row: headRow,
            place: cellName(table.name, headRow, at),
            why: message('past-heading-twice', { other: lettersOf(first) }),
          },
        ]
  })
  const rows = table.rows
    .map((cells, at) => ({ cells, row: at + 1 }))
    .slice(headRow)
    .filter(({ cells }) =>
      cells.some((cell, at) => columns[at] !== undefined && cell.trim() !== ''),
    )
  const assessments: Assessment[] = []
  const bad: BadCell[] = [...twice]
  let badRows = 0
  for (const one of twice.length > 0 ? [] : rows) {
    const read = readRow(one, head, expanded)
    bad.push(...read.bad)
    if (read.bad.length > 0) badRows += 1
    else assessments.push(read.assessment)
  }
  const answered = new Set(columns.flatMap((column) => (column?.of === 'answers' ? column.id : [])))
  return {
    assessments,
    bad,
    badRows: twice.length > 0 ? rows.length : badRows,
    unused: (table.rows[headRow - 1] ?? []).filter(
      (heading, at) => heading.trim() !== '' && columns[at] === undefined,
    ),
    unanswered: [...expanded.inputs.keys()].filter((id) => !answered.has(id)),
  }
}

/** The rows of a table that may be its headings. */
function headsOf(table: ReadTable, known: KnownHeadings): readonly Head[] {
  return table.rows
    .slice(0, MOST_ABOVE)
    .map((cells, at) => ({ table, row: at + 1, columns: cells.map(known) }))
}

function sizeOf({ columns }: Head): number {
  return columns.filter((column) => column?.of === 'answers').length
}

function unheaded(tables: readonly ReadTable[], known: KnownHeadings): PastResults {
  const isTurned = tables.some(({ rows }) =>
    Array.from({ length: 6 }, (_, column) =>
      rows.filter((cells) => known(cells[column] ?? '')?.of === 'answers'),
    ).some((found) => found.length >= LEAST_KNOWN),
  )
  const why = message(isTurned ? 'past-turned' : 'past-no-headings')
  const place = tables[0]?.name ?? ''
  return { assessments: [], bad: [{ row: 1, place, why }], badRows: 1, unused: [], unanswered: [] }
}

function readRow(
  { cells, row }: { readonly cells: readonly string[]; readonly row: number },
  { table, columns }: Head,
  expanded: Expanded,
): { readonly assessment: Assessment; readonly bad: readonly BadCell[] } {
  const bad: BadCell[] = []
  const answers: Record<string, Answers[string]> = {}
  const profile: Record<string, AnswerValue> = {}
  const places = new Map<string, string>()
  let name: string | undefined
  let date = expanded.pack.rules.inForce.from
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? ''
    const place = cellName(table.name, row, at)
    if (column === undefined || cell.trim() === '') continue
    if (column.of === 'name') name = cell.trim()
    else if (column.of === 'day') {
      places.set('/date', place)
      const day = dayIn(cell)
      if (day === undefined)
        bad.push({ row, place, why: message('past-not-day', { cell: { value: cell.trim() } }) })
      else date = day
    } else {
      places.set(`/${column.of}/${column.id}`, place)
      const read = cellAnswer(inputOf(column, expanded), cell)
      if (read.is === 'wrong') bad.push({ row, place, why: read.why })
      else if (read.is === 'value' && column.of === 'profile') profile[column.id] = read.value
      else if (read.is === 'value') answers[column.id] = { value: read.value }
      else if (read.is === 'state' && column.of === 'answers') answers[column.id] = read.answer
    }
  }
  const { id, edition } = expanded.pack.standard
  const assessment: Assessment = {
    standard: id,
    edition,
    date,
    ...(name === undefined ? {} : { subject: { name } }),
    ...(Object.keys(profile).length === 0 ? {} : { profile }),
    answers,
  }
  if (bad.length > 0) return { assessment, bad }
  for (const fault of readAssessment(expanded, assessment).faults) {
    const [, space, of] = fault.pointer.split('/')
    const place =
      places.get(`/${space}/${of}`) ?? places.get(`/${space}`) ?? cellName(table.name, row, 0)
    bad.push({ row, place, why: { faults: [fault] } })
  }
  return { assessment, bad }
}

function inputOf(
  { of, id }: Extract<SheetColumn, { readonly id: string }>,
  { inputs, profile }: Expanded,
): Input {
  return of === 'profile' ? profile.get(id)! : inputs.get(id)!.input
}
