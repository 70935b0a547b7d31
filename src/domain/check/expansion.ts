import type { Expanded } from '../expand/expanded.ts'
import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { declaredCriterion } from '../language/criteria/criterion-of.ts'
import { checkRules } from '../rules/check.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { WrittenCondition } from '../language/conditions/registry.ts'
import { packFault } from '../faults/pack-faults.ts'
import type { PackView } from './pack-view.ts'
import { conditionSites, SHARED_CRITERION } from './sites.ts'

/**
 * What is wrong with a pack once it is written out as rules: too many, or too many conditions once
 * references are followed. Only for packs without an error; their single conditions have been checked.
 * The fault stands where the pack says what became the rule at fault or, of all rules together, most
 * of them.
 */
export function expansionFaults(view: PackView, { rules, shared }: Expanded): Fault[] {
  const faults = checkRules(rules, shared, undefined, markOf)
  const [first] = faults.filter(({ severity }) => severity === 'error')
  if (first === undefined) return []
  const sites = new Sites(view)
  const reason = { reason: first.message }
  return [packFault(message('fault-rules-expansion', reason), placeOf(first, rules, sites))]
}

/** A place in what was written out: a rule by its number, a shared condition by its place in the pack. */
function markOf(place: number | string): string {
  return typeof place === 'number' ? `#${place}` : pointer('rules', 'conditions', place)
}

function placeOf({ pointer: at }: Fault, rules: readonly RuleDocument[], sites: Sites): string {
  if (at.startsWith('/')) return at
  const rule = rules[Number(/^#(\d+)/.exec(at)?.[1])]
  return rule === undefined ? sites.largestOf(rules) : sites.of(rule)
}

/** Where in a pack its rules come from. */
class Sites {
  readonly #view: PackView
  readonly #places: ReadonlyMap<WrittenCondition, string>

  constructor(view: PackView) {
    this.#view = view
    this.#places = new Map(conditionSites(view).map(({ condition, at }) => [condition, at]))
  }

  /** The condition that a rule was written out from, else the member that stands for it. */
  of({ name, conditions }: RuleDocument): string {
    const bare = 'all' in conditions ? conditions.all[0] : undefined
    const written = this.#places.get(conditions) ?? (bare && this.#places.get(bare))
    return written ?? this.#memberOf(name)
  }

  /** The place that the longest rules come from. */
  largestOf(rules: readonly RuleDocument[]): string {
    const sizes = new Map<string, number>()
    for (const rule of rules) {
      const at = this.of(rule)
      sizes.set(at, (sizes.get(at) ?? 0) + JSON.stringify(rule).length)
    }
    const [largest] = [...sizes].toSorted(([, a], [, b]) => b - a)
    return largest?.[0] ?? WHOLE
  }

  /** Shorthand has no condition of its own; the names of its rules say what it stands for. */
  #memberOf(name: string): string {
    const { rules, clauses, schemes } = this.#view
    const [, id = ''] = /^(?:value:)?clause:([^:#]+)/.exec(name) ?? []
    const clause = clauses.find((one) => one.id === id)
    if (clause !== undefined) {
      const isShared = declaredCriterion(rules, clause.clause) === rules.criterion
      return isShared ? SHARED_CRITERION : pointer('rules', 'criteria', id)
    }
    const [, value = ''] = /^value:([^:#]+)/.exec(name) ?? []
    if (Object.hasOwn(rules.values ?? {}, value)) return pointer('rules', 'values', value)
    const [, result = ''] = /^(?:level|gate):([^:]+)/.exec(name) ?? []
    const scheme = schemes.find((one) => one.id === result)
    if (scheme === undefined) return WHOLE
    return scheme.at + (name.includes(':mandatory-') ? '/mandatory' : '/levels')
  }
}

/** Stands for the rules as a whole: every revision says its number. */
const WHOLE = '/rules/revision'
