import { Fraction } from 'fraction.js'
import type { Exact } from '../numbers/exact.ts'

/** What a node comes to for one assessment; undefined is missing. */
export type Value = Exact | boolean | string | readonly string[] | undefined

/** What a node gives when it gives something. */
export type ValueKind = 'number' | 'truth' | 'text' | 'texts'

/** The number, or undefined for anything that is none. */
export function asNumber(value: Value): Exact | undefined {
  return value instanceof Fraction ? value : undefined
}
