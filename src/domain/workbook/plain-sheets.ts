import { TEXT_LANGUAGES } from '../messages/text.ts'
import type { JsonValue } from '../schema/json.ts'
import { plainCell, shown, wordingCells } from './book-cells.ts'
import { column, placeWords, type BookWords } from './book-words.ts'
import type { BookColumn, BookRow, BookSheet, SheetKey } from './book.ts'
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
      cells: [
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
  return { key, name: words.catalogue.say(`workbook-sheet-${key}`), columns, rows, kept: 2 }
}

/** By which a row is known again: the file and the place that it shows. */
export function keyOf(file: string, pointer: string): string {
  const [half = ''] = file.split('/')
  return `${half}/${file.slice(file.lastIndexOf('/') + 1)}${pointer}`
}
