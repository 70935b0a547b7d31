import { compareExact, exact, round, type Exact } from '../exact.ts'
import type { ExpandedAdjustment, ExpandedNode } from '../expand/expanded.ts'
import type { Clamp } from '../pack/rules.ts'

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

/** Points held within the bounds of a clamp. */
export function clamped(standing: Standing, clamp: Clamp): Standing {
  return { points: within(standing.points, clamp), exact: within(standing.exact, clamp) }
}

function within(value: Exact, { min, max }: Clamp): Exact {
  if (min !== undefined && compareExact(value, min) < 0) return exact(min)
  if (max !== undefined && compareExact(value, max) > 0) return exact(max)
  return value
}
