import { catalogueIn } from '../messages/all.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { MessageKey } from '../messages/keys.ts'
import { message } from '../messages/message.ts'
import type { Language } from '../messages/text.ts'
import { folded } from '../messages/same-text.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { cellName, cellPointer, plainHeading, type ReadTable } from '../sheets/read-table.ts'
import { COMMENT_OUTCOMES, type CommentKind, type CommentOutcome } from './comment.ts'
import { documentFaults, lineFaults } from '../faults/printable.ts'

/** ISO's commenting template, and the Chinese table of comments and how they are handled. */
export const SHEET_FORMS = ['iso', 'chinese'] as const
export type SheetForm = (typeof SHEET_FORMS)[number]

/** The language in which a form is filled in. */
export const LANGUAGE_OF_FORM = { iso: 'en', chinese: 'zh' } as const satisfies {
  readonly [F in SheetForm]: Language
}

/** One comment as a table has it. What its form has no column for is absent. */
export type SheetRow = {
  readonly number?: number
  readonly from: string
  readonly clause?: string
  readonly line?: string
  readonly element?: string
  readonly kind?: CommentKind
  readonly comment: string
  readonly proposed?: string
  readonly outcome?: CommentOutcome
  readonly observation?: string
  readonly remarks?: string
}

/** A table as it is written: lines above it, columns, rows, lines below it. Cells may hold several lines. */
export type SheetTable = {
  readonly title: string
  readonly head: readonly (readonly [label: string, value: string])[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly foot: readonly (readonly [label: string, value: string])[]
}

/** A row that was read, with the name of its sheet, its number there, and the cell of its answer. */
export type FoundRow = {
  readonly sheet: string
  readonly row: number
  readonly said: SheetRow
  readonly answerAt: { readonly cell: string; readonly pointer: string }
}

type Column =
  | 'number'
  | 'from'
  | 'line'
  | 'clause'
  | 'element'
  | 'kind'
  | 'comment'
  | 'proposed'
  | 'answer'
  | 'remarks'

/** Columns of each form in their order. Remarks are the last of the Chinese one, and stand beside ISO's. */
const COLUMNS = {
  iso: ['from', 'line', 'clause', 'element', 'kind', 'comment', 'proposed', 'answer', 'remarks'],
  chinese: ['number', 'clause', 'comment', 'proposed', 'from', 'answer', 'remarks'],
} as const satisfies { readonly [F in SheetForm]: readonly Column[] }

/** Types of comments as ISO writes them. */
const KIND_MARKS: { readonly [K in CommentKind]: string } = {
  general: 'ge',
  technical: 'te',
  editorial: 'ed',
}
const MOST_ROWS = 2000
const MOST_CHARACTERS = 10_000
const MOST_LINE = 200

/** Comments as a table of a form, in the words of a language. */
export function sheetTable(
  form: SheetForm,
  catalogue: Catalogue,
  { head, rows, foot }: Pick<SheetTable, 'head' | 'foot'> & { readonly rows: readonly SheetRow[] },
): SheetTable {
  const isRemarked = form === 'chinese' || rows.some(({ remarks }) => remarks !== undefined)
  const columns = COLUMNS[form].filter((column) => column !== 'remarks' || isRemarked)
  return {
    title: catalogue.say(`sheet-title-${form}`),
    head,
    columns: columns.map((column) => catalogue.say(headingOf(form, column))),
    rows: rows.map((row) => columns.map((column) => cellOf(form, column, row, catalogue))),
    foot,
  }
}

/** What an outcome is called in the tables. */
function outcomeWord(outcome: CommentOutcome, catalogue: Catalogue): string {
  return catalogue.say(`sheet-outcome-${outcome}`)
}

/**
 * The rows of every table among those of a file that has the headings of a form, in any of our
 * languages, and everything that is wrong, each with sheet and cell. Rows without a word are passed by,
 * and the lines below a table end it.
 */
export function sheetRows(
  tables: readonly ReadTable[],
  { from: usual }: { readonly from?: string | undefined } = {},
): { readonly rows: readonly FoundRow[]; readonly faults: readonly Fault[] } {
  const rows: FoundRow[] = []
  const faults: Fault[] = []
  let known = 0
  for (const { name, rows: read } of tables) {
    const head = headingsOf(read)
    if (head === undefined) continue
    known += 1
    for (const [at, cells] of read.entries()) {
      if (at <= head.at || cells.every((cell) => cell.trim() === '')) continue
      if (isFoot(cells)) break
      const { said, faults: own } = rowOf(name, at + 1, cells, head.columns, usual)
      faults.push(...own)
      if (said === undefined) continue
      const column = head.columns.get('answer') ?? 0
      const answerAt = {
        cell: cellName(name, at + 1, column),
        pointer: cellPointer(name, at + 1, column),
      }
      rows.push({ sheet: name, row: at + 1, said, answerAt })
    }
  }
  if (known === 0) faults.push(fault(message('fault-sheet-columns'), ''))
  if (rows.length > MOST_ROWS)
    faults.push(fault(message('fault-sheet-rows', { count: rows.length, most: MOST_ROWS }), ''))
  return { rows, faults }
}

function headingOf(form: SheetForm, column: Column): MessageKey {
  return `sheet-${form}-${column}` as MessageKey & `sheet-${SheetForm}-${string}`
}

function cellOf(form: SheetForm, column: Column, row: SheetRow, catalogue: Catalogue): string {
  switch (column) {
    case 'number':
      return row.number === undefined ? '' : String(row.number)
    case 'from':
      // The template has no column of numbers: the number stands below the unit.
      return form === 'iso' && row.number !== undefined ? `${row.from}\n${row.number}` : row.from
    case 'kind':
      return row.kind === undefined ? '' : KIND_MARKS[row.kind]
    case 'answer':
      return [
        row.outcome === undefined ? undefined : outcomeWord(row.outcome, catalogue),
        row.observation,
      ]
        .filter((part) => part !== undefined)
        .join('\n')
    case 'line':
    case 'clause':
    case 'element':
    case 'comment':
    case 'proposed':
    case 'remarks':
      return row[column] ?? ''
  }
}

/** The row of headings, and which column each of them is. */
function headingsOf(
  rows: ReadTable['rows'],
): { readonly at: number; readonly columns: ReadonlyMap<Column, number> } | undefined {
  for (const [at, cells] of rows.entries()) {
    const columns = new Map<Column, number>()
    for (const [index, cell] of cells.entries()) {
      const column = HEADINGS.get(plainHeading(cell))
      if (column !== undefined && !columns.has(column)) columns.set(column, index)
    }
    if (columns.has('comment') && columns.size >= 3) return { at, columns }
  }
  return undefined
}

const HEADINGS: ReadonlyMap<string, Column> = new Map(
  LANGUAGES.map(catalogueIn).flatMap((catalogue) =>
    SHEET_FORMS.flatMap((form) =>
      COLUMNS[form].map((column): [string, Column] => [
        plainHeading(catalogue.say(headingOf(form, column))),
        column,
      ]),
    ),
  ),
)

const OUTCOME_WORDS: ReadonlyMap<string, CommentOutcome> = new Map(
  LANGUAGES.map(catalogueIn).flatMap((catalogue) =>
    COMMENT_OUTCOMES.map((outcome): [string, CommentOutcome] => [
      folded(outcomeWord(outcome, catalogue)),
      outcome,
    ]),
  ),
)

const FOOTS: ReadonlySet<string> = new Set(
  LANGUAGES.map(catalogueIn).flatMap((catalogue) =>
    (['asked', 'returned', 'with-comments', 'silent'] as const).map((one) =>
      folded(catalogue.say(`sheet-letters-${one}`)),
    ),
  ),
)

function isFoot([first = '', second = '', ...rest]: readonly string[]): boolean {
  return (
    FOOTS.has(folded(first)) &&
    /^\d+$/.test(second.trim()) &&
    rest.every((cell) => cell.trim() === '')
  )
}

function rowOf(
  sheet: string,
  row: number,
  cells: readonly string[],
  columns: ReadonlyMap<Column, number>,
  usual: string | undefined,
): { readonly said?: SheetRow; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const cellAt = (column: Column): string => cellName(sheet, row, columns.get(column) ?? 0)
  const at = (column: Column): string => cellPointer(sheet, row, columns.get(column) ?? 0)
  const text = (column: Column, most = MOST_CHARACTERS): string | undefined => {
    const index = columns.get(column)
    const said = index === undefined ? '' : (cells[index] ?? '')
    if (said.trim() === '') return undefined
    const { length } = said
    if (length > most)
      faults.push(
        fault(
          message('fault-sheet-cell-long', { cell: cellAt(column), count: length, most }),
          at(column),
        ),
      )
    const isLine = most === MOST_LINE
    const unread = isLine ? lineFaults('', said.replaceAll('\n', ' ')) : documentFaults('', said)
    if (unread.length > 0)
      faults.push(fault(message('fault-sheet-cell-text', { cell: cellAt(column) }), at(column)))
    return isLine ? said.replaceAll(/\s*\n\s*/g, ' ') : said
  }
  const missing = (column: Column, what: 'words-unit' | 'words-comment'): void => {
    faults.push(
      fault(
        message('fault-sheet-cell-missing', { cell: cellAt(column), what: message(what) }),
        at(column),
      ),
    )
  }
  const { unit, number } = numbered(columns, cells)
  const from = unit ?? usual
  if (from === undefined) missing('from', 'words-unit')
  else if (lineFaults('', from).length > 0 || from.length > MOST_LINE)
    faults.push(fault(message('fault-sheet-cell-text', { cell: cellAt('from') }), at('from')))
  if (number !== undefined && !/^\d{1,6}$/.test(number))
    faults.push(
      fault(
        message('fault-sheet-cell-number', { cell: cellAt('number'), said: { value: number } }),
        at('number'),
      ),
    )
  const kind = kindOf(text('kind', MOST_LINE))
  if (kind === null)
    faults.push(
      fault(
        message('fault-sheet-cell-kind', {
          cell: cellAt('kind'),
          said: { value: text('kind', MOST_LINE) ?? '' },
        }),
        at('kind'),
      ),
    )
  const comment = text('comment')
  if (comment === undefined) missing('comment', 'words-comment')
  const members = {
    ...(number === undefined ? {} : { number: Number(number) }),
    clause: text('clause', MOST_LINE),
    line: text('line', MOST_LINE),
    element: text('element', MOST_LINE),
    proposed: text('proposed'),
    ...answerOf(text('answer')),
    remarks: text('remarks'),
  }
  if (faults.length > 0 || from === undefined || comment === undefined) return { faults }
  const present = Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  )
  const said = { ...present, from, comment, ...(kind === undefined ? {} : { kind: kind! }) }
  return { said, faults }
}

