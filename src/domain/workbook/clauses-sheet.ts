import { plainText } from '../drafting/read-draft.ts'
import { pointer } from '../faults/fault.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import {
  blankCells,
  choiceWords,
  openCell,
  plainCell,
  removeCell,
  shown,
  wordingCells,
} from './book-cells.ts'
import { column, removeColumn, type BookWords } from './book-words.ts'
import type { BookCell, BookChoice, BookForm, BookRow, BookSheet } from './book.ts'
import { keyOf, type FileValues } from './plain-sheets.ts'
import type { PlainPlace } from './plain-place.ts'

/** How a weight is typed. */
export const AMOUNT = { is: 'number', words: [], isFraction: true } as const satisfies BookForm

/** The clauses in their order: number, title in each language, section, weight. */
export function clausesSheet(
  words: BookWords,
  values: FileValues,
  places: readonly PlainPlace[],
): BookSheet {
  const numbers = new Map<string, PlainPlace>()
  const titles = new Map<string, PlainPlace>()
  const weights = new Map<string, PlainPlace>()
  for (const place of places) {
    const holder = keyOf(place.file, place.pointer.slice(0, place.pointer.lastIndexOf('/')))
    if (place.name === 'clause.number') numbers.set(holder, place)
    else if (place.name === 'clause.title') titles.set(holder, place)
    else weights.set(String(place.path[1]), place)
  }
  const rows = new Map<string, BookRow>()
  const homes = homesOf(values)
  const sections = sectionsOf(words, homes)
  const list = { of: sections.map(choiceWords), isStrict: false }
  const seen = new Set<string>()
  for (const { file, at, clause, section } of homes) {
    const id = idOf(clause)
    const isKnown = id !== '' && !seen.has(id)
    seen.add(id)
    const above = sections.find((one) => one.id === section)
    const key = keyOf(file, at)
    const number = numbers.get(key)
    const title = titles.get(key)
    const isSection = Array.isArray(clause['clauses'])
    const weight = weights.get(id)
    rows.set(id + key, {
      key,
      ...(isKnown ? { item: { is: 'clause' as const, id, section } } : {}),
      cells: [
        isKnown ? removeCell(words) : shown(''),
        number === undefined ? shown('') : plainCell(words, number),
        ...(title === undefined ? TEXT_LANGUAGES.map(() => shown('')) : wordingCells(words, title)),
        isKnown
          ? {
              shows: above === undefined ? '' : choiceWords(above),
              ofRow: 'section' as const,
              list,
            }
          : shown(''),
        weight !== undefined
          ? plainCell(words, weight)
          : isSection || clause['class'] !== undefined || !words.clauses.has(id)
            ? shown('')
            : newWeight(words, values, id),
      ],
    })
  }
  const columns = [
    removeColumn(words),
    column(words, 'number', 10),
    column(words, 'title-zh', 36),
    column(words, 'title-en', 44),
    column(words, 'section', 28),
    column(words, 'weight', 10),
  ]
  return {
    key: 'clauses',
    name: words.catalogue.say('workbook-sheet-clauses'),
    columns,
    rows: inOrder(words, homes).flatMap((one) => rows.get(one) ?? []),
    kept: 3,
    blank: blankCells(columns, { section: list.of }),
  }
}

/** The sections of the standard, as a list offers them. */
function sectionsOf({ nameOf }: BookWords, homes: readonly Home[]): readonly BookChoice[] {
  const named = new Set(homes.map(({ section }) => section))
  return homes.flatMap(({ clause }) => {
    const id = idOf(clause)
    if (!Array.isArray(clause['clauses']) && !named.has(id)) return []
    const title = nameOf(id)
    return [{ id, ...(title === undefined ? {} : { title }) }]
  })
}

type Home = {
  readonly file: string
  readonly at: string
  readonly clause: { readonly [member: string]: JsonValue }
  /** The id of the section that it stands in; undefined: outermost. */
  readonly section: string | undefined
}

function idOf(clause: Home['clause']): string {
  return plainText(clause['id']) ?? ''
}

/** Where each clause of the files stands. */
function homesOf(values: FileValues): readonly Home[] {
  const homes: Home[] = []
  const walk = (
    file: string,
    list: JsonValue | undefined,
    at: string,
    section: string | undefined,
  ): void => {
    if (!Array.isArray(list)) return
    for (const [index, clause] of (list as readonly JsonValue[]).entries()) {
      if (!isObject(clause)) continue
      const here = `${at}${pointer(index)}`
      homes.push({ file, at: here, clause, section })
      walk(file, clause['clauses'], `${here}/clauses`, idOf(clause))
    }
  }
  for (const [file, value] of Object.entries(values))
    if (file.startsWith('standards/') && isObject(value)) {
      const under = value['under']
      walk(file, value['clauses'], '/clauses', typeof under === 'string' ? under : undefined)
    }
  return homes
}

/** The clauses as the standard has them, files put together; then whatever is in no order. */
function inOrder({ clauses }: BookWords, homes: readonly Home[]): readonly string[] {
  const order = new Map([...clauses.keys()].map((id, index) => [id, index]))
  const rank = ({ clause }: Home): number => order.get(idOf(clause)) ?? order.size
  return homes
    .toSorted((a, b) => rank(a) - rank(b))
    .map((one) => idOf(one.clause) + keyOf(one.file, one.at))
}

/** The weight of a clause that has none yet, where the file of the weights is known. */
function newWeight(words: BookWords, values: FileValues, id: string): BookCell {
  const [file] = Object.entries(values).find(
    ([path, value]) => path.startsWith('rules/') && isObject(value) && isObject(value['weights']),
  ) ?? ['']
  if (file === '') return shown('')
  const at = { file, pointer: pointer('weights', id) }
  return openCell(words, '', { at, form: AMOUNT, isNeeded: false })
}
