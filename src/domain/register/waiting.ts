import { ASSESSMENT } from './assessment-work.ts'
import { BALLOT } from './ballot.ts'
import type { Certificate } from './certificate-record.ts'
import { CERTIFICATE } from './certificate.ts'
import { COMPLAINT } from './complaint.ts'
import type { NamedAct } from './names.ts'
import { NONCONFORMITY } from './nonconformity.ts'
import type { Role } from './roles.ts'

/** Acts that somebody waits for, in the order in which they are told, and who may do each. */
export const WAITED_FOR = {
  'review-evaluation': ASSESSMENT.acts['review-evaluation'].roles,
  'decide-certification': ASSESSMENT.acts['decide-certification'].roles,
  'confirm-change': CERTIFICATE.acts['confirm-change'].roles,
  'restore-certificate': CERTIFICATE.acts['restore-certificate'].roles,
  'reinstate-certificate': CERTIFICATE.acts['reinstate-certificate'].roles,
  'assign-complaint': COMPLAINT.acts['assign-complaint'].roles,
  'resolve-complaint': COMPLAINT.acts['resolve-complaint'].roles,
  'verify-correction': NONCONFORMITY.acts['verify-correction'].roles,
  'close-nonconformity': NONCONFORMITY.acts['close-nonconformity'].roles,
  'answer-nonconformity': NONCONFORMITY.acts['answer-nonconformity'].roles,
  'cast-vote': BALLOT.acts['cast-vote'].roles,
} as const satisfies { readonly [Act in NamedAct]?: readonly Role[] }
export type WaitedFor = keyof typeof WAITED_FOR

/** All of them, in their order. */
export const WAITED_ACTS = Object.keys(WAITED_FOR) as readonly WaitedFor[]

/** The act that a certificate waits for by what is on its own record; none where nothing is open. */
export function waitedForBy(certificate: Certificate): readonly WaitedFor[] {
  if (certificate.state === 'withdrawn' && certificate.reopened !== undefined)
    return ['reinstate-certificate']
  const isProposed = 'proposed' in certificate && certificate.proposed !== undefined
  return isProposed ? ['confirm-change'] : []
}
