import { Type } from 'typebox'
import type { AuditLink } from '../../../app/register/ports.ts'
import { closed, digest, time } from './parts.ts'

const any = Type.Unsafe<unknown>({ description: 'The whole value, as JSON.' })

/** A link of the audit trail. */
export const auditLink = Type.Unsafe<AuditLink>(
  closed(
    {
      seq: Type.Integer({ minimum: 1 }),
      previousHash: digest,
      hash: digest,
      at: time,
      actor: Type.String({ description: 'Id of who did it.' }),
      act: Type.String({ description: 'What was done, such as `issue-certificate`.' }),
      kind: Type.String(),
      id: Type.String(),
      before: Type.Optional(any),
      after: Type.Optional(any),
      why: Type.Optional(Type.String()),
      credential: Type.Optional(
        Type.String({ description: 'By what they came in: `api-key:` and its id, or `session:`.' }),
      ),
      request: Type.Optional(Type.String({ description: 'The id of the request.' })),
      rows: Type.Optional(
        Type.Array(Type.String(), {
          description:
            'What was written besides records: the table, a digest of what the row is found by, and one of the row.',
        }),
      ),
    },
    'A link of the audit trail; `hash` covers all of it and the link before.',
  ),
)
