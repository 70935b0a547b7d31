import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { comparePacks } from '../../src/domain/compare/compare.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { wordComparison } from '../../src/domain/words/compare/comparison-data.ts'
import { packOf, prepared, scorePrepared, type Sketch } from '../score/score-pack.ts'
import { explained, listed } from './told.ts'

/** Three clauses, one without points, weighed otherwise in a second result. */
function shop(
  weights: NonNullable<Rules['results']>[string]['weights'],
  more: Partial<Rules> = {},
): Sketch {
  return {
    clauses: [
      { id: 'fresh', title: 'Fresh', ask: { type: 'points' } },
      { id: 'kind', title: 'Kind', ask: { type: 'points' } },
      { id: 'licence', title: 'Licensed' },
    ],
    rules: {
      weights: { fresh: 10, kind: 8, licence: 0 },
      results: {
        gourmets: { title: 'For gourmets', ...(weights === undefined ? {} : { weights }) },
      },
      ...more,
    },
  }
}

async function pointsOf(
  sketch: Sketch,
  answers: Parameters<typeof scorePrepared>[1]['answers'],
): Promise<unknown> {
  const { results } = await scorePrepared(prepared(packOf(sketch)), { answers })
  return [results[1]!.points, results[1]!.max]
}

t.test('a clause counts its share of its weight, out of the other', async (t) => {
  const own = { fresh: 30, licence: 5 }
  t.same(await pointsOf(shop(own), { fresh: 8, kind: 5, licence: true }), [34, 43])
  t.same(await pointsOf(shop(own), { fresh: 8, kind: 5, licence: false }), [29, 43])
  t.same(await pointsOf(shop({ kind: 3 }), { fresh: 0, kind: 5, licence: false }), [1.875, 13])
  t.same(await pointsOf(shop({ fresh: 0 }), { fresh: 8, kind: 5, licence: true }), [5, 8])
  t.same(await pointsOf(shop(undefined), { fresh: 8, kind: 5, licence: true }), [13, 18])
  const out = { state: 'not-applicable', reason: 'none' } as const
  t.same(await pointsOf(shop(own), { fresh: out, kind: 5, licence: true }), [10, 13])
  t.same(await pointsOf(shop(own), { fresh: 8, kind: 5, licence: out }), [29, 38])
})

t.test('the explanation can be added up with a pencil', async (t) => {
  const sketch = shop({ fresh: 30, kind: 0, licence: 5 })
  const at = { fresh: 8, kind: 5, licence: true }
  const text = await explained(sketch, at)
  t.match(text, 'Fresh counts 30 in this result: 8 ÷ 10 × 30 = 24.')
  t.match(text, 'Kind counts nothing in this result.')
  t.match(text, 'Licensed has no points of its own and counts 5 in this result where it is met: 5.')
  t.match(text, 'Sum: 24 + 0 + 5 = 29.')
  t.match(await explained(sketch, at, 'zh'), 'Fresh在该结果中计 30 分：8 ÷ 10 × 30 = 24。')
  t.match(listed(sketch), /- Fresh\n +counts 30 points in this result/)
  t.match(listed(sketch, 'zh'), '在该结果中计 30 分')
})

t.test('a weight of one result that changes is told there', (t) => {
  const [left, right] = [shop({ fresh: 30 }), shop({ fresh: 20 })].map((one) =>
    prepared(packOf(one)),
  )
  const { rules } = wordComparison(comparePacks(left!, right!), left!.expanded, right!.expanded)
  t.match(rules, [
    {
      area: 'weight',
      result: 'gourmets',
      name: { en: 'Fresh' },
      before: { en: 'counts 30 points in this result' },
      after: { en: 'counts 20 points in this result' },
    },
  ])
  t.end()
})

t.test('weights that do nothing in a result are refused', (t) => {
  const codes = (sketch: Sketch): readonly string[] =>
    checkPack(packOf(sketch), checkShape)
      .filter(({ severity }) => severity === 'error')
      .map(({ code, pointer }) => `${code} ${pointer}`)
  t.same(codes(shop({ fresh: 30 })), [])
  t.same(codes(shop({ fesh: 30 })), ['clause-unknown /rules/results/gourmets/weights/fesh'])
  t.same(
    codes(
      shop(undefined, {
        results: { gourmets: { total: { of: ['fresh'] }, weights: { kind: 3 } } },
      }),
    ),
    ['weight-idle /rules/results/gourmets/weights/kind'],
  )
  t.same(
    codes(
      shop(
        { kind: 3 },
        { criteria: { kind: { unscored: true } }, weights: { fresh: 10, licence: 0 } },
      ),
    ),
    ['weight-idle /rules/results/gourmets/weights/kind'],
  )
  t.end()
})

t.test('a result is never better founded than a weight of its own', (t) => {
  const sketch = shop(
    { fresh: { points: 30, provenance: { status: 'draft' } } },
    { provenance: { status: 'published' } },
  )
  const pack = packOf(sketch)
  const published = { ...pack.standard, provenance: { status: 'published' as const } }
  t.equal(prepared({ ...pack, standard: published }).provenance.status, 'draft')
  t.end()
})

t.test('what all parts and all results share is said once, and by each otherwise', async (t) => {
  const sketch: Sketch = {
    clauses: [
      { id: 'one', title: 'One', clauses: [{ id: 'a', title: 'A', ask: { type: 'points' } }] },
      { id: 'two', title: 'Two', clauses: [{ id: 'b', title: 'B', ask: { type: 'points' } }] },
    ],
    rules: {
      weights: { a: 10, b: 10 },
      part: { combine: 'mean', max: 5 },
      parts: { two: { combine: 'sum' } },
      result: { levels: [{ id: 'pass', title: 'Pass', atLeast: 5 }] },
      results: {
        shared: { title: 'Shared' },
        own: { title: 'Own', part: { cap: 3 }, levels: [{ id: 'top', title: 'Top', atLeast: 6 }] },
      },
    },
  }
  const { results } = await scorePrepared(prepared(packOf(sketch)), { answers: { a: 8, b: 6 } })
  t.same(
    results.map(({ id, points, max, level, nodes }) => [
      id,
      points,
      max,
      level?.id ?? null,
      nodes.map((node) => node.points),
    ]),
    [
      ['main', 10, 15, null, [4, 6, 10]],
      ['own', 6, 6, 'top', [3, 3, 6]],
      ['shared', 7, 10, 'pass', [4, 3, 7]],
    ],
  )
  t.match(listed(sketch), /Own: levels/i)
})
