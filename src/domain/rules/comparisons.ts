import { compareExact, isExact } from '../numbers/exact.ts'
import type { Exact } from '../numbers/exact.ts'
import type { Operator } from '../language/operators/registry.ts'
import { isIsoDate } from './iso-date.ts'

/** Judges a fact against a value. Never throws, whatever it is given. */
export type OperatorTest = (actual: unknown, expected: unknown) => boolean

/**
 * What each operator means; both evaluators take their meaning from here.
 *
 * - Numbers, plain or exact, compare with numbers only, and exactly.
 * - The orderings also take two dates written `YYYY-MM-DD`.
 * - Texts and booleans compare with their own kind, for equality only.
 * - `in` and `notIn` want a list on the right, `contains` and `doesNotContain` one on the left.
 *   The negative ones hold when every member is of the value's kind and different from it.
 * - A fact or value that is missing, or of a kind the operator does not take, makes the comparison
 *   **false**, also for `notEqual`, `notIn` and `doesNotContain`: a condition about something that
 *   is not there does not hold. A `not` around it therefore holds.
 */
export const COMPARISONS: { readonly [name in Operator]: OperatorTest } = {
  equal: isSame,
  notEqual: isOther,
  lessThan: (actual, expected) => compareOrdered(actual, expected) < 0,
  lessThanInclusive: (actual, expected) => compareOrdered(actual, expected) <= 0,
  greaterThan: (actual, expected) => compareOrdered(actual, expected) > 0,
  greaterThanInclusive: (actual, expected) => compareOrdered(actual, expected) >= 0,
  in: (actual, expected) => isList(expected) && hasSame(expected, actual),
  notIn: (actual, expected) => isList(expected) && hasOnlyOthers(expected, actual),
  contains: (actual, expected) => isList(actual) && hasSame(actual, expected),
  doesNotContain: (actual, expected) => isList(actual) && hasOnlyOthers(actual, expected),
}

/** True for a number that can be compared: finite, or exact. */
function isComparableNumber(value: unknown): value is number | Exact {
  return typeof value === 'number' ? Number.isFinite(value) : isExact(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof a === 'boolean') return a === b
  return isComparableNumber(a) && isComparableNumber(b) && compareExact(a, b) === 0
}

function isOther(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof a === 'boolean') return typeof b === typeof a && a !== b
  return isComparableNumber(a) && isComparableNumber(b) && compareExact(a, b) !== 0
}

/** Below 0, 0 or above 0; NaN, which satisfies no ordering, for what has no common order. */
function compareOrdered(a: unknown, b: unknown): number {
  if (isComparableNumber(a)) return isComparableNumber(b) ? compareExact(a, b) : Number.NaN
  if (!isIsoDate(a) || !isIsoDate(b)) return Number.NaN
  return a < b ? -1 : a > b ? 1 : 0
}

function hasSame(members: readonly unknown[], value: unknown): boolean {
  for (const member of members) if (isSame(member, value)) return true
  return false
}

function hasOnlyOthers(members: readonly unknown[], value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !isComparableNumber(value)) {
    return false
  }
  for (const member of members) if (!isOther(member, value)) return false
  return true
}
