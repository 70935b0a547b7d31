import type { OperatorElement } from './operator.ts'

export const notEqual = {
  kind: 'notEqual',
  says: 'another value of its type',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'one',
} as const satisfies OperatorElement
