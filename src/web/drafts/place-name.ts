import { cellOfFault } from '../../domain/drafting/beside-work.ts'
import { classSheet } from '../../domain/drafting/class-sheet.ts'
import { clauseSheet, type ClauseSheet } from '../../domain/drafting/clause-sheet.ts'
import { levelSheets, termSheet } from '../../domain/drafting/level-sheet.ts'
import { memberOf, membersOf, type ReadDraft } from '../../domain/drafting/read-draft.ts'
import type { Text } from '../../domain/messages/text.ts'
import type { CellRow } from '../../domain/drafting/sheet.ts'
import { isObject, type JsonValue } from '../../domain/schema/json.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { cellAddress, columnName } from './cell-names.ts'

/** The tables of a draft, by whose rows and columns its places are called, and its worked examples by id. */
export type NamedTables = {
  readonly clauses: ClauseSheet
  readonly tables: readonly { readonly rows: readonly CellRow[] }[]
  readonly examples: ReadonlyMap<string, string>
}

/** All tables of a draft, and what its worked examples are called. */
export function namedTables(draft: ReadDraft, words: Catalogue): NamedTables {
  const clauses = clauseSheet(draft, words.language)
  const examples = membersOf(draft.pack.rules['examples']).map(
    ([id, example]) => [id, words.text(memberOf(example, 'title') as Text) || id] as const,
  )
  return {
    clauses,
    tables: [clauses, ...levelSheets(draft), classSheet(draft), termSheet(draft)],
    examples: new Map(examples),
  }
}

/**
 * What people call a place of a file of a draft: the cell that shows it, the worked example that it stands
 * in, else the file and the pointer. `id` is the clause or whatever else it belongs to.
 */
export function placeName(
  { clauses, tables, examples }: NamedTables,
  { file, pointer, id }: { readonly file: string; readonly pointer: string; readonly id: string },
  words: Catalogue,
): string {
  const [, member, key = '', ...rest] = pointer.split('/')
  const example = member === 'examples' ? examples.get(key) : undefined
  if (example !== undefined)
    return words.say('drafts-example-place', { example, member: rest.join(' › ') })
  const clause = clauses.rows.find((one) => one.id === id)
  for (const { rows } of tables) {
    const cell = cellOfFault(rows, { file, pointer, clause: id })
    if (cell === undefined) continue
    const row = rows.find((one) => one.id === cell.row)
    return cellAddress(
      clause?.label ?? titleIn(row, words.language),
      columnName(words, cell.column),
    ).trim()
  }
  return pointer === '' ? file : `${file} ${pointer}`
}

/** What a row is called in a language: its wording there, else any. */
function titleIn(row: CellRow | undefined, language: string): string {
  const titles = (row?.cells ?? []).flatMap(({ form, value }) =>
    form.is === 'wording' && value !== '' ? [{ language: form.language, value }] : [],
  )
  return (titles.find((one) => one.language === language) ?? titles[0])?.value ?? ''
}

/** What stands at a place, for people: words in their language, anything else as it is written. */
export function shownValue(value: JsonValue | undefined, words: Catalogue): string {
  if (value === undefined) return words.say('drafts-nothing')
  if (isObject(value)) return words.text(value) || JSON.stringify(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
