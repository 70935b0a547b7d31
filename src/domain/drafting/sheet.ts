import { TEXT_LANGUAGES, type TextLanguage } from '../messages/text.ts'
import { SHARE_NAMES } from '../language/criteria/earning.ts'
import { readNumber } from '../numbers/typed.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import type { PlaceChange } from './edit-json.ts'
import { placeOf, valueAt } from './json-place.ts'
import { memberOf, type ReadDraft } from './read-draft.ts'

/** Where a cell is written: a member of a file of the draft. */
export type CellPlace = { readonly file: string; readonly pointer: string }

/** How what is typed into a cell becomes JSON. */
export type CellForm =
  /** One wording of a text; plain words are those of the first language of the standard. */
  | { readonly is: 'wording'; readonly language: TextLanguage; readonly first: TextLanguage }
  /** Characters as they are typed. */
  | { readonly is: 'line' }
  /** A number from 0 on, or a fraction such as 93/23. */
  | { readonly is: 'amount' }
  /** Any number. */
  | { readonly is: 'number' }
  /** Points as an amount, or all, half or none of a weight. */
  | { readonly is: 'earned' }
  /** One of some words. */
  | { readonly is: 'one-of'; readonly among: readonly string[] }
  /** YYYY-MM-DD. */
  | { readonly is: 'date' }

/** One cell of a table of a draft. */
export type SheetCell = {
  readonly column: string
  /** What it shows, as it would be typed. */
  readonly value: string
  readonly form: CellForm
  /** Absent: it follows from other cells, or a form cannot show it. */
  readonly at?: CellPlace
  /** A wording that the standard promises and that is not there. */
  readonly isMissing?: boolean
  /** It must not be left empty. */
  readonly isNeeded?: boolean
  /** Worked out by a rule, which a table cannot show. */
  readonly isRule?: boolean
}

/** A row: a section, a clause, a level. */
export type CellRow = {
  readonly id: string
  readonly depth: number
  readonly isSection: boolean
  readonly cells: readonly SheetCell[]
}

/** A table over members of a draft: what it shows is what the JSON says. */
export type Sheet = { readonly columns: readonly string[]; readonly rows: readonly CellRow[] }

/** What becomes of what was typed: a change, nothing to change, or why not. */
export type Typed =
  | { readonly wanted: PlaceChange & { readonly file: string } }
  | { readonly unchanged: true }
  | { readonly fault: 'fixed' | 'needed' | 'earned' | 'unlisted' }
  | { readonly fault: 'number' | 'date'; readonly instead?: string }

/** What typing this text into a cell would change. */
export function typedInto(draft: Pick<ReadDraft, 'values'>, cell: SheetCell, typed: string): Typed {
  const { at, form } = cell
  const text = form.is === 'wording' ? typed.trim() : typed.trim().normalize('NFKC')
  if (text === cell.value) return { unchanged: true }
  if (at === undefined) return { fault: 'fixed' }
  if (text === '') {
    if (cell.isNeeded === true) return { fault: 'needed' }
    return { wanted: { ...at, ...taken(draft, at, form) } }
  }
  const value = readAs(form, text)
  if ('fault' in value) return value
  return { wanted: { ...at, ...put(draft, at, form, value.value) } }
}

/** A cell of one wording of a text that stands, or would stand, at a pointer into the pack. */
export function wordingCell(
  draft: ReadDraft,
  packPointer: string,
  text: JsonValue | undefined,
  of: {
    readonly column: string
    readonly language: TextLanguage
    readonly languages: readonly TextLanguage[]
    readonly isNeeded?: boolean
  },
): SheetCell {
  const { column, language, languages, isNeeded = false } = of
  const first = languages[0] ?? TEXT_LANGUAGES[0]
  const plain = language === first ? text : undefined
  const own = typeof text === 'string' ? plain : memberOf(text, language)
  const value = typeof own === 'string' ? own : ''
  const isThere = text !== undefined
  return {
    column,
    value,
    form: { is: 'wording', language, first },
    ...placeIn(draft, packPointer),
    ...(value === '' && isThere && languages.includes(language) ? { isMissing: true } : {}),
    ...(isNeeded && language === first ? { isNeeded } : {}),
  }
}

