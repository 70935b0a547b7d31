import type { CellRow, SheetCell } from '../../domain/drafting/sheet.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'

const SHARES = ['all', 'half', 'none'] as const

/** What a cell shows: shares of a weight by their words. */
export function shownIn(words: Catalogue, { value, form }: SheetCell): string {
  const share = form.is === 'earned' ? SHARES.find((one) => one === value) : undefined
  return share === undefined ? value : words.say('judging-earned', { share })
}

/** The words of the shares, to choose from. */
export function shareWords(words: Catalogue): readonly string[] {
  return SHARES.map((share) => words.say('judging-earned', { share }))
}

/** What was typed into a cell: the words of a share stand for it. */
export function typedAs(words: Catalogue, text: string): string {
  return SHARES.find((share) => words.say('judging-earned', { share }) === text.trim()) ?? text
}

/** Rows as they are shown. */
export function shownRows(words: Catalogue, rows: readonly CellRow[]): readonly CellRow[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, value: shownIn(words, cell) })),
  }))
}