/** The unit and the number of a row: the number has a column of its own, or stands below the unit. */
function numbered(
  columns: ReadonlyMap<Column, number>,
  cells: readonly string[],
): { readonly unit?: string; readonly number?: string } {
  const cell = (column: Column): string => cells[columns.get(column) ?? -1] ?? ''
  const said = cell('from')
  const own = cell('number').trim()
  const below = /^(.*?)\s*\n\s*(\d{1,6})\s*$/s.exec(said)
  const [unit, number] =
    columns.has('number') || below === null ? [said, own] : [below[1]!, below[2]!]
  const line = unit.trim().replaceAll(/\s*\n\s*/g, ' ')
  return { ...(line === '' ? {} : { unit: line }), ...(number === '' ? {} : { number }) }
}

/** Null for what is no type of comment. */
function kindOf(text: string | undefined): CommentKind | null | undefined {
  if (text === undefined) return undefined
  const mark = folded(text)
  const known = Object.entries(KIND_MARKS).find(([name, sign]) => mark === sign || mark === name)
  return known === undefined ? null : (known[0] as CommentKind)
}

/** An answer begins with a line that says what was decided; without one it is an observation alone. */
function answerOf(text: string | undefined): Pick<SheetRow, 'outcome' | 'observation'> {
  if (text === undefined) return {}
  const [first = '', ...rest] = text.split('\n')
  const outcome = OUTCOME_WORDS.get(folded(first))
  if (outcome === undefined) return { observation: text }
  const observation = rest.join('\n')
  return { outcome, ...(observation.trim() === '' ? {} : { observation }) }
}
