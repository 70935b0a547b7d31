import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { decisionTold } from '../../app/register/assessments/decision-told.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { languagesOf } from '../../domain/document/kinds.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import { ofId, READING_MAY_FAIL } from '../register/reading.ts'
import { sendAttachment } from '../replies/attachment.ts'
import { actorOf } from '../requests/actor.ts'
import { DOCX, wordFile } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { problemResponses } from '../schemas/problem.ts'

const inTextLanguage = Type.Object(
  {
    language: Type.Optional(
      Type.Enum([...TEXT_LANGUAGES], {
        description: 'Of the paper; the first that certificates of the body are in unless it says.',
      }),
    ),
  },
  { additionalProperties: false },
)

/** The record of a decision, made of what is on record now. */
export const decisionRecord: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: RegisterPorts
}> = async (app, { service, ports }) => {
  app.get(
    '/v1/decisions/:id/record',
    {
      config: { produces: [DOCX] },
      schema: {
        tags: ['Decisions'],
        operationId: 'getDecisionRecord',
        summary: 'The record of a decision as a Word paper',
        description:
          'What was decided, by whom, on which evaluation and review and by which rules, with the nonconformities as they stand today, made from the template on the shelf. Nothing is stored. `touchstone-specimen` says whether every page is marked: where the numbers of the rules are illustrative, and in a demonstration.',
        params: ofId,
        querystring: inTextLanguage,
        response: {
          200: answersIn('The paper, as a file with a name.', { [DOCX]: wordFile }),
          304: Type.Null({ description: 'The client has it.' }),
          ...problemResponses([
            'request-faulty',
            'record-unknown',
            'document-incomplete',
            'template-unknown',
            'template-faulty',
            ...READING_MAY_FAIL,
          ]),
        },
      },
    },
    async (request, reply) => {
      const decided = await decisionTold(ports, { actor: actorOf(request) }, request.params.id)
      const { language = languagesOf(ports.body.language)[0] } = request.query
      const word = await service.papers.render({
        kind: 'decision-record',
        language,
        about: { decided },
      })
      reply.headers({
        'cache-control': 'private, no-cache',
        'touchstone-template': word.template.sha256,
        'touchstone-specimen': String(word.isSpecimen),
      })
      return sendAttachment({ ...word, type: DOCX }, request, reply)
    },
  )
}
