import { compareExact, exact, round, type Exact } from '../exact.ts'
import type { ExpandedAdjustment, ExpandedNode } from '../expand/expanded.ts'

/** Points before and after rounding. */
export type Standing = { readonly points: Exact; readonly exact: Exact }

/** What an adjustment that applies makes of the points it is aimed at. */
export function adjust(
  { adjustment }: ExpandedAdjustment,
  amount: Exact,
  before: Standing,
  rounding: ExpandedNode['rounding'],
): Standing {
  if ('level' in adjustment) return before
  let value: Exact
  if ('set' in adjustment) value = amount
  else if ('cap' in adjustment)
    value = compareExact(before.exact, amount) > 0 ? amount : before.exact
  else {
    const { atLeast, atMost } = adjustment
    let added = amount
    if (atLeast !== undefined && compareExact(added, atLeast) < 0) added = exact(atLeast)
    if (atMost !== undefined && compareExact(added, atMost) > 0) added = exact(atMost)
    value = before.exact.add(added)
  }
  return { exact: value, points: rounding === undefined ? value : round(value, rounding) }
}

/** The least and the most that points may be. */
export type Bounds = { readonly min?: number | Exact; readonly max?: number | Exact }

/** Points held within bounds. */
export function within(standing: Standing, bounds: Bounds): Standing {
  return { points: hold(standing.points, bounds), exact: hold(standing.exact, bounds) }
}

function hold(value: Exact, { min, max }: Bounds): Exact {
  if (min !== undefined && compareExact(value, min) < 0) return exact(min)
  if (max !== undefined && compareExact(value, max) > 0) return exact(max)
  return value
}
