import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { isObject } from '../../domain/schema/json.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import { fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { lifetimeHeaders } from '../replies/lifetime.ts'
import { shortScore } from '../schemas/short-score.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery, ofStandard } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { assessmentDocument, assessmentOfStandard, receiptDocument } from '../schemas/published.ts'

const tags = ['Scoring']
/** What asking for rules by standard and date, to hold assessments against, may come to. */
export const SELECTING_MAY_FAIL = [
  'assessment-faulty',
  'standard-unknown',
  'revision-unknown',
  'revision-not-in-force',
  'revision-ambiguous',
  'revision-sunset',
  'pack-faulty',
] as const
/** What scoring with them may come to. */
export const SCORING_MAY_FAIL = [...SELECTING_MAY_FAIL, 'evaluators-differ'] as const

/** Scores that are computed, answered and forgotten. */
export const score: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  const response = {
    200: answersIn('The receipt.', { 'application/json': receiptDocument }),
    ...problemResponses([...SCORING_MAY_FAIL, 'request-faulty'], 'with a body'),
  }

  app.post(
    '/v1/score',
    {
      schema: {
        tags,
        operationId: 'score',
        summary: 'Score an assessment',
        description:
          'Points, level, findings and the reason for each, as a receipt. Nothing is stored. By the engine of record, and by a second computation that must agree.',
        querystring: noQuery,
        body: assessmentDocument,
        response,
      },
    },
    async ({ body }, reply) => answer(await service.scoreDocument(body), reply),
  )

  app.post(
    '/v1/score/result',
    {
      schema: {
        tags,
        operationId: 'scoreResult',
        summary: 'Score an assessment, without the reasons',
        description:
          'Numbers and levels alone, by the compiled rules: the same as in the receipt, for a small part of the work. What a decision rests on is a receipt.',
        querystring: noQuery,
        body: assessmentDocument,
        response: {
          200: answersIn('The numbers and levels.', { 'application/json': shortScore }),
          ...problemResponses([...SCORING_MAY_FAIL, 'request-faulty'], 'with a body'),
        },
      },
    },
    async ({ body }) => {
      const scored = await service.scoreInBulk(body)
      app.counts.scored(scored.standard.id)
      return scored
    },
  )

  app.post(
    '/v1/standards/:id/score',
    {
      schema: {
        tags,
        operationId: 'scoreUnderStandard',
        summary: 'Score an assessment under a standard',
        description: 'As `/v1/score`; `standard` may be left out of the body.',
        params: ofStandard,
        querystring: noQuery,
        body: assessmentOfStandard,
        response,
      },
    },
    async ({ params, body }, reply) =>
      answer(await service.scoreDocument(under(params.id, body)), reply),
  )

  function answer(receipt: Receipt, reply: FastifyReply): Receipt {
    app.counts.scored(receipt.standard.id)
    reply.headers(lifetimeHeaders(receipt.standard.inForce))
    return receipt
  }
}

/** The document with the standard of the address; one that names another is refused. */
function under(id: string, body: unknown): unknown {
  if (!isObject(body)) return body
  const { standard = id } = body
  if (standard === id) return { ...body, standard }
  throw new Refusal('assessment-faulty', message('refusal-assessment-faulty--standard'), [
    fault(
      message('fault-standard-differs', { said: { value: standard }, standard: id }),
      '/standard',
    ),
  ])
}
