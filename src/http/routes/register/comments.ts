import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import {
  answerComments,
  type AnswerToComment,
} from '../../../app/register/consultations/answer-comments.ts'
import { draftEffects } from '../../../app/register/consultations/draft-effects.ts'
import { receiveComment } from '../../../app/register/consultations/receive-comment.ts'
import { lookUp } from '../../../app/register/look-up.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { ACTING_MAY_FAIL, actingRoute, refuseUnreadable, stepRoute } from '../../register/acting.ts'
import { callOf, REPEATING_HEADERS } from '../../register/call.ts'
import { idOf, ofId, READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { shown } from '../../register/show.ts'
import { actorOf } from '../../requests/actor.ts'
import { speaking } from '../../requests/reader.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import {
  effectOfComment,
  EFFECTS_MAY_FAIL,
  shownEffect,
} from '../../schemas/register/comment-lists.ts'
import {
  answerInput,
  answersInput,
  commentInput,
  supportInput,
} from '../../schemas/register/comments.ts'
import { closed } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/comments'
const consultations = '/v1/consultations'
const tag = 'Comments'

/** Comments on drafts, with what adopting them would do, and the committee's answers. */
export function comments(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'comment',
    path,
    tag,
    many: 'comments on drafts',
    narrowedBy: {
      consultation: { search: 'consultation' },
      standard: { column: 'standard' },
      clause: { search: 'clause' },
      kind: { search: 'kind' },
      from: { search: 'from' },
    },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'receiveComment',
    summary: 'Put a comment on record',
    description:
      'It gets the next number of its consultation for good, and is bound to its clause. `change` is what it proposes, as an edit of the draft takes it; a technical comment proposes something, or says that it proposes nothing.',
    makes: path,
    body: commentInput,
    answers: shownRecord('comment'),
    run: (call, _, input) => receiveComment(ports, call, input),
  })
  stepRoute(app, ports, {
    step: 'support-comment',
    url: `${path}/:id/support`,
    tag,
    operationId: 'supportComment',
    summary: 'Say that a unit supports or opposes it',
    description: 'What the same unit said before is replaced.',
    body: supportInput,
  })
  stepRoute(app, ports, {
    step: 'answer-comment',
    url: `${path}/:id/answer`,
    tag,
    operationId: 'answerComment',
    summary: 'Answer it',
    description:
      'Adopted, adopted in part, or not adopted; with the reason unless it is adopted. A later answer takes the place of the first.',
    body: answerInput,
  })
  app.post(
    `${consultations}/:id/answers`,
    {
      preHandler: refuseUnreadable,
      schema: {
        tags: [tag],
        operationId: 'answerComments',
        summary: 'Answer several comments of a consultation at once',
        description:
          'All of them or none: where anything is wrong with one answer, nothing is kept, and everything that is wrong is told by its place in the list.',
        params: ofId,
        querystring: noQuery,
        headers: REPEATING_HEADERS,
        body: answersInput,
        response: {
          200: closed({ comments: Type.Array(shownRecord('comment')) }, 'In the order given.'),
          ...problemResponses([...ACTING_MAY_FAIL], 'with a body'),
        },
      },
    },
    async (request) => {
      const { answers } = request.body as { readonly answers: readonly AnswerToComment[] }
      const call = callOf(request, ports)
      const { comments: answered } = await answerComments(ports, call, idOf(request), answers)
      return { comments: answered.map((one) => shown(one)) }
    },
  )
  app.get(
    `${path}/:id/effect`,
    {
      schema: {
        tags: [tag],
        operationId: 'getCommentEffect',
        summary: 'What adopting a comment would do to the certificates in force',
        description:
          'Alone, beside the draft that it is about: how many certificates change level, and which. A comment that proposes no change of the draft has no such effect (`null`).',
        params: ofId,
        querystring: noQuery,
        response: {
          200: effectOfComment,
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
      const catalogue = speaking(reply)
      const looker = { actor: actorOf(request) }
      const { body } = await lookUp(ports, looker, 'comment', idOf(request))
      if (body.change === undefined) return { effect: null }
      const consultation = await lookUp(ports, looker, 'consultation', body.consultation)
      const [effect] = await draftEffects(ports, consultation.body, [body.change])
      return { effect: shownEffect(effect!, catalogue) }
    },
  )
}
