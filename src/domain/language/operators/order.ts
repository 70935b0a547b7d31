import { compareExact } from '../../numbers/exact.ts'
import { isIsoDate } from '../iso-date.ts'
import { isComparableNumber } from './same.ts'

/** Below 0, 0 or above 0; NaN, which satisfies no ordering, for what has no common order. */
export function compareOrdered(a: unknown, b: unknown): number {
  if (isComparableNumber(a)) return isComparableNumber(b) ? compareExact(a, b) : Number.NaN
  if (!isIsoDate(a) || !isIsoDate(b)) return Number.NaN
  return a < b ? -1 : a > b ? 1 : 0
}
