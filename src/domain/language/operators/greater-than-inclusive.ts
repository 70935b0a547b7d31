import type { OperatorElement } from './operator.ts'

/** A greater number or the same, a later date or the same. */
export const greaterThanInclusive = {
  kind: 'greaterThanInclusive',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
