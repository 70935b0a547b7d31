import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto'
import type { Signing } from '../../app/ports.ts'
import { fromBase64url, toBase64url } from '../../domain/trust/base64url.ts'

/** Ed25519 by node:crypto. A private key is kept as PKCS #8 in base64url. */
export const ed25519: Signing = {
  generate() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const { x } = publicKey.export({ format: 'jwk' })
    const bytes = x === undefined ? undefined : fromBase64url(x)
    if (bytes === undefined) throw new Error('This Node makes no Ed25519 keys.')
    return {
      id: toBase64url(createHash('sha256').update(bytes).digest().subarray(0, 8)),
      publicKey: bytes,
      privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
    }
  },
  sign(privateKey, message) {
    const key = createPrivateKey({
      key: Buffer.from(privateKey, 'base64url'),
      format: 'der',
      type: 'pkcs8',
    })
    return new Uint8Array(sign(null, message, key))
  },
  async check(publicKey, message, signature) {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) },
      format: 'jwk',
    })
    return verify(null, message, key, signature)
  },
}
