import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  commentByLink,
  linkOf,
  returnBlank,
} from '../../../app/register/consultations/comment-links.ts'
import { whatIsAsked } from '../../../app/register/consultations/what-is-asked.ts'
import type { Tokens } from '../../../app/ports.ts'
import type { CommentInput } from '../../../domain/register/comment.ts'
import type { Call, RegisterPorts } from '../../../app/register/perform.ts'
import type { Stored } from '../../../app/register/records.ts'
import { message } from '../../../domain/messages/message.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { HttpProblem } from '../../replies/problem.ts'
import { ACTING_MAY_FAIL, refuseUnreadable } from '../../register/acting.ts'
import { callOf, CREATING_HEADERS, requireKey } from '../../register/call.ts'
import { shown } from '../../register/show.ts'
import { noQuery } from '../../schemas/parameters.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { askedByLink } from '../../schemas/register/comment-lists.ts'
import { linkedCommentInput } from '../../schemas/register/comments.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/commenting'
const tags = ['Comments']
/** Calls from one address in a minute: enough for people, too little to flood a record. */
const config = { rateLimit: { max: 60, timeWindow: 60_000 } }
/** Wrong tokens from one address in a minute, before they are answered by 429. */
const WRONG_TOKENS = 20
const security = [{ commentLink: [] }]
const mayFail = ['sign-in-needed', 'too-many-requests', 'register-unavailable'] as const

type LinkPorts = RegisterPorts & { readonly tokens: Tokens }

/** What a unit does that was asked for comments: it shows the token of its link, and needs no account. */
export function commenting(app: FastifyInstance, ports: LinkPorts): void {
  const wrongToken = app.createRateLimit({ max: WRONG_TOKENS, timeWindow: 60_000 })
  const links = new WeakMap<FastifyRequest, Stored<'comment-link'>>()

  app.get(
    path,
    {
      config,
      onRequest: knowLink,
      schema: {
        tags,
        security,
        operationId: 'getCommenting',
        summary: 'What a comment link asks for',
        description:
          'The days, the clauses of the draft with their numbers and words, and the comments that came by this link.',
        querystring: noQuery,
        response: { 200: askedByLink, ...problemResponses(mayFail) },
      },
    },
    async (request, reply) => {
      const link = linkFor(request)
      reply.header('cache-control', 'no-store')
      const { comments, pinned: _, ...asked } = await whatIsAsked(ports, link)
      return { ...asked, comments: comments.map((one) => shown(one)) }
    },
  )
  app.post(
    `${path}/comments`,
    {
      config,
      onRequest: [knowLink, requireKey],
      preHandler: refuseUnreadable,
      schema: {
        tags,
        security,
        operationId: 'commentByLink',
        summary: 'Comment on the draft in the name of the unit',
        querystring: noQuery,
        headers: CREATING_HEADERS,
        body: linkedCommentInput,
        response: {
          201: shownRecord('comment'),
          ...problemResponses(
            [...ACTING_MAY_FAIL, 'idempotency-key-missing', 'sign-in-needed', 'too-many-requests'],
            'with a body',
          ),
        },
      },
    },
    async (request, reply) => {
      const link = linkFor(request)
      const input = request.body as Omit<CommentInput, 'consultation' | 'from'>
      const record = await commentByLink(ports, linkCall(request, link), link.id, input)
      reply.code(201)
      return shown(record)
    },
  )
  app.post(
    `${path}/blank`,
    {
      config,
      onRequest: [knowLink, requireKey],
      schema: {
        tags,
        security,
        operationId: 'returnBlank',
        summary: 'Say that the unit has no comments',
        description: 'Its letter then counts as answered.',
        querystring: noQuery,
        headers: CREATING_HEADERS,
        response: {
          200: shownRecord('comment-link'),
          ...problemResponses([
            ...ACTING_MAY_FAIL,
            'idempotency-key-missing',
            'sign-in-needed',
            'too-many-requests',
          ]),
        },
      },
    },
    async (request) => {
      const link = linkFor(request)
      return shown(await returnBlank(ports, linkCall(request, link), link.id))
    },
  )

  /** Who has no token is told so before anything else is looked at. */
  async function knowLink(request: FastifyRequest): Promise<void> {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const link = token === undefined ? undefined : await linkOf(ports, token)
    if (link === undefined) {
      const limit = await wrongToken(request)
      if (!limit.isAllowed && limit.isExceeded) throw new HttpProblem('too-many-requests')
      throw new Refusal('sign-in-needed', message('refusal-sign-in-needed--link'))
    }
    links.set(request, link)
  }

  function linkFor(request: FastifyRequest): Stored<'comment-link'> {
    return links.get(request)!
  }

  function linkCall(request: FastifyRequest, { id }: Stored<'comment-link'>): Call {
    const via = { by: 'comment-link', id, request: request.id } as const
    return callOf(request, ports, undefined, { id: `comment-link:${id}`, roles: [], via })
  }
}
