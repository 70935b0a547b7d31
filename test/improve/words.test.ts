import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import { improve, type Aim } from '../../src/domain/improve/improve.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Language } from '../../src/domain/messages/text.ts'
import { improvementWords } from '../../src/domain/words/insight/improvement.ts'
import { wordImprovement } from '../../src/domain/words/insight/improvement-data.ts'
import { layOut } from '../../src/adapters/plain-text/layout.ts'
import { flat } from '../cli/touchstone.ts'
import { packOf, prepared, scorePrepared } from '../score/score-pack.ts'

/** What is said of a review of so many points and an order of ten, with these rules. */
async function told(
  rules: Partial<Rules>,
  answers: Assessment['answers'],
  aim: Aim = {},
): Promise<{ readonly [L in Language]: string } & { readonly data: object }> {
  const ready = prepared(
    packOf({
      clauses: [
        { id: 'review', title: 'Review', ask: { type: 'points' } },
        { id: 'order', title: 'Order', ask: { type: 'points' } },
      ],
      standard: {
        inputs: {
          faults: { type: 'entries', title: 'Special faults' },
          survey: { type: 'number', title: 'Result of the survey', min: 0, max: 20, decimals: 0 },
        },
      },
      rules: { weights: { review: 100, order: 10 }, ...rules },
    }),
  )
  const improvement = improve(lowerPack(ready), await scorePrepared(ready, { answers }), aim)
  const words = (language: Language): string =>
    flat(layOut(improvementWords(improvement, catalogueIn(language), ready.expanded)).join('\n'))
  return { en: words('en'), zh: words('zh'), data: wordImprovement(improvement) }
}

const GOOD = { levels: [{ id: 'good', title: 'Good', atLeast: 51 }] }

t.test('what no clause asks goes by its own name, and is no clause', async (t) => {
  const rules = {
    adjustments: [{ id: 'survey', add: '$.answers.survey' }],
    levels: [{ id: 'good', title: 'Good', atLeast: 120 }],
  }
  const { en, zh } = await told(rules, { review: 100, order: 10, survey: 3 })
  t.match(en, '1 item, 0 points more')
  t.match(en, /Result of the survey 3 10 –/)
  t.notMatch(en, /nothing 3 10|1 clause/)
  t.match(zh, '改进 1 项')
})

t.test('a way is proven to be the cheapest over all lawful answers', async (t) => {
  const { en, zh } = await told(GOOD, { review: 41, order: 4 }, { by: 'points' })
  t.match(en, 'The cheapest way to Good')
  t.match(en, '1 clause, 6 points more')
  t.match(en, 'Proven: no way costs less, whichever lawful answer is given to each question.')
  t.match(zh, '已证明：无论对每个问题给出哪一个合规答案，都没有代价更小的途径。')
  t.match(en, 'This holds while the following stays as recorded: which clauses are applicable.')
})

t.test('a search that ends at its limit claims no more than it knows', async (t) => {
  const { en, zh } = await told(GOOD, { review: 41, order: 4 }, { by: 'points', limit: 0 })
  for (const words of [en, zh]) t.notMatch(words, /Proven|cheapest way to|已证明/)
})

t.test('what no answer reaches is said to be proven while recorded cases stay', async (t) => {
  const { en, zh, data } = await told(
    {
      ...GOOD,
      levels: [{ id: 'good', title: 'Good', atLeast: 105 }],
      adjustments: [
        { id: 'faults', title: 'Faults', add: { product: [-1, '$.answers.faults.count'] } },
      ],
    },
    {
      review: 20,
      order: 4,
      faults: { value: Array.from({ length: 8 }, (_, n) => ({ text: `Fault ${n}` })) },
    },
  )
  t.match(en, 'With one lawful answer to each question, Good cannot be reached. What stands')
  t.match(en, 'The points do not reach the threshold of Good: at most 102, 105 required')
  t.match(en, 'Stays as recorded: Special faults.')
  t.match(en, 'This is proven, whichever lawful answer is given to each question.')
  t.match(
    en,
    'This holds while the following stays as recorded: recorded cases; which clauses are applicable.',
  )
  t.match(zh, '每个问题给出一个合规答案时，无论何种答案都不能达到“Good”。')
  t.match(zh, '以上结论以下列内容保持记录不变为前提：已记录的情况；条款是否适用。')
  t.match(data, {
    barriers: [
      { id: 'good', words: { en: /102, 105 required/, zh: /102，要求 105/ } },
      { id: 'faults', words: { zh: '保持记录不变：Special faults。' } },
    ],
  })
})

t.test('a standard without levels is said to have none', async (t) => {
  const { en, zh } = await told({}, { review: 41, order: 4 })
  t.match(en, 'The standard has no levels.')
  t.match(en, /Now 45 of 110 points/)
  t.notMatch(en, /highest|no level,/i)
  t.match(zh, '该标准未设等级。')
  t.match(en, /What each improvement would bring alone/)
})
