import type { OperatorElement } from './operator.ts'

/** A list that has not. */
export const doesNotContain = {
  kind: 'doesNotContain',
  suits: ['list'],
  against: 'one',
} as const satisfies OperatorElement
