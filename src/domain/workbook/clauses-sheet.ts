import { plainText } from '../drafting/read-draft.ts'
import { pointer } from '../faults/fault.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { isObject, type JsonValue } from '../schema/json.ts'
import { openCell, plainCell, shown, wordingCells } from './book-cells.ts'
import { column, type BookWords } from './book-words.ts'
import type { BookCell, BookForm, BookRow, BookSheet } from './book.ts'
import { keyOf, type FileValues } from './plain-sheets.ts'
import type { PlainPlace } from './plain-place.ts'

const AMOUNT: BookForm = { is: 'number', words: [], isFraction: true }

/** The clauses in their order: number, title in each language, aspect, weight. */
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
  for (const { file, at, clause, aspect } of homes) {
    const id = idOf(clause)
    const key = keyOf(file, at)
    const number = numbers.get(key)
    const title = titles.get(key)
    const isSection = Array.isArray(clause['clauses'])
    const weight = weights.get(id)
    rows.set(id + key, {
      key,
      cells: [
        number === undefined ? shown('') : plainCell(words, number),
        ...(title === undefined ? TEXT_LANGUAGES.map(() => shown('')) : wordingCells(words, title)),
        shown(words.nameOf(aspect) ?? aspect),
        weight !== undefined
          ? plainCell(words, weight)
          : isSection || clause['class'] !== undefined || !words.clauses.has(id)
            ? shown('')
            : newWeight(words, values, id),
      ],
    })
  }
  return {
    key: 'clauses',
    name: words.catalogue.say('workbook-sheet-clauses'),
    columns: [
      column(words, 'number', 10),
      column(words, 'title-zh', 36),
      column(words, 'title-en', 44),
      column(words, 'aspect', 28),
      column(words, 'weight', 10),
    ],
    rows: inOrder(words, homes).flatMap((one) => rows.get(one) ?? []),
    kept: 2,
  }
}

type Home = {
  readonly file: string
  readonly at: string
  readonly clause: { readonly [member: string]: JsonValue }
  /** The id of the topmost section that it stands in. */
  readonly aspect: string
}

function idOf(clause: Home['clause']): string {
  return plainText(clause['id']) ?? ''
}

/** Where each clause of the files stands. */
function homesOf(values: FileValues): readonly Home[] {
  const homes: Home[] = []
  const walk = (file: string, list: JsonValue | undefined, at: string, aspect: string): void => {
    if (!Array.isArray(list)) return
    for (const [index, clause] of (list as readonly JsonValue[]).entries()) {
      if (!isObject(clause)) continue
      const here = `${at}${pointer(index)}`
      const own = aspect === '' ? idOf(clause) : aspect
      homes.push({ file, at: here, clause, aspect: own })
      walk(file, clause['clauses'], `${here}/clauses`, own)
    }
  }
  for (const [file, value] of Object.entries(values))
    if (file.startsWith('standards/') && isObject(value)) {
      const under = value['under']
      walk(file, value['clauses'], '/clauses', typeof under === 'string' ? under : '')
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
