import { kinds, namesOf } from '../../schema/family.ts'
import { contains } from './contains.ts'
import { doesNotContain } from './does-not-contain.ts'
import { equal } from './equal.ts'
import { greaterThanInclusive } from './greater-than-inclusive.ts'
import { greaterThan } from './greater-than.ts'
import { isIn } from './in.ts'
import { lessThanInclusive } from './less-than-inclusive.ts'
import { lessThan } from './less-than.ts'
import { notEqual } from './not-equal.ts'
import { notIn } from './not-in.ts'

/**
 * The comparisons. They carry json-rules-engine's names but are strict about types:
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
export const OPERATORS = kinds({
  equal,
  notEqual,
  lessThan,
  lessThanInclusive,
  greaterThan,
  greaterThanInclusive,
  in: isIn,
  notIn,
  contains,
  doesNotContain,
})
export type Operator = keyof typeof OPERATORS

export const OPERATOR_NAMES = namesOf(OPERATORS)

/** What holds where a comparison does not, of something that was recorded. */
export function oppositeOf(operator: Operator): Operator {
  return OPERATORS[operator].opposite
}
