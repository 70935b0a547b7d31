import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { findRevision, requireSound } from '../../../app/packs/find-revision.ts'
import { certificatesInForce } from '../../../app/register/certificates/certificates-in-force.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { exportRevision } from '../../../app/register/revisions/export-revision.ts'
import type { RulesService } from '../../../app/rules-service.ts'
import { canonicalJson } from '../../../domain/pack/canonical.ts'
import type { DigestedPack } from '../../../domain/pack/pack.ts'
import { dayOf } from '../../../domain/register/calendar.ts'
import { etagOf } from '../../register/versions.ts'
import { idOf, ofId, READING_MAY_FAIL } from '../../register/reading.ts'
import { explanation } from '../../schemas/explanation.ts'
import { answersIn } from '../../schemas/media.ts'
import { editionAndRevision, inLanguage, language, noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { assessmentDocument, packDocument, receiptDocument } from '../../schemas/published.ts'
import { COMPARISON_FORMS, comparisonAnswers, sendComparison } from '../compare.ts'
import { costlyQuestions } from '../costly-questions.ts'
import {
  revisionQuestions,
  type RevisionFound,
  type RevisionRoutes,
} from '../revision-questions.ts'

const url = '/v1/revisions/:id'
const tag = 'Drafting'
/** What trying an assessment under one may come to. */
const TRYING_MAY_FAIL = [
  'request-faulty',
  'record-unknown',
  'pack-faulty',
  'assessment-faulty',
  'evaluators-differ',
  ...READING_MAY_FAIL,
] as const
const mayFail = ['request-faulty', 'record-unknown', 'pack-faulty', ...READING_MAY_FAIL] as const

/**
 * What may be asked about a revision on record whatever its state, by its id: what is there for a
 * published one is there for its draft. What is read carries the ETag of the version that was read, which
 * editing and publishing take; files carry their own.
 */
export const draftQuestions: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: RegisterPorts
}> = async (app, { service, ports }) => {
  const routes: RevisionRoutes = { url, params: ofId, tag, suffix: 'OnRecord', mayFail, find }
  revisionQuestions(app, service, routes)
  costlyQuestions(app, service, routes)

  app.get(
    `${url}/pack`,
    {
      schema: {
        tags: [tag],
        operationId: 'getPackOnRecord',
        summary: 'The pack that the files of a revision on record come to',
        description:
          'In canonical JSON (RFC 8785): SHA-256 over the bytes of the answer is the digest that publishing it will put on record. Refused while its files have errors.',
        params: ofId,
        querystring: noQuery,
        response: {
          200: answersIn('The pack.', { 'application/json': packDocument }),
          ...problemResponses(mayFail),
        },
      },
    },
    async (request, reply) => {
      const { digested } = requireSound((await find(request, reply)).shelved)
      return reply.type('application/json').send(canonicalJson(digested.pack))
    },
  )

  app.post(
    `${url}/score`,
    {
      schema: {
        tags: [tag],
        operationId: 'scoreOnRecord',
        summary: 'Try an assessment under a revision on record',
        description:
          'As `/v1/score`, under this revision whatever its state and whatever revision the assessment names. Nothing is stored.',
        params: ofId,
        querystring: noQuery,
        body: assessmentDocument,
        response: {
          200: answersIn('The receipt.', { 'application/json': receiptDocument }),
          ...problemResponses(TRYING_MAY_FAIL, 'with a body'),
        },
      },
    },
    async (request, reply) => {
      const digested = await tried(request, reply)
      return service.scoreDocument(request.body, digested)
    },
  )

  app.post(
    `${url}/explain`,
    {
      schema: {
        tags: [tag],
        operationId: 'explainOnRecord',
        summary: 'Say how an assessment would score under a revision on record',
        description:
          'As `/v1/explain` of an assessment, under this revision whatever its state and whatever revision the assessment names. Nothing is stored.',
        params: ofId,
        querystring: inLanguage,
        body: assessmentDocument,
        response: {
          200: answersIn('The explanation.', { 'application/json': explanation }),
          ...problemResponses(TRYING_MAY_FAIL, 'with a body'),
        },
      },
    },
    async (request, reply) => {
      const digested = await tried(request, reply)
      const receipt = await service.scoreDocument(request.body, digested)
      const told = await service.explain(receipt, { ...request.query, pack: digested })
      reply.header('content-language', told.language)
      return { language: told.language, blocks: told.explanation }
    },
  )

  app.get(
    `${url}/comparison`,
    {
      config: { produces: COMPARISON_FORMS },
      schema: {
        tags: [tag],
        operationId: 'compareRevisionOnRecord',
        summary: 'What a revision on record changes',
        description:
          'Held against the revision in force today, or the one named by `with`. With `certificates=in-force`, also what would become of every certificate in force that rests on that one. As data, as text, or as a Word paper.',
        params: ofId,
        querystring: Type.Object(
          {
            with: Type.Optional(editionAndRevision),
            certificates: Type.Optional(Type.Enum(['in-force'])),
            language: Type.Optional(language),
          },
          { additionalProperties: false },
        ),
        response: {
          200: comparisonAnswers,
          ...problemResponses([
            ...mayFail,
            'standard-unknown',
            'revision-unknown',
            'revision-not-in-force',
            'revision-ambiguous',
            'document-incomplete',
            'template-unknown',
            'template-faulty',
            'too-busy',
            'question-too-costly',
          ]),
        },
      },
    },
    async (request, reply) => {
      const { digested: right } = requireSound((await find(request, reply)).shelved)
      const { with: other, certificates, language: asked } = request.query
      const left = findRevision(await service.shelf.revisions(), {
        standard: right.pack.standard.id,
        ...namedBy(other, right),
      })
      return sendComparison(service, request, reply, {
        left,
        right,
        assessments:
          certificates === 'in-force'
            ? await certificatesInForce(ports, {
                standard: left.pack.standard.id,
                digest: left.digest,
              })
            : undefined,
        language: asked,
      })
    },
  )

  /** The revision that is named, else the one of the same edition that is in force today. */
  function namedBy(name: string | undefined, { pack }: DigestedPack) {
    if (name === undefined)
      return { edition: pack.standard.edition, date: dayOf(ports.clock.now(), ports.body) }
    const [edition = '', revision = ''] = name.split('/')
    return { edition, revision: Number(revision) }
  }

  /** The pack that an assessment is tried under; a receipt names it by its digest, and changes no version. */
  async function tried(request: FastifyRequest, reply: FastifyReply): Promise<DigestedPack> {
    const { shelved } = await find(request, reply)
    reply.removeHeader('etag')
    return requireSound(shelved).digested
  }

  async function find(request: FastifyRequest, reply: FastifyReply): Promise<RevisionFound> {
    const { record, files } = await exportRevision(ports, { id: idOf(request) })
    reply.header('etag', etagOf(record.version))
    const isPublished = record.body.state === 'published'
    return { shelved: ports.readSources(record.body, files), isPublished }
  }
}
