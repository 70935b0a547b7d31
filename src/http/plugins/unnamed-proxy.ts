import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

/**
 * Says once, loudly, that a proxy stands in front which the settings do not name: without its word
 * everybody has one address, whose limits stop all of them, and no cookie is marked as secure.
 */
export const unnamedProxy = plugin(
  async (app: FastifyInstance) => {
    let isSaid = false
    app.addHook('onRequest', async ({ headers, log }) => {
      if (isSaid || !PROXY_HEADERS.some((name) => headers[name] !== undefined)) return
      isSaid = true
      log.error(
        'a proxy passes requests on that TOUCHSTONE_PROXY does not name: everybody has its address, and sessions are not marked as secure',
      )
    })
  },
  { name: 'unnamed-proxy' },
)

const PROXY_HEADERS = ['x-forwarded-for', 'x-forwarded-proto', 'forwarded']
