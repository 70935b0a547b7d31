import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { findRevision, revisionsInForce } from '../../app/packs/find-revision.ts'
import { listStandards } from '../../app/packs/list-standards.ts'
import { selectRevisions } from '../../app/packs/select-revisions.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { comparisonWords } from '../../domain/words/compare/comparison.ts'
import { standardReading } from '../../domain/words/standard/standard-reading.ts'
import { comparisonPage } from '../pages/standard/comparison-page.ts'
import { revisionPath } from '../pages/standard/revision-links.ts'
import { editionsPage } from '../pages/standard/editions-page.ts'
import { standardPage } from '../pages/standard/standard-page.ts'
import { standardsPage } from '../pages/standard/standards-page.ts'
import { readerOf } from '../pages/public-frame.ts'
import { varyBy } from '../requests/reader.ts'
import { editionAndRevision, language, ofRevision, ofStandard } from '../schemas/parameters.ts'

const inLanguage = { language: Type.Optional(language) }
/** The pages on which standards are read: all of them, one revision, two beside each other. */
export const standardPages: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly hasRegister: boolean
  readonly hasStudio: boolean
  /** The day it is, YYYY-MM-DD. */
  readonly today: () => string
}> = async (app, { service, hasRegister, hasStudio, today }) => {
  app.get(
    '/standards',
    { schema: { hide: true, querystring: Type.Object(inLanguage) } },
    async (request, reply) => {
      const listed = listStandards(await service.shelf.revisions())
      return send(reply, standardsPage(listed, { catalogue: readerOf(request), hasRegister }))
    },
  )

  app.get(
    '/standards/:id',
    { schema: { hide: true, params: ofStandard, querystring: Type.Object(inLanguage) } },
    async (request, reply) => {
      const { id } = request.params
      const catalogue = readerOf(request)
      const shelved = selectRevisions(await service.shelf.revisions(), [id.replaceAll('/', ' ')])
      const inForce = revisionsInForce(shelved, today())
      const [only, ...others] = inForce
      if (only === undefined || others.length > 0) {
        const [standard] = listStandards(shelved)
        return send(reply, editionsPage(standard!, { catalogue, hasRegister, inForce }))
      }
      varyBy(reply, 'accept-language')
      const { edition, revision } = only
      return reply.redirect(
        `${revisionPath(id, edition, revision)}?language=${catalogue.language}`,
        303,
      )
    },
  )

  app.get(
    '/standards/:id/:edition/:revision',
    {
      schema: {
        hide: true,
        params: ofRevision,
        querystring: Type.Object({
          ...inLanguage,
          open: Type.Optional(Type.Literal('all')),
        }),
      },
    },
    async (request, reply) => {
      const { id, edition, revision } = request.params
      const catalogue = readerOf(request)
      const shelved = await service.shelf.revisions()
      const digested = findRevision(shelved, {
        standard: id,
        edition,
        revision: Number(revision),
      })
      const { expanded } = service.prepare(digested)
      const ofEdition = selectRevisions(shelved, [`${id}/${edition}`])
      return send(
        reply,
        standardPage({
          reading: standardReading(expanded, catalogue),
          pack: digested.pack,
          digest: digested.digest,
          edition: listStandards(ofEdition)[0]!.editions[0]!,
          inForce: revisionsInForce(ofEdition, today()).map((one) => one.revision),
          isOpen: request.query.open === 'all',
          hasRegister,
          hasStudio,
          catalogue,
        }),
      )
    },
  )

  app.get(
    '/standards/:id/comparison',
    {
      schema: {
        hide: true,
        params: ofStandard,
        querystring: Type.Object({
          ...inLanguage,
          before: editionAndRevision,
          after: editionAndRevision,
        }),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { before, after } = request.query
      const catalogue = readerOf(request)
      const shelved = await service.shelf.revisions()
      const find = (name: string) => {
        const [edition = '', revision = ''] = name.split('/')
        return findRevision(shelved, { standard: id, edition, revision: Number(revision) })
      }
      const [left, right] = [find(before), find(after)]
      const { comparison } = await service.compare({ left, right, language: catalogue.language })
      const explanation = comparisonWords(comparison, catalogue)
      return send(reply, comparisonPage({ id, before, after, explanation, hasRegister, catalogue }))
    },
  )
}

function send(
  reply: FastifyReply,
  {
    html,
    headers,
  }: { readonly html: string; readonly headers: { readonly [name: string]: string } },
): FastifyReply {
  return reply.headers(headers).send(html)
}
