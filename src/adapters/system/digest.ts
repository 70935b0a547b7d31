import { createHash } from 'node:crypto'
import type { DigestOf, DigestOfBytes, Sha256Of } from '../../app/ports.ts'
import { canonicalJson } from '../../domain/pack/canonical.ts'

/** SHA-256 over RFC 8785 canonical JSON: the same content has the same digest, however it is written. */
export const digestOf: DigestOf = (value) =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')

/** SHA-256 over bytes as they are. */
export const digestOfBytes: DigestOfBytes = (bytes) =>
  createHash('sha256').update(bytes).digest('hex')

/** The same as bytes. */
export const sha256Of: Sha256Of = (bytes) =>
  new Uint8Array(createHash('sha256').update(bytes).digest())
