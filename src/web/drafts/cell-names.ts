import type { CellName } from '../../domain/drafting/beside-work.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'

const PLAIN = ['number', 'aspect', 'class', 'clauses', 'weight', 'mark', 'from', 'full'] as const
const TEXTS = ['requirement', 'evidence', 'reason'] as const

/** What a column of a table of a draft is called; minimums of parts have the names of these. */
export function columnName(words: Catalogue, column: string): string {
  const plain = PLAIN.find((one) => one === column)
  if (plain !== undefined) return words.say(`drafts-column-${plain}`)
  const steps = column.split(' ')
  const language = TEXT_LANGUAGES.find((one) => one === steps.at(-1))
  if (language === undefined) return column
  if (steps.length === 1) return words.say('drafts-column-name', { language })
  const text = TEXTS.find((one) => one === steps[0])
  return text === undefined ? column : words.say(`drafts-text-${text}`, { language })
}

/** A cell by what its row and column are called. */
export function cellAddress(row: string, column: string): string {
  return `${row} ${column}`
}

/** The name of the row of a cell. */
export function rowLabel(
  rows: readonly { readonly id: string; readonly label?: string }[],
  { row }: CellName,
): string {
  return rows.find(({ id }) => id === row)?.label ?? row
}
