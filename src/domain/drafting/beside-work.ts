import { pointer } from '../faults/fault.ts'
import type { JsonValue } from '../schema/json.ts'
import type { PlaceChange } from './edit-json.ts'
import { placeOf, valueAt } from './json-place.ts'
import type { ReadDraft } from './read-draft.ts'
import type { SheetCell, CellRow } from './sheet.ts'

/** A cell of a table, by its row and column. */
export type CellName = { readonly row: string; readonly column: string }

/** Where something that was found stands, as the service says it. */
type Found = {
  readonly file?: string
  readonly pointer: string
  readonly clause?: string
}

/**
 * The cell that a fault is about: the one written nearest to its place, an empty wording before a full one;
 * else the first cell of the clause it names. Undefined where no row of the table has it.
 */
export function cellOfFault(
  rows: readonly CellRow[],
  { file, pointer: at, clause }: Found,
): CellName | undefined {
  let best: { readonly name: CellName; readonly depth: number } | undefined
  for (const { id, cells } of rows)
    for (const cell of cells) {
      if (cell.at?.file !== file || cell.at === undefined) continue
      const depth = nearness(cell, at)
      if (depth > (best?.depth ?? 0)) best = { name: { row: id, column: cell.column }, depth }
    }
  if (best !== undefined) return best.name
  const row = rows.find(({ id }) => id === clause)
  const [first] = row?.cells ?? []
  return row === undefined || first === undefined
    ? undefined
    : { row: row.id, column: first.column }
}

/** How near a cell is written to a place: longer where more of the way is the same; 0 for elsewhere. */
function nearness(cell: SheetCell, at: string): number {
  const own = cell.at!.pointer
  const isAt = own === at || at.startsWith(`${own}/`)
  // A place that holds many cells, such as all weights, is the place of none of them.
  const isJustAbove = own.startsWith(`${at}/`) && !own.slice(at.length + 1).includes('/')
  if (!isAt && !(isJustAbove && at.split('/').length > 2)) return 0
  const inLanguage = cell.form.is === 'wording' && at === `${own}/${cell.form.language}`
  return own.length * 4 + (inLanguage ? 2 : 0) + (cell.isMissing === true ? 1 : 0)
}

/** What a worked example states at a place, and what came instead. */
export type MovedPlace = { readonly pointer: string; readonly found?: JsonValue }

/** What an example of a draft states at a pointer into it. */
export function statedIn(draft: ReadDraft, example: string, at: string): JsonValue | undefined {
  const root = draft.pack as unknown as JsonValue
  const place = placeOf(root, `${pointer('rules', 'examples', example)}${at}`)
  return place === undefined ? undefined : valueAt(root, place)
}

/** The changes of the file of an example that make it state what came; none where nothing can be stated. */
export function restating(
  draft: ReadDraft,
  example: string,
  moved: readonly MovedPlace[],
): readonly (PlaceChange & { readonly file: string })[] {
  return moved.flatMap(({ pointer: at, found }) => {
    const { file, pointer: place } = draft.sources.placeOf(
      `${pointer('rules', 'examples', example)}${at}`,
    )
    return found === undefined || file === undefined ? [] : [{ file, pointer: place, value: found }]
  })
}
