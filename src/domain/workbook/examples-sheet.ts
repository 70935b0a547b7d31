import { pointer as pointerOf } from '../faults/fault.ts'
import { TEXT_LANGUAGES, wording, type Text } from '../messages/text.ts'
import type { Path } from '../language/places.ts'
import { isObject } from '../schema/json.ts'
import { memberAt } from './band-sheets.ts'
import { blankCells, openCell, plainCell, removeCell, shown, wordingCells } from './book-cells.ts'
import { column, placeWords, type BookWords } from './book-words.ts'
import {
  BLANK_EXAMPLES,
  NEW_EXAMPLE,
  REMOVE_ROW,
  type BookCell,
  type BookRow,
  type BookSheet,
} from './book.ts'
import type { FileValues } from './plain-sheets.ts'
import type { PlainPlace } from './plain-place.ts'

/** A row: a place that examples have, and its cell for each example that has it. */
type ExampleRow = {
  readonly key: string
  readonly rest: Path
  readonly what: string
  readonly where: string
  readonly cells: Map<string, BookCell>
}

/** Worked examples side by side, a column each: what was answered, and what it must come to. */
export function examplesSheet(
  words: BookWords,
  values: FileValues,
  places: readonly PlainPlace[],
): BookSheet {
  const homes = new Map<string, string>()
  const rows = new Map<string, ExampleRow>()
  const put = (place: PlainPlace, key: string, what: string, cell: BookCell): void => {
    const [, example] = place.path
    const rest = place.path.slice(2)
    const said = placeWords(words, memberAt(values[place.file], place.path.slice(0, 2))!, rest)
    const row = rows.get(key) ?? {
      key,
      rest,
      where: said.where,
      what: what === '' ? said.what : what,
      cells: new Map(),
    }
    rows.set(key, row)
    row.cells.set(String(example), cell)
  }
  for (const place of places) {
    const [, example] = place.path
    const rest = place.path.slice(2)
    const key = rest.map((step) => pointerOf(step)).join('')
    homes.set(String(example), place.file)
    if (place.kind.is !== 'text') put(place, key, '', plainCell(words, place))
    else
      for (const [index, language] of TEXT_LANGUAGES.entries()) {
        const [what] = [placeWords(words, {}, rest).what]
        const own = words.catalogue.say('workbook-language', { what, language })
        put(place, `${key} ${language}`, own, wordingCells(words, place)[index]!)
      }
  }
  const ids = [...homes.keys()]
  const titleOf = (id: string): string => {
    const example = memberAt(values[homes.get(id)!], ['examples', id])
    const title = isObject(example) ? (example['title'] as Text | undefined) : undefined
    return wording(title, words.language)
  }
  const example = column(words, 'example', 18)
  const removeRow: BookRow = {
    key: REMOVE_ROW,
    cells: [
      shown(''),
      shown(words.catalogue.say('workbook-column-remove')),
      ...ids.map(() => removeCell(words)),
      ...Array.from({ length: BLANK_EXAMPLES }, () => shown('')),
    ],
  }
  const columns = [
    column(words, 'where', 36),
    column(words, 'what', 26),
    ...ids.map((id) => ({
      ...example,
      key: `example ${id}`,
      heading: [id, titleOf(id)].join(' · '),
    })),
    ...Array.from({ length: BLANK_EXAMPLES }, (_, index) => ({
      ...column(words, 'new-example', 18),
      key: `${NEW_EXAMPLE} ${index + 1}`,
    })),
  ]
  return {
    key: 'examples',
    name: words.catalogue.say('workbook-sheet-examples'),
    columns,
    blank: blankCells(columns, { where: words.clauseNames }),
    rows: [
      ...(ids.length === 0 ? [] : [removeRow]),
      ...inOrder(words, [...rows.values()]).map(({ key, rest, where, what, cells }): BookRow => {
        const alike = [...cells.values()].find(({ open }) => open !== undefined)
        return {
          key,
          cells: [
            shown(where),
            shown(what),
            ...ids.map(
              (id) => cells.get(id) ?? emptyCell(words, values, homes.get(id)!, id, rest, alike),
            ),
            ...Array.from({ length: BLANK_EXAMPLES }, () => newCell(alike)),
          ],
        }
      }),
    ],
    kept: 2,
  }
}

/** The cell of an example that is yet to be, in a row where others have one that may be changed. */
function newCell(alike: BookCell | undefined): BookCell {
  if (alike?.open === undefined) return shown('')
  const { open, list } = alike
  const isText = !['number', 'date'].includes(open.form.is)
  return {
    shows: '',
    ofRow: isText ? 'new-text' : 'new-number',
    ...(list === undefined ? {} : { list }),
  }
}

/** A cell of an example that says nothing there: it may begin to, as others do, where its file has the room. */
function emptyCell(
  words: BookWords,
  values: FileValues,
  file: string,
  example: string,
  rest: Path,
  alike: BookCell | undefined,
): BookCell {
  const path = ['examples', example, ...rest]
  const holder = memberAt(values[file], path.slice(0, -1))
  const open = alike?.open
  const isRoom =
    isObject(holder) &&
    !Object.hasOwn(holder, String(path.at(-1))) &&
    typeof rest.at(-1) === 'string'
  if (open === undefined || open.form.is === 'wording' || !isRoom) return shown('')
  const at = { file, pointer: path.map((step) => pointerOf(step)).join('') }
  return openCell(words, '', { at, form: open.form, isNeeded: false })
}

const GROUPS = [
  'title',
  'assessment/date',
  'assessment/profile',
  'assessment/answers',
  'assessment',
]

/** Title, date, profile, answers in the order of the clauses, the rest, what is expected. */
function inOrder({ clauses }: BookWords, rows: readonly ExampleRow[]): readonly ExampleRow[] {
  const order = new Map([...clauses.keys()].map((id, index) => [id, index]))
  const rankOf = ({ rest }: ExampleRow): readonly [number, number] => {
    const at = rest.join('/')
    const group = GROUPS.findIndex((one) => at === one || at.startsWith(`${one}/`))
    const clause = order.get(String(rest[2])) ?? order.size
    return [group < 0 ? GROUPS.length : group, group === 3 ? clause : 0]
  }
  return rows
    .map((row) => ({ row, rank: rankOf(row) }))
    .toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ row }) => row)
}
