import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { certificateDocument } from '../../app/register/assessments/stored-file.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { ofId, READING_MAY_FAIL } from '../register/reading.ts'
import { sendAttachment } from '../replies/attachment.ts'
import { actorOf } from '../requests/actor.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

const PDF = 'application/pdf'

/** The paper of a certificate as a PDF copy of the stored Word file. */
export const certificateCopy: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: RegisterPorts
}> = async (app, { service, ports }) => {
  app.get(
    '/v1/certificates/:id/copy',
    {
      config: { produces: [PDF] },
      schema: {
        tags: ['Documents'],
        operationId: 'getCertificateCopy',
        summary: 'A PDF copy of the paper as it was issued',
        description:
          'Made from the Word file that was stored. Refused where a face or a character of it is missing on this machine, as it would not look as it was approved.',
        params: ofId,
        querystring: noQuery,
        response: {
          200: answersIn('The copy.', { [PDF]: Type.String({ format: 'binary' }) }),
          304: Type.Null({ description: 'The client has it.' }),
          ...problemResponses([
            'request-faulty',
            'record-unknown',
            'act-untimely',
            'pdf-unavailable',
            'pdf-failed',
            ...READING_MAY_FAIL,
          ]),
        },
      },
    },
    async (request, reply) => {
      const { bytes, digest, name } = await certificateDocument(
        ports,
        { actor: actorOf(request) },
        request.params.id,
      )
      const names = { full: name, ascii: name }
      const paper = { kind: 'certificate', bytes, sha256: digest, names } as const
      const copy = await service.papers.print(paper)
      reply.header('cache-control', 'private, no-cache')
      return sendAttachment({ ...copy, type: PDF }, request, reply)
    },
  )
}
