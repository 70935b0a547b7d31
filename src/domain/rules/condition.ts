import type {
  AllCondition,
  AnyCondition,
  Condition,
  ConditionReference,
  Leaf,
  NotCondition,
} from '../language/conditions/registry.ts'
import type { EvaluatedLeaf, SharedConditions } from './document.ts'
import type { FactReference } from '../language/conditions/comparison.ts'

/** True for a group that wants every member to hold. By own keys only, as all of these. */
export function isAll(condition: Condition): condition is AllCondition {
  return Object.hasOwn(condition, 'all')
}

/** True for a group that wants at least one member to hold. */
export function isAny(condition: Condition): condition is AnyCondition {
  return Object.hasOwn(condition, 'any')
}

/** True for a condition turned round. */
export function isNot(condition: Condition): condition is NotCondition {
  return Object.hasOwn(condition, 'not')
}

/** True for a reference to a shared condition. */
export function isReference(condition: Condition): condition is ConditionReference {
  return Object.hasOwn(condition, 'condition')
}

/** The shared condition of that name; throws a RangeError when there is none. */
export function sharedCondition(name: string, shared: SharedConditions): Condition {
  const found = Object.hasOwn(shared, name) ? shared[name] : undefined
  if (found === undefined) throw new RangeError(`there is no shared condition "${name}"`)
  return found
}

/** The right-hand side of a comparison as a reference to a fact, or undefined when it is a value. */
export function referenceOf(leaf: Leaf): FactReference | undefined {
  const { value } = leaf
  return isFactReference(value) ? value : undefined
}

function isFactReference(value: Leaf['value']): value is FactReference {
  return typeof value === 'object' && Object.hasOwn(value, 'fact')
}

/** Makes the record of a judged comparison. */
export type LeafRecord = (actual: unknown, expected: unknown, result: boolean) => EvaluatedLeaf

/** How a comparison is recorded once judged; missing facts leave their key out. */
export function leafRecord(leaf: Leaf): LeafRecord {
  const { path, operator } = leaf
  const against = referenceOf(leaf)?.path
  if (leaf.name === undefined && against === undefined) {
    // By far the commonest, and every comparison of every receipt passes here.
    return (actual, expected, result) =>
      actual === undefined
        ? { path, operator, expected, result }
        : { path, operator, expected, actual, result }
  }
  const name = named(leaf)
  return (actual, expected, result) => ({
    ...name,
    path,
    operator,
    ...(expected === undefined ? undefined : { expected }),
    ...(against === undefined ? undefined : { against }),
    ...(actual === undefined ? undefined : { actual }),
    result,
  })
}

/** The condition's own name as a property to spread, where it has one. */
export function named(condition: Condition): { readonly name?: string } {
  return condition.name === undefined ? {} : { name: condition.name }
}
