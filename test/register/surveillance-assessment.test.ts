import t from 'tap'
import { abandonAssessment } from '../../src/app/register/assessments/abandon-assessment.ts'
import { concludeSurveillance } from '../../src/app/register/certificates/conclude-surveillance.ts'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { planSurveillanceAssessment } from '../../src/app/register/assessments/plan-surveillance-assessment.ts'
import { previewAssessment } from '../../src/app/register/assessments/preview-assessment.ts'
import { raiseNonconformity } from '../../src/app/register/assessments/raise-nonconformity.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { allOf, need } from '../../src/app/register/records.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { takeOverAnswers } from '../../src/app/register/assessments/take-over-answers.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { clausesOfTurn, isEarly } from '../../src/domain/register/surveillance-scope.ts'
import { bothEngines } from './both-engines.ts'
import { accepted, begun, certified, STAFF, wish } from './casework.ts'
import type { RegisterService } from './register-service.ts'
import { STANDARDS } from './small-root.ts'

const each = await bothEngines(t)
const { clerk, lead, reviewer, decider } = STAFF

const TEAM = [{ person: 'lead', isLead: true }]
const PASSED = { outcome: 'passed', notes: '保持' } as const

/** A certificate whose first surveillance is near, at a body that looks at one clause of three. */
async function watched(registerService: RegisterService, surveillanceScope: object) {
  const { register } = registerService
  const held = await certified(registerService)
  const [first] = await register.read((view) => allOf(view, 'surveillance', 'certificate', held.id))
  registerService.today = '2027-11-01'
  const ports = {
    ...registerService.ports,
    body: { ...registerService.ports.body, surveillanceScope },
  }
  const { today } = registerService
  const plan = { team: TEAM, methods: ['on-site'], from: today, until: today } as const
  return { ports, held, due: { id: first!.id }, plan, date: today }
}

each(
  'a surveillance looks at what the body says, and the rest stands',
  async (t, registerService) => {
    const scope = { clauses: { [STANDARDS.published]: ['clean'] } }
    const { ports, held, due, plan, date } = await watched(registerService, scope)
    await t.rejects(concludeSurveillance(ports, lead, due, PASSED), {
      code: 'act-untimely',
      detail: { key: 'refusal-act-untimely--surveillance-unassessed' },
    })
    const { id, body } = await planSurveillanceAssessment(ports, clerk, due, plan)
    t.match(body, { kind: 'surveillance', certificate: held.id, takenOver: { again: ['clean'] } })
    await t.rejects(planSurveillanceAssessment(ports, clerk, due, plan), { code: 'record-taken' })
    const ref = { id }
    await takeStep(ports, lead, 'start-assessment', ref, {})
    await t.rejects(evaluateAssessment(ports, lead, ref, { date }), {
      code: 'record-faulty',
      faults: [{ code: 'answer-unseen', pointer: '/answers/clean' }],
    })
    t.equal((await previewAssessment(ports, ref, {})).results[0]!.points, 10, 'as it was')
    await recordAnswers(ports, lead, ref, { clean: true })
    const evaluation = await evaluateAssessment(ports, lead, ref, { date })
    t.equal(evaluation.body.level, 'two-stars')
    const review = { recommendation: 'grant', notes: '充分' } as const
    await reviewEvaluation(ports, reviewer, ref, review)
    await t.rejects(
      decideCertification(ports, decider, ref, { outcome: 'grant', level: 'two-stars' }),
      {
        code: 'act-untimely',
        detail: { key: 'refusal-act-untimely--of-surveillance' },
      },
    )
    const done = await concludeSurveillance(ports, lead, due, PASSED)
    t.match(done.body, { state: 'passed', result: { assessment: id } })
    const now = await registerService.register.read((view) => need(view, 'assessment', ref))
    t.equal(now.body.state, 'concluded')
  },
)

