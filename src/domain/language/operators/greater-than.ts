import type { OperatorElement } from './operator.ts'

export const greaterThan = {
  kind: 'greaterThan',
  says: 'more, or later',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
