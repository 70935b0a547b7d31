import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether the service still wants to be asked. */
    readonly standing: { isStopping: boolean }
  }
}

/** Whoever is answered while the service stops is told to ask elsewhere the next time. */
export const standing = plugin(
  async (app: FastifyInstance) => {
    const state = { isStopping: false }
    app.decorate('standing', state)
    app.addHook('onSend', async (_request, reply) => {
      if (state.isStopping) reply.header('connection', 'close')
    })
  },
  { name: 'standing' },
)
