import t from 'tap'
import type { Test } from 'tap'
import { changePlan } from '../../src/app/register/assessments/change-plan.ts'
import { decideCertification } from '../../src/app/register/assessments/decide-certification.ts'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { reportTold } from '../../src/app/register/assessments/report-told.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { allOf, need } from '../../src/app/register/records.ts'
import { reviewEvaluation } from '../../src/app/register/assessments/review-evaluation.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { bothEngines } from './both-engines.ts'
import { accepted, begun, granted, organisation, STAFF, wish } from './casework.ts'
import type { TeamReport } from '../../src/domain/register/assessment-record.ts'
import { by, type RegisterService } from './register-service.ts'

const eachEngine = await bothEngines(t)
const { clerk, lead, second, reviewer } = STAFF
const third = by('third', 'assessor', 'reviewer', 'decision-maker')

async function underWay(registerService: RegisterService) {
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
  const { today } = registerService
  const plan = (...team: readonly string[]) => ({
    team: team.map((person, index) => ({ person, ...(index === 0 ? { isLead: true } : {}) })),
    methods: ['documents', 'on-site'] as const,
    from: today,
    until: today,
  })
  return { ref: { id }, plan }
}

eachEngine(
  'the lead is handed over under way, and what others wrote stays',
  async (t, registerService) => {
    const { ports, register } = registerService
    const { ref, plan } = await underWay(registerService)
    await recordAnswers(ports, lead, ref, { hot: false, clean: true, friendly: false })

    await refused(t, changePlan(ports, clerk, ref, plan('third', 'second')), '/reason')
    await changePlan(ports, clerk, ref, { ...plan('third', 'second'), reason: '组长离职' })
    const { body } = await register.read((view) => need(view, 'assessment', ref))
    t.match(body.plan.team, [
      { person: 'third', isLead: true },
      { person: 'second' },
      { person: 'lead', left: { by: 'clerk', reason: '组长离职' } },
    ])
    await t.rejects(recordAnswers(ports, lead, ref, { hot: true }), { code: 'duties-mixed' })
    // One of three is looked at again; it counts in the place of what the other wrote.
    await recordAnswers(ports, second, ref, { friendly: true })
    const date = registerService.today
    const first = await evaluateAssessment(ports, third, ref, { date })
    t.equal(first.body.points, 5, 'clean by who left, friendly by who is there')

    // What was found by the old team is checked by the new one.
    const [found] = await register.read((view) =>
      allOf(view, 'nonconformity', 'assessment', ref.id),
    )
    const nc = { id: found!.id }
    const correction = { cause: '无', correction: '更换', due: date }
    await takeStep(ports, clerk, 'answer-nonconformity', nc, correction)
    await changePlan(ports, clerk, ref, { ...plan('second'), reason: '调岗' })
    await t.rejects(takeStep(ports, third, 'verify-correction', nc, { note: '热' }), {
      code: 'duties-mixed',
    })
    await takeStep(ports, second, 'verify-correction', nc, { note: '热' })

    // Who left assessed all the same.
    const review = { recommendation: 'refuse', notes: '不足' } as const
    await t.rejects(reviewEvaluation(ports, third, ref, review), { code: 'duties-mixed' })
    await reviewEvaluation(ports, reviewer, ref, review)
    const no = { outcome: 'refuse', reasons: '不足' } as const
    await t.rejects(decideCertification(ports, third, ref, no), { code: 'duties-mixed' })
  },
)

eachEngine(
  'the lead reports until the review, in place of what was reported before',
  async (t, registerService) => {
    const { ports, register } = registerService
    const { ref, plan } = await underWay(registerService)
    const report = (call: typeof lead, given: TeamReport) =>
      takeStep(ports, call, 'report-assessment', ref, given)
    await t.rejects(report(second, {}), { code: 'duties-mixed' }, 'a member does not')
    await refused(t, report(lead, { recommendation: 'maintain' }), '/recommendation')
    await report(lead, { number: 'R-1', notCovered: [{ what: '分店', why: '停业' }] })
    await recordAnswers(ports, lead, ref, { hot: true, clean: true, friendly: true })
    const date = registerService.today
    const first = await evaluateAssessment(ports, lead, ref, { date })
    const { body: kept } = await register.read((view) => need(view, 'assessment', ref))
    t.match(kept.report, { number: 'R-1', by: 'lead' }, 'scoring leaves it as it is')
    const { body: anew } = await report(lead, { departures: [], recommendation: 'grant' })
    t.match(anew, { state: 'evaluated', report: { departures: [], recommendation: 'grant' } })
    t.notOk('number' in anew.report!, 'the whole of it is replaced')
    const told = () => reportTold(ports, clerk, first.id)
    t.match(await told(), { about: { isOver: false }, report: { recommendation: 'grant' } })
    await takeStep(ports, reviewer, 'return-assessment', ref, { reason: '证据不足' })
    const over = await told()
    t.ok(over.about.isOver)
    t.notOk('recommendation' in over.report, 'it is about what counts, not about this')
    await evaluateAssessment(ports, lead, ref, { date })
    t.ok((await told()).about.isOver)
    await reviewEvaluation(ports, reviewer, ref, { recommendation: 'grant', notes: '充分' })
    await t.rejects(report(lead, {}), { code: 'act-untimely' }, 'what was reviewed stays')

    const [leader, ...others] = plan('lead', 'second').team
    const team = [{ ...leader!, isExpert: true }, ...others]
    await refused(t, changePlan(ports, clerk, ref, { ...plan('lead'), team }), '/team')
  },
)

eachEngine('somebody joins, and stands beside what is there', async (t, registerService) => {
  const { ports } = registerService
  const { ref, plan } = await underWay(registerService)
  await recordAnswers(ports, lead, ref, { hot: true, clean: true, friendly: true })
  await changePlan(ports, clerk, ref, { ...plan('lead', 'second', 'third'), until: '2026-11-24' })
  await recordAnswers(ports, third, ref, { clean: true })
  const { body } = await evaluateAssessment(ports, lead, ref, { date: registerService.today })
  t.equal(body.level, 'two-stars')

  // Whatever the evaluation rests on is fixed by now; the team is not.
  const longer = { ...plan('lead', 'second', 'third'), until: '2026-11-25' }
  await refused(t, changePlan(ports, clerk, ref, longer), '')
  const now = { ...longer, until: '2026-11-24' }
  await changePlan(ports, clerk, ref, { ...now, team: [...now.team, { person: 'fourth' }] })
  await granted(registerService, ref.id)
  for (const person of ['reviewer', 'decider'])
    await t.rejects(
      changePlan(ports, clerk, ref, { ...now, team: [...now.team, { person }], reason: '增员' }),
      { code: 'duties-mixed', detail: { key: 'refusal-duties-mixed--joins' } },
      'who judged does not come to assess',
    )
})

async function refused(t: Test, act: Promise<unknown>, pointer: string): Promise<void> {
  await t.rejects(act, { code: 'record-faulty', faults: [{ pointer }] })
}
