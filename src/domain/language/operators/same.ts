import { compareExact, isExact, type Exact } from '../../numbers/exact.ts'

/** True for a number that can be compared: finite, or exact. */
export function isComparableNumber(value: unknown): value is number | Exact {
  return typeof value === 'number' ? Number.isFinite(value) : isExact(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** Whether both are there, of one kind and the same; numbers, plain or exact, are compared exactly. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof a === 'boolean') return a === b
  return isComparableNumber(a) && isComparableNumber(b) && compareExact(a, b) === 0
}

/** Whether both are there, of one kind and different. */
export function isOther(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof a === 'boolean') return typeof b === typeof a && a !== b
  return isComparableNumber(a) && isComparableNumber(b) && compareExact(a, b) !== 0
}

/** Whether a member is the same as the value. */
export function hasSame(members: readonly unknown[], value: unknown): boolean {
  for (const member of members) if (isSame(member, value)) return true
  return false
}

/** Whether there is a value, and every member is of its kind and different. */
export function hasOnlyOthers(members: readonly unknown[], value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !isComparableNumber(value)) {
    return false
  }
  for (const member of members) if (!isOther(member, value)) return false
  return true
}
