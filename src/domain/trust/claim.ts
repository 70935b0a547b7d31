import { fromBase64url, toBase64url } from './base64url.ts'

/**
 * What a certificate's QR code says on its own, without asking anybody: the facts on the paper, and
 * by which key the body signed them. Days are YYYY-MM-DD, from 2000-01-01 to 2179-06-05.
 */
export type CertificateClaim = {
  /** See {@link SigningKey}. */
  readonly key: string
  readonly number: string
  readonly holder: string
  readonly standard: string
  readonly edition: string
  readonly level: string
  readonly validFrom: string
  readonly validUntil: string
  readonly isSpecimen: boolean
}

/** A claim with its signature, as it was read. */
export type SignedClaim = {
  readonly claim: CertificateClaim
  /** The bytes that were signed. */
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/** What every claim begins with: the name of the form, so that readers of later ones can tell. */
const PREFIX = 'T1.'
/** Signed in front of the claim, so that a signature under anything else never passes for one. */
const DOMAIN = new TextEncoder().encode('touchstone-claim-1\0')
const SIGNATURE_BYTES = 64
const KEY_BYTES = 8
const HEAD_BYTES = 1 + KEY_BYTES + 2 + 2
const LONGEST = 255
const DAY_ZERO = Date.UTC(2000, 0, 1)
const DAY_MS = 86_400_000

/**
 * The bytes that are signed: name of the form, flags, key, first and last day as days since
 * 2000-01-01, then number, holder, standard, edition and level as UTF-8, each after its length in
 * one byte. Throws RangeError for what does not fit.
 */
export function claimMessage(claim: CertificateClaim): Uint8Array {
  const key = fromBase64url(claim.key)
  if (key?.length !== KEY_BYTES) throw new RangeError(`${claim.key} is no id of a key.`)
  const encoder = new TextEncoder()
  const texts = textsOf(claim).map((text) => encoder.encode(text))
  const bytes = [...DOMAIN, claim.isSpecimen ? 1 : 0, ...key]
  for (const day of [claim.validFrom, claim.validUntil]) {
    const days = daysOf(day)
    bytes.push(days >> 8, days & 0xff)
  }
  for (const text of texts) {
    if (text.length > LONGEST) throw new RangeError(`A text of a claim is over ${LONGEST} bytes.`)
    bytes.push(text.length, ...text)
  }
  return Uint8Array.from(bytes)
}

/** The claim as text for a QR code: ASCII, safe in the fragment of an address. */
export function writeClaim(message: Uint8Array, signature: Uint8Array): string {
  return PREFIX + toBase64url(Uint8Array.from([...message.subarray(DOMAIN.length), ...signature]))
}

/**
 * Finds a claim in what a QR code said: an address with a claim in its fragment, or the claim alone.
 * Undefined where there is none, or one that {@link writeClaim} would have written otherwise.
 */
export function readClaim(text: string): SignedClaim | undefined {
  const plain = text.trim()
  const found = plain.startsWith(PREFIX) ? plain : plain.slice(plain.indexOf('#') + 1)
  if (!found.startsWith(PREFIX)) return undefined
  const bytes = fromBase64url(found.slice(PREFIX.length))
  if (bytes === undefined || bytes.length < HEAD_BYTES + SIGNATURE_BYTES) return undefined
  const content = bytes.subarray(0, bytes.length - SIGNATURE_BYTES)
  const signature = bytes.subarray(content.length)
  const claim = claimOf(content)
  const message = Uint8Array.from([...DOMAIN, ...content])
  return claim === undefined ? undefined : { claim, message, signature }
}

function claimOf(content: Uint8Array): CertificateClaim | undefined {
  const flags = content[0]!
  if (flags > 1) return undefined
  const texts = readTexts(content.subarray(HEAD_BYTES))
  if (texts?.length !== 5) return undefined
  const [number, holder, standard, edition, level] = texts as [
    string,
    string,
    string,
    string,
    string,
  ]
  const dayAt = (at: number) => dayOf((content[at]! << 8) | content[at + 1]!)
  return {
    key: toBase64url(content.subarray(1, 1 + KEY_BYTES)),
    number,
    holder,
    standard,
    edition,
    level,
    validFrom: dayAt(1 + KEY_BYTES),
    validUntil: dayAt(3 + KEY_BYTES),
    isSpecimen: flags === 1,
  }
}

function readTexts(bytes: Uint8Array): string[] | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const texts: string[] = []
  for (let at = 0; at < bytes.length;) {
    const end = at + 1 + bytes[at]!
    if (end > bytes.length) return undefined
    try {
      texts.push(decoder.decode(bytes.subarray(at + 1, end)))
    } catch {
      return undefined
    }
    at = end
  }
  return texts
}

function textsOf({
  number,
  holder,
  standard,
  edition,
  level,
}: CertificateClaim): readonly string[] {
  return [number, holder, standard, edition, level]
}

function daysOf(day: string): number {
  const days = (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_MS
  if (!Number.isInteger(days) || days < 0 || days > 0xffff || dayOf(days) !== day)
    throw new RangeError(`${day} is no day that a claim can hold.`)
  return days
}

function dayOf(days: number): string {
  return new Date(DAY_ZERO + days * DAY_MS).toISOString().slice(0, 10)
}
