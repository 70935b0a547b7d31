import t from 'tap'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { previewAssessment } from '../../src/app/register/assessments/preview-assessment.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { need } from '../../src/app/register/records.ts'
import { takeStep } from '../../src/app/register/take-step.ts'
import { bothEngines } from './both-engines.ts'
import { accepted, begun, organisation, STAFF, wish } from './casework.ts'
import { trailLength } from './walk.ts'

const each = await bothEngines(t)
const { lead, reviewer } = STAFF

each(
  'what is open is frozen where it is wanted so, and nowhere else',
  async (t, registerService) => {
    const { ports, register } = registerService
    const of = (await organisation(registerService)).id
    const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
    const ref = { id }
    const date = registerService.today
    await recordAnswers(ports, lead, ref, { hot: true, clean: true })
    const before = await trailLength(registerService)
    await t.rejects(evaluateAssessment(ports, lead, ref, { date }), {
      code: 'record-faulty',
      faults: [
        {
          code: 'evaluation-blocked',
          pointer: '/whileBlocked',
          message: { with: { what: { text: { en: /Service is friendly/, zh: /服务友好/ } } } },
        },
      ],
    })
    t.equal(await trailLength(registerService), before, 'nothing was kept')
    const { body } = await evaluateAssessment(ports, lead, ref, { date, whileBlocked: true })
    t.equal(body.status, 'blocked')
    await t.rejects(previewAssessment(ports, ref, {}), {
      code: 'act-untimely',
      detail: { key: 'refusal-act-untimely--preview' },
    })

    // A look at what it comes to keeps nothing.
    await takeStep(ports, reviewer, 'return-assessment', ref, { reason: '补充' })
    const { version } = await register.read((view) => need(view, 'assessment', ref))
    t.match((await previewAssessment(ports, ref, {})).results[0], { status: 'blocked' })
    await recordAnswers(ports, lead, ref, { friendly: false })
    const receipt = await previewAssessment(ports, ref, { date })
    t.match(receipt.results[0], { status: 'scored', points: 8, level: { id: 'one-star' } })
    t.equal((await register.read((view) => need(view, 'assessment', ref))).version, version)
    await t.rejects(previewAssessment(ports, ref, { date: '2026-11-22' }), {
      code: 'record-faulty',
      faults: [{ code: 'date-unplanned' }],
    })
    const frozen = await evaluateAssessment(ports, lead, ref, { date })
    t.match(frozen.body, { status: 'scored', points: 8, level: 'one-star' })
  },
)
