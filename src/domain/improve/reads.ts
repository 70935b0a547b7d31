import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { conditionPaths, groupsIn, pathsIn } from '../expand/expressions.ts'
import type { Worked } from '../expand/worked.ts'
import type { RuleDocument } from '../rules/document.ts'
import { pathNames } from '../rules/path.ts'

/**
 * What something rests on in the end, seen through computed values: `answers.<input>`,
 * `clauses.<id>`, `parts.<id>`, or a space alone (`profile`, `date`, `total`, `counts`, `level`).
 */
export type Roots = ReadonlySet<string>

/** Finds what rules and expressions of a pack rest on. */
export type FindRoots = (given: {
  readonly rules?: readonly RuleDocument[]
  readonly workeds?: readonly (Worked | undefined)[]
}) => Roots

/** See {@link FindRoots}. */
export function findingRoots(expanded: Expanded): FindRoots {
  return ({ rules = [], workeds = [] }) => {
    const roots = new Set<string>()
    const seen = new Set<string>()
    const seePath = (path: string): void => {
      const [space = '', id = ''] = pathNames(path) ?? []
      if (space === 'values' || space === 'terms') {
        const key = `${space}.${id}`
        const term = expanded.terms.get(key)
        if (term === undefined || seen.has(key)) return
        seen.add(key)
        term.reads.forEach(seePath)
        term.groups.forEach(seeGroup)
      } else roots.add(NAMED.has(space) ? `${space}.${id}` : space)
    }
    const seeRule = (rule: RuleDocument): void =>
      conditionPaths(rule.conditions, expanded.shared).forEach(seePath)
    const seeGroup = (name: string): void => {
      if (seen.has(`group:${name}`)) return
      seen.add(`group:${name}`)
      expanded.groups.get(name)?.rules.forEach(seeRule)
    }
    rules.forEach(seeRule)
    for (const worked of workeds) {
      if (worked === undefined) continue
      pathsIn(worked).forEach(seePath)
      groupsIn(worked).forEach(seeGroup)
    }
    return roots
  }
}

const NAMED: ReadonlySet<string> = new Set(['answers', 'clauses', 'parts'])

/** What the points of a clause rest on. */
export function rootsOfClause(clause: ExpandedClause, find: FindRoots): Roots {
  const roots = find({
    rules: clause.alternatives.map(({ rule }) => rule),
    workeds: [...clause.alternatives.map(({ earns }) => earns.amount), clause.arithmetic?.amount],
  })
  return new Set([...roots, ...clause.inputs.map((id) => `answers.${id}`)])
}
