import type { OperatorElement } from './operator.ts'
import { isOther } from './same.ts'

export const notEqual = {
  kind: 'notEqual',
  says: 'another value of its type',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'one',
  asks: 'bound',
  opposite: 'equal',
  holds: isOther,
  lower: (graph, fact, value) => graph.compare('ne', fact, value),
} as const satisfies OperatorElement
