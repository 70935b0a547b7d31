import { clauseTree } from '../../drafting/clauses/clause-tree.ts'
import { stepsOf, valueIn } from '../../drafting/json-place.ts'
import { itemsOf, memberOf } from '../../drafting/read-draft.ts'
import type { CellPlace } from '../../drafting/sheet.ts'
import { pointer as pointerOf } from '../../faults/fault.ts'
import type { Path } from '../../language/places.ts'
import type { Work } from '../../meaning/work.ts'
import { message } from '../../messages/message.ts'
import { folded } from '../../messages/same-text.ts'
import type { JsonValue } from '../../schema/json.ts'
import { TEXTS_OF_CLAUSE } from '../added-words.ts'
import { BOUNDS } from '../band-sheets.ts'
import type { NewRow, ReadSheet, TypedText } from '../read-book.ts'
import { wordingOf } from './clause-rows.ts'
import {
  itemOf,
  listsIn,
  putLevels,
  putListed,
  tellNew,
  whereOf,
  type RowAbove,
} from './listed-rows.ts'
import { wholeStep, type RowWork } from './row-work.ts'
import { pathsOf, typedValue } from './typed-value.ts'

const LISTS = ['bands', 'count', 'line'] as const
type ListKind = (typeof LISTS)[number]

/** A new row of the criteria that is not of a list that stands there. */
type NewCriterionRow = { readonly fresh: NewRow; readonly clause: string } & (
  | { readonly list: ListKind }
  | { readonly what: TypedText }
)

/** Rows of the criteria: bands and points of lines in their lists, other values each by itself. */
export function* criterionRows(work: RowWork, read: ReadSheet): Work<void> {
  const further: NewCriterionRow[] = []
  const lists = listsIn(read, (fresh, above) => {
    const found = criterionRow(work, fresh, above)
    if (found === undefined) return undefined
    if ('at' in found) return found.at
    further.push(found)
    return undefined
  })
  for (const list of lists.values()) {
    yield
    putListed(work, list)
  }
  const begun = Map.groupBy(
    further.flatMap((one) => ('list' in one ? [one] : [])),
    ({ clause, list }) => `${list} ${clause}`,
  )
  for (const rows of begun.values()) beginList(work, rows)
  for (const one of further) {
    yield
    if ('what' in one) addValue(work, one.fresh, one.clause, one.what)
  }
}

/** What a new row of the criteria is; what is wrong with it is told. */
function criterionRow(
  work: RowWork,
  fresh: NewRow,
  above: RowAbove,
): NewCriterionRow | { readonly at: CellPlace } | undefined {
  const clause = clauseOf(work, fresh, above.where)
  if (clause === undefined) return undefined
  const { cells } = fresh
  const what = cells.get('what')
  const isBand = Object.values(BOUNDS).some((column) => cells.has(column))
  const paths = what === undefined ? [] : pathsOf(work.words, what.text, work.words.options(clause))
  const named = paths.flatMap(([first]) => LISTS.filter((one) => one === first))[0]
  if (what !== undefined && named === undefined) return { fresh, clause, what }
  const ofAbove = above.list === undefined ? undefined : stepsOf(above.list.pointer)
  const isBeside = ofAbove?.[0] === 'criteria' && ofAbove[1] === clause
  if (above.list !== undefined && isBeside && (named === undefined || ofAbove.at(-1) === named))
    return { at: above.list }
  const criterion = valueIn(work.base.pack, pointerOf('rules', 'criteria', clause))
  const standing = LISTS.find((one) => Array.isArray(memberOf(criterion, one)))
  const guessed = isBand ? 'bands' : cells.has('points') && cells.has('value') ? 'line' : undefined
  const list = named ?? standing ?? guessed
  if (list === undefined || (named === undefined && guessed === undefined)) {
    const { cell, pointer } = fresh.at('what')
    work.wrong(message('fault-workbook-needed', { cell }), pointer)
    return undefined
  }
  if (list !== standing) return { fresh, clause, list }
  const { file, pointer } = work.base.sources.placeOf(
    pointerOf('rules', 'criteria', clause, standing),
  )
  return file === undefined ? undefined : { at: { file, pointer } }
}

