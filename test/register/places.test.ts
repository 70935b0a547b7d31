import t from 'tap'
import { evaluateAssessment } from '../../src/app/register/assessments/evaluate-assessment.ts'
import { previewAssessment } from '../../src/app/register/assessments/preview-assessment.ts'
import { recordAnswers } from '../../src/app/register/assessments/record-answers.ts'
import { mergeSheets, type OwnAnswer } from '../../src/domain/register/answer-sheet.ts'
import { bothEngines } from './both-engines.ts'
import { accepted, ALL_WELL, begun, organisation, STAFF, wish } from './casework.ts'

const each = await bothEngines(t)
const { lead, second } = STAFF

const SEEN = { place: '甲店', value: true }
const NONE = { place: '乙店', state: 'not-applicable', reason: '不供应热水' } as const

each('a place has a state and a reason of its own, and is left out', async (t, registerService) => {
  const { ports } = registerService
  const of = (await organisation(registerService)).id
  const { id } = await begun(registerService, (await accepted(registerService, wish(of))).id)
  const ref = { id }
  const write = (hot: OwnAnswer) => recordAnswers(ports, lead, ref, { ...ALL_WELL, hot })
  for (const [results, ...faults] of [
    [[SEEN, { place: '乙店', state: 'not-checked' }], 'words-missing'],
    [[SEEN, { state: 'not-checked', reason: '未去' }], 'words-missing'],
    [[SEEN, { ...NONE, value: true }], 'place-both'],
    [[SEEN, { ...NONE, place: '甲店' }], 'place-both'],
    [[NONE], 'place-none'],
  ] as const)
    await t.rejects(write({ results }), {
      code: 'record-faulty',
      faults: faults.map((code) => ({ code })),
    })
  const { body } = await write({ results: [SEEN, NONE] })
  t.same(body.answers['hot']?.results, [SEEN, NONE], 'the sheet keeps it')
  const receipt = await previewAssessment(ports, ref, {})
  t.match(receipt.assessment.answers['hot'], { results: [SEEN], note: '乙店: 不供应热水' })

  await recordAnswers(ports, second, ref, { hot: { results: [{ place: '乙店', value: true }] } })
  const date = registerService.today
  await t.rejects(
    evaluateAssessment(ports, lead, ref, { date }),
    { code: 'record-faulty', faults: [{ code: 'assessors-disagree' }] },
    'what one saw there is not nothing for the other',
  )
  await recordAnswers(ports, second, ref, { hot: { results: [NONE, { ...SEEN, place: '丙店' }] } })
  t.equal((await evaluateAssessment(ports, lead, ref, { date })).body.level, 'two-stars')
})

t.test('answers without places are merged as before', (t) => {
  const sheet = { state: 'kept', organisation: 'o', assessment: 'a', assessor: 'ann' } as const
  const answers = { hot: { value: true, note: '热' } }
  t.same(mergeSheets([{ ...sheet, answers }], {}, () => undefined).answers, answers)
  t.end()
})
