import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import type { OutsideKey, Signing } from '../../app/ports.ts'
import { fromBase64url, toBase64url } from '../../domain/trust/base64url.ts'

/** Ed25519 by node:crypto. A private key is kept as PKCS #8 in base64url. */
export const ed25519: Signing = {
  generate() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const named = namedKey(publicKey)
    if (named === undefined) throw new Error('This Node makes no Ed25519 keys.')
    return {
      ...named,
      privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
    }
  },
  sign(privateKey, message) {
    return signedWith(privateKeyOf(privateKey), message)
  },
  async check(publicKey, message, signature) {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) },
      format: 'jwk',
    })
    return verify(null, message, key, signature)
  },
}

/** The private key that a register keeps as text. */
export function privateKeyOf(text: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'pkcs8' })
}

export function signedWith(key: KeyObject, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, key))
}

/** The bytes of a public key, and the id it has by them; undefined where it is of another kind. */
export function namedKey(key: KeyObject): Omit<OutsideKey, 'sign'> | undefined {
  if (key.asymmetricKeyType !== 'ed25519') return undefined
  const { x } = key.export({ format: 'jwk' })
  const publicKey = fromBase64url(x ?? '')
  if (publicKey === undefined) return undefined
  const id = toBase64url(createHash('sha256').update(publicKey).digest().subarray(0, 8))
  return { id, publicKey }
}
