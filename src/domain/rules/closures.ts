import { isAll, isAny, isNot, isReference, referenceOf, sharedCondition } from './condition.ts'
import type { Condition, Leaf } from '../language/conditions/registry.ts'
import { OPERATORS, type Operator } from '../language/operators/registry.ts'
import type { SharedConditions } from './document.ts'
import { readFact, requirePathNames } from './path.ts'

/** A condition made ready to be judged many times. Pure; stops as soon as the verdict is certain. */
export type Predicate = (facts: object) => boolean

/**
 * A condition as nested functions: no code is generated, so it runs wherever JavaScript does.
 * The condition must have passed `checkRules`.
 */
export function compileCondition(condition: Condition, shared: SharedConditions): Predicate {
  if (isAll(condition)) {
    const members = condition.all.map((member) => compileCondition(member, shared))
    return (facts) => {
      for (const member of members) if (!member(facts)) return false
      return true
    }
  }
  if (isAny(condition)) {
    const members = condition.any.map((member) => compileCondition(member, shared))
    return (facts) => {
      for (const member of members) if (member(facts)) return true
      return false
    }
  }
  if (isNot(condition)) {
    const member = compileCondition(condition.not, shared)
    return (facts) => !member(facts)
  }
  if (isReference(condition)) {
    return compileCondition(sharedCondition(condition.condition, shared), shared)
  }
  return compileLeaf(condition)
}

function compileLeaf(leaf: Leaf): Predicate {
  const read = compilePath(leaf.path)
  const reference = referenceOf(leaf)
  if (reference !== undefined) {
    const readOther = compilePath(reference.path)
    const compare = OPERATORS[leaf.operator].holds
    return (facts) => compare(read(facts), readOther(facts))
  }
  const judge = compileComparison(leaf.operator, leaf.value)
  return (facts) => judge(read(facts))
}

/** A comparison with a fixed right-hand side, with short ways for its commonest kinds. */
function compileComparison(operator: Operator, value: Leaf['value']): (actual: unknown) => boolean {
  const compare = OPERATORS[operator].holds
  const general = (actual: unknown): boolean => compare(actual, value)
  if (operator === 'equal' && typeof value !== 'number') return (actual) => actual === value
  if (typeof value !== 'number') return general
  const numbers = NUMBER_COMPARISONS[operator]
  if (numbers === undefined) return general
  return (actual) => (typeof actual === 'number' ? numbers(actual, value) : general(actual))
}

/** Comparisons of two numbers of which the second is known to be finite. */
const NUMBER_COMPARISONS: { readonly [name in Operator]?: (a: number, b: number) => boolean } = {
  equal: (a, b) => a === b,
  lessThan: (a, b) => a < b && a > -Infinity,
  lessThanInclusive: (a, b) => a <= b && a > -Infinity,
  greaterThan: (a, b) => a > b && a < Infinity,
  greaterThanInclusive: (a, b) => a >= b && a < Infinity,
}

function compilePath(path: string): (facts: object) => unknown {
  const names = requirePathNames(path)
  return (facts) => readFact(facts, names)
}
