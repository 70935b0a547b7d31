import { Type } from 'typebox'
import { REQUIREMENTS } from '../../../domain/register/publication.ts'
import { faultSchema } from '../standards.ts'
import { comparison, inForce } from '../../../domain/register/rules-revision.ts'
import type { Of } from '../../../domain/schema/schema.ts'
import { closed, digest, signed } from './parts.ts'

/** Which comparison was read: the digests of its sides. */
export const comparisonRead = Type.Unsafe<Of<typeof comparison>>({
  ...comparison,
  examples: [{ before: '0'.repeat(64), after: '1'.repeat(64) }],
})

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
