import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { recordAnswers } from '../../../app/register/assessments/record-answers.ts'
import type { Answer } from '../../../domain/language/assessment.ts'
import type { OwnAnswer } from '../../../domain/register/answer-sheet.ts'
import { actingRoute, stepRoute } from '../../register/acting.ts'
import { readingRoutes } from '../../register/reading.ts'
import { givenAnswer, givenConsensus, plainAnswers } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const tag = 'Answers'
const input = Type.String({ maxLength: 64 })
const examples = [{ 'hotline-hours': 24, 'complaint-register': true }]

const answers = Type.Record(input, givenAnswer, {
  description: 'By the ids of inputs, or of clauses for what is not applicable or not checked.',
  examples,
})

const consensus = Type.Record(input, givenConsensus, {
  description: 'By the ids of inputs or clauses.',
  examples,
})

/** What assessors answer, each on a sheet of their own, and what they agree on. */
export function answerSheets(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'answer-sheet',
    path: '/v1/answer-sheets',
    tag,
    many: 'sheets of answers',
    narrowedBy: { assessment: { search: 'assessment' }, assessor: { search: 'assessor' } },
  })
  actingRoute(app, ports, {
    url: '/v1/assessments/:id/answers',
    tag,
    operationId: 'recordAnswers',
    summary: 'Write answers on your own sheet',
    description:
      'Answers that are not named stay as they are. All faults are told at once, and then nothing is kept. `If-Match` is about your sheet: the ETag that the last answer came with, or `"0"` while there is none. With it, the second of two who write at once is refused, and shown what changed.',
    body: answers,
    answers: shownRecord('answer-sheet'),
    run: (call, ref, given) => recordAnswers(ports, call, ref, plainAnswers<OwnAnswer>(given)),
  })
  stepRoute(app, ports, {
    step: 'record-consensus',
    method: 'PATCH',
    url: '/v1/assessments/:id/consensus',
    tag,
    operationId: 'recordConsensus',
    summary: 'Record what the team agreed on',
    description: 'What is not named stays as it is; `null` takes an agreement away.',
    body: consensus,
    read: (given) => plainAnswers<Answer>(given),
  })
}
