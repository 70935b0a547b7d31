import { isPlainDecimal, SIGNIFICANT_DIGITS } from '../numbers/exact.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from '../faults/pack-faults.ts'

/**
 * Numbers that cannot be told from their neighbours, anywhere in a pack. Files are read so that
 * none gets here; a pack that came in one piece may hold some.
 */
export function numberFaults(value: unknown, at = ''): Fault[] {
  if (typeof value === 'number') {
    if (isPlainDecimal(value)) return []
    const found = { number: String(value), most: SIGNIFICANT_DIGITS }
    return [packFault(message('fault-number-precision', found), at)]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => numberFaults(member, at + pointer(key)))
}
