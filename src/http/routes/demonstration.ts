import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { Demonstration } from '../../app/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { closed } from '../schemas/register/parts.ts'

const tags = ['Demonstration']
const state = closed(
  {
    canBeginAgain: Type.Boolean({ description: 'Whether this service restores its made-up data.' }),
    isBeginning: Type.Boolean({ description: 'Whether they are being made just now.' }),
    began: Type.Integer({ description: 'How often they were restored since the start.' }),
  },
  'How the demonstration stands.',
)

/** The made-up data of a demonstration, to begin again. */
export const demonstrationRoutes: FastifyPluginAsyncTypebox<{
  readonly demonstration: Demonstration | undefined
}> = async (app, { demonstration }) => {
  const standing = () => ({
    canBeginAgain: demonstration !== undefined,
    ...(demonstration?.state() ?? { isBeginning: false, began: 0 }),
  })

  app.get(
    '/v1/demonstration',
    {
      schema: {
        tags,
        operationId: 'getDemonstration',
        summary: 'Whether this is a demonstration that can begin again',
        querystring: noQuery,
        response: { 200: state, ...problemResponses(['request-faulty']) },
      },
    },
    async () => standing(),
  )

  app.post(
    '/v1/demonstration/begin-again',
    {
      schema: {
        tags,
        operationId: 'beginDemonstrationAgain',
        summary: 'Restore the made-up data of a demonstration',
        description:
          'Everything that was done in the demonstration is gone. The data are made anew, which takes some ten seconds; meanwhile the service answers from what there was, and for a moment at the end not at all. Templates that were put into use stay.',
        querystring: noQuery,
        response: { 202: state, ...problemResponses(['request-faulty', 'route-unknown']) },
      },
    },
    async (request, reply) => {
      if (demonstration === undefined)
        throw new HttpProblem('route-unknown', message('demonstration-none'))
      demonstration.beginAgain().catch((error: unknown) => {
        request.log.error({ err: error }, 'the demonstration could not begin again')
      })
      return reply.code(202).send(standing())
    },
  )
}
