import { byMember, dispatch, kinds, namesOf, type Documents } from '../../schema/family.ts'
import { object, type Of } from '../../schema/schema.ts'
import { unionByMember } from '../../schema/union.ts'
import type { Expression } from '../expressions/registry.ts'
import { abovePercent } from './above-percent.ts'
import { abovePoints } from './above-points.ts'
import { percent } from './percent.ts'
import { points } from './points.ts'

/** The minima that a level may ask of a part. */
const FLOORS = kinds({ points, percent, abovePoints, abovePercent })

/** A minimum of a part. */
export const floor = unionByMember(FLOORS, `A minimum: one of ${namesOf(FLOORS).join(', ')}.`, {
  common: object({}),
  stands: 'first',
})
export type Floor = Of<typeof floor>

type Floors = Documents<typeof FLOORS>

const floorKind = byMember(FLOORS)

/** The number that a minimum asks for: of what, from which side, and how much. */
export function floorMark(one: Floor): {
  readonly of: 'points' | 'percent'
  readonly side: 'atLeast' | 'above'
  readonly mark: Expression
} {
  const kind = floorKind(one)
  const { of, side } = FLOORS[kind]
  const mark = dispatch<Floors, Expression>(one, kind, {
    points: ({ points }) => points,
    percent: ({ percent }) => percent,
    abovePoints: ({ abovePoints }) => abovePoints,
    abovePercent: ({ abovePercent }) => abovePercent,
  })
  return { of, side, mark }
}
