import * as crypto from 'node:crypto'
import type { Passwords } from '../../app/ports.ts'

/** What one password costs. */
export type PasswordCost = {
  /** Memory in KiB, and how often all of it is gone through. */
  readonly argon2id: { readonly memory: number; readonly passes: number; readonly lanes: number }
  readonly scrypt: { readonly N: number; readonly r: number; readonly p: number }
}

/** Argon2id by the second choice of RFC 9106, section 4; scrypt at 64 MiB. */
const COST: PasswordCost = {
  argon2id: { memory: 64 * 1024, passes: 3, lanes: 4 },
  scrypt: { N: 2 ** 16, r: 8, p: 2 },
}
const KEY_BYTES = 32
const SALT_BYTES = 16
const MOST_MEMORY = 256 * 1024 * 1024

/** Node has it from 24.7 on. */
const HAS_ARGON2 = typeof crypto.argon2 === 'function'

/**
 * Passwords by Argon2id (RFC 9106), kept as `$argon2id$v=19$m=…,t=…,p=…$salt$key`; by scrypt (RFC 7914),
 * `scrypt$N$r$p$salt$key`, where this Node has no Argon2. Both are told apart when they are looked at.
 */
export function keptPasswords(cost: PasswordCost = COST, hasArgon2 = HAS_ARGON2): Passwords {
  const [zeros, none] = [Buffer.alloc(SALT_BYTES), Buffer.alloc(KEY_BYTES)]
  const nobodies = {
    scrypt: scryptText(cost.scrypt, zeros, none),
    argon2id: argonText(cost.argon2id, zeros, none),
  }
  return {
    async hash(password) {
      const salt = crypto.randomBytes(SALT_BYTES)
      return hasArgon2
        ? argonText(cost.argon2id, salt, await argon2id(password, salt, cost.argon2id))
        : scryptText(cost.scrypt, salt, await scrypt(password, salt, cost.scrypt))
    },
    async isRight(password, stored) {
      const kind = stored === undefined ? undefined : kindOf(stored)
      if (stored !== undefined && (await fits(password, stored))) return true
      // What is wrong costs the same, whoever is asked for and however their password is kept.
      if (kind !== 'scrypt') await fits(password, nobodies.scrypt)
      if (kind !== 'argon2id' && hasArgon2) await fits(password, nobodies.argon2id)
      return false
    },
    isOutdated: (stored) => hasArgon2 && formOf(stored) !== formOf(nobodies.argon2id),
  }
}

/** How it was made, at which cost: all before the salt. */
const formOf = (stored: string) => stored.split('$').slice(0, 4).join('$')

function kindOf(stored: string): keyof PasswordCost {
  if (stored.startsWith('scrypt$')) return 'scrypt'
  if (stored.startsWith('$argon2id$v=19$')) return 'argon2id'
  throw new Error('A stored password has a form that this version does not know.')
}

async function fits(password: string, stored: string): Promise<boolean> {
  if (kindOf(stored) === 'scrypt') {
    const [, N, r, p, salt, key] = stored.split('$')
    const cost = { N: Number(N), r: Number(r), p: Number(p) }
    const given = await scrypt(password, bytesOf(salt), cost)
    return crypto.timingSafeEqual(given, bytesOf(key))
  }
  const [, , , cost = '', salt, key] = stored.split('$')
  const [, memory, passes, lanes] = /^m=(\d+),t=(\d+),p=(\d+)$/.exec(cost) ?? []
  const given = await argon2id(password, bytesOf(salt), {
    memory: Number(memory),
    passes: Number(passes),
    lanes: Number(lanes),
  })
  return crypto.timingSafeEqual(given, bytesOf(key))
}

/** Both spellings of base64 are read: each form has its own. */
function bytesOf(text: string | undefined): Buffer {
  if (text === undefined) throw new Error('A stored password is cut short.')
  return Buffer.from(text, 'base64')
}

function scryptText({ N, r, p }: PasswordCost['scrypt'], salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** The form of the Password Hashing Competition, that other programs read too. */
function argonText(
  { memory, passes, lanes }: PasswordCost['argon2id'],
  salt: Buffer,
  key: Buffer,
): string {
  const [s, k] = [salt, key].map((bytes) => bytes.toString('base64').replaceAll('=', ''))
  return `$argon2id$v=19$m=${memory},t=${passes},p=${lanes}$${s}$${k}`
}

function scrypt(password: string, salt: Buffer, cost: PasswordCost['scrypt']): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { ...cost, maxmem: MOST_MEMORY }
    crypto.scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}

function argon2id(
  password: string,
  nonce: Buffer,
  { memory, passes, lanes }: PasswordCost['argon2id'],
): Promise<Buffer> {
  if (!HAS_ARGON2)
    throw new Error('A stored password needs Argon2, which Node has from 24.7 on. Update Node.')
  const given = { nonce, memory, passes, parallelism: lanes, tagLength: KEY_BYTES }
  return new Promise((resolve, reject) => {
    crypto.argon2('argon2id', { message: password.normalize('NFKC'), ...given }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
