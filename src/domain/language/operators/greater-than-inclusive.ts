import type { OperatorElement } from './operator.ts'
import { compareOrdered } from './order.ts'

export const greaterThanInclusive = {
  kind: 'greaterThanInclusive',
  says: 'more or the same, not earlier',
  suits: ['number', 'date'],
  against: 'one',
  asks: 'bound',
  opposite: 'lessThan',
  holds: (actual, expected) => compareOrdered(actual, expected) >= 0,
  lower: (graph, fact, value) => graph.compare('le', value, fact),
} as const satisfies OperatorElement
