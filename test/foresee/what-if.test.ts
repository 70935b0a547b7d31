import t from 'tap'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import type { Foresight } from '../../src/domain/foresee/foresight.ts'
import { patchPack, type Edit } from '../../src/domain/foresee/patch.ts'
import { pointsAt } from '../../src/domain/foresee/result-columns.ts'
import { takeSnapshot } from '../../src/domain/foresee/snapshot.ts'
import { syntheticAssessments } from '../../src/domain/foresee/synthetic.ts'
import { whatIf } from '../../src/domain/foresee/what-if.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { packsIn } from '../bulk/packs.ts'
import { packOf, prepared, scorePrepared } from '../score/score-pack.ts'

/** Three clauses of 10, 20 and 30 points, two levels, and a mandatory clause for the upper one. */
const PACK = packOf({
  clauses: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  rules: {
    weights: { a: 10, b: 20, c: 30 },
    levels: [
      { id: 'low', title: 'Low', atLeast: 30 },
      { id: 'high', title: 'High', atLeast: 50 },
    ],
    mandatory: { a: 'high' },
  },
})

/** Who has what: a, b and c of each. */
const PEOPLE = [
  [true, true, true],
  [false, true, true],
  [true, true, false],
  [true, false, true],
  [false, false, false],
] as const

const assessments = {
  size: PEOPLE.length,
  at: (row: number) => {
    const [a, b, c] = PEOPLE[row]!
    return { standard: 'sketch', date: '2026-01-01', answers: { a, b, c } }
  },
}

function foreseen(...edits: readonly Edit[]): Foresight {
  const patched = patchPack(PACK, edits)
  if (patched.faults !== undefined) throw new Error(JSON.stringify(patched.faults))
  const before = takeSnapshot(prepared(PACK), assessments)
  const after = takeSnapshot(prepared(patched.pack as Pack), assessments, before)
  return whatIf(before, after, {
    population: { size: assessments.size, source: 'given' },
    marks: [],
  })
}

t.test('a lower mark lifts whoever stands between the old and the new one', (t) => {
  const { crossings, levels, stage, clauses } = foreseen({
    op: 'set',
    path: '/rules/levels/high/atLeast',
    value: 40,
  })
  t.equal(stage, 'levels', 'nothing else was worked out')
  t.same(clauses, [])
  t.same(
    levels.map(({ level, before, after }) => [level, before, after]),
    [
      [null, 1, 1],
      ['low', 3, 2],
      ['high', 1, 2],
    ],
  )
  t.match(crossings, { count: 1, rises: 1, falls: 0, others: 0 })
  t.match(crossings.list, [
    {
      row: 3,
      before: { points: 40, level: 'low' },
      after: { points: 40, level: 'high' },
      reasons: [{ kind: 'mark', level: 'high', before: 50, after: 40 }],
    },
  ])
  t.end()
})

t.test('a heavier clause moves points, and says which', (t) => {
  const { crossings, clauses, parts, stage } = foreseen({
    op: 'set',
    path: '/rules/weights/b',
    value: 30,
  })
  t.equal(stage, 'clauses')
  t.same(clauses, [{ id: 'b', before: 12, after: 18, changed: 3 }])
  t.same(parts, [{ id: 'total', before: 36, after: 42, changed: 3 }])
  t.match(crossings, { count: 0 })
  t.end()
})

t.test('a clause that becomes mandatory costs the level, and a gate that goes gives it', (t) => {
  const harder = foreseen({ op: 'set', path: '/rules/mandatory/c', value: 'all' })
  t.match(harder.crossings.list, [
    {
      row: 2,
      before: { level: 'low' },
      after: { level: null },
      reasons: [{ kind: 'gate', gate: 'mandatory-c', holds: false }],
    },
  ])
  const easier = foreseen({ op: 'remove', path: '/rules/mandatory/a' })
  t.match(easier.crossings.list, [
    {
      row: 1,
      before: { level: 'low' },
      after: { level: 'high' },
      reasons: [{ kind: 'gate', gate: 'mandatory-a', holds: true }],
    },
  ])
  t.end()
})

