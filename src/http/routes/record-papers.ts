import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import type { PaperAsked } from '../../app/papers/render-document.ts'
import { decisionTold } from '../../app/register/assessments/decision-told.ts'
import { reportTold } from '../../app/register/assessments/report-told.ts'
import { planTold } from '../../app/register/assessments/plan-told.ts'
import { minutesTold } from '../../app/register/ballots/minutes-told.ts'
import { certificatesInForce } from '../../app/register/certificates/certificates-in-force.ts'
import { labelTold } from '../../app/register/certificates/label-told.ts'
import { noticeTold } from '../../app/register/certificates/notice-told.ts'
import type { RegisterPorts } from '../../app/register/perform.ts'
import { draftingTold } from '../../app/register/revisions/drafting-told.ts'
import { revisionBefore } from '../../app/register/revisions/revision-before.ts'
import type { RulesService } from '../../app/rules-service.ts'
import { languagesOf } from '../../domain/document/kinds.ts'
import { TEXT_LANGUAGES } from '../../domain/messages/text.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { WordedComparison } from '../../domain/words/compare/comparison-data.ts'
import { ofId, READING_MAY_FAIL } from '../register/reading.ts'
import type { ProblemCode } from '../replies/problem.ts'
import { sendAttachment } from '../replies/attachment.ts'
import { requireAnswer } from '../replies/written-answer.ts'
import { actorOf } from '../requests/actor.ts'
import { DOCX, form, PDF, wayUp, wordFile } from '../schemas/documents.ts'
import { answersIn } from '../schemas/media.ts'
import { problemResponses } from '../schemas/problem.ts'

const asked = Type.Object(
  {
    language: Type.Optional(
      Type.Enum([...TEXT_LANGUAGES], {
        description: 'Of the paper; the first that certificates of the body are in unless it says.',
      }),
    ),
    form: Type.Optional(form),
  },
  { additionalProperties: false },
)

const askedOfReport = Type.Object(
  { ...asked.properties, wayUp: Type.Optional(wayUp) },
  { additionalProperties: false },
)

const ofNotice = Type.Object({
  id: Type.String({ maxLength: 200, description: 'Id of the certificate.' }),
  place: Type.String({
    description: 'Which of the `notices` of the certificate, counted from 1.',
    pattern: '^[1-9]\\d{0,5}$',
  }),
})

/** What all these papers may be refused for. */
const MAY_FAIL = [
  'request-faulty',
  'record-unknown',
  'document-incomplete',
  'template-unknown',
  'template-faulty',
  'pdf-unavailable',
  'pdf-failed',
  ...READING_MAY_FAIL,
] as const satisfies readonly ProblemCode[]

const answers = (further: readonly ProblemCode[] = []) => ({
  200: answersIn('The paper, as a file with a name.', { [DOCX]: wordFile, [PDF]: wordFile }),
  304: Type.Null({ description: 'The client has it.' }),
  ...problemResponses([...MAY_FAIL, ...further]),
})

/** What stands in the description of each. */
const MADE =
  'Made from the template on the shelf; nothing is stored. `touchstone-specimen` says whether every page is marked: where the numbers of the rules are illustrative, and in a demonstration.'

/**
 * Papers made of what is on record now: of evaluations, decisions, of acts upon certificates, labels and plans, of how
 * a revision was drafted, and of ballots.
 */
