import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { didYouMean } from '../../domain/faults/did-you-mean.ts'
import { htmlHeaders } from '../pages/page.ts'
import { problemPage, problemsPage } from '../pages/problems.ts'
import { JSON_TYPES, mediaTypeFor } from '../plugins/negotiation.ts'
import { message } from '../../domain/messages/message.ts'
import { HttpProblem, PROBLEM_CODES, problemKind, type ProblemCode } from '../replies/problem.ts'
import { speaking, varyBy } from '../requests/reader.ts'
import { answersIn } from '../schemas/media.ts'
import { problemResponses } from '../schemas/problem.ts'

const produces = [...JSON_TYPES, 'text/html', 'text/html; charset=utf-8']

const kind = Type.Object(
  {
    type: Type.String(),
    code: Type.String(),
    status: Type.Integer(),
    title: Type.String(),
    meaning: Type.String(),
    remedy: Type.String(),
  },
  { additionalProperties: false, title: 'ProblemKind' },
)

/** The pages that the `type` of a problem leads to, for people and for programs. */
export const problemKinds: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/problems',
    {
      config: { produces },
      schema: {
        tags: ['Operation'],
        operationId: 'listProblemKinds',
        summary: 'All kinds of problems',
        response: {
          200: answersIn('All kinds.', {
            'application/json': Type.Object({ problems: Type.Array(kind) }),
            'text/html': Type.String(),
          }),
          ...problemResponses(),
        },
      },
    },
    async (request, reply) => {
      const catalogue = speaking(reply)
      varyBy(reply, 'accept')
      const problems = PROBLEM_CODES.map((code) => problemKind(code, catalogue))
      if (mediaTypeFor(request) === 'text/html')
        return reply.headers(htmlHeaders).send(problemsPage(problems, catalogue))
      return { problems }
    },
  )

  app.get(
    '/problems/:code',
    {
      config: { produces },
      schema: {
        tags: ['Operation'],
        operationId: 'getProblemKind',
        summary: 'What a kind of problem means, and what to do',
        params: Type.Object({ code: Type.String({ maxLength: 100 }) }),
        response: {
          200: answersIn('The kind.', { 'application/json': kind, 'text/html': Type.String() }),
          ...problemResponses(['request-faulty', 'route-unknown']),
        },
      },
    },
    async (request, reply) => {
      const { code } = request.params
      if (!isCode(code)) throw unknownKind(code)
      const catalogue = speaking(reply)
      varyBy(reply, 'accept')
      const problem = problemKind(code, catalogue)
      if (mediaTypeFor(request) === 'text/html')
        return reply.headers(htmlHeaders).send(problemPage(problem, catalogue))
      return problem
    },
  )
}

function unknownKind(code: string): HttpProblem {
  const unknown = message('detail-problem-unknown')
  const guess = didYouMean(code, PROBLEM_CODES)
  return new HttpProblem(
    'route-unknown',
    guess === undefined
      ? unknown
      : message('did-you-mean', { message: unknown, name: `/problems/${guess}` }),
  )
}

function isCode(text: string): text is ProblemCode {
  return PROBLEM_CODES.includes(text as ProblemCode)
}
