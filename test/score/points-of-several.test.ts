import * as fc from 'fast-check'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import type { Answer, ResultAt } from '../../src/domain/language/assessment.ts'
import { toExact } from '../../src/domain/numbers/quantity.ts'
import { stopsScoring } from '../../src/domain/faults/pack-faults.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { pointsAt } from '../../src/domain/foresee/result-columns.ts'
import { takeSnapshot } from '../../src/domain/foresee/snapshot.ts'
import type { Merge } from '../../src/domain/language/merging.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import { inputsOf } from '../../src/domain/meaning/read-inputs.ts'
import { run } from '../../src/domain/meaning/run.ts'
import { asNumber } from '../../src/domain/meaning/value.ts'
import { proofOf } from '../prove/packs.ts'
import { readAssessment } from '../../src/domain/score/answers.ts'
import { packOf, prepared, scorePrepared } from './score-pack.ts'
import { seedOf } from '../seeds.ts'

/** A fraction as a pencil has it: above and below the line. */
type Ratio = readonly [above: bigint, below: bigint]

const METHODS = ['mean', 'median', 'trimmed-mean', 'min', 'max', 'sum'] as const
type Method = (typeof METHODS)[number]

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d]
const over = ([a, b]: Ratio, count: number): Ratio => [a, b * BigInt(count)]
const isLess = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < c * b
const isSame = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d === c * b

/** What some points come to. */
function byHand(method: Method, points: readonly Ratio[]): Ratio {
  const sorted = points.toSorted((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0))
  const total = (list: readonly Ratio[]): Ratio => list.reduce(plus, [0n, 1n])
  const count = sorted.length
  switch (method) {
    case 'mean':
      return over(total(points), count)
    case 'median':
      return count % 2 === 1
        ? sorted[(count - 1) / 2]!
        : over(plus(sorted[count / 2 - 1]!, sorted[count / 2]!), 2)
    case 'trimmed-mean':
      return count < 3
        ? over(total(sorted), count)
        : over(total(sorted.slice(1, count - 1)), count - 2)
    case 'min':
      return sorted[0]!
    case 'max':
      return sorted[count - 1]!
    case 'sum':
      return total(points)
  }
}

const OPTIONS = ['a', 'b', 'c'] as const
type Option = (typeof OPTIONS)[number]

/** Points of options as the rules say them and as they are: shares, fractions, none and equal ones among them. */
const POINTS: { readonly [option in Option]: readonly (readonly [said: unknown, are: Ratio])[] } = {
  a: [
    ['all', [10n, 1n]],
    [9, [9n, 1n]],
    [10, [10n, 1n]],
  ],
  b: [
    ['half', [5n, 1n]],
    ['22/3', [22n, 3n]],
    [0.5, [1n, 2n]],
  ],
  c: [
    ['none', [0n, 1n]],
    [0.5, [1n, 2n]],
  ],
}

function packFor(points: { readonly [option in Option]: unknown }, ways: Ways): Pack {
  return packOf({
    clauses: [
      {
        id: 'one',
        ask: {
          type: 'choice',
          options: OPTIONS.map((id) => ({ id })),
          several: ways.several,
          assessors: { merge: ways.assessors },
        },
      },
      { id: 'other' },
    ],
    rules: {
      weights: { one: 10, other: 2 },
      criteria: { one: { choice: points as never } },
      levels: [{ id: 'good', title: 'Good', atLeast: 8 }],
    },
  })
}

type Ways = {
  readonly several: Merge
  readonly assessors: Exclude<Merge, 'sum' | 'sum-of-points'>
}

