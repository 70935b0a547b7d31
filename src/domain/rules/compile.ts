import { requireSoundRules } from './check.ts'
import type { Predicate } from './closures.ts'
import { compileCondition } from './closures.ts'
import { CodeUnit } from './code-unit.ts'
import type { Condition } from '../language/conditions/registry.ts'
import type { RuleDocument, RuleOutcome, SharedConditions } from './document.ts'
import { compileExplanation } from './explain.ts'
import type { FactAccess } from './fact-access.ts'

/** How rules are compiled. */
export type CompileOptions = {
  /**
   * `true` generates code and throws an EvalError where that is forbidden; `false` builds closures
   * only, several times slower. Left out: code where it is allowed, closures elsewhere.
   */
  readonly codeGeneration?: boolean
}

/** Rules made ready to be judged many times. Pure, without state between calls. */
export type CompiledRules = {
  /** Whether code was generated. */
  readonly generated: boolean
  /** 1 for each rule that holds and 0 for the others, in the order of the rules. */
  decide(facts: object, into?: Uint8Array): Uint8Array
  /** As the engine of record explains it: every rule, every comparison. Slower by far. */
  explain(facts: object): RuleOutcome[]
}

/** Groups of rules of which only the first that holds counts, such as a clause's alternatives. */
export type CompiledGroups = {
  readonly generated: boolean
  /** For each group the index of its first rule that holds, or -1. */
  decide(facts: object, into?: Int32Array): Int32Array
}

/**
 * Compiles rules to the meaning that json-rules-engine gives them, hundreds of times as fast.
 * `into` of `decide`, when given, is filled and returned. Throws `RulesRefused` for rules that
 * `checkRules` refuses.
 */
export function compileRules(
  rules: readonly RuleDocument[],
  shared: SharedConditions,
  options: CompileOptions = {},
): CompiledRules {
  requireSoundRules(rules, shared)
  const explanations = rules.map(({ name, conditions }) => ({
    name,
    explain: compileExplanation(conditions, shared),
  }))
  const generated = orUndefined(options, () => generateRules(rules, shared))
  const parts = generated ?? [closeRules(rules, shared)]
  return {
    generated: generated !== undefined,
    decide(facts, into = new Uint8Array(rules.length)) {
      for (const part of parts) part(facts, into)
      return into
    },
    explain: (facts) =>
      explanations.map(({ name, explain }) => {
        const conditions = explain(facts)
        return { rule: name, holds: conditions.result, conditions }
      }),
  }
}

/**
 * As {@link compileRules}, for groups of rules; stops at the first rule that holds in each. Facts
 * are one object unless `access` says otherwise.
 */
export function compileFirstHolding(
  groups: readonly (readonly RuleDocument[])[],
  shared: SharedConditions,
  options: CompileOptions = {},
  access?: FactAccess,
): CompiledGroups {
  requireSoundRules(groups.flat(), shared)
  const generated = orUndefined(options, () => generateGroups(groups, shared, access))
  const parts = generated ?? [closeGroups(groups, shared, access)]
  return {
    generated: generated !== undefined,
    decide(facts, into = new Int32Array(groups.length)) {
      for (const part of parts) part(facts, into)
      return into
    },
  }
}

/** Judges some of the rules and writes their verdicts at their places. */
type Part<Verdicts> = (facts: object, verdicts: Verdicts) => void

function closeRules(rules: readonly RuleDocument[], shared: SharedConditions): Part<Uint8Array> {
  const predicates = rules.map((rule) => compileCondition(rule.conditions, shared))
  return (facts, verdicts) => {
    for (const [index, holds] of predicates.entries()) verdicts[index] = holds(facts) ? 1 : 0
  }
}

function closeGroups(
  groups: readonly (readonly RuleDocument[])[],
  shared: SharedConditions,
  access: FactAccess | undefined,
): Part<Int32Array> {
  const predicates: readonly Predicate[][] = groups.map((group) =>
    group.map((rule) => compileCondition(rule.conditions, shared, access)),
  )
  return (facts, verdicts) => {
    for (let index = 0; index < predicates.length; index += 1)
      verdicts[index] = firstHolding(predicates[index]!, facts)
  }
}

function firstHolding(group: readonly Predicate[], facts: object): number {
  for (let choice = 0; choice < group.length; choice += 1) if (group[choice]!(facts)) return choice
  return -1
}

function generateRules(
  rules: readonly RuleDocument[],
  shared: SharedConditions,
): Part<Uint8Array>[] {
  const unit = new CodeUnit(shared)
  const places = rules.map((rule, index) => ({ rule, index }))
  const names = unit
    .slices(places, ({ rule }) => rule.conditions)
    .map((slice) =>
      unit.define('facts, verdicts', (emit) =>
        slice
          .map(({ rule, index }) => `verdicts[${index}] = ${emit(rule.conditions)} ? 1 : 0`)
          .join('\n'),
      ),
    )
  return unit.build(names)
}

function generateGroups(
  groups: readonly (readonly RuleDocument[])[],
  shared: SharedConditions,
  access: FactAccess | undefined,
): Part<Int32Array>[] {
  const unit = new CodeUnit(shared, access)
  const places = groups.map((group, index) => ({ group, index }))
  const names = unit
    .slices(places, ({ group }) => ({ any: group.map((rule) => rule.conditions) }))
    .map((slice) =>
      unit.define('facts, verdicts', (emit) =>
        slice
          .map(({ group, index }) => `verdicts[${index}] = ${emitChoice(unit, group, emit)}`)
          .join('\n'),
      ),
    )
  return unit.build(names)
}

/** An expression for the index of the first rule that holds, or -1. */
function emitChoice(
  unit: CodeUnit,
  group: readonly RuleDocument[],
  emit: (condition: Condition) => string,
): string {
  const choices = group.map((rule, choice) => ({ condition: rule.conditions, choice }))
  const chain = (
    part: readonly { readonly condition: Condition; readonly choice: number }[],
    write: (condition: Condition) => string,
  ): string => `${part.map((one) => `${write(one.condition)} ? ${one.choice} : `).join('')}-1`
  const slices = unit.slices(choices, ({ condition }) => condition)
  if (slices.length <= 1) return chain(choices, emit)
  const parts = slices.map((slice) =>
    unit.define('facts', (emitInPart) => `return ${chain(slice, emitInPart)}`),
  )
  return `${unit.constant(firstChoice)}(facts, [${parts.join(', ')}])`
}

function firstChoice(facts: object, parts: readonly ((facts: object) => number)[]): number {
  for (const part of parts) {
    const choice = part(facts)
    if (choice !== -1) return choice
  }
  return -1
}

function orUndefined<T>(options: CompileOptions, generate: () => T): T | undefined {
  if (options.codeGeneration === false) return undefined
  try {
    return generate()
  } catch (error) {
    // A page or process may forbid code from strings; closures mean the same.
    if (error instanceof EvalError && options.codeGeneration === undefined) return undefined
    throw error
  }
}