/** Bands or points of a line for a clause that has none yet. */
function beginList(
  work: RowWork,
  rows: readonly (NewCriterionRow & { readonly list: ListKind })[],
): void {
  const [first] = rows
  if (first === undefined) return
  const { clause, list, fresh } = first
  const file = Object.keys(work.drafted.files).find((one) => one.startsWith('rules/')) ?? ''
  const items = rows.flatMap(
    (row) => itemOf(work, { file, pointer: pointerOf('criteria', clause, list) }, row.fresh) ?? [],
  )
  if (items.length < rows.length) return
  const edits = putCriterion(work, clause, [list], items)
  const at = fresh.at('where')
  if (work.do(edits, at)) for (const row of rows) tellNew(work, row.fresh, edits)
}

/** A value of a criterion in a row of its own. */
function addValue(work: RowWork, fresh: NewRow, clause: string, what: TypedText): void {
  const value = fresh.cells.get('value')
  if (!isOnly(work, fresh, ['where', 'what', 'value'])) return
  if (value === undefined) {
    const { cell, pointer } = fresh.at('value')
    work.wrong(message('fault-workbook-needed', { cell }), pointer)
    return
  }
  const file = Object.keys(work.drafted.files).find((one) => one.startsWith('rules/')) ?? ''
  const found = readValue(
    work,
    pathsOf(work.words, what.text, work.words.options(clause)),
    (path) => ({ file, path: ['criteria', clause, ...path] }),
    value,
  )
  if (found === undefined) {
    const said = { cell: what.cell, said: { value: what.text } }
    work.wrong(message('fault-workbook-what', said), what.pointer)
    return
  }
  if ('wrong' in found) return
  const { path } = found
  const at = pointerOf('rules', 'criteria', clause, ...path)
  if (isThere(work, valueIn(work.drafted.draft.pack, at), fresh)) return
  const edits = putCriterion(work, clause, path, found.value)
  if (work.do(edits, fresh.at('what'))) tellNew(work, fresh, edits)
}

/** The step that puts a value into the criterion of a clause, which begins where there is none. */
function putCriterion(work: RowWork, clause: string, path: Path, value: JsonValue) {
  const { draft } = work.drafted
  const maker = work.maker()
  const own = valueIn(draft.pack, pointerOf('rules', 'criteria', clause))
  if (own === undefined) maker.putEntry('criteria', clause, nested(path, value))
  else {
    const { depth, rest } = standingOf(own, path)
    const place = draft.sources.placeOf(pointerOf('rules', 'criteria', clause, ...depth))
    maker.put(place, nested(rest, value))
  }
  return wholeStep(maker)
}

/** How far a path leads through what stands, with one step more, and what is left of it. */
function standingOf(value: JsonValue, path: Path): { readonly depth: Path; readonly rest: Path } {
  let here: JsonValue | undefined = value
  for (const [index, step] of path.entries()) {
    here = memberOf(here, String(step))
    if (here === undefined) return { depth: path.slice(0, index + 1), rest: path.slice(index + 1) }
  }
  return { depth: path, rest: [] }
}

function nested(path: Path, value: JsonValue): JsonValue {
  return path.reduceRight<JsonValue>((inner, step) => ({ [step]: inner }), value)
}

/** What a text means at the first of some places that takes one; the fault of the first where none does. */
function readValue(
  work: RowWork,
  paths: readonly Path[],
  at: (path: Path) => { readonly file: string; readonly path: Path },
  typed: TypedText,
): { readonly path: Path; readonly value: JsonValue } | { readonly wrong: true } | undefined {
  for (const path of paths) {
    if (path.some((step) => typeof step === 'number')) continue
    const said = typedValue(work.words, at(path), typed.text, typed.cell)
    if (said === undefined) continue
    if ('value' in said) return { path, value: said.value }
    work.wrong(said.wrong, typed.pointer)
    return { wrong: true }
  }
  return undefined
}

/** Whether a new row says nothing in any other column; what it says there is told. */
function isOnly(work: RowWork, { cells }: NewRow, columns: readonly string[]): boolean {
  const strange = [...cells].filter(([key]) => key !== 'remove' && !columns.includes(key))
  for (const [, { cell, pointer }] of strange)
    work.wrong(message('fault-workbook-locked--empty', { cell }), pointer)
  return strange.length === 0
}

export function isThere(work: RowWork, value: JsonValue | undefined, fresh: NewRow): boolean {
  if (value === undefined) return false
  const { cell, pointer } = fresh.at('what')
  work.wrong(message('fault-workbook-there', { cell }), pointer)
  return true
}

