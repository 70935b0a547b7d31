import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { RulesService } from '../../app/rules-service.ts'
import { JSON_TYPES, mediaTypeFor } from '../plugins/negotiation.ts'
import { calibration } from '../schemas/calibration.ts'
import { answersIn } from '../schemas/media.ts'
import { inLanguage } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { SELECTING_MAY_FAIL } from './score.ts'

const TEXT = 'text/plain; charset=utf-8'

const body = Type.Object(
  {
    assessments: Type.Array(Type.Unknown(), {
      description:
        'Assessments of one revision, with answers by assessors: {"assessors": {"wang": 4, "li": 3}}.',
      minItems: 1,
      maxItems: 10_000,
    }),
  },
  { additionalProperties: false },
)

/** Assessors held against each other. */
export const calibrate: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  app.post(
    '/v1/calibrate',
    {
      config: { produces: [...JSON_TYPES, TEXT, 'text/plain'] },
      schema: {
        tags: ['Scoring'],
        operationId: 'calibrate',
        summary: 'Tell lenient from strict assessors',
        description:
          'Over assessments by several assessors: spread per clause, how lenient or strict each assessor is with the error of that, and clauses that never separate organisations. Nothing is stored.',
        querystring: inLanguage,
        body,
        response: {
          200: answersIn('What they show.', {
            'application/json': calibration,
            'text/plain': Type.String(),
          }),
          ...problemResponses([...SELECTING_MAY_FAIL, 'request-faulty'], 'with a body'),
        },
      },
    },
    async (request, reply) => {
      const { language } = request.query
      const told = await service.calibrate(request.body.assessments, { language })
      if (mediaTypeFor(request) === 'application/json') return told.calibration
      reply.header('content-language', told.language)
      return reply.type(TEXT).send(`${service.layOut(told.explanation).join('\n')}\n`)
    },
  )
}
