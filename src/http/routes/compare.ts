import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { certificatesInForce } from '../../app/register/certificates/certificates-in-force.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { Affected } from '../../domain/compare/effect.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { WordedComparison } from '../../domain/words/compare/comparison-data.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { CompareAsked } from '../../app/insight/ask-elsewhere.ts'
import { findRevision } from '../../app/packs/find-revision.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { sendAttachment } from '../replies/attachment.ts'
import { answerUnlessGone } from '../replies/until-gone.ts'
import { formOf, PLAIN_TEXT, requireAnswer, sendWritten } from '../replies/written-answer.ts'
import { JSON_TYPES, mediaTypeFor } from '../plugins/negotiation.ts'
import { fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import { comparison } from '../schemas/comparison.ts'
import { DOCX, wordFile } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { inLanguage } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { SELECTING_MAY_FAIL } from './score.ts'

const closed = { additionalProperties: false }
const named = {
  standard: Type.String({ maxLength: 100 }),
  edition: Type.Optional(Type.String({ maxLength: 100 })),
  revision: Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999 })),
}

const body = Type.Object(
  {
    left: Type.Object(named, closed),
    right: Type.Optional(Type.Object(named, closed)),
    candidate: Type.Optional(
      Type.Unknown({ description: 'A whole pack in place of `right`, such as a draft.' }),
    ),
    assessments: Type.Optional(
      Type.Array(Type.Unknown(), {
        description:
          'Assessments of the left side, or {"assessment": …, "certificate": "number"}, to see the effect on each.',
        maxItems: 10_000,
      }),
    ),
    certificates: Type.Optional(
      Type.Literal(true, {
        description:
          'Every certificate in force that rests on the left side, in place of `assessments`.',
      }),
    ),
  },
  {
    ...closed,
    examples: [
      {
        left: { standard: 'q-hxc-013', edition: '2018', revision: 1 },
        right: { standard: 'hxc-kitchen-customization' },
      },
    ],
  },
)

/** Two revisions side by side. */
export const compare: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: Pick<RegisterPorts, 'register'> | undefined
}> = async (app, { service, ports }) => {
  app.post(
    '/v1/compare',
    {
      config: { produces: COMPARISON_FORMS },
      schema: {
        tags: ['Scoring'],
        operationId: 'compare',
        summary: 'Compare two revisions or editions',
        description:
          'What becomes of each clause, points per part, every rule whose judgement differs, in words of every language and as the JSON that was compared, which answers of assessments in progress can be kept, and the effect on the assessments that are given. As data, as text, or as a Word paper for a meeting. Nothing is stored.',
        querystring: inLanguage,
        body,
        response: {
          200: comparisonAnswers,
          ...problemResponses(
            [
              ...SELECTING_MAY_FAIL,
              'document-incomplete',
              'template-unknown',
              'template-faulty',
              'record-unknown',
              'request-faulty',
              'too-busy',
              'question-too-costly',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const { right, candidate, assessments, certificates } = request.body
      if ((right === undefined) === (candidate === undefined))
        throw rightFaulty(right === undefined ? 'nothing' : 'both')
      const shelved = await service.shelf.revisions()
      const left = findRevision(shelved, request.body.left)
      return sendComparison(service, request, reply, {
        left,
        right: right === undefined ? { candidate } : findRevision(shelved, right),
        assessments: certificates === true ? await inForce(left) : assessments,
        language: request.query.language,
      })
    },
  )

  async function inForce({ pack, digest }: DigestedPack): Promise<readonly Affected[]> {
    const { id: standard } = pack.standard
    if (ports === undefined)
      throw new Refusal('record-unknown', message('refusal-record-unknown--no-register'))
    return certificatesInForce(ports, { standard, digest })
  }
}

/** The forms in which a comparison can be had. */
export const COMPARISON_FORMS = [...JSON_TYPES, PLAIN_TEXT, 'text/plain', DOCX]

/** What a comparison is answered with, in each of its forms. */
export const comparisonAnswers = answersIn('The comparison.', {
  'application/json': comparison,
  'text/plain': Type.String(),
  [DOCX]: wordFile,
})

/** Answers with a comparison in the form that is asked for: data, text, or a Word paper for a meeting. */
export function sendComparison(
  service: RulesService,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: CompareAsked,
): Promise<unknown> {
  return answerUnlessGone(reply, async (signal) => {
    const type = mediaTypeFor(request)
    const form = formOf(type)
    const answer = await service.elsewhere.compare(form, asked, signal)
    if (type !== DOCX) return sendWritten(reply, form, answer)
    const { text, language } = requireAnswer(answer)
    const paper = await service.papers.render({
      kind: 'comparison',
      language: textLanguage(language),
      about: { comparison: JSON.parse(text) as WordedComparison },
    })
    reply.headers({
      'cache-control': 'no-store',
      'touchstone-template': paper.template.sha256,
      'touchstone-specimen': String(paper.isSpecimen),
    })
    return sendAttachment({ ...paper, type: DOCX }, request, reply)
  })
}

function rightFaulty(given: 'nothing' | 'both'): HttpProblem {
  return new HttpProblem('request-faulty', message('detail-right-missing', { given }), [
    fault(message('fault-right-missing', { given }), ''),
  ])
}
