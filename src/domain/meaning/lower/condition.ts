import type { Condition, Leaf } from '../../language/conditions/registry.ts'
import type { Operator } from '../../language/operators/registry.ts'
import type { Scalar } from '../../language/conditions/comparison.ts'
import { requirePathNames } from '../../rules/path.ts'
import { exact } from '../../numbers/exact.ts'
import type { Graph } from '../graph.ts'
import type { Id } from '../operation.ts'
import type { LoweringGround, Read } from './ground.ts'

/** Whether a condition holds. */
export function lowerCondition(condition: Condition, ground: LoweringGround, read: Read): Id {
  const { graph, expanded } = ground
  const go = (one: Condition): Id => lowerCondition(one, ground, read)
  if ('all' in condition) return graph.and(condition.all.map(go))
  if ('any' in condition) return graph.or(condition.any.map(go))
  if ('not' in condition) return graph.not(go(condition.not))
  if ('condition' in condition) {
    const named = expanded.shared[condition.condition]
    if (named === undefined) throw new RangeError(`There is no condition ${condition.condition}`)
    return go(named)
  }
  return lowerLeaf(condition, graph, read)
}

function lowerLeaf({ path, operator, value }: Leaf, graph: Graph, read: Read): Id {
  const left = read(requirePathNames(path))
  if (Array.isArray(value)) return OPERATORS[operator].list(graph, left, value.map(literal))
  if (typeof value === 'object' && 'path' in value)
    return OPERATORS[operator].one(graph, left, read(requirePathNames(value.path)))
  return OPERATORS[operator].one(graph, left, literal(value as Scalar))

  function literal(one: Scalar): Id {
    return typeof one === 'number' ? graph.constant(exact(one)) : graph.constant(one)
  }
}

type Lowering = {
  /** Against one value, which may be a list that is read. */
  readonly one: (graph: Graph, left: Id, right: Id) => Id
  /** Against a list of literals. */
  readonly list: (graph: Graph, left: Id, right: readonly Id[]) => Id
}

const never = (graph: Graph): Id => graph.no

const OPERATORS: Record<Operator, Lowering> = {
  equal: { one: (g, a, b) => g.compare('eq', a, b), list: never },
  notEqual: { one: (g, a, b) => g.compare('ne', a, b), list: never },
  lessThan: { one: (g, a, b) => g.compare('lt', a, b), list: never },
  lessThanInclusive: { one: (g, a, b) => g.compare('le', a, b), list: never },
  greaterThan: { one: (g, a, b) => g.compare('lt', b, a), list: never },
  greaterThanInclusive: { one: (g, a, b) => g.compare('le', b, a), list: never },
  in: {
    one: (g, a, b) => g.contains(b, a),
    list: (g, a, list) => g.or(list.map((b) => g.compare('eq', a, b))),
  },
  notIn: {
    one: (g, a, b) => g.excludes(b, a),
    list: (g, a, list) => g.and([differs(g, a), ...list.map((b) => g.compare('ne', b, a))]),
  },
  contains: { one: (g, a, b) => g.contains(a, b), list: never },
  doesNotContain: { one: (g, a, b) => g.excludes(a, b), list: never },
}

/** Only a number, a text or a truth value can differ from the members of a list. */
function differs(graph: Graph, a: Id): Id {
  return graph.kind(a) === 'texts' ? graph.no : graph.present(a)
}