t.test('several choices come to what a pencil makes of their points', async (t) => {
  const option = fc.constantFrom(...OPTIONS)
  const method = fc.constantFrom(...METHODS)
  const ofAssessors = fc.constantFrom(...METHODS.filter((one) => one !== 'sum'))
  const persons = fc.array(option, { minLength: 1, maxLength: 3 })
  const places = fc.array(fc.tuple(persons, fc.boolean()), { minLength: 1, maxLength: 5 })
  const cases = fc.record({
    several: method,
    assessors: ofAssessors,
    places,
    a: fc.constantFrom(...POINTS.a),
    b: fc.constantFrom(...POINTS.b),
    c: fc.constantFrom(...POINTS.c),
  })
  let differed = 0
  for (const one of fc.sample(cases, { numRuns: 400, seed: seedOf(11) })) {
    const earns = { a: one.a[1], b: one.b[1], c: one.c[1] }
    const pack = packFor(
      { a: one.a[0], b: one.b[0], c: one.c[0] },
      { several: `${one.several}-of-points`, assessors: `${one.assessors}-of-points` as never },
    )
    t.same(checkPack(pack, checkShape).filter(stopsScoring), [])
    // Each place by one or by several assessors: the mean of a place may be a sixth of something.
    const answer: Answer = {
      results: one.places.map(([found, isAlone], k): ResultAt => {
        if (isAlone) return { place: `p${k}`, value: found[0]! }
        return { place: `p${k}`, assessors: Object.fromEntries(found.map((x, n) => [`n${n}`, x])) }
      }),
    }
    const perPlace = one.places.map(([found, isAlone]): Ratio =>
      isAlone
        ? earns[found[0]!]
        : byHand(
            one.assessors,
            found.map((x) => earns[x]),
          ),
    )
    const merged = byHand(one.several, perPlace)
    const expected: Ratio = isLess([10n, 1n], merged) ? [10n, 1n] : merged
    const ready = prepared(pack)
    const answers = { one: answer, other: true }
    const assessment = { standard: 'sketch', date: '2026-01-01', answers }
    const receipt = await scorePrepared(ready, assessment)
    const clause = receipt.clauses[0]!
    const what = JSON.stringify(answer)
    t.equal(clause.state, 'scored')
    t.ok(
      isSame(ratioOf(clause.points!), expected),
      `${clause.points} is ${String(expected)}: ${what}`,
    )
    const { value, from, each, points } = receipt.merged['one']!
    t.equal(from?.length, one.places.length)
    t.ok(isSame(ratioOf(points!), merged), 'the record states what they come to')
    t.ok(
      each!.every((own, k) => isSame(ratioOf(own!), perPlace[k]!)),
      'and what each earns',
    )
    if (value === null) differed += 1
    else
      t.ok(
        from!.every((x) => x === value),
        'an answer is that of all',
      )

    const { graph, clauses } = lowerPack(ready)
    const { read } = readAssessment(ready.expanded, assessment)
    const values = run(graph, inputsOf(assessment, read))
    const { n, d } = asNumber(values[clauses[0]!.points])!
    t.ok(isSame([n, d], expected), 'the graph comes to the same')
    const foreseen = takeSnapshot(ready, { size: 1, at: () => assessment })
    const total = toExact(pointsAt(foreseen.results[0]!.nodes.at(-1)!, 0)!)
    t.ok(isSame([total.n, total.d], plus(expected, [2n, 1n])), 'and what is foreseen')
  }
  t.ok(differed > 150, `places differ often: ${differed}`)
})

/** A number of a receipt: a decimal, or a fraction as text. */
function ratioOf(number: number | string): Ratio {
  const text = String(number)
  const [above = '', below] = text.split('/')
  if (below !== undefined) return [BigInt(above), BigInt(below)]
  const [whole = '', decimals = ''] = text.split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}

t.test('what only several answers come to is not proved never to be', async (t) => {
  const between = (a: string): { readonly all: readonly object[] } => ({
    all: [
      { fact: 'assessment', path: `$.clauses.${a}.points`, operator: 'greaterThan', value: 0 },
      { fact: 'assessment', path: `$.clauses.${a}.points`, operator: 'lessThan', value: 10 },
    ],
  })
  const packWith = (several: 'mean-of-points' | undefined): Pack =>
    packOf({
      clauses: [
        {
          id: 'a',
          ask: {
            type: 'choice',
            options: [{ id: 'yes' }, { id: 'no' }],
            ...(several === undefined ? {} : { several }),
          },
        },
        { id: 'b' },
      ],
      rules: {
        weights: { a: 10, b: 10 },
        criteria: { a: { choice: { yes: 'all', no: 'none' } } },
        levels: [{ id: 'good', title: 'Good', atLeast: 1 }],
        gates: [{ id: 'mixed', levels: 'all', needs: between('a') as never }],
      },
    })
  const isProved = (pack: Pack): boolean =>
    proofOf(pack).findings.some(({ ground }) => ground.kind === 'proof')
  t.ok(isProved(packWith(undefined)), 'without several the gate is shut for all')
  const mixed = packWith('mean-of-points')
  t.notOk(isProved(mixed), 'with several it is not')
  const results = [{ value: 'yes' }, { value: 'no' }]
  const receipt = await scorePrepared(prepared(mixed), { answers: { a: { results }, b: true } })
  t.equal(receipt.results[0]!.level?.id, 'good', 'and indeed it opens')
})

t.test('a change of points is foreseen for several answers, too', (t) => {
  const ways = { several: 'mean-of-points', assessors: 'mean-of-points' } as const
  const before = prepared(packFor({ a: 'all', b: 'half', c: 'none' }, ways))
  const after = prepared(packFor({ a: 'all', b: 8, c: 'none' }, ways))
  const one = { results: [{ value: 'a' }, { value: 'b' }] }
  const assessment = { standard: 'sketch', date: '2026-01-01', answers: { one, other: true } }
  const assessments = { size: 1, at: () => assessment }
  const known = takeSnapshot(before, assessments)
  const total = ({ results }: typeof known): number =>
    toExact(pointsAt(results[0]!.nodes.at(-1)!, 0)!).valueOf()
  t.equal(total(known), (10 + 5) / 2 + 2)
  t.equal(total(takeSnapshot(after, assessments, known)), (10 + 8) / 2 + 2)
  t.end()
})