/** The clause that a new row belongs to: as it says, else that of the row above. */
function clauseOf(work: RowWork, fresh: NewRow, above: string | undefined): string | undefined {
  const typed = fresh.cells.get('where')
  const text = typed?.text ?? above ?? ''
  const id = clauseNamed(work, text)
  if (id !== undefined) return id
  const { cell, pointer } = typed ?? fresh.at('where')
  const wrong =
    text.trim() === ''
      ? message('fault-workbook-needed', { cell })
      : message('fault-workbook-where', { cell, said: { value: text } })
  work.wrong(wrong, pointer)
  return undefined
}

/** A clause by its number, its title, both, or its id; one that another row brought by the same. */
export function clauseNamed(work: RowWork, text: string): string | undefined {
  const said = folded(text)
  if (said === '') return undefined
  const { all } = clauseTree(work.drafted.draft)
  const of = (names: (id: string) => readonly (string | undefined)[]): string | undefined => {
    const found = all.filter(({ id }) => names(id).some((one) => folded(one ?? '') === said))
    return found.length === 1 ? found[0]!.id : undefined
  }
  const numbers = new Map(all.map(({ id, number }) => [id, number]))
  const titles = (id: string): readonly string[] => {
    const title = memberOf(all.find((one) => one.id === id)?.clause, 'title')
    return typeof title === 'string'
      ? [title]
      : Object.values(title ?? {}).filter((one) => typeof one === 'string')
  }
  return (
    of((id) => [id]) ??
    of((id) => [numbers.get(id)]) ??
    of((id) => [work.words.nameOf(id), ...titles(id).map((one) => `${numbers.get(id)} ${one}`)]) ??
    work.named.find(({ name }) => folded(name) === said)?.id ??
    of(titles)
  )
}

/** Rows of the levels: levels in their lists, other values each with its level. */
export function* levelRows(work: RowWork, read: ReadSheet): Work<void> {
  const further: { readonly fresh: NewRow; readonly level: string }[] = []
  const levels = new Map<string, { readonly list: CellPlace; readonly id: string }>()
  for (const row of read.sheet.rows)
    if (row.item?.is === 'listed' && row.item.id !== undefined)
      levels.set(folded(whereOf(read.sheet, row)), { list: row.item.list, id: row.item.id })
  const fresh = new Map<string, CellPlace>()
  let last: CellPlace | undefined
  const lists = listsIn(read, (one, above) => {
    const ofAbove = above.list ?? levels.get(folded(above.where ?? ''))?.list
    last = ofAbove ?? last
    const what = one.cells.get('what')
    const isLevel = ['title-zh', 'title-en', 'mark', 'stars'].some((key) => one.cells.has(key))
    if (what !== undefined && !isLevel) {
      further.push({ fresh: one, level: one.cells.get('where')?.text ?? above.where ?? '' })
      return undefined
    }
    const list = last ?? [...levels.values()][0]?.list
    if (!isOnly(work, one, LEVEL_COLUMNS) || list === undefined) return undefined
    for (const title of ['title-zh', 'title-en'])
      fresh.set(folded(one.cells.get(title)?.text ?? ''), list)
    return list
  })
  for (const list of lists.values()) yield* putLevels(work, list)
  for (const { fresh: one, level } of further) {
    yield
    const known = levels.get(folded(level))
    const named = work.named.find(({ name }) => folded(name) === folded(level))
    const list = known?.list ?? fresh.get(folded(level))
    const id = known?.id ?? named?.id
    if (list === undefined || id === undefined) {
      const { cell, pointer } = one.at('where')
      const said = { cell, said: { value: level } }
      work.wrong(message('fault-workbook-where', said), pointer)
    } else addToLevel(work, one, work.place(list), id)
  }
}

const LEVEL_COLUMNS: readonly string[] = ['where', 'sign', 'mark', 'stars'].concat(
  ['title', 'reason'].flatMap((one) => [`${one}-zh`, `${one}-en`]),
)

/** A value of a level in a row of its own, such as the minimum of a part. */
function addToLevel(work: RowWork, fresh: NewRow, list: CellPlace, id: string): void {
  const what = fresh.cells.get('what')
  const value = fresh.cells.get('value')
  if (what === undefined || !isOnly(work, fresh, ['where', 'what', 'value'])) return
  if (value === undefined) {
    const { cell, pointer } = fresh.at('value')
    work.wrong(message('fault-workbook-needed', { cell }), pointer)
    return
  }
  const steps = stepsOf(list.pointer)
  const found = readValue(
    work,
    pathsOf(work.words, what.text),
    (path) => ({ file: list.file, path: [...steps, 0, ...path] }),
    value,
  )
  if (found === undefined) {
    const said = { cell: what.cell, said: { value: what.text } }
    work.wrong(message('fault-workbook-what', said), what.pointer)
    return
  }
  if ('wrong' in found) return
  const maker = work.maker()
  const at = maker.itemIn(list, id)
  const level = valueIn(work.drafted.draft.values[at.file] ?? null, at.pointer)
  const where = found.path.map((step) => pointerOf(step)).join('')
  if (level === undefined || isThere(work, valueIn(level, where), fresh)) return
  const { depth, rest } = standingOf(level, found.path)
  const place = { file: at.file, pointer: at.pointer + depth.map((one) => pointerOf(one)).join('') }
  maker.put(place, nested(rest, found.value))
  const edits = wholeStep(maker)
  if (work.do(edits, what)) tellNew(work, fresh, edits)
}

