import type { Condition, Leaf } from '../../language/conditions/registry.ts'
import { OPERATORS } from '../../language/operators/registry.ts'
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
  const element = OPERATORS[operator]
  if (Array.isArray(value))
    return element.against === 'list'
      ? element.lowerList(graph, left, value.map(literal))
      : graph.no
  if (typeof value === 'object' && 'path' in value)
    return element.lower(graph, left, read(requirePathNames(value.path)))
  return element.lower(graph, left, literal(value as Scalar))

  function literal(one: Scalar): Id {
    return typeof one === 'number' ? graph.constant(exact(one)) : graph.constant(one)
  }
}
