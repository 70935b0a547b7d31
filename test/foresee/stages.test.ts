import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { STANDINGS } from '../../src/domain/foresee/result-columns.ts'
import { takeSnapshot, type PopulationSnapshot } from '../../src/domain/foresee/snapshot.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Condition, Leaf } from '../../src/domain/language/conditions/registry.ts'
import { packOf, prepared } from '../score/score-pack.ts'

const is = (path: string, value: boolean | number): Leaf => ({
  fact: 'assessment',
  path,
  operator: 'equal',
  value,
})
const needs = (...all: readonly Condition[]): Condition => ({ all })

const LEVELS: NonNullable<Rules['levels']> = [
  { id: 'low', title: 'Low', atLeast: 10 },
  { id: 'high', title: 'High', atLeast: 20 },
]

/** Two clauses of 10 points and what else a test is about. */
function packWith(rules: Partial<Rules>): ReturnType<typeof prepared> {
  return prepared(
    packOf({
      clauses: [{ id: 'a' }, { id: 'b' }],
      standard: { profile: { big: { type: 'yes-no' } } },
      rules: { weights: { a: 10, b: 10 }, levels: LEVELS, ...rules },
    }),
  )
}

/** Everybody there can be: a, b and whether big. */
const PEOPLE = [0, 1, 2, 3, 4, 5, 6, 7].map((bits): Assessment => {
  const [a, b, big] = [1, 2, 4].map((bit) => (bits & bit) !== 0) as [boolean, boolean, boolean]
  return { standard: 'sketch', date: '2026-01-01', profile: { big }, answers: { a, b } }
})
const EVERYBODY = { size: PEOPLE.length, at: (row: number) => PEOPLE[row]! }

function standings({ results, expanded }: PopulationSnapshot): readonly (string | null)[] {
  const { rank, standing } = results[0]!
  return PEOPLE.map((_, row) => {
    const name = STANDINGS[standing[row]!]!
    return name === 'scored'
      ? (expanded.results[0]!.levels[rank[row]! - 1]?.level.id ?? null)
      : name
  })
}

t.test('a gate that blocks opens results, though only levels are judged anew', (t) => {
  const before = takeSnapshot(packWith({}), EVERYBODY)
  const gates: NonNullable<Rules['gates']> = [
    { id: 'papers', needs: needs(is('$.total.points', 20)), otherwise: 'block' },
  ]
  const after = takeSnapshot(packWith({ gates }), EVERYBODY, before)
  t.equal(after.stage, 'levels')
  t.same(standings(before).slice(0, 4), [null, 'low', 'low', 'high'])
  t.same(standings(after).slice(0, 4), ['blocked', 'blocked', 'blocked', 'high'])
  const back = takeSnapshot(packWith({}), EVERYBODY, after)
  t.equal(back.stage, 'levels')
  t.same(standings(back), standings(before))
  t.end()
})

t.test('an answer that is hidden is not there for a gate that reads it', (t) => {
  const applies = { b: needs(is('$.profile.big', true)) }
  const rules: Partial<Rules> = {
    applies,
    levels: [{ id: 'low', title: 'Low', atLeast: 0 }],
    gates: [{ id: 'has-b', needs: needs(is('$.answers.b', true)) }],
  }
  const { results } = takeSnapshot(packWith(rules), EVERYBODY)
  const [level, gate] = results[0]!.verdicts
  t.same([...level!], [1, 1, 1, 1, 1, 1, 1, 1])
  t.same([...gate!], [0, 0, 0, 0, 0, 0, 1, 1], 'the small ones have no b to show')
  t.end()
})

t.test('a rule that touches some leaves the others as they were, and touches those', (t) => {
  const criteria = (big: boolean): Partial<Rules> => ({
    criteria: {
      b: {
        rules: [
          {
            conditions: needs(is('$.answers.b', true), is('$.profile.big', big)),
            event: { type: 'earns', params: { share: 'all' } },
          },
        ],
      },
    },
  })
  const before = takeSnapshot(packWith(criteria(true)), EVERYBODY)
  const after = takeSnapshot(packWith(criteria(false)), EVERYBODY, before)
  t.equal(after.stage, 'clauses')
  t.same(standings(before), [null, 'low', null, 'low', null, 'low', 'low', 'high'])
  t.same(standings(after), [null, 'low', 'low', 'high', null, 'low', null, 'low'])
  t.same(standings(after), standings(takeSnapshot(packWith(criteria(false)), EVERYBODY)))
  t.end()
})
