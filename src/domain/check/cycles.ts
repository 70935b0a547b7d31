import type { Fault } from '../faults/fault.ts'
import { pointer } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import { pathNames } from '../rules/path.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { Check } from './check.ts'
import { packFault } from '../faults/pack-faults.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import { findCycle } from './find-cycle.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { inputsOf, shapeOf } from './pack-view.ts'
import { conditionSites, expressionSites, SHARED_CRITERION } from './sites.ts'
import { walkExpression } from '../language/expressions/walk.ts'

/**
 * Nothing needs itself to be worked out: values other values, a clause the answer that a condition
 * hides, a part with an expression the parts it reads. Checked for each result, whose parts differ.
 */
export const cycles: Check = {
  name: 'circles',
  reads: [
    'standard/ask',
    'standard/clauses',
    'standard/inputs',
    'rules/criteria',
    'rules/criterion',
    'rules/applies',
    'rules/values',
    'rules/conditions',
    'rules/once',
    'rules/parts',
    'rules/part',
    'rules/total',
    'rules/results',
    'rules/result',
  ],
  faults: (view) => {
    for (const scheme of view.schemes) {
      const fault = cycleFault(findCycle(needsOf(view, scheme)), scheme)
      // A circle among values turns up in every result: one fault is enough.
      if (fault !== undefined) return [fault]
    }
    return []
  },
}

function cycleFault(cycle: readonly string[] | undefined, scheme: SchemeView): Fault | undefined {
  if (cycle === undefined) return undefined
  // The most telling place: a value if one takes part, else whatever the circle begins with.
  const [kind = '', id = ''] = (
    cycle.find((node) => node.startsWith('values ')) ?? cycle[0]!
  ).split(' ')
  const list = cycle.map((node) => {
    const [space = '', name = ''] = node.split(' ')
    return nodeNamed(space, name)
  })
  return packFault(
    message('fault-cycle', { circle: { list, joined: 'arrow' } }),
    placeOf(kind, id, scheme),
  )
}

function nodeNamed(space: string, name: string): Message {
  switch (space) {
    case 'values':
      return message('the-value', { name })
    case 'applies':
      return message('the-applicability', { name })
    case 'clauses':
      return message('the-clause', { name })
    case 'once':
      return message('the-group', { number: Number(name) + 1 })
    default:
      return message('the-part', { name })
  }
}

function placeOf(kind: string, id: string, { at }: SchemeView): string {
  if (kind === 'parts') return at + (id === 'total' ? pointer('total') : pointer('parts', id))
  return pointer('rules', kind === 'clauses' ? 'criteria' : kind, id)
}

/** What each value, condition of applicability, clause and part needs first. */
function needsOf(view: PackView, scheme: SchemeView): Map<string, readonly string[]> {
  const { rules } = view
  const needs = new Map<string, string[]>()
  const shared = rules.conditions ?? {}
  const add = (from: string, to: readonly string[]): void => {
    needs.set(from, [...(needs.get(from) ?? []), ...to])
  }
  const hides = (clause: string): readonly string[] => {
    const node = view.nodeById.get(clause)
    const ids = [...(node?.under.map(({ id }) => id) ?? []), clause]
    return ids.filter((id) => Object.hasOwn(rules.applies ?? {}, id)).map((id) => `applies ${id}`)
  }
  const readBy = (path: string): readonly string[] => {
    const [space = '', id = ''] = pathNames(path) ?? []
    if (space === 'values') return [`values ${id}`]
    if (space === 'answers') return view.sharedInputs.has(id) ? [] : hides(id)
    if (space === 'clauses') {
      const group = (rules.once ?? []).findIndex(({ clauses }) => clauses.includes(id))
      return [group === -1 ? `clauses ${id}` : `once ${group}`]
    }
    if (space === 'parts') return [`parts ${id}`]
    if (space === 'total') return ['parts total']
    return space === 'counts' ? view.clauses.map((clause) => `clauses ${clause.id}`) : []
  }
  /** What has the expression or condition that stands at a place. */
  const ownersOf = ({ at, clause }: { at: string; clause?: string }): readonly string[] => {
    if (clause !== undefined && at.startsWith(`${SHARED_CRITERION}/`)) return [`clauses ${clause}`]
    const own = at.slice(scheme.at.length)
    const main = /^\/rules\/(values|applies|criteria)\/([^/]+)/.exec(at)
    if (main !== null) return [`${main[1] === 'criteria' ? 'clauses' : main[1]} ${main[2]}`]
    if (!at.startsWith(`${scheme.at}/`)) return []
    if (own.startsWith('/total/')) return ['parts total']
    const part = /^\/parts\/([^/]+)/.exec(own)
    return part === null ? [] : [`parts ${part[1]}`]
  }
  for (const site of expressionSites(view)) {
    walkExpression(site.expression, site.at, {
      path: (path) => {
        for (const from of ownersOf(site)) add(from, readBy(path))
      },
    })
  }
  for (const site of conditionSites(view)) {
    const needed = conditionPaths(site.condition, shared).flatMap(readBy)
    for (const from of ownersOf(site)) add(from, needed)
  }
  for (const clause of view.clauses) {
    const from = `clauses ${clause.id}`
    const criterion = criterionOf(rules, clause.clause)
    add(from, hides(clause.id))
    if (criterion?.of !== undefined) add(from, readBy(criterion.of))
    else if (shapeOf(criterion) !== 'unscored') {
      for (const { id } of inputsOf(view, clause)) {
        if (id !== clause.id) add(from, readBy(`$.answers.${id}`))
      }
    }
  }
  for (const [index, { clauses }] of (rules.once ?? []).entries()) {
    add(
      `once ${index}`,
      clauses.map((id) => `clauses ${id}`),
    )
  }
  addTree(view, scheme, add, readBy)
  return needs
}

/** Parts need their children first. */
function addTree(
  view: PackView,
  { scheme }: SchemeView,
  add: (from: string, to: readonly string[]) => void,
  readBy: (path: string) => readonly string[],
): void {
  const child = (id: string): readonly string[] =>
    readBy(view.nodeById.get(id)?.isSection === false ? `$.clauses.${id}` : `$.parts.${id}`)
  for (const { id, clause, isSection } of view.nodes) {
    if (!isSection || scheme.parts?.[id]?.of !== undefined) continue
    for (const one of clause.clauses ?? []) add(`parts ${id}`, child(one.id))
  }
  for (const [id, part] of Object.entries(scheme.parts ?? {})) {
    for (const one of part.of ?? []) add(`parts ${id}`, child(one))
  }
  const outermost = view.nodes.filter(({ under }) => under.length === 0).map(({ id }) => id)
  for (const id of scheme.total?.of ?? outermost) add('parts total', child(id))
}
