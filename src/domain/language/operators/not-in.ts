import type { OperatorElement } from './operator.ts'
import { hasOnlyOthers, isList } from './same.ts'

export const notIn = {
  kind: 'notIn',
  says: 'none of a list of values of its type',
  suits: ['number', 'boolean', 'text', 'date'],
  against: 'list',
  asks: 'bound',
  opposite: 'in',
  holds: (actual, expected) => isList(expected) && hasOnlyOthers(expected, actual),
  lower: (graph, fact, value) => graph.excludes(value, fact),
  lowerList: (graph, fact, values) =>
    // Only a number, a text or a truth value can differ from the members of a list.
    graph.kind(fact) === 'texts'
      ? graph.no
      : graph.and([
          graph.present(fact),
          ...values.map((value) => graph.compare('ne', value, fact)),
        ]),
} as const satisfies OperatorElement
