import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { certificatesInForce } from '../../app/register/certificates/certificates-in-force.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import type { Affected } from '../../domain/compare/effect.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import { textLanguage } from '../../domain/messages/text.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import type { CompareRevisions } from '../../app/insight/compare-revisions.ts'
import { findRevision } from '../../app/packs/find-revision.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { sendAttachment } from '../replies/attachment.ts'
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

const TEXT = 'text/plain; charset=utf-8'

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
      const told = await service.compare({
        left,
        right: right === undefined ? { candidate } : findRevision(shelved, right),
        assessments: certificates === true ? await inForce(left) : assessments,
        language: request.query.language,
      })
      return sendComparison(service, told, request, reply)
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
export const COMPARISON_FORMS = [...JSON_TYPES, TEXT, 'text/plain', DOCX]

/** What a comparison is answered with, in each of its forms. */
export const comparisonAnswers = answersIn('The comparison.', {
  'application/json': comparison,
  'text/plain': Type.String(),
  [DOCX]: wordFile,
})

/** Answers with a comparison in the form that is asked for: data, text, or a Word paper for a meeting. */
export async function sendComparison(
  service: RulesService,
  told: Awaited<ReturnType<CompareRevisions>>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const type = mediaTypeFor(request)
  if (type === 'application/json') return told.comparison
  if (type === DOCX) {
    const about = { comparison: told.comparison }
    const paper = await service.papers.render({
      kind: 'comparison',
      language: textLanguage(told.language),
      about,
    })
    reply.headers({
      'cache-control': 'no-store',
      'touchstone-template': paper.template.sha256,
      'touchstone-specimen': String(paper.isSpecimen),
    })
    return sendAttachment({ ...paper, type: DOCX }, request, reply)
  }
  reply.header('content-language', told.language)
  return reply.type(TEXT).send(`${service.layOut(told.explanation).join('\n')}\n`)
}

function rightFaulty(given: 'nothing' | 'both'): HttpProblem {
  return new HttpProblem('request-faulty', message('detail-right-missing', { given }), [
    fault(message('fault-right-missing', { given }), ''),
  ])
}
