import { targetOf } from '../language/adjustments/registry.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { Expanded, ExpandedResult } from './expanded.ts'
import { groupsIn, pathsIn } from './expressions.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import { dependencies, itemRules, keysOf, movingItems, type ItemKey } from './needs.ts'
import type { Worked } from './worked.ts'

/** Things to work out in this order, then rules to judge all at once before the next phase. */
export type Phase = { readonly items: readonly ItemKey[]; readonly rules: readonly RuleDocument[] }

/** The order in which everything in a pack is worked out. The last phase of a list has no rules. */
export type ScoringPlan = {
  /** From answers to the points of clauses. */
  readonly clauses: readonly Phase[]
  readonly results: readonly ResultPlan[]
  /** At the end of the main result: the computed values that have changed on the way. */
  readonly values: readonly Phase[]
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
  /** The clauses that each node rests on: those under it, and those that its expression reads. */
  readonly restsOn: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Orders a pack. Throws a RangeError for what no order can serve: a circle, a clause that reads the
 * points of a part, an adjustment of something that an earlier adjustment has settled.
 */
export function planPack(expanded: Expanded): ScoringPlan {
  const needs = dependencies(expanded, expanded.results[0])
  const rulesOf = itemRules(expanded)
  const moving = movingItems(expanded)
  const isMoving = (key: ItemKey): boolean => moving.has(key)
  const still = [
    ...expanded.terms.keys(),
    ...expanded.groups.keys().map((name) => `group:${name}`),
  ].filter((key) => !isMoving(key))
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
  const early = clauses.flatMap(({ items }) => items).find((key) => key.startsWith('node:'))
  if (early !== undefined)
    throw new RangeError(
      `A clause reads the points of ${early.slice('node:'.length)}, which come after those of clauses`,
    )

  const treePhases = (result: ExpandedResult): readonly Phase[] => {
    requireOrder(expanded, result)
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
    values: schedule(
      expanded.terms.keys().filter((key) => key.startsWith('values.') && isMoving(key)),
      (key) => needs(key).filter(isMoving),
      rulesOf,
    ),
    results: expanded.results.map((result) => ({
      result,
      tree: treePhases(result),
      adjustments: result.adjustments.map(({ rule, amount }) =>
        state(rule === undefined ? [] : [rule], amount === undefined ? [] : [amount]),
      ),
      levels: state(
        [...result.levels.map(({ rule }) => rule), ...result.gates.map(({ rule }) => rule)],
        result.levels.flatMap(({ mark, floors }) => [
          ...floors,
          ...(mark === undefined ? [] : [mark]),
        ]),
      ),
      qualifiers: state(
        result.qualifiers.map(({ rule }) => rule),
        [],
      ),
      restsOn: new Map(
        result.nodes.map(({ id }) => [
          id,
          clausesUnder(`node:${id}`, dependencies(expanded, result)),
        ]),
      ),
    })),
  }
}

function clausesUnder(
  key: ItemKey,
  needs: (key: ItemKey) => readonly ItemKey[],
): ReadonlySet<string> {
  const clauses = new Set<string>()
  const seen = new Set<ItemKey>()
  const walk = (one: ItemKey): void => {
    if (seen.has(one)) return
    seen.add(one)
    if (one.startsWith('clause:')) clauses.add(one.slice('clause:'.length))
    else needs(one).forEach(walk)
  }
  walk(key)
  return clauses
}

/** Throws when an adjustment comes too late: what an earlier one has settled rests on what it changes. */
function requireOrder(expanded: Expanded, result: ExpandedResult): void {
  const needs = dependencies(expanded, result)
  const targets = result.adjustments.filter(({ adjustment }) => targetOf(adjustment) !== undefined)
  for (const [index, first] of targets.entries()) {
    if (!result.nodeById.has(first.to)) continue
    const under = new Set<ItemKey>()
    const walk = (key: ItemKey): void => {
      if (under.has(key)) return
      under.add(key)
      needs(key).forEach(walk)
    }
    needs(`node:${first.to}`).forEach(walk)
    for (const late of targets.slice(index + 1)) {
      const key = result.nodeById.has(late.to) ? `node:${late.to}` : `clause:${late.to}`
      if (under.has(key))
        throw new RangeError(
          `Adjustment ${late.adjustment.id} changes ${late.to}, on which ${first.to} rests, after adjustment ${first.adjustment.id} has settled ${first.to}`,
        )
    }
  }
}

/** Puts items after what they need, and their rules into as few runs as can be. */
function schedule(
  targets: Iterable<ItemKey>,
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
