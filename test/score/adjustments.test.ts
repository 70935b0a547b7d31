import t from 'tap'
import type { Adjustment } from '../../src/domain/language/adjustments/registry.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Leaf } from '../../src/domain/language/conditions/registry.ts'
import { packOf, prepared, resultOf, type Sketch } from './score-pack.ts'

function leaf(path: string, operator: Leaf['operator'], value: Leaf['value']): Leaf {
  return { fact: 'assessment', path, operator, value }
}

/** Two sections of two clauses, 10 points each. */
function sketch(rules: Partial<Rules>): Sketch {
  return {
    clauses: [
      { id: 'front', clauses: [{ id: 'a' }, { id: 'b' }] },
      { id: 'back', clauses: [{ id: 'c' }, { id: 'd' }] },
    ],
    rules: { weights: { a: 10, b: 10, c: 10, d: 10 }, ...rules },
  }
}
const ALL = { a: true, b: true, c: true, d: true }

t.test('each step sees what the steps before it left', async (t) => {
  const adjustments: Adjustment[] = [
    { id: 'c-is-nothing', set: 0, to: 'c' },
    {
      id: 'back-is-weak',
      when: leaf('$.parts.back.percent', 'lessThan', 60),
      add: -4,
      to: 'front',
    },
    { id: 'a-tenth', add: { product: [-0.1, '$.total.points'] } },
  ]
  const result = await resultOf(sketch({ adjustments }), ALL)
  // 40 - 10 = 30; front 20 - 4 = 16; total 26; a tenth of it goes: 23.4
  t.equal(result.points, 23.4)
  t.strictSame(
    result.adjustments.map(({ before, after }) => [before, after]),
    [
      [10, 0],
      [20, 16],
      [26, 23.4],
    ],
  )
  t.strictSame(
    result.nodes.map(({ node, points }) => [node, points]),
    [
      ['front', 16],
      ['back', 10],
      ['total', 26],
    ],
  )
})

t.test('a clause never leaves 0 to its weight, whatever is added', async (t) => {
  const less = await resultOf(sketch({ adjustments: [{ id: 'x', add: -25, to: 'a' }] }), ALL)
  t.equal(less.points, 30)
  const more = await resultOf(sketch({ adjustments: [{ id: 'x', add: 25, to: 'a' }] }), ALL)
  t.equal(more.points, 40)
})

t.test('the percentage of an adjusted clause follows its points', async (t) => {
  const adjustments: Adjustment[] = [
    { id: 'half', set: 5, to: 'a' },
    { id: 'seen', when: leaf('$.clauses.a.percent', 'equal', 50), add: -1 },
  ]
  t.equal((await resultOf(sketch({ adjustments }), ALL)).points, 34)
})

t.test('the bounds of what one step may add', async (t) => {
  const adjustments: Adjustment[] = [
    { id: 'faults', add: { product: [-3, '$.counts.minor'] }, atLeast: -5 },
    { id: 'extras', add: 9, atMost: 2 },
  ]
  const result = await resultOf(sketch({ adjustments }), { ...ALL, a: false, b: false })
  t.equal(result.points, 20 - 5 + 2)
})

t.test('clamping after each step is not clamping at the end', async (t) => {
  const adjustments: Adjustment[] = [
    { id: 'bonus', add: 8 },
    { id: 'fault', add: -3 },
  ]
  const each = sketch({ adjustments, clamp: { min: 0, max: 40, when: 'each' } })
  t.equal((await resultOf(each, ALL)).points, 37)
  const end = await resultOf(sketch({ adjustments, clamp: { min: 0, max: 40, when: 'end' } }), ALL)
  t.equal(end.points, 40)
  t.strictSame(end.adjustments.at(-1), {
    id: 'clamp',
    provenance: 'illustrative',
    applies: true,
    to: 'total',
    before: 45,
    after: 40,
  })
})

t.test('clamping after each step holds without any step, and before the first', async (t) => {
  const clamp = { max: 30, when: 'each' } as const
  t.equal((await resultOf(sketch({ clamp }), ALL)).points, 30)
  const adjustments: Adjustment[] = [{ id: 'fault', add: -3 }]
  t.equal((await resultOf(sketch({ clamp, adjustments }), ALL)).points, 27)
})

t.test('an expression that reads an adjusted part is worked out anew', async (t) => {
  const result = await resultOf(
    sketch({
      adjustments: [{ id: 'front-fails', set: 0, to: 'front' }],
      values: { lowest: { min: ['$.parts.front.percent', '$.parts.back.percent'] } },
      total: { points: '$.values.lowest', max: 100 },
      levels: [{ id: 'any', title: 'Any', atLeast: '$.values.lowest' }],
    }),
    { ...ALL, d: false },
  )
  t.equal(result.points, 0)
  t.equal(result.level?.id, 'any', 'the mark reads the state after the step')
})

t.test('a step aimed at what is not there does nothing', async (t) => {
  const NOT_APPLICABLE = { state: 'not-applicable', reason: 'none' } as const
  const result = await resultOf(sketch({ adjustments: [{ id: 'x', set: 0, to: 'a' }] }), {
    ...ALL,
    a: NOT_APPLICABLE,
  })
  t.strictSame([result.status, result.points, result.max], ['scored', 30, 30])
  t.match(result.adjustments, [{ applies: false, before: null, after: null }])
})

t.test('a step that changes what an earlier one has settled is refused', (t) => {
  const late = (adjustments: Adjustment[]): unknown => prepared(packOf(sketch({ adjustments })))
  t.throws(
    () =>
      late([
        { id: 'x', add: -1 },
        { id: 'y', set: 0, to: 'front' },
      ]),
    /Adjustment y/,
  )
  t.throws(
    () =>
      late([
        { id: 'x', add: -1, to: 'front' },
        { id: 'y', set: 0, to: 'a' },
      ]),
    /changes a, on which front rests, after adjustment x/,
  )
  t.doesNotThrow(() =>
    late([
      { id: 'x', add: -1, to: 'front' },
      { id: 'y', set: 0, to: 'c' },
      { id: 'z', add: -1 },
    ]),
  )
  t.end()
})

t.test('levels go up and down by steps, never beyond the levels, never from none', async (t) => {
  const levels = ['one', 'two', 'three'].map((id, index) => ({
    id,
    title: id,
    atLeast: 10 * (index + 1),
  }))
  const level = async (steps: readonly number[], answers: Record<string, boolean>) => {
    const adjustments = steps.map((step, index): Adjustment => ({ id: `s${index}`, level: step }))
    return (await resultOf(sketch({ levels, adjustments }), answers)).level?.id ?? null
  }
  const twenty = { ...ALL, c: false, d: false }
  t.equal(await level([1], twenty), 'three')
  t.equal(await level([2, -1], twenty), 'two', 'held at the highest after the first step')
  t.equal(await level([-1], twenty), 'one')
  t.equal(await level([-3, 1], twenty), 'one', 'held at none after the first step')
  t.equal(await level([1], { a: false, b: false, c: false, d: false }), null)
})
