import { edited, openSession, stepOf, type EditStep } from './draft-session.ts'
import type { PlaceEdit, DraftFiles } from './place-edit.ts'
import { readDraft, type ReadDraft } from './read-draft.ts'
import { typedInto, type CellRow, type Typed } from './sheet.ts'

/** What somebody typed or pasted into a cell. */
export type CellTyping = { readonly row: string; readonly column: string; readonly text: string }

/** What was typed into a cell and not taken, and why. */
export type NotTaken = CellTyping & { readonly why: Extract<Typed, { readonly fault: string }> }

/** What was typed into cells of a table, as one step; what cannot be taken is told, the rest is. */
export function typeInto(
  files: DraftFiles,
  rowsOf: (draft: ReadDraft) => readonly CellRow[],
  typings: readonly CellTyping[],
): { readonly step: EditStep; readonly notTaken: readonly NotTaken[] } {
  const step: PlaceEdit[] = []
  const notTaken: NotTaken[] = []
  let session = openSession(files, '')
  let draft = readDraft(files)
  let rows = rowsOf(draft)
  for (const typing of typings) {
    const cell = rows
      .find(({ id }) => id === typing.row)
      ?.cells.find(({ column }) => column === typing.column)
    const typed = cell === undefined ? undefined : typedInto(draft, cell, typing.text)
    if (typed === undefined || 'unchanged' in typed) continue
    if ('fault' in typed) {
      notTaken.push({ ...typing, why: typed })
      continue
    }
    const next = stepOf(session.files, [typed.wanted])
    step.push(...next)
    session = edited(session, next)
    draft = readDraft(session.files)
    rows = rowsOf(draft)
  }
  return { step, notTaken }
}
