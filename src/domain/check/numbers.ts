import { isPlainDecimal, SIGNIFICANT_DIGITS } from '../exact.ts'
import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { message } from '../messages/message.ts'
import { packFault } from './codes.ts'

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
