import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import {
  makeCommentLink,
  revokeCommentLink,
} from '../../../app/register/consultations/comment-links.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import type { Tokens } from '../../../app/ports.ts'
import type { CommentLinkInput } from '../../../domain/register/comment-link.ts'
import { actingRoute, refuseUnreadable } from '../../register/acting.ts'
import { callOf } from '../../register/call.ts'
import { readingRoutes } from '../../register/reading.ts'
import { sendMade } from '../../register/show.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { commentLinkInput } from '../../schemas/register/comments.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/comment-links'
const tag = 'Comments'

/** Letters that ask units for comments, each with a token that needs no account. */
export function commentLinks(
  app: FastifyInstance,
  ports: RegisterPorts & { readonly tokens: Tokens },
): void {
  readingRoutes(app, ports, {
    kind: 'comment-link',
    path,
    tag,
    many: 'comment links',
    narrowedBy: { consultation: { search: 'consultation' }, prefix: { search: 'prefix' } },
  })
  app.post(
    path,
    {
      preHandler: refuseUnreadable,
      schema: {
        tags: [tag],
        operationId: 'makeCommentLink',
        summary: 'Make a link by which a unit comments without an account',
        description:
          'The token is in this answer and nowhere else. So it takes no Idempotency-Key: a link whose answer was lost is revoked, and another made. Whoever has the token comments in the name of the unit.',
        querystring: noQuery,
        body: commentLinkInput,
        response: {
          201: Type.Object(
            {
              link: shownRecord('comment-link'),
              token: Type.String({ description: 'The token itself, shown once.' }),
            },
            { description: 'The token, shown once and kept nowhere.' },
          ),
          ...problemResponses(
            [
              'request-faulty',
              'record-unknown',
              'record-faulty',
              'act-forbidden',
              'act-untimely',
              'register-unavailable',
            ],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const { actor } = callOf(request, ports)
      const input = request.body as CommentLinkInput
      const { token, record } = await makeCommentLink(ports, { actor }, input)
      return { link: sendMade(reply, path, record), token }
    },
  )
  actingRoute(app, ports, {
    url: `${path}/:id/revoke`,
    tag,
    operationId: 'revokeCommentLink',
    summary: 'Make a link open nothing any more',
    description: 'What came by it stays.',
    answers: shownRecord('comment-link'),
    run: (call, ref) => revokeCommentLink(ports, call, ref),
  })
}
