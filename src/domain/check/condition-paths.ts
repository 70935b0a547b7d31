import type { Condition } from '../language/conditions/registry.ts'
import type { SharedConditions } from '../rules/document.ts'

/** The paths a condition reads, those of named conditions included; safe for names in a circle. */
export function conditionPaths(
  condition: Condition,
  shared: SharedConditions,
  seen = new Set<string>(),
): string[] {
  if ('all' in condition) return condition.all.flatMap((one) => conditionPaths(one, shared, seen))
  if ('any' in condition) return condition.any.flatMap((one) => conditionPaths(one, shared, seen))
  if ('not' in condition) return conditionPaths(condition.not, shared, seen)
  if ('condition' in condition) {
    const name = condition.condition
    const named = Object.hasOwn(shared, name) ? shared[name] : undefined
    if (named === undefined || seen.has(name)) return []
    seen.add(name)
    return conditionPaths(named, shared, seen)
  }
  const { value } = condition
  return typeof value === 'object' && 'path' in value
    ? [condition.path, value.path]
    : [condition.path]
}

/** The named conditions a condition refers to, directly or through others. */
export function conditionNames(
  condition: Condition,
  shared: SharedConditions,
  seen = new Set<string>(),
): ReadonlySet<string> {
  if ('all' in condition) for (const one of condition.all) conditionNames(one, shared, seen)
  else if ('any' in condition) for (const one of condition.any) conditionNames(one, shared, seen)
  else if ('not' in condition) conditionNames(condition.not, shared, seen)
  else if ('condition' in condition) {
    const name = condition.condition
    const named = Object.hasOwn(shared, name) ? shared[name] : undefined
    if (named !== undefined && !seen.has(name)) {
      seen.add(name)
      conditionNames(named, shared, seen)
    }
  }
  return seen
}
