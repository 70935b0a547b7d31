import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { WrittenCondition } from '../../src/domain/language/conditions/registry.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { packOf, resultOf, type Sketch } from '../score/score-pack.ts'
import { explained, listed } from './told.ts'

const BOTH: WrittenCondition = {
  fact: 'assessment',
  path: { sum: ['$.answers.care', '$.answers.lift'] },
  operator: 'greaterThanInclusive',
  value: 12,
}

function service(rules: Partial<Rules>): Sketch {
  const points = { type: 'points' } as const
  return {
    clauses: [
      { id: 'care', title: 'Care', ask: points },
      { id: 'lift', title: 'Lift', ask: points },
    ],
    standard: { notApplicable: false },
    rules: {
      weights: { care: 10, lift: 10 },
      levels: [{ id: 'good', title: 'Good', atLeast: 5 }],
      ...rules,
    },
  }
}

const GATE = { gates: [{ id: 'both', needs: BOTH }] } as const

t.test('a formula is compared wherever a condition stands', async (t) => {
  const places: readonly (readonly [string, Partial<Rules>, unknown, unknown])[] = [
    ['a gate', GATE, 'good', undefined],
    [
      'a level',
      { levels: [{ id: 'good', title: 'Good', atLeast: 5, needs: BOTH }] },
      'good',
      undefined,
    ],
    [
      'a named condition',
      {
        conditions: { both: BOTH },
        gates: [{ id: 'g', needs: { not: { not: { condition: 'both' } } } }],
      },
      'good',
      undefined,
    ],
    [
      'a group',
      { gates: [{ id: 'g', needs: { any: [BOTH, { all: [BOTH] }] } }] },
      'good',
      undefined,
    ],
  ]
  for (const [where, rules, reached, missed] of places) {
    t.equal((await resultOf(service(rules), { care: 8, lift: 4 })).level?.id, reached, where)
    t.equal((await resultOf(service(rules), { care: 8, lift: 3 })).level?.id, missed, where)
  }
  const points = async (rules: Partial<Rules>): Promise<unknown> =>
    (await resultOf(service(rules), { care: 8, lift: 4 })).points
  t.equal(await points({ adjustments: [{ id: 'a', when: BOTH, add: 1 }] }), 13)
  t.equal(
    await points({
      adjustments: [{ id: 'a', add: { choose: [{ when: BOTH, then: 2 }], else: 0 } }],
    }),
    14,
  )
  t.equal(
    await points({
      criteria: {
        care: { rules: [{ conditions: BOTH, event: { type: 'earns', params: { points: 5 } } }] },
      },
    }),
    9,
  )
  const twice: WrittenCondition = { ...BOTH, path: { product: [2, '$.answers.care'] } }
  t.equal(await points({ applies: { lift: { ...twice, value: 16 } } }), 12)
  t.equal(await points({ applies: { lift: { ...twice, value: 17 } } }), 8)
})

t.test('explanations and rules print the formula, and no invented name', async (t) => {
  for (const lift of [3, 4])
    for (const language of ['en', 'zh'] as const) {
      const text = await explained(service(GATE), { care: 8, lift }, language)
      t.match(
        text,
        language === 'en'
          ? `Care + Lift: ${8 + lift}, required: at least 12`
          : `Care + Lift：${8 + lift}，要求：不小于 12`,
      )
      t.notMatch(text, /terms|gate-main/)
    }
  t.match(listed(service(GATE)), 'Care + Lift: at least 12')
  const against = {
    gates: [
      {
        id: 'against',
        needs: {
          fact: 'assessment',
          path: { product: [2, '$.answers.care'] },
          operator: 'greaterThan',
          value: { fact: 'assessment', path: { power: ['$.answers.lift', 2] } },
        },
      },
    ],
  } as const
  t.match(listed(service(against)), /2 × Care: more than Lift/)
  const choosing = {
    values: { bonus: { choose: [{ when: BOTH, then: 1 }], else: 0 } },
    adjustments: [{ id: 'a', add: '$.values.bonus' }],
  } as const
  t.match(listed(service(choosing)), /if Care \+ Lift: at least 12/)
})

t.test('a formula that is compared is checked like any other', (t) => {
  const codes = (needs: WrittenCondition): readonly string[] =>
    checkPack(packOf(service({ gates: [{ id: 'g', needs }] })), checkShape)
      .filter(({ severity }) => severity === 'error')
      .map(({ code, pointer }) => `${code} ${pointer}`)
  t.same(codes(BOTH), [])
  t.same(codes({ ...BOTH, path: { sum: ['$.answers.car', 1] } }), [
    'path-unknown /rules/gates/0/needs/path/sum/0',
  ])
  t.same(codes({ any: [{ ...BOTH, path: { ratio: ['$.answers.care', 0] } }] }), [
    'division-by-zero /rules/gates/0/needs/any/0/path/ratio/1',
  ])
  t.same(codes({ ...BOTH, value: { fact: 'assessment', path: { lookup: 'none', by: ['a'] } } }), [
    'table-unknown /rules/gates/0/needs/value/path/lookup',
  ])
  t.match(codes({ ...BOTH, operator: 'contains' }), [/operator|value|path-type/])
  t.end()
})
