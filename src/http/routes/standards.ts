import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { findRevision } from '../../app/packs/find-revision.ts'
import { listStandards } from '../../app/packs/list-standards.ts'
import { selectRevisions } from '../../app/packs/select-revisions.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { lifetimeHeaders } from '../replies/lifetime.ts'
import { noQuery, ofEdition, ofStandard, onDate } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { foundRevision, listedRevision, listedStandard } from '../schemas/standards.ts'

const tags = ['Standards']

/** What stands on the shelf: standards, their editions, their revisions. */
export const standards: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  app.get(
    '/v1/standards',
    {
      schema: {
        tags,
        operationId: 'listStandards',
        summary: 'All standards with their editions and revisions',
        querystring: noQuery,
        response: {
          200: Type.Object(
            { standards: Type.Array(listedStandard) },
            { description: 'In the order of their ids.' },
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async () => ({ standards: [...listStandards(await service.shelf.revisions())] }),
  )

  app.get(
    '/v1/standards/:id',
    {
      schema: {
        tags,
        operationId: 'getStandard',
        summary: 'One standard with its editions and revisions',
        params: ofStandard,
        querystring: noQuery,
        response: {
          200: listedStandard,
          ...problemResponses(['request-faulty', 'standard-unknown']),
        },
      },
    },
    async ({ params }) => oneStandard(params.id),
  )

  app.get(
    '/v1/standards/:id/editions/:edition/revisions',
    {
      schema: {
        tags,
        operationId: 'listRevisions',
        summary: 'The revisions of one edition',
        params: ofEdition,
        querystring: noQuery,
        response: {
          200: Type.Object(
            { revisions: Type.Array(listedRevision) },
            { description: 'Lowest first.' },
          ),
          ...problemResponses(['request-faulty', 'standard-unknown', 'revision-unknown']),
        },
      },
    },
    async ({ params: { id, edition } }) => {
      await oneStandard(id)
      const shelved = selectRevisions(await service.shelf.revisions(), [`${id}/${edition}`])
      return { revisions: [...listStandards(shelved)[0]!.editions[0]!.revisions] }
    },
  )

  app.get(
    '/v1/standards/:id/revision',
    {
      schema: {
        tags,
        operationId: 'findRevision',
        summary: 'The one revision that is in force on a date',
        description:
          'Exactly one revision answers, or a problem with the dates; never "the latest".',
        params: ofStandard,
        querystring: onDate,
        response: {
          200: foundRevision,
          ...problemResponses([
            'request-faulty',
            'standard-unknown',
            'revision-unknown',
            'revision-not-in-force',
            'revision-ambiguous',
            'pack-faulty',
          ]),
        },
      },
    },
    async ({ params, query }, reply) => {
      const shelved = await service.shelf.revisions()
      const { pack } = findRevision(shelved, { standard: params.id, ...query })
      const { id, edition } = pack.standard
      const listed = await oneRevision(`${id}/${edition}/${pack.rules.revision}`)
      reply.headers(lifetimeHeaders(pack.rules.inForce))
      reply.header(
        'content-location',
        `/v1/standards/${id}/editions/${edition}/revisions/${pack.rules.revision}`,
      )
      return { standard: id, edition, ...listed }
    },
  )

  async function oneStandard(id: string) {
    const shelved = await service.shelf.revisions()
    // A slash would be taken for the name of an edition; no standard has one in its id.
    const [standard] = listStandards(selectRevisions(shelved, [id.replaceAll('/', ' ')]))
    return standard!
  }

  async function oneRevision(name: string) {
    const [standard] = listStandards(selectRevisions(await service.shelf.revisions(), [name]))
    return standard!.editions[0]!.revisions[0]!
  }
}
