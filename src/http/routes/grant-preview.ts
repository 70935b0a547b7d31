import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { previewGrant } from '../../app/register/certificates/preview-grant.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { READING_MAY_FAIL } from '../register/reading.ts'
import { sendAttachment } from '../replies/attachment.ts'
import { DOCX, inForm, PDF, wordFile } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { problemResponses } from '../schemas/problem.ts'
import { id } from '../schemas/register/parts.ts'

/** The paper of a certificate before it is issued. */
export const grantPreview: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: RegisterPorts
}> = async (app, { service, ports }) => {
  app.get(
    '/v1/grants/:decision/preview',
    {
      config: { produces: [DOCX, PDF] },
      schema: {
        tags: ['Certificates'],
        operationId: 'previewGrant',
        summary: 'The certificate that a decision grants, as it would be printed today',
        description:
          'Nothing is issued and no number is spent: zeros stand in place of the serial number, and every page is marked as a specimen.',
        params: Type.Object({ decision: id }),
        querystring: inForm,
        response: {
          200: answersIn('The paper.', { [DOCX]: wordFile, [PDF]: wordFile }),
          304: Type.Null({ description: 'The client has it already.' }),
          ...problemResponses([
            'request-faulty',
            'record-unknown',
            'certificate-unfit',
            'template-unknown',
            'template-faulty',
            'document-incomplete',
            'decision-faulty',
            'pdf-unavailable',
            'pdf-failed',
            ...READING_MAY_FAIL,
          ]),
        },
      },
    },
    async (request, reply) => {
      const { form = 'docx' } = request.query
      const { bytes, number } = await previewGrant(ports, request.params.decision)
      const name = `${number}.docx`
      const word = {
        kind: 'certificate',
        bytes,
        sha256: service.digestOfBytes(bytes),
        names: { full: name, ascii: name },
      } as const
      const file =
        form === 'docx'
          ? { ...word, type: DOCX }
          : {
              ...(await service.papers.print(word, { isArchival: form === 'pdf-a' })),
              type: PDF,
            }
      reply.header('cache-control', 'private, no-cache')
      return sendAttachment(file, request, reply)
    },
  )
}
