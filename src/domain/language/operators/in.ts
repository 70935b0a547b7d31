import type { OperatorElement } from './operator.ts'

/** One of a list of values. */
export const isIn = {
  kind: 'in',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'list',
} as const satisfies OperatorElement
