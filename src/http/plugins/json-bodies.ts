import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { textOf } from '../text.ts'
import { strictJson, type ReadJson } from '../strict-json.ts'

/**
 * JSON bodies are read strictly, see `strict-json.ts`, and nothing but JSON is read at all: Fastify's
 * own parsers for JSON and plain text are taken away.
 */
export const jsonBodies = plugin(
  async (app: FastifyInstance, { readJson }: { readonly readJson: ReadJson }) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async (_request: FastifyRequest, body: Buffer) => strictJson(textOf(body), readJson),
    )
  },
  { name: 'json-bodies' },
)
