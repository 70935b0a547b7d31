import type { OperatorElement } from './operator.ts'
import { isSame } from './same.ts'

export const equal = {
  kind: 'equal',
  says: 'the same value',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'one',
  asks: 'value',
  opposite: 'notEqual',
  holds: isSame,
  lower: (graph, fact, value) => graph.compare('eq', fact, value),
} as const satisfies OperatorElement
