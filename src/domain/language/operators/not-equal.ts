import type { OperatorElement } from './operator.ts'

/** Another value of the same type. */
export const notEqual = {
  kind: 'notEqual',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'one',
} as const satisfies OperatorElement
