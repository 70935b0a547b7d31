import type { JsonObject } from '../schema/json.ts'
import { number, object, optional } from '../schema/schema.ts'
import type { Of, Schema } from '../schema/schema.ts'

/** The ends that a band may have: inclusive or exclusive. */
export function ends<S extends Schema>(end: (description: string) => S) {
  return {
    atLeast: optional(end('From here, inclusive.')),
    above: optional(end('From here, exclusive.')),
    atMost: optional(end('Up to here, inclusive.')),
    below: optional(end('Up to here, exclusive.')),
  } as const
}

/** What no band has: two lower ends, or two upper ones. */
export const twoEnds: JsonObject = {
  anyOf: [{ required: ['atLeast', 'above'] }, { required: ['atMost', 'below'] }],
}

/** The ends of a band of a number. */
const band = object(ends((description) => number({ description })))
export type Band = Of<typeof band>
