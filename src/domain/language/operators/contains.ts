import type { OperatorElement } from './operator.ts'

/** A list that has the value in it. */
export const contains = {
  kind: 'contains',
  suits: ['list'],
  against: 'one',
} as const satisfies OperatorElement