export const recordPapers: FastifyPluginAsyncTypebox<{
  readonly service: RulesService
  readonly ports: RegisterPorts
}> = async (app, { service, ports }) => {
  const config = { produces: [DOCX, PDF] }

  app.get(
    '/v1/decisions/:id/record',
    {
      config,
      schema: {
        tags: ['Decisions'],
        operationId: 'getDecisionRecord',
        summary: 'The record of a decision as a paper',
        description: `What was decided, by whom, on which evaluation and review and by which rules, with the nonconformities as they stand today. ${MADE}`,
        params: ofId,
        querystring: asked,
        response: answers(),
      },
    },
    async (request, reply) => {
      const decided = await decisionTold(ports, { actor: actorOf(request) }, request.params.id)
      return send({ kind: 'decision-record', about: { decided } }, request, reply)
    },
  )

  app.get(
    '/v1/certificates/:id/notices/:place/letter',
    {
      config,
      schema: {
        tags: ['Certificates'],
        operationId: 'getCertificateNotice',
        summary: 'The letter to the holder about a suspension, a restoration or a withdrawal',
        description: `What was decided, by whom and why, what the holder does from then on, how to appeal, and, while a suspension lasts, the nonconformities that are not closed. A notice that was carried over from a certificate before is told of that certificate. ${MADE}`,
        params: ofNotice,
        querystring: asked,
        response: answers(),
      },
    },
    async (request, reply) => {
      const { id, place } = request.params
      const at = { id, place: Number(place) }
      const noticed = await noticeTold(ports, { actor: actorOf(request) }, at)
      return send({ kind: 'certificate-notice', about: { noticed } }, request, reply)
    },
  )

  app.get(
    '/v1/certificates/:id/label',
    {
      config,
      schema: {
        tags: ['Certificates'],
        operationId: 'getCertificateLabel',
        summary: 'A label for the window of the holder',
        description: `One A5 page with stars, holder, number, last day and the code of the certificate, which has to be in force. ${MADE}`,
        params: ofId,
        querystring: asked,
        response: answers(['act-untimely']),
      },
    },
    async (request, reply) => {
      const labelled = await labelTold(ports, { actor: actorOf(request) }, request.params.id)
      return send({ kind: 'certificate-label', about: { labelled } }, request, reply)
    },
  )

  app.get(
    '/v1/assessments/:id/plan',
    {
      config,
      schema: {
        tags: ['Assessments'],
        operationId: 'getAssessmentPlan',
        summary: 'The plan of an assessment as a paper',
        description: `Organisation, standard, scope, sites, team, days, methods and the clauses that are looked at, as they are on record. ${MADE}`,
        params: ofId,
        querystring: asked,
        response: answers(),
      },
    },
    async (request, reply) => {
      const about = await planTold(ports, { actor: actorOf(request) }, request.params.id)
      return send({ kind: 'assessment-plan', about }, request, reply)
    },
  )

  app.get(
    '/v1/evaluations/:id/report',
    {
      config,
      schema: {
        tags: ['Assessments'],
        operationId: 'getFindingsReport',
        summary: 'The findings report of an evaluation as a paper',
        description: `The frozen score with its reasons, and what is on record of the work behind it: days, team, reviewer, methods, sampling, what was not covered, departures from the plan, conclusion and recommendation of the team. What is not on record is said to be so. ${MADE}`,
        params: ofId,
        querystring: askedOfReport,
        response: answers(['too-busy']),
      },
    },
    async (request, reply) => {
      const told = await reportTold(ports, { actor: actorOf(request) }, request.params.id)
      const hasWayUp = request.query.wayUp === 'true'
      return send({ kind: 'findings', ...told, hasWayUp }, request, reply)
    },
  )

  app.get(
    '/v1/revisions/:id/drafting-note',
    {
      config,
      schema: {
        tags: ['Drafting'],
        operationId: 'getDraftingNote',
        summary: 'The explanatory note on the drafting of a revision, half written from the record',
        description: `Stages with their consultations and ballots, the reason for each figure, what differs from the revision before with its effect on certificates in force, comments with what was answered, and votes against. What the record does not hold is a marked place to fill in. ${MADE}`,
        params: ofId,
        querystring: asked,
        response: answers(['pack-faulty', 'too-busy']),
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const told = await draftingTold(ports, { actor: actorOf(request) }, id)
      const compared = await comparedWithBefore(told.rules)
      const about = { ...told, ...(compared === undefined ? {} : { compared }) }
      return send({ kind: 'drafting-note', about }, request, reply)
    },
  )

  app.get(
    '/v1/ballots/:id/minutes',
    {
      config,
      schema: {
        tags: ['Ballots'],
        operationId: 'getBallotMinutes',
        summary: 'The minutes of a ballot with its result',
        description: `What was voted on, everybody who may vote with their vote and its reason, the figures, each rule of the ballot held against them, and the result once it is over. ${MADE}`,
        params: ofId,
        querystring: asked,
        response: answers(),
      },
    },
    async (request, reply) => {
      const about = await minutesTold(ports, { actor: actorOf(request) }, request.params.id)
      return send({ kind: 'ballot-minutes', about }, request, reply)
    },
  )

  /** What a revision changes of the one before, with the effect on certificates in force; nothing for the first. */
  async function comparedWithBefore(right: DigestedPack): Promise<WordedComparison | undefined> {
    const left = await revisionBefore(ports.shelf, right)
    if (left === undefined) return undefined
    const { id: standard } = left.pack.standard
    const assessments = await certificatesInForce(ports, { standard, digest: left.digest })
    const answer = await service.elsewhere.compare('data', { left, right, assessments })
    return JSON.parse(requireAnswer(answer).text) as WordedComparison
  }

  async function send(
    paper: Pick<PaperAsked, 'kind' | 'about' | 'report' | 'hasWayUp'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { language = languagesOf(ports.body.language)[0], form: wanted = 'docx' } =
      request.query as Static<typeof asked>
    const word = await service.papers.render({ ...paper, language })
    const isArchival = wanted === 'pdf-a'
    const file = wanted === 'docx' ? word : await service.papers.print(word, { isArchival })
    reply.headers({
      'cache-control': 'private, no-cache',
      'touchstone-template': word.template.sha256,
      'touchstone-specimen': String(word.isSpecimen),
    })
    return sendAttachment({ ...file, type: wanted === 'docx' ? DOCX : PDF }, request, reply)
  }
}
