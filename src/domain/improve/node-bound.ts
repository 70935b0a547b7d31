import type { BulkOutcome } from '../bulk/result-stage.ts'
import type { Expanded, ExpandedNode, ExpandedResult } from '../expand/expanded.ts'
import type { Rounding } from '../language/rounding.ts'
import { asNumber } from './trial.ts'

/**
 * How far the points of a node can rise when clauses do: at most the sum of what each clause gains
 * times its factor, and `slack` for roundings on the way. The rounding of the node itself is left out.
 */
export type NodeBound = { readonly factors: ReadonlyMap<number, number>; readonly slack: number }

/**
 * Bounds the nodes of a result, as long as what counts in the maximum stays the same: sums, bests,
 * caps and floors pass on at most what comes in; means, medians, minima and products of shares are
 * bounded by their factors. Undefined for a node that is an expression.
 */
export function boundingNodes(
  expanded: Expanded,
  result: ExpandedResult,
  outcome: BulkOutcome,
): (node: string) => NodeBound | undefined {
  const clauseIndex = new Map(expanded.clauses.map(({ id }, index) => [id, index]))
  const nodeIndex = new Map(result.nodes.map(({ id }, index) => [id, index]))
  const max = outcome.nodes.max.map(asNumber)
  const inScope = outcome.nodes.inScopePoints.map(asNumber)
  const known = new Map<string, NodeBound | undefined>()

  const maxOf = (id: string): number => {
    const clause = clauseIndex.get(id)
    return clause === undefined
      ? (max[nodeIndex.get(id) ?? -1] ?? 0)
      : expanded.clauses[clause]!.weight.valueOf()
  }
  const childFactor = (node: ExpandedNode, child: string): number => {
    if (typeof node.combine === 'object' || SUMS.has(node.combine)) return 1
    const whole = maxOf(child)
    if (whole === 0) return 0
    const scale = (node.max?.valueOf() ?? 100) / whole
    // A child's part in a mean is at most 1, as is every other factor of a product.
    return scale
  }
  const work = (id: string): NodeBound | undefined => {
    const node = result.nodeById.get(id)
    if (node === undefined || node.combine === 'expression') return undefined
    // Shares stay within 1 unless an adjustment lifts a part above its maximum.
    if (node.combine === 'product' && result.adjustments.length > 0) return undefined
    const factors = new Map<number, number>()
    let slack = 0
    const at = nodeIndex.get(id)!
    const stated =
      node.renormalise === undefined || inScope[at] === 0
        ? 1
        : Math.max(node.renormalise.valueOf() / inScope[at]!, 0)
    for (const child of node.children) {
      const factor = childFactor(node, child) * stated
      const clause = clauseIndex.get(child)
      if (clause !== undefined) {
        factors.set(clause, (factors.get(clause) ?? 0) + factor)
        continue
      }
      const below = find(child)
      if (below === undefined) return undefined
      slack += (below.slack + unitOf(result.nodeById.get(child)?.rounding)) * factor
      for (const [each, inner] of below.factors)
        factors.set(each, (factors.get(each) ?? 0) + inner * factor)
    }
    return { factors, slack }
  }
  const find = (id: string): NodeBound | undefined => {
    if (!known.has(id)) known.set(id, work(id))
    return known.get(id)
  }
  return find
}

const SUMS: ReadonlySet<string> = new Set(['sum', 'max'])

/** How far below a number something may lie and still be rounded up to it. */
export function lift(rounding: Rounding | undefined): number {
  if (rounding === undefined || rounding.mode === 'none') return 0
  const unit = 10 ** -rounding.decimals
  if (rounding.mode === 'half-up' || rounding.mode === 'half-even') return unit / 2
  return rounding.mode === 'floor' || rounding.mode === 'down' ? 0 : unit
}

/** The most by which rounding can widen a difference. */
function unitOf(rounding: Rounding | undefined): number {
  return rounding === undefined || rounding.mode === 'none' ? 0 : 10 ** -rounding.decimals
}
