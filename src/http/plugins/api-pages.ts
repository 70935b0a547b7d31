import swaggerUi from '@fastify/swagger-ui'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import plugin from 'fastify-plugin'
import { Type } from 'typebox'
import { message } from '../../domain/messages/message.ts'
import {
  API_PAGE_SCRIPT,
  API_PAGE_STYLE,
  type DescribedApi,
  operationInFull,
  operationList,
} from '../pages/api-page.ts'
import { FAVICON } from '../pages/favicon.ts'
import { HttpProblem } from '../replies/problem.ts'

/** Only what comes from here; the page sets styles on its elements as it draws them. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The API as pages to read and try, by https://github.com/fastify/fastify-swagger-ui: the list of operations, and each
 * of them once it is opened.
 */
const pages: FastifyPluginAsyncTypebox<{ readonly isDemonstration: boolean }> = async (
  app,
  { isDemonstration },
) => {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: POLICY,
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
      css: [{ filename: 'touchstone.css', content: API_PAGE_STYLE }],
      js: [{ filename: 'touchstone.js', content: API_PAGE_SCRIPT }],
    },
  })

  const described = () => app.swagger() as DescribedApi
  let list: object | undefined
  app.get('/docs/operations', { schema: { hide: true } }, async (_request, reply) =>
    reply.send((list ??= operationList(described(), isDemonstration))),
  )

  app.get(
    '/docs/operations/:id',
    { schema: { hide: true, params: Type.Object({ id: Type.String() }) } },
    async (request, reply) => {
      const operation = operationInFull(described(), request.params.id)
      if (operation === undefined)
        throw new HttpProblem(
          'route-unknown',
          message('detail-route-unknown', { path: request.url }),
        )
      return reply.send(operation)
    },
  )
}

export const apiPages = plugin(pages, { name: 'api-pages', dependencies: ['openapi'] })
