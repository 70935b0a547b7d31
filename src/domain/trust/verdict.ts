import { toBase64url } from './base64url.ts'
import type { CertificateClaim, SignedClaim } from './claim.ts'
import type { SigningKey, TrustedKeys } from './keys.ts'
import type { ListedStatus, SignedList } from './status-list.ts'

/** Checks an Ed25519 signature, strictly as RFC 8032 says. */
export type CheckSignature = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>

/**
 * What a stranger may make of it: `valid` by a current status list; `dated`, genuine and within its
 * days, with nothing known of what came after; `invalid`, genuine and not to be relied on;
 * `not-issued`, signed by a key of the body and in a current list not as an issued certificate;
 * `specimen`, which certifies nothing; `refused`, not shown to be genuine.
 */
export type VerificationOutcome =
  | 'valid'
  | 'dated'
  | 'invalid'
  | 'not-issued'
  | 'specimen'
  | 'refused'

/** Why: one code for each thing that can be so. `verdict-words.ts` has the sentences. */
export type VerdictReason =
  | 'listed-active'
  | 'listed-suspended'
  | 'listed-withdrawn'
  | 'listed-expired'
  | 'listed-superseded'
  | 'list-missing'
  | 'list-stale'
  | 'list-early'
  | 'list-false'
  | 'not-listed'
  | 'other-listed'
  | 'days-future'
  | 'days-past'
  | 'specimen'
  | 'signature-false'
  | 'key-unknown'
  | 'key-revoked'
  | 'key-untimely'
  | 'document-unknown'

/** What was found, and what it was found about. */
export type Verdict = {
  readonly outcome: VerificationOutcome
  readonly reason: VerdictReason
  readonly claim?: CertificateClaim
  readonly status?: ListedStatus
  /** The moment of the status list that was used. */
  readonly knownOn?: string
}

/** What is trusted and when it is asked. Nothing else is needed: no network, no register. */
export type VerifyGround = {
  readonly keys: TrustedKeys
  readonly list?: SignedList | undefined
  /** RFC 3339 in UTC. */
  readonly now: string
  /** The same moment as a day where the reader is. */
  readonly day: string
  readonly checkSignature: CheckSignature
}

/** What a claim is worth. */
export async function judgeClaim(
  { claim, message, signature }: SignedClaim,
  ground: VerifyGround,
): Promise<Verdict> {
  const { keys, now, day, checkSignature } = ground
  const key = keys.keys.find(({ id }) => id === claim.key)
  if (key === undefined) return { outcome: 'refused', reason: 'key-unknown', claim }
  if (!(await checkSignature(key.publicKey, message, signature)))
    return { outcome: 'refused', reason: 'signature-false', claim }
  const fault = keyFault(key, claim.validFrom)
  if (fault !== undefined) return { outcome: 'refused', reason: fault, claim }
  if (claim.isSpecimen) return { outcome: 'specimen', reason: 'specimen', claim }
  if (day < claim.validFrom) return { outcome: 'invalid', reason: 'days-future', claim }
  if (day > claim.validUntil) return { outcome: 'invalid', reason: 'days-past', claim }
  if (ground.list === undefined) return { outcome: 'dated', reason: 'list-missing', claim }
  const unusable = await listFault(ground.list, keys, now, checkSignature)
  const { list } = ground.list
  if (unusable !== undefined) return { outcome: 'dated', reason: unusable, claim }
  const status = list.certificates.find(({ number }) => number === claim.number)
  const knownOn = list.asOf
  // A list names all that was issued: what it is silent on was not, whoever held the key.
  if (status === undefined) return { outcome: 'not-issued', reason: 'not-listed', claim, knownOn }
  if (status.claim !== toBase64url(signature))
    return { outcome: 'not-issued', reason: 'other-listed', claim, knownOn }
  return { ...listed(status, day), claim, knownOn }
}

/** What a file is worth by its SHA-256 alone: whether the list says that this very paper was issued. */
export async function judgeDocument(digest: string, ground: VerifyGround): Promise<Verdict> {
  const { list: signed, keys, now, day, checkSignature } = ground
  if (signed === undefined) return { outcome: 'refused', reason: 'list-missing' }
  const unusable = await listFault(signed, keys, now, checkSignature)
  if (unusable !== undefined) return { outcome: 'refused', reason: unusable }
  const status = signed.list.certificates.find(({ document }) => document === digest)
  const knownOn = signed.list.asOf
  if (status === undefined) return { outcome: 'refused', reason: 'document-unknown', knownOn }
  return { ...listed(status, day), knownOn }
}

/** Numbers of specimens begin so; a list holds them too, so that their papers are known. */
const SPECIMEN = 'SPECIMEN-'

function listed(status: ListedStatus, day: string): Verdict {
  if (status.number.startsWith(SPECIMEN)) return { outcome: 'specimen', reason: 'specimen', status }
  if (status.state !== 'active')
    return { outcome: 'invalid', reason: `listed-${status.state}`, status }
  if (day > status.validUntil) return { outcome: 'invalid', reason: 'days-past', status }
  return { outcome: 'valid', reason: 'listed-active', status }
}

async function listFault(
  { key: id, list, message, signature }: SignedList,
  { keys }: TrustedKeys,
  now: string,
  checkSignature: CheckSignature,
): Promise<'list-false' | 'list-stale' | 'list-early' | undefined> {
  const key = keys.find((one) => one.id === id)
  if (key === undefined || key.state === 'revoked' || !isOfItsDays(key, list.asOf))
    return 'list-false'
  if (!(await checkSignature(key.publicKey, message, signature))) return 'list-false'
  // However long the list says it may be used: whoever reads it counts for himself.
  if (now > list.until || now > momentAfter(list.asOf, LIST_HOURS)) return 'list-stale'
  return now < list.asOf ? 'list-early' : undefined
}

/** How long a list may be used, in hours after its moment. */
export const LIST_HOURS = 24

/** A moment (RFC 3339 in UTC) so many hours later. */
export function momentAfter(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString()
}

/**
 * Whether a key was the one that signs on the day of a list. The days of a key are the body's and
 * the list's moment is UTC's: a day either way is no lie.
 */
function isOfItsDays(key: SigningKey, asOf: string): boolean {
  const isBegun = key.from <= momentAfter(asOf, 24).slice(0, 10)
  return isBegun && (key.until === undefined || momentAfter(asOf, -24).slice(0, 10) <= key.until)
}

function keyFault(key: SigningKey, day: string): 'key-revoked' | 'key-untimely' | undefined {
  if (key.state === 'revoked') return 'key-revoked'
  const isInUse = key.from <= day && (key.until === undefined || day <= key.until)
  return isInUse ? undefined : 'key-untimely'
}
