import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { didYouMean } from '../../domain/did-you-mean.ts'
import { htmlHeaders } from '../pages/page.ts'
import { problemPage, problemsPage } from '../pages/problems.ts'
import { JSON_TYPES, mediaTypeFor } from '../plugins/negotiation.ts'
import { DoorProblem, PROBLEMS, type ProblemCode } from '../problem.ts'
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
      const codes = Object.keys(PROBLEMS) as ProblemCode[]
      if (mediaTypeFor(request) === 'text/html')
        return reply.headers(htmlHeaders).send(problemsPage(codes))
      return { problems: codes.map(kindOf) }
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
      if (!isCode(code)) {
        const guess = didYouMean(code, Object.keys(PROBLEMS))
        const hint = guess === undefined ? 'See /problems.' : `Did you mean /problems/${guess}?`
        throw new DoorProblem('route-unknown', `There is no such kind of problem. ${hint}`)
      }
      if (mediaTypeFor(request) === 'text/html')
        return reply.headers(htmlHeaders).send(problemPage(code))
      return kindOf(code)
    },
  )
}

function kindOf(code: ProblemCode) {
  const { status, title, meaning, remedy } = PROBLEMS[code]
  return { type: `/problems/${code}`, code, status, title, meaning, remedy }
}

function isCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEMS, text)
}
