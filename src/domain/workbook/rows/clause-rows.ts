import { addBehind } from '../../drafting/clauses/add-clause.ts'
import { clauseTree, withInside, type DraftTree } from '../../drafting/clauses/clause-tree.ts'
import { deleteClause } from '../../drafting/clauses/delete-clause.ts'
import { moveBehind } from '../../drafting/clauses/move-clause.ts'
import { placeName } from '../../drafting/clauses/place-name.ts'
import type { ClausePlan } from '../../drafting/clauses/plan.ts'
import { languagesOf } from '../../drafting/clause-sheet.ts'
import type { Work } from '../../meaning/work.ts'
import { message, named } from '../../messages/message.ts'
import { folded } from '../../messages/same-text.ts'
import { TEXT_LANGUAGES, wording } from '../../messages/text.ts'
import type { JsonObject } from '../../schema/json.ts'
import { memberWord } from '../added-words.ts'
import { choiceWords } from '../book-cells.ts'
import type { BookRow } from '../book.ts'
import { AMOUNT } from '../clauses-sheet.ts'
import type { NewRow, ReadSheet, TypedText } from '../read-book.ts'
import { typedCell } from '../typed-cell.ts'
import { keptInPlace } from './kept-order.ts'
import { rowWords, typedWords, wholeStep, type BookAddress, type RowWork } from './row-work.ts'

/** A clause as the sheet has it: by its id, or by its row where that is new. */
type Clause = {
  readonly id: string
  readonly name: string
  readonly at: BookAddress
  readonly fresh?: NewRow
  readonly row?: BookRow
  readonly section?: TypedText
  /** The id of the section that it is to stand in; undefined: outermost. */
  parent: string | undefined
}

/** Clauses that rows bring or put elsewhere; what it gives takes out those that go. */
export function* clauseRows(work: RowWork, read: ReadSheet): Work<() => Work<void>> {
  const before = clauseTree(work.drafted.draft)
  const { clauses, gone } = clausesIn(work, read, before)
  placeInSections(work, clauses, before)
  const sections = new Set(clauses.map(({ parent }) => parent))
  const put = function* (parent: string | undefined): Work<void> {
    const own = clauses.filter((one) => one.parent === parent)
    yield* putInOrder(work, parent, own, sections)
    for (const { id } of own) if (sections.has(id)) yield* put(id)
  }
  yield* put(undefined)
  return () => takeOut(work, { clauses, gone, before })
}

/** Takes out the clauses whose rows went. */
function* takeOut(
  work: RowWork,
  {
    clauses,
    gone,
    before,
  }: {
    readonly clauses: readonly Clause[]
    readonly gone: ReturnType<typeof clausesIn>['gone']
    readonly before: DraftTree
  },
): Work<void> {
  const kept = new Set(clauses.map(({ id }) => id))
  for (const { row, at, id } of gone) {
    yield
    const node = before.byId.get(id)
    if (node === undefined) continue
    const now = clauseTree(work.drafted.draft).byId.get(id)
    if (now === undefined) continue
    if (withInside(now).some((one) => kept.has(one.id))) {
      const clause = { value: rowWords(row) }
      work.wrong(message('fault-workbook-full', { cell: at.cell, clause }), at.pointer)
      continue
    }
    // What stands within a section that goes, goes with it.
    const isWithin = gone.some((other) => other.id === node.parent?.id)
    if (isWithin) continue
    const plan = deleteClause(work.drafted, id, 'among-rows')
    if (!isDone(work, plan, at)) continue
    const all = gone.filter((other) => isIn(before, other.id, id))
    for (const one of all)
      work.tell({
        kind: 'removed',
        cell: one.at.cell,
        about: [],
        before: rowWords(one.row),
        typed: '',
        edits: plan.step,
        along: one.id === id ? plan.carried.length : 0,
      })
  }
  leftEmpty(work, clauses, before)
}

function isIn({ byId }: DraftTree, id: string, section: string): boolean {
  for (let here = byId.get(id); here !== undefined; here = here.parent)
    if (here.id === section) return true
  return false
}

/** The clauses that the sheet has, in its order, and those that go. */
function clausesIn(work: RowWork, { entries, gone, table }: ReadSheet, before: DraftTree) {
  const clauses: Clause[] = []
  const going: { readonly row: BookRow; readonly at: BookAddress; readonly id: string }[] = []
  const taken = new Set<string>()
  for (const entry of entries) {
    if ('fresh' in entry) {
      const id = unused(work, taken)
      const { fresh } = entry
      const text = (key: string): string => fresh.cells.get(key)?.text.trim() ?? ''
      const titles = TEXT_LANGUAGES.map((language) => text(`title-${language}`))
      const title = titles.find((one) => one !== '') ?? ''
      const name = `${text('number')} ${title}`.trim()
      clauses.push({ id, name, at: fresh.at('number'), fresh, parent: undefined })
      continue
    }
    const { row, isRemoved, section, cell, pointer } = entry
    if (row.item?.is !== 'clause') continue
    const { id } = row.item
    const at = { cell, pointer }
    if (isRemoved) going.push({ row, at, id })
    else
      clauses.push({
        id,
        name: work.words.nameOf(id) ?? id,
        at,
        row,
        parent: before.byId.get(id)?.parent?.id,
        ...(section === undefined ? {} : { section }),
      })
  }
  for (const row of gone)
    if (row.item?.is === 'clause') {
      const at = { cell: table.name, pointer: '' }
      going.push({ row, at, id: row.item.id })
    }
  return { clauses, gone: going }
}

