import type { Certificate } from './certificate.ts'

/** Acts that somebody waits for, in the order in which a case comes by them. */
export const WAITED_FOR = [
  'review-evaluation',
  'decide-certification',
  'confirm-change',
  'restore-certificate',
  'reinstate-certificate',
  'assign-complaint',
  'resolve-complaint',
] as const
export type WaitedFor = (typeof WAITED_FOR)[number]

/** The act that a certificate waits for by what is on its own record; none where nothing is open. */
export function waitedForBy(certificate: Certificate): readonly WaitedFor[] {
  if (certificate.state === 'withdrawn' && certificate.reopened !== undefined)
    return ['reinstate-certificate']
  const isProposed = 'proposed' in certificate && certificate.proposed !== undefined
  return isProposed ? ['confirm-change'] : []
}
