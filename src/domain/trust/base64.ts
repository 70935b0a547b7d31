import { fromBase64url, toBase64url } from './base64url.ts'

/** Bytes as base64 with padding (RFC 4648, section 4), as signed notes have it. */
export function toBase64(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/** The bytes of such a text, or undefined where it is not exactly what {@link toBase64} writes. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (/[-_]/.test(text)) return undefined
  const bare = text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
  const bytes = fromBase64url(bare)
  return bytes !== undefined && toBase64(bytes) === text ? bytes : undefined
}
