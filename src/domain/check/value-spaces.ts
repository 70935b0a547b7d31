import type { Rules } from '../language/rules.ts'
import type { WrittenCondition } from '../language/conditions/registry.ts'
import { pathNames } from '../rules/path.ts'
import { conditionPaths } from '../language/conditions/paths.ts'
import { walkExpression } from '../language/expressions/walk.ts'

/**
 * For each computed value the spaces of facts it reads (`answers`, `parts`, …), directly or through
 * other values.
 */
export function valueSpaces(rules: Rules): ReadonlyMap<string, ReadonlySet<string>> {
  const values = rules.values ?? {}
  const direct = new Map<string, readonly string[]>()
  for (const [id, expression] of Object.entries(values)) {
    const paths: string[] = []
    walkExpression(expression, '', {
      path: (path) => paths.push(path),
      condition: (condition: WrittenCondition) =>
        paths.push(...conditionPaths(condition, rules.conditions ?? {})),
    })
    direct.set(id, paths)
  }
  const spaces = new Map<string, Set<string>>()
  for (const id of direct.keys()) {
    const found = new Set<string>()
    const seen = new Set([id])
    for (const next of seen) {
      for (const path of direct.get(next) ?? []) {
        const [space = '', name = ''] = pathNames(path) ?? []
        if (space === 'values') seen.add(name)
        else found.add(space)
      }
    }
    spaces.set(id, found)
  }
  return spaces
}
