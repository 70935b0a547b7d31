import { fromNumber } from '../bulk/quantity.ts'
import type { Condition, Leaf } from '../language/conditions/registry.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { Scalar } from '../language/conditions/comparison.ts'
import type { SharedConditions } from '../rules/document.ts'
import { pathNames } from '../rules/path.ts'
import { isIsoDate } from '../rules/iso-date.ts'
import type { PossibleFact } from './possible-fact.ts'
import { canBeBelow, canBeEqual, onlyOf, point, type Span } from './span.ts'
import { allOf, anyOf, EITHER, FAILS, negation, triOf, type Tri } from './tri.ts'

/** What the facts that rules read may be. */
export type FactOf = (names: readonly string[]) => PossibleFact

/** What may come of a condition. Every comparison stands alone: what ties two together is not seen. */
export function possibleCondition(
  condition: Condition,
  shared: SharedConditions,
  factOf: FactOf,
): Tri {
  const go = (one: Condition): Tri => possibleCondition(one, shared, factOf)
  if ('all' in condition) return allOf(condition.all.map(go))
  if ('any' in condition) return anyOf(condition.any.map(go))
  if ('not' in condition) return negation(go(condition.not))
  if ('condition' in condition) {
    const named = shared[condition.condition]
    return named === undefined ? FAILS : go(named)
  }
  return possibleLeaf(condition, factOf)
}

function possibleLeaf(leaf: Leaf, factOf: FactOf): Tri {
  const actual = factOf(pathNames(leaf.path) ?? [])
  const { value, operator } = leaf
  if (typeof value === 'object' && 'fact' in value)
    return compared(actual, operator, factOf(pathNames(value.path) ?? []))
  if (Array.isArray(value)) return among(actual, operator, value as readonly Scalar[])
  return compared(actual, operator, factOfScalar(value as Scalar))
}

function factOfScalar(value: Scalar): PossibleFact {
  if (typeof value === 'number') return { span: point(fromNumber(value)) }
  if (typeof value === 'string' && isIsoDate(value)) return { dates: { from: value, to: value } }
  return { options: new Set([value]) }
}

function among(actual: PossibleFact, operator: Operator, list: readonly Scalar[]): Tri {
  const one = list.map((value) => compared(actual, 'equal', factOfScalar(value)))
  if (operator === 'in') return one.length === 0 ? FAILS : anyOf(one)
  if (operator !== 'notIn') return FAILS
  const others = list.map((value) => compared(actual, 'notEqual', factOfScalar(value)))
  return others.length === 0 ? EITHER : allOf(others)
}

function compared(a: PossibleFact, operator: Operator, b: PossibleFact): Tri {
  if (operator === 'contains' || operator === 'doesNotContain') return contains(a, operator, b)
  let holds = false
  let fails = a.isMissing === true || b.isMissing === true
  const add = (tri: Tri): void => {
    holds ||= (tri & 1) !== 0
    fails ||= (tri & 2) !== 0
  }
  const kinds = [a.span, a.options, a.dates, a.list].filter((kind) => kind !== undefined).length
  if (a.span !== undefined && b.span !== undefined) add(numbers(a.span, operator, b.span))
  if (a.options !== undefined && b.options !== undefined)
    add(choices(a.options, operator, b.options))
  if (a.dates !== undefined && b.dates !== undefined) add(dates(a.dates, operator, b.dates))
  // Of two different kinds no comparison holds.
  const matching = [
    a.span !== undefined && b.span !== undefined,
    a.options !== undefined && b.options !== undefined,
    a.dates !== undefined && b.dates !== undefined,
  ].filter(Boolean).length
  const others = [b.span, b.options, b.dates, b.list].filter((kind) => kind !== undefined).length
  if (matching < Math.max(kinds, others)) fails = true
  return triOf(holds, fails || !holds)
}

function numbers(a: Span, operator: Operator, b: Span): Tri {
  const below = canBeBelow(a, b, false)
  const above = canBeBelow(b, a, false)
  const equal = canBeEqual(a, b)
  switch (operator) {
    case 'equal':
      return triOf(equal, !isSameNumber(a, b))
    case 'notEqual':
      return triOf(!isSameNumber(a, b), equal)
    case 'lessThan':
      return triOf(below, above || equal)
    case 'lessThanInclusive':
      return triOf(below || equal, above)
    case 'greaterThan':
      return triOf(above, below || equal)
    case 'greaterThanInclusive':
      return triOf(above || equal, below)
  }
  return FAILS
}

function isSameNumber(a: Span, b: Span): boolean {
  return onlyOf(a) !== undefined && onlyOf(b) !== undefined && canBeEqual(a, b)
}

type Options = ReadonlySet<string | boolean>

function choices(a: Options, operator: Operator, b: Options): Tri {
  const isCommon = [...a].some((one) => b.has(one))
  const isSame = a.size === 1 && b.size === 1 && isCommon
  if (operator === 'equal') return triOf(isCommon, !isSame)
  // Text and truth values never differ in the strict sense; such comparisons are refused elsewhere.
  if (operator === 'notEqual') return triOf(!isSame, isCommon || !isOneKind(a, b))
  return FAILS
}

function isOneKind(a: Options, b: Options): boolean {
  return new Set([...a, ...b].map((one) => typeof one)).size === 1
}

type Dates = { readonly from: string; readonly to: string }

function dates(a: Dates, operator: Operator, b: Dates): Tri {
  const below = a.from < b.to
  const above = a.to > b.from
  const equal = a.from <= b.to && b.from <= a.to
  const isSame = a.from === a.to && b.from === b.to && equal
  switch (operator) {
    case 'equal':
      return triOf(equal, !isSame)
    case 'notEqual':
      return triOf(!isSame, equal)
    case 'lessThan':
      return triOf(below, above || equal)
    case 'lessThanInclusive':
      return triOf(below || equal, above)
    case 'greaterThan':
      return triOf(above, below || equal)
    case 'greaterThanInclusive':
      return triOf(above || equal, below)
  }
  return FAILS
}

function contains(a: PossibleFact, operator: Operator, b: PossibleFact): Tri {
  const { list } = a
  const wanted = b.options === undefined ? [] : [...b.options].map(String)
  if (list === undefined || wanted.length === 0) return FAILS
  const [one] = wanted
  const isSure = wanted.length === 1 && list.sure.has(one!)
  const isPossible = wanted.some((id) => list.maybe.has(id) || list.sure.has(id))
  const holds = operator === 'contains' ? isPossible : !isSure
  const fails = operator === 'contains' ? !isSure : isPossible
  return triOf(holds, fails || a.isMissing === true || !holds)
}
