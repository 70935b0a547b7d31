import { compareExact, exact } from '../numbers/exact.ts'
import { pointsIn, type PointsOrShare } from '../language/criteria/earning.ts'
import type { Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { CheckedClause, PackView } from './pack-view.ts'
import { weightOf } from './pack-view.ts'

/** Written points that are more than the weight of their clause, which cuts them off. */
export function aboveWeight(
  view: PackView,
  clause: CheckedClause,
  points: readonly (readonly [PointsOrShare, string])[],
): Fault[] {
  const weight = weightOf(view, clause)
  if (weight === undefined) return []
  return points.flatMap(([given, at]) => {
    const own = pointsIn(given)
    if (own === undefined || compareExact(exact(own), exact(weight.points)) <= 0) return []
    return [
      packFault(
        message('fault-points-above-weight', {
          clause: clause.label,
          weight: { value: weight.points },
          points: { exact: own },
        }),
        at,
      ),
    ]
  })
}
