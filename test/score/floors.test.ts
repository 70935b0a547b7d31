import t from 'tap'
import type { Rules } from '../../src/domain/language/rules.ts'
import { resultOf, type Sketch } from './score-pack.ts'

const NOT_APPLICABLE = { state: 'not-applicable', reason: 'no such thing here' } as const

/** Two sections; the level asks for half of the front one. */
function sketch(rules: Partial<Rules>): Sketch {
  return {
    clauses: [
      { id: 'front', clauses: [{ id: 'a' }, { id: 'b' }] },
      { id: 'back', clauses: [{ id: 'c' }] },
    ],
    standard: { profile: { year: { type: 'number' } } },
    rules: { weights: { a: 1, b: 2, c: 7 }, ...rules },
  }
}

t.test('a floor holds at its end and not below, or above it where that is asked', async (t) => {
  const level = async (floor: object) => {
    const levels = [{ id: 'pass', title: 'Pass', atLeast: 0, parts: { front: floor } }]
    const rules = { levels } as Partial<Rules>
    return (await resultOf(sketch(rules), { a: true, b: false, c: true })).level?.id ?? null
  }
  t.equal(await level({ points: 1 }), 'pass')
  t.equal(await level({ points: 1.1 }), null)
  t.equal(await level({ abovePoints: 1 }), null)
  t.equal(await level({ abovePoints: 0.9 }), 'pass')
  t.equal(await level({ percent: 33 }), 'pass')
  t.equal(await level({ percent: 34 }), null)
  t.equal(await level({ abovePercent: { ratio: [100, 3] } }), null, 'exactly a third')
  t.equal(await level({ percent: { ratio: [100, 3] } }), 'pass', 'a third is exact')
})

t.test('floors read rounded or exact numbers as the measure does', async (t) => {
  const level = async (read: 'rounded' | 'exact') => {
    const rules: Partial<Rules> = {
      rounding: { percent: { decimals: 0, mode: 'up' } },
      measure: { read },
      levels: [{ id: 'pass', title: 'Pass', atLeast: 0, parts: { front: { percent: 34 } } }],
    }
    return (await resultOf(sketch(rules), { a: true, b: false, c: true })).level?.id ?? null
  }
  t.equal(await level('rounded'), 'pass')
  t.equal(await level('exact'), null)
})

t.test('a part of which nothing applies has no floor to reach', async (t) => {
  const rules: Partial<Rules> = {
    levels: [{ id: 'pass', title: 'Pass', atLeast: 0, parts: { front: { percent: 50 } } }],
  }
  const answers = { a: NOT_APPLICABLE, b: NOT_APPLICABLE, c: true }
  t.equal((await resultOf(sketch(rules), answers)).level?.id, 'pass')
})

t.test('a floor that can not be worked out keeps the result open', async (t) => {
  const rules: Partial<Rules> = {
    tables: { floors: { '2026': 30 } },
    levels: [
      {
        id: 'pass',
        title: 'Pass',
        parts: { front: { percent: { lookup: 'floors', by: ['$.profile.year'] } } },
      },
    ],
  }
  const status = async (year: number) =>
    (await resultOf(sketch(rules), { a: true, b: true, c: true }, { profile: { year } })).status
  t.equal(await status(2026), 'scored')
  t.equal(await status(2031), 'blocked')
})
