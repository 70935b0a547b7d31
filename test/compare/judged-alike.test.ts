import t from 'tap'
import { comparePacks } from '../../src/domain/compare/compare.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import {
  wordComparison,
  type WordedComparison,
} from '../../src/domain/words/compare/comparison-data.ts'
import { judgementWords } from '../../src/domain/words/compare/comparison.ts'
import { packOf, type Sketch } from '../score/score-pack.ts'

const ONE: Sketch = {
  clauses: [
    { id: 'locks', title: 'Locks of the doors' },
    { id: 'alarm', title: 'Alarm at night' },
  ],
  rules: { weights: { locks: 10, alarm: 10 } },
}

function compared(before: Sketch, after: Sketch): WordedComparison {
  const left = preparePack({ pack: packOf(before), digest: 'left' })
  const right = preparePack({ pack: packOf(after), digest: 'right' })
  return wordComparison(comparePacks(left, right), left.expanded, right.expanded)
}

function withRules(rules: Partial<Rules>): Sketch {
  return { ...ONE, rules: { ...ONE.rules, ...rules } }
}

function said(comparison: WordedComparison): readonly (string | undefined)[] {
  return (['en', 'zh'] as const).map((language) =>
    judgementWords(comparison, catalogueIn(language)),
  )
}

t.test('what is written otherwise and means the same judges alike, and that is said', (t) => {
  const comparison = compared(
    withRules({
      criteria: { locks: { yes: 'all' } },
      levels: [{ id: 'a', title: 'A', atLeast: 5 }],
    }),
    withRules({ policies: { missing: 'block' }, levels: [{ id: 'a', title: 'Fair', atLeast: 5 }] }),
  )
  t.equal(comparison.judged.alike, true)
  t.match(comparison.rules, [{ area: 'level', id: 'a' }], 'the title stands on papers')
  t.strictSame(said(comparison), [
    'Whatever has changed here, the same answers give the same results.',
    '以下变化不影响评价：答案相同，结果相同。',
  ])
  t.end()
})

t.test('a clause under another id judges alike', (t) => {
  const renamed: Sketch = {
    clauses: [ONE.clauses[0]!, { id: 'siren', title: 'Alarm at night', succeeds: ['1/alarm'] }],
    rules: { weights: { locks: 10, siren: 10 } },
  }
  t.strictSame(compared(ONE, renamed).judged, { alike: true, results: [], titles: {} })
  t.end()
})

t.test('where no view tells of anything, the results that may differ are named', (t) => {
  const quick = { quick: { title: 'Quick look', total: { of: ['locks'] } } }
  const comparison = compared(withRules({ results: quick }), {
    clauses: [...ONE.clauses, { id: 'dog', title: 'A watchful dog' }],
    rules: { weights: { locks: 10, alarm: 10, dog: 5 }, results: quick },
  })
  t.strictSame(comparison.rules, [])
  // What may be answered has changed as well, so that nothing is shown to be the same.
  t.strictSame(comparison.judged.results, ['main', 'quick'])
  t.strictSame(said(comparison), [
    'No rule reads otherwise, and yet results may differ: the main result and "Quick look".',
    '规则的表述未变，但评价结果仍可能不同：主要结果和“Quick look”。',
  ])
  t.end()
})

t.test('a number of the rules is told, and nothing is said to be as before', (t) => {
  const level = (atLeast: number) => withRules({ levels: [{ id: 'a', title: 'A', atLeast }] })
  const comparison = compared(level(5), level(6))
  t.equal(comparison.judged.alike, false)
  t.strictSame(said(comparison), [undefined, undefined])
  t.end()
})

t.test('points that only several answers bring to light are no sameness', (t) => {
  const sketch = (coldly: number, option?: 'not-checked'): Sketch => ({
    clauses: [
      {
        id: 'greeting',
        title: 'Greeting',
        ask: {
          type: 'choice',
          several: 'mean-of-points',
          options: [
            { id: 'warmly' },
            { id: 'coldly' },
            { id: 'unseen', ...(option === undefined ? {} : { state: option }) },
          ],
        },
      },
    ],
    rules: {
      weights: { greeting: 10 },
      criteria: {
        greeting: {
          choice: { warmly: 'all', coldly, ...(option === undefined ? { unseen: 0 } : {}) },
          zeroBelow: 5,
        },
      },
    },
  })
  const differing = compared(sketch(1), sketch(2))
  t.equal(differing.judged.alike, false, 'alone both earn nothing; with another they do not')
  t.match(differing.rules, [{ area: 'criterion' }])
  t.equal(compared(sketch(1), sketch(1)).judged.alike, true)
  const stated = compared(sketch(1), sketch(1, 'not-checked'))
  t.equal(stated.judged.alike, false)
  t.match(stated.rules, [{ area: 'criterion' }], 'that an option is no answer any more is told')
  t.match(stated.carryOver, [{ carry: 'ask-again' }], 'and who chose it is asked again')
  t.end()
})
