import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { cellOfFault } from '../../domain/drafting/beside-work.ts'
import { clauseSheet } from '../../domain/drafting/clause-sheet.ts'
import { levelSheets, termSheet } from '../../domain/drafting/level-sheet.ts'
import { readDraft, type ReadDraft } from '../../domain/drafting/read-draft.ts'
import type { CellRow } from '../../domain/drafting/sheet.ts'
import { columnName } from '../drafts/cell-names.ts'
import { draftKey, type DraftRecord } from '../drafts/draft-record.ts'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import type { ShownComment } from './comments.ts'

type Change = NonNullable<ShownComment['comment']['change']>

/** The places that a comment would change, as the tables of the draft name them: what stands there and what would. */
export function ProposedChange(props: { readonly draft: DraftRecord; readonly change: Change }) {
  const { draft, change } = props
  const words = useWords()
  const service = useService()
  const files = useQuery({
    queryKey: [...draftKey(draft.id), 'files', draft.version],
    queryFn: async ({ signal }) => {
      const { data } = await service('exportRevision', { path: { id: draft.id }, signal })
      return Object.fromEntries(data.files.map(({ path, text }) => [path, text]))
    },
  })
  const read = useMemo(
    () => (files.data === undefined ? undefined : readDraft(files.data)),
    [files.data],
  )
  return (
    <ul>
      {change.changes.map(({ pointer, value }) => {
        const cell =
          read === undefined ? undefined : placeOf(read, change.file, pointer, words.language)
        return (
          <li key={pointer}>
            {cell === undefined ? (
              <code>{pointer}</code>
            ) : (
              <>
                {cell.row} {columnName(words, cell.column)} <del>{cell.before}</del>
              </>
            )}{' '}
            <b>
              {value === undefined
                ? words.say('discussion-change-out')
                : typeof value === 'string'
                  ? value
                  : JSON.stringify(value)}
            </b>
          </li>
        )
      })}
    </ul>
  )
}

/** The cell at a place: what its row is called, its column, and what it shows; undefined where no table has it. */
function placeOf(
  draft: ReadDraft,
  file: string,
  pointer: string,
  language: ReturnType<typeof useWords>['language'],
): { readonly row: string; readonly column: string; readonly before: string } | undefined {
  const clauses = clauseSheet(draft, language).rows
  const tables: readonly (readonly CellRow[])[] = [
    clauses,
    ...levelSheets(draft).map(({ rows }) => rows),
    termSheet(draft).rows,
  ]
  for (const rows of tables) {
    const found = cellOfFault(rows, { file, pointer })
    const row = rows.find(({ id }) => id === found?.row)
    const cell = row?.cells.find(({ column }) => column === found?.column)
    if (row === undefined || cell === undefined || cell.at?.pointer !== pointer) continue
    const named = row.cells.find(({ column }) => column === language) ?? row.cells[0]
    const label = clauses.find(({ id }) => id === row.id)?.label ?? named?.value ?? row.id
    return { row: label, column: cell.column, before: cell.value }
  }
  return undefined
}