function unused(work: RowWork, taken: Set<string>): string {
  const text = JSON.stringify(work.drafted.draft.pack)
  for (let number = 1; ; number++) {
    const id = `clause-${number}`
    if (taken.has(id) || text.includes(id)) continue
    taken.add(id)
    return id
  }
}

/** The section of each clause: as its row says, else that in which the row above it stands. */
function placeInSections(work: RowWork, clauses: readonly Clause[], before: DraftTree): void {
  const isSection = (id: string): boolean => before.byId.get(id)?.isSection === true
  const called = (one: Clause, text: string): boolean => {
    const said = folded(text)
    const number = one.fresh?.cells.get('number')?.text ?? before.byId.get(one.id)?.number
    const title = one.fresh === undefined ? one.name : titleOf(one.fresh)
    const shown = choiceWords({ id: one.id, title: one.name })
    return [one.id, number, title, one.name, shown].some(
      (name) => name !== undefined && name.trim() !== '' && folded(name) === said,
    )
  }
  const sectionNamed = (typed: TypedText, own: Clause): string | undefined => {
    const found = clauses.filter(
      (one) =>
        one !== own && (one.fresh !== undefined || isSection(one.id)) && called(one, typed.text),
    )
    const known = found.find(({ id }) => isSection(id)) ?? found[0]
    if (known !== undefined) return known.id
    const sections = clauses.filter(({ id }) => isSection(id)).map(({ name }) => name)
    const { cell, pointer, text } = typed
    const said = { value: text }
    work.wrong(
      message('fault-workbook-section', { cell, said, known: named(sections, 'or') }),
      pointer,
    )
    return undefined
  }
  const named_ = new Set<string>()
  for (const one of clauses) {
    const typed = one.section ?? one.fresh?.cells.get('section')
    if (typed === undefined) continue
    one.parent = typed.text.trim() === '' ? undefined : sectionNamed(typed, one)
    if (one.parent !== undefined) named_.add(one.parent)
  }
  for (const [index, one] of clauses.entries()) {
    if (one.fresh === undefined || one.fresh.cells.has('section')) continue
    const above = clauses[index - 1]
    if (above === undefined) continue
    const holds = isSection(above.id) || named_.has(above.id)
    one.parent = holds ? above.id : above.parent
  }
  // A section within itself is no place.
  for (const one of clauses) {
    const passed = new Set<string>()
    let here = one.parent
    while (here !== undefined && here !== one.id && !passed.has(here)) {
      passed.add(here)
      here = clauses.find(({ id }) => id === here)?.parent
    }
    if (here !== one.id) continue
    const { cell, pointer } = one.section ?? one.fresh?.at('section') ?? one.at
    work.wrong(message('fault-workbook-within', { cell }), pointer)
    one.parent = before.byId.get(one.id)?.parent?.id
  }
}

function titleOf({ cells }: NewRow): string | undefined {
  return TEXT_LANGUAGES.flatMap((language) => cells.get(`title-${language}`)?.text ?? [])[0]
}

/** Puts the clauses of a section into the order of their rows: as few of them move as can be. */
function* putInOrder(
  work: RowWork,
  parent: string | undefined,
  own: readonly Clause[],
  sections: ReadonlySet<string | undefined>,
): Work<void> {
  const tree = clauseTree(work.drafted.draft)
  const siblings = parent === undefined ? tree.roots : (tree.byId.get(parent)?.inside ?? [])
  const places = new Map(siblings.map(({ id }, index) => [id, index]))
  const kept = keptInPlace(own.flatMap(({ id }) => places.get(id) ?? []))
  let behind: string | null = null
  for (const one of own) {
    yield
    const place = places.get(one.id)
    if (one.fresh !== undefined) {
      if (addNew(work, parent, behind, one, sections.has(one.id))) behind = one.id
      continue
    }
    if (place !== undefined && kept.has(place)) {
      behind = one.id
      continue
    }
    const was = tree.byId.get(one.id)
    const plan = moveBehind(work.drafted, one.id, parent, behind)
    if (isDone(work, plan, one.at)) {
      const stood = was?.siblings[was.siblings.indexOf(was) - 1]?.id
      work.tell({
        kind: 'moved',
        cell: one.at.cell,
        about: [one.name],
        before: standing(work, was?.parent?.id, stood),
        typed: standing(work, parent, behind ?? undefined),
        edits: plan.step,
        along: plan.carried.length,
      })
      behind = one.id
    }
  }
}

