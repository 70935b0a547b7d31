import type { RuleDocument } from '../rules/document.ts'
import { pathNames } from '../rules/path.ts'
import type { Expanded, ExpandedResult } from './expanded.ts'
import { groupsIn, pathsIn } from './expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { Worked } from './worked.ts'

/**
 * One thing to work out. Its key: `values.x`, `terms.x`, `applies:x`, `clause:x`, `once:n`,
 * `group:name` for the rules of a decision inside an expression, `node:x` for a part or the total,
 * or `counts`.
 */
export type ItemKey = string

/** Which items a path reads. Answers wait for the rule that may hide their clause. */
export function keysOf(path: string, expanded: Expanded): readonly ItemKey[] {
  const [space, id] = pathNames(path) ?? []
  if (space === 'values' || space === 'terms') {
    const key = `${space}.${id}`
    return expanded.terms.has(key) ? [key] : []
  }
  if (space === 'answers') {
    const input = expanded.inputs.get(id ?? '')
    return input?.clause === undefined ? [] : appliesOf(input.clause, expanded)
  }
  if (space === 'clauses') {
    if (!expanded.clauseById.has(id ?? '')) return []
    const once = expanded.once.findIndex((group) => group.clauses.includes(id ?? ''))
    return once === -1 ? [`clause:${id}`] : [`once:${once}`]
  }
  if (space === 'parts') return [`node:${id}`]
  if (space === 'total') return ['node:total']
  if (space === 'counts') return ['counts']
  return []
}

function appliesOf(clause: string, expanded: Expanded): readonly ItemKey[] {
  const under = expanded.clauseById.get(clause)?.under ?? []
  return [...under, clause].filter((id) => expanded.applies.has(id)).map((id) => `applies:${id}`)
}

function groupNeeds(key: ItemKey, expanded: Expanded): readonly ItemKey[] {
  const rules = expanded.groups.get(key.slice('group:'.length))?.rules ?? []
  return rules
    .flatMap((rule) => conditionPaths(rule.conditions, expanded.shared))
    .flatMap((path) => keysOf(path, expanded))
}

/** What each item needs first, in the tree of one result. */
export function dependencies(
  expanded: Expanded,
  result: ExpandedResult | undefined,
): (key: ItemKey) => readonly ItemKey[] {
  const everyClause = [
    ...expanded.clauses.map(({ id }) => `clause:${id}`),
    ...expanded.once.keys().map((n) => `once:${n}`),
  ]
  const ofPaths = (paths: readonly string[]): readonly ItemKey[] =>
    paths.flatMap((path) => keysOf(path, expanded))
  const ofRules = (rules: readonly RuleDocument[]): readonly ItemKey[] =>
    ofPaths(rules.flatMap((rule) => conditionPaths(rule.conditions, expanded.shared)))
  const ofWorked = (worked: Worked): readonly ItemKey[] => [
    ...ofPaths(pathsIn(worked)),
    ...groupsIn(worked).map((name) => `group:${name}`),
  ]
  const memo = new Map<ItemKey, readonly ItemKey[]>()

  function find(key: ItemKey): readonly ItemKey[] {
    if (key === 'counts') return everyClause
    if (key.startsWith('node:')) {
      const node = result?.nodeById.get(key.slice('node:'.length))
      return (node?.children ?? [])
        .flatMap((child) =>
          keysOf(
            expanded.clauseById.has(child) ? `$.clauses.${child}` : `$.parts.${child}`,
            expanded,
          ),
        )
        .concat(node?.points === undefined ? [] : ofWorked(node.points))
    }
    if (key.startsWith('group:')) return groupNeeds(key, expanded)
    if (key.startsWith('applies:')) return ofRules(itemRules(expanded)(key))
    if (key.startsWith('once:'))
      return expanded.once[Number(key.slice('once:'.length))]!.clauses.map((id) => `clause:${id}`)
    if (key.startsWith('clause:')) {
      const clause = expanded.clauseById.get(key.slice('clause:'.length))
      if (clause === undefined) return []
      const workeds = [
        ...clause.alternatives.map(({ earns }) => earns.amount),
        ...(clause.arithmetic === undefined ? [] : [clause.arithmetic.amount]),
      ]
      const read = ofRules(clause.alternatives.map(({ rule }) => rule))
      return [...appliesOf(clause.id, expanded), ...workeds.flatMap(ofWorked), ...read]
    }
    const term = expanded.terms.get(key)
    return term === undefined ? [] : ofWorked(term.worked)
  }
  return (key) => {
    const known = memo.get(key) ?? [...new Set(find(key))]
    memo.set(key, known)
    return known
  }
}

/** The rules that decide an item. */
export function itemRules(expanded: Expanded): (key: ItemKey) => readonly RuleDocument[] {
  return (key) => {
    if (key.startsWith('group:')) return expanded.groups.get(key.slice(6))?.rules ?? []
    if (key.startsWith('applies:'))
      return [expanded.applies.get(key.slice(8))].flatMap((r) => r ?? [])
    if (key.startsWith('clause:'))
      return (expanded.clauseById.get(key.slice(7))?.alternatives ?? []).map(({ rule }) => rule)
    return []
  }
}

/**
 * What changes while a result comes about, and so is worked out anew in each of its states: terms
 * and groups that read points of clauses, parts or the total, directly or through others.
 */
export function movingItems(expanded: Expanded): ReadonlySet<ItemKey> {
  const moving = new Set<ItemKey>()
  const isMoving = (path: string): boolean => {
    const [space = '', id = '', member = ''] = pathNames(path) ?? []
    if (space === 'clauses') return member === 'points' || member === 'percent'
    return LIVE.has(space) || moving.has(`${space}.${id}`)
  }
  const reads = new Map<ItemKey, readonly string[]>()
  for (const [name, { rules }] of expanded.groups)
    reads.set(
      `group:${name}`,
      rules.flatMap((rule) => conditionPaths(rule.conditions, expanded.shared)),
    )
  for (const [key, term] of expanded.terms) reads.set(key, term.reads)
  for (let grown = true; grown;) {
    grown = false
    for (const [key, paths] of reads) {
      const groups = expanded.terms.get(key)?.groups ?? []
      if (moving.has(key)) continue
      if (!paths.some(isMoving) && !groups.some((name) => moving.has(`group:${name}`))) continue
      moving.add(key)
      grown = true
    }
  }
  return moving
}

const LIVE: ReadonlySet<string> = new Set(['parts', 'total', 'level'])
