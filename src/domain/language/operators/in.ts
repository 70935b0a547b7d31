import type { OperatorElement } from './operator.ts'
import { hasSame, isList } from './same.ts'

export const isIn = {
  kind: 'in',
  says: 'one of a list of values',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'list',
  asks: 'value',
  opposite: 'notIn',
  holds: (actual, expected) => isList(expected) && hasSame(expected, actual),
  lower: (graph, fact, value) => graph.contains(value, fact),
  lowerList: (graph, fact, values) =>
    graph.or(values.map((value) => graph.compare('eq', fact, value))),
} as const satisfies OperatorElement