/** Where a clause stands, in the language of the workbook. */
function standing(work: RowWork, section: string | undefined, behind: string | undefined): string {
  const { catalogue } = work.words
  const nameOf = (id: string): string =>
    work.words.nameOf(id) ?? work.named.find((one) => one.id === id)?.name ?? id
  const where =
    behind === undefined
      ? catalogue.say('workbook-first')
      : catalogue.say('workbook-behind', { row: nameOf(behind) })
  return section === undefined
    ? where
    : catalogue.say('workbook-in-section', { section: nameOf(section), where })
}

/** Adds the clause of a new row, with its weight. */
function addNew(
  work: RowWork,
  parent: string | undefined,
  behind: string | null,
  { id, fresh, name, at }: Clause,
  isSection: boolean,
): boolean {
  if (fresh === undefined) return false
  const number = fresh.cells.get('number')?.text.trim()
  const title = wordingOf(work, fresh, 'title')
  if (title === undefined) {
    const { cell, pointer } = fresh.at(`title-${work.words.first}`)
    work.wrong(message('fault-workbook-needed', { cell }), pointer)
    return false
  }
  const weight = fresh.cells.get('weight')
  if (weight !== undefined && isSection) {
    work.wrong(message('fault-workbook-locked--empty', { cell: weight.cell }), weight.pointer)
    return false
  }
  const points = weight === undefined ? undefined : typedCell(AMOUNT, weight.text, weight.cell)
  if (points !== undefined && 'wrong' in points) {
    work.wrong(points.wrong, weight!.pointer)
    return false
  }
  const clause = {
    id,
    ...(number === undefined ? {} : { number }),
    title,
    ...(isSection ? { clauses: [] } : {}),
  }
  const plan = addBehind(work.drafted, parent, behind, clause)
  if (!isDone(work, plan, at)) return false
  const edits = [...plan.step]
  if (points !== undefined) {
    const maker = work.maker()
    maker.putEntry('weights', id, points.value)
    const step = wholeStep(maker)
    if (work.do(step, fresh.at('weight'))) edits.push(...step)
  }
  work.named.push({ name, id })
  work.tell({
    kind: 'added',
    cell: `${fresh.table}!${fresh.row}:${fresh.row}`,
    about: [standing(work, parent, behind ?? undefined)],
    before: '',
    typed: typedWords(fresh),
    edits,
  })
  return true
}

/** A text of a new row in the languages in which it was typed; plain where the standard has one language. */
export function wordingOf(
  work: RowWork,
  { cells }: NewRow,
  column: 'title' | 'reason' | undefined,
): string | JsonObject | undefined {
  const typed = TEXT_LANGUAGES.flatMap((language) => {
    const text = cells.get(column === undefined ? language : `${column}-${language}`)?.text.trim()
    return text === undefined ? [] : [[language, text] as const]
  })
  const [one] = typed
  if (one === undefined) return undefined
  const languages = languagesOf(work.drafted.draft)
  return typed.length === 1 && languages.length === 1 && one[0] === languages[0]
    ? one[1]
    : Object.fromEntries(typed)
}

/** Does a plan; why there is none is told at the address. */
function isDone(
  work: RowWork,
  plan: ClausePlan,
  at: BookAddress,
): plan is Extract<ClausePlan, { readonly step: unknown }> {
  if (!('refused' in plan)) return work.do(plan.step, at)
  for (const one of plan.refused) {
    const { cell, pointer } = at
    switch (one.why) {
      case 'named': {
        const { member, id, name } = placeName(work.drafted.draft, one.naming.at)
        const called = wording(name, work.words.language)
        const place = [memberWord(work.words, member), called === '' ? id : called].join(' ')
        work.wrong(message('fault-workbook-named', { cell, place: { value: place } }), pointer)
        break
      }
      case 'no-section':
      case 'filed':
      case 'section': {
        const clause = { value: work.words.nameOf(one.clause) ?? one.clause }
        work.wrong(message('fault-workbook-filed', { cell, clause }), pointer)
        break
      }
      case 'within':
        work.wrong(message('fault-workbook-within', { cell }), pointer)
        break
      case 'last':
      case 'nowhere':
      case 'unreadable':
        work.wrong(message('fault-workbook-held', { cell }), pointer)
        break
    }
  }
  return false
}

/** Sections that had clauses and have none any more. */
function leftEmpty(work: RowWork, clauses: readonly Clause[], before: DraftTree): void {
  const now = clauseTree(work.drafted.draft)
  for (const { id, at, name } of clauses) {
    const was = before.byId.get(id)
    if (was === undefined || was.inside.length === 0) continue
    if (now.byId.get(id)?.inside.length !== 0) continue
    const clause = { value: name }
    work.wrong(message('fault-workbook-bare', { cell: at.cell, clause }), at.pointer)
  }
}
