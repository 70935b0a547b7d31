import { eachOnce, pointer, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { checkRules } from '../rules/check.ts'
import { isComparison, overFacts } from '../language/conditions/registry.ts'
import type { Condition, WrittenCondition } from '../language/conditions/registry.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { conditionNames } from '../language/conditions/paths.ts'
import type { PackView } from './pack-view.ts'
import type { ConditionSite } from './sites.ts'
import { conditionSites } from './sites.ts'
import type { PackFact, PackVocabulary } from './vocabulary.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * Every condition passes the rule gate with the facts known where it is judged. A named condition
 * is held against the facts of each place that uses it.
 */
export const conditions: Check = {
  name: 'conditions',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'standard/profile',
    'rules/applies',
    'rules/criteria',
    'rules/criterion',
    'rules/weights',
    'rules/classes',
    'rules/values',
    'rules/conditions',
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/adjustments',
    'rules/levels',
    'rules/gates',
    'rules/vetoes',
    'rules/qualifiers',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => {
    const shared = view.rules.conditions ?? {}
    const groups = Map.groupBy(
      conditionSites(view),
      ({ moment, scheme }) => `${moment} ${scheme?.id ?? ''}`,
    )
    const used = new Set<string>()
    const every = vocabularyOf(view, 'any')
    const faults = [...groups.values()].flatMap((sites) => {
      const [{ moment, scheme }] = sites as [ConditionSite]
      const names = namesIn(sites, shared)
      for (const name of names) used.add(name)
      return gate(view, sites, names, vocabularyOf(view, moment, scheme), every)
    })
    const idle = Object.keys(shared).filter((name) => !used.has(name))
    return eachOnce([...faults, ...gate(view, [], idle, every, every)])
  },
}

function namesIn(
  sites: readonly ConditionSite[],
  shared: { readonly [name: string]: WrittenCondition },
): readonly string[] {
  const names = new Set<string>()
  for (const { condition } of sites) conditionNames(condition, shared, names)
  return [...names]
}

/** The faults the rule gate finds in conditions judged at one moment, with pointers into the pack. */
function gate(
  view: PackView,
  sites: readonly ConditionSite[],
  names: readonly string[],
  known: PackVocabulary,
  every: PackVocabulary,
): Fault[] {
  const shared = view.rules.conditions ?? {}
  const rules = sites.map(({ condition, at }) => ({
    name: at,
    conditions: inList(condition),
    event: { type: 'holds' },
  }))
  const reachable = Object.fromEntries(names.map((name) => [name, inList(shared[name]!)]))
  const mark = (place: number | string): string =>
    typeof place === 'number' ? `#${place}` : pointer('rules', 'conditions', place)
  const faults = checkRules(
    rules,
    reachable,
    (path) => (path === WORKED ? NUMBER : known.get(path)),
    mark,
    [...known.keys()],
  )
  return faults.flatMap((fault) => {
    const site = sites[Number(/^#(\d+)/.exec(fault.pointer)?.[1] ?? Number.NaN)]
    const condition = site?.condition ?? shared[namedIn(fault.pointer) ?? '']
    const at = site?.at ?? (condition && pointer('rules', 'conditions', namedIn(fault.pointer)!))
    if (at === undefined || condition === undefined) return [{ ...fault, pointer: '/rules' }]
    const below = fault.pointer.slice(site === undefined ? at.length : fault.pointer.indexOf('/'))
    // A rule's own name is its place and cannot be wrong in the pack.
    const rest = site === undefined ? below : below.replace(/^\/conditions/, '')
    const place = at + (isComparison(condition) ? rest.replace(/^\/all\/0/, '') : rest)
    const moved = { ...fault, pointer: place, ...(site?.clause && { clause: site.clause }) }
    return [tooEarly(moved, every)]
  })
}

/** json-rules-engine takes no bare comparison at the root; a pack may write one. */
function inList(written: WrittenCondition): Condition {
  const condition = overFacts(written, () => WORKED)
  return isComparison(condition) ? { all: [condition] } : condition
}

/** Stands for a number that is worked out, which the check of expressions looks at. */
const WORKED = '$.terms.worked'
const NUMBER: PackFact = { type: 'number' }

function namedIn(at: string): string | undefined {
  const name = /^\/rules\/conditions\/([^/]+)/.exec(at)?.[1]
  return name?.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A fact that exists but is not known yet deserves other words than one that does not exist. */
function tooEarly(fault: Fault, every: PackVocabulary): Fault {
  const path = unknownFact(fault)
  if (path === undefined || !every.has(path)) return fault
  return earlyFault(path, fault.pointer, fault.clause)
}

function unknownFact({ code, message }: Fault): string | undefined {
  if (code !== 'fact-unknown') return undefined
  const path = message.with?.['path']
  return typeof path === 'string' ? path : undefined
}

/** The fault of a path that leads to something worked out only later. */
export function earlyFault(path: string, at: string, clause?: string): Fault {
  const more = clause === undefined ? {} : { clause }
  return packFault(message('fault-path-early', { path }), at, more)
}
