import { COMPARISONS } from './comparisons.ts'
import {
  evaluatedLeaf,
  isAll,
  isAny,
  isNot,
  isReference,
  named,
  referenceOf,
  sharedCondition,
} from './condition.ts'
import type { Condition, EvaluatedCondition, Leaf, SharedConditions } from './document.ts'
import { readFact, requirePathNames } from './path.ts'

/**
 * Judges every part of a condition that {@link checkRules} has passed, without stopping early, and
 * says for each comparison what was compared. Equal to what json-rules-engine finds.
 */
export function explainCondition(
  condition: Condition,
  shared: SharedConditions,
  facts: object,
): EvaluatedCondition {
  if (isAll(condition)) {
    const all = condition.all.map((member) => explainCondition(member, shared, facts))
    return { ...named(condition), all, result: all.every((member) => member.result) }
  }
  if (isAny(condition)) {
    const any = condition.any.map((member) => explainCondition(member, shared, facts))
    return { ...named(condition), any, result: any.some((member) => member.result) }
  }
  if (isNot(condition)) {
    const not = explainCondition(condition.not, shared, facts)
    return { ...named(condition), not, result: !not.result }
  }
  if (isReference(condition)) {
    const of = explainCondition(sharedCondition(condition.condition, shared), shared, facts)
    return { ...named(condition), condition: condition.condition, of, result: of.result }
  }
  return explainLeaf(condition, facts)
}

function explainLeaf(leaf: Leaf, facts: object): EvaluatedCondition {
  const actual = readFact(facts, requirePathNames(leaf.path))
  const reference = referenceOf(leaf)
  const expected =
    reference === undefined ? leaf.value : readFact(facts, requirePathNames(reference.path))
  return evaluatedLeaf(leaf, actual, expected, COMPARISONS[leaf.operator](actual, expected))
}
