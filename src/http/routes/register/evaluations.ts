import type { FastifyInstance } from 'fastify'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { evaluationReceipt } from '../../../app/register/assessments/stored-file.ts'
import { storedFileRoute } from '../../register/files.ts'
import { readingRoutes } from '../../register/reading.ts'
import { receiptOfAnyFormat } from '../../schemas/published.ts'

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
  readingRoutes(app, ports, {
    kind: 'review',
    path: '/v1/reviews',
    tag: 'Evaluations',
    many: 'reviews',
    narrowedBy: ofAssessment,
  })
}
