import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { wordVerification } from '../../app/scoring/verify-receipt.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { speaking } from '../requests/reader.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { receiptOfAnyFormat } from '../schemas/published.ts'
import { verification } from '../schemas/verification.ts'

/** Receipts that somebody holds in the hand. */
export const receipts: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  app.post(
    '/v1/receipts/verify',
    {
      schema: {
        tags: ['Receipts'],
        operationId: 'verifyReceipt',
        summary: 'Verify a receipt',
        description:
          'Computes it again from the pack with its digest and the assessment that it holds itself, and names the first difference. A pack whose revision was withdrawn or replaced since is found all the same, and the answer says so.',
        querystring: noQuery,
        body: receiptOfAnyFormat,
        response: {
          200: verification,
          ...problemResponses(
            [
              'request-faulty',
              'receipt-faulty',
              'revision-unknown',
              'pack-faulty',
              'evaluators-differ',
            ],
            'with a body',
          ),
        },
      },
    },
    async ({ body }, reply) => {
      const found = await service.verify(service.readReceipt(body))
      return wordVerification(found, speaking(reply))
    },
  )
}
