import type { Assessments } from '../../domain/foresee/population.ts'
import { syntheticAssessments } from '../../domain/foresee/synthetic.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import { compiledScorer } from '../scoring/compiled-scorer.ts'

/**
 * Synthetic organisations under a pack, dated the first day of its revision. With `assessors`, so
 * many share the work, from the strictest to the most lenient in even steps.
 */
export function syntheticPopulation(
  prepared: PreparedPack,
  {
    size,
    seed,
    assessors,
  }: {
    readonly size: number
    readonly seed: number
    readonly assessors?: number | undefined
  },
): Assessments {
  const date = prepared.expanded.pack.rules.inForce.from
  const people = Array.from({ length: assessors ?? 0 }, (_, k) => ({
    name: `assessor-${k + 1}`,
    leniency: (k / Math.max(1, (assessors ?? 1) - 1) - 0.5) * 2,
  }))
  return syntheticAssessments(compiledScorer(prepared), {
    size,
    seed,
    date,
    ...(people.length === 0 ? {} : { assessors: people }),
  })
}