t.test('an edit that leads nowhere says what is there instead', (t) => {
  const { faults = [] } = patchPack(PACK, [
    { op: 'replace', path: '/rules/levels/hig/atLeast', value: 1 },
    { op: 'remove', path: '/rules/weights/nothing' },
    { op: 'set', path: '/rules/levels/high/atLeast', value: 45 },
  ])
  t.match(faults, [
    { pointer: '/0/path', guess: 'high' },
    { pointer: '/1/path', message: { with: { known: { list: [{ value: 'a' }] } } } },
  ])
  t.equal(faults.length, 2)
  t.equal((PACK.rules.levels![1] as { atLeast: number }).atLeast, 50, 'the pack itself stays')
  t.end()
})

t.test('edits take, put and set places by number, id and the end of a list', (t) => {
  const { pack } = patchPack(PACK, [
    { op: 'add', path: '/rules/levels/-', value: { id: 'top', title: 'Top', atLeast: 60 } },
    { op: 'remove', path: '/rules/levels/0' },
    { op: 'set', path: '/rules/weights/a', value: 12 },
  ]) as { pack: Pack }
  t.same(
    pack.rules.levels!.map(({ id }) => id),
    ['high', 'top'],
  )
  t.equal(pack.rules.weights!['a'], 12)
  t.end()
})

t.test(
  'synthetic organisations are lawful, labelled, the same for a seed and unlike',
  async (t) => {
    for (const { pack } of await packsIn('../../')) {
      const ready = prepared(pack)
      const options = { size: 300, seed: 5, date: '2026-06-01' }
      const made = syntheticAssessments(compileScorer(ready), options)
      t.same(made.at(7), syntheticAssessments(compileScorer(ready), options).at(7))
      t.notSame(made.at(7), made.at(8))
      t.match(made.at(0).subject, { name: { en: /^Synthetic/, zh: /^模拟/ } })
      await scorePrepared(ready, made.at(0))
      const { population, results, expanded } = takeSnapshot(ready, made)
      t.same(population.faults, [], 'nobody is refused')
      const { rank, nodes } = results[0]!
      const ranks = new Set(rank)
      t.ok(ranks.size > expanded.results[0]!.levels.length / 2, 'they reach most levels')
      t.ok(nodes.at(-1)!.pool.values.length > 50, 'their points differ')
    }
  },
)

t.test('who does well in one clause of a section tends to do well in the next', async (t) => {
  const { pack } = (await packsIn('../../'))[0]!
  const ready = prepared(pack)
  const made = syntheticAssessments(compileScorer(ready), {
    size: 400,
    seed: 2,
    date: '2026-06-01',
  })
  const { results, expanded } = takeSnapshot(ready, made)
  const { nodes } = results[0]!
  const sums = expanded.results[0]!.nodes.flatMap(({ ancestors }, k) =>
    ancestors.length === 1 ? [nodes[k]!] : [],
  )
  const [one, other] = sums.map((node) =>
    Array.from({ length: 400 }, (_, row) => {
      const points = pointsAt(node, row)
      return points === null ? 0 : points.n / points.d
    }),
  )
  t.ok(correlation(one!, other!) > 0.3, 'parts go together')
  t.ok(correlation(one!, other!) < 0.95, 'and are not the same')
})

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, each) => sum + each, 0) / list.length
  const [ma, mb] = [mean(a), mean(b)]
  const product = mean(a.map((each, k) => (each - ma) * (b[k]! - mb)))
  const spread = (list: readonly number[], middle: number): number =>
    Math.sqrt(mean(list.map((each) => (each - middle) ** 2)))
  return product / spread(a, ma) / spread(b, mb)
}
