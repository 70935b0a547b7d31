import type { Fault } from '../fault.ts'
import { packFault } from './codes.ts'
import type { ClauseView, PackView } from './pack-view.ts'
import { weightOf } from './pack-view.ts'

/** Written points that are more than the weight of their clause, which cuts them off. */
export function aboveWeight(
  view: PackView,
  clause: ClauseView,
  points: readonly (readonly [number | string, string])[],
): Fault[] {
  const weight = weightOf(view, clause)
  if (weight === undefined) return []
  return points.flatMap(([given, at]) => {
    if (typeof given !== 'number' || given <= weight.points) return []
    return [
      packFault(
        'points-above-weight',
        at,
        `${clause.name} has weight ${weight.points}, but ${given} points are given here.`,
        'Give at most the weight, or raise the weight.',
      ),
    ]
  })
}
