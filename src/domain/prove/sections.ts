import { compareExact, ONE, ZERO, type Exact } from '../numbers/exact.ts'
import type { Graph } from '../meaning/graph.ts'
import type { Id, Node } from '../meaning/operation.ts'
import { only, type End, type Possible, type Range } from '../meaning/possible-value.ts'
import { asNumber, type Value } from '../meaning/value.ts'
import { valueOf } from '../meaning/value-of.ts'

/** Some of what a number may be, and what comparisons with it come to there. */
export type RangeSection = readonly (readonly [Id, Possible])[]

/**
 * A number in a range, taken apart at whatever it is compared with: each of those, and all between
 * two of them, for which every comparison comes out alike.
 */
export function sections(graph: Graph, node: Id, { low, high }: Range): readonly RangeSection[] {
  const held = heldAgainst(graph, node)
  const cuts = [...new Map(held.map(({ mark }) => [mark.toFraction(), mark])).values()]
    .filter(
      (mark) =>
        (low === undefined || compareExact(low, mark) <= 0) &&
        (high === undefined || compareExact(mark, high) <= 0),
    )
    .toSorted(compareExact)
  if (cuts.length === 0) return [[[node, { number: { low, high } }]]]
  return [
    ...between(low, cuts[0]),
    ...cuts.flatMap((mark, k): readonly RangeSection[] => [
      [[node, only(mark)]],
      ...between(mark, cuts[k + 1] ?? high),
    ]),
  ]

  /** What lies strictly between two neighbours. */
  function between(a: End, b: End): readonly RangeSection[] {
    if (a !== undefined && b !== undefined && compareExact(a, b) >= 0) return []
    const inside =
      a === undefined ? (b?.sub(ONE) ?? ZERO) : b === undefined ? a.add(ONE) : a.add(b).div(2)
    const compared = held.map(
      ({ place, one }) => [place, only(comparedAt(graph, one, node, inside))] as const,
    )
    return [[[node, { number: { low: a, high: b } }], ...compared]]
  }
}

/** A comparison of a node with a number. */
export type Held = { readonly one: Node; readonly place: Id; readonly mark: Exact }

/** Comparisons of a node with numbers. */
export function heldAgainst(graph: Graph, node: Id): readonly Held[] {
  return graph.nodes.flatMap((one, place) => {
    if (one.op !== 'compare' || !one.of.includes(node)) return []
    const mark = one.of.flatMap((arg) => asNumber(graph.constantAt(arg)) ?? [])[0]
    return mark === undefined ? [] : [{ one, place, mark }]
  })
}

/** What a comparison of a node comes to at a number. */
export function comparedAt(graph: Graph, one: Node, node: Id, value: Exact): Value {
  return valueOf(one, (n) => (one.of[n] === node ? value : graph.constantAt(one.of[n]!)))
}
