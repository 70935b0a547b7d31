import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { amendConsultation } from '../../../app/register/consultations/amend-consultation.ts'
import { commentsInOrder } from '../../../app/register/consultations/comments-in-order.ts'
import { draftEffects } from '../../../app/register/consultations/draft-effects.ts'
import { consultationsOn } from '../../../app/register/consultations/open-comments.ts'
import { openConsultation } from '../../../app/register/consultations/open-consultation.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { actingRoute, reasonBody, stepRoute } from '../../register/acting.ts'
import { idOf, ofId, READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { shown } from '../../register/show.ts'
import { speaking } from '../../requests/reader.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import {
  commentsOfDraft,
  EFFECTS_MAY_FAIL,
  shownEffect,
  standingsOnRevision,
} from '../../schemas/register/comment-lists.ts'
import { consultationInput } from '../../schemas/register/comments.ts'
import { closed } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/consultations'
const revisions = '/v1/revisions'
const tag = 'Comments'

/** Stages of a draft in which comments are asked for, and what came in. */
export function consultations(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'consultation',
    path,
    tag,
    many: 'consultations',
    narrowedBy: { standard: { column: 'standard' }, revision: { search: 'revision' } },
  })
  actingRoute(app, ports, {
    url: `${revisions}/:id/consultations`,
    tag,
    operationId: 'openConsultation',
    summary: 'Ask for comments on a draft',
    description:
      'The draft is pinned as it stands: a clause or number in a comment is one of this draft, whatever is edited since. It opens and closes by its days, both included; what comes later is taken and marked late until the consultation is concluded.',
    makes: path,
    body: consultationInput,
    answers: shownRecord('consultation'),
    mayFail: ['pack-faulty'],
    run: (call, ref, input) => openConsultation(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    method: 'PUT',
    url: `${path}/:id`,
    tag,
    operationId: 'amendConsultation',
    summary: 'Move its last day, or say its title or rules otherwise',
    body: consultationInput,
    answers: shownRecord('consultation'),
    run: (call, ref, input) => amendConsultation(ports, call, ref, input),
  })
  stepRoute(app, ports, {
    step: 'conclude-consultation',
    url: `${path}/:id/conclude`,
    tag,
    operationId: 'concludeConsultation',
    summary: 'Take no more comments, late ones neither',
    body: reasonBody,
  })
  app.get(
    `${path}/:id/comments`,
    {
      schema: {
        tags: [tag],
        operationId: 'listCommentsOnDraft',
        summary: 'All comments of a consultation, in the order of the clauses',
        description:
          'Each with where its clause is in the draft as it stands now, and which earlier comment says the same. With `effects=in-force`, also what adopting it alone would do to the certificates in force: how many change level, and which. Units that were asked and answered are counted.',
        params: ofId,
        querystring: closed({ effects: Type.Optional(Type.Enum(['in-force'])) }),
        response: {
          200: commentsOfDraft,
          ...problemResponses([
            'request-faulty',
            'record-unknown',
            ...EFFECTS_MAY_FAIL,
            ...READING_MAY_FAIL,
          ]),
        },
      },
    },
    async (request, reply) => {
      const { effects } = request.query as { readonly effects?: 'in-force' }
      const catalogue = speaking(reply)
      const { consultation, comments, letters } = await commentsInOrder(ports, idOf(request))
      const changes = comments.map(({ record }) => record.body.change)
      const found =
        effects === undefined ? [] : await draftEffects(ports, consultation.body, changes)
      return {
        consultation: shown(consultation),
        letters,
        comments: comments.map(({ record, now, sameAs }, at) => ({
          comment: shown(record),
          now,
          ...(sameAs === undefined ? {} : { sameAs }),
          ...(found[at] === undefined ? {} : { effect: shownEffect(found[at], catalogue) }),
        })),
      }
    },
  )
  app.get(
    `${revisions}/:id/comments`,
    {
      schema: {
        tags: [tag],
        operationId: 'listConsultationsOnRevision',
        summary: 'What comments on a revision still wait for an answer',
        description:
          'Publishing is refused while a consultation has `refusesPublishing`: comments without an answer, and rules that let none pass; or days that are not over, and rules that say how many there are.',
        params: ofId,
        querystring: noQuery,
        response: {
          200: standingsOnRevision,
          ...problemResponses(['request-faulty', 'record-unknown', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request) => {
      const standings = await consultationsOn(ports, idOf(request))
      return {
        open: standings.reduce((sum, one) => sum + one.open, 0),
        consultations: standings.map(({ consultation, ...rest }) => ({
          consultation: shown(consultation),
          ...rest,
        })),
      }
    },
  )
}
