import {
  evaluatedLeaf,
  isAll,
  isAny,
  isNot,
  isReference,
  named,
  sharedCondition,
} from '../../domain/rules/condition.ts'
import type {
  Condition,
  EvaluatedCondition,
  SharedConditions,
} from '../../domain/rules/document.ts'

/**
 * The part of json-rules-engine's result tree that is read here. A reference is overwritten by what
 * it stood for, so the document is walked beside it.
 */
export type ResultNode = {
  readonly all?: readonly ResultNode[]
  readonly any?: readonly ResultNode[]
  readonly not?: ResultNode
  readonly result?: boolean
  readonly factResult?: unknown
  readonly valueResult?: unknown
}

/**
 * What the engine found, in our shape. `result` is the verdict on `condition`: the engine keeps
 * that of a rule's root outside the tree.
 */
export function readResult(
  condition: Condition,
  shared: SharedConditions,
  node: ResultNode,
  result: boolean = node.result === true,
): EvaluatedCondition {
  if (isAll(condition)) {
    const all = readMembers(condition.all, shared, node.all)
    return { ...named(condition), all, result }
  }
  if (isAny(condition)) {
    const any = readMembers(condition.any, shared, node.any)
    return { ...named(condition), any, result }
  }
  if (isNot(condition)) {
    const not = readResult(condition.not, shared, node.not ?? {})
    return { ...named(condition), not, result }
  }
  if (isReference(condition)) {
    const target = sharedCondition(condition.condition, shared)
    const of = readResult(target, shared, node, result)
    return { ...named(condition), condition: condition.condition, of, result }
  }
  return evaluatedLeaf(condition, node.factResult, node.valueResult, result)
}

function readMembers(
  members: readonly Condition[],
  shared: SharedConditions,
  nodes: readonly ResultNode[] = [],
): EvaluatedCondition[] {
  return members.map((member, index) => readResult(member, shared, nodes[index] ?? {}))
}
