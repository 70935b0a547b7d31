import type { AnswerChanges } from '../domain/register/answer-sheet.ts'
import type { ApplicationInput } from '../domain/register/application.ts'
import { creditCodeCheck } from '../domain/register/credit-code.ts'
import type { Names } from '../domain/language/plain-values.ts'
import type { JsonObject } from '../domain/schema/json.ts'
import { decideCertification } from '../app/register/assessments/decide-certification.ts'
import type { Call, RegisterPorts } from '../app/register/perform.ts'
import { evaluateAssessment } from '../app/register/assessments/evaluate-assessment.ts'
import { issueCertificate } from '../app/register/certificates/issue-certificate.ts'
import { planAssessment } from '../app/register/assessments/plan-assessment.ts'
import { receiveApplication } from '../app/register/applications/receive-application.ts'
import { recordAnswers } from '../app/register/assessments/record-answers.ts'
import type { Stored } from '../app/register/records.ts'
import { registerOrganisation } from '../app/register/organisations/register-organisation.ts'
import { reviewEvaluation } from '../app/register/assessments/review-evaluation.ts'
import { takeStep } from '../app/register/take-step.ts'

/** What a made-up case is worked with: the ports of a register of its day, and rules with answers for them. */
export type DemoCase = {
  readonly ports: RegisterPorts
  readonly today: string
  readonly standard: string
  readonly edition: string
  readonly profile: JsonObject
  /** Every fact that a profile may tell, as some example does. */
  readonly facts: JsonObject
  /** The first day of the rules. */
  readonly inForceFrom: string
  /** Answers that reach a level, and answers that reach none. */
  readonly good: AnswerChanges
  readonly poor: AnswerChanges
  /** Answers of somebody who stands among the worked examples, from the weakest (0) to the best (1). */
  readonly mixed: (standing: number, name: string) => AnswerChanges
  /** Who goes out; the first two assessors unless said. */
  readonly team?: DemoTeam
}

/** The assessors of a team by what tells them apart from the first. */
export type DemoTeam = { readonly lead: string; readonly second: string }

const WHY = '演示数据 / demonstration data'

/** Somebody of the made-up body, by role, as the demonstration names them. */
export function demo(role: string, more = ''): Call {
  return { actor: { id: `demo-${role}${more}`, roles: [role] }, why: WHY }
}

const FIRST_TEAM: DemoTeam = { lead: '', second: '-2' }

/** A plainly fictitious organisation; `serial` makes its credit code, whose region does not exist. */
export function demoOrganisation(
  ports: RegisterPorts,
  serial: number,
  name: Required<Names>,
): Promise<Stored<'organisation'>> {
  const first17 = `91000000DEM${String(serial).padStart(6, '0')}`
  return registerOrganisation(ports, demo('clerk'), {
    name: { zh: `${name.zh}（虚构）`, en: `${name.en} (fictitious)` },
    address: { zh: `示例省示例市示例路 ${serial} 号`, en: `${serial} Example Road, Example City` },
    creditCode: first17 + creditCodeCheck(first17),
    contacts: [{ name: '示例联系人', email: `contact-${serial}@example.com` }],
  })
}

/** An application that was received and accepted. */
export async function demoAccepted(
  { ports, standard, edition, profile }: DemoCase,
  organisation: string,
  more: Partial<ApplicationInput> = {},
): Promise<string> {
  const { id } = await demoReceived({ ports, standard, edition, profile }, organisation, more)
  await takeStep(ports, demo('clerk'), 'start-application-review', { id }, {})
  await takeStep(ports, demo('clerk'), 'accept-application', { id }, {})
  return id
}

