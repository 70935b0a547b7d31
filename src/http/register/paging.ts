import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { PageRequest } from '../../app/register/ports.ts'
import { fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'

/** Which part of a list is asked for. */
export const PAGE_QUERY = {
  limit: Type.Optional(
    Type.String({
      description: 'Most items on a page, 1 to 1000; 50 unless said.',
      pattern: '^(?:[1-9]\\d{0,2}|1000)$',
    }),
  ),
  cursor: Type.Optional(Type.String({ description: '`next` of the page before.', maxLength: 500 })),
  first: Type.Optional(
    Type.Enum(['oldest', 'newest'], { description: 'Which end the list begins at.' }),
  ),
}

/** The part of a query that says which page. */
export type PageQuery = {
  readonly limit?: string
  readonly cursor?: string
  readonly first?: NonNullable<PageRequest['first']>
}

/** The page that a query asks for. Refuses a cursor that no page gave. */
export function pageOf({ limit, cursor, first }: PageQuery): PageRequest {
  if (cursor !== undefined && !isCursor(cursor))
    throw new HttpProblem(
      'request-faulty',
      message('detail-request-faulty', { part: 'query', count: 1 }),
      [fault(message('fault-cursor-faulty', { cursor: { value: cursor } }), '/query/cursor')],
    )
  return {
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(first === undefined ? {} : { first }),
  }
}

/** Says in `Link` (RFC 8288) where the next page is. */
export function nextLink(
  request: FastifyRequest,
  reply: FastifyReply,
  next: string | undefined,
): void {
  if (next === undefined) return
  const [path, query] = request.url.split('?')
  const asked = new URLSearchParams(query)
  asked.set('cursor', next)
  reply.header('link', `<${path}?${asked.toString()}>; rel="next"`)
}

/** Cursors are ids or numbers in base64url; what stands in them is never more than that. */
function isCursor(cursor: string): boolean {
  return (
    /^[\w-]{1,400}$/.test(cursor) &&
    /^[\w.:@-]{1,300}$/.test(Buffer.from(cursor, 'base64url').toString())
  )
}
