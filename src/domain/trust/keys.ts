import { isObject } from '../schema/json.ts'
import { fromBase64url } from './base64url.ts'

/**
 * A key that a body signs with, or did. A claim by a retired key holds where the certificate was
 * issued while the key was in use; nothing by a revoked key holds.
 */
export type SigningKey = {
  /** First 8 bytes of the SHA-256 of the public key, base64url. */
  readonly id: string
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
  readonly state: 'active' | 'retired' | 'revoked'
  /** First and last day it signed on, where the body is. */
  readonly from: string
  readonly until?: string
}

/** Whose keys are trusted. */
export type TrustedKeys = {
  /** Name of the body, by language. */
  readonly body: { readonly [language: string]: string }
  readonly keys: readonly SigningKey[]
}

/** The published form: a JWK Set (RFC 7517, RFC 8037) with the days and the body's name beside. */
export type PublishedKeys = {
  readonly body: { readonly [language: string]: string }
  readonly keys: readonly {
    readonly kty: 'OKP'
    readonly crv: 'Ed25519'
    readonly alg: 'EdDSA'
    readonly use: 'sig'
    readonly kid: string
    readonly x: string
    readonly state: SigningKey['state']
    readonly from: string
    readonly until?: string
  }[]
}

/** Reads published keys; undefined where the document is something else or has a faulty key. */
export function readKeys(document: unknown): TrustedKeys | undefined {
  if (!isObject(document) || !isObject(document['body']) || !Array.isArray(document['keys']))
    return undefined
  const body = Object.entries(document['body'])
  if (!body.every(([, name]) => typeof name === 'string')) return undefined
  const keys: SigningKey[] = []
  for (const entry of document['keys']) {
    const key = readKey(entry)
    if (key === undefined) return undefined
    keys.push(key)
  }
  return { body: Object.fromEntries(body) as { [language: string]: string }, keys }
}

function readKey(entry: unknown): SigningKey | undefined {
  if (!isObject(entry) || entry['kty'] !== 'OKP' || entry['crv'] !== 'Ed25519') return undefined
  const { kid, x, state, from, until } = entry
  const publicKey = typeof x === 'string' ? fromBase64url(x) : undefined
  if (typeof kid !== 'string' || publicKey?.length !== 32) return undefined
  if (state !== 'active' && state !== 'retired' && state !== 'revoked') return undefined
  if (!isDay(from) || (until !== undefined && !isDay(until))) return undefined
  return { id: kid, publicKey, state, from, ...(until === undefined ? {} : { until }) }
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}
