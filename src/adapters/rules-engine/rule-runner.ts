import type { EngineOptions, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { Engine, Rule } from 'json-rules-engine'
import engine from 'json-rules-engine/package.json' with { type: 'json' }
import { requireSoundRules } from '../../domain/rules/check.ts'
import { isAll, isAny, isNot } from '../../domain/rules/condition.ts'
import type { Condition } from '../../domain/language/conditions/registry.ts'
import type { RuleDocument, RuleOutcome, SharedConditions } from '../../domain/rules/document.ts'
import { FACT } from '../../domain/language/conditions/comparison.ts'
import { createOwnPropertyResolver } from './own-properties.ts'
import type { ResultNode, ResultReader } from './result-tree.ts'
import { resultReader } from './result-tree.ts'
import { STRICT_OPERATORS } from './strict-operators.ts'

/** Rules that have passed the gate and are ready for the engine of record. Made by prepareRules. */
export type PreparedRules = {
  /** The rules without what the engine would copy at each run: parameters, and lists of one. */
  readonly rules: readonly RuleDocument[]
  readonly shared: SharedConditions
  /** What turns the engine's findings into ours, rule by rule. */
  readonly readers: readonly ResultReader[]
  readonly options: EngineOptions
  /** Rules as the engine has read them, by the set, that no run is using. */
  readonly idle: Rule[][]
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
 * the gate refuses, so that nothing unchecked ever reaches the engine. The documents must not be
 * changed afterwards.
 */
export function prepareRules(
  rules: readonly RuleDocument[],
  shared: SharedConditions,
): PreparedRules {
  requireSoundRules(rules, shared)
  const readers = rules.map((rule) => outerReader(rule.conditions, shared))
  const bareRules = rules.map(({ name, conditions, event }) => ({
    name,
    conditions: innermost(conditions),
    event: { type: event.type },
  }))
  return { rules: bareRules, shared, readers, options: engineOptions(), idle: [] }
}

/** The runner that stands on json-rules-engine. */
export function createRuleRunner(): RuleRunner {
  return {
    engine: { name: 'json-rules-engine', version: engine.version },
    async evaluate(prepared, facts) {
      const { rules, readers } = prepared
      const nodes = await runEngine(prepared, facts)
      return readers.map((read, index) => {
        const rule = rules[index]?.name ?? ''
        const node = nodes[index]
        if (node === undefined) throw new Error(`the engine gave no result for rule "${rule}"`)
        const holds = node.result === true
        return { rule, holds, conditions: read(node, holds) }
      })
    },
  }
}

/** How every engine is set up. */
function engineOptions(): EngineOptions {
  return {
    // A missing fact or condition must not reject: beside another failure that ends the process.
    allowUndefinedFacts: true,
    allowUndefinedConditions: true,
    pathResolver: createOwnPropertyResolver(),
  }
}

/** Sets of rules kept for the next run; more are in use only while many scores overlap. */
const MOST_IDLE = 4

/** A list of one member holds when that member does: only the member is handed to the engine. */
function innermost(condition: Condition): Condition {
  const only = onlyMember(condition)
  return only === undefined ? condition : innermost(only)
}

/** Reads what the engine found of {@link innermost} as if it had been handed the whole condition. */
function outerReader(condition: Condition, shared: SharedConditions): ResultReader {
  const only = onlyMember(condition)
  if (only === undefined) return resultReader(condition, shared)
  const inner = outerReader(only, shared)
  const name = condition.name === undefined ? {} : { name: condition.name }
  if (isAll(condition)) return (node, result) => ({ ...name, all: [inner(node, result)], result })
  return (node, result) => ({ ...name, any: [inner(node, result)], result })
}

function onlyMember(condition: Condition): Condition | undefined {
  const members = isAll(condition) ? condition.all : isAny(condition) ? condition.any : undefined
  return members?.length === 1 ? members[0] : undefined
}

/** Rules that are handed to the engine as one, at most; see {@link bundled}. */
const MOST_IN_BUNDLE = 24

/** Comparisons in one bundle, at most, unless a single rule has more. */
const MOST_COMPARED = 64

/**
 * The rules as the engine is given them: up to two dozen as the members of one `any`. The engine
 * judges every member of a list, whatever the others come to, and says of each whether it holds;
 * that is all that is read. What it spends on each rule beside judging it, it then spends on each
 * bundle. A bundle is not made larger because the engine's time to copy one grows with its square.
 */
function bundled(rules: readonly RuleDocument[]): Rule[] {
  const bundles: Condition[][] = []
  let room = 0
  for (const { conditions } of rules) {
    const weight = countLeaves(conditions)
    const last = bundles.at(-1)
    if (last === undefined || last.length === MOST_IN_BUNDLE || weight > room) {
      bundles.push([conditions])
      room = MOST_COMPARED - weight
    } else {
      last.push(conditions)
      room -= weight
    }
  }
  return bundles.map((any, index) => {
    const bundle = { name: `bundle ${index}`, conditions: { any }, event: { type: 'judged' } }
    return new Rule(bundle as RuleProperties)
  })
}

/** Comparisons in a condition; a reference counts as one. */
function countLeaves(condition: Condition): number {
  const members = isAll(condition) ? condition.all : isAny(condition) ? condition.any : undefined
  if (members !== undefined) return members.reduce((sum, member) => sum + countLeaves(member), 0)
  return isNot(condition) ? countLeaves(condition.not) : 1
}

/** What the engine says of one bundle. */
type EngineResult = { readonly name: string; readonly conditions: ResultNode }

/**
 * One run of a new engine: what it found of each rule, in their order. An engine keeps the state of
 * its run on itself, so two runs that overlap on one engine lose rules without an error; none is
 * ever shared. A rule that the engine has read knows the engine it belongs to, so a set of them
 * serves one run at a time; it keeps nothing of a run and may serve the next. A run that fails
 * leaves its set behind.
 */
async function runEngine(
  { rules, shared, options, idle }: PreparedRules,
  facts: object,
): Promise<readonly ResultNode[]> {
  const own = idle.pop() ?? bundled(rules)
  const engine = new Engine(own, options)
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
  if (idle.length < MOST_IDLE) idle.push(own)
  return own.flatMap(({ name }) => {
    const members = results.get(name)?.conditions.any
    if (members === undefined) throw new Error(`the engine gave no result for ${name}`)
    return members
  })
}
