import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { revisionWorkbook } from '../../app/packs/revision-workbook.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { sendWorkbook } from './workbook-file.ts'
import { speaking } from '../requests/reader.ts'
import { workbookFile, XLSX } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { inLanguage, ofRevision } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'

/** A published revision as an Excel workbook. */
export const workbooks: FastifyPluginAsyncTypebox<{ readonly service: RulesService }> = async (
  app,
  { service },
) => {
  app.get(
    '/v1/standards/:id/editions/:edition/revisions/:revision/workbook',
    {
      config: { produces: [XLSX] },
      schema: {
        tags: ['Revisions'],
        operationId: 'getWorkbook',
        summary: 'A revision as an Excel workbook',
        description:
          'A sheet for each subject, in Chinese or English. Changed, it is taken over into a draft of a later revision of the same edition.',
        params: ofRevision,
        querystring: inLanguage,
        response: {
          200: answersIn('The workbook.', { [XLSX]: workbookFile }),
          ...problemResponses([
            'request-faulty',
            'standard-unknown',
            'revision-unknown',
            'pack-faulty',
          ]),
        },
      },
    },
    async (request, reply) => {
      const { id: standard, edition, revision } = request.params
      const asked = { standard, edition, revision: Number(revision) }
      const language = textLanguage(request.query.language ?? speaking(reply).language)
      const { bytes } = await revisionWorkbook(service, asked, language)
      return sendWorkbook(bytes, asked, request, reply)
    },
  )
}
