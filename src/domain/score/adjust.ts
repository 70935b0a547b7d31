import { compareExact, exact, round, type Exact } from '../numbers/exact.ts'
import { byAdjustment } from '../language/adjustments/registry.ts'
import type { ExpandedAdjustment, ExpandedNode } from '../expand/expanded.ts'

/** Points before and after rounding. */
export type RoundedPoints = { readonly points: Exact; readonly exact: Exact }

/** What an adjustment that applies makes of the points it is aimed at. */
export function adjust(
  { adjustment }: ExpandedAdjustment,
  amount: Exact,
  before: RoundedPoints,
  rounding: ExpandedNode['rounding'],
): RoundedPoints {
  const at = (value: Exact): RoundedPoints => ({
    exact: value,
    points: rounding === undefined ? value : round(value, rounding),
  })
  return byAdjustment(adjustment, {
    add: (bounds) =>
      at(before.exact.add(hold(amount, { min: bounds.atLeast, max: bounds.atMost }))),
    set: () => at(amount),
    cap: () => at(compareExact(before.exact, amount) > 0 ? amount : before.exact),
    level: () => before,
  })
}

/** The least and the most that points may be. */
export type Bounds = {
  readonly min?: number | Exact | undefined
  readonly max?: number | Exact | undefined
}

/** Points held within bounds. */
export function within(standing: RoundedPoints, bounds: Bounds): RoundedPoints {
  return { points: hold(standing.points, bounds), exact: hold(standing.exact, bounds) }
}

function hold(value: Exact, { min, max }: Bounds): Exact {
  if (min !== undefined && compareExact(value, min) < 0) return exact(min)
  if (max !== undefined && compareExact(value, max) > 0) return exact(max)
  return value
}
