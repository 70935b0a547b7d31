import { pointer, type Fault } from '../faults/fault.ts'
import { isObject } from '../schema/json.ts'
import { message } from '../messages/message.ts'
import type { ConditionCheck, Extent } from './check-condition.ts'
import { checkCondition } from './check-condition.ts'
import type { Vocabulary } from './check-leaf.ts'
import { leafCheck } from './check-leaf.ts'
import { ReferenceGraph } from './check-references.ts'
import { RULE_EVENTS } from './document.ts'
import { FaultList } from './fault-list.ts'
import { ByteBudget, LIMITS, surveyJson } from './limits.ts'
import { isPrototypeName } from './path.ts'

/** Pointer to a rule by its index, or to a shared condition by its name. */
export type PlaceOf = (ruleIndexOrName: number | string) => string

const placeInRequest: PlaceOf = (place) =>
  typeof place === 'number' ? pointer('rules', place) : pointer('shared', place)

/**
 * The gate: everything that is wrong with a set of rules and the conditions they share, all at
 * once and up to 500 faults. What passes without an `error` can be judged by every evaluator,
 * alike, in bounded time and without an exception. Safe and quick on any value that JSON.parse can
 * return, however hostile.
 *
 * With a `vocabulary` comparisons are also held against the types of the facts; `knownPaths` lets
 * it guess what an unknown one was meant to be. `at` says where each document stands.
 */
export function checkRules(
  rules: unknown,
  shared: unknown,
  vocabulary?: Vocabulary,
  at: PlaceOf = placeInRequest,
  knownPaths?: readonly string[],
): Fault[] {
  const faults = new FaultList()
  const ruleList = listOf(rules, faults)
  const sharedEntries = entriesOf(shared, faults)
  if (!fitsLimits(ruleList, sharedEntries, at, faults)) return faults.all()

  const check: ConditionCheck = {
    ...leafCheck(vocabulary, knownPaths),
    sharedNames: new Set(sharedEntries.map(([name]) => name)),
  }
  const sharedExtents = new Map<string, Extent>()
  for (const [name, condition] of sharedEntries) {
    if (!isName(name)) {
      const found = message('fault-condition-name--shared', {
        name: { value: name },
        most: LIMITS.characters,
      })
      faults.add(found, at(name))
    }
    sharedExtents.set(name, checkCondition(condition, at(name), check, faults))
  }
  const graph = new ReferenceGraph(sharedExtents, faults)
  for (const extent of sharedExtents.values()) graph.checkDepth(extent, faults)

  const names = new Map<string, number>()
  let total = 0
  let largest = { conditions: 0, index: 0 }
  for (const [index, rule] of ruleList.entries()) {
    const extent = checkRule(rule, at(index), names, index, check, faults)
    if (extent === undefined) continue
    graph.checkDepth(extent, faults)
    const { conditions } = graph.expand(extent)
    total = Math.min(total + conditions, Number.MAX_SAFE_INTEGER)
    if (conditions > largest.conditions) largest = { conditions, index }
  }
  if (total > LIMITS.expandedConditions) {
    const found = message('fault-rules-expansion--rules', {
      total,
      here: largest.conditions,
      most: LIMITS.expandedConditions,
    })
    faults.add(found, at(largest.index) + pointer('conditions'))
  }
  return faults.all()
}

/** Thrown by an evaluator that is given rules the gate refuses; carries all the faults. */
export class RulesRefused extends Error {
  override readonly name = 'RulesRefused'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const [first] = faults
    super(`${faults.length} faults in the rules, first at ${first?.pointer}: ${first?.code}`)
    this.faults = faults
  }
}

/** Throws {@link RulesRefused} when the gate finds an error; warnings pass. */
export function requireSoundRules(rules: unknown, shared: unknown): void {
  const errors = checkRules(rules, shared).filter((fault) => fault.severity === 'error')
  if (errors.length > 0) throw new RulesRefused(errors)
}

function fitsLimits(
  rules: readonly unknown[],
  shared: readonly (readonly [string, unknown])[],
  at: PlaceOf,
  faults: FaultList,
): boolean {
  for (const [what, count] of [
    ['rules', rules.length],
    ['conditions', shared.length],
  ] as const) {
    if (count <= LIMITS.rules) continue
    faults.add(message('fault-rules-many', { what, count, most: LIMITS.rules }), '')
    return false
  }
  const budget = new ByteBudget(LIMITS.bytes)
  const fits =
    rules.every((rule, index) => surveyJson(rule, at(index), budget, faults)) &&
    shared.every(
      ([name, condition]) =>
        budget.spend(name.length) && surveyJson(condition, at(name), budget, faults),
    )
  if (!fits) faults.add(message('fault-rules-size', { most: LIMITS.bytes }), '')
  return fits
}

function checkRule(
  rule: unknown,
  at: string,
  names: Map<string, number>,
  index: number,
  check: ConditionCheck,
  faults: FaultList,
): Extent | undefined {
  if (!isObject(rule)) {
    faults.add(message('fault-rule-shape', { value: { value: rule } }), at)
    return undefined
  }
  const keys = ['name', 'conditions', 'event']
  for (const key of Object.keys(rule)) {
    if (!keys.includes(key)) faults.addKey(key, at, keys)
  }
  const { name, conditions, event } = rule
  const here = at + pointer('name')
  if (isName(name)) {
    const earlier = names.get(name)
    if (earlier === undefined) names.set(name, index)
    else {
      const number = earlier + 1
      faults.add(message('fault-rule-duplicate', { name: { value: name }, number }), here)
    }
  } else {
    const most = LIMITS.characters
    faults.add(message('fault-rule-name', { value: { value: name }, most }), here)
  }
  checkEvent(event, at + pointer('event'), faults)
  return checkCondition(conditions, at + pointer('conditions'), check, faults)
}

function checkEvent(event: unknown, at: string, faults: FaultList): void {
  const keys = ['type', 'params']
  const type: unknown = isObject(event) ? event['type'] : undefined
  if (!RULE_EVENTS.some((known) => known === type)) {
    const known = { list: RULE_EVENTS, joined: 'comma' } as const
    faults.add(
      message('fault-event-unknown', { value: { value: type }, known }),
      isObject(event) ? at + pointer('type') : at,
      faults.guess('event', type, RULE_EVENTS),
    )
  }
  if (!isObject(event)) return
  for (const key of Object.keys(event)) {
    if (!keys.includes(key)) faults.addKey(key, at, keys)
  }
  if (Object.hasOwn(event, 'params') && !isObject(event['params'])) {
    const found = message('fault-event-params', { value: { value: event['params'] } })
    faults.add(found, at + pointer('params'))
  }
}

function isName(name: unknown): name is string {
  const isText = typeof name === 'string' && name.trim() !== '' && name.length <= LIMITS.characters
  return isText && !isPrototypeName(name)
}

function listOf(rules: unknown, faults: FaultList): readonly unknown[] {
  if (Array.isArray(rules)) return rules
  faults.add(message('fault-rules-shape--rules', { value: { value: rules } }), '')
  return []
}

function entriesOf(shared: unknown, faults: FaultList): [string, unknown][] {
  if (isObject(shared)) return Object.keys(shared).map((name) => [name, shared[name]])
  faults.add(message('fault-rules-shape--conditions', { value: { value: shared } }), '')
  return []
}
