import { isObject, type JsonValue } from '../schema/json.ts'
import { TEXT_LANGUAGES, type TextLanguage } from '../messages/text.ts'
import { plainText } from '../drafting/read-draft.ts'
import { isDay } from '../drafting/sheet.ts'
import type { BookCell, BookChoice, BookColumn, BookForm, BookValue } from './book.ts'
import type { BookWords } from './book-words.ts'
import type { PlainPlace } from './plain-place.ts'

/** Control characters, halves of characters and those that no XML holds: no cell can. */
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu
/** Excel takes 32,767 characters in a cell. */
const MOST_CHARACTERS = 32_000

/** A cell that only shows something. */
export function shown(value: BookValue): BookCell {
  return { shows: typeof value === 'string' ? writable(value) : value }
}

/** The cell of a plain value. */
export function plainCell(words: BookWords, place: PlainPlace): BookCell {
  const { file, pointer, value, isNeeded } = place
  const form = formOf(words, place)
  if (form === undefined) return shown(plainValue(value))
  return openCell(words, shownIn(words, form, value), {
    at: { file, pointer },
    form,
    isNeeded: isNeeded || value === null,
  })
}

/** The cell in which a row is marked to go. */
export function removeCell({ catalogue }: BookWords): BookCell {
  const of = [catalogue.say('workbook-remove')]
  return { shows: '', ofRow: 'remove', list: { of, isStrict: true } }
}

/** Columns of numbers; all others hold text, so that no program reads 7.10 as 7.1. */
const OF_NUMBERS = new Set<string>(
  ['value', 'weight', 'at-least', 'above', 'at-most', 'below'].concat(['points', 'mark', 'stars']),
)

/** The cells of an empty row, with what may be chosen in some columns; anything else may be typed. */
export function blankCells(
  columns: readonly BookColumn[],
  choices: { readonly [column: string]: readonly string[] },
): readonly BookCell[] {
  return columns.map(({ key }) => {
    if (key === 'remove') return shown('')
    const of = [...new Set(choices[key])]
    return {
      shows: '',
      ofRow: OF_NUMBERS.has(key) ? 'new-number' : 'new-text',
      ...(of.length === 0 ? {} : { list: { of, isStrict: false } }),
    }
  })
}

/** A cell that may be changed; one whose text no workbook can hold is shown as far as it can. */
export function openCell(
  { catalogue }: BookWords,
  shows: BookValue,
  open: NonNullable<BookCell['open']>,
): BookCell {
  if (typeof shows === 'string' && writable(shows) !== shows) return shown(shows)
  const of = listOf(open.form, [catalogue.say('workbook-yes'), catalogue.say('workbook-no')])
  const isStrict = open.form.is !== 'number'
  return { shows, open, ...(of.length === 0 ? {} : { list: { of, isStrict } }) }
}

/** A text in each language that packs are written in, in that order. */
export function wordingCells(words: BookWords, place: PlainPlace): readonly BookCell[] {
  const { file, pointer, value, isNeeded } = place
  const { first } = words
  return TEXT_LANGUAGES.map((language) =>
    openCell(words, wordingOf(value, language, first), {
      at: { file, pointer },
      form: { is: 'wording', language, first },
      isNeeded: isNeeded && language === first,
    }),
  )
}

function wordingOf(value: JsonValue, language: TextLanguage, first: TextLanguage): string {
  if (typeof value === 'string') return language === first ? value : ''
  const own = isObject(value) && Object.hasOwn(value, language) ? value[language] : undefined
  return typeof own === 'string' ? own : ''
}

/** What may be chosen of a form, as a list shows it. */
function listOf(form: BookForm, truths: readonly string[]): readonly string[] {
  if (form.is === 'truth') return truths
  if (form.is === 'choice') return form.of.map(choiceWords)
  return form.is === 'number' ? form.words : []
}

/** A choice as a list shows it: its id, and what people call it. */
export function choiceWords({ id, title }: BookChoice): string {
  return title === undefined || title === id ? id : `${id} · ${title.replaceAll(/\s+/g, ' ')}`
}

/** A value of a form as a cell shows it. */
function shownIn({ catalogue }: BookWords, form: BookForm, value: JsonValue): BookValue {
  if (typeof value === 'boolean') return catalogue.say(value ? 'workbook-yes' : 'workbook-no')
  if (form.is === 'choice') {
    const found = form.of.find(({ id }) => id === value)
    return found === undefined ? plainValue(value) : choiceWords(found)
  }
  return form.is === 'date' && typeof value === 'string' ? dayOf(value) : plainValue(value)
}

/** A plain value as a cell shows it: a number that no spreadsheet would round is one. */
function plainValue(value: JsonValue): BookValue {
  if (typeof value !== 'number') return plainText(value) ?? ''
  const text = String(value)
  return /^-?\d+(\.\d+)?$/.test(text) && String(Number(value.toPrecision(15))) === text
    ? value
    : text
}

/** A day that Excel knows as one; it counts from 1900, a leap year to it. */
function dayOf(text: string): BookValue {
  return isDay(text) && text >= '1900-03-01' && text <= '9999-12-31' ? { date: text } : text
}

/** What may stand at a place; undefined where it is not changed in a workbook. */
export function formOf(words: BookWords, place: PlainPlace): BookForm | undefined {
  const { kind, value } = place
  const named = namedChoices(words, place)
  if (named !== undefined && (typeof value === 'string' || value === null))
    return { is: 'choice', of: named }
  switch (kind.is) {
    case 'date':
    case 'truth':
    case 'line':
    case 'number':
      return kind
    case 'word':
      return { is: 'choice', of: kind.of.map((id) => ({ id })) }
    case 'text':
    case 'fixed':
      return undefined
  }
}

/** Levels and options are chosen by name where the place takes one. */
function namedChoices(
  words: BookWords,
  { name, path, value }: PlainPlace,
): readonly BookChoice[] | undefined {
  const result = path[0] === 'results' ? String(path[1]) : undefined
  switch (name) {
    case 'rules-1.mandatory.*':
      return among(value, [{ id: 'all' }, ...words.levels()])
    case 'gate.levels[]':
    case 'gate.levels.from':
    case 'gate.otherwise.cap':
      return among(value, words.levels(result))
    case 'expectation.level':
      return among(value, words.levels())
    case 'expectation.results.*.level':
      return among(value, words.levels(String(path.at(-2))))
    case 'answers.*':
    case 'answer.value':
    case 'exampleAssessment.profile.*':
      return among(value, words.options(answered(path)))
    default:
      return undefined
  }
}

/** The clause or input that an answer is to. */
function answered(path: PlainPlace['path']): string {
  const at = Math.max(path.indexOf('answers'), path.indexOf('profile'))
  return String(path[at + 1])
}

/** The choices, where what stands there is one of them. */
function among(
  value: JsonValue,
  choices: readonly BookChoice[],
): readonly BookChoice[] | undefined {
  const isKnown = value === null || choices.some(({ id }) => id === value)
  return choices.length > 0 && isKnown ? choices : undefined
}

function writable(text: string): string {
  return text.slice(0, MOST_CHARACTERS).replaceAll(UNWRITABLE, '\uFFFD')
}
