import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { COUNTED_BY } from '../../domain/improve/cost.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { formOf, PLAIN_TEXT, sendWritten } from '../replies/written-answer.ts'
import { answerUnlessGone } from '../replies/until-gone.ts'
import { JSON_TYPES, mediaTypeFor } from '../plugins/negotiation.ts'
import { improvement } from '../schemas/improvement.ts'
import { answersIn } from '../schemas/media.ts'
import { language } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { assessmentDocument } from '../schemas/published.ts'
import { SCORING_MAY_FAIL } from './score.ts'

/** Steps that one request may search; `touchstone improve` takes more. */
const MOST_STEPS = 200_000

const query = Type.Object(
  {
    language: Type.Optional(language),
    level: Type.Optional(
      Type.String({
        description: 'Id of the level to reach; the next by default.',
        maxLength: 100,
      }),
    ),
    result: Type.Optional(
      Type.String({
        description: 'Id of a further result to aim at; the main one by default.',
        maxLength: 100,
      }),
    ),
    by: Type.Optional(
      Type.Enum([...COUNTED_BY], {
        description: 'What is counted: clauses (default), points, effort, or lead (days).',
      }),
    ),
    limit: Type.Optional(
      Type.String({
        description: `Steps after which the search ends and states what is certain so far; at most ${MOST_STEPS}.`,
        pattern: '^(?:[1-9]\\d{0,4}|1\\d{5}|200000)$',
      }),
    ),
  },
  { additionalProperties: false },
)

/** The way up. */
export const improve: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  app.post(
    '/v1/improve',
    {
      config: { produces: [...JSON_TYPES, PLAIN_TEXT, 'text/plain'] },
      schema: {
        tags: ['Scoring'],
        operationId: 'improve',
        summary: 'Find the cheapest way to a level',
        description:
          'The cheapest improvements, over all lawful answers where that is said to be proven, that take an assessment to the next level or the one asked for, or a bound on what any of them costs; other ways; what each improvement brings alone; how firmly the present level stands. Every plan was scored by the engine of record.',
        querystring: query,
        body: assessmentDocument,
        response: {
          200: answersIn('The way up.', {
            'application/json': improvement,
            'text/plain': Type.String(),
          }),
          ...problemResponses(
            [
              ...SCORING_MAY_FAIL,
              'request-faulty',
              'level-unknown',
              'too-busy',
              'question-too-costly',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) =>
      answerUnlessGone(reply, async (signal) => {
        const { limit, ...aim } = request.query
        const form = formOf(mediaTypeFor(request))
        const answer = await service.elsewhere.improve(form, request.body, {
          ...aim,
          ...(limit === undefined ? {} : { limit: Number(limit) }),
          signal,
        })
        return sendWritten(reply, form, answer)
      }),
  )
}
