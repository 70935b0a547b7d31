import type { OperatorElement } from './operator.ts'
import { compareOrdered } from './order.ts'

export const lessThanInclusive = {
  kind: 'lessThanInclusive',
  says: 'less or the same, not later',
  suits: ['number', 'date'],
  against: 'one',
  asks: 'bound',
  opposite: 'greaterThan',
  holds: (actual, expected) => compareOrdered(actual, expected) <= 0,
  lower: (graph, fact, value) => graph.compare('le', fact, value),
} as const satisfies OperatorElement
