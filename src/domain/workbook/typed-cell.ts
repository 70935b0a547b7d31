import { message, named, type Message } from '../messages/message.ts'
import { catalogueIn } from '../messages/all.ts'
import { folded } from '../messages/same-text.ts'
import { TEXT_LANGUAGES } from '../messages/text.ts'
import { readNumber } from '../numbers/typed.ts'
import { isDay } from '../drafting/sheet.ts'
import type { FaultKey } from '../faults/fault.ts'
import type { JsonValue } from '../schema/json.ts'
import { choiceWords } from './book-cells.ts'
import type { BookChoice, BookForm } from './book.ts'

/** What a text in a cell means, or what is wrong with it. */
export type TypedCell = { readonly value: JsonValue } | { readonly wrong: Message<FaultKey> }

const FRACTION = /^\d{1,15}\/[1-9]\d{0,14}$/
/** A day as people write it: 2026-1-5, 2026/1/5, 2026.1.5, or with the characters for year, month and day. */
const DAY = /^(\d{4})[-/.\p{sc=Han}](\d{1,2})[-/.\p{sc=Han}](\d{1,2})\p{sc=Han}?$/u
const TRUTHS = new Map<string, boolean>([
  ['true', true],
  ['false', false],
  ...TEXT_LANGUAGES.flatMap((language): [string, boolean][] => [
    [folded(catalogueIn(language).say('workbook-yes')), true],
    [folded(catalogueIn(language).say('workbook-no')), false],
  ]),
])

/** Reads what somebody typed into a cell of this form; it is not empty. */
export function typedCell(
  form: Exclude<BookForm, { readonly is: 'wording' }>,
  typed: string,
  cell: string,
): TypedCell {
  const text = typed.normalize('NFKC').trim()
  const said = { cell, said: { value: typed } }
  switch (form.is) {
    case 'line':
      return { value: typed }
    case 'truth': {
      const value = TRUTHS.get(folded(text))
      if (value !== undefined) return { value }
      const known = TEXT_LANGUAGES.map((one) => catalogueIn(one).say('workbook-yes'))
      const not = TEXT_LANGUAGES.map((one) => catalogueIn(one).say('workbook-no'))
      const list = named([...known, ...not], 'or')
      return { wrong: message('fault-workbook-choice', { ...said, known: list }) }
    }
    case 'date': {
      const [, year = '', month = '', day = ''] = DAY.exec(text) ?? []
      const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      return isDay(value) ? { value } : { wrong: message('fault-workbook-date', said) }
    }
    case 'choice': {
      const found = chosen(form.of, text)
      if (found !== undefined) return { value: found.id }
      const known = named(form.of.map(choiceWords), 'or')
      return { wrong: message('fault-workbook-choice', { ...said, known }) }
    }
    case 'number': {
      const word = form.words.find((one) => folded(one) === folded(text))
      if (word !== undefined) return { value: word }
      if (form.isFraction && FRACTION.test(text)) return { value: text }
      const read = readNumber(typed)
      if ('number' in read && read.number !== undefined) return { value: read.number }
      const instead = 'instead' in read ? read.instead : undefined
      if (instead !== undefined)
        return { wrong: message('fault-workbook-number--instead', { ...said, instead }) }
      return {
        wrong:
          form.words.length === 0
            ? message('fault-workbook-number', said)
            : message('fault-workbook-number--words', { ...said, known: named(form.words, 'or') }),
      }
    }
  }
}

/** The choice by its id, by what people call it, or as a list shows it. */
function chosen(choices: readonly BookChoice[], text: string): BookChoice | undefined {
  const by = (words: (choice: BookChoice) => string | undefined): BookChoice | undefined =>
    choices.find((one) => folded(words(one) ?? '') === folded(text))
  return by(choiceWords) ?? by(({ id }) => id) ?? by(({ title }) => title)
}
