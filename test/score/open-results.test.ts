import t from 'tap'
import { resultOf, type Sketch } from './score-pack.ts'

const twoClauses = [{ id: 'a' }, { id: 'b' }]
const weights = { a: 10, b: 10 }
const NOT_APPLICABLE = { state: 'not-applicable', reason: 'no such thing here' } as const

t.test('a part whose expression reads an unanswered clause keeps the result open', async (t) => {
  const sketch: Sketch = {
    clauses: twoClauses,
    rules: {
      weights,
      parts: {
        twice: { points: { product: [2, '$.clauses.b.points'] }, max: 20 },
      },
      total: { of: ['a', 'twice'] },
    },
  }
  const open = await resultOf(sketch, { a: true })
  t.equal(open.status, 'blocked')
  t.strictSame(
    open.blockedBy.map(({ id }) => id),
    ['b'],
  )
  const scored = await resultOf(sketch, { a: true, b: true })
  t.equal(scored.points, 30)
  t.equal(scored.max, 30)
})

t.test(
  'an expression without a value keeps the result open unless all it reads is left out',
  async (t) => {
    const sketch: Sketch = {
      clauses: twoClauses,
      standard: { profile: { factor: { type: 'number' } } },
      rules: {
        weights,
        parts: {
          grown: { points: { product: ['$.clauses.b.points', '$.profile.factor'] }, max: 20 },
        },
        total: { of: ['a', 'grown'] },
      },
    }
    const unknown = await resultOf(sketch, { a: true, b: true })
    t.equal(unknown.status, 'blocked')
    t.match(unknown.blockedBy, [{ kind: 'part', id: 'grown' }])
    const leftOut = await resultOf(sketch, { a: true, b: NOT_APPLICABLE })
    t.equal(leftOut.status, 'scored')
    t.equal(leftOut.points, 10)
    t.equal(leftOut.max, 10)
  },
)

t.test(
  'an adjustment whose amount is unknown keeps the result open instead of being skipped',
  async (t) => {
    const sketch: Sketch = {
      clauses: [{ id: 'a' }],
      standard: { inputs: { faults: { type: 'entries' } } },
      rules: {
        weights: { a: 10 },
        adjustments: [{ id: 'faults', add: { product: [-1, '$.answers.faults.count'] } }],
      },
    }
    const open = await resultOf(sketch, { a: true })
    t.equal(open.status, 'blocked')
    t.match(open.blockedBy, [{ kind: 'adjustment', id: 'faults' }])
    const scored = await resultOf(sketch, { a: true, faults: { value: [{ text: 'late' }] } })
    t.equal(scored.points, 9)
  },
)

t.test('a level whose mark has no entry for this year keeps the result open', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'a' }],
    standard: { profile: { year: { type: 'number' } } },
    rules: {
      weights: { a: 10 },
      tables: { marks: { '2026': 8 } },
      levels: [{ id: 'pass', title: 'Pass', atLeast: { lookup: 'marks', by: ['$.profile.year'] } }],
    },
  }
  t.equal((await resultOf(sketch, { a: true }, { profile: { year: 2026 } })).level?.id, 'pass')
  const open = await resultOf(sketch, { a: true }, { profile: { year: 2031 } })
  t.equal(open.status, 'blocked')
  t.match(open.blockedBy, [{ kind: 'level', id: 'pass' }])
})

t.test('a blocking gate over all levels blocks a result without a level too', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'a' }],
    standard: { inputs: { faults: { type: 'entries' } } },
    rules: {
      weights: { a: 10 },
      levels: [{ id: 'pass', title: 'Pass', atLeast: 8 }],
      gates: [
        {
          id: 'recorded',
          needs: {
            all: [
              {
                fact: 'assessment',
                path: '$.answers.faults.count',
                operator: 'greaterThanInclusive',
                value: 0,
              },
            ],
          },
          otherwise: 'block',
        },
      ],
    },
  }
  t.equal((await resultOf(sketch, { a: false })).status, 'blocked')
  t.equal((await resultOf(sketch, { a: false, faults: { value: [] } })).status, 'scored')
})

t.test('what carries no points never makes a score of 0', async (t) => {
  const mean: Sketch = {
    clauses: twoClauses,
    rules: { weights: { a: 0, b: 10 }, total: { combine: 'weighted-mean' } },
  }
  t.equal((await resultOf(mean, { a: true, b: NOT_APPLICABLE })).status, 'not-scored')
  const restated: Sketch = {
    clauses: twoClauses,
    rules: { weights: { a: 0, b: 10 }, total: { renormalise: 100 } },
  }
  t.equal((await resultOf(restated, { a: true, b: NOT_APPLICABLE })).status, 'not-scored')
  t.equal((await resultOf(restated, { a: true, b: false })).points, 0)
})

t.test('a part with nothing applicable counts zero or full where that is declared', async (t) => {
  const sketch = (whenNothingApplies: 'zero' | 'full'): Sketch => ({
    clauses: [{ id: 's', clauses: [{ id: 'a' }] }, { id: 'b' }],
    rules: {
      weights,
      parts: { s: { whenNothingApplies } },
      applies: {
        s: {
          all: [{ fact: 'assessment', path: '$.answers.b', operator: 'equal', value: true }],
        },
      },
    },
  })
  const zero = await resultOf(sketch('zero'), { a: NOT_APPLICABLE, b: true })
  t.strictSame([zero.points, zero.max], [10, 20])
  const full = await resultOf(sketch('full'), { a: NOT_APPLICABLE, b: true })
  t.strictSame([full.points, full.max], [20, 20])
  const hidden = await resultOf(sketch('zero'), { a: true, b: false })
  t.strictSame([hidden.points, hidden.max], [0, 10], 'a hidden section is not a section of 0')
})
