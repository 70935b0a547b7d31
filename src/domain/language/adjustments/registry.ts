import { byMember, dispatch, kinds, type Cases, type Documents } from '../../schema/family.ts'
import { object, optional, ref, type Of } from '../../schema/schema.ts'
import { unionByMember } from '../../schema/union.ts'
import { add } from './add.ts'
import { cap } from './cap.ts'
import { level } from './level.ts'
import { set } from './set.ts'

/** What one step after the points are added up may do. */
export const ADJUSTMENTS = kinds({ add, set, cap, level })

const common = object({
  id: ref('id'),
  title: optional(ref('text')),
  reason: optional(ref('text')),
  provenance: optional(ref('provenance')),
  when: optional(ref('condition', 'When it applies. Default: always.')),
})

/** One step after the points are added up, in the declared order. */
export const adjustment = unionByMember(ADJUSTMENTS, 'One step after the points are added up.', {
  common,
  stands: 'first',
})
export type Adjustment = Of<typeof adjustment>

type Adjustments = Documents<typeof ADJUSTMENTS, Of<typeof common>>

/** The root of the tree of points, as an adjustment names it. */
const TOTAL = 'total'

export const adjustmentKind = byMember(ADJUSTMENTS)

/** Does with an adjustment what its kind asks for. */
export function byAdjustment<T>(one: Adjustment, cases: Cases<Adjustments, T>): T {
  return dispatch(one, adjustmentKind(one), cases)
}

/** What an adjustment of points changes; undefined where it moves the level. */
export function targetOf(one: Adjustment): string | undefined {
  const points = ({ to = TOTAL }: { readonly to?: string }): string => to
  return byAdjustment<string | undefined>(one, {
    add: points,
    set: points,
    cap: points,
    level: () => undefined,
  })
}

/** How many levels an adjustment moves the level by; undefined where it changes points. */
export function levelsMoved(one: Adjustment): number | undefined {
  const none = (): undefined => undefined
  return byAdjustment<number | undefined>(one, {
    add: none,
    set: none,
    cap: none,
    level: ({ level }) => level,
  })
}
