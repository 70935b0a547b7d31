import type { OperatorElement } from './operator.ts'
import { compareOrdered } from './order.ts'

export const greaterThan = {
  kind: 'greaterThan',
  says: 'more, or later',
  suits: ['number', 'date'],
  against: 'one',
  asks: 'bound',
  opposite: 'lessThanInclusive',
  holds: (actual, expected) => compareOrdered(actual, expected) > 0,
  lower: (graph, fact, value) => graph.compare('lt', value, fact),
} as const satisfies OperatorElement
