import { isExact, toJson } from '../exact.ts'

/**
 * A value as JSON holds it: exact numbers become numbers or fractions, everything missing goes.
 * Judged conditions carry what was compared, so they pass through here into the receipt.
 */
export function toPlainConditions<T>(value: T): T {
  return plain(value) as T
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isExact(value)) return toJson(value)
  if (Array.isArray(value)) return value.map(plain)
  const out: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const one = (value as Record<string, unknown>)[key]
    if (one !== undefined) out[key] = plain(one)
  }
  return out
}
