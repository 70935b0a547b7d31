import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { PublicService } from '../../app/trust/public-service.ts'
import { HttpProblem } from '../replies/problem.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

const tags = ['Public register']
const TEXT = 'text/plain'
const BYTES = 'application/octet-stream'
const log = Type.Enum(['trail', 'certificates'], {
  description: 'The log of the audit trail, or that of issued certificates.',
})

/** The logs of the body, as the files that `touchstone checkpoint publish` writes. */
export const publicLogs: FastifyPluginAsyncTypebox<{
  readonly registerService: PublicService
}> = async (app, { registerService: { logs } }) => {
  app.get(
    '/v1/trust/logs/:log/checkpoint',
    {
      config: { produces: [TEXT] },
      schema: {
        tags,
        operationId: 'getCheckpoint',
        summary: 'What a log is now, signed',
        description:
          'A checkpoint (c2sp.org/tlog-checkpoint). Keep it: later logs must go on from it.',
        params: Type.Object({ log }),
        querystring: noQuery,
        response: {
          200: answersIn('The signed note.', { [TEXT]: Type.String() }),
          ...problemResponses(['request-faulty', 'status-list-missing']),
        },
      },
    },
    async ({ params }, reply) => {
      const found = await logs.checkpoint(params.log)
      if (found === undefined) throw new HttpProblem('status-list-missing')
      return reply
        .type(`${TEXT}; charset=utf-8`)
        .headers({ 'access-control-allow-origin': '*', 'cache-control': 'no-cache' })
        .send(found.note)
    },
  )

  app.get(
    '/v1/trust/logs/:log/tile/*',
    {
      // Its paths are those of c2sp.org/tlog-tiles, which no template of OpenAPI can say.
      config: { produces: [BYTES] },
      schema: {
        hide: true,
        params: Type.Object({ log, '*': Type.String({ maxLength: 40 }) }),
        querystring: noQuery,
      },
    },
    async ({ params }, reply) => {
      const bytes = await logs.tile(params.log, `tile/${params['*']}`)
      if (bytes === undefined) throw new HttpProblem('route-unknown')
      return reply
        .type(BYTES)
        .headers({
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=31536000, immutable',
        })
        .send(Buffer.from(bytes))
    },
  )

  app.get(
    '/v1/public/certificates/:number/proof',
    {
      config: { produces: [TEXT] },
      schema: {
        tags,
        operationId: 'getCertificateProof',
        summary: 'The proof that a certificate stands in the log',
        description: 'A file (c2sp.org/tlog-proof) to keep beside the certificate.',
        params: Type.Object({
          number: Type.String({ maxLength: 200, description: 'The number on the paper.' }),
        }),
        querystring: noQuery,
        response: {
          200: answersIn('The proof.', { [TEXT]: Type.String() }),
          ...problemResponses(['request-faulty', 'record-unknown', 'status-list-missing']),
        },
      },
    },
    async ({ params }, reply) => {
      const proof = await logs.proof(params.number)
      if (proof === undefined) throw new HttpProblem('status-list-missing')
      return reply
        .type(`${TEXT}; charset=utf-8`)
        .header('access-control-allow-origin', '*')
        .send(proof)
    },
  )
}
