import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { improve, type Aim } from '../../src/domain/improve/improve.ts'
import type { Improvement } from '../../src/domain/improve/improvement.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Clause, Standard } from '../../src/domain/language/standard.ts'
import { packOf, prepared, scorePrepared } from '../score/score-pack.ts'

/** The way up of one sketch, by points unless the aim says otherwise. */
async function wayUp(
  clauses: readonly Clause[],
  rules: Partial<Rules>,
  answers: Assessment['answers'],
  aim: Aim = { by: 'points' },
  standard: Partial<Standard> = {},
): Promise<Improvement> {
  const ready = prepared(packOf({ clauses, rules, standard }))
  return improve(lowerPack(ready), await scorePrepared(ready, { answers }), aim)
}

/** Every answer that the cheapest plan changes, as `input from → to`. */
function steps({ plans }: Improvement): readonly string[] {
  return (plans[0]?.steps ?? []).flatMap(({ answers }) =>
    answers.map(
      ({ input, from, to }) => `${input} ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    ),
  )
}

function falls({ footing }: Improvement): readonly string[] {
  return (footing?.fragile ?? []).flatMap(({ answers }) =>
    answers.map(({ input, to }) => `${input} ${JSON.stringify(to)}`),
  )
}

function levels(...marks: readonly number[]): Pick<Rules, 'levels'> {
  return { levels: marks.map((atLeast, k) => ({ id: `l${k + 1}`, title: `L${k + 1}`, atLeast })) }
}

for (const [step, most, from, mark, to] of [
  [1, 13, 2, 8, 8],
  [1, 44, 6, 13, 13],
  [1, 200, 81, 95, 95],
  [0.5, 40, 15, 16.5, 16.5],
  [0.1, 100, 9.3, 9.4, 9.4],
  [1, 1000, 3, 777, 777],
] as const)
  t.test(`of ${most} points in steps of ${step} the first that suffices is named`, async (t) => {
    const way = await wayUp(
      [{ id: 'a', ask: { type: 'points', step } }],
      { weights: { a: most }, ...levels(mark) },
      { a: from },
    )
    t.same(steps(way), [`a ${from} → ${to}`])
    t.equal(way.proven, true)
  })

t.test(
  'along a line the first answer that suffices is named, to the decimals of the input',
  async (t) => {
    const share = {
      id: 'a',
      ask: { type: 'number', min: 0, max: 100, decimals: 2 },
    } as const
    const line = {
      criteria: {
        a: {
          line: [
            [0, 'none'],
            [100, 'all'],
          ],
        },
      },
    } as const
    const way = await wayUp([share], { weights: { a: 50 }, ...line, ...levels(35.42) }, { a: 61.3 })
    t.same(steps(way), ['a 61.3 → 70.84'])
    const rounded = await wayUp(
      [share],
      {
        weights: { a: 100 },
        ...line,
        rounding: { total: { decimals: 1, mode: 'half-up' } },
        ...levels(70.9),
      },
      { a: 61.3 },
    )
    t.same(steps(rounded), ['a 61.3 → 70.85'], 'rounding moves the answer that is needed')
    t.equal(rounded.proven, true)
  },
)

t.test('along a curve the first answer that suffices is named', async (t) => {
  const way = await wayUp(
    [{ id: 'a', ask: { type: 'number', min: 0, max: 5000, decimals: 0 } }],
    {
      weights: { a: 10 },
      criteria: { a: { logNormal: { median: 1200, p10: 500 } } },
      ...levels(5),
    },
    { a: 3000 },
  )
  t.same(steps(way), ['a 3000 → 1200'])
  t.equal(way.proven, true)
})

t.test('the fewest clauses also ask the least of them', async (t) => {
  const clauses = ['a', 'b'].map((id): Clause => ({ id, ask: { type: 'points' } }))
  const rules = { weights: { a: 90, b: 12 }, ...levels(62) }
  const way = await wayUp(clauses, rules, { a: 47, b: 11 }, { by: 'clauses' })
  t.same(steps(way), ['a 47 → 51'])
})

t.test('what only adjustments and gates read is an answer to improve like any other', async (t) => {
  const told: Clause = { id: 'told', ask: { type: 'number', min: 0, max: 10, decimals: 0 } }
  const clauses: readonly Clause[] = [{ id: 'a', ask: { type: 'points' } }, told]
  const rules: Partial<Rules> = {
    weights: { a: 20 },
    criteria: { told: { unscored: true } },
    adjustments: [
      {
        id: 'bonus',
        add: 4,
        when: { fact: 'assessment', path: '$.answers.told', operator: 'greaterThan', value: 6 },
      },
    ],
    ...levels(10, 22),
  }
  const way = await wayUp(clauses, rules, { a: 20, told: 3 }, { by: 'clauses' })
  t.same(steps(way), ['told 3 → 7'])
  const held = await wayUp(clauses, rules, { a: 19, told: 9 }, { by: 'clauses' })
  t.same(falls(held), ['a 17', 'told 6'])
})

t.test('an input that no clause asks and the total reads is an answer to improve', async (t) => {
  const clauses: readonly Clause[] = [{ id: 'a', ask: { type: 'points' } }]
  const rules: Partial<Rules> = {
    weights: { a: 10 },
    total: { points: { sum: ['$.clauses.a.points', '$.answers.survey'] }, max: 110 },
    ...levels(55, 95),
  }
  const standard: Partial<Standard> = {
    inputs: { survey: { type: 'number', min: 0, max: 100, decimals: 0 } },
  }
  const way = await wayUp(clauses, rules, { a: 9, survey: 71 }, { by: 'points' }, standard)
  t.same(steps(way), ['survey 71 → 86'])
  t.same(falls(way), ['survey 45'])
  t.equal(way.proven, true)
})

t.test('two answers in one ratio are tried in all their combinations', async (t) => {
  const whole = { type: 'number', min: 0, max: 2000, decimals: 0 } as const
  const way = await wayUp(
    [{ id: 'a', ask: ['asked', 'served'] }],
    {
      weights: { a: 10 },
      criteria: {
        a: {
          points: {
            bands: { ratio: ['$.answers.asked', '$.answers.served'] },
            of: [
              { atLeast: 0.8, is: 10 },
              { atLeast: 0.4, is: 6 },
            ],
            else: 0,
          },
        },
      },
      ...levels(10),
    },
    { asked: 300, served: 1000 },
    { by: 'points' },
    { inputs: { asked: whole, served: whole } },
  )
  t.equal(way.proven, true)
  t.equal(way.plans[0]?.cost.points, 10)
  t.same(steps(way).length, 1, 'one of the two is enough')
})

t.test('a further result may be aimed at', async (t) => {
  const clauses = ['a', 'b'].map((id): Clause => ({ id, ask: { type: 'points' } }))
  const rules: Partial<Rules> = {
    weights: { a: 10, b: 10 },
    ...levels(5),
    results: { strict: { title: 'Strict', total: { combine: 'min' }, ...levels(70) } },
  }
  const way = await wayUp(clauses, rules, { a: 9, b: 4 }, { by: 'points', result: 'strict' })
  t.same(steps(way), ['b 4 → 7'])
  t.same(way.result, { id: 'strict', title: 'Strict' })
})

t.test(
  'numbers without a declared step on a line prove nothing, and the step is told',
  async (t) => {
    const way = await wayUp(
      [{ id: 'a', ask: { type: 'number', min: 0, max: 10 } }],
      {
        weights: { a: 10 },
        criteria: {
          a: {
            line: [
              [0, 'none'],
              [10, 'all'],
            ],
          },
        },
        ...levels(7.125),
      },
      { a: 3 },
    )
    t.same(steps(way), ['a 3 → 7.13'], 'although 7.125 would do')
    t.equal(way.proven, false)
    t.same(way.scope.steps, [{ input: 'a', step: 0.01 }])
  },
)

t.test(
  'numbers without step or bounds that are only held against thresholds are proven',
  async (t) => {
    const way = await wayUp(
      [{ id: 'a', ask: { type: 'number' } }],
      {
        weights: { a: 10 },
        criteria: {
          a: {
            bands: [
              { above: 3.5, points: 'all' },
              { atLeast: 1, points: 'half' },
            ],
          },
        },
        ...levels(8),
      },
      { a: 2 },
    )
    t.equal(way.plans[0]?.cost.points, 5)
    t.equal(way.proven, true)
    t.same(way.scope.steps, [])
  },
)

t.test('which clauses are applicable stays where the standard lets them be left out', async (t) => {
  const clauses: readonly Clause[] = [{ id: 'a', ask: { type: 'points' } }]
  const rules = { weights: { a: 10 }, ...levels(8) }
  const fixed = await wayUp(clauses, rules, { a: 2 }, {}, { notApplicable: false })
  t.same(fixed.scope.stays, [])
  const free = await wayUp(clauses, rules, { a: 2 }, {}, { notApplicable: true })
  t.same(free.scope.stays, ['not-applicable'])
})
