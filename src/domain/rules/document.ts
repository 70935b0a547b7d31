import type { Condition } from '../language/conditions/registry.ts'
import type { Operator } from '../language/operators/registry.ts'
import type { JsonObject } from '../json.ts'

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
export type EvaluatedCondition =
  | EvaluatedAll
  | EvaluatedAny
  | EvaluatedNot
  | EvaluatedReference
  | EvaluatedLeaf

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
