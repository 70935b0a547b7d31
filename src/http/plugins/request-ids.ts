import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The header by which a client names its request and an answer names it back. */
export const REQUEST_ID = 'x-request-id'

/** The id a client gave its request, where it is a plain one; else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[REQUEST_ID]
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID()
}

/** Every answer names the request it belongs to, as the log does. */
export const requestIds = plugin(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async (request, reply) => {
      reply.header(REQUEST_ID, request.id)
    })
  },
  { name: 'request-ids' },
)
