import t from 'tap'
import { resultOf, type Sketch } from './score-pack.ts'

const full = { id: 'full' }
const half = { id: 'half' }
const none = { id: 'none' }

t.test('one criterion judges all clauses that ask what the standard asks', async (t) => {
  const sketch: Sketch = {
    clauses: [
      { id: 'a' },
      { id: 'b' },
      { id: 'c' },
      { id: 'own-question', ask: { type: 'yes-no' } },
    ],
    standard: { ask: { type: 'choice', options: [full, half, none] } },
    rules: {
      weights: { a: 4, b: 1, c: 4, 'own-question': 2 },
      criterion: { choice: { full: 'all', half: 'half', none: 'none' }, zeroBelow: 1 },
      criteria: { c: { choice: { full: 'all', half: 1, none: 'none' } } },
    },
  }
  // a: half of 4; b: half of 1 is below 1; c: its own criterion gives 1; the yes is all
  const answers = { a: 'half', b: 'half', c: 'half', 'own-question': true }
  t.equal((await resultOf(sketch, answers)).points, 2 + 0 + 1 + 2)
})

t.test('a line may end at all, half or none of the weight', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'a' }, { id: 'b' }],
    standard: { ask: { type: 'number', min: 0, max: 100, step: 5 } },
    rules: {
      weights: { a: 45, b: 7.5 },
      criterion: {
        line: [
          [0, 'none'],
          [50, 'half'],
          [100, 'all'],
        ],
      },
    },
  }
  // 65 % of 45 + 50 % of 7.5
  t.equal((await resultOf(sketch, { a: 65, b: 50 })).points, 29.25 + 3.75)
})

t.test('a number may ask for steps', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'a' }],
    standard: { ask: { type: 'number', step: 5 } },
    rules: {
      weights: { a: 10 },
      criterion: {
        line: [
          [0, 'none'],
          [100, 'all'],
        ],
      },
    },
  }
  await t.rejects(resultOf(sketch, { a: 63 }), {
    code: 'assessment-faulty',
    faults: [
      { code: 'value-step', message: { with: { value: { value: 63 }, step: { value: 5 } } } },
    ],
  })
  t.equal((await resultOf(sketch, { a: 65 })).points, 6.5)
})

t.test('the ends of bands may come from a table', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'staff', ask: { type: 'number' } }],
    standard: { profile: { region: { type: 'text' } } },
    rules: {
      weights: { staff: 3 },
      tables: {
        cuts: { north: { two: 3.1, three: 4.2 }, south: { two: 2.5, three: 3.1 } },
      },
      criteria: {
        staff: {
          points: {
            bands: '$.answers.staff',
            of: [
              { atLeast: { lookup: 'cuts', by: ['$.profile.region', 'three'] }, is: 3 },
              { atLeast: { lookup: 'cuts', by: ['$.profile.region', 'two'] }, is: 2 },
            ],
            else: 1,
          },
        },
      },
    },
  }
  const points = async (region: string, staff: number) =>
    (await resultOf(sketch, { staff }, { profile: { region } })).points
  t.equal(await points('north', 3.1), 2, 'the end itself belongs to the band')
  t.equal(await points('south', 3.1), 3)
  t.equal(await points('south', 2.4), 1)
})

t.test('bands stand within bands, with ends that are worked out', async (t) => {
  const expression = {
    bands: { bands: 8, of: [{ atLeast: '$.answers.a', is: 3 }], else: 1 },
    of: [{ atLeast: 2, is: 3 }],
    else: 1,
  }
  const sketch: Sketch = {
    clauses: [{ id: 'a', ask: { type: 'number', min: 0, max: 100 } }],
    rules: { weights: { a: 3 }, criteria: { a: { points: expression } } },
  }
  // 8 is at least 5, so the inner is 3, which is at least 2; 8 is not at least 9, so the inner is 1
  t.equal((await resultOf(sketch, { a: 5 })).points, 3)
  t.equal((await resultOf(sketch, { a: 9 })).points, 1)
})
