import { clauseTree, withInside } from '../../drafting/clauses/clause-tree.ts'
import { listOf, stepsOf, valueIn } from '../../drafting/json-place.ts'
import { itemsOf } from '../../drafting/read-draft.ts'
import type { CellPlace } from '../../drafting/sheet.ts'
import { pointer as pointerOf } from '../../faults/fault.ts'
import type { Work } from '../../meaning/work.ts'
import { message } from '../../messages/message.ts'
import type { BookRow, SheetKey } from '../book.ts'
import { goneRow, type ReadSheet } from '../read-book.ts'
import { rowWords, wholeStep, type BookAddress, type RowWork } from './row-work.ts'

/** A row of a value that goes; without an address it is not in its sheet any more. */
type GoneValue = {
  readonly row: BookRow
  readonly sheet: string
  readonly at: CellPlace
  readonly address?: BookAddress
  readonly isNeeded: boolean
  readonly isFixed: boolean
}

/** Members of the rules that may be missing as a whole. */
const MAY_BE_MISSING = new Set(
  'criteria gates vetoes mandatory qualifiers adjustments applies conditions labels'.split(' '),
)

/**
 * Values whose rows go. One that its holder can do without goes by itself; a thing of which every row goes,
 * goes as a whole. What neither covers stays and is told.
 */
export function* goneValues(work: RowWork, sheets: ReadonlyMap<SheetKey, ReadSheet>): Work<void> {
  const { values, shown } = rowsOf(work, sheets)
  if (values.length === 0) return
  const taken = new Map<string, { readonly at: CellPlace; readonly rows: GoneValue[] }>()
  for (const one of values) {
    const at = whatGoes(work, one, shown)
    if (at === undefined) {
      if (one.address === undefined) work.warn(goneRow(one.sheet, one.row))
      else
        work.wrong(message('fault-workbook-stays', { cell: one.address.cell }), one.address.pointer)
      continue
    }
    const known = taken.get(keyAt(at)) ?? { at, rows: [] }
    known.rows.push(one)
    taken.set(keyAt(at), known)
  }
  // From the last on, so that the places of those before stand.
  const order = [...taken.values()].toSorted(
    (a, b) => stepsOf(b.at.pointer).length - stepsOf(a.at.pointer).length || later(a.at, b.at),
  )
  for (const { at, rows } of order) {
    yield
    const [first] = rows
    const address = first?.address ?? { cell: first?.sheet ?? '', pointer: '' }
    const maker = work.maker()
    const place = work.place(at)
    const [list, index] = listOf(place.pointer)
    const value = work.drafted.draft.values[place.file] ?? null
    if (Array.isArray(valueIn(value, list)))
      maker.relist({ file: place.file, pointer: list }, { without: [index] })
    else maker.put(place)
    const edits = wholeStep(maker)
    if (!work.do(edits, address)) continue
    work.taken.push({ place, edits })
    for (const { row, sheet, address: own } of rows)
      work.tell({
        kind: 'removed',
        cell: own?.cell ?? sheet,
        about: [],
        before: rowWords(row),
        typed: '',
        edits,
      })
  }
}

function keyAt({ file, pointer }: CellPlace): string {
  return file + pointer
}

function later(one: CellPlace, other: CellPlace): number {
  const [a, b] = [stepsOf(one.pointer), stepsOf(other.pointer)]
  for (const [index, step] of a.entries()) {
    const by = Number(b[index]) - Number(step)
    if (step !== b[index]) return Number.isNaN(by) ? 0 : by
  }
  return 0
}

/** The values that go by themselves, and everything that some row shows. */
function rowsOf(work: RowWork, sheets: ReadonlyMap<SheetKey, ReadSheet>) {
  const values: GoneValue[] = []
  const shown: CellPlace[] = []
  const withOthers = goneWithOthers(work, sheets)
  const seen = (
    row: BookRow,
    sheet: ReadSheet,
    address: BookAddress | undefined,
    isGone: boolean,
  ) => {
    const { item, cells } = row
    if (!isGone) shown.push(...cells.flatMap(({ open }) => (open === undefined ? [] : [open.at])))
    if (item?.is === 'listed' && !isGone)
      shown.push({ ...item.list, pointer: item.list.pointer + pointerOf(item.index) })
    if (item?.is !== 'value') return
    const { at, isNeeded, isFixed } = item
    if (!isGone) shown.push(at)
    else if (!withOthers(at))
      values.push({
        row,
        sheet: sheet.table.name,
        at,
        isNeeded,
        isFixed,
        ...(address === undefined ? {} : { address }),
      })
  }
  for (const sheet of sheets.values()) {
    for (const entry of sheet.entries)
      if ('row' in entry) seen(entry.row, sheet, entry, entry.isRemoved)
    for (const row of sheet.gone) seen(row, sheet, undefined, true)
  }
  for (const node of clauseTree(work.base).all) shown.push(node.own)
  return { values, shown }
}

/** Whether a place goes with a clause or a level that goes. */
function goneWithOthers(
  work: RowWork,
  sheets: ReadonlyMap<SheetKey, ReadSheet>,
): (at: CellPlace) => boolean {
  const places: CellPlace[] = []
  const ids = new Set<string>()
  const tree = clauseTree(work.base)
  const goes = ({ item }: BookRow): void => {
    if (item?.is === 'listed')
      places.push({ ...item.list, pointer: item.list.pointer + pointerOf(item.index) })
    const node = item?.is === 'clause' ? tree.byId.get(item.id) : undefined
    for (const one of node === undefined ? [] : withInside(node)) {
      places.push(one.own)
      ids.add(one.id)
    }
  }
  for (const { entries, gone } of sheets.values()) {
    for (const entry of entries) if ('row' in entry && entry.isRemoved) goes(entry.row)
    for (const row of gone) goes(row)
  }
  return ({ file, pointer }) => {
    const [member = '', id = ''] = stepsOf(pointer)
    if (OF_CLAUSES.has(member) && ids.has(id)) return true
    return places.some((one) => one.file === file && pointer.startsWith(`${one.pointer}/`))
  }
}

const OF_CLAUSES = new Set(['weights', 'criteria', 'mandatory', 'applies'])

/** The place that goes where a row does: the largest thing of which every row goes, else the value alone. */
function whatGoes(
  work: RowWork,
  { at, isNeeded, isFixed }: GoneValue,
  shown: readonly CellPlace[],
): CellPlace | undefined {
  const { file, pointer } = at
  const steps = stepsOf(pointer)
  const least = file.startsWith('rules/') && !MAY_BE_MISSING.has(steps[0] ?? '') ? 2 : 1
  for (let length = least; length < steps.length; length++) {
    const holder = steps
      .slice(0, length)
      .map((step) => pointerOf(step))
      .join('')
    const within = (one: CellPlace): boolean =>
      one.file === file && (one.pointer === holder || one.pointer.startsWith(`${holder}/`))
    // Whether numbers are illustrative is said as long as they are there.
    if (steps[length - 1] === 'provenance') continue
    if (!shown.some(within)) return { file, pointer: holder }
  }
  const [list] = listOf(pointer)
  const value = work.base.values[file] ?? null
  const items = itemsOf(valueIn(value, list))
  const isItem = items.length > 1
  return isFixed || (isNeeded && !isItem) ? undefined : at
}
