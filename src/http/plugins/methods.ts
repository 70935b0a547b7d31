import type { FastifyInstance, HTTPMethods } from 'fastify'
import plugin from 'fastify-plugin'
import { message } from '../../domain/messages/message.ts'
import { problem } from '../replies/problem.ts'
import { catalogueFor } from '../requests/reader.ts'
import { sendProblem } from './problems.ts'

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * Answers methods that an address does not know with 405 and the ones it does know. Registered
 * before the routes, so that it sees them all; `answerOtherMethods` is called after the last.
 */
export const methods = plugin(
  async (app: FastifyInstance) => {
    const known = new Map<string, Set<string>>()
    app.addHook('onRoute', ({ url, method }) => {
      // Pages bought in register an address in more than one spelling.
      if (url.startsWith('/docs')) return
      const of = known.get(url) ?? new Set()
      known.set(url, of)
      for (const one of [method].flat()) of.add(one)
    })
    app.decorate('answerOtherMethods', () => {
      for (const [url, of] of new Map(known)) {
        const allowed = [...of].toSorted()
        const others = METHODS.filter((method) => !of.has(method))
        app.route({
          url,
          method: others,
          schema: { hide: true },
          config: { refusesMethod: true },
          // Before the body is read: it would be refused for its form, which is not what is wrong.
          onRequest: async (request, reply) =>
            sendProblem(
              reply.header('allow', allowed.join(', ')),
              problem(catalogueFor(request), 'method-not-allowed', request.id, {
                detail: message('detail-method-not-allowed', {
                  methods: { list: allowed, joined: 'comma' },
                }),
              }),
            ),
          handler: async () => undefined,
        })
      }
    })
  },
  { name: 'methods' },
)

declare module 'fastify' {
  interface FastifyInstance {
    answerOtherMethods(): void
  }
}
