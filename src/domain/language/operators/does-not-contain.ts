import type { OperatorElement } from './operator.ts'

export const doesNotContain = {
  kind: 'doesNotContain',
  says: 'a list without the value',
  suits: ['list'],
  against: 'one',
} as const satisfies OperatorElement
