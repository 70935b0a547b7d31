import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { compareExact, exact } from '../../src/domain/numbers/exact.ts'
import { openBox } from '../../src/domain/meaning/box.ts'
import { lowerPack, type Meaning } from '../../src/domain/meaning/lower/lower.ts'
import {
  either,
  includes,
  only,
  type Possible,
  type Range,
} from '../../src/domain/meaning/possible-value.ts'
import { multiplyRanges, powerRange } from '../../src/domain/meaning/range.ts'
import type { Value } from '../../src/domain/meaning/value.ts'
import { packsIn } from '../bulk/packs.ts'
import { runs } from '../rules/runs.ts'
import { randomCases } from '../score/random-pack.ts'
import { prepared } from '../score/score-pack.ts'
import { valuesFor } from './told-otherwise.ts'
import { seedOf } from '../seeds.ts'

t.setTimeout(runs(240_000))

/** Every node of every member lies within the box around all of them; returns how many were looked at. */
function looked(meaning: Meaning, assessments: readonly Assessment[]): number {
  const { nodes } = meaning.graph
  const members = assessments.map((assessment) => valuesFor(meaning, assessment))
  const paths = new Map(nodes.flatMap((node, id) => (node.op === 'input' ? [[node.path, id]] : [])))
  const box = openBox(meaning.graph, nodes.keys(), (path) =>
    members.map((values) => only(values[paths.get(path)!])).reduce(either),
  )
  const outside = (values: readonly Value[]): readonly string[] =>
    nodes.flatMap((node, id) =>
      includes(box.at(id), values[id])
        ? []
        : [`${JSON.stringify(node)} came to ${show(values[id])}, box ${showBox(box.at(id))}`],
    )
  for (const values of members) assert.deepEqual(outside(values).slice(0, 3), [])
  // Put back to one member, the box knows its values exactly.
  const [first] = members
  box.put([...paths.values()].map((id) => [id, only(first![id])] as const))
  for (const [id] of nodes.entries())
    assert.deepEqual(showBox(box.at(id)), showBox(only(first![id])))
  return nodes.length * members.length
}

function show(value: Value): string {
  return value === undefined ? 'missing' : String(value)
}

function showBox({ number, texts, list, ...rest }: Possible): string {
  return JSON.stringify({
    ...rest,
    ...(number === undefined
      ? {}
      : { number: [number.low?.toFraction() ?? '-', number.high?.toFraction() ?? '+'] }),
    ...(texts === undefined ? {} : { texts: texts === 'any' ? texts : [...texts] }),
    ...(list === undefined ? {} : { list: [[...list.sure], [...list.maybe]] }),
  })
}

for (const [what, root] of [
  ['shipped packs', '../../'],
  ['packs of one mechanism each', '../zoo/'],
] as const)
  t.test(`no worked example of ${what} leaves a box around it`, async (t) => {
    let count = 0
    for (const { pack, cases } of await packsIn(root)) {
      const meaning = lowerPack(prepared(pack))
      const all = cases.map(({ assessment }) => assessment)
      for (const one of all) count += looked(meaning, [one])
      for (let k = 1; k < all.length; k += 1) count += looked(meaning, all.slice(k - 1, k + 2))
    }
    t.ok(count > 10_000, `${count} values of nodes`)
  })

t.test('no assessment of a random pack leaves a box around it', async (t) => {
  let count = 0
  fc.assert(
    fc.property(randomCases(4), ({ pack, assessments }) => {
      const meaning = lowerPack(prepared(pack))
      count += looked(meaning, assessments)
      count += looked(meaning, assessments.slice(0, 2))
    }),
    { numRuns: runs(150), seed: seedOf(1848) },
  )
  t.ok(count > 10_000, `${count} values of nodes`)
})

t.test('ends that grow long move outwards, and what takes long to work out has none', (t) => {
  const third = exact('1/3')
  let range: Range = { low: third, high: exact(1).div(3).add(exact('1/7')) }
  let [low, high] = [range.low!, range.high!]
  for (let k = 0; k < 9; k += 1) {
    range = multiplyRanges(range, range)
    low = low.mul(low)
    high = high.mul(high)
    t.ok(range.low === undefined || compareExact(range.low, low) <= 0, `low ${k}`)
    t.ok(range.high === undefined || compareExact(high, range.high) <= 0, `high ${k}`)
    t.ok((range.low?.d ?? 0n) < 2n ** 201n && (range.high?.d ?? 0n) < 2n ** 201n)
  }
  const negative = multiplyRanges(range, { low: exact(-1), high: exact(-1) })
  t.ok(negative.low === undefined || compareExact(negative.low, high.neg()) <= 0)
  t.ok(negative.high === undefined || compareExact(low.neg(), negative.high) <= 0)
  t.same(powerRange({ low: exact('3/2'), high: exact(9) }, 1001)!.range, {
    low: undefined,
    high: undefined,
  })
  t.same(powerRange({ low: exact(0), high: exact(1) }, 100_001)!.range, {
    low: exact(0),
    high: exact(1),
  })
  t.end()
})
