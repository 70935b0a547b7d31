import { compare, fromNumber } from '../numbers/quantity.ts'
import type { Expanded, ExpandedNode, ExpandedResult } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import { pointer } from '../faults/fault.ts'
import type { Graph } from '../meaning/graph.ts'
import type { ResultMeaning } from '../meaning/lower/result.ts'
import type { Id } from '../meaning/operation.ts'
import { message } from '../messages/message.ts'
import type { PackClaim } from './claim.ts'
import { meantAs } from './level-claims.ts'
import { partNamed, schemePointer } from './names.ts'
import { outcomeOf } from './statement.ts'

const ZERO = fromNumber(0)

/** No total and no part leaves its scale: comes to more than its maximum, or to less than 0. */
export function scaleClaims(expanded: Expanded): readonly PackClaim[] {
  return expanded.results.flatMap((result, r) =>
    result.nodes.flatMap((node, n): readonly PackClaim[] => {
      if (!mayLeave(result, node)) return []
      const part = partNamed(expanded, r, node.id)
      const where = placeOf(expanded, r, node.id)
      const of = (meaning: ResultMeaning): { readonly points: Id; readonly max: Id } =>
        node.id === TOTAL ? meaning : meaning.parts.get(node.id)!
      return [
        {
          key: `above-maximum:${r}:${node.id}`,
          expects: 'none',
          code: 'points-above-maximum',
          subject: { pointer: where, message: message('proof-points-above-maximum', { part }) },
          ...meantAs(
            r,
            (scored) => {
              const nodes = outcomeOf(scored, r)?.nodes
              const [points, max] = [nodes?.points[n] ?? null, nodes?.max[n] ?? null]
              return points !== null && max !== null && compare(points, max) > 0
            },
            (meaning, graph: Graph) => graph.compare('lt', of(meaning).max, of(meaning).points),
          ),
        },
        {
          key: `below-zero:${r}:${node.id}`,
          expects: 'none',
          code: 'points-below-zero',
          subject: { pointer: where, message: message('proof-points-below-zero', { part }) },
          ...meantAs(
            r,
            (scored) => {
              const points = outcomeOf(scored, r)?.nodes.points[n] ?? null
              return points !== null && compare(points, ZERO) < 0
            },
            (meaning, graph: Graph) => graph.compare('lt', of(meaning).points, graph.number(0)),
          ),
        },
      ]
    }),
  )
}

/** Where a total or part is shaped: in the rules where they say anything of it, else what moves it. */
function placeOf(expanded: Expanded, r: number, id: string): string {
  const { rules } = expanded.pack
  const own = r === 0 ? rules : rules.results?.[expanded.results[r]!.id]
  const at = schemePointer(expanded, r)
  if (id === TOTAL && own?.total !== undefined) return pointer(...at, 'total')
  if (own?.parts?.[id] !== undefined) return pointer(...at, 'parts', id)
  return own?.adjustments === undefined ? pointer(...at) : pointer(...at, 'adjustments')
}

/**
 * Whether the form of the rules leaves room for it: an expression, an adjustment, a bound, rounding or
 * a part below that may. What is added up of clauses alone stays on its scale, as clauses do.
 */
function mayLeave(result: ExpandedResult, node: ExpandedNode): boolean {
  return (
    node.combine === 'expression' ||
    node.floor !== undefined ||
    node.rounding !== undefined ||
    (node.id === TOTAL && result.clamp !== undefined) ||
    result.adjustments.some(({ to }) => to === node.id) ||
    node.children.some((id) => {
      const child = result.nodeById.get(id)
      return child !== undefined && mayLeave(result, child)
    })
  )
}
