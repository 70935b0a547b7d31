import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { textOf } from '../replies/text.ts'
import { strictJson, type StrictJson } from '../requests/strict-json.ts'

/**
 * JSON bodies are read strictly, see `strict-json.ts`, and nothing but JSON is read at all: Fastify's
 * own parsers for JSON and plain text are taken away. Routes that read something else say so in
 * `consumes`, and are never run without a body: no parser has looked at what is not there.
 */
export const jsonBodies = plugin(
  async (app: FastifyInstance, { readJson }: { readonly readJson: StrictJson }) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async (_request: FastifyRequest, body: Buffer) => strictJson(textOf(body), readJson),
    )
    app.addHook('preValidation', async ({ body, method, routeOptions: { schema } }) => {
      const { consumes } = (schema ?? {}) as { readonly consumes?: readonly string[] }
      if (consumes === undefined || body !== undefined || method === 'GET') return
      throw new HttpProblem(
        'media-type-unsupported',
        message('detail-media-type-unsupported', { types: { list: consumes, joined: 'comma' } }),
      )
    })
  },
  { name: 'json-bodies' },
)
