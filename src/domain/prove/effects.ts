import { CLAUSE_STATES } from '../bulk/memory.ts'
import { toExact, type Quantity } from '../bulk/quantity.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Assessment } from '../assessment.ts'
import { toJson } from '../exact.ts'
import type { Graph } from '../meaning/graph.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'

/**
 * Whether two packs of the same clauses and results, lowered into one graph, come to different states,
 * points and findings of clauses, or to another status, per cent, level, points of a part or the total,
 * gate or qualifier of a result.
 */
export function comesOutOtherwise(one: Meaning, other: Meaning): Id {
  const { graph } = one
  const others = effectsOf(other)
  return graph.or(effectsOf(one).map((effect, k) => differ(graph, effect, others[k]!)))
}

function effectsOf({ graph, clauses, results }: Meaning): readonly Id[] {
  return [
    ...results.flatMap(({ status, percent, awarded, parts, gates, qualifiers }) => {
      const isScored = graph.compare('eq', status, graph.constant('scored'))
      return [
        status,
        awarded,
        ...[percent, ...[...parts.values()].map(({ points }) => points)].map((one) =>
          graph.choose(isScored, one, graph.missing),
        ),
        ...[...gates, ...qualifiers].map(({ holds }) => graph.and([isScored, holds])),
      ]
    }),
    ...clauses.flatMap(({ state, points, met, grade }) => [
      state,
      points,
      met,
      graph.choose(graph.compare('eq', met, graph.no), grade, graph.missing),
    ]),
  ]
}

/** Whether two nodes come to different values, or one of them to none. */
function differ(graph: Graph, a: Id, b: Id): Id {
  if (a === b) return graph.no
  const [isA, isB] = [graph.present(a), graph.present(b)]
  return graph.or([
    graph.and([isA, graph.not(isB)]),
    graph.and([isB, graph.not(isA)]),
    graph.compare('ne', a, b),
  ])
}

/** The same of one assessment as the scorer has it: everything that comes of it, in one text. */
export function outcomeText(scorer: BulkScorer, assessment: Assessment): string {
  const { input } = scorer.read(assessment)
  if (input === undefined) return REFUSED
  const { results, clauses, forbidden } = scorer.score(input)
  if (forbidden.length > 0) return REFUSED
  return JSON.stringify([
    results.map(({ status, percent, rank, nodes, gates, qualifiers }) =>
      status === 'scored'
        ? [
            status,
            rank,
            quantityText(percent),
            nodes.points.map(quantityText),
            [...gates],
            [...qualifiers],
          ]
        : [status],
    ),
    clauses.points.map(quantityText),
    [...clauses.met],
    [...clauses.grade].filter((_, k) => clauses.met[k] === 0),
    [...clauses.state].map((state) => CLAUSE_STATES[state]),
  ])
}

/** What comes of an assessment that scoring refuses. */
export const REFUSED = 'refused'

/** A number so that equal ones read the same. */
export function quantityText(points: Quantity | null): string | null {
  return points === null ? null : String(toJson(toExact(points)))
}
