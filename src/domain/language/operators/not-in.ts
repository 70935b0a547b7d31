import type { OperatorElement } from './operator.ts'

/** None of a list of values, though of their type. */
export const notIn = {
  kind: 'notIn',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'list',
} as const satisfies OperatorElement
