import { byMember, dispatch, kinds, namesOf, type Cases, type Documents } from '../family.ts'
import { object, type Of } from '../schema.ts'
import { unionByMember } from '../union.ts'
import { abovePercent } from './above-percent.ts'
import { abovePoints } from './above-points.ts'
import { percent } from './percent.ts'
import { points } from './points.ts'

/** The minima that a level may ask of a part. */
export const FLOORS = kinds({ points, percent, abovePoints, abovePercent })

/** A minimum of a part. */
export const floor = unionByMember(FLOORS, `A minimum: one of ${namesOf(FLOORS).join(', ')}.`, {
  common: object({}),
  stands: 'first',
})
export type Floor = Of<typeof floor>

type Floors = Documents<typeof FLOORS>
export type FloorKind = keyof Floors

export const floorKind = byMember(FLOORS)

/** Does with a minimum what its kind asks for. */
export function byFloor<T>(one: Floor, cases: Cases<Floors, T>): T {
  return dispatch(one, floorKind(one), cases)
}
