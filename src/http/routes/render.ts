import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Static } from 'typebox'
import { findTemplate } from '../../app/papers/list-templates.ts'
import type { PaperAsked } from '../../app/papers/render-document.ts'
import { inEveryLanguage } from '../../domain/messages/every-language.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { sendAttachment } from '../replies/attachment.ts'
import { fault } from '../../domain/faults/fault.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem } from '../replies/problem.ts'
import type { SampleRequest } from '../requests/sample.ts'
import { DOCX, PDF, renderAsked, wordFile } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { noQuery } from '../schemas/parameters.ts'
import { problemResponses } from '../schemas/problem.ts'
import { pointingInto } from '../requests/pointing-into.ts'
import { SCORING_MAY_FAIL } from './score.ts'

/** What making a paper may be refused for. */
const RENDERING_MAY_FAIL = [
  ...SCORING_MAY_FAIL,
  'request-faulty',
  'receipt-faulty',
  'receipt-differs',
  'decision-faulty',
  'report-faulty',
  'document-unfit',
  'document-incomplete',
  'template-unknown',
  'template-faulty',
  'pdf-unavailable',
  'pdf-failed',
] as const

type Asked = Static<ReturnType<typeof renderAsked>>

/** Papers from receipts. Nothing is stored. */
export const render: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly sample: SampleRequest | undefined
}> = async (app, { service, sample }) => {
  const { papers } = service

  app.post(
    '/v1/render',
    {
      config: { produces: [DOCX, PDF] },
      schema: {
        tags: ['Documents'],
        operationId: 'render',
        summary: 'Make a paper in Word or PDF',
        description: `From a \`receipt\`, which is computed again first, or an \`assessment\`, which is scored; a scoring annex from a \`standard\`. A certificate states a \`decision\`; a findings report tells a \`report\` of the team, and says of what it lacks that it is not recorded.

Illustrative rules, and certificates without a decision, give specimens: every page says so, whatever the template does (\`touchstone-specimen: true\`). The same body gives the same Word file; its digest is the \`ETag\`, that of the template is \`touchstone-template\` and can be given back as \`template\`.`,
        querystring: noQuery,
        body: renderAsked(examplesOf(sample)),
        response: {
          200: answersIn('The paper, as a file with a name.', {
            [DOCX]: wordFile,
            [PDF]: wordFile,
          }),
          ...problemResponses(RENDERING_MAY_FAIL, 'with a body'),
        },
      },
    },
    async (request, reply) => {
      const { body } = request
      const { form = 'docx' } = body
      const word = await papers.render(await paperOf(body))
      const paper =
        form === 'docx' ? word : await papers.print(word, { isArchival: form === 'pdf-a' })
      reply.headers({
        'cache-control': 'no-store',
        'touchstone-template': word.template.sha256,
        'touchstone-specimen': String(word.isSpecimen),
      })
      return sendAttachment({ ...paper, type: form === 'docx' ? DOCX : PDF }, request, reply)
    },
  )

  async function paperOf(asked: Asked): Promise<PaperAsked> {
    const { kind, language, readOnly, wayUp, decision, report, template } = asked
    return {
      kind,
      language,
      isReadOnly: readOnly === true,
      hasWayUp: wayUp === true,
      ...(await aboutOf(asked)),
      ...(decision === undefined
        ? {}
        : { decision: await pointingInto('/decision', () => papers.readDecision(decision)) }),
      ...(report === undefined
        ? {}
        : { report: await pointingInto('/report', () => papers.readReport(report)) }),
      ...(template === undefined
        ? {}
        : { template: (await findTemplate(papers.templates, template)).bytes }),
    }
  }

  async function aboutOf(asked: Asked): Promise<Pick<PaperAsked, 'about' | 'isOurs'>> {
    const { receipt, assessment, standard, edition, revision } = asked
    const given = [receipt, assessment, standard].filter((one) => one !== undefined)
    if (given.length !== 1) throw aboutFaulty(given.length)
    if (receipt !== undefined)
      return { about: await pointingInto('/receipt', () => service.readReceipt(receipt)) }
    if (standard !== undefined)
      return {
        about: {
          standard,
          ...(edition === undefined ? {} : { edition }),
          ...(revision === undefined ? {} : { revision }),
        },
      }
    const scored = await pointingInto('/assessment', () => service.scoreDocument(assessment))
    app.counts.scored(scored.standard.id)
    return { about: scored, isOurs: true }
  }
}

function aboutFaulty(count: number): HttpProblem {
  const given = count === 0 ? 'nothing' : 'several'
  return new HttpProblem('request-faulty', message('detail-subject-missing', { given }), [
    fault(message('fault-subject-missing', { given }), ''),
  ])
}

function examplesOf(sample: SampleRequest | undefined): readonly object[] {
  if (sample === undefined) return []
  const subject = {
    name: inEveryLanguage((catalogue) => catalogue.say('sample-organisation')),
    address: inEveryLanguage((catalogue) => catalogue.say('sample-address')),
    scope: inEveryLanguage((catalogue) => catalogue.say('sample-scope')),
  }
  const assessment = { ...sample.assessment, subject }
  return [
    { kind: 'certificate', language: 'both', assessment },
    { kind: 'findings', language: 'zh', assessment },
    { kind: 'annex', language: 'zh', standard: sample.receipt.standard.id },
  ]
}
