import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { raiseNonconformity } from '../../../app/register/assessments/raise-nonconformity.ts'
import type { FoundNonconformity } from '../../../domain/register/evaluation.ts'
import type { CorrectionInput } from '../../../domain/register/nonconformity.ts'
import { actingRoute, stepRoute } from '../../register/acting.ts'
import { readingRoutes } from '../../register/reading.ts'
import { correctedOn } from '../../../domain/register/nonconformity.ts'
import { closed, id, names, sentences } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/nonconformities'
const tag = 'Nonconformities'

const found = Type.Unsafe<FoundNonconformity>({
  ...closed({
    clause: Type.String({ maxLength: 64, description: 'Id of the clause.' }),
    number: Type.Optional(Type.String({ maxLength: 64, description: 'As the standard has it.' })),
    grade: Type.Enum(['minor', 'major']),
    statement: names,
    evidence: Type.Array(id, { maxItems: 1000 }),
  }),
  examples: [
    {
      clause: 'complaint-handling',
      grade: 'minor',
      statement: {
        zh: '示例：两份投诉没有回访记录',
        en: 'Example: two complaints without call-back',
      },
      evidence: [],
    },
  ],
})

const correction = Type.Unsafe<CorrectionInput>({
  ...closed({ cause: sentences, correction: sentences, due: correctedOn }),
  examples: [
    {
      cause: 'Example: nobody was responsible',
      correction: 'Example: a person was appointed and the calls were made',
      due: '2026-04-30',
    },
  ],
})

const note = Type.Object(
  { note: sentences },
  {
    additionalProperties: false,
    examples: [{ note: 'Example: the records of the calls were inspected' }],
  },
)

/** What does not conform, until it does. */
export function nonconformities(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'nonconformity',
    path,
    tag,
    many: 'nonconformities',
    narrowedBy: {
      organisation: { column: 'organisation' },
      assessment: { search: 'assessment' },
      grade: { search: 'grade' },
      clause: { search: 'clause' },
    },
  })
  actingRoute(app, ports, {
    url: '/v1/assessments/:id/nonconformities',
    tag,
    operationId: 'raiseNonconformity',
    summary: 'Raise a nonconformity by hand',
    description: 'Those that the rules find are raised by the evaluation.',
    makes: path,
    body: found,
    answers: shownRecord('nonconformity'),
    run: (call, ref, input) => raiseNonconformity(ports, call, ref, input),
  })
  stepRoute(app, ports, {
    step: 'answer-nonconformity',
    url: `${path}/:id/answer`,
    tag,
    operationId: 'answerNonconformity',
    summary: 'Say why it happened, what was or is done, and when',
    body: correction,
  })
  stepRoute(app, ports, {
    step: 'verify-correction',
    url: `${path}/:id/verify`,
    tag,
    operationId: 'verifyCorrection',
    summary: 'Confirm that the correction was checked',
    body: note,
  })
  stepRoute(app, ports, {
    step: 'close-nonconformity',
    url: `${path}/:id/close`,
    tag,
    operationId: 'closeNonconformity',
    summary: 'Close a nonconformity that was checked',
  })
  stepRoute(app, ports, {
    step: 'reopen-nonconformity',
    url: `${path}/:id/reopen`,
    tag,
    operationId: 'reopenNonconformity',
    summary: 'Open it again, with the reason',
    body: note,
  })
}
