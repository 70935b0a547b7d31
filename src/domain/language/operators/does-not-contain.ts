import type { OperatorElement } from './operator.ts'
import { hasOnlyOthers, isList } from './same.ts'

export const doesNotContain = {
  kind: 'doesNotContain',
  says: 'a list without the value',
  suits: ['list'],
  against: 'one',
  asks: 'bound',
  opposite: 'contains',
  holds: (actual, expected) => isList(actual) && hasOnlyOthers(actual, expected),
  lower: (graph, fact, value) => graph.excludes(fact, value),
} as const satisfies OperatorElement
