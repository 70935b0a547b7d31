import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { isObject } from '../../domain/schema/json.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { JSON_TYPES, mediaTypeFor } from '../plugins/negotiation.ts'
import { explanation } from '../schemas/explanation.ts'
import { answersIn } from '../schemas/media.ts'
import { inLanguage } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { assessmentOrReceipt } from '../schemas/published.ts'
import { SCORING_MAY_FAIL } from './score.ts'

const TEXT = 'text/plain; charset=utf-8'

/** Receipts put into words. */
export const explain: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  app.post(
    '/v1/explain',
    {
      config: { produces: [TEXT, 'text/plain', ...JSON_TYPES] },
      schema: {
        tags: ['Receipts'],
        operationId: 'explain',
        summary: 'Put a receipt into words',
        description:
          'Takes a receipt, or an assessment to be scored first. As text for people, or as JSON to be laid out elsewhere. In the first language of the standard unless `language` says another.',
        querystring: inLanguage,
        body: assessmentOrReceipt,
        response: {
          200: answersIn('The explanation.', {
            'text/plain': Type.String(),
            'application/json': explanation,
          }),
          ...problemResponses(
            [...SCORING_MAY_FAIL, 'request-faulty', 'receipt-faulty'],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const receipt = await receiptOf(request.body)
      const told = await service.explain(receipt, request.query)
      reply.header('content-language', told.language)
      if (mediaTypeFor(request) === 'application/json')
        return { language: told.language, blocks: told.explanation }
      return reply.type(TEXT).send(`${service.layOut(told.explanation).join('\n')}\n`)
    },
  )

  /** The receipt that was sent, or the one of the assessment that was. */
  async function receiptOf(body: unknown): Promise<Receipt> {
    if (isObject(body) && 'receipt' in body) return service.readReceipt(body)
    const receipt = await service.scoreDocument(body)
    app.counts.scored(receipt.standard.id)
    return receipt
  }
}
