import type { Fault } from '../fault.ts'
import { pointer } from '../fault.ts'
import { isObject } from '../json.ts'
import type { ConditionCheck, Extent } from './check-condition.ts'
import { checkCondition } from './check-condition.ts'
import type { Vocabulary } from './check-leaf.ts'
import { leafCheck } from './check-leaf.ts'
import { ReferenceGraph } from './check-references.ts'
import { RULE_EVENTS } from './document.ts'
import { FaultList, quote } from './fault-list.ts'
import { Budget, LIMITS, surveyJson } from './limits.ts'
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
    checkName(name, at(name), 'condition-name', faults)
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
    faults.add({
      code: 'rules-expansion',
      pointer: at(largest.index) + pointer('conditions'),
      message: `The rules come to ${total} conditions once references are followed, ${largest.conditions} of them here; ${LIMITS.expandedConditions} are allowed.`,
      fix: 'Refer to fewer conditions that refer to others, or split the standard.',
    })
  }
  return faults.all()
}

/** Thrown by an evaluator that is given rules the gate refuses; carries all the faults. */
export class RulesRefused extends Error {
  override readonly name = 'RulesRefused'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const [first] = faults
    super(`${faults.length} faults in the rules, first at ${first?.pointer}: ${first?.message}`)
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
    ['shared conditions', shared.length],
  ] as const) {
    if (count <= LIMITS.rules) continue
    faults.add({
      code: 'rules-many',
      pointer: '',
      message: `There are ${count} ${what}; ${LIMITS.rules} are allowed.`,
      fix: 'Split the standard, or say more with fewer rules.',
    })
    return false
  }
  const budget = new Budget(LIMITS.bytes)
  const fits =
    rules.every((rule, index) => surveyJson(rule, at(index), budget, faults)) &&
    shared.every(
      ([name, condition]) =>
        budget.spend(name.length) && surveyJson(condition, at(name), budget, faults),
    )
  if (!fits) {
    faults.add({
      code: 'rules-size',
      pointer: '',
      message: `The rules are larger than ${LIMITS.bytes} bytes of JSON.`,
      fix: 'Split the standard, or say more with fewer rules.',
    })
  }
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
    faults.add({
      code: 'rule-shape',
      pointer: at,
      message: `${quote(rule)} is not a rule.`,
      fix: 'Write { "name": …, "conditions": …, "event": … }.',
    })
    return undefined
  }
  const keys = ['name', 'conditions', 'event']
  for (const key of Object.keys(rule)) {
    if (!keys.includes(key)) faults.addKey(key, at, keys)
  }
  const { name, conditions, event } = rule
  if (checkName(name, at + pointer('name'), 'rule-name', faults)) {
    const earlier = names.get(name)
    if (earlier === undefined) names.set(name, index)
    else {
      faults.add({
        code: 'rule-duplicate',
        pointer: at + pointer('name'),
        message: `Rule ${quote(name)} has the same name as rule ${earlier + 1} of the list.`,
        fix: 'Give each rule a name of its own; results are found by it.',
      })
    }
  }
  checkEvent(event, at + pointer('event'), faults)
  return checkCondition(conditions, at + pointer('conditions'), check, faults)
}

function checkEvent(event: unknown, at: string, faults: FaultList): void {
  const keys = ['type', 'params']
  const type: unknown = isObject(event) ? event['type'] : undefined
  if (!RULE_EVENTS.some((known) => known === type)) {
    const guess = typeof type === 'string' ? faults.guess('event', type, RULE_EVENTS) : ''
    faults.add({
      code: 'event-unknown',
      pointer: isObject(event) ? at + pointer('type') : at,
      message: `${quote(type)} is not what a rule can lead to.${guess}`,
      fix: `Use one of ${RULE_EVENTS.join(', ')}.`,
    })
  }
  if (!isObject(event)) return
  for (const key of Object.keys(event)) {
    if (!keys.includes(key)) faults.addKey(key, at, keys)
  }
  if (Object.hasOwn(event, 'params') && !isObject(event['params'])) {
    faults.add({
      code: 'event-params',
      pointer: at + pointer('params'),
      message: `"params" is ${quote(event['params'])}, not an object.`,
      fix: 'Write { … } or leave "params" out.',
    })
  }
}

function checkName(name: unknown, at: string, code: string, faults: FaultList): name is string {
  const isText = typeof name === 'string' && name.trim() !== '' && name.length <= LIMITS.characters
  if (isText && !isPrototypeName(name)) return true
  faults.add({
    code,
    pointer: at,
    message: `${quote(name)} cannot be a name.`,
    fix: `Use a text of 1 to ${LIMITS.characters} characters that is not a word of the programming language.`,
  })
  return false
}

function listOf(rules: unknown, faults: FaultList): readonly unknown[] {
  if (Array.isArray(rules)) return rules
  faults.add({
    code: 'rules-shape',
    pointer: '',
    message: `The rules are ${quote(rules)}, not a list.`,
    fix: 'Write a list of rules: [ { "name": …, "conditions": …, "event": … } ].',
  })
  return []
}

function entriesOf(shared: unknown, faults: FaultList): [string, unknown][] {
  if (isObject(shared)) return Object.keys(shared).map((name) => [name, shared[name]])
  faults.add({
    code: 'rules-shape',
    pointer: '',
    message: `The shared conditions are ${quote(shared)}, not an object.`,
    fix: 'Write { "name of the condition": { … } }, or {} for none.',
  })
  return []
}