/** Rows of the texts: the requirement of a clause, or one more line of its evidence. */
export function* textRows(work: RowWork, { sheet, entries }: ReadSheet): Work<void> {
  let above = ''
  for (const entry of entries) {
    if ('row' in entry) {
      above = whereOf(sheet, entry.row)
      continue
    }
    yield
    const { fresh } = entry
    above = fresh.cells.get('where')?.text ?? above
    const clause = clauseOf(work, fresh, above)
    if (clause === undefined || !isOnly(work, fresh, ['where', 'what', 'zh', 'en'])) continue
    const what = fresh.cells.get('what')
    const paths = pathsOf(work.words, what?.text ?? '')
    const member = paths.flatMap(([first]) => TEXTS_OF_CLAUSE.filter((one) => one === first))[0]
    const text = wordingOf(work, fresh, undefined)
    if (what === undefined || text === undefined) {
      const { cell, pointer } = fresh.at(what === undefined ? 'what' : work.words.first)
      work.wrong(message('fault-workbook-needed', { cell }), pointer)
      continue
    }
    const node = clauseTree(work.drafted.draft).byId.get(clause)
    if (member === undefined || node === undefined) {
      const said = { cell: what.cell, said: { value: what.text } }
      work.wrong(message('fault-workbook-what--text', said), what.pointer)
      continue
    }
    const now = memberOf(node.clause, member)
    const place = { file: node.own.file, pointer: node.own.pointer + pointerOf(member) }
    const maker = work.maker()
    if (member === 'text') {
      if (isThere(work, now, fresh)) continue
      maker.put(place, text)
    } else if (itemsOf(now).length > 0) maker.relist(place, { more: [text] })
    else maker.put(place, [text])
    const edits = wholeStep(maker)
    if (work.do(edits, what)) tellNew(work, fresh, edits)
  }
}

/** Rows of the gates: a clause that must be met, and for which level. */
export function* gateRows(work: RowWork, { entries }: ReadSheet): Work<void> {
  for (const entry of entries) {
    if ('row' in entry) continue
    yield
    const { fresh } = entry
    const what = fresh.cells.get('what')
    if (what !== undefined) {
      const said = { cell: what.cell, said: { value: what.text } }
      work.wrong(message('fault-workbook-what--gate', said), what.pointer)
      continue
    }
    const clause = clauseOf(work, fresh, undefined)
    const value = fresh.cells.get('value')
    if (clause === undefined || !isOnly(work, fresh, ['where', 'value'])) continue
    const file = Object.keys(work.drafted.files).find((one) => one.startsWith('rules/')) ?? ''
    const { cell, pointer } = value ?? fresh.at('value')
    const said =
      value === undefined
        ? { wrong: message('fault-workbook-needed', { cell }) }
        : typedValue(work.words, { file, path: ['mandatory', clause] }, value.text, cell)
    if (said === undefined || 'wrong' in said) {
      work.wrong(said?.wrong ?? message('fault-workbook-locked--empty', { cell }), pointer)
      continue
    }
    const at = pointerOf('rules', 'mandatory', clause)
    if (isThere(work, valueIn(work.drafted.draft.pack, at), fresh)) continue
    const maker = work.maker()
    maker.putEntry('mandatory', clause, said.value)
    const edits = wholeStep(maker)
    if (work.do(edits, fresh.at('where'))) tellNew(work, fresh, edits)
  }
}

/** Rows that come to a sheet on which none can be added. */
export function strangeRows(work: RowWork, { entries }: ReadSheet): void {
  for (const entry of entries) {
    if ('row' in entry) continue
    const [first] = entry.fresh.cells.values()
    if (first === undefined) continue
    work.wrong(message('fault-workbook-row', { cell: first.cell }), first.pointer)
  }
}
