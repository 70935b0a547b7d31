import { ZERO, type Exact } from '../numbers/exact.ts'
import type { ResultPlan } from '../expand/plan.ts'
import type { Clamp } from '../language/scheme.ts'
import { within, type RoundedPoints } from './adjust.ts'
import type { ScoredClause } from './clauses.ts'
import { nodeFact, scoreNode, type Child, type ScoredNode } from './nodes.ts'
import type { Scoring, Working } from './scoring.ts'
import { workOut } from './work-out.ts'

/** The nodes of one result as they stand at a moment. */
export type TreeState = {
  /** Works a node out when `key` names one; see {@link Scoring}. */
  readonly work: (key: string) => boolean
  /** Points of a node or clause; undefined where it has none. */
  standingOf(id: string): RoundedPoints | undefined
  /** Puts adjusted points in their place and works out anew what rests on them. */
  place(id: string, standing: RoundedPoints): Working<void>
  node(id: string): ScoredNode
  /** The total as it was added up, before adjustments of its own. */
  aggregatedTotal(): ScoredNode
  /** Nodes whose expression has no value although what they rest on applies. */
  readonly unknown: ReadonlySet<string>
}

/** A tree over the points of clauses. Its nodes are worked out by running `plan.tree`. */
export function startTree(
  plan: ResultPlan,
  scoring: Scoring,
  clauses: ReadonlyMap<string, ScoredClause>,
): TreeState {
  const { result } = plan
  const { facts, picks } = scoring
  const children = new Map([...clauses].map(([id, scored]) => [id, clauseChild(scored)]))
  const isAnyOpen = [...clauses.values()].some(({ blocks }) => blocks)
  const nodes = new Map<string, ScoredNode>()
  const settled = new Set<string>()
  const unknown = new Set<string>()
  let aggregated: ScoredNode | undefined

  function work(key: string): boolean {
    if (!key.startsWith('node:')) return false
    const id = key.slice('node:'.length)
    if (settled.has(id)) return true
    const node = result.nodeById.get(id)!
    const under = node.children.flatMap((child) => nodes.get(child) ?? clauseIn(child) ?? [])
    const expression = node.points === undefined ? undefined : workOut(node.points, facts, picks)
    const rests =
      isAnyOpen || node.points !== undefined
        ? [...plan.restsOn.get(id)!].map((clause) => clauses.get(clause)!)
        : []
    const isUnknown = node.points !== undefined && expression === undefined && !isLeftOut(rests)
    if (isUnknown) unknown.add(id)
    else unknown.delete(id)
    const open = isUnknown || rests.some(({ blocks }) => blocks) || under.some((one) => one.blocks)
    const scored = scoreNode(node, under, { expression, open })
    if (id === 'total') aggregated = scored
    set(id === 'total' ? clampedEach(scored, result.clamp) : scored)
    return true
  }

  /** A clause as it counts in this result: its share of its own weight, of the weight that it has here. */
  function clauseIn(id: string): Child | undefined {
    const child = children.get(id)
    const own = result.weights.get(id)?.points
    if (child === undefined || own === undefined) return child
    const { points, max } = child
    const isMet = clauses.get(id)?.met === true
    return {
      ...child,
      points: points && weighedIn(own, points, max, isMet),
      max: own,
      nominal: own,
    }
  }

  function set(scored: ScoredNode): void {
    nodes.set(scored.id, scored)
    if (scored.id === 'total') facts.total = nodeFact(scored)
    else facts.parts[scored.id] = nodeFact(scored)
  }

  return {
    work,
    unknown,
    node: (id) => nodes.get(id)!,
    aggregatedTotal: () => aggregated ?? nodes.get('total')!,
    standingOf(id) {
      const node = nodes.get(id)
      if (node !== undefined)
        return node.points === null || node.exact === null
          ? undefined
          : { points: node.points, exact: node.exact }
      const points = children.get(id)?.points ?? null
      return points === null ? undefined : { points, exact: points }
    },
    *place(id, standing) {
      const node = nodes.get(id)
      if (node === undefined) {
        children.set(id, { ...children.get(id)!, points: standing.points })
        scoring.clausePoints(id, standing.points)
      } else {
        settled.add(id)
        set({ ...node, ...standing })
      }
      if (id !== 'total') yield* scoring.run(plan.tree, work)
    },
  }
}

/** Points out of another weight; a clause that carries none earns all of it where it is met. */
function weighedIn(own: Exact, points: Exact, weight: Exact, isMet: boolean): Exact {
  if (weight.n === 0n) return isMet ? own : ZERO
  return points.mul(own).div(weight)
}

function clauseChild({ clause, points, state, inScope, blocks }: ScoredClause): Child {
  const { id, weight } = clause
  return { id, points, max: weight, nominal: weight, inScope, blocks, hidden: state === 'hidden' }
}

/** Whether all that an expression rests on is left out, so that it need not have a value. */
function isLeftOut(rests: readonly ScoredClause[]): boolean {
  return rests.length > 0 && rests.every(({ inScope, state }) => !inScope && LEFT_OUT.has(state))
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'hidden',
  'not-applicable',
  'not-checked',
  'missing',
])

function clampedEach(scored: ScoredNode, clamp: Clamp | undefined): ScoredNode {
  if (clamp?.when !== 'each' || scored.points === null || scored.exact === null) return scored
  return { ...scored, ...within({ points: scored.points, exact: scored.exact }, clamp) }
}
