import type { Fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { isPrototypeName } from '../../domain/rules/path.ts'
import { HttpProblem } from '../replies/problem.ts'

/** Reads JSON slowly and says everything that is wrong with it. */
export type StrictJson = (text: string) => {
  readonly value?: unknown
  readonly faults: readonly Fault[]
}

/** Levels of objects and lists a body may have. */
const DEEPEST = 64

/** Characters of a number from which on it may have more digits than can be kept exactly. */
const LONG_NUMBER = 15

/**
 * A JSON text as a value, without anything changed or dropped in silence: an equal key twice, a key
 * of the programming language, a number that cannot be kept exactly or half a character is a
 * problem, with its line. `slowly` is asked for words only where something looks wrong, because it
 * costs many times what the quick look costs.
 */
export function strictJson(text: string, slowly: StrictJson): unknown {
  const quick = readQuickly(text)
  if (quick !== undefined) return quick.value
  const { value, faults } = slowly(text)
  if (faults.length > 0)
    throw new HttpProblem(
      'json-faulty',
      message('detail-json-faulty', { count: faults.length }),
      faults,
    )
  if (value === undefined)
    throw new HttpProblem('json-faulty', message('detail-json-faulty--empty'))
  return value
}

/** The value of a text with which nothing is wrong; undefined where that is not certain. */
function readQuickly(text: string): { readonly value: unknown } | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!text.isWellFormed()) return undefined
  // JSON.parse keeps one of two equal keys, so a text with more keys than its value holds one twice.
  return countKeys(value, text.includes('\\u'), DEEPEST) === keysWritten(text)
    ? { value }
    : undefined
}

/** Keys that stand in a JSON text that has been parsed; -1 where a number has very many digits. */
function keysWritten(text: string): number {
  let keys = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = text.indexOf('"', at + 1)
      while (isEscaped(text, at)) at = text.indexOf('"', at + 1)
      do at += 1
      while (text.charCodeAt(at) <= SPACE)
      if (text.charCodeAt(at) === COLON) keys += 1
    } else if (code >= ZERO && code <= NINE) {
      const from = at
      do at += 1
      while (isInNumber(text.charCodeAt(at)))
      if (at - from >= LONG_NUMBER) return -1
      // A number that is not 0 may be read as 0.
      if ((text.charCodeAt(at) | LOWER) === E && text.charCodeAt(at + 1) === MINUS) return -1
    } else at += 1
  }
  return keys
}

const [SPACE, QUOTE, POINT, ZERO, NINE, COLON] = [0x20, 0x22, 0x2e, 0x30, 0x39, 0x3a]
const [MINUS, E, LOWER] = [0x2d, 0x65, 0x20]

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1
  while (text[before] === '\\') before -= 1
  return (quote - before) % 2 === 0
}

/** Digits and points; an exponent and its sign are a short number of their own. */
function isInNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === POINT
}

/** Keys in all objects of a value; NaN where something in it must be looked at closely. */
function countKeys(value: unknown, hasEscapes: boolean, deeper: number): number {
  if (typeof value === 'string') return hasEscapes && !value.isWellFormed() ? Number.NaN : 0
  if (typeof value === 'number') return isOrdinary(value) ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  if (deeper === 0) return Number.NaN
  let keys = 0
  if (Array.isArray(value)) {
    for (const entry of value) keys += countKeys(entry, hasEscapes, deeper - 1)
    return keys
  }
  const members = value as { readonly [key: string]: unknown }
  for (const key of Object.keys(members)) {
    if (isPrototypeName(key) || (hasEscapes && !key.isWellFormed())) return Number.NaN
    keys += 1 + countKeys(members[key], hasEscapes, deeper - 1)
  }
  return keys
}

/**
 * Of a size at which a number written with fewer than {@link LONG_NUMBER} characters is kept exactly.
 * Of any other size only the slow reader knows: 2e89 is a number of ninety digits.
 */
function isOrdinary(value: number): boolean {
  const size = Math.abs(value)
  return size === 0 || (size > 1e-15 && size < 1e15)
}
