import { pointer } from '../../faults/fault.ts'
import { exact, toJson, type Exact, type ExactJson } from '../../numbers/exact.ts'
import { isObject, type JsonValue } from '../../schema/json.ts'
import { listOf, valueIn } from '../json-place.ts'
import { memberOf, membersOf, type ReadDraft } from '../read-draft.ts'
import { furtherWeights, putPoints, putWeight, weightIn } from './clause-weight.ts'
import { clauseTree, freshId, listIn, writtenOf, type ClauseNode } from './clause-tree.ts'
import { namingsOf, outside, type Naming, type NamingKind } from './namings.ts'
import { refusal, type ClausePlan, type Drafted } from './plan.ts'
import { renumber } from './renumber.ts'
import { pointsOfCriterion, pointsOfPart, withNumbers } from './shared-points.ts'
import { StepMaker } from './step-maker.ts'

/** What is said of the first half and goes on naming it alone. */
const LEFT: ReadonlySet<NamingKind> = new Set(['floor', 'once', 'adjusted', 'reads', 'expected'])
const OWN: ReadonlySet<NamingKind> = new Set(['criterion', 'applies'])

/**
 * A clause as two: the weight is shared as given, texts, question and criterion are copied, and whatever
 * asks that the clause be met asks it of both. Points that the criterion says in numbers are shared as the weight is,
 * so that both halves earn together what the clause did where their weights come to its; what no number can say is
 * told (`open`). Examples answer both alike.
 */
export function splitClause(
  { files, draft }: Drafted,
  id: string,
  weights: readonly [first: ExactJson, second: ExactJson] | undefined,
): ClausePlan {
  const tree = clauseTree(draft)
  const node = tree.byId.get(id)
  const value = node === undefined ? undefined : writtenOf(draft, node)
  if (node === undefined || !isObject(value)) return refusal({ why: 'unreadable' })
  if (node.isSection) return refusal({ why: 'section', clause: id })
  const maker = new StepMaker(files)
  const other = freshId(draft, id)
  const namings = outside(namingsOf(draft, new Set([id])), OWN)
  const carried: Naming[] = []
  const at = (one: Naming) => draft.sources.placeOf(one.at)
  const beside = (one: Naming): string => one.at.slice(0, one.at.lastIndexOf('/')) + pointer(other)

  const whole = weightIn(draft, id, node.clause)
  const halves =
    weights === undefined || whole === undefined || whole.equals(0n)
      ? undefined
      : pointsOfHalves(draft, node, [exact(weights[0]).div(whole), exact(weights[1]).div(whole)])
  if (weights !== undefined && whole !== undefined) {
    const own = memberOf(draft.pack.rules['weights'], id)
    putWeight(maker, draft, id, weights[0])
    putWeight(maker, draft, other, weights[1], own)
    const [first, second] = [exact(weights[0]), exact(weights[1])]
    const all = first.add(second)
    for (const { naming, points } of furtherWeights(draft, id)) {
      carried.push(naming)
      if (points === undefined || all.equals(0n)) continue
      const weight = valueIn(draft.pack, naming.at)
      const half = points.mul(second).div(all)
      maker.put(draft.sources.placeOf(beside(naming)), withPoints(weight, toJson(half)))
      putPoints(maker, draft, naming.at, weight, points.sub(half))
    }
  }
  for (const one of namings) {
    const stands = valueIn(draft.pack, one.at)
    if (LEFT.has(one.kind)) continue
    if (one.kind === 'criterion' && halves !== undefined && stands !== undefined) {
      const second = withNumbers(renamed(stands, id, other), halves.second)
      maker.put(draft.sources.placeOf(beside(one)), second)
      for (const { path, value: points } of halves.first)
        maker.put(draft.sources.placeOf(one.at + pointer(...path)), points)
    } else if (one.kind === 'criterion' || one.kind === 'applies') {
      maker.put(draft.sources.placeOf(beside(one)), renamed(stands, id, other))
    } else if (one.kind === 'mandatory' || one.kind === 'answer') {
      maker.put(draft.sources.placeOf(beside(one)), stands)
    } else if (one.kind === 'child' || one.kind === 'gate') {
      const [list, index] = listOf(one.at)
      maker.relist(draft.sources.placeOf(list), { behind: new Map([[index, other]]) })
    } else if (one.kind === 'veto' && isObject(stands)) {
      const [list, index] = listOf(at(one).pointer)
      const { file = '' } = at(one)
      const veto = { ...stands, clause: other }
      maker.relist({ file, pointer: list }, { behind: new Map([[index, veto]]) })
    } else continue
    carried.push(one)
  }
  const half = { ...value, id: other }
  const written = maker.written(node.own)?.replace(JSON.stringify(id), JSON.stringify(other))
  maker.insert(listIn(draft, node.parent), id, half, isSame(written, half) ? written : undefined)
  const mentions = renumber(maker, tree, [node.parent?.id])
  const left = namings.filter(({ kind }) => LEFT.has(kind))
  if (!maker.isWhole) return refusal({ why: 'unreadable' })
  const open = halves === undefined ? {} : { open: halves.open }
  return { step: maker.step, stand: other, carried, left, mentions, ...open }
}

/** The points of both halves of a clause, by the share of its weight that each has. */
function pointsOfHalves(
  draft: ReadDraft,
  { id, clause }: ClauseNode,
  shares: readonly [first: Exact, second: Exact],
) {
  const criterion = memberOf(draft.pack.rules['criteria'], id)
  const points = pointsOfCriterion(draft, clause, criterion)
  const [first, second] = shares.map((share) => pointsOfPart(points, share))
  const open = new Set([...(first?.open ?? []), ...(second?.open ?? [])])
  return { first: first?.numbers ?? [], second: second?.numbers ?? [], open: [...open] }
}

/** A weight with other points, its reason as it is. */
function withPoints(weight: JsonValue | undefined, points: ExactJson): JsonValue {
  return isObject(weight) ? { ...weight, points } : points
}

/** A criterion of one clause as that of another: what it reads of its own is of the other. */
function renamed(value: JsonValue | undefined, id: string, other: string): JsonValue {
  if (typeof value === 'string')
    return ['answers', 'clauses'].reduce((text, space) => {
      const path = `$.${space}.${id}`
      const isOwn = text === path || text.startsWith(`${path}.`)
      return isOwn ? `$.${space}.${other}${text.slice(path.length)}` : text
    }, value)
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((one) => renamed(one, id, other))
  if (!isObject(value)) return value ?? null
  return Object.fromEntries(membersOf(value).map(([key, one]) => [key, renamed(one, id, other)]))
}

/** Whether a text says a value; the id may have stood elsewhere first. */
function isSame(written: string | undefined, value: JsonValue): boolean {
  return written !== undefined && JSON.stringify(JSON.parse(written)) === JSON.stringify(value)
}
