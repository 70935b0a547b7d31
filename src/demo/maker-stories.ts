import { evaluateAssessment } from '../app/register/assessments/evaluate-assessment.ts'
import { concludeSurveillance } from '../app/register/certificates/conclude-surveillance.ts'
import { issueCertificate } from '../app/register/certificates/issue-certificate.ts'
import type { RegisterPorts } from '../app/register/perform.ts'
import { allOf } from '../app/register/records.ts'
import { takeStep } from '../app/register/take-step.ts'
import {
  demo,
  demoAccepted,
  demoAnswered,
  demoDecided,
  demoOrganisation,
  demoPlanned,
  type DemoCase,
  type DemoTeam,
} from './casework.ts'
import { profileOf, SCOPES, sitesOf, type Maker } from './makers.ts'
import type { DemoCases, Tell } from './stories.ts'

/** Days from an application to its evaluation, from there to the decision, and between surveillances. */
const [HANDLING, DECIDING, YEAR] = [34, 9, 360]

/** Who go out together. */
const TEAMS: readonly DemoTeam[] = [
  { lead: '', second: '-2' },
  { lead: '-3', second: '' },
  { lead: '-4', second: '-3' },
  { lead: '-2', second: '-4' },
]

/** Told from its application to its certificate or refusal, and to the surveillances that followed. */
export function madeBy(maker: Maker, cases: DemoCases): Tell {
  return async function* (_, serial, { ports }) {
    const { name, scope, ago } = maker
    const evaluated = cases(ago)
    // The rules had not come into force.
    if (cases(ago + HANDLING).today < evaluated.inForceFrom) return
    const team = TEAMS[serial % TEAMS.length]!
    yield ago + HANDLING
    const of = await demoOrganisation(ports, serial, name)
    const sites = sitesOf(maker)
    const one: DemoCase = { ...evaluated, profile: profileOf(maker, evaluated.facts), team }
    const application = await demoAccepted({ ...one, today: cases(ago + HANDLING).today }, of.id, {
      scope: SCOPES[scope],
      sites,
    })
    yield ago
    const assessment = await demoPlanned(one, application)
    await demoAnswered(one, assessment, evaluated.mixed(maker.standing, name.en))
    const lead = demo('assessor', team.lead)
    const evaluation = await evaluateAssessment(
      ports,
      lead,
      { id: assessment },
      { date: one.today },
    )
    yield ago - DECIDING
    if (evaluation.body.level !== null) await corrected(ports, assessment, one)
    const decision = await demoDecided(one, evaluation)
    if (evaluation.body.level === null) return
    const { id } = await issueCertificate(ports, demo('decision-maker'), { decision: decision.id })
    for (let day = ago - DECIDING - YEAR; day > 0; day -= YEAR) {
      yield day
      await surveyed(ports, id, lead)
    }
  }
}

/** Every nonconformity was answered and its correction seen before the decision. */
async function corrected(
  ports: RegisterPorts,
  assessment: string,
  { today, team }: DemoCase,
): Promise<void> {
  const found = await ports.register.read((view) =>
    allOf(view, 'nonconformity', 'assessment', assessment),
  )
  for (const { id } of found) {
    const correction = {
      cause: '示例原因 / Example cause',
      correction: '示例：已整改并留有记录。/ Example: mended and recorded.',
      due: today,
    }
    await takeStep(ports, demo('clerk'), 'answer-nonconformity', { id }, correction)
    const note = '示例：已见效。/ Example: it works.'
    await takeStep(ports, demo('assessor', team?.lead), 'verify-correction', { id }, { note })
    await takeStep(ports, demo('assessor', team?.lead), 'close-nonconformity', { id }, {})
  }
}

async function surveyed(
  ports: RegisterPorts,
  certificate: string,
  lead: ReturnType<typeof demo>,
): Promise<void> {
  const watches = await ports.register.read((view) =>
    allOf(view, 'surveillance', 'certificate', certificate),
  )
  const next = watches.find(({ state }) => state === 'due')
  if (next === undefined) return
  const notes = '示例：服务水平保持。/ Example: the level of service is kept.'
  await concludeSurveillance(ports, lead, { id: next.id }, { outcome: 'passed', notes })
}
