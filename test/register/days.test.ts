import t from 'tap'
import { changePlan } from '../../src/app/register/assessments/change-plan.ts'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { planAssessment } from '../../src/app/register/assessments/plan-assessment.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { spanFaults } from '../../src/domain/register/assessment-work.ts'
import { bothEngines } from './both-engines.ts'
import { accepted, ALL_WELL, organisation, STAFF, wish } from './casework.ts'

const each = await bothEngines(t)
const { clerk, lead } = STAFF

each(
  'an evaluation is of a day of its plan, in the time of its rules',
  async (t, registerService) => {
    const { ports } = registerService
    // The rules are in force from the first of January on.
    registerService.today = '2026-01-05'
    const of = (await organisation(registerService)).id
    const application = (await accepted(registerService, wish(of))).id
    const team = [{ person: 'lead', isLead: true }]
    const plan = { team, methods: ['documents'], from: '2025-12-30', until: '2026-01-06' } as const
    const ref = { id: (await planAssessment(ports, clerk, { application, ...plan })).id }
    await takeStep(ports, lead, 'start-assessment', ref, {})
    await recordAnswers(ports, lead, ref, ALL_WELL)
    const evaluate = (date: string) => evaluateAssessment(ports, lead, ref, { date })
    for (const [date, ...codes] of [
      ['2019-05-05', 'date-unplanned', 'rules-unusable'],
      ['2025-12-29', 'date-unplanned', 'rules-unusable'],
      ['2025-12-31', 'rules-unusable'],
      ['2026-01-06', 'date-ahead'],
      ['2026-01-07', 'date-ahead', 'date-unplanned'],
    ] as const)
      await t.rejects(evaluate(date), {
        code: 'record-faulty',
        faults: codes.map((code) => ({ code, pointer: '/date' })),
      })
    // What no day would be left for is refused where the plan is made.
    await t.rejects(changePlan(ports, clerk, ref, { ...plan, until: '2025-12-31' }), {
      code: 'record-faulty',
      faults: [{ code: 'rules-unusable', pointer: '/until' }],
    })
    registerService.today = '2026-02-01'
    await t.rejects(evaluate('2026-02-01'), {
      code: 'record-faulty',
      faults: [{ code: 'date-unplanned' }],
    })
    await changePlan(ports, clerk, ref, { ...plan, until: '2026-02-01' })
    const { body } = await evaluate('2026-02-01')
    t.equal(body.level, 'two-stars')
  },
)

t.test('rules that are given up may be used up to that day', (t) => {
  const span = { from: '2026-01-01', sunset: '2026-06-30' }
  const codes = (date: string) => spanFaults(span, date, '/date').map(({ code }) => code)
  t.same(codes('2026-01-01'), [])
  t.same(codes('2026-06-30'), [])
  t.same(codes('2026-07-01'), ['rules-unusable'])
  t.end()
})
