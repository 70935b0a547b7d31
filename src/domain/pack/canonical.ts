import canonicalize from 'canonicalize'

/**
 * The RFC 8785 canonical JSON of a value: the same text for the same content, whatever the order of
 * keys and the spacing. Throws for what JSON cannot hold (infinities, lone surrogates, cycles).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form')
  return text
}

/**
 * The value with the keys of all its objects in canonical order, so that two packs with the same
 * digest are also read in the same order.
 */
export function canonicalOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(canonicalOrder) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, canonicalOrder(member)])) as T
}
