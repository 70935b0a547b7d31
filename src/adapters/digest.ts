import { createHash } from 'node:crypto'
import type { DigestOf } from '../app/ports.ts'
import { canonicalJson } from '../domain/pack/canonical.ts'

/** SHA-256 over RFC 8785 canonical JSON: the same content has the same digest, however it is written. */
export const digestOf: DigestOf = (value) =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')
