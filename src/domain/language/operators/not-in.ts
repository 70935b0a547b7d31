import type { OperatorElement } from './operator.ts'

export const notIn = {
  kind: 'notIn',
  says: 'none of a list of values of its type',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'list',
} as const satisfies OperatorElement
