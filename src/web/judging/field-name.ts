import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'

const FIELDS = [
  'min',
  'max',
  'decimals',
  'step',
  'least',
  'yes',
  'each',
  'deduct',
  'atLeast',
  'noneAbove',
  'median',
  'p10',
  'nothingAt',
  'fullAt',
  'points',
  'nonconformity',
  'metAt',
  'zeroBelow',
  'effort',
  'leadDays',
] as const

/** What a field of a question or a criterion is called. */
export function fieldName(words: Catalogue, column: string): string {
  const last = column.split('/').at(-1)
  const field = FIELDS.find((one) => one === last)
  if (field !== undefined) return words.say('judging-field', { field })
  const [text, tag] = column.split(' ')
  const language = TEXT_LANGUAGES.find((one) => one === tag)
  if (language === undefined || (text !== 'title' && text !== 'unit')) return column
  return words.say('judging-text', { text, language })
}
