import { freshId } from '../../drafting/clauses/clause-tree.ts'
import { idOf, listOf, valueIn } from '../../drafting/json-place.ts'
import { itemsOf } from '../../drafting/read-draft.ts'
import type { CellPlace } from '../../drafting/sheet.ts'
import { stepsOf } from '../../drafting/json-place.ts'
import type { Work } from '../../meaning/work.ts'
import { message, named } from '../../messages/message.ts'
import { isObject, type JsonObject, type JsonValue } from '../../schema/json.ts'
import { BOUNDS, SIGNS, type Bound } from '../band-sheets.ts'
import { readAs, type BookRow, type BookSheet } from '../book.ts'
import type { NewRow, ReadSheet } from '../read-book.ts'
import { wordingOf } from './clause-rows.ts'
import { keptInPlace } from './kept-order.ts'
import { rowWords, typedWords, wholeStep, type BookAddress, type RowWork } from './row-work.ts'
import { typedValue } from './typed-value.ts'

/** An item of a list as the sheet has it, in its order there. */
export type ListedRow = BookAddress & {
  readonly row?: BookRow
  readonly index?: number
  readonly id?: string
  readonly fresh?: NewRow
}

/** The list behind the rows of some table that belong together. */
export type RowList = {
  readonly list: CellPlace
  readonly rows: ListedRow[]
  readonly gone: (BookAddress & { readonly row: BookRow; readonly index: number })[]
}

/**
 * The lists that rows of a sheet show, each with its rows in the order of the sheet, and those that go. `placed`
 * says in which list a new row belongs, if in any, from the row above it.
 */
export function listsIn(
  { sheet, entries, gone, table }: ReadSheet,
  placed: (fresh: NewRow, above: RowAbove) => CellPlace | undefined,
): ReadonlyMap<string, RowList> {
  const lists = new Map<string, RowList>()
  const of = (list: CellPlace): RowList => {
    const key = listKey(list)
    const known = lists.get(key) ?? { list, rows: [], gone: [] }
    lists.set(key, known)
    return known
  }
  let above: RowAbove = {}
  for (const entry of entries) {
    if ('fresh' in entry) {
      const { fresh } = entry
      const list = placed(fresh, above)
      const where = fresh.cells.get('where')?.text ?? above.where
      above = { ...(where === undefined ? {} : { where }), ...(list === undefined ? {} : { list }) }
      const { cell, pointer } = fresh.at('where')
      if (list !== undefined) of(list).rows.push({ fresh, cell, pointer })
      continue
    }
    const { item } = entry.row
    above = {
      where: whereOf(sheet, entry.row),
      ...(item?.is === 'listed' ? { list: item.list } : {}),
    }
    if (item?.is !== 'listed') continue
    const { row, cell, pointer, isRemoved } = entry
    const { list, index, id } = item
    if (isRemoved) of(list).gone.push({ row, index, cell, pointer })
    else of(list).rows.push({ row, index, cell, pointer, ...(id === undefined ? {} : { id }) })
  }
  for (const row of gone)
    if (row.item?.is === 'listed')
      of(row.item.list).gone.push({ row, index: row.item.index, cell: table.name, pointer: '' })
  return lists
}

/** What stands above a new row: to what it belongs, and its list where it is of one. */
export type RowAbove = { readonly where?: string; readonly list?: CellPlace }

/** To what a row belongs, as it shows that. */
export function whereOf({ columns }: BookSheet, { cells }: BookRow): string {
  const at = columns.findIndex(({ key }) => key === 'where')
  return at < 0 ? '' : readAs(cells[at]!.shows)
}

/** A list by its file and place. */
function listKey({ file, pointer }: CellPlace): string {
  return `${file} ${pointer}`
}

/** Puts a list of bands or of points of a line together as its rows stand. */
export function putListed(work: RowWork, { list, rows, gone }: RowList): void {
  const place = work.place(list)
  const values = new Map<ListedRow, JsonValue>()
  for (const row of rows) {
    if (row.fresh === undefined) continue
    const value = itemOf(work, place, row.fresh)
    if (value !== undefined) values.set(row, value)
  }
  const taken = rows.filter((row) => row.fresh === undefined || values.has(row))
  const kept = keptInPlace(taken.flatMap(({ index }) => index ?? []))
  const moves = taken.filter(({ index }) => index !== undefined && !kept.has(index))
  if (gone.length + values.size + moves.length === 0) return
  const stands = itemsOf(valueIn(work.drafted.draft.values[place.file] ?? null, place.pointer))
  const [some] = [...gone, ...moves, ...taken]
  const whole = work.taken.find(
    (one) => one.place.file === place.file && place.pointer.startsWith(`${one.place.pointer}/`),
  )
  if (whole !== undefined && taken.length === 0) {
    tellGone(work, gone, whole.edits)
    return
  }
  if (stands.length !== gone.length + rows.filter(({ index }) => index !== undefined).length) {
    if (some !== undefined)
      work.wrong(message('fault-workbook-held', { cell: some.cell }), some.pointer)
    return
  }
  const maker = work.maker()
  if (taken.length === 0) maker.put(aloneIn(work, place))
  else
    maker.listAs(
      place,
      taken.map((row) => {
        const value = values.get(row)
        return value === undefined ? { index: row.index! } : { value }
      }),
    )
  const edits = wholeStep(maker)
  if (some === undefined || !work.do(edits, some)) return
  tellGone(work, gone, edits)
  for (const row of moves)
    if (row.row !== undefined) tellMoved(work, row, taken[taken.indexOf(row) - 1], rows, edits)
  for (const row of taken) if (row.fresh !== undefined) tellNew(work, row.fresh, edits)
}

