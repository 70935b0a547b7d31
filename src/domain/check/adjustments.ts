import { guessAmong } from '../faults/did-you-mean.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { byAdjustment, targetOf, type Adjustment } from '../language/adjustments/registry.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { PackView, SchemeView } from './pack-view.ts'

/** Adjustments are told apart, change something that is there, and parts before the total. */
export const adjustments: Check = {
  name: 'adjustments',
  reads: [
    'standard/clauses',
    'rules/parts',
    'rules/part',
    'rules/adjustments',
    'rules/clamp',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => view.schemes.flatMap((scheme) => schemeFaults(view, scheme)),
}

function schemeFaults(view: PackView, { scheme, at }: SchemeView): Fault[] {
  const list = scheme.adjustments ?? []
  const here = at + pointer('adjustments')
  const faults = duplicateIds(list, here, 'adjustment')
  let ofTotal: Adjustment | undefined
  for (const [index, adjustment] of list.entries()) {
    const to = targetOf(adjustment)
    if (to === undefined) continue
    if (to === 'total') {
      ofTotal ??= adjustment
      continue
    }
    const ids = [...view.nodeById.keys(), ...Object.keys(scheme.parts ?? {})]
    const place = here + pointer(index, 'to')
    if (!ids.includes(to)) {
      faults.push(
        packFault(
          message('fault-part-unknown--adjustment', {
            adjustment: { value: adjustment.id },
            part: { value: to },
          }),
          place,
          guessAmong(to, [...ids, 'total']),
        ),
      )
    } else if (ofTotal !== undefined) {
      faults.push(
        packFault(
          message('fault-adjustment-order', {
            adjustment: { value: adjustment.id },
            part: { value: to },
            earlier: { value: ofTotal.id },
          }),
          place,
        ),
      )
    }
    const least = here + pointer(index, 'atLeast')
    const none = (): Fault[] => []
    faults.push(
      ...byAdjustment<Fault[]>(adjustment, {
        add: ({ atLeast = -Infinity, atMost = Infinity }) =>
          atLeast > atMost ? [rangeFault(least, atLeast, atMost)] : [],
        set: none,
        cap: none,
        level: none,
      }),
    )
  }
  const { min, max } = scheme.clamp ?? {}
  if (min !== undefined && max !== undefined && min > max) {
    faults.push(rangeFault(at + pointer('clamp', 'min'), min, max))
  }
  return faults
}

function rangeFault(at: string, least: number, most: number): Fault {
  const found = { min: { value: least }, max: { value: most } }
  return packFault(message('fault-range-empty--limits', found), at)
}
