import t from 'tap'
import type { Assessment } from '../../src/domain/assessment.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { improve, type Aim } from '../../src/domain/improve/improve.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Language } from '../../src/domain/pack/text.ts'
import { improvementWords } from '../../src/domain/words/improvement.ts'
import { wordImprovement } from '../../src/domain/words/improvement-data.ts'
import { layOut } from '../../src/house.ts'
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
      standard: { inputs: { faults: { type: 'entries', title: 'Special faults' } } },
      rules: { weights: { review: 100, order: 10 }, ...rules },
    }),
  )
  const improvement = improve(compileScorer(ready), await scorePrepared(ready, { answers }), aim)
  const words = (language: Language): string =>
    flat(layOut(improvementWords(improvement, catalogueIn(language), ready.expanded)).join('\n'))
  return { en: words('en'), zh: words('zh'), data: wordImprovement(improvement) }
}

const GOOD = { levels: [{ id: 'good', title: 'Good', atLeast: 51 }] }

t.test('a way is the cheapest of what was considered, and what stays is said', async (t) => {
  const { en, zh } = await told(GOOD, { review: 41, order: 4 }, { by: 'points' })
  t.match(en, 'The cheapest way found to Good')
  t.match(en, 'Among the answers considered, no way costs less.')
  t.match(en, /where many answers are possible, only some of them/)
  t.match(zh, '就所考虑的答案而言，没有代价更小的途径。')
  for (const words of [en, zh]) t.notMatch(words, /proven|nothing cheaper|已证明/i)
})

t.test('what no answer considered reaches is not said to be impossible', async (t) => {
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
  t.match(en, 'None of the answers considered reaches Good.')
  t.match(en, 'The points do not reach the threshold of Good: 102 with the best answers')
  t.match(en, /recorded cases/)
  t.match(zh, '所考虑的答案均不能达到“Good”。')
  t.match(data, {
    barriers: [{ id: 'good', words: { en: /102 .* 105 required/, zh: /102，要求 105/ } }],
  })
})

t.test('a standard without levels is said to have none', async (t) => {
  const { en, zh } = await told({}, { review: 41, order: 4 })
  t.match(en, 'The standard has no levels to reach.')
  t.match(en, /Now 45 of 110 points/)
  t.notMatch(en, /highest|no level,/i)
  t.match(zh, '该标准未设等级。')
  t.match(en, /What each improvement would bring alone/)
})