/** A list, or the criterion that says nothing else. */
function aloneIn(work: RowWork, { file, pointer }: CellPlace): CellPlace {
  const [holder] = listOf(pointer)
  const value = work.drafted.draft.values[file] ?? null
  const said = valueIn(value, pointer.slice(0, pointer.lastIndexOf('/')))
  const isAlone = isObject(said) && Object.keys(said).length === 1
  return { file, pointer: isAlone && stepsOf(holder).length === 2 ? holder : pointer }
}

function tellGone(work: RowWork, gone: RowList['gone'], edits: EditsOf): void {
  for (const { row, cell } of gone)
    work.tell({ kind: 'removed', cell, about: [], before: rowWords(row), typed: '', edits })
}

type EditsOf = Parameters<RowWork['tell']>[0]['edits']

export function tellNew(work: RowWork, fresh: NewRow, edits: EditsOf): void {
  const cell = `${fresh.table}!${fresh.row}:${fresh.row}`
  work.tell({ kind: 'added', cell, about: [], before: '', typed: typedWords(fresh), edits })
}

function tellMoved(
  work: RowWork,
  { row, index = 0, cell }: ListedRow,
  behind: ListedRow | undefined,
  rows: readonly ListedRow[],
  edits: EditsOf,
): void {
  const stood = rows.find((one) => one.index === index - 1)
  work.tell({
    kind: 'moved',
    cell,
    about: [rowWords(row!)],
    before: standing(work, stood),
    typed: standing(work, behind),
    edits,
  })
}

function standing({ words: { catalogue } }: RowWork, behind: ListedRow | undefined): string {
  if (behind === undefined) return catalogue.say('workbook-first')
  const row = behind.row === undefined ? typedWords(behind.fresh!) : rowWords(behind.row)
  return catalogue.say('workbook-behind', { row })
}

const COLUMNS = Object.entries(BOUNDS) as [Bound, (typeof BOUNDS)[Bound]][]

/** The band or the point of a line that a new row says, for a list of these; undefined where it is wrong. */
export function itemOf(
  work: RowWork,
  { file, pointer }: CellPlace,
  fresh: NewRow,
): JsonValue | undefined {
  const path = [...stepsOf(pointer), 0]
  const isLine = stepsOf(pointer).at(-1) === 'line'
  const read = (column: string, step: string | number): JsonValue | undefined => {
    const typed = fresh.cells.get(column)
    if (typed === undefined) return undefined
    const said = typedValue(work.words, { file, path: [...path, step] }, typed.text, typed.cell)
    if (said !== undefined && 'value' in said) return said.value
    const found = said?.wrong ?? message('fault-workbook-locked--empty', { cell: typed.cell })
    work.wrong(found, typed.pointer)
    isWrong = true
    return undefined
  }
  let isWrong = false
  const needed = (column: string, value: JsonValue | undefined): void => {
    if (value !== undefined || fresh.cells.has(column)) return
    const { cell, pointer: at } = fresh.at(column)
    work.wrong(message('fault-workbook-needed', { cell }), at)
    isWrong = true
  }
  const strange = (columns: readonly string[]): void => {
    for (const column of columns) {
      const typed = fresh.cells.get(column)
      if (typed === undefined) continue
      work.wrong(message('fault-workbook-locked--empty', { cell: typed.cell }), typed.pointer)
      isWrong = true
    }
  }
  const points = read('points', isLine ? 1 : 'points')
  needed('points', points)
  if (isLine) {
    const value = read('value', 0)
    needed('value', value)
    strange(Object.values(BOUNDS))
    return isWrong || value === undefined || points === undefined ? undefined : [value, points]
  }
  strange(['value'])
  const bounds = COLUMNS.flatMap(([bound, column]) => {
    const value = read(column, bound)
    return value === undefined ? [] : [[bound, value] as const]
  })
  return isWrong || points === undefined ? undefined : { ...Object.fromEntries(bounds), points }
}

