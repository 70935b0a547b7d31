import type { OperatorElement } from './operator.ts'

/** A smaller number or the same, an earlier date or the same. */
export const lessThanInclusive = {
  kind: 'lessThanInclusive',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
