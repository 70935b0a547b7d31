import type { OperatorElement } from './operator.ts'

export const lessThan = {
  kind: 'lessThan',
  says: 'less, or earlier',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
