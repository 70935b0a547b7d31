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
    },
    'A link of the audit trail; `hash` covers all of it and the link before.',
  ),
)
