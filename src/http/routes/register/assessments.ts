import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { abandonAssessment } from '../../../app/register/assessments/abandon-assessment.ts'
import { changePlan } from '../../../app/register/assessments/change-plan.ts'
import { decideCertification } from '../../../app/register/assessments/decide-certification.ts'
import type { RegisterPorts } from '../../../app/register/perform.ts'
import { evaluateAssessment } from '../../../app/register/assessments/evaluate-assessment.ts'
import {
  planAssessment,
  type PlanInput,
} from '../../../app/register/assessments/plan-assessment.ts'
import { reopenAssessment } from '../../../app/register/assessments/reopen-assessment.ts'
import { previewAssessment } from '../../../app/register/assessments/preview-assessment.ts'
import { reviewEvaluation } from '../../../app/register/assessments/review-evaluation.ts'
import { takeOverAnswers } from '../../../app/register/assessments/take-over-answers.ts'
import {
  EXAMPLE_PLAN,
  EXAMPLE_REPORT,
  newReport,
  type PlanChange,
  type TeamReport,
} from '../../../domain/register/assessment-record.ts'
import type { DecisionInput, ReviewInput } from '../../../domain/register/decision.ts'
import { SCORING_MAY_FAIL } from '../score.ts'
import { actingRoute, reasonBody, stepRoute } from '../../register/acting.ts'
import { idOf, ofId, READING_MAY_FAIL, readingRoutes } from '../../register/reading.ts'
import { closed, date, decisionInput, id, sentences } from '../../schemas/register/parts.ts'
import { answersIn } from '../../schemas/media.ts'
import { problemResponses } from '../../schemas/problem.ts'
import { receiptDocument } from '../../schemas/published.ts'
import { planMembers } from '../../schemas/register/assessments.ts'
import { shownRecord } from '../../schemas/register/records.ts'

const path = '/v1/assessments'
const tag = 'Assessments'

const plan = Type.Unsafe<PlanChange>({
  ...closed({
    ...planMembers,
    reason: Type.Optional({
      ...sentences,
      description: 'Why; asked for where somebody leaves the team while the work is under way.',
    }),
  }),
  examples: [EXAMPLE_PLAN],
})

const newAssessment = Type.Unsafe<PlanInput>({
  ...closed({
    application: id,
    revision: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'A revision of the rules by number; else the one in force on the last day.',
      }),
    ),
    ...planMembers,
  }),
  examples: [{ application: '0190aaaa-0000-7000-8000-000000000002', ...EXAMPLE_PLAN }],
})

const evaluation = Type.Object(
  {
    date,
    whileBlocked: Type.Optional(
      Type.Boolean({
        description:
          'Whether a result that something keeps open is frozen all the same. Without it, it is refused with what that is.',
      }),
    ),
  },
  {
    additionalProperties: false,
    description:
      'The day the answers are judged as of: within the plan and the time of the rules, up to today.',
    examples: [{ date: '2026-03-04' }],
  },
)

const report = Type.Unsafe<TeamReport>({ ...newReport, examples: [EXAMPLE_REPORT] })

const review = Type.Unsafe<ReviewInput>({
  ...closed({ recommendation: Type.Enum(['grant', 'refuse']), notes: sentences }),
  examples: [{ recommendation: 'grant', notes: 'Example: the evidence is sufficient' }],
})

const decision = Type.Unsafe<DecisionInput>({
  ...decisionInput(),
  examples: [{ outcome: 'grant', level: 'four-stars' }],
})

