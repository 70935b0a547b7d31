import type { OperatorElement } from './operator.ts'

export const isIn = {
  kind: 'in',
  says: 'one of a list of values',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'list',
} as const satisfies OperatorElement