/** An application as it came in. */
export function demoReceived(
  {
    ports,
    standard,
    edition,
    profile,
  }: Pick<DemoCase, 'ports' | 'standard' | 'edition' | 'profile'>,
  organisation: string,
  more: Partial<ApplicationInput> = {},
): Promise<Stored<'application'>> {
  return receiveApplication(ports, demo('clerk'), {
    organisation,
    standard,
    edition,
    kind: 'initial',
    scope: {
      zh: '示例扫路车和垃圾收集容器的定制设计、销售、安装和售后服务',
      en: 'Customized design, sale, installation and after-sales service of example sweepers',
    },
    sites: [
      { name: { zh: '示例总部展厅', en: 'Example showroom' } },
      { name: { zh: '示例西部服务站', en: 'Example western service station' } },
    ],
    profile,
    ...more,
  })
}

/** A planned assessment of today, with a team of two. */
export async function demoPlanned(
  { ports, today, team: { lead, second } = FIRST_TEAM }: DemoCase,
  application: string,
): Promise<string> {
  const { id } = await planAssessment(ports, demo('clerk'), {
    application,
    team: [
      { person: demo('assessor', lead).actor.id, isLead: true },
      { person: demo('assessor', second).actor.id },
    ],
    methods: ['documents', 'on-site', 'mystery-customer'],
    from: today,
    until: today,
    sampling:
      '示例：随机抽取近十二个月的记录 / Example: records of the last twelve months, at random',
  })
  return id
}

/** An assessment under way with these answers of its lead. */
export async function demoAnswered(
  { ports, team: { lead } = FIRST_TEAM }: DemoCase,
  assessment: string,
  answers: AnswerChanges,
): Promise<void> {
  const ref = { id: assessment }
  await takeStep(ports, demo('assessor', lead), 'start-assessment', ref, {})
  await recordAnswers(ports, demo('assessor', lead), ref, answers)
}

/** An assessment from its plan to its evaluation. */
export async function demoEvaluated(
  one: DemoCase,
  application: string,
  answers: AnswerChanges,
): Promise<Stored<'evaluation'>> {
  const id = await demoPlanned(one, application)
  await demoAnswered(one, id, answers)
  const evaluation = await evaluateAssessment(
    one.ports,
    demo('assessor'),
    { id },
    { date: one.today },
  )
  await takeStep(
    one.ports,
    demo('assessor'),
    'report-assessment',
    { id },
    {
      sampled: '示例：订单 12 份、投诉 8 件 / Example: 12 orders and 8 complaints',
      notCovered: [],
      departures: [],
      conclusion: '示例：结论见评分 / Example: as the score says',
      recommendation: evaluation.body.level === null ? 'refuse' : 'grant',
    },
  )
  return evaluation
}

/** The review: it recommends what was reached. */
export function demoReviewed(
  ports: RegisterPorts,
  { body: { assessment, level } }: Stored<'evaluation'>,
): Promise<Stored<'review'>> {
  return reviewEvaluation(
    ports,
    demo('reviewer'),
    { id: assessment },
    {
      recommendation: level === null ? 'refuse' : 'grant',
      notes: '示例复核意见：证据与评分一致。/ Example: evidence and score agree.',
    },
  )
}

/** The review and the decision: a grant of what was reached, or a refusal. */
export async function demoDecided(
  { ports }: DemoCase,
  evaluation: Stored<'evaluation'>,
): Promise<Stored<'decision'>> {
  const ref = { id: evaluation.body.assessment }
  const { level } = evaluation.body
  await demoReviewed(ports, evaluation)
  const input =
    level === null
      ? ({
          outcome: 'refuse',
          reasons: '示例：未达到任何星级。/ Example: no level reached.',
        } as const)
      : ({ outcome: 'grant', level } as const)
  return decideCertification(ports, demo('decision-maker'), ref, input)
}

/** Everything from the application to the certificate. */
export async function demoCertified(
  one: DemoCase,
  organisation: string,
  more: Partial<ApplicationInput> = {},
): Promise<Stored<'certificate'>> {
  const application = await demoAccepted(one, organisation, more)
  const decision = await demoDecided(one, await demoEvaluated(one, application, one.good))
  return issueCertificate(one.ports, demo('decision-maker'), { decision: decision.id })
}
