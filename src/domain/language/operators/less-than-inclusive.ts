import type { OperatorElement } from './operator.ts'

export const lessThanInclusive = {
  kind: 'lessThanInclusive',
  says: 'less or the same, not later',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
