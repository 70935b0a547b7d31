import { TEXT_LANGUAGES } from '../messages/text.ts'
import type { JsonValue } from '../schema/json.ts'
import { blankCells, plainCell, removeCell, shown, wordingCells } from './book-cells.ts'
import { column, placeWords, removeColumn, type BookWords } from './book-words.ts'
import type { BookCell, BookColumn, BookItem, BookRow, BookSheet, SheetKey } from './book.ts'
import { addedTexts } from './added-words.ts'
import type { PlainPlace } from './plain-place.ts'

/** What the files of a draft say, by path. */
export type FileValues = { readonly [path: string]: JsonValue }

/** A table with one place a row: what it belongs to, what it says about it, and what that is. */
export function plainSheet(
  words: BookWords,
  key: SheetKey,
  values: FileValues,
  places: readonly PlainPlace[],
): BookSheet {
  const hasTexts = places.some(({ kind }) => kind.is === 'text')
  const hasValues = places.some(({ kind }) => kind.is !== 'text')
  const columns: BookColumn[] = [
    removeColumn(words),
    column(words, 'where', 40),
    column(words, 'what', 34),
    ...(hasValues ? [column(words, 'value', 24)] : []),
    ...(hasTexts ? TEXT_LANGUAGES.map((language) => column(words, language, 60)) : []),
  ]
  const rows = places.map((place): BookRow => {
    const { where, what } = placeWords(words, values[place.file]!, place.path)
    const nothing = shown('')
    const isText = place.kind.is === 'text'
    return {
      key: keyOf(place.file, place.pointer),
      item: valueItem(place),
      cells: [
        removeCell(words),
        shown(where),
        shown(what),
        ...(hasValues ? [isText ? nothing : plainCell(words, place)] : []),
        ...(hasTexts
          ? isText
            ? wordingCells(words, place)
            : TEXT_LANGUAGES.map(() => nothing)
          : []),
      ],
    }
  })
  const blank = blankRow(words, key, columns)
  return {
    key,
    name: words.catalogue.say(`workbook-sheet-${key}`),
    columns,
    rows,
    kept: 3,
    ...(blank === undefined ? {} : { blank }),
  }
}

/** An empty row of a table to which rows can be added: texts of clauses, and clauses that must be met. */
function blankRow(
  words: BookWords,
  key: SheetKey,
  columns: readonly BookColumn[],
): readonly BookCell[] | undefined {
  if (key !== 'texts' && key !== 'gates') return undefined
  const choices: { readonly [column: string]: readonly string[] } = {
    where: words.clauseNames,
    ...(key === 'texts'
      ? { what: addedTexts(words) }
      : { value: ['all', ...words.levels().map(({ id }) => id)] }),
  }
  return blankCells(columns, choices)
}

/** What a row with one value is. */
export function valueItem({ file, pointer, isNeeded, kind }: PlainPlace): BookItem {
  return { is: 'value', at: { file, pointer }, isNeeded, isFixed: kind.is === 'fixed' }
}

/** By which a row is known again: the file and the place that it shows. */
export function keyOf(file: string, pointer: string): string {
  const [half = ''] = file.split('/')
  return `${half}/${file.slice(file.lastIndexOf('/') + 1)}${pointer}`
}
