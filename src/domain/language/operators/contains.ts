import type { OperatorElement } from './operator.ts'

export const contains = {
  kind: 'contains',
  says: 'a list with the value in it',
  suits: ['list'],
  against: 'one',
} as const satisfies OperatorElement
