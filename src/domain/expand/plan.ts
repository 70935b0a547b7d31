import type { RuleDocument } from '../rules/document.ts'
import { pathNames } from '../rules/path.ts'
import type { Expanded, ExpandedResult, Term } from './expanded.ts'
import { conditionPaths, groupsIn, pathsIn } from './expressions.ts'
import type { Worked } from './worked.ts'

/**
 * One thing to work out. Its key: `values.x`, `terms.x`, `applies:x`, `clause:x`, `once:n`,
 * `group:name` for the rules of a decision inside an expression, or `node:x` for a part or the total.
 */
export type ItemKey = string

/** Things to work out in this order, then rules to judge all at once before the next phase. */
export type Phase = { readonly items: readonly ItemKey[]; readonly rules: readonly RuleDocument[] }

/** The order in which everything in a pack is worked out. The last phase of a list has no rules. */
export type Plan = {
  /** From answers to the points of clauses. */
  readonly clauses: readonly Phase[]
  readonly results: readonly ResultPlan[]
}

export type ResultPlan = {
  readonly result: ExpandedResult
  /** From the points of clauses to those of the total. */
  readonly tree: readonly Phase[]
  /** Before each adjustment: what it reads, and its own rule. */
  readonly adjustments: readonly (readonly Phase[])[]
  /** After the last adjustment: what levels and gates read, and their rules. */
  readonly levels: readonly Phase[]
  readonly qualifiers: readonly Phase[]
}

/** Orders a pack. What depends on itself throws a RangeError that names the circle. */
export function planPack(expanded: Expanded): Plan {
  const needs = dependencies(expanded, expanded.results[0])
  const rulesOf = itemRules(expanded)
  const live = liveTerms(expanded)
  const still = [...expanded.terms.keys()].filter((key) => !live.has(key))
  const clauses = schedule(
    [
      ...expanded.applies.keys().map((id) => `applies:${id}`),
      ...expanded.clauses.map(({ id }) => `clause:${id}`),
      ...expanded.once.keys().map((n) => `once:${n}`),
      ...still,
    ],
    needs,
    rulesOf,
  )

  /** What changes while a result comes about, and so is worked out anew in each of its states. */
  const isMoving = (key: ItemKey): boolean => live.has(key) || key.startsWith('group:')
  const treePhases = (result: ExpandedResult): readonly Phase[] => {
    const inTree = dependencies(expanded, result)
    return schedule(
      result.nodes.map(({ id }) => `node:${id}`),
      (key) => inTree(key).filter((need) => isMoving(need) || need.startsWith('node:')),
      rulesOf,
    )
  }
  /** Phases that make the live numbers in `paths` and `workeds` ready, then judge `rules`. */
  const state = (rules: readonly RuleDocument[], workeds: readonly Worked[]): readonly Phase[] => {
    const paths = [
      ...rules.flatMap((rule) => conditionPaths(rule.conditions, expanded.shared)),
      ...workeds.flatMap(pathsIn),
    ]
    const groups = workeds.flatMap(groupsIn).map((name) => `group:${name}`)
    const targets = [...paths.flatMap((path) => keysOf(path, expanded)), ...groups]
    const phases = schedule(targets.filter(isMoving), (key) => needs(key).filter(isMoving), rulesOf)
    if (rules.length === 0) return phases
    const last = phases.at(-1) ?? { items: [], rules: [] }
    return [...phases.slice(0, -1), { items: last.items, rules }, { items: [], rules: [] }]
  }

  return {
    clauses,
    results: expanded.results.map((result) => ({
      result,
      tree: treePhases(result),
      adjustments: result.adjustments.map(({ rule, amount }) =>
        state(rule === undefined ? [] : [rule], amount === undefined ? [] : [amount]),
      ),
      levels: state(
        [...result.levels.map(({ rule }) => rule), ...result.gates.map(({ rule }) => rule)],
        result.levels.flatMap(({ mark }) => mark ?? []),
      ),
      qualifiers: state(
        result.qualifiers.map(({ rule }) => rule),
        [],
      ),
    })),
  }
}

/** Puts items after what they need, and their rules into as few runs as can be. */
function schedule(
  targets: readonly ItemKey[],
  needs: (key: ItemKey) => readonly ItemKey[],
  rulesOf: (key: ItemKey) => readonly RuleDocument[],
): readonly Phase[] {
  const ready = new Map<ItemKey, number>()
  const order: ItemKey[] = []
  const open: ItemKey[] = []
  const phases: { items: ItemKey[]; rules: RuleDocument[] }[] = [{ items: [], rules: [] }]
  const phase = (n: number): { items: ItemKey[]; rules: RuleDocument[] } => {
    while (phases.length <= n) phases.push({ items: [], rules: [] })
    return phases[n]!
  }
  const visit = (key: ItemKey): number => {
    const done = ready.get(key)
    if (done !== undefined) return done
    if (open.includes(key))
      throw new RangeError(
        `These depend on each other in a circle: ${[...open.slice(open.indexOf(key)), key].join(' → ')}`,
      )
    open.push(key)
    const run = Math.max(0, ...needs(key).map(visit))
    open.pop()
    const rules = rulesOf(key)
    phase(run).rules.push(...rules)
    const at = rules.length === 0 ? run : run + 1
    ready.set(key, at)
    order.push(key)
    return at
  }
  for (const key of targets) visit(key)
  for (const key of order) phase(ready.get(key)!).items.push(key)
  return phases
}

/** Which items a path reads. Answers wait for the rule that may hide their clause. */
function keysOf(path: string, expanded: Expanded): readonly ItemKey[] {
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

function dependencies(
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

function itemRules(expanded: Expanded): (key: ItemKey) => readonly RuleDocument[] {
  return (key) => {
    if (key.startsWith('group:')) return expanded.groups.get(key.slice(6))?.rules ?? []
    if (key.startsWith('applies:'))
      return [expanded.applies.get(key.slice(8))].flatMap((r) => r ?? [])
    if (key.startsWith('clause:'))
      return (expanded.clauseById.get(key.slice(7))?.alternatives ?? []).map(({ rule }) => rule)
    return []
  }
}

/** Terms that read points or parts, directly or through others: their value changes with adjustments. */
function liveTerms(expanded: Expanded): ReadonlySet<ItemKey> {
  const live = new Set<ItemKey>()
  const reads = (term: Term): readonly string[] => [
    ...term.reads,
    ...term.groups.flatMap((name) =>
      (expanded.groups.get(name)?.rules ?? []).flatMap((rule) =>
        conditionPaths(rule.conditions, expanded.shared),
      ),
    ),
  ]
  for (let grown = true; grown;) {
    grown = false
    for (const [key, term] of expanded.terms) {
      if (live.has(key)) continue
      const isLive = reads(term).some((path) => {
        const [space, id] = pathNames(path) ?? []
        return LIVE.has(space ?? '') || live.has(`${space}.${id}`)
      })
      if (isLive) {
        live.add(key)
        grown = true
      }
    }
  }
  return live
}

const LIVE: ReadonlySet<string> = new Set(['clauses', 'parts', 'total', 'counts', 'level'])
