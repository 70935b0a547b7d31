import type { OperatorElement } from './operator.ts'
import { hasSame, isList } from './same.ts'

export const contains = {
  kind: 'contains',
  says: 'a list with the value in it',
  suits: ['list'],
  against: 'one',
  asks: 'bound',
  opposite: 'doesNotContain',
  holds: (actual, expected) => isList(actual) && hasSame(actual, expected),
  lower: (graph, fact, value) => graph.contains(fact, value),
} as const satisfies OperatorElement
