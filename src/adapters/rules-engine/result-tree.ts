import {
  isAll,
  isAny,
  isNot,
  isReference,
  leafRecord,
  named,
  sharedCondition,
} from '../../domain/rules/condition.ts'
import type { Condition } from '../../domain/language/conditions/registry.ts'
import type { EvaluatedCondition, SharedConditions } from '../../domain/rules/document.ts'

/** The part of json-rules-engine's result tree that is read here. */
export type ResultNode = {
  readonly all?: readonly ResultNode[]
  readonly any?: readonly ResultNode[]
  readonly not?: ResultNode
  readonly result?: boolean
  readonly factResult?: unknown
  readonly valueResult?: unknown
}

/** Puts what the engine found about one condition into our shape. */
export type ResultReader = (node: ResultNode, result: boolean) => EvaluatedCondition

/**
 * The reader for the results of one condition. The engine overwrites a reference with what it stood
 * for and keeps the verdict on a rule's root outside the tree, so the reader walks the document and
 * is handed the verdict.
 */
export function resultReader(condition: Condition, shared: SharedConditions): ResultReader {
  const name = named(condition)
  if (isAll(condition)) {
    const members = readersOf(condition.all, shared)
    // Spreading nothing takes longer than the rest, and most conditions have no name.
    if (condition.name === undefined)
      return (node, result) => ({ all: readAll(members, node.all), result })
    return (node, result) => ({ ...name, all: readAll(members, node.all), result })
  }
  if (isAny(condition)) {
    const members = readersOf(condition.any, shared)
    return (node, result) => ({ ...name, any: readAll(members, node.any), result })
  }
  if (isNot(condition)) {
    const member = resultReader(condition.not, shared)
    return ({ not = {} }, result) => ({ ...name, not: member(not, not.result === true), result })
  }
  if (isReference(condition)) {
    const target = condition.condition
    const read = resultReader(sharedCondition(target, shared), shared)
    return (node, result) => ({ ...name, condition: target, of: read(node, result), result })
  }
  const record = leafRecord(condition)
  return (node, result) => record(node.factResult, node.valueResult, result)
}

function readersOf(members: readonly Condition[], shared: SharedConditions): ResultReader[] {
  return members.map((member) => resultReader(member, shared))
}

function readAll(
  readers: readonly ResultReader[],
  nodes: readonly ResultNode[] = [],
): EvaluatedCondition[] {
  const read: EvaluatedCondition[] = []
  for (let index = 0; index < readers.length; index += 1) {
    const node = nodes[index] ?? {}
    read.push(readers[index]!(node, node.result === true))
  }
  return read
}
