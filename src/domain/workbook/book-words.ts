import { languagesOf } from '../drafting/clause-sheet.ts'
import { itemsOf, memberOf, membersOf, plainText, type ReadDraft } from '../drafting/read-draft.ts'
import { catalogueIn } from '../messages/all.ts'
import { folded } from '../messages/same-text.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { TEXT_LANGUAGES, wording, type Text, type TextLanguage } from '../messages/text.ts'
import type { Path } from '../language/places.ts'
import type { JsonValue } from '../schema/json.ts'
import type { BookChoice, BookColumn } from './book.ts'
import { MEMBER_WORDS } from '../words/member-words.ts'

/** What a workbook calls things, in the language that it is written in. */
export type BookWords = {
  readonly language: TextLanguage
  readonly catalogue: Catalogue
  /** The language of plain words of the pack. */
  readonly first: TextLanguage
  /** What people call the clauses, sections left out, in their order. */
  readonly clauseNames: readonly string[]
  /** The clauses of the pack by id, in their order. */
  readonly clauses: ReadonlyMap<string, { readonly number: string; readonly title: string }>
  /** What people call a thing by its id: its number and title. */
  readonly nameOf: (id: string) => string | undefined
  /** Ids by what people call the thing. */
  readonly idsOf: (name: string) => readonly string[]
  /** The levels of the main result, or of a further one. */
  readonly levels: (result?: string) => readonly BookChoice[]
  /** The answers that a clause or an input offers. */
  readonly options: (id: string) => readonly BookChoice[]
}

/** The words for the workbook of a draft. */
export function bookWords(draft: ReadDraft, language: TextLanguage): BookWords {
  const { standard, rules } = draft.pack
  const say = (text: JsonValue | undefined): string => wording(text as Text | undefined, language)
  const clauses = new Map<string, { number: string; title: string }>()
  const clauseNames: string[] = []
  const names = new Map<string, string>()
  const asks = new Map<string, JsonValue | undefined>()
  const name = (id: JsonValue | undefined, title: string): void => {
    if (typeof id === 'string' && title !== '' && !names.has(id)) names.set(id, title)
  }
  const walk = (list: JsonValue | undefined): void => {
    for (const clause of itemsOf(list)) {
      const id = memberOf(clause, 'id')
      const number = plainText(memberOf(clause, 'number')) ?? ''
      const title = say(memberOf(clause, 'title'))
      if (typeof id === 'string') {
        clauses.set(id, { number, title })
        asks.set(id, memberOf(clause, 'ask') ?? standard['ask'])
      }
      name(id, `${number} ${title}`.trim())
      if (typeof id === 'string' && memberOf(clause, 'clauses') === undefined)
        clauseNames.push(`${number} ${title}`.trim() || id)
      walk(memberOf(clause, 'clauses'))
    }
  }
  walk(standard['clauses'])
  for (const [id, input] of [...membersOf(standard['inputs']), ...membersOf(standard['profile'])]) {
    name(id, say(memberOf(input, 'title')))
    asks.set(id, input)
  }
  for (const group of ['parts', 'results'])
    for (const [id, one] of membersOf(rules[group])) name(id, say(memberOf(one, 'title')))
  for (const [id, label] of membersOf(rules['labels'])) name(id, say(label))
  const levels = (result?: string): readonly BookChoice[] => {
    const home = result === undefined ? rules : memberOf(rules['results'], result)
    return [memberOf(home, 'below'), ...itemsOf(memberOf(home, 'levels'))].flatMap((level) =>
      choiceOf(memberOf(level, 'id'), say(memberOf(level, 'title'))),
    )
  }
  for (const { id, title = '' } of levels()) name(id, title)
  return {
    language,
    catalogue: catalogueIn(language),
    first: languagesOf(draft)[0] ?? TEXT_LANGUAGES[0],
    clauses,
    clauseNames,
    nameOf: (id) => names.get(id),
    idsOf: (name) => [...names].flatMap(([id, one]) => (folded(one) === folded(name) ? [id] : [])),
    levels,
    options: (id) =>
      itemsOf(memberOf(asks.get(id), 'options')).flatMap((one) =>
        choiceOf(memberOf(one, 'id'), say(memberOf(one, 'title'))),
      ),
  }
}

function choiceOf(id: JsonValue | undefined, title: string): readonly BookChoice[] {
  return typeof id === 'string' ? [{ id, ...(title === '' ? {} : { title }) }] : []
}

/** Whose members have titles that name what stands in them. */
const TITLED = new Set(
  'clauses inputs profile results parts levels gates vetoes qualifiers adjustments'.split(' '),
)

/** The thing that a place belongs to, and what is said of it there. */
export function placeWords(
  words: BookWords,
  document: JsonValue,
  path: Path,
): { readonly where: string; readonly what: string } {
  let where = ''
  let rest: Path = path
  let here: JsonValue | undefined = document
  for (const [index, step] of path.entries()) {
    here = Array.isArray(here)
      ? (here as readonly JsonValue[])[Number(step)]
      : memberOf(here, String(step))
    const isTitled = step === 'below' || TITLED.has(String(path[index - 1]))
    const title = isTitled ? titleOf(here, words) : undefined
    const name = where === '' && typeof step === 'string' && index > 0 ? words.nameOf(step) : ''
    const named = title ?? name
    if (named === undefined || named === '') continue
    // A level of a further result is named with it.
    where = path[0] === 'results' && where !== '' ? `${where} › ${named}` : named
    rest = path.slice(index + 1)
  }
  return { where, what: rest.map((step) => stepWords(words, step)).join(' › ') }
}

function titleOf(value: JsonValue | undefined, { language }: BookWords): string | undefined {
  const title = wording(memberOf(value, 'title') as Text | undefined, language)
  const number = memberOf(value, 'number')
  return title === '' ? undefined : `${typeof number === 'string' ? number : ''} ${title}`.trim()
}

/** A step into a document as people call it: a member by its word, an item by its number. */
function stepWords({ catalogue, nameOf }: BookWords, step: string | number): string {
  if (typeof step === 'number') return String(step + 1)
  const key = MEMBER_WORDS.get(step)
  return key === undefined ? (nameOf(step) ?? step) : catalogue.say(key)
}

/** The columns that sheets are made of. */
type ColumnName =
  | 'new-example'
  | 'remove'
  | 'where'
  | 'what'
  | 'value'
  | 'zh'
  | 'en'
  | 'number'
  | 'title-zh'
  | 'title-en'
  | 'section'
  | 'weight'
  | 'at-least'
  | 'above'
  | 'at-most'
  | 'below'
  | 'points'
  | 'sign'
  | 'mark'
  | 'stars'
  | 'reason-zh'
  | 'reason-en'
  | 'example'
  | 'about'

/** The column in which a row is marked to go. */
export function removeColumn(words: BookWords): BookColumn {
  return column(words, 'remove', 8)
}

/** A column with its heading, and what it says in every language. */
export function column({ catalogue }: BookWords, name: ColumnName, width: number): BookColumn {
  return {
    key: name,
    heading: catalogue.say(`workbook-column-${name}`),
    notes: TEXT_LANGUAGES.map((language) => catalogueIn(language).say(`workbook-note-${name}`)),
    width,
  }
}
