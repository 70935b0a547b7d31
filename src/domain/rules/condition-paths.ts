import { byCondition, type Condition } from '../language/conditions/registry.ts'
import type { SharedConditions } from './document.ts'

/** The paths a condition reads, those of named conditions included; safe for names in a circle. */
export function conditionPaths(
  condition: Condition,
  shared: SharedConditions,
  seen = new Set<string>(),
): string[] {
  const inside = (one: Condition): string[] => conditionPaths(one, shared, seen)
  return byCondition<string[]>(condition, {
    all: ({ all }) => all.flatMap(inside),
    any: ({ any }) => any.flatMap(inside),
    not: ({ not }) => inside(not),
    condition: ({ condition: name }) => {
      const named = Object.hasOwn(shared, name) ? shared[name] : undefined
      if (named === undefined || seen.has(name)) return []
      seen.add(name)
      return inside(named)
    },
    fact: ({ path, value }) =>
      typeof value === 'object' && 'path' in value ? [path, value.path] : [path],
  })
}
