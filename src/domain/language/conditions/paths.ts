import { byWritten, type WrittenCondition } from './registry.ts'
import type { Expression } from '../expressions/registry.ts'
import { walkExpression } from '../expressions/walk.ts'

/** Named conditions as they are written. */
type Shared = { readonly [name: string]: WrittenCondition }

/** The paths a condition reads, those of named conditions included; safe for names in a circle. */
export function conditionPaths(
  condition: WrittenCondition,
  shared: Shared,
  seen = new Set<string>(),
): string[] {
  const inside = (one: WrittenCondition): string[] => conditionPaths(one, shared, seen)
  return byWritten<string[]>(condition, {
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
      typeof value === 'object' && 'path' in value
        ? [...readIn(path), ...readIn(value.path)]
        : readIn(path),
  })
}

/** The paths that an expression reads outside of the conditions in it, which have sites of their own. */
function readIn(expression: Expression): string[] {
  const paths: string[] = []
  walkExpression(expression, '', { path: (path) => paths.push(path) })
  return paths
}

/** The named conditions a condition refers to, directly or through others. */
export function conditionNames(
  condition: WrittenCondition,
  shared: Shared,
  seen = new Set<string>(),
): ReadonlySet<string> {
  const see = (one: WrittenCondition): unknown => conditionNames(one, shared, seen)
  byWritten<unknown>(condition, {
    all: ({ all }) => all.forEach(see),
    any: ({ any }) => any.forEach(see),
    not: ({ not }) => see(not),
    condition: ({ condition: name }) => {
      const named = Object.hasOwn(shared, name) ? shared[name] : undefined
      if (named === undefined || seen.has(name)) return
      seen.add(name)
      see(named)
    },
    fact: () => {},
  })
  return seen
}
