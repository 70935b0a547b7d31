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

/** The largest of 1, 2 and 5 times a power of ten that is no more than a number above 0. */
export function roundStep(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number) + 1e-9)
  const times = [5, 2].find((one) => one * power <= number * (1 + 1e-9)) ?? 1
  return Number((times * power).toPrecision(1))
}
