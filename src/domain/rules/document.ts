import type { Condition, ConditionKind } from '../language/conditions/registry.ts'
import { dispatch, type Cases } from '../schema/family.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { JsonObject } from '../schema/json.ts'

/**
 * A rule as a committee writes it: a native json-rules-engine rule document, restricted to what
 * can be judged exactly, checked beforehand and explained afterwards. `checkRules` says whether a
 * document keeps to the restriction; nothing else may be given to an evaluator.
 */
export type RuleDocument = {
  /** Unique among the rules that are judged together. */
  readonly name: string
  /** When the rule holds. The root is a group or a reference, never a bare leaf. */
  readonly conditions: Condition
  readonly event: { readonly type: RuleEvent; readonly params?: JsonObject }
}

/** What follows when a rule holds. The list is closed. */
export const RULE_EVENTS = ['earns', 'applies', 'adjusts', 'holds', 'reaches', 'chooses'] as const
type RuleEvent = (typeof RULE_EVENTS)[number]

/** Conditions by the name under which rules refer to them. */
export type SharedConditions = { readonly [name: string]: Condition }

/** A judged condition: mirrors {@link Condition}, every part with its own verdict. */
export type EvaluatedCondition = Evaluated[ConditionKind]

/** What a judged condition is, for each kind of condition. */
type Evaluated = { readonly [K in ConditionKind]: EvaluatedKinds[K] }
type EvaluatedKinds = {
  readonly all: EvaluatedAll
  readonly any: EvaluatedAny
  readonly not: EvaluatedNot
  readonly condition: EvaluatedReference
  readonly fact: EvaluatedLeaf
}

type EvaluatedAll = {
  readonly all: readonly EvaluatedCondition[]
  readonly name?: string
  readonly result: boolean
}

type EvaluatedAny = {
  readonly any: readonly EvaluatedCondition[]
  readonly name?: string
  readonly result: boolean
}

type EvaluatedNot = {
  readonly not: EvaluatedCondition
  readonly name?: string
  readonly result: boolean
}

/** A reference, with the shared condition it stood for. */
type EvaluatedReference = {
  readonly condition: string
  readonly of: EvaluatedCondition
  readonly name?: string
  readonly result: boolean
}

/**
 * A judged comparison. `actual` and `expected` are the values that were compared, exact numbers
 * included; either is left out when the fact it names is missing. `against` is the path of the
 * right-hand fact, where there is one.
 */
export type EvaluatedLeaf = {
  readonly path: string
  readonly operator: Operator
  readonly expected?: unknown
  readonly against?: string
  readonly actual?: unknown
  readonly name?: string
  readonly result: boolean
}

/** What came of one rule. `conditions` may be worked out when it is first read. */
export type RuleOutcome = {
  readonly rule: string
  readonly holds: boolean
  readonly conditions: EvaluatedCondition
}

/** What a judged condition was before it was judged. */
function evaluatedKind(one: EvaluatedCondition): ConditionKind {
  if ('all' in one) return 'all'
  if ('any' in one) return 'any'
  if ('not' in one) return 'not'
  if ('condition' in one) return 'condition'
  one satisfies EvaluatedLeaf
  return 'fact'
}

/** Does with a judged condition what its kind asks for. */
export function byEvaluated<T>(one: EvaluatedCondition, cases: Cases<Evaluated, T>): T {
  return dispatch(one, evaluatedKind(one), cases)
}
