import type { OperatorElement } from './operator.ts'

/** A smaller number, an earlier date. */
export const lessThan = {
  kind: 'lessThan',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
