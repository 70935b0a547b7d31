import { cellOfFault } from '../../domain/drafting/beside-work.ts'
import { clauseSheet, type ClauseSheet } from '../../domain/drafting/clause-sheet.ts'
import { levelSheets, termSheet } from '../../domain/drafting/level-sheet.ts'
import type { ReadDraft } from '../../domain/drafting/read-draft.ts'
import type { CellRow } from '../../domain/drafting/sheet.ts'
import { isObject, type JsonValue } from '../../domain/schema/json.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { cellAddress, columnName } from './cell-names.ts'

/** The tables of a draft, by whose rows and columns its places are called. */
export type NamedTables = {
  readonly clauses: ClauseSheet
  readonly tables: readonly { readonly rows: readonly CellRow[] }[]
}

/** All tables of a draft. */
export function namedTables(draft: ReadDraft, words: Catalogue): NamedTables {
  const clauses = clauseSheet(draft, words.language)
  return { clauses, tables: [clauses, ...levelSheets(draft), termSheet(draft)] }
}

/**
 * What people call a place of a file of a draft: the cell that shows it, else the file and the pointer.
 * `id` is the clause or whatever else it belongs to.
 */
export function placeName(
  { clauses, tables }: NamedTables,
  { file, pointer, id }: { readonly file: string; readonly pointer: string; readonly id: string },
  words: Catalogue,
): string {
  const row = clauses.rows.find((one) => one.id === id)
  for (const { rows } of tables) {
    const cell = cellOfFault(rows, { file, pointer, clause: id })
    if (cell === undefined) continue
    return cellAddress(
      row?.label ?? cell.row,
      row === undefined ? '' : columnName(words, cell.column),
    )
  }
  return pointer === '' ? file : `${file} ${pointer}`
}

/** What stands at a place, for people: words in their language, anything else as it is written. */
export function shownValue(value: JsonValue | undefined, words: Catalogue): string {
  if (value === undefined) return words.say('drafts-nothing')
  if (isObject(value)) return words.text(value) || JSON.stringify(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
