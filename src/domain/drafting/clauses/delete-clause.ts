import { isObject } from '../../schema/json.ts'
import { listOf, valueIn } from '../json-place.ts'
import { itemsOf, memberOf, type ReadDraft } from '../read-draft.ts'
import { clauseTree, isFiledApart, withInside } from './clause-tree.ts'
import { namingsOf, outside, type Naming, type NamingKind } from './namings.ts'
import {
  refusal,
  type ClausePlan,
  type Drafted,
  type PlanManner,
  type PlanRefusal,
} from './plan.ts'
import { renumber } from './renumber.ts'
import { StepMaker } from './step-maker.ts'

/** What is said of one clause alone, by its id, and goes with it. */
const ENTRIES: ReadonlySet<NamingKind> = new Set([
  'weight',
  'criterion',
  'applies',
  'mandatory',
  'part',
  'child-weight',
  'floor',
  'provenance',
  'answer',
])

/**
 * A clause or a section with all in it taken out, with what is said of it alone and its place in lists.
 * Refused where something reads its answer or its points, or would be left without a clause.
 */
export function deleteClause(
  { files, draft }: Drafted,
  id: string,
  manner: PlanManner = 'alone',
): ClausePlan {
  const tree = clauseTree(draft)
  const node = tree.byId.get(id)
  if (node === undefined) return refusal({ why: 'unreadable' })
  if (manner === 'alone' && node.siblings.length === 1)
    return refusal({ why: 'last', clause: node.parent?.id ?? id })
  const gone = withInside(node)
  const filed = gone.find((one) => isFiledApart(draft, one))
  if (filed !== undefined) return refusal({ why: 'filed', clause: filed.id })
  const maker = new StepMaker(files)
  const { carried, refused } = takenOut(maker, draft, new Set(gone.map((one) => one.id)))
  if (refused.length > 0) return refusal(...refused)
  const at = node.siblings.indexOf(node)
  const next = node.siblings[at + 1] ?? node.siblings[at - 1]
  maker.put(node.own)
  const mentions = manner === 'alone' ? renumber(maker, tree, [node.parent?.id]) : []
  if (!maker.isWhole) return refusal({ why: 'unreadable' })
  return { step: maker.step, stand: next?.id ?? id, carried, left: [], mentions }
}

/** Takes out what names these clauses, but for their place in the tree of clauses. */
export function takenOut(
  maker: StepMaker,
  draft: ReadDraft,
  ids: ReadonlySet<string>,
): { readonly carried: readonly Naming[]; readonly refused: readonly PlanRefusal[] } {
  const namings = outside(namingsOf(draft, ids), ENTRIES)
  const refused: PlanRefusal[] = namings.flatMap((naming) =>
    naming.kind === 'reads' || naming.kind === 'adjusted' ? [{ why: 'named', naming }] : [],
  )
  const lists = new Map<string, Naming[]>()
  for (const naming of namings) {
    const { kind, at } = naming
    if (ENTRIES.has(kind) || kind === 'reads' || kind === 'adjusted') continue
    const [list] = listOf(at)
    lists.set(list, [...(lists.get(list) ?? []), naming])
  }
  // Lists are changed before what holds them, so that their places stand.
  const groups: Naming[] = []
  for (const [list, own] of lists) {
    const [first] = own
    if (first === undefined) continue
    if (!Array.isArray(valueIn(draft.pack, list))) {
      // Members by their key: what examples state of it.
      for (const { at } of own) maker.put(draft.sources.placeOf(at))
      continue
    }
    const left = itemsOf(valueIn(draft.pack, list)).length - own.length
    if (first.kind === 'once' && left < 2) groups.push(first)
    else if (left === 0 && (first.kind === 'child' || isGateBare(draft, list)))
      refused.push({ why: 'named', naming: first })
    else if (left === 0 && first.kind === 'gate') maker.put(draft.sources.placeOf(list))
    else maker.relist(draft.sources.placeOf(list), { without: own.map(({ at }) => listOf(at)[1]) })
  }
  if (groups.length > 0) {
    const without = groups.map(({ at }) => listOf(at.slice(0, at.lastIndexOf('/clauses/')))[1])
    maker.relist(draft.sources.placeOf('/rules/once'), { without })
  }
  for (const { kind, at } of namings) if (ENTRIES.has(kind)) maker.put(draft.sources.placeOf(at))
  const carried = namings.filter(({ kind }) => kind !== 'reads' && kind !== 'adjusted')
  return { carried, refused }
}

/** Whether a gate asks for nothing but the clauses of this list. */
function isGateBare(draft: ReadDraft, list: string): boolean {
  if (!/\/gates\/\d+\/clauses$/.test(list)) return false
  const gate = valueIn(draft.pack, list.slice(0, -'/clauses'.length))
  return isObject(gate) && memberOf(gate, 'needs') === undefined
}
