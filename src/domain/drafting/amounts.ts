import { exact, type Exact, type ExactJson } from '../numbers/exact.ts'
import type { JsonValue } from '../schema/json.ts'

/** A number of 0 or more as a draft writes it, or a fraction such as 93/23; undefined for anything else. */
export function amountIn(value: JsonValue | undefined): Exact | undefined {
  if (typeof value === 'number') return exact(value)
  if (typeof value !== 'string') return undefined
  return /^\d+(\.\d+)?(e[+-]?\d+)?$|^\d+\/[1-9]\d*$/.test(value)
    ? exact(value.includes('/') ? value : Number(value))
    : undefined
}

/** Whether a value is one of these. */
export function isAmount(value: JsonValue | undefined): value is ExactJson {
  return amountIn(value) !== undefined
}
