import t from 'tap'
import { tellingOf } from '../../src/domain/words/explain/telling.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { effectOn } from '../../src/domain/compare/effect.ts'
import { comparePacks } from '../../src/domain/compare/compare.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { findingsModel } from '../../src/domain/document/findings.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { namesOfPack } from '../../src/domain/words/names.ts'
import { sentencesOfPack } from '../../src/domain/words/pack-sentences.ts'
import { packOf, prepared, resultOf, scorePrepared, type Sketch } from '../score/score-pack.ts'
import { explained, improved, listed } from './told.ts'

const UNTOLD = {
  isOver: false,
  decision: undefined,
  report: {},
  way: undefined,
  isDemonstration: false,
  people: {},
}

const LEVELS: NonNullable<Rules['levels']> = [
  { id: 'zero', title: 'Zero stars', stars: 0 },
  { id: 'one', title: 'One star', stars: 1, parts: { hall: { percent: 50 } } },
]

function hall(rules: Partial<Rules> = {}): Sketch {
  return {
    clauses: [
      {
        id: 'hall',
        title: 'Hall',
        clauses: [
          { id: 'floor', title: 'Floor', ask: { type: 'points' } },
          { id: 'exits', title: 'Exits' },
        ],
      },
    ],
    rules: {
      weights: { floor: 10, exits: 0 },
      total: { combine: 'none' },
      levels: LEVELS,
      mandatory: { exits: 'one' },
      ...rules,
    },
  }
}

t.test('nothing prints a total that does not exist', async (t) => {
  for (const floor of [4, 9])
    for (const [language, total] of [
      ['en', /\btotal\b|^Points +\d/im],
      ['zh', /总分|^得分 +\d/m],
    ] as const) {
      const text = await explained(hall(), { floor, exits: true }, language)
      t.notMatch(text, total, `${floor} in ${language}`)
      t.match(text, floor === 4 ? /Zero stars\n/ : /One star ★/)
      t.match(text, /Hall +\d +10/, 'its parts are told')
    }
  t.match(listed(hall()), 'No total')
  t.match(listed(hall(), 'zh'), '不设总分')
  t.match(listed(hall()), /Zero stars .*\n +no threshold; no star/)
})

t.test('a result without a total has a level, and neither points nor a scale', async (t) => {
  const result = await resultOf(hall(), { floor: 9, exits: true })
  t.match(result, { status: 'scored', points: null, percent: null, exactPoints: null, max: 0 })
  t.equal(result.measure.value, null)
  t.equal(result.level?.id, 'one')
  const none = { state: 'not-applicable', reason: 'none' } as const
  t.equal((await resultOf(hall(), { floor: none, exits: none })).status, 'not-scored')
  t.equal((await resultOf(hall(), { floor: none, exits: true })).status, 'scored')
  t.equal((await resultOf(hall(), { floor: 9 })).status, 'blocked')
})

t.test('the way up is told by levels alone', async (t) => {
  const text = await improved(hall(), { floor: 4, exits: true })
  t.match(text, /Now +Zero stars\n/)
  t.match(text, '1 clause, 1 point more; result: One star.')
  t.notMatch(text, / of 0 /)
})

t.test('what asks for a total that does not exist is refused, each at its place', (t) => {
  const faults = checkPack(
    packOf(
      hall({
        total: { combine: 'none', cap: 5 },
        measure: { of: 'percent' },
        parts: { hall: { combine: 'none' } },
        levels: [
          ...LEVELS,
          { id: 'two', title: 'Two', stars: 2, atLeast: 8 },
          { id: 'three', title: 'Three', stars: 3, parts: { total: { percent: 80 } } },
        ],
        adjustments: [{ id: 'bonus', add: 1 }],
        conditions: {
          rich: {
            fact: 'assessment',
            path: '$.total.points',
            operator: 'greaterThan',
            value: 1,
          },
        },
        qualifiers: [{ id: 'plus', title: 'Plus', when: { condition: 'rich' } }],
      }),
    ),
    checkShape,
  )
  t.same(
    faults.flatMap(({ code, pointer }) => (code === 'total-none' ? [pointer] : [])).toSorted(),
    [
      '/rules/adjustments/0',
      '/rules/levels/2/atLeast',
      '/rules/levels/3/parts/total',
      '/rules/measure',
      '/rules/parts/hall/combine',
      '/rules/qualifiers/0/when',
      '/rules/total/cap',
    ],
  )
  t.end()
})

t.test('a level of no stars is more than no level', (t) => {
  const [left, right] = [
    hall({ levels: LEVELS.slice(1) }),
    hall({ levels: [{ id: 'zero', title: 'Zero stars', stars: 0 }, ...LEVELS.slice(1)] }),
  ].map((sketch) => prepared(packOf(sketch)))
  const assessment = {
    standard: 'sketch',
    edition: '1',
    revision: 1,
    date: '2026-01-01',
    answers: { floor: 4, exits: true },
  }
  const { carryOver } = comparePacks(left!, right!)
  const [was, is] = [compileScorer(left!), compileScorer(right!)]
  t.equal(effectOn({ assessment }, 1, was, is, carryOver).effect, 'rises')
  t.end()
})

t.test('papers leave the total out', async (t) => {
  const made = prepared(packOf(hall()))
  const receipt = await scorePrepared(made, { answers: { floor: 4, exits: true } })
  for (const language of ['en', 'zh'] as const) {
    const sentences = sentencesOfPack(made.expanded, catalogueIn(language))
    const names = namesOfPack(made.expanded)
    const source = tellingOf({ receipt, pack: made.expanded, sentences, names })
    const paper = findingsModel(source, UNTOLD, { template: 'none' })
    t.match(paper, { hasTotal: false, points: '—', percent: '—', standard: { fullPoints: '—' } })
    t.match(paper['summary'], [language === 'en' ? 'Level: Zero stars.' : '等级：Zero stars。'])
    t.notMatch(JSON.stringify(paper['levels']), /total|总分/)
    t.match(paper['parts'], [{ title: 'Hall', points: '4', max: '10' }])
  }
})
