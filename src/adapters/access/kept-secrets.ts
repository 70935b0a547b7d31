import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { KeptSecrets } from '../../app/ports.ts'
import { RegisterUnavailable } from '../../app/register/ports.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { isForOwner } from '../storage/own-file.ts'

const PLAIN = 'plain:'
const SEALED = 'aes-256-gcm:'
const IV_BYTES = 12
const TAG_BYTES = 16
/** Fewer could be guessed. */
const LEAST_BYTES = 32
const LARGEST = 16_384

/**
 * Secrets that have to be read again, kept by AES-256-GCM under a key outside the register, bound to
 * whose they are; as they are where there is no such key. What was kept before there was one is read.
 */
export function keptSecrets(key?: Uint8Array): KeptSecrets {
  return {
    keep(secret, whose) {
      if (key === undefined) return `${PLAIN}${secret}`
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(whose))
      const bytes = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final()])
      return `${SEALED}${Buffer.concat([bytes, cipher.getAuthTag()]).toString('base64url')}`
    },
    read(kept, whose) {
      if (kept.startsWith(PLAIN)) return kept.slice(PLAIN.length)
      if (!kept.startsWith(SEALED)) throw new Error('A kept secret has a form that is not known.')
      if (key === undefined) throw unfit(message('secrets-key-missing'))
      const bytes = Buffer.from(kept.slice(SEALED.length), 'base64url')
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
          .setAAD(Buffer.from(whose))
          .setAuthTag(bytes.subarray(-TAG_BYTES))
        const text = cipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES))
        return Buffer.concat([text, cipher.final()]).toString('utf8')
      } catch (cause) {
        throw new RegisterUnavailable(message('secrets-key-other'), { cause })
      }
    },
  }
}

/**
 * The key in a file of at least 32 random bytes, in whatever form. Throws RegisterUnavailable where
 * nobody can read it, others can, or it is short.
 */
export function readSecretsKey(file: string): Uint8Array {
  const bytes = bytesOf(file)
  if (bytes.length < LEAST_BYTES)
    throw unfit(message('secrets-key-short', { file, least: LEAST_BYTES }))
  return new Uint8Array(hkdfSync('sha256', bytes, '', 'touchstone second factor', 32))
}

function bytesOf(file: string): Buffer {
  try {
    if (!isForOwner(file)) throw unfit(message('secrets-key-readable', { file }))
    return statSync(file).size > LARGEST ? Buffer.alloc(0) : readFileSync(file)
  } catch (cause) {
    if (cause instanceof RegisterUnavailable) throw cause
    throw new RegisterUnavailable(message('secrets-key-unreadable', { file }), { cause })
  }
}

function unfit(detail: Message): RegisterUnavailable {
  return new RegisterUnavailable(detail)
}
