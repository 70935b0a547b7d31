import { Type } from 'typebox'
import type { JsonValue } from '../../../domain/schema/json.ts'
import { REQUIREMENTS } from '../../../domain/register/publication.ts'
import { faultSchema } from '../standards.ts'
import { closed, date, digest, signed, signedWith } from './parts.ts'

const text = Type.String()

const anything = Type.Unsafe<JsonValue>({ description: 'Any JSON.' })
const fieldChange = closed({
  file: text,
  pointer: Type.String({ description: 'RFC 6901, into the file; empty for all of it.' }),
  before: Type.Optional(anything),
  after: Type.Optional(anything),
})

const inForce = closed({ from: date, to: Type.Optional(date), sunset: Type.Optional(date) })
const comparisonMembers = {
  before: { ...digest, description: 'SHA-256 of the pack in force that it was held against.' },
  after: { ...digest, description: 'SHA-256 of the pack of the revision.' },
}

/** Which comparison was read: the digests of its sides. */
export const comparisonRead = Type.Object(comparisonMembers, {
  additionalProperties: false,
  examples: [{ before: '0'.repeat(64), after: '1'.repeat(64) }],
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
export const submitted = {
  submitted: signed,
  read: Type.Optional(
    Type.Array(signedWith(comparisonMembers), {
      description: 'Who read what it changes, up to the end.',
    }),
  ),
}
/** What it shows once it is published. */
export const published = {
  ...submitted,
  published: signed,
  pack: digest,
  inForce,
}

const people = (description: string) => Type.Array(Type.String(), { description })

/** What stands between a revision and its publication. */
export const readiness = closed(
  {
    ready: Type.Boolean({
      description: 'Whether whoever asks may publish it now: every requirement is met.',
    }),
    requirements: Type.Array(
      closed({
        name: Type.Enum([...REQUIREMENTS]),
        isMet: Type.Boolean(),
        faults: Type.Array(faultSchema, {
          description: 'Errors say why it is not met; warnings keep nothing back.',
        }),
        done: Type.Array(signed, { description: 'Who did what was asked.' }),
      }),
    ),
    pack: Type.Optional({
      ...digest,
      description: 'SHA-256 of the pack that would be published; absent while it has errors.',
    }),
    inForce: Type.Optional(inForce),
    replaces: Type.Optional({
      ...digest,
      description: 'SHA-256 of the pack in force today whose place it takes, if that is another.',
    }),
    involved: people('Ids of everybody who drafted or edited it: nobody of them publishes it.'),
    approvers: people('Ids of the people on record who may.'),
  },
  'What publishing asks for, and whether that is so.',
)