each(
  'a surveillance does not pass by an assessment that fell short',
  async (t, registerService) => {
    const { ports, due, plan, date } = await watched(registerService, { share: 34 })
    const { id, body } = await planSurveillanceAssessment(ports, clerk, due, plan)
    t.same(body.takenOver?.again, ['hot', 'clean'], 'two of three')
    const ref = { id }
    await takeStep(ports, lead, 'start-assessment', ref, {})
    await t.rejects(concludeSurveillance(ports, lead, due, PASSED), { code: 'act-untimely' })
    await recordAnswers(ports, lead, ref, { hot: false, clean: true })
    const seen = { statement: { zh: '壶盖缺失' }, evidence: [] }
    await raiseNonconformity(ports, lead, ref, { ...seen, clause: 'clean', grade: 'major' })
    await evaluateAssessment(ports, lead, ref, { date })
    await t.rejects(concludeSurveillance(ports, lead, due, PASSED), {
      code: 'record-faulty',
      faults: [{ code: 'surveillance-level' }, { code: 'surveillance-open' }],
    })
    const failed = { outcome: 'failed', notes: '水不热' } as const
    const { body: after } = await concludeSurveillance(ports, lead, due, failed)
    t.equal(after.state, 'failed')
  },
)

each('an assessment that was abandoned makes room for another', async (t, registerService) => {
  const { ports, due, plan } = await watched(registerService, {})
  const { id, body } = await planSurveillanceAssessment(ports, clerk, due, plan)
  t.same(body.takenOver?.again, ['hot', 'clean', 'friendly'], 'all, where nothing is said')
  await abandonAssessment(ports, clerk, { id }, { reason: '改期' })
  t.ok(await planSurveillanceAssessment(ports, clerk, due, plan))
})

each(
  'a renewal begins with the last answers, each to be looked at again',
  async (t, registerService) => {
    const { ports } = registerService
    const held = await certified(registerService)
    const of = held.body.organisation
    const more = { kind: 'renewal', certificate: held.id } as const
    const { id } = await begun(
      registerService,
      (await accepted(registerService, wish(of, more))).id,
    )
    const ref = { id }
    const { body } = await takeOverAnswers(ports, lead, ref)
    t.same(Object.keys(body.takenOver?.answers ?? {}).toSorted(), ['clean', 'friendly', 'hot'])
    await recordAnswers(ports, lead, ref, { hot: true, clean: { state: 'not-checked' } })
    const date = registerService.today
    await t.rejects(evaluateAssessment(ports, lead, ref, { date }), {
      code: 'record-faulty',
      faults: [{ pointer: '/answers/friendly' }],
    })
    await recordAnswers(ports, lead, ref, { clean: true, friendly: false })
    t.equal((await evaluateAssessment(ports, lead, ref, { date })).body.points, 8)

    const initial = await begun(registerService, (await accepted(registerService, wish(of))).id)
    await t.rejects(takeOverAnswers(ports, lead, { id: initial.id }), {
      code: 'record-faulty',
      faults: [{ code: 'nothing-before' }],
    })
  },
)

each('what passes early says why', async (t, registerService) => {
  const { ports, register } = registerService
  const held = await certified(registerService)
  const [first] = await register.read((view) => allOf(view, 'surveillance', 'certificate', held.id))
  const due = { id: first!.id }
  await t.rejects(concludeSurveillance(ports, lead, due, PASSED), {
    code: 'record-faulty',
    faults: [{ code: 'surveillance-early', pointer: '/reason' }],
  })
  const { body } = await concludeSurveillance(ports, lead, due, { ...PASSED, reason: '搬迁' })
  t.match(body, { state: 'passed', result: { reason: '搬迁' } })
})

t.test('each turn goes on where the one before ended, and early is half a turn', (t) => {
  const clauses = ['a', 'b', 'c', 'd', 'e']
  const turn = (share: number, number: number) =>
    clausesOfTurn({ surveillanceScope: { share } }, 'x', clauses, number).join('')
  t.same([turn(40, 1), turn(40, 2), turn(40, 3)], ['ab', 'cd', 'ae'])
  t.equal(turn(100, 2), 'abcde')
  const body = { surveillanceMonths: 12 }
  t.equal(isEarly('2027-11-23', '2027-05-22', body), true)
  t.equal(isEarly('2027-11-23', '2027-05-23', body), false)
  t.equal(isEarly('2027-11-23', '2027-11-02', { ...body, surveillanceEarlyDays: 20 }), true)
  t.end()
})
