import type { Assessment } from '../../src/domain/language/assessment.ts'
import { toJson, type Quantity } from '../../src/domain/numbers/quantity.ts'
import type { BulkScorer } from '../../src/domain/bulk/scorer.ts'

/** Everything that comes of an assessment, in one text. */
export function outcomeOf(scorer: BulkScorer, assessment: Assessment): string {
  const { input } = scorer.read(assessment)
  if (input === undefined) return 'refused'
  const { results, clauses, forbidden } = scorer.score(input)
  const points = (one: Quantity | null): unknown => (one === null ? null : toJson(one))
  return JSON.stringify([
    forbidden,
    clauses.points.map(points),
    [...clauses.met],
    results.map((one) => [
      one.status,
      points(one.points),
      one.level,
      [...one.gates],
      [...one.qualifiers],
      one.nodes.points.map(points),
    ]),
  ])
}
