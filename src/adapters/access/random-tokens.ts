import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Tokens } from '../../app/ports.ts'

/** Tokens by node:crypto. */
export const randomTokens: Tokens = {
  make: () => randomBytes(32).toString('base64url'),
  digest: (token) => createHash('sha256').update(token).digest('hex'),
  isSame(one, other) {
    const [a, b] = [Buffer.from(one), Buffer.from(other)]
    return a.length === b.length && timingSafeEqual(a, b)
  },
}
