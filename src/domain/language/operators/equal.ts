import type { OperatorElement } from './operator.ts'

export const equal = {
  kind: 'equal',
  says: 'the same value',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'one',
} as const satisfies OperatorElement
