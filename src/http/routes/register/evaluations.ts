import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { evaluatedAssessments } from '../../../app/register/assessments/assessments-on-record.ts'
import { evaluationReceipt } from '../../../app/register/assessments/stored-file.ts'
import { storedFileRoute } from '../../register/files.ts'
import { nextLink, pageOf, PAGE_QUERY } from '../../register/paging.ts'
import { READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { assessmentDocument, receiptOfAnyFormat } from '../../schemas/published.ts'
import { closed } from '../../schemas/register/parts.ts'

const path = '/v1/evaluations'

/** Frozen evaluations with their receipts, and the reviews of them. */
export function evaluations(app: FastifyInstance, ports: RegisterPorts): void {
  const ofAssessment = {
    organisation: { column: 'organisation' },
    assessment: { search: 'assessment' },
  } as const
  readingRoutes(app, ports, {
    kind: 'evaluation',
    path,
    tag: 'Evaluations',
    many: 'evaluations',
    narrowedBy: {
      ...ofAssessment,
      standard: { column: 'standard' },
      level: { search: 'level' },
      rules: { search: 'rules' },
    },
  })
  storedFileRoute(app, {
    url: `${path}/:id/receipt`,
    tag: 'Evaluations',
    operationId: 'getEvaluationReceipt',
    summary: 'The receipt that was frozen',
    description: 'Canonical JSON; its SHA-256 is the ETag, and `receipt` of the evaluation.',
    forms: { 'application/json': receiptOfAnyFormat },
    find: (looker, { id }) => evaluationReceipt(ports, looker, id),
  })
  const { limit, cursor } = PAGE_QUERY
  app.get<{ Querystring: { standard: string; limit?: string; cursor?: string } }>(
    `${path}/assessments`,
    {
      schema: {
        tags: ['Evaluations'],
        operationId: 'listEvaluatedAssessments',
        summary: 'The assessments that were evaluated by a standard, whole',
        description:
          'What the frozen evaluations of all editions of a standard judged, oldest first, for what is asked over many of them, such as `POST /v1/foresee` and the ruler. Where an assessment was evaluated again, the later one counts. `Link` leads to the next page.',
        querystring: closed({
          standard: Type.String({ minLength: 1, maxLength: 100, description: 'Its id.' }),
          limit,
          cursor,
        }),
        response: {
          200: closed(
            {
              count: Type.Integer({ description: 'Evaluations of the standard on record.' }),
              items: Type.Array(
                closed({
                  assessment: Type.String({ description: 'The id of the record.' }),
                  document: assessmentDocument,
                }),
              ),
              next: Type.Optional(Type.String()),
            },
            'A page; `next` is the cursor of what follows.',
          ),
          ...problemResponses(['request-faulty', ...READING_MAY_FAIL]),
        },
      },
    },
    async (request, reply) => {
      const { standard, ...page } = request.query
      const found = await evaluatedAssessments(ports, standard, pageOf(page))
      nextLink(request, reply, found.next)
      return found
    },
  )
  readingRoutes(app, ports, {
    kind: 'review',
    path: '/v1/reviews',
    tag: 'Evaluations',
    many: 'reviews',
    narrowedBy: ofAssessment,
  })
}
