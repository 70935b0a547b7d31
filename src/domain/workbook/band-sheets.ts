import { SHARE_NAMES } from '../language/criteria/earning.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { idOf, listOf, valueIn } from '../drafting/json-place.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import { addedToCriteria } from './added-words.ts'
import { blankCells, plainCell, removeCell, shown, wordingCells } from './book-cells.ts'
import { column, placeWords, removeColumn, type BookWords } from './book-words.ts'
import type { BookCell, BookItem, BookRow, BookSheet } from './book.ts'
import { keyOf, valueItem, type FileValues } from './plain-sheets.ts'
import type { PlainPlace } from './plain-place.ts'

export const BOUNDS = {
  atLeast: 'at-least',
  above: 'above',
  atMost: 'at-most',
  below: 'below',
} as const
export const SIGNS = { atLeast: '≥', above: '>', atMost: '≤', below: '<' } as const
export type Bound = keyof typeof BOUNDS

/** Cells of a row by the keys of their columns; columns without one are empty. */
type RowDraft = {
  readonly key: string
  readonly where: string
  readonly what: string
  readonly cells: Map<string, BookCell>
  readonly item?: BookItem
}

/** How each clause earns: bands and points of lines a row each, anything else by its value. */
export function criteriaSheet(
  words: BookWords,
  values: FileValues,
  places: readonly PlainPlace[],
): BookSheet {
  const columns = [
    removeColumn(words),
    column(words, 'where', 40),
    column(words, 'what', 28),
    column(words, 'value', 22),
    ...Object.values(BOUNDS).map((name) => column(words, name, 11)),
    column(words, 'points', 11),
  ]
  const rows = gathered(words, values, places, ({ name, path }) => {
    const last = path.at(-1)
    if (name.startsWith('pointBand.'))
      return isBound(last) ? BOUNDS[last] : last === 'points' ? 'points' : undefined
    if (name === 'criterion.line[][]') return last === 0 ? 'value' : 'points'
    return undefined
  })
  const choices: { readonly [column: string]: readonly string[] } = {
    where: words.clauseNames,
    what: addedToCriteria(words),
    points: SHARE_NAMES,
  }
  return {
    key: 'criteria',
    name: words.catalogue.say('workbook-sheet-criteria'),
    columns,
    rows: rows.map((row) => asRow(words, columns, row)),
    kept: 3,
    blank: blankCells(columns, choices),
  }
}

/** The levels of every result: title, threshold, stars, reason; minima of parts below each. */
export function levelsSheet(
  words: BookWords,
  values: FileValues,
  places: readonly PlainPlace[],
): BookSheet {
  const columns = [
    removeColumn(words),
    column(words, 'where', 22),
    column(words, 'what', 34),
    column(words, 'value', 14),
    column(words, 'sign', 8),
    column(words, 'mark', 11),
    column(words, 'stars', 8),
    column(words, 'title-zh', 18),
    column(words, 'title-en', 22),
    column(words, 'reason-zh', 44),
    column(words, 'reason-en', 44),
  ]
  const rows = gathered(words, values, places, ({ name, path }) => {
    const last = path.at(-1)
    if (name === 'level.stars') return 'stars'
    if (/^level\.(?:atLeast|above|atMost|below)$/.test(name) && isBound(last)) return 'mark'
    if (/^(?:level|scheme\.below|rules-1\.below)\.title$/.test(name)) return 'title'
    return name === 'level.reason' ? 'reason' : undefined
  })
  const choices: { readonly [column: string]: readonly string[] } = {
    where: words.levels().map(({ title, id }) => title ?? id),
    what: [...new Set(rows.map(({ what }) => what))].filter((what) => what !== ''),
    sign: Object.values(SIGNS),
  }
  return {
    key: 'levels',
    name: words.catalogue.say('workbook-sheet-levels'),
    columns,
    rows: rows.map((row) => asRow(words, columns, row)),
    kept: 3,
    blank: blankCells(columns, choices),
  }
}

/** Places with a column of their own in the row of what holds them; each of the others in its own. */
function gathered(
  words: BookWords,
  values: FileValues,
  places: readonly PlainPlace[],
  columnOf: (place: PlainPlace) => string | undefined,
): readonly RowDraft[] {
  const rows = new Map<string, RowDraft>()
  for (const place of places) {
    const { file, path, pointer, kind } = place
    const name = columnOf(place)
    const at = name === undefined ? pointer : pointer.slice(0, pointer.lastIndexOf('/'))
    const key = keyOf(file, at)
    const row =
      rows.get(key) ??
      rowAt(
        key,
        placeWords(words, values[file]!, name === undefined ? path : path.slice(0, -1)),
        name === undefined ? valueItem(place) : listedItem(values[file]!, file, at),
      )
    rows.set(key, row)
    if (kind.is === 'text') {
      const cells = wordingCells(words, place)
      for (const [index, language] of TEXT_LANGUAGES.entries())
        row.cells.set(`${name ?? 'title'}-${language}`, cells[index]!)
    } else row.cells.set(name ?? 'value', plainCell(words, place))
    const last = path.at(-1)
    if (name === 'mark' && isBound(last)) row.cells.set('sign', shown(SIGNS[last]))
  }
  return [...rows.values()]
}

function rowAt(
  key: string,
  { where, what }: { where: string; what: string },
  item: BookItem | undefined,
): RowDraft {
  return { key, where, what, cells: new Map(), ...(item === undefined ? {} : { item }) }
}

/** What a row with cells of one thing is, where that stands in a list. */
function listedItem(value: JsonValue, file: string, at: string): BookItem | undefined {
  const [list, index] = listOf(at)
  const items = valueIn(value, list)
  if (!Array.isArray(items)) return undefined
  const ids = (items as readonly JsonValue[]).map(idOf)
  const id = ids[index]
  const haveIds = !ids.includes(undefined) && new Set(ids).size === ids.length
  return {
    is: 'listed',
    list: { file, pointer: list },
    index,
    ...(id === undefined || !haveIds ? {} : { id }),
  }
}

function asRow(words: BookWords, columns: BookSheet['columns'], row: RowDraft): BookRow {
  const { key, where, what, cells, item } = row
  cells.set('where', shown(where)).set('what', shown(what))
  if (item !== undefined) cells.set('remove', removeCell(words))
  return {
    key,
    ...(item === undefined ? {} : { item }),
    cells: columns.map((one) => cells.get(one.key) ?? shown('')),
  }
}

function isBound(step: string | number | undefined): step is Bound {
  return typeof step === 'string' && Object.hasOwn(BOUNDS, step)
}

/** A member of a value, if it is an object that has it. */
export function memberAt(value: JsonValue | undefined, path: readonly (string | number)[]) {
  let here: JsonValue | undefined = value
  for (const step of path) {
    if (Array.isArray(here)) here = (here as readonly JsonValue[])[Number(step)]
    else here = isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined
  }
  return here
}
