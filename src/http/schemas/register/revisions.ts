import { Type } from 'typebox'
import type { JsonValue } from '../../../domain/schema/json.ts'
import { closed, date, digest, signed, signedWith } from './parts.ts'

const text = Type.String()

const anything = Type.Unsafe<JsonValue>({ description: 'Any JSON.' })
const fieldChange = closed({
  file: text,
  pointer: Type.String({ description: 'RFC 6901, into the file; empty for all of it.' }),
  before: Type.Optional(anything),
  after: Type.Optional(anything),
})

/** What every revision of the rules shows. */
export const revision = {
  standard: text,
  edition: text,
  revision: Type.Integer({ minimum: 1 }),
  files: Type.Array(closed({ path: text, digest, size: Type.Integer({ minimum: 0 }) })),
  drafted: signed,
  edited: signedWith({ changes: Type.Array(fieldChange) }),
}
/** What it shows once it is submitted. */
export const submitted = { submitted: signed }
/** What it shows once it is published. */
export const published = {
  ...submitted,
  published: signed,
  pack: digest,
  inForce: closed({ from: date, to: Type.Optional(date), sunset: Type.Optional(date) }),
}
