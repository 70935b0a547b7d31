import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FileNames } from '../../domain/document/file-name.ts'

/** A file to be sent. */
export type Attachment = {
  readonly bytes: Uint8Array
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  readonly names: FileNames
  readonly type: string
}

/**
 * Sends a file under its name in every script (RFC 6266), with its digest as ETag and as
 * `Repr-Digest` (RFC 9530). Whoever fetches what he has already (`If-None-Match`) gets 304.
 */
export function sendAttachment(
  { bytes, sha256, names, type }: Attachment,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const etag = `"${sha256}"`
  reply.header('etag', etag)
  if (request.method !== 'POST' && isKnown(etag, request)) return reply.code(304).send()
  return reply
    .headers({
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      'content-disposition': disposition(names),
    })
    .type(type)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
}

/** Whether the client has it already (RFC 9110, section 13.1.2). */
function isKnown(etag: string, request: FastifyRequest): boolean {
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? []
  return known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)
}

/** `attachment` with both names: `filename*` for all who know it, `filename` for all others. */
export function disposition({ full, ascii }: FileNames): string {
  // RFC 8187 allows fewer characters than encodeURIComponent leaves as they are.
  const encoded = encodeURIComponent(full).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
