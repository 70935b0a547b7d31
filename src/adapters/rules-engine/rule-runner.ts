import type { EngineOptions, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { Engine } from 'json-rules-engine'
import engine from 'json-rules-engine/package.json' with { type: 'json' }
import { requireSoundRules } from '../../domain/rules/check.ts'
import type {
  EvaluatedCondition,
  RuleDocument,
  RuleOutcome,
  SharedConditions,
} from '../../domain/rules/document.ts'
import { FACT } from '../../domain/rules/document.ts'
import { resolveOwnProperties } from './own-properties.ts'
import type { ResultNode } from './result-tree.ts'
import { readResult } from './result-tree.ts'
import { STRICT_OPERATORS } from './strict-operators.ts'

/** Rules that have passed the gate and are ready for the engine of record. Made by prepareRules. */
export type PreparedRules = {
  readonly rules: readonly RuleDocument[]
  readonly shared: SharedConditions
}

/** Runs rules on the engine of record. */
export type RuleRunner = {
  readonly engine: { readonly name: 'json-rules-engine'; readonly version: string }
  /**
   * One outcome per rule, in the order of the rules. `facts` is the assessment that paths lead
   * into; it must not change before the promise settles. Calls may overlap.
   */
  evaluate(prepared: PreparedRules, facts: object): Promise<RuleOutcome[]>
}

/**
 * Makes rules ready to be run again and again. Throws `RulesRefused` with all faults for rules that
 * the gate refuses, so that nothing unchecked ever reaches the engine.
 */
export function prepareRules(
  rules: readonly RuleDocument[],
  shared: SharedConditions,
): PreparedRules {
  requireSoundRules(rules, shared)
  return { rules, shared }
}

/** The runner that stands on json-rules-engine. */
export function createRuleRunner(): RuleRunner {
  return {
    engine: { name: 'json-rules-engine', version: engine.version },
    async evaluate({ rules, shared }, facts) {
      const results = await runEngine(rules, shared, facts)
      return rules.map((rule) => outcome(rule, shared, results))
    },
  }
}

const OPTIONS: EngineOptions = {
  // A missing fact or condition must not reject: beside another failure that ends the process.
  allowUndefinedFacts: true,
  allowUndefinedConditions: true,
  pathResolver: resolveOwnProperties,
}

/** What the engine says of one rule. */
type EngineResult = { readonly result: boolean; readonly conditions: ResultNode }

/**
 * One run of a new engine, results by rule name. An engine keeps the state of its run on itself, so
 * two runs that overlap on one engine lose rules without an error; none is ever shared.
 */
export async function runEngine(
  rules: readonly RuleDocument[],
  shared: SharedConditions,
  facts: object,
): Promise<ReadonlyMap<string, EngineResult>> {
  const engine = new Engine(rules as RuleProperties[], OPTIONS)
  for (const operator of STRICT_OPERATORS) engine.addOperator(operator)
  for (const name of Object.keys(shared)) {
    engine.setCondition(name, shared[name] as TopLevelCondition)
  }
  // Without a prototype: the engine takes inherited properties for facts as well.
  const runtimeFacts: Record<string, unknown> = Object.create(null)
  runtimeFacts[FACT] = facts
  const run = await engine.run(runtimeFacts)
  const results = new Map<string, EngineResult>()
  for (const result of run.results) results.set(result.name, result as EngineResult)
  for (const result of run.failureResults) results.set(result.name, result as EngineResult)
  return results
}

function outcome(
  rule: RuleDocument,
  shared: SharedConditions,
  results: ReadonlyMap<string, EngineResult>,
): RuleOutcome {
  const found = results.get(rule.name)
  if (found === undefined) throw new Error(`the engine gave no result for rule "${rule.name}"`)
  let conditions: EvaluatedCondition | undefined
  return {
    rule: rule.name,
    holds: found.result,
    get conditions() {
      conditions ??= readResult(rule.conditions, shared, found.conditions, found.result)
      return conditions
    },
  }
}