/** Assessments, from their plan to the decision. */
export function assessments(app: FastifyInstance, ports: RegisterPorts): void {
  readingRoutes(app, ports, {
    kind: 'assessment',
    path,
    tag,
    many: 'assessments',
    narrowedBy: {
      organisation: { column: 'organisation' },
      standard: { column: 'standard' },
      application: { search: 'application' },
      person: { search: 'team' },
    },
  })
  actingRoute(app, ports, {
    url: path,
    tag,
    operationId: 'planAssessment',
    summary: 'Plan the assessment of an accepted application',
    description: 'The rules are pinned by digest: what is published later changes nothing here.',
    makes: path,
    body: newAssessment,
    answers: shownRecord('assessment'),
    mayFail: SCORING_MAY_FAIL,
    run: (call, _, input) => planAssessment(ports, call, input),
  })
  actingRoute(app, ports, {
    method: 'PUT',
    url: `${path}/:id/plan`,
    tag,
    operationId: 'changePlan',
    summary: 'Replace the plan: add and replace assessors, hand over the lead',
    description:
      'Also while the work is under way: whoever is no longer named leaves, and what they answered counts until somebody in the team answers the same. Once it is evaluated, the team alone changes. Nobody joins who reviewed or decided.',
    body: plan,
    answers: shownRecord('assessment'),
    run: (call, ref, input) => changePlan(ports, call, ref, input),
  })
  stepRoute(app, ports, {
    step: 'start-assessment',
    url: `${path}/:id/start`,
    tag,
    operationId: 'startAssessment',
    summary: 'Begin the assessment',
  })
  app.get(
    `${path}/:id/preview`,
    {
      schema: {
        tags: [tag],
        operationId: 'previewAssessment',
        summary: 'What an assessment in progress would come to by now',
        description:
          'A receipt of the answers of this moment, as of a day of the plan; the last one unless said. Nothing is kept.',
        params: ofId,
        querystring: closed({ date: Type.Optional(date) }),
        response: {
          200: answersIn('The receipt.', { 'application/json': receiptDocument }),
          ...problemResponses([
            'request-faulty',
            'record-unknown',
            'record-faulty',
            'act-untimely',
            ...READING_MAY_FAIL,
            ...SCORING_MAY_FAIL,
          ]),
        },
      },
    },
    async (request) =>
      previewAssessment(ports, { id: idOf(request) }, request.query as { readonly date?: string }),
  )
  actingRoute(app, ports, {
    url: `${path}/:id/evaluate`,
    tag,
    operationId: 'evaluateAssessment',
    summary: 'Score what the team answered and freeze the receipt',
    description:
      'Sheets and consensus are merged and scored by the pinned rules. What does not conform is raised. For whoever leads the team.',
    makes: '/v1/evaluations',
    body: evaluation,
    answers: shownRecord('evaluation'),
    mayFail: SCORING_MAY_FAIL,
    run: (call, ref, input) => evaluateAssessment(ports, call, ref, input),
  })
  stepRoute(app, ports, {
    step: 'report-assessment',
    method: 'PUT',
    url: `${path}/:id/report`,
    tag,
    operationId: 'reportAssessment',
    summary: 'Put on record what the team reports of its work',
    description:
      'Number of the report, what was sampled, what was not covered, departures from the plan, conclusion, recommendation, and what the organisation said. Replaces what was reported before; for whoever leads the team, until the review. What is left out is told as not recorded on the findings report.',
    body: report,
  })
  actingRoute(app, ports, {
    url: `${path}/:id/review`,
    tag,
    operationId: 'reviewEvaluation',
    summary: 'Review the evaluation',
    description:
      'By somebody outside the team. `If-Match` names the version of the assessment that was looked at.',
    isOfSeen: true,
    makes: '/v1/reviews',
    body: review,
    answers: shownRecord('review'),
    run: (call, ref, input) => reviewEvaluation(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/decide`,
    tag,
    operationId: 'decideCertification',
    summary: 'Grant a level that was reached, or refuse with reasons',
    description:
      'By somebody outside the team. Where the assessment was reopened, by somebody without a part so far; a certificate that stands on the earlier decision is the one whose place is taken. `If-Match` names the version of the assessment that was looked at.',
    isOfSeen: true,
    makes: '/v1/decisions',
    body: decision,
    answers: shownRecord('decision'),
    run: (call, ref, input) => decideCertification(ports, call, ref, input),
  })
  stepRoute(app, ports, {
    step: 'return-assessment',
    url: `${path}/:id/return`,
    tag,
    operationId: 'returnAssessment',
    summary: 'Give it back to the team, with the reason',
    body: reasonBody,
  })
  actingRoute(app, ports, {
    url: `${path}/:id/take-over`,
    tag,
    operationId: 'takeOverAnswers',
    summary: 'Take the answers of the last evaluation over, to be looked at again',
    description:
      'For an assessment that follows a certificate. They are shown as `takenOver` and count in a preview; nothing is evaluated before somebody of the team answered each again.',
    answers: shownRecord('assessment'),
    run: (call, ref) => takeOverAnswers(ports, call, ref),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/reopen`,
    tag,
    operationId: 'reopenAssessment',
    summary: 'Put a slip in the decision on record',
    description:
      'Before a certificate is issued. One act follows, by somebody without a part so far: a decision on the same evaluation, or the return to the team. On what was decided before nothing is issued. An appeal that is upheld opens the same.',
    body: reasonBody,
    answers: shownRecord('assessment'),
    run: (call, ref, input) => reopenAssessment(ports, call, ref, input),
  })
  actingRoute(app, ports, {
    url: `${path}/:id/abandon`,
    tag,
    operationId: 'abandonAssessment',
    summary: 'End an assessment without a decision',
    body: reasonBody,
    answers: shownRecord('assessment'),
    run: (call, ref, input) => abandonAssessment(ports, call, ref, input),
  })
}
