import type { OperatorElement } from './operator.ts'

export const greaterThanInclusive = {
  kind: 'greaterThanInclusive',
  says: 'more or the same, not earlier',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
