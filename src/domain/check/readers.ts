import { clausesNamed, writtenGates } from '../language/gates/written.ts'
import { pathNames } from '../rules/path.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import type { PackView, SchemeView } from './pack-view.ts'
import { conditionSites, expressionSites } from './sites.ts'
import { childrenOf, TOTAL } from './tree-children.ts'
import { walkExpression } from '../language/expressions/walk.ts'

/**
 * The clauses that something other than a total reads: a value, another criterion, an adjustment, a
 * mark, a floor, a gate, a veto, a mandatory clause, a group of `once`. What reads a part reads what is in it.
 */
export function readClauses(view: PackView): ReadonlySet<string> {
  const read = new Set<string>()
  const parts = new Set<string>()
  for (const path of pathsOf(view)) {
    const [space, id = ''] = pathNames(path) ?? []
    if (space === 'counts') for (const clause of view.clauses) read.add(clause.id)
    if (space === 'clauses' || space === 'answers') read.add(id)
    if (space === 'parts') parts.add(id)
  }
  for (const { clauses } of view.rules.once ?? []) for (const clause of clauses) read.add(clause)
  for (const scheme of view.schemes) {
    const floors: string[] = []
    for (const { origin } of writtenGates(scheme.scheme)) {
      for (const clause of clausesNamed(origin)) read.add(clause)
      if (origin.kind === 'floor') floors.push(origin.of)
    }
    for (const id of inParts([...parts, ...floors], view, scheme)) read.add(id)
  }
  return read
}

/** Every path that a pack reads. */
function pathsOf(view: PackView): readonly string[] {
  const paths: string[] = []
  for (const { expression, at } of expressionSites(view)) {
    walkExpression(expression, at, { path: (path) => paths.push(path) })
  }
  for (const { condition } of conditionSites(view)) {
    paths.push(...conditionPaths(condition, view.rules.conditions ?? {}))
  }
  for (const { of } of Object.values(view.rules.criteria ?? {})) {
    if (of !== undefined) paths.push(of)
  }
  return paths
}

/** What these parts of one result are worked out from, to any depth. */
function inParts(parts: readonly string[], view: PackView, scheme: SchemeView): Iterable<string> {
  const children = childrenOf(view, scheme)
  const found = new Set(parts)
  for (const part of found) {
    const written = part === TOTAL ? scheme.scheme.total : scheme.scheme.parts?.[part]
    // Points that are worked out come from what their expression reads.
    if (written?.points !== undefined) continue
    for (const child of children.get(part) ?? []) found.add(child)
  }
  return found
}
