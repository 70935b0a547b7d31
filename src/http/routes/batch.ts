import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { Type } from 'typebox'
import type { RulesService } from '../../app/rules-service.ts'
import { answerLines, type NdjsonLine } from '../replies/ndjson.ts'
import { problemOf } from '../plugins/problems.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { speaking } from '../requests/reader.ts'
import { answersIn } from '../schemas/media.ts'
import { withAnswer } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { strictJson, type StrictJson } from '../requests/strict-json.ts'
import { textOf } from '../replies/text.ts'

const NDJSON = 'application/x-ndjson'

/** Many assessments over one connection, as many as there are. */
export const batch: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly readJson: StrictJson
  /** Longest line, in bytes. */
  readonly longest: number
}> = async (app, { service, readJson, longest }) => {
  // The body is never collected: the handler reads the stream itself.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    [NDJSON, 'application/jsonl'],
    async (_request: FastifyRequest, body: IncomingMessage) => body,
  )

  app.post(
    '/v1/score/batch',
    {
      config: { produces: [NDJSON, 'application/jsonl'] },
      schema: {
        tags: ['Scoring'],
        operationId: 'scoreBatch',
        summary: 'Score a stream of assessments',
        description: `One assessment a line (NDJSON), one line of answer for each, in the same order. Lines are counted from 1; blank ones get no answer. A faulty line spoils no other: it is answered by \`{"line":2,"problem":…}\`.

- \`answer=result\`, the usual one: \`{"line":1,"result":…}\`, the numbers and levels, by the compiled rules.
- \`answer=receipt\`: \`{"line":1,"receipt":…}\`, the whole receipt, by the engine of record, as \`/v1/score\` gives it; a hundred times the work.

Answers are sent while the body still arrives, and the body is read only as fast as answers are taken: read while you write. Hanging up stops the work.`,
        querystring: withAnswer,
        consumes: [NDJSON],
        response: {
          200: answersIn('One line for each assessment.', { [NDJSON]: Type.String() }),
          ...problemResponses(['request-faulty', 'media-type-unsupported', 'request-timeout']),
        },
      },
    },
    async (request, reply) => {
      const gone = new AbortController()
      reply.raw.on('close', () => {
        // Aborting makes an exception with its stack; not for whoever heard everything.
        if (!reply.raw.writableFinished) gone.abort()
      })
      const kind = request.query.answer ?? 'result'
      const answer = (line: NdjsonLine): Promise<string> => answerLine(line, kind, request)
      const answers = answerLines(request.body as Readable, {
        longest,
        signal: gone.signal,
        answer,
      })
      speaking(reply)
      return reply.type(NDJSON).send(Readable.from(answers, { objectMode: false }))
    },
  )

  async function answerLine(
    { number, text }: NdjsonLine,
    kind: 'result' | 'receipt',
    request: FastifyRequest,
  ): Promise<string> {
    try {
      if (text === 'too-long')
        throw new HttpProblem(
          'body-too-large',
          message('detail-body-too-large--line', { line: number, bytes: longest }),
        )
      const document = strictJson(textOf(text), readJson)
      const score = kind === 'result' ? service.scoreInBulk : service.scoreDocument
      const scored = await score(document)
      app.counts.scored(scored.standard.id)
      return `{"line":${number},"${kind}":${JSON.stringify(scored)}}`
    } catch (error) {
      return JSON.stringify({ line: number, problem: problemOf(error, request) })
    }
  }
}
