import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { concludeSurveillance } from '../../../app/register/certificates/conclude-surveillance.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { planSurveillanceAssessment } from '../../../app/register/assessments/plan-surveillance-assessment.ts'
import { EXAMPLE_PLAN, type AssessmentPlan } from '../../../domain/register/assessment-record.ts'
import type { SurveillanceOutcome } from '../../../domain/register/surveillance.ts'
import { actingRoute } from '../../register/acting.ts'
import { readingRoutes } from '../../register/reading.ts'
import { planMembers } from '../../schemas/register/assessments.ts'
import { closed, id, sentences } from '../../schemas/register/parts.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/surveillance'
const tag = 'Surveillance'

const outcome = Type.Unsafe<SurveillanceOutcome>({
  ...closed({
    outcome: Type.Enum(['passed', 'failed']),
    notes: sentences,
    reason: Type.Optional({
      ...sentences,
      description: 'Why it was done so early; asked for where it passes early.',
    }),
    assessment: Type.Optional(id),
  }),
  examples: [
    { outcome: 'passed', notes: 'Example: ten records were sampled; all of them conform' },
  ],
})

const plan = Type.Unsafe<AssessmentPlan>({ ...closed(planMembers), examples: [EXAMPLE_PLAN] })

/** The yearly look whether a certificate is still deserved. */
export function surveillance(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'surveillance',
    path,
    tag,
    many: 'surveillances',
    narrowedBy: {
      organisation: { column: 'organisation' },
      certificate: { search: 'certificate' },
      due: { search: 'due' },
    },
    within: {
      search: 'due',
      states: ['due', 'overdue'],
      isPastToo: true,
      description:
        'Those whose day comes within so many days, weeks, months or years, such as 90d, and those that are overdue, unless a state is asked for.',
    },
  })
  actingRoute(app, ports, {
    url: `${path}/:id/assessment`,
    tag,
    operationId: 'planSurveillanceAssessment',
    summary: 'Plan the assessment of a surveillance',
    description:
      'By the rules of the certificate. What the rules of the body name is looked at again; for the rest the answers of the last evaluation stand.',
    makes: '/v1/assessments',
    body: plan,
    answers: shownRecord('assessment'),
    run: (call, ref, input) => planSurveillanceAssessment(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/conclude`,
    tag,
    operationId: 'concludeSurveillance',
    summary: 'Record what a surveillance found',
    description:
      'One that is early passes with a reason only; one that has an assessment of its own, by what that came to. What follows for the certificate is decided by somebody else.',
    body: outcome,
    answers: shownRecord('surveillance'),
    run: (call, ref, input) => concludeSurveillance(ports, call, ref, input),
  })
}
