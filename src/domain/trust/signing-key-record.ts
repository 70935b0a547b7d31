import { dayOf, type Clocks } from '../register/calendar.ts'
import type { Lifecycle } from '../register/lifecycle.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import type { PublishedKeys, SigningKey } from './keys.ts'

/** A key of the body as the register keeps it; the private part is a secret beside it. */
export type SigningKeyRecord = {
  readonly state: SigningKey['state']
  /** Base64url. */
  readonly publicKey: string
  readonly from: string
  readonly until?: string
}

export const SIGNING_KEY = {
  kind: 'signing-key',
  acts: {
    'make-signing-key': { from: null, to: 'active', roles: ['operator'] },
    'move-signing-key': { from: ['active'], to: 'active', roles: ['operator'] },
    'retire-signing-key': { from: ['active'], to: 'retired', roles: ['operator'] },
    'revoke-signing-key': { from: ['active', 'retired'], to: 'revoked', roles: ['operator'] },
  },
} as const satisfies Lifecycle<SigningKey['state']>

/** A key that signs from now on. */
export function newKey(publicKey: Uint8Array, now: string, clocks: Clocks): SigningKeyRecord {
  return { state: 'active', publicKey: toBase64url(publicKey), from: dayOf(now, clocks) }
}

/** A key that signs no more; with `revoked`, nothing it signed is to be believed. */
export function endedKey(
  key: SigningKeyRecord,
  state: 'retired' | 'revoked',
  now: string,
  clocks: Clocks,
): SigningKeyRecord {
  return { ...key, state, until: key.until ?? dayOf(now, clocks) }
}

/** The public part of a key, as JWK. */
export function publishedKey(id: string, key: SigningKeyRecord): PublishedKeys['keys'][number] {
  if (fromBase64url(key.publicKey)?.length !== 32)
    throw new Error(`The signing key ${id} in the register is no key.`)
  return {
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    kid: id,
    x: key.publicKey,
    state: key.state,
    from: key.from,
    ...(key.until === undefined ? {} : { until: key.until }),
  }
}
