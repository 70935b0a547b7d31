import type { Answer, AnswerValue } from '../language/assessment.ts'
import type { Input } from '../language/inputs/registry.ts'
import type { Option } from '../language/inputs/options.ts'
import { catalogueIn } from '../messages/all.ts'
import { LANGUAGES } from '../messages/built/index.ts'
import { message, type Message } from '../messages/message.ts'
import { folded } from '../messages/same-text.ts'
import { wording, type Text } from '../messages/text.ts'
import { numberIn } from '../sheets/cell-number.ts'

/** What a cell says: a value, a state in place of one, nothing, or why it cannot be used. */
export type CellAnswer =
  | { readonly is: 'value'; readonly value: AnswerValue }
  | { readonly is: 'state'; readonly answer: Answer }
  | { readonly is: 'blank' }
  | { readonly is: 'wrong'; readonly why: Message }

const BLANK: CellAnswer = { is: 'blank' }
/** Signs that people put where nothing is to be said. */
const NOTHING = new Set(['', '-', '–', '—', '/', '\\'])
const MOST_OPTIONS = 12

/** Ways to write one thing, in every language. */
function waysOf(
  key: 'yes' | 'no' | 'not-applicable' | 'not-checked' | 'none',
): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) =>
      catalogueIn(language)
        .say(`past-${key}`)
        .split('|')
        .map((way) => folded(way)),
    ),
  )
}
const YES = waysOf('yes')
const NO = waysOf('no')
const NONE = waysOf('none')
const STATES = [
  ['not-applicable', waysOf('not-applicable')],
  ['not-checked', waysOf('not-checked')],
] as const

/**
 * Reads a cell as an answer to an input, as people write these in a sheet: words of any language, decimals
 * behind a point or a comma, units, ticks. Ranges and steps are left to whoever scores it.
 */
export function cellAnswer(input: Input, cell: string): CellAnswer {
  const said = folded(cell)
  if (NOTHING.has(said)) return BLANK
  const value = (of: AnswerValue): CellAnswer => ({ is: 'value', value: of })
  const wrong = (why: Message): CellAnswer => ({ is: 'wrong', why })
  const shown = { value: cell.trim() }
  const option = input.type === 'choice' ? optionIn(input.options, said) : undefined
  if (option !== undefined) return value(option)
  // A choice may have an option that says this itself.
  const [state] = STATES.find(([, ways]) => ways.has(said)) ?? []
  if (state !== undefined) return { is: 'state', answer: { state, reason: cell.trim() } }
  switch (input.type) {
    case 'yes-no':
      if (YES.has(said)) return value(true)
      return NO.has(said) ? value(false) : wrong(message('past-not-yes-no', { cell: shown }))
    case 'points':
    case 'number': {
      const number = numberIn(withoutUnit(said, input))
      return number === undefined
        ? wrong(message('past-not-number', { cell: shown }))
        : value(number)
    }
    case 'choice':
      return wrong(notAnOption(input.options, shown))
    case 'samples': {
      const [, checked, failed] =
        /^\D*(\d{1,9})(?: ?\/ ?|[^\d/]*\p{L}[^\d/]*)(\d{1,9})\D*$/u.exec(said) ?? []
      return checked === undefined || failed === undefined
        ? wrong(message('past-not-samples', { cell: shown }))
        : value({ checked: Number(checked), failed: Number(failed) })
    }
    case 'checklist': {
      const parts = NONE.has(said) ? [] : partsOf(cell)
      const ids = parts.map((part) => optionIn(input.items, folded(part)))
      return ids.includes(undefined)
        ? wrong(notAnOption(input.items, shown))
        : value(ids.flatMap((id) => id ?? []))
    }
    case 'entries':
      return value(NONE.has(said) ? [] : partsOf(cell).map((text) => ({ text })))
    case 'date': {
      const day = dayIn(cell)
      return day === undefined ? wrong(message('past-not-day', { cell: shown })) : value(day)
    }
    case 'text':
      return value(cell.trim())
  }
}

/** A day as spreadsheets write it: 2026-05-20, 2026/5/20, 2026.5.20, 2026年5月20日. */
export function dayIn(cell: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 0?0:00(?::00)?)?$/.exec(folded(cell)) ?? []
  return year === undefined
    ? undefined
    : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

function notAnOption(options: readonly Option[], cell: { readonly value: string }): Message {
  const titles = options.slice(0, MOST_OPTIONS).map(({ id, title }) => title ?? id)
  return message('past-not-option', {
    cell,
    options: {
      list: titles.map((title) => (typeof title === 'string' ? title : { text: title })),
      joined: 'comma',
    },
  })
}

/** The option that is meant: by its id, or by its title in any language. */
function optionIn(options: readonly Option[], said: string): string | undefined {
  const isMeant = (title: Text | undefined): boolean =>
    LANGUAGES.some((language) => folded(wording(title, language)) === said)
  return (
    options.find(({ id }) => folded(id) === said) ?? options.find(({ title }) => isMeant(title))
  )?.id
}

function partsOf(cell: string): readonly string[] {
  return cell
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** A number without the unit that stands behind it. */
function withoutUnit(said: string, input: Input): string {
  const units = [
    '%',
    '分',
    ...('unit' in input ? LANGUAGES.map((language) => folded(wording(input.unit, language))) : []),
  ]
  const unit = units.find((one) => one !== '' && said.endsWith(one))
  return unit === undefined ? said : said.slice(0, -unit.length)
}
