import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { FAVICON } from '../pages/favicon.ts'

/** Only what comes from here; the page sets styles on its elements as it draws them. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The API as pages to read and try, by https://github.com/fastify/fastify-swagger-ui. */
export const apiPages = plugin(
  async (app: FastifyInstance) => {
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: POLICY,
      uiConfig: {
        docExpansion: 'list',
        defaultModelsExpandDepth: -1,
        defaultModelExpandDepth: 2,
        displayRequestDuration: true,
        tryItOutEnabled: true,
      },
      theme: {
        title: 'Touchstone API',
        favicon: [
          {
            filename: 'favicon.svg',
            rel: 'icon',
            sizes: 'any',
            type: 'image/svg+xml',
            content: FAVICON,
          },
        ],
        css: [{ filename: 'touchstone.css', content: '.swagger-ui .topbar { display: none }' }],
      },
    })
  },
  { name: 'api-pages', dependencies: ['openapi'] },
)
