import { roundStep } from '../../domain/numbers/round-step.ts'
import type { DistributionScale } from '../../domain/foresee/distribution.ts'
import type { RulerFacts } from './ruler-facts.ts'

/** Steps of a round width from the lowest mark with some room below, or from whoever is lowest. */
export function scaleOf(
  { levels, most, isLessBetter }: RulerFacts,
  least: number | undefined,
): DistributionScale {
  const width = roundStep(most / 150)
  const marks = levels.flatMap(({ mark }) => mark?.at ?? [])
  const low = isLessBetter || marks.length === 0 ? 0 : Math.min(...marks) - most / 10
  const from = Math.floor(Math.max(0, least ?? 0, low) / (width * 10)) * width * 10
  return { from, to: most + width, width }
}