/** Puts the levels of a result into the order of their rows, with those that come and without those that go. */
export function* putLevels(work: RowWork, { list, rows, gone }: RowList): Work<void> {
  const place = work.place(list)
  const kept = keptInPlace(rows.flatMap(({ index }) => index ?? []))
  let behind: ListedRow | undefined
  for (const row of rows) {
    yield
    const id = row.id
    if (row.fresh !== undefined) {
      const level = levelOf(work, place, row.fresh, rows)
      if (level === undefined) continue
      const maker = work.maker()
      maker.insert(place, behind?.id ?? null, level)
      const edits = wholeStep(maker)
      if (!work.do(edits, row)) continue
      work.named.push({ name: nameOf(row.fresh), id: level.id })
      tellNew(work, row.fresh, edits)
      behind = { ...row, id: level.id }
      continue
    }
    if (id === undefined || kept.has(row.index!)) {
      behind = row
      continue
    }
    const maker = work.maker()
    const own = maker.itemIn(place, id)
    const written = maker.written(own)
    const value = written === undefined ? undefined : (JSON.parse(written) as JsonValue)
    if (!isObject(value)) continue
    maker.put(own)
    maker.insert(place, behind?.id ?? null, { ...value, id }, written)
    const edits = wholeStep(maker)
    if (!work.do(edits, row)) continue
    tellMoved(work, row, behind, rows, edits)
    behind = row
  }
  for (const one of gone) {
    const maker = work.maker()
    const item = one.row.item
    if (item?.is !== 'listed' || item.id === undefined) {
      work.wrong(message('fault-workbook-held', { cell: one.cell }), one.pointer)
      continue
    }
    const left = itemsOf(valueIn(work.drafted.draft.values[place.file] ?? null, place.pointer))
    if (left.length < 2) {
      work.wrong(message('fault-workbook-last', { cell: one.cell }), one.pointer)
      continue
    }
    maker.put(maker.itemIn(place, item.id))
    const edits = wholeStep(maker)
    if (work.do(edits, one)) tellGone(work, [one], edits)
  }
}

function nameOf({ cells }: NewRow): string {
  return (cells.get('title-zh') ?? cells.get('title-en'))?.text.trim() ?? ''
}

/** The level that a new row says: its title and threshold, with the sign of the row or of the level beside it. */
function levelOf(
  work: RowWork,
  list: CellPlace,
  fresh: NewRow,
  rows: readonly ListedRow[],
): (JsonObject & { readonly id: string }) | undefined {
  const title = wordingOf(work, fresh, 'title')
  const needed = (column: string): void => {
    const { cell, pointer } = fresh.at(column)
    work.wrong(message('fault-workbook-needed', { cell }), pointer)
  }
  if (title === undefined) needed(`title-${work.words.first}`)
  const bound = boundOf(work, list, fresh, rows)
  const read = (column: string, member: string): JsonValue | undefined => {
    const typed = fresh.cells.get(column)
    if (typed === undefined) return undefined
    const path = [...stepsOf(list.pointer), 0, member]
    const said = typedValue(work.words, { file: list.file, path }, typed.text, typed.cell)
    if (said !== undefined && 'value' in said) return said.value
    const found = said?.wrong ?? message('fault-workbook-locked--empty', { cell: typed.cell })
    work.wrong(found, typed.pointer)
    return undefined
  }
  const mark = bound === undefined ? undefined : read('mark', bound)
  if (!fresh.cells.has('mark')) needed('mark')
  const stars = read('stars', 'stars')
  const reason = wordingOf(work, fresh, 'reason')
  const isWhole =
    title !== undefined &&
    bound !== undefined &&
    mark !== undefined &&
    (stars !== undefined || !fresh.cells.has('stars'))
  if (!isWhole) return undefined
  return {
    id: freshId(work.drafted.draft, 'level'),
    title,
    ...(stars === undefined ? {} : { stars }),
    [bound]: mark,
    ...(reason === undefined ? {} : { reason }),
  }
}

/** On which side of its threshold a new level stands: as its row says, else as the level beside it. */
function boundOf(
  work: RowWork,
  { file, pointer }: CellPlace,
  fresh: NewRow,
  rows: readonly ListedRow[],
): Bound | undefined {
  const typed = fresh.cells.get('sign')
  const signs = Object.entries(SIGNS) as [Bound, string][]
  if (typed !== undefined) {
    const found = signs.find(([, sign]) => sign === typed.text.trim())
    if (found !== undefined) return found[0]
    const said = { cell: typed.cell, said: { value: typed.text } }
    const known = named(
      signs.map(([, sign]) => sign),
      'or',
    )
    work.wrong(message('fault-workbook-choice', { ...said, known }), typed.pointer)
    return undefined
  }
  const at = rows.findIndex((one) => one.fresh === fresh)
  const beside = [...rows.slice(0, at).toReversed(), ...rows.slice(at + 1)]
  const items = itemsOf(valueIn(work.drafted.draft.values[file] ?? null, pointer))
  for (const { id } of beside) {
    const level = items.find((one) => id !== undefined && idOf(one) === id)
    const bound = signs.find(([member]) => isObject(level) && level[member] !== undefined)
    if (bound !== undefined) return bound[0]
  }
  const { cell, pointer: place } = fresh.at('sign')
  work.wrong(message('fault-workbook-needed', { cell }), place)
  return undefined
}
