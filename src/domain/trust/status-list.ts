import { isObject } from '../schema/json.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/** What a certificate is at the moment. */
export const STATUSES = ['active', 'suspended', 'withdrawn', 'expired', 'superseded'] as const
export type CertificateStatus = (typeof STATUSES)[number]

/** One certificate in the list. */
export type ListedStatus = {
  readonly number: string
  readonly state: CertificateStatus
  readonly validUntil: string
  /** SHA-256 of the paper: a file with this digest is the one that was issued. */
  readonly document: string
  /**
   * Signature of the claim in the QR code, base64url. No two claims have the same one, so a claim
   * with another signature under this number is not the one that was issued. Absent where nothing
   * was signed.
   */
  readonly claim?: string
}

/** What every certificate of a body is as of one moment. Later than `until` it is not to be used. */
export type StatusList = {
  readonly format: 'touchstone-status-2'
  /** RFC 3339 in UTC. */
  readonly asOf: string
  readonly until: string
  readonly certificates: readonly ListedStatus[]
}

/** A list with its signature, as it was read: a JWS in compact form (RFC 7515, EdDSA of RFC 8037). */
export type SignedList = {
  readonly key: string
  readonly list: StatusList
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/** The text in front of the signature: header and list, base64url. */
export function listMessage(key: string, list: StatusList): string {
  const header = { alg: 'EdDSA', typ: 'touchstone-status', kid: key }
  return [header, list]
    .map((part) => toBase64url(new TextEncoder().encode(JSON.stringify(part))))
    .join('.')
}

/** Reads a signed list; undefined where the text is something else. Says nothing of the signature. */
export function readStatusList(text: string): SignedList | undefined {
  const [head, body, tail, ...more] = text.trim().split('.')
  if (head === undefined || body === undefined || tail === undefined || more.length > 0)
    return undefined
  const header = jsonOf(head)
  const list = jsonOf(body)
  const signature = fromBase64url(tail)
  if (signature?.length !== 64 || !isObject(header) || !isStatusList(list)) return undefined
  const { alg, typ, kid, crit } = header
  if (alg !== 'EdDSA' || typ !== 'touchstone-status' || typeof kid !== 'string') return undefined
  if (crit !== undefined) return undefined
  return { key: kid, list, message: new TextEncoder().encode(`${head}.${body}`), signature }
}

function jsonOf(part: string): unknown {
  const bytes = fromBase64url(part)
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function isStatusList(value: unknown): value is StatusList {
  if (!isObject(value) || value['format'] !== 'touchstone-status-2') return false
  const { asOf, until, certificates } = value
  if (!isTime(asOf) || !isTime(until) || !Array.isArray(certificates)) return false
  return certificates.every(
    (one) =>
      isObject(one) &&
      typeof one['number'] === 'string' &&
      typeof one['validUntil'] === 'string' &&
      typeof one['document'] === 'string' &&
      (one['claim'] === undefined || typeof one['claim'] === 'string') &&
      STATUSES.some((state) => state === one['state']),
  )
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
}
