import type { Exact } from '../numbers/exact.ts'
import type { ExpandedClause, ExpandedResult } from '../expand/expanded.ts'
import { scoreNode, type Child } from './nodes.ts'

/** The most that each part and the total of a result can give when everything applies, by id. */
export function fullPoints(
  { nodes, weights }: ExpandedResult,
  clauses: readonly ExpandedClause[],
): ReadonlyMap<string, Exact> {
  const children = new Map(
    clauses.map(({ id, weight }) => [id, whole(id, weights.get(id)?.points ?? weight)]),
  )
  const full = new Map<string, Exact>()
  for (const node of nodes) {
    const under = node.children.flatMap((child) => children.get(child) ?? [])
    const { nominal } = scoreNode(node, under, { open: true })
    children.set(node.id, whole(node.id, nominal))
    full.set(node.id, nominal)
  }
  return full
}

function whole(id: string, max: Exact): Child {
  return { id, points: max, max, nominal: max, inScope: true, blocks: false, hidden: false }
}
