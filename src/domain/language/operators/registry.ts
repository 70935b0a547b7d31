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
 * The comparisons. They carry json-rules-engine's names but are strict about types, see
 * `rules/comparisons.ts`.
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
