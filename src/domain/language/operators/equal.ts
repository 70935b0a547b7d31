import type { OperatorElement } from './operator.ts'

/** The same value. */
export const equal = {
  kind: 'equal',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'one',
} as const satisfies OperatorElement
