import { requireSoundRules } from '../../src/domain/rules/check.ts'
import { OPERATORS } from '../../src/domain/language/operators/registry.ts'
import {
  isAll,
  isAny,
  isNot,
  isReference,
  leafRecord,
  named,
  referenceOf,
  sharedCondition,
} from '../../src/domain/rules/condition.ts'
import type { Condition, Leaf } from '../../src/domain/language/conditions/registry.ts'
import type {
  EvaluatedCondition,
  RuleDocument,
  RuleOutcome,
  SharedConditions,
} from '../../src/domain/rules/document.ts'
import { readFact, requirePathNames } from '../../src/domain/rules/path.ts'

/**
 * What rules come to, judged without the engine: every rule, every part of its condition, and for each
 * comparison what was compared. Throws `RulesRefused` for rules that `checkRules` refuses.
 */
export function explaining(
  rules: readonly RuleDocument[],
  shared: SharedConditions,
): (facts: object) => RuleOutcome[] {
  requireSoundRules(rules, shared)
  const explanations = rules.map(({ name, conditions }) => ({
    name,
    explain: compileExplanation(conditions, shared),
  }))
  return (facts) =>
    explanations.map(({ name, explain }) => {
      const conditions = explain(facts)
      return { rule: name, holds: conditions.result, conditions }
    })
}

/** Judges every part of a condition and says for each comparison what was compared. */
type Explanation = (facts: object) => EvaluatedCondition

/**
 * A condition that `checkRules` has passed, ready to be explained many times. Nothing stops early;
 * what it says is equal to what json-rules-engine finds.
 */
function compileExplanation(condition: Condition, shared: SharedConditions): Explanation {
  const name = named(condition)
  if (isAll(condition)) {
    const members = condition.all.map((member) => compileExplanation(member, shared))
    return (facts) => {
      const all = members.map((member) => member(facts))
      return { ...name, all, result: all.every((member) => member.result) }
    }
  }
  if (isAny(condition)) {
    const members = condition.any.map((member) => compileExplanation(member, shared))
    return (facts) => {
      const any = members.map((member) => member(facts))
      return { ...name, any, result: any.some((member) => member.result) }
    }
  }
  if (isNot(condition)) {
    const member = compileExplanation(condition.not, shared)
    return (facts) => {
      const not = member(facts)
      return { ...name, not, result: !not.result }
    }
  }
  if (isReference(condition)) {
    const target = condition.condition
    const explain = compileExplanation(sharedCondition(target, shared), shared)
    return (facts) => {
      const of = explain(facts)
      return { ...name, condition: target, of, result: of.result }
    }
  }
  return compileLeafExplanation(condition)
}

function compileLeafExplanation(leaf: Leaf): Explanation {
  const record = leafRecord(leaf)
  const compare = OPERATORS[leaf.operator].holds
  const names = requirePathNames(leaf.path)
  const reference = referenceOf(leaf)
  if (reference === undefined) {
    const { value } = leaf
    return (facts) => {
      const actual = readFact(facts, names)
      return record(actual, value, compare(actual, value))
    }
  }
  const otherNames = requirePathNames(reference.path)
  return (facts) => {
    const actual = readFact(facts, names)
    const expected = readFact(facts, otherNames)
    return record(actual, expected, compare(actual, expected))
  }
}
