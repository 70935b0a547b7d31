import type { OperatorElement } from './operator.ts'

/** A greater number, a later date. */
export const greaterThan = {
  kind: 'greaterThan',
  suits: ['number', 'date'],
  against: 'one',
} as const satisfies OperatorElement
