import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { didYouMean } from '../../domain/faults/did-you-mean.ts'
import { JSON_TYPES } from '../plugins/negotiation.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { PUBLISHED } from '../schemas/published.ts'

const tags = ['Schemas']

/** The published JSON Schemas. A schema never changes under its name, so it may be kept for ever. */
export const schemas: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/v1/schemas',
    {
      schema: {
        tags,
        operationId: 'listSchemas',
        summary: 'The names of the published JSON Schemas',
        querystring: noQuery,
        response: {
          200: Type.Object(
            { schemas: Type.Array(Type.String()) },
            { description: 'Each names its version.' },
          ),
          ...problemResponses(['request-faulty']),
        },
      },
    },
    async () => ({ schemas: Object.keys(PUBLISHED) }),
  )

  app.get(
    '/v1/schemas/:name',
    {
      config: { produces: ['application/schema+json', ...JSON_TYPES] },
      schema: {
        tags,
        operationId: 'getSchema',
        summary: 'A published JSON Schema',
        params: Type.Object({
          name: Type.String({ description: 'Such as assessment-1.', maxLength: 100 }),
        }),
        querystring: noQuery,
        response: {
          200: answersIn('A JSON Schema, draft 2020-12.', {
            'application/schema+json': Type.Object({}),
          }),
          ...problemResponses(['request-faulty', 'schema-unknown']),
        },
      },
    },
    async ({ params }, reply) => {
      const name = params.name.replace(/\.schema\.json$/, '')
      if (!Object.hasOwn(PUBLISHED, name)) throw new HttpProblem('schema-unknown', noSchema(name))
      return reply
        .headers({ 'cache-control': 'public, max-age=31536000, immutable' })
        .type('application/schema+json')
        .send(JSON.stringify(PUBLISHED[name]))
    },
  )
}

function noSchema(asked: string): Message {
  const name = { value: asked }
  const known = Object.keys(PUBLISHED)
  const guess = didYouMean(asked, known)
  return guess === undefined
    ? message('detail-schema-unknown--known', { name, known: { list: known, joined: 'comma' } })
    : message('did-you-mean', {
        message: message('detail-schema-unknown', { name }),
        name: guess,
      })
}
