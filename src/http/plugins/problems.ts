import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import Negotiator from 'negotiator'
import { RegisterUnavailable } from '../../app/register/ports.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { message } from '../../domain/messages/message.ts'
import {
  HttpProblem,
  problem,
  PROBLEM_JSON,
  problemKind,
  type Problem,
  type ProblemCode,
  type ProblemFacts,
} from '../replies/problem.ts'
import type { Catalogue } from '../../domain/messages/catalogue.ts'
import { readerOf } from '../pages/public-frame.ts'
import { problemAsPage } from '../pages/problem-page.ts'
import { catalogueFor, speaking } from '../requests/reader.ts'

/**
 * Every answer that is not the one asked for is a problem document. What was refused on purpose is
 * told in full; anything else is ours to mend: it is logged with its cause and shown without detail.
 */
export const problems = plugin(
  async (app: FastifyInstance, { hasRegister }: { readonly hasRegister: boolean }) => {
    const answerWith = (
      request: FastifyRequest,
      reply: FastifyReply,
      body: Problem,
    ): FastifyReply =>
      comesWithBrowser(request) ? sendPage(reply, body, hasRegister) : sendProblem(reply, body)

    app.setErrorHandler(async (error: FastifyError, request, reply) => {
      const answer = problemOf(error, request, readerWith(request))
      if (answer.status < 500)
        request.log.info({ code: answer.code, faults: answer.errors?.length ?? 0 }, 'refused')
      return answerWith(request, reply, answer)
    })
    app.setNotFoundHandler(async (request, reply) =>
      answerWith(
        request,
        reply,
        problem(readerWith(request), 'route-unknown', request.id, {
          detail: message('detail-route-unknown', { path: pathOf(request) }),
        }),
      ),
    )
  },
  { name: 'problems' },
)

/**
 * The problem that an error stands for, in the words the request asks for. What is ours to mend is
 * logged, without what was sent.
 */
export function problemOf(
  error: unknown,
  request: FastifyRequest,
  catalogue = catalogueFor(request),
): Problem {
  const told = (code: ProblemCode, facts?: ProblemFacts): Problem =>
    problem(catalogue, code, request.id, facts)
  if (error instanceof Refusal || error instanceof HttpProblem) {
    if (error.code === 'evaluators-differ') request.server.counts.differed()
    return told(error.code, error)
  }
  if (error instanceof RegisterUnavailable) {
    request.log.error({ err: error }, 'register unavailable')
    return told('register-unavailable', { detail: error.detail })
  }
  const code = codeOf(error)
  if (code !== undefined) return told(code)
  request.log.error({ err: error }, 'broken')
  return told('internal')
}

/** Whether a page is what the client likes best: browsers ask so, programs do not. */
function comesWithBrowser({ method, raw }: FastifyRequest): boolean {
  if (method !== 'GET' || raw.headers.accept === undefined) return false
  return (
    new Negotiator(raw).mediaType([PROBLEM_JSON, 'application/json', 'text/html']) === 'text/html'
  )
}

/** The words of whoever asks: a page keeps to the language that its address names. */
function readerWith(request: FastifyRequest): Catalogue {
  return comesWithBrowser(request)
    ? readerOf(request as Parameters<typeof readerOf>[0])
    : catalogueFor(request)
}

/** Answers with a page that says the same as the problem. */
function sendPage(reply: FastifyReply, body: Problem, hasRegister: boolean): FastifyReply {
  const catalogue = readerWith(reply.request)
  const { remedy } = problemKind(body.code, catalogue)
  const path = pathOf(reply.request)
  const { html, headers } = problemAsPage(body, { catalogue, path, hasRegister, remedy })
  beforeSending(reply, body)
  return reply.code(body.status).headers(headers).send(html)
}

/** Answers with a problem that was worded for the request. */
export function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  speaking(reply)
  beforeSending(reply, body)
  return reply.code(body.status).header('content-type', PROBLEM_JSON).send(body)
}

function beforeSending(reply: FastifyReply, { code }: Problem): void {
  reply.server.counts.told(code)
  if (code === 'register-unavailable' || code === 'too-busy')
    reply.header('retry-after', RETRY_AFTER_S)
}

/** After so many seconds a lock or a turn is free and a PostgreSQL that was restarted answers again. */
const RETRY_AFTER_S = '2'

/** What Fastify itself refuses, by the names it gives. */
const OF_FASTIFY: {
  readonly [code: string]:
    | 'body-too-large'
    | 'media-type-unsupported'
    | 'json-faulty'
    | 'request-malformed'
} = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'json-faulty',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request-malformed',
  FST_ERR_BAD_URL: 'request-malformed',
  FST_ERR_ASYNC_CONSTRAINT: 'request-malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'request-malformed',
}

function codeOf(error: unknown): (typeof OF_FASTIFY)[string] | undefined {
  const { code, statusCode } = error as Partial<FastifyError>
  const known = code === undefined ? undefined : OF_FASTIFY[code]
  // A body that breaks off has a status below 500 and no code that is ours to know.
  return known ?? (statusCode !== undefined && statusCode < 500 ? 'request-malformed' : undefined)
}

function pathOf(request: FastifyRequest): string {
  return (request.url.split('?')[0] ?? '').slice(0, 200)
}
