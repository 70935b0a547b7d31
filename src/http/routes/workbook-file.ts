import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { XLSX } from '../schemas/documents.ts'
import { sendAttachment } from '../replies/attachment.ts'

/** Sends the workbook of a revision under the name of the revision. */
export function sendWorkbook(
  bytes: Uint8Array,
  of: { readonly standard: string; readonly edition: string; readonly revision: number },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const name = `${of.standard}-${of.edition}-${of.revision}.xlsx`
  reply.header('cache-control', 'no-store')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return sendAttachment(
    { bytes, sha256, names: { full: name, ascii: name }, type: XLSX },
    request,
    reply,
  )
}