/** A cell of a plain value that stands, or would stand, at a pointer into the pack. */
export function plainCell(
  draft: ReadDraft,
  packPointer: string,
  value: JsonValue | undefined,
  of: {
    readonly column: string
    readonly form: CellForm
    readonly isNeeded?: boolean
  },
): SheetCell {
  const isPlain =
    value === undefined ||
    typeof value === 'number' ||
    (typeof value === 'string' && !value.startsWith('$'))
  return {
    column: of.column,
    value: isPlain ? String(value ?? '') : '',
    form: of.form,
    ...(isPlain ? placeIn(draft, packPointer) : { isRule: true }),
    ...(of.isNeeded === true ? { isNeeded: true } : {}),
  }
}

/** A cell that only shows something. */
export function shownCell(column: string, value: string): SheetCell {
  return { column, value, form: { is: 'line' } }
}

/** The file and pointer behind a pointer into the pack; none where no file would hold it. */
function placeIn(draft: ReadDraft, packPointer: string): { readonly at?: CellPlace } {
  const { file, pointer } = draft.sources.placeOf(packPointer)
  const value = file === undefined ? undefined : draft.values[file]
  if (file === undefined || value === undefined) return {}
  const above = pointer.slice(0, pointer.lastIndexOf('/'))
  const place = placeOf(value, above)
  const holder = place === undefined ? undefined : valueAt(value, place)
  return holder !== undefined && typeof holder === 'object' && holder !== null
    ? { at: { file, pointer } }
    : {}
}

/** The value that a text typed in a form says, or why it is none. */
export function readAs(
  form: CellForm,
  text: string,
):
  | { readonly value: JsonValue }
  | { readonly fault: 'earned' | 'unlisted' }
  | { readonly fault: 'number' | 'date'; readonly instead?: string } {
  switch (form.is) {
    case 'one-of':
      return form.among.includes(text) ? { value: text } : { fault: 'unlisted' }
    case 'earned': {
      if (SHARE_NAMES.includes(text)) return { value: text }
      const amount = readAs({ is: 'amount' }, text)
      return 'value' in amount ? amount : { fault: 'earned' }
    }
    case 'wording':
    case 'line':
      return { value: text }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text) ? { value: text } : { fault: 'date' }
    case 'amount':
    case 'number': {
      const isFraction = /^\d{1,15}\/[1-9]\d{0,14}$/.test(text)
      if (form.is === 'amount' && isFraction) return { value: text }
      const read = readNumber(text)
      if ('number' in read && read.number !== undefined) {
        if (form.is === 'amount' && read.number < 0) return { fault: 'number' }
        return { value: read.number }
      }
      const instead = 'instead' in read ? read.instead : undefined
      return { fault: 'number', ...(instead === undefined ? {} : { instead: String(instead) }) }
    }
  }
}

/** Whether a text is a day that there is, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The change that puts a value in; a wording goes beside those of other languages. */
function put(
  draft: Pick<ReadDraft, 'values'>,
  at: CellPlace,
  form: CellForm,
  value: JsonValue,
): PlaceChange {
  if (form.is !== 'wording') return { pointer: at.pointer, value }
  const { language, first } = form
  const now = standing(draft, at)
  if (isObject(now)) return { pointer: `${at.pointer}/${language}`, value }
  if (typeof now === 'string' && language === first) return { pointer: at.pointer, value }
  const beside = typeof now === 'string' ? { [first]: now } : {}
  return { pointer: at.pointer, value: { ...beside, [language]: value } }
}

/** The change that leaves a cell empty; a text without any wording goes as a whole. */
function taken(draft: Pick<ReadDraft, 'values'>, at: CellPlace, form: CellForm): PlaceChange {
  const now = standing(draft, at)
  const isOneOfSeveral = form.is === 'wording' && isObject(now) && Object.keys(now).length > 1
  return { pointer: isOneOfSeveral ? `${at.pointer}/${form.language}` : at.pointer }
}

function standing(
  draft: Pick<ReadDraft, 'values'>,
  { file, pointer }: CellPlace,
): JsonValue | undefined {
  const value = draft.values[file]!
  const place = placeOf(value, pointer)
  return place === undefined ? undefined : valueAt(value, place)
}
