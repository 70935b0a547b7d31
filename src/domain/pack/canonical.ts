import canonicalize from 'canonicalize'

/**
 * The RFC 8785 canonical JSON of a value: the same text for the same content, whatever the order of
 * keys and the spacing. Throws for what JSON cannot hold (infinities, lone surrogates, cycles).
 */
export function canonicalJson(value: unknown): string {
  const text = plainText(value, MOST_LEVELS) ?? canonicalize(value)
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form')
  return text
}

const MOST_LEVELS = 32

/** Text of which every character stands for itself between quotes. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/**
 * The canonical form of plain values, many times as fast; undefined wherever anything needs a rule
 * of RFC 8785 beyond the order of keys, which the library then applies.
 */
function plainText(value: unknown, levels: number): string | undefined {
  if (typeof value === 'string') return PLAIN.test(value) ? `"${value}"` : undefined
  if (typeof value === 'boolean' || value === null) return String(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value !== 'object' || levels === 0 || 'toJSON' in value) return undefined
  let text = ''
  if (Array.isArray(value)) {
    for (const member of value) {
      const part = plainText(member, levels - 1)
      if (part === undefined) return undefined
      text += text === '' ? part : `,${part}`
    }
    return `[${text}]`
  }
  for (const key of Object.keys(value).sort()) {
    const part = plainText((value as Readonly<Record<string, unknown>>)[key], levels - 1)
    if (part === undefined || !PLAIN.test(key)) return undefined
    text += `${text === '' ? '' : ','}"${key}":${part}`
  }
  return `{${text}}`
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
