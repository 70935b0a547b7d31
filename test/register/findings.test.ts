import t from 'tap'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { raiseNonconformity } from '../../src/app/register/assessments/raise-nonconformity.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { allOf } from '../../src/app/register/records.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import type { AnswerChanges } from '../../src/domain/register/answer-sheet.ts'
import { answerNonconformity, type Nonconformity } from '../../src/domain/register/nonconformity.ts'
import { bothEngines } from './both-engines.ts'
import { accepted, begun, organisation, STAFF, wish } from './casework.ts'
import type { RegisterService } from './register-service.ts'

const each = await bothEngines(t)
const { clerk, lead, reviewer } = STAFF

/** An assessment in which the water is not hot. */
async function coldWater(registerService: RegisterService) {
  const { ports, register } = registerService
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
  const ref = { id }
  const date = registerService.today
  const found = async () =>
    (await register.read((view) => allOf(view, 'nonconformity', 'assessment', id))).map(
      ({ body }) => [body.clause, body.state],
    )
  const evaluate = async (answers: AnswerChanges) => {
    await recordAnswers(ports, lead, ref, answers)
    await evaluateAssessment(ports, lead, ref, { date })
  }
  const again = async (answers: AnswerChanges) => {
    await takeStep(ports, reviewer, 'return-assessment', ref, { reason: '缺签字' })
    await evaluate(answers)
  }
  const settle = async () => {
    const [open] = (
      await register.read((view) => allOf(view, 'nonconformity', 'assessment', id))
    ).filter(({ body }) => body.state === 'open')
    const nc = { id: open!.id }
    const answer = { cause: '损坏', correction: '更换', due: date }
    await takeStep(ports, clerk, 'answer-nonconformity', nc, answer)
    await takeStep(ports, lead, 'verify-correction', nc, { note: '现在是热的' })
    return nc
  }
  await evaluate({ hot: false, clean: true, friendly: true })
  return { ref, found, again, settle }
}

each(
  'what was corrected and checked is not raised again on the same answers',
  async (t, registerService) => {
    const { found, again, settle } = await coldWater(registerService)
    const nc = await settle()
    await again({})
    t.same(await found(), [['hot', 'verified']])
    await takeStep(registerService.ports, lead, 'close-nonconformity', nc, {})
    await again({ hot: { value: false, note: '签字已补', evidence: [] } })
    t.same(await found(), [['hot', 'closed']], 'a note is no other answer')
  },
)

each(
  'what was corrected and is answered otherwise meanwhile is raised anew',
  async (t, registerService) => {
    const { found, again, settle } = await coldWater(registerService)
    await settle()
    await again({ hot: true })
    t.same(await found(), [['hot', 'verified']])
    await again({ hot: false })
    t.same(await found(), [
      ['hot', 'verified'],
      ['hot', 'open'],
    ])
    await again({})
    t.equal((await found()).length, 2, 'and once')
  },
)

each(
  'what nobody corrected stays open, and goes where it is found no more',
  async (t, registerService) => {
    const { found, again } = await coldWater(registerService)
    await again({ hot: false })
    t.same(await found(), [['hot', 'open']])
    await again({ hot: true })
    t.same(await found(), [['hot', 'void']])
  },
)

each('what somebody raised by hand is no matter of the rules', async (t, registerService) => {
  const { ref, found, again } = await coldWater(registerService)
  await takeStep(registerService.ports, reviewer, 'return-assessment', ref, { reason: '补充' })
  const seen = { grade: 'major', statement: { zh: '壶盖缺失' }, evidence: [] } as const
  await raiseNonconformity(registerService.ports, lead, ref, { ...seen, clause: 'clean' })
  await evaluateAssessment(registerService.ports, lead, ref, { date: registerService.today })
  await again({})
  t.same(await found(), [
    ['hot', 'open'],
    ['clean', 'open'],
  ])
})

each(
  'a correction may be of any day since the finding, or of one to come',
  async (t, registerService) => {
    const { register, ports } = registerService
    const { ref } = await coldWater(registerService)
    const [{ id } = { id: '' }] = await register.read((view) =>
      allOf(view, 'nonconformity', 'assessment', ref.id),
    )
    registerService.today = '2026-11-30'
    const answer = (due: string) =>
      takeStep(
        ports,
        clerk,
        'answer-nonconformity',
        { id },
        { cause: '损坏', correction: '更换', due },
      )
    await t.rejects(answer('2026-11-22'), {
      code: 'record-faulty',
      faults: [{ code: 'due-early', pointer: '/due' }],
    })
    for (const day of ['2026-11-23', '2026-11-29', '2026-11-30', '2026-12-31']) {
      const { body } = await answer(day)
      t.match(body, { foundOn: '2026-11-23', correction: { due: day } })
      await takeStep(ports, lead, 'reopen-nonconformity', { id }, { note: '仍不热' })
    }
  },
)

t.test('what was raised before the day was kept is dated by when it was written', (t) => {
  const at = '2026-11-23T04:00:00.000Z'
  const before: Nonconformity = {
    state: 'open',
    organisation: 'o',
    assessment: 'a',
    clause: 'hot',
    grade: 'major',
    statement: { zh: '不热' },
    evidence: [],
    raised: { by: 'lead', at },
    team: ['lead'],
  }
  const doer = { person: 'clerk', roles: ['clerk'], at, day: '2026-11-30' }
  const answer = (due: string) =>
    answerNonconformity(before, doer, { cause: '损坏', correction: '更换', due }).state
  t.equal(answer('2026-11-23'), 'answered')
  t.throws(() => answer('2026-11-22'), { code: 'record-faulty' })
  t.end()
})
