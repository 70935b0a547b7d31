import type { Work } from '../../meaning/work.ts'
import type { SheetKey } from '../book.ts'
import type { ReadSheet } from '../read-book.ts'
import { clauseRows } from './clause-rows.ts'
import { exampleColumns } from './example-columns.ts'
import { goneValues } from './gone-values.ts'
import type { RowWork } from './row-work.ts'
import { criterionRows, gateRows, levelRows, strangeRows, textRows } from './value-rows.ts'

/** Sheets on which no row can be added: what stands there needs what a sheet cannot say. */
const NO_ROWS = ['general', 'questions', 'scoring'] as const satisfies readonly SheetKey[]

/**
 * What rows that came, went or moved do to a draft, after what cells changed. Values go first, by their places in
 * the files as they were; then clauses come and move, so that others can name them; what went goes last.
 */
export function* sheetRows(work: RowWork, sheets: ReadonlyMap<SheetKey, ReadSheet>): Work<void> {
  yield* goneValues(work, sheets)
  const clauses = sheets.get('clauses')
  const takeOut = clauses === undefined ? undefined : yield* clauseRows(work, clauses)
  const each = {
    levels: levelRows,
    criteria: criterionRows,
    texts: textRows,
    gates: gateRows,
    examples: exampleColumns,
  } as const
  for (const [key, rows] of Object.entries(each)) {
    const sheet = sheets.get(key as keyof typeof each)
    if (sheet !== undefined) yield* rows(work, sheet)
  }
  for (const key of NO_ROWS) {
    const sheet = sheets.get(key)
    if (sheet !== undefined) strangeRows(work, sheet)
  }
  if (takeOut !== undefined) yield* takeOut()
}
