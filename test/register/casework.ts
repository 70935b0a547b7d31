import { addPerson } from '../../src/app/access/add-person.ts'
import type { Call } from '../../src/app/register/perform.ts'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { issueCertificate } from '../../src/app/register/certificates/issue-certificate.ts'
import { planAssessment } from '../../src/app/register/assessments/plan-assessment.ts'
import { receiveApplication } from '../../src/app/register/applications/receive-application.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import type { Stored } from '../../src/app/register/records.ts'
import { registerOrganisation } from '../../src/app/register/organisations/register-organisation.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import type { AnswerChanges } from '../../src/domain/register/answer-sheet.ts'
import type { ApplicationInput } from '../../src/domain/register/application.ts'
import { by, type RegisterService } from './register-service.ts'
import { STANDARDS } from './small-root.ts'

/** Everybody in the body, each with one duty, and what they call to say who they are. */
export const STAFF = {
  clerk: by('clerk', 'clerk'),
  lead: by('lead', 'assessor'),
  second: by('second', 'assessor'),
  reviewer: by('reviewer', 'reviewer'),
  decider: by('decider', 'decision-maker'),
  operator: by('operator', 'operator'),
} as const satisfies Record<string, Call>

/** What makes two stars under the small standards. */
export const ALL_WELL: AnswerChanges = { hot: true, clean: true, friendly: true }

const SCOPE = { zh: '水壶的销售与维修', en: 'Sale and repair of kettles' }

/** A plainly made-up organisation. */
export function organisation(registerService: RegisterService): Promise<Stored<'organisation'>> {
  return registerOrganisation(registerService.ports, STAFF.clerk, {
    name: { zh: '示例水壶厂（虚构）', en: 'Example Kettles (fictitious)' },
    address: { zh: '示例市示例路 1 号', en: '1 Example Road' },
    contacts: [{ name: '示例联系人', email: 'contact@example.com' }],
    isAnother: true,
  })
}

/** Somebody who speaks for an organisation and may sign in, put on record under a login. */
export async function contactOf(
  { ports }: RegisterService,
  of: string,
  login: string,
): Promise<Call> {
  // Nobody signs in here.
  const access = { ...ports, passwords: {} as never, tokens: {} as never }
  const { id } = await addPerson(access, STAFF.operator, {
    name: '示例联系人',
    login,
    roles: ['contact'],
    organisation: of,
  })
  return by(id, 'contact')
}

/** What an organisation asks for, with what the test changes. */
export function wish(of: string, more: Partial<ApplicationInput> = {}): ApplicationInput {
  return {
    organisation: of,
    standard: STANDARDS.published,
    edition: '2026',
    kind: 'initial',
    scope: SCOPE,
    sites: [{ name: { zh: '总店', en: 'Main shop' } }],
    ...more,
  }
}

/** An application that was accepted. */
export async function accepted(
  registerService: RegisterService,
  input: ApplicationInput,
): Promise<Stored<'application'>> {
  const { ports } = registerService
  const { id } = await receiveApplication(ports, STAFF.clerk, input)
  await takeStep(ports, STAFF.clerk, 'start-application-review', { id }, {})
  return takeStep(ports, STAFF.clerk, 'accept-application', { id }, {})
}

/** An assessment that its team has begun. */
export async function begun(
  registerService: RegisterService,
  application: string,
): Promise<Stored<'assessment'>> {
  const { ports } = registerService
  const { id } = await planAssessment(ports, STAFF.clerk, {
    application,
    team: [{ person: 'lead', isLead: true }, { person: 'second' }],
    methods: ['documents', 'on-site'],
    from: registerService.today,
    until: registerService.today,
  })
  return takeStep(ports, STAFF.lead, 'start-assessment', { id }, {})
}

/** An assessment with these answers of its lead, evaluated. */
export async function evaluated(
  registerService: RegisterService,
  assessment: string,
  answers: AnswerChanges = ALL_WELL,
): Promise<Stored<'evaluation'>> {
  const ref = { id: assessment }
  await recordAnswers(registerService.ports, STAFF.lead, ref, answers)
  return evaluateAssessment(registerService.ports, STAFF.lead, ref, { date: registerService.today })
}

/** The positive decision on an evaluated assessment. */
export async function granted(
  registerService: RegisterService,
  assessment: string,
  level = 'two-stars',
): Promise<Stored<'decision'>> {
  const ref = { id: assessment }
  const review = { recommendation: 'grant', notes: '证据充分' } as const
  await reviewEvaluation(registerService.ports, STAFF.reviewer, ref, review)
  return decideCertification(registerService.ports, STAFF.decider, ref, { outcome: 'grant', level })
}

/** Everything from the application to the decision. */
export async function decided(
  registerService: RegisterService,
  input: ApplicationInput,
): Promise<Stored<'decision'>> {
  const application = await accepted(registerService, input)
  const assessment = await begun(registerService, application.id)
  await evaluated(registerService, assessment.id)
  return granted(registerService, assessment.id)
}

/** A certificate for a new organisation, or for what is wished. */
export async function certified(
  registerService: RegisterService,
  more: Partial<ApplicationInput> = {},
): Promise<Stored<'certificate'>> {
  const of = more.organisation ?? (await organisation(registerService)).id
  const decision = await decided(registerService, wish(of, more))
  return issueCertificate(registerService.ports, STAFF.clerk, { decision: decision.id })
}
