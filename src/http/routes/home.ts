import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listStandards } from '../../app/packs/list-standards.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { FAVICON } from '../pages/favicon.ts'
import { homePage } from '../pages/home.ts'
import { readerOf } from '../pages/public-frame.ts'
import type { SampleRequest } from '../requests/sample.ts'
import { language } from '../schemas/parameters.ts'

const querystring = Type.Object({ language: Type.Optional(language) })

/** The first page, its mark, and the description of the API. */
export const home: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly sample: SampleRequest | undefined
  readonly hasRegister: boolean
  readonly hasStudio: boolean
}> = async (app, { service, sample, hasRegister, hasStudio }) => {
  app.get('/', { schema: { hide: true, querystring } }, async (request, reply) => {
    const catalogue = readerOf(request)
    const standards = listStandards(await service.shelf.revisions())
    const host = /^[\w.:[\]-]+$/.test(request.host) ? request.host : 'localhost'
    const origin = `${request.protocol}://${host}`
    const { version } = service.software
    const { html, headers } = homePage(
      { standards, sample, origin, version, hasRegister, hasStudio },
      catalogue,
    )
    return reply.headers(headers).send(html)
  })

  app.get('/favicon.svg', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(FAVICON),
  )

  let document: string | undefined
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    document ??= JSON.stringify(app.swagger())
    return reply.type('application/json').send(document)
  })
}
