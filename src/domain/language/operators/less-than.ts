import type { OperatorElement } from './operator.ts'
import { compareOrdered } from './order.ts'

export const lessThan = {
  kind: 'lessThan',
  says: 'less, or earlier',
  suits: ['number', 'date'],
  against: 'one',
  asks: 'bound',
  opposite: 'greaterThanInclusive',
  holds: (actual, expected) => compareOrdered(actual, expected) < 0,
  lower: (graph, fact, value) => graph.compare('lt', fact, value),
} as const satisfies OperatorElement
