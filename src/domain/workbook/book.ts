import type { CellPlace } from '../drafting/sheet.ts'
import type { TextLanguage } from '../messages/text.ts'

/** What the revision is that a workbook was made from, so that it finds its way back. */
export type BookOrigin = {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  /** The record and its version, where it is one. */
  readonly record?: string
  readonly version?: number
  /** SHA-256 of its files, or of its pack where it is published. */
  readonly digest?: string
}

/** Something to choose, as it stands in the files, and how people call it. */
export type BookChoice = { readonly id: string; readonly title?: string }

/** How what stands in a cell becomes JSON. */
export type BookForm =
  | { readonly is: 'wording'; readonly language: TextLanguage; readonly first: TextLanguage }
  | { readonly is: 'line' }
  | { readonly is: 'date' }
  | { readonly is: 'truth' }
  | { readonly is: 'choice'; readonly of: readonly BookChoice[] }
  | { readonly is: 'number'; readonly words: readonly string[]; readonly isFraction: boolean }

/** A cell that may be changed: the place behind it, and what may stand there. */
export type OpenCell = {
  readonly at: CellPlace
  readonly form: BookForm
  readonly isNeeded: boolean
}

/** What a cell shows. */
export type BookValue = string | number | { readonly date: string }

/**
 * What a cell says of its row itself: whether it goes, in which section its clause stands, or what a new row
 * says, as text or as a number.
 */
export type OfRow = 'remove' | 'section' | 'new-text' | 'new-number'

/** A cell; without `open` or `ofRow` it only shows something, and is locked. */
export type BookCell = {
  readonly shows: BookValue
  readonly open?: OpenCell
  readonly ofRow?: OfRow
  /** What may be chosen from. Anything else may be typed where `isStrict` is false. */
  readonly list?: { readonly of: readonly string[]; readonly isStrict: boolean }
}

export type BookColumn = {
  readonly key: string
  readonly heading: string
  /** What the column says, once in each language. */
  readonly notes: readonly string[]
  readonly width: number
}

/** What a row is in the files, so that it can go, and stand elsewhere. */
export type BookItem =
  | { readonly is: 'clause'; readonly id: string; readonly section: string | undefined }
  /** An item of a list: a level, a band, a point of a line. */
  | {
      readonly is: 'listed'
      readonly list: CellPlace
      readonly index: number
      readonly id?: string
    }
  /** A value by itself. */
  | {
      readonly is: 'value'
      readonly at: CellPlace
      readonly isNeeded: boolean
      readonly isFixed: boolean
    }

export type BookRow = {
  /** By which the row is known again, wherever it is moved. */
  readonly key: string
  /** Absent: it neither goes nor moves. */
  readonly item?: BookItem
  /** One for each column. */
  readonly cells: readonly BookCell[]
}

const SHEET_KEYS = [
  'about',
  'general',
  'clauses',
  'texts',
  'questions',
  'criteria',
  'levels',
  'gates',
  'scoring',
  'examples',
] as const
export type SheetKey = (typeof SHEET_KEYS)[number]

/** One sheet: a subject of the pack. */
export type BookSheet = {
  readonly key: SheetKey
  readonly name: string
  readonly columns: readonly BookColumn[]
  readonly rows: readonly BookRow[]
  /** How many columns stay in sight. */
  readonly kept: number
  /** The cells of an empty row at the end of the table; absent where no row can be added. */
  readonly blank?: readonly BookCell[]
}

/** A pack as a workbook; `carried` are rows of the sheet by which it finds its way back. */
export type Book = {
  readonly sheets: readonly BookSheet[]
  readonly carried: readonly (readonly string[])[]
}

/** Empty rows at the end of a table, to be filled in. */
export const BLANK_ROWS = 12
/** Empty columns for examples, to be filled in; their keys begin so. */
export const BLANK_EXAMPLES = 2
export const NEW_EXAMPLE = 'new-example'
/** The row of the examples in which one is marked to go. */
export const REMOVE_ROW = 'remove'

/** Rows above those of the table: the keys of the columns, hidden; headings; notes. */
export const ROWS_ABOVE = 3

/** The name of the sheet that holds the lists to choose from, and what stands in its first cell. */
export const LISTS = 'touchstone-lists'

/** What is read back from a cell that shows this. */
export function readAs(value: BookValue): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : value.date
}
