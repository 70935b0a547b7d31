import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Passwords } from '../../app/ports.ts'

/** 64 MiB and some 150 ms a password: above what OWASP asks of scrypt at least. */
const COST = { N: 2 ** 16, r: 8, p: 2 } as const
const KEY_BYTES = 32
const MOST_MEMORY = 256 * 1024 * 1024

/** Passwords by scrypt (RFC 7914), kept as `scrypt$N$r$p$salt$key` so that the cost may rise later. */
export function scryptPasswords(cost: { N: number; r: number; p: number } = COST): Passwords {
  const nobody = kept(cost, Buffer.alloc(16), Buffer.alloc(KEY_BYTES))
  return {
    async hash(password) {
      const salt = randomBytes(16)
      return kept(cost, salt, await derive(password, salt, cost))
    },
    async isRight(password, stored) {
      const [name, N, r, p, salt, key] = (stored ?? nobody).split('$')
      if (name !== 'scrypt' || salt === undefined || key === undefined)
        throw new Error('A stored password has a form that this version does not know.')
      const expected = Buffer.from(key, 'base64url')
      const given = await derive(password, Buffer.from(salt, 'base64url'), {
        N: Number(N),
        r: Number(r),
        p: Number(p),
      })
      return timingSafeEqual(given, expected) && stored !== undefined
    },
  }
}

function kept(
  { N, r, p }: typeof COST | { N: number; r: number; p: number },
  salt: Buffer,
  key: Buffer,
): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

function derive(
  password: string,
  salt: Buffer,
  cost: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...cost, maxmem: MOST_MEMORY }
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
