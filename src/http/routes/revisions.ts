import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { checkPacks } from '../../app/packs/check-packs.ts'
import { findRevision } from '../../app/packs/find-revision.ts'
import { packOnRecord } from '../../app/packs/pack-on-record.ts'
import type { Assessment } from '../../domain/language/assessment.ts'
import { didYouMean } from '../../domain/faults/did-you-mean.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { canonicalJson } from '../../domain/pack/canonical.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { wordFaults } from '../../domain/words/faults.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { lifetimeHeaders } from '../replies/lifetime.ts'
import { HttpProblem } from '../replies/problem.ts'
import { speaking } from '../requests/reader.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery, ofDigest, ofExample, ofRevision } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { costlyQuestions } from './costly-questions.ts'
import { revisionQuestions, type RevisionRoutes } from './revision-questions.ts'
import { assessmentDocument, packDocument } from '../schemas/published.ts'
import { faultSchema } from '../schemas/standards.ts'

const tags = ['Revisions']
const ONE = '/v1/standards/:id/editions/:edition/revisions/:revision'
const MAY_FAIL = ['request-faulty', 'standard-unknown', 'revision-unknown', 'pack-faulty'] as const

/** One revision: its pack, the rules it stands for, its faults, its worked examples. */
export const revisions: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  const packSchema = {
    tags,
    querystring: noQuery,
    response: {
      200: answersIn('The pack.', { 'application/json': packDocument }),
      304: Type.Null({ description: 'The pack has not changed. It never does.' }),
      ...problemResponses(MAY_FAIL),
    },
  }

  app.get(
    ONE,
    {
      schema: {
        ...packSchema,
        operationId: 'getPack',
        summary: 'The pack of one revision',
        description: PACK,
        params: ofRevision,
      },
    },
    async (request, reply) => sendPack(await find(request.params), 'no-cache', request, reply),
  )

  app.get(
    '/v1/packs/:digest',
    {
      schema: {
        ...packSchema,
        operationId: 'getPackByDigest',
        summary: 'The pack with a digest',
        description: PACK,
        params: ofDigest,
      },
    },
    async (request, reply) => {
      const { digest } = request.params
      const found = await packOnRecord(service.shelf, digest)
      if (found === undefined)
        throw new Refusal('revision-unknown', message('refusal-revision-unknown--pack', { digest }))
      return sendPack(found.digested, 'public, max-age=31536000, immutable', request, reply)
    },
  )

  app.get(
    `${ONE}/check`,
    {
      schema: {
        tags,
        operationId: 'checkRevision',
        summary: 'Everything that is wrong with a revision',
        params: ofRevision,
        querystring: noQuery,
        response: {
          200: Type.Object(
            { sound: Type.Boolean(), faults: Type.Array(faultSchema) },
            { description: 'Errors before warnings.' },
          ),
          ...problemResponses(['request-faulty', 'standard-unknown', 'revision-unknown']),
        },
      },
    },
    async ({ params: { id, edition, revision } }, reply) => {
      const shelved = await service.shelf.revisions()
      const [checked] = checkPacks(shelved, [`${id}/${edition}/${Number(revision)}`])
      const faults = wordFaults(checked?.faults ?? [], speaking(reply))
      return { sound: checked?.digest !== undefined, faults }
    },
  )

  app.get(
    `${ONE}/examples/:example`,
    {
      schema: {
        tags,
        operationId: 'getExample',
        summary: 'The assessment of a worked example, ready to be scored',
        params: ofExample,
        querystring: noQuery,
        response: {
          200: answersIn('The assessment.', { 'application/json': assessmentDocument }),
          ...problemResponses([...MAY_FAIL, 'example-unknown']),
        },
      },
    },
    async ({ params }) => exampleOf(await find(params), params.example),
  )

  const routes: RevisionRoutes = {
    url: ONE,
    params: ofRevision,
    tag: 'Revisions',
    suffix: '',
    mayFail: MAY_FAIL,
    find: async ({ params }) => {
      const { id, edition, revision } = params as Static<typeof ofRevision>
      const found = await find({ id, edition, revision })
      const name = { standard: id, edition, revision: Number(revision) }
      return { shelved: { ...name, digested: found, faults: [] }, isPublished: true }
    },
  }
  revisionQuestions(app, service, routes)
  costlyQuestions(app, service, routes)

  async function find(of: { id: string; edition: string; revision: string }) {
    const { id, edition, revision } = of
    const asked = { standard: id, edition, revision: Number(revision) }
    return findRevision(await service.shelf.revisions(), asked)
  }
}

const PACK =
  'In canonical JSON (RFC 8785), so that SHA-256 over the bytes of the answer is the digest. The digest is also the ETag.'

/** The canonical bytes of a pack, or 304 where the client has them already. */
function sendPack(
  { pack, digest }: DigestedPack,
  caching: string,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const etag = `"${digest}"`
  reply.headers({ etag, 'cache-control': caching, ...lifetimeHeaders(pack.rules.inForce) })
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? []
  if (known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag))
    return reply.code(304).send()
  return reply.type('application/json').send(canonicalJson(pack))
}

function exampleOf({ pack }: DigestedPack, id: string): Assessment {
  const { standard, rules } = pack
  const examples = rules.examples ?? {}
  if (!Object.hasOwn(examples, id))
    throw new HttpProblem('example-unknown', noExample(id, Object.keys(examples)))
  const of = { standard: standard.id, edition: standard.edition, revision: rules.revision }
  return { ...of, ...examples[id]!.assessment }
}

function noExample(id: string, known: readonly string[]): Message {
  const name = { value: id }
  const guess = didYouMean(id, known)
  if (guess !== undefined)
    return message('did-you-mean', {
      message: message('detail-example-unknown', { name }),
      name: guess,
    })
  return message('detail-example-unknown--known', {
    name,
    count: known.length,
    known: { list: known, joined: 'comma' },
  })
}
