import t from 'tap'
import type { Answer } from '../../src/domain/language/assessment.ts'
import { mergeSheets, type OwnAnswer } from '../../src/domain/register/answer-sheet.ts'

/** What the sheets of Ann and Bo come to for one choice, in which two options record a state. */
function merged(ann: OwnAnswer, bo: OwnAnswer, agreed?: Answer): Answer | 'differ' {
  const sheet = (assessor: string, exits: OwnAnswer) =>
    ({ state: 'kept', organisation: 'o', assessment: 'a', assessor, answers: { exits } }) as const
  const { answers, faults } = mergeSheets(
    [sheet('ann', ann), sheet('bo', bo)],
    agreed === undefined ? {} : { exits: agreed },
    (_, value) =>
      value === 'unseen' ? 'not-checked' : value === 'none' ? 'not-applicable' : undefined,
  )
  return faults.length > 0 ? 'differ' : (answers['exits'] as Answer)
}

t.test('an option that records a state counts on sheets as that state does', (t) => {
  const yes = { value: 'yes' }
  t.same(merged({ value: 'unseen' }, yes), yes, 'who did not check is not heard')
  t.same(merged({ state: 'not-checked' }, yes), yes, 'however that is recorded')
  t.same(merged({ value: 'none' }, yes), 'differ')
  t.same(merged({ state: 'not-applicable', reason: 'no exit' }, yes), 'differ')
  t.same(merged({ value: 'none' }, { value: 'none' }), { assessors: { ann: 'none', bo: 'none' } })
  t.same(merged({ value: 'none' }, { state: 'not-applicable', reason: 'no exit' }), {
    state: 'not-applicable',
    reason: 'no exit',
  })
  t.same(merged({ value: 'unseen' }, { state: 'not-checked' }), { state: 'not-checked' })
  t.same(merged({ value: 'none' }, yes, yes), {
    assessors: { ann: 'none', bo: 'yes' },
    consensus: 'yes',
  })
  t.end()
})
