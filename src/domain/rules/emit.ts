import { exact } from '../exact.ts'
import { COMPARISONS } from './comparisons.ts'
import { isAll, isAny, isNot, isReference, referenceOf, sharedCondition } from './condition.ts'
import type { Condition, Leaf } from '../language/conditions/registry.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { Scalar } from '../language/conditions/comparison.ts'
import type { SharedConditions } from './document.ts'
import { isIsoDate } from './iso-date.ts'

/**
 * Where emitted code finds what it needs. Nothing that a rule says ever becomes code by itself:
 * paths go through `read`, values are JSON literals or go through `constant`.
 */
export type EmitContext = {
  /** A cheap, repeatable expression for the fact at a path, undefined when it is missing. */
  readonly read: (path: string) => string
  /** An expression for a value that is kept beside the code. */
  readonly constant: (value: unknown) => string
  /**
   * May give an expression that judges the condition out of line, to keep functions small enough to
   * be optimised; undefined for "write it here". Asked for groups and references only.
   */
  readonly outline?: (condition: Condition) => string | undefined
  /** May give an expression that judges a comparison in its own way; undefined for the usual one. */
  readonly leaf?: (leaf: Leaf) => string | undefined
}

/** Lists up to this length are compared member by member. */
const SHORT_LIST = 8

/**
 * A condition as one JavaScript expression that is `true` or `false` and stops as soon as the
 * verdict is certain. The condition must have passed `checkRules`.
 */
export function emitCondition(
  condition: Condition,
  shared: SharedConditions,
  context: EmitContext,
): string {
  if (isAll(condition) || isAny(condition)) {
    const outlined = context.outline?.(condition)
    if (outlined !== undefined) return outlined
    const [members, joint] = isAll(condition) ? [condition.all, ' && '] : [condition.any, ' || ']
    return `(${members.map((member) => emitCondition(member, shared, context)).join(joint)})`
  }
  if (isNot(condition)) return `!${emitCondition(condition.not, shared, context)}`
  if (isReference(condition)) {
    return (
      context.outline?.(condition) ??
      emitCondition(sharedCondition(condition.condition, shared), shared, context)
    )
  }
  return context.leaf?.(condition) ?? emitLeaf(condition, context)
}

function emitLeaf(leaf: Leaf, context: EmitContext): string {
  const actual = context.read(leaf.path)
  const reference = referenceOf(leaf)
  if (reference !== undefined) {
    return emitGeneral(leaf.operator, actual, context.read(reference.path), context)
  }
  const { operator, value } = leaf
  if (typeof value === 'object')
    return emitMembership(leaf, value as readonly Scalar[], actual, context)
  if (typeof value === 'number') return emitNumber(operator, value, actual, context)
  return emitWord(operator, value, actual, context)
}

/** Any comparison at all, by the function that defines it. */
function emitGeneral(
  operator: Operator,
  actual: string,
  expected: string,
  context: EmitContext,
): string {
  return `${context.constant(COMPARISONS[operator])}(${actual}, ${expected})`
}

const NUMBER_CODE: { readonly [name in Operator]?: (actual: string, value: string) => string } = {
  equal: (actual, value) => `${actual} === ${value}`,
  notEqual: (actual, value) => `${actual} !== ${value} && ${actual} - ${actual} === 0`,
  lessThan: (actual, value) => `${actual} < ${value} && ${actual} > -Infinity`,
  lessThanInclusive: (actual, value) => `${actual} <= ${value} && ${actual} > -Infinity`,
  greaterThan: (actual, value) => `${actual} > ${value} && ${actual} < Infinity`,
  greaterThanInclusive: (actual, value) => `${actual} >= ${value} && ${actual} < Infinity`,
}

/** A number on the right: plain numbers are compared in place, exact ones by the function. */
function emitNumber(
  operator: Operator,
  value: number,
  actual: string,
  context: EmitContext,
): string {
  const code = NUMBER_CODE[operator]
  // Made exact once here instead of at each comparison.
  const general = emitGeneral(operator, actual, context.constant(exact(value)), context)
  if (code === undefined) return general
  return `(typeof ${actual} === "number" ? ${code(actual, literal(value))} : ${general})`
}

/** Text or a truth value on the right. */
function emitWord(
  operator: Operator,
  value: string | boolean,
  actual: string,
  context: EmitContext,
): string {
  const sign = ORDER_SIGNS[operator]
  if (operator === 'equal') return `(${actual} === ${literal(value)})`
  if (operator === 'notEqual') {
    return `(typeof ${actual} === "${typeof value}" && ${actual} !== ${literal(value)})`
  }
  if (sign !== undefined && isIsoDate(value)) {
    return `(${context.constant(isIsoDate)}(${actual}) && ${actual} ${sign} ${literal(value)})`
  }
  return emitGeneral(operator, actual, literal(value), context)
}

const ORDER_SIGNS: { readonly [name in Operator]?: string } = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

/** A list on the right: its members in place when they are few words, else by the function. */
function emitMembership(
  leaf: Leaf,
  list: readonly Scalar[],
  actual: string,
  context: EmitContext,
): string {
  const [kind] = new Set(list.map((member) => typeof member))
  const isShort = list.length > 0 && list.length <= SHORT_LIST
  const isOfWords = list.every((member) => typeof member === kind && kind !== 'number')
  if (isShort && isOfWords && leaf.operator === 'in') {
    return `(${list.map((member) => `${actual} === ${literal(member)}`).join(' || ')})`
  }
  if (isShort && isOfWords && leaf.operator === 'notIn') {
    const others = list.map((member) => `${actual} !== ${literal(member)}`)
    return `(typeof ${actual} === "${kind}" && ${others.join(' && ')})`
  }
  return emitGeneral(leaf.operator, actual, context.constant(list), context)
}

/** A value of a rule as source text. JSON is a subset of the language. */
function literal(value: Scalar): string {
  return typeof value === 'number' && value < 0 ? `(${value})` : JSON.stringify(value)
}
