import type { Operations } from '../../../client/api.ts'
import { MEDIA_TYPES } from '../parts/media-types.ts'

/** What the service read from a table of clauses. */
export type TableReading = Operations['readClauseTable']['answer']
/** What a column says. */
export type ColumnField = NonNullable<TableReading['columns'][number]['field']>
/** By what is said, the letters of the column that was chosen for it; empty: no column says it. */
export type ColumnChoice = { readonly [F in ColumnField]?: string }

/** A file that somebody chose, and how its table is to be read. */
export type ChosenFile = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The sheets that were chosen; those that the service guesses without. */
  readonly sheets?: readonly string[]
  readonly columns: ColumnChoice
}

/** The media type of a file by its ending; undefined where it is none that is read. */
export function mediaTypeOf(name: string): string | undefined {
  const ending = name.split('.').at(-1)?.toLowerCase()
  return ending === 'xlsx' || ending === 'docx' ? MEDIA_TYPES[ending] : undefined
}

/** What is asked of the service about a file: its sheets, and which column says what. */
export function chosenQuery({ sheets, columns }: ChosenFile): {
  readonly sheet?: string
  readonly columns?: string
} {
  const chosen = Object.entries(columns).map(([field, letters]) => `${field}:${letters}`)
  return {
    ...(sheets === undefined ? {} : { sheet: sheets.join('/') }),
    ...(chosen.length === 0 ? {} : { columns: chosen.join(',') }),
  }
}

/** The choice after a column was said to say something, or nothing; it says one thing at a time. */
export function withColumn(
  columns: ColumnChoice,
  { letters, field: before }: TableReading['columns'][number],
  field: ColumnField | undefined,
): ColumnChoice {
  const without = before === undefined || before === field ? columns : { ...columns, [before]: '' }
  return field === undefined ? without : { ...without, [field]: letters }
}

/** Columns are remembered by their headings: the next version of a table has the same. */
export function rememberedColumns(table: TableReading): ColumnChoice {
  try {
    return JSON.parse(localStorage.getItem(placeOf(table)) ?? '{}') as ColumnChoice
  } catch {
    return {}
  }
}

/** Remembers what was chosen, where the browser keeps anything. */
export function rememberColumns(table: TableReading, columns: ColumnChoice): void {
  try {
    localStorage.setItem(placeOf(table), JSON.stringify(columns))
  } catch {
    // Nothing is lost: it is chosen again.
  }
}

/** The sheets that were chosen of a file with these sheets; undefined where none were. */
export function rememberedSheets({ sheets }: TableReading): readonly string[] | undefined {
  try {
    const said = JSON.parse(localStorage.getItem(sheetsAt(sheets)) ?? 'null') as unknown
    const known = Array.isArray(said) ? sheets.filter((one) => said.includes(one)) : []
    return known.length === 0 ? undefined : known
  } catch {
    return undefined
  }
}

/** Remembers which sheets were chosen, where the browser keeps anything. */
export function rememberSheets({ sheets }: TableReading, chosen: readonly string[]): void {
  try {
    localStorage.setItem(sheetsAt(sheets), JSON.stringify(chosen))
  } catch {
    // Nothing is lost: it is chosen again.
  }
}

function sheetsAt(sheets: readonly string[]): string {
  return `touchstone-sheets:${sheets.join('/')}`
}

function placeOf({ columns }: TableReading): string {
  return `touchstone-columns:${columns.map(({ letters, heading }) => letters + heading).join('|')}`
}
