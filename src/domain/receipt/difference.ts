import { pointer } from '../faults/fault.ts'
import { isObject } from '../schema/json.ts'

/** The first place where two JSON values differ; a side that has nothing there lacks its member. */
export type Difference = {
  /** RFC 6901 pointer into both values. */
  readonly pointer: string
  readonly expected?: unknown
  readonly actual?: unknown
}

/**
 * The first difference between two JSON values, in the order of `expected`, then what only `actual`
 * has; undefined when they are equal. The order of keys does not count, that of lists does.
 */
export function firstDifference(
  expected: unknown,
  actual: unknown,
  at = '',
): Difference | undefined {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const length = Math.max(expected.length, actual.length)
    for (let index = 0; index < length; index += 1) {
      const here = at + pointer(index)
      if (index >= expected.length) return { pointer: here, actual: actual[index] }
      if (index >= actual.length) return { pointer: here, expected: expected[index] }
      const found = firstDifference(expected[index], actual[index], here)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (isObject(expected) && isObject(actual)) {
    for (const [key, value] of Object.entries(expected)) {
      const here = at + pointer(key)
      if (!Object.hasOwn(actual, key)) return { pointer: here, expected: value }
      const found = firstDifference(value, actual[key], here)
      if (found !== undefined) return found
    }
    const surplus = Object.keys(actual).find((key) => !Object.hasOwn(expected, key))
    return surplus === undefined
      ? undefined
      : { pointer: at + pointer(surplus), actual: actual[surplus] }
  }
  // Object.is would tell -0 from 0, which JSON numbers do not.
  return expected === actual ? undefined : { pointer: at, expected, actual }
}
