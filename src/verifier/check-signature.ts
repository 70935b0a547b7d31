import { verifyAsync } from '@noble/ed25519'
import type { Sha256 } from '../domain/trust/merkle-tree.ts'
import type { CheckSignature } from '../domain/trust/verdict.ts'

/**
 * Checks by the browser's own Ed25519, and where it has none by
 * https://github.com/paulmillr/noble-ed25519, both as strictly as RFC 8032 says.
 */
export const checkSignature: CheckSignature = async (publicKey, message, signature) => {
  // WebCrypto takes no views of memory that others might share.
  const [key, text, signed] = [publicKey, message, signature].map((one) => Uint8Array.from(one))
  if (key === undefined || text === undefined || signed === undefined) return false
  const own = await crypto.subtle
    .importKey('raw', key, 'Ed25519', false, ['verify'])
    .catch(() => undefined)
  return own === undefined
    ? verifyAsync(signed, text, key, { zip215: false })
    : crypto.subtle.verify('Ed25519', own, signed, text)
}

/** SHA-256 by the browser. */
export const sha256: Sha256 = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))
