import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { isIsoDate } from '../language/iso-date.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'

/** A revision is in force from, to, and may be asked for until a day not before that. */
export const dates: Check = {
  name: 'dates',
  reads: ['rules/inForce'],
  faults: ({ rules: { inForce } }) => {
    const faults: Fault[] = []
    const given = (['from', 'to', 'sunset'] as const).flatMap((name) => {
      const date = inForce[name]
      return date === undefined ? [] : [{ name, date }]
    })
    for (const { name, date } of given) {
      if (isIsoDate(date)) continue
      faults.push(impossibleDate(date, pointer('rules', 'inForce', name)))
    }
    if (faults.length > 0) return faults
    for (const [index, { name, date }] of given.entries()) {
      const before = given[index - 1]
      if (before === undefined || before.date <= date) continue
      faults.push(
        packFault(
          message('fault-dates-order', {
            later: name,
            date,
            earlier: before.name,
            earlierDate: before.date,
          }),
          pointer('rules', 'inForce', name),
        ),
      )
    }
    return faults
  },
}

/** The fault of a date that looks like one but is on no calendar. */
function impossibleDate(date: string, at: string): Fault {
  return packFault(message('fault-date-impossible', { date }), at)
}
