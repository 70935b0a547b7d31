import * as fc from 'fast-check'
import t, { type Test } from 'tap'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import type { Answer, Assessment } from '../../src/domain/language/assessment.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { exact, ZERO, type Exact, type ExactJson } from '../../src/domain/numbers/exact.ts'
import type { JsonObject, JsonValue } from '../../src/domain/schema/json.ts'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import { mergePack, SPREAD_MEMBERS } from '../../src/domain/pack/merge.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { leavesOf, randomCase } from './random-pack.ts'
import { packOf, prepared, resultOf, scorePrepared } from './score-pack.ts'
import '../seeds.ts'

const RUNS = { numRuns: 150 }

t.test('random packs are lawful', async (t) => {
  fc.assert(
    fc.property(randomCase(), ({ pack }) => {
      const faults = checkPack(JSON.parse(JSON.stringify(pack)), checkShape)
      return faults.every(({ severity }) => severity !== 'error')
    }),
    RUNS,
  )
  t.pass()
})

t.test('full marks give exactly the full score', async (t) => {
  await fc.assert(
    fc.asyncProperty(randomCase('plain'), async ({ pack }) => {
      const clauses = leavesOf(pack.standard.clauses)
      const answers = Object.fromEntries(clauses.map(({ id }) => [id, true]))
      const [result] = (await scorePrepared(prepared(pack), { answers })).results
      const full = sum(clauses.map(({ id }) => pack.rules.weights?.[id] as number))
      t.equal(exact(result!.points!).equals(full), true, 'points')
      t.equal(exact(result!.max).equals(full), true, 'maximum')
      t.equal(result!.percent, 100)
    }),
    RUNS,
  )
})

t.test('the order of answers never matters', async (t) => {
  await fc.assert(
    fc.asyncProperty(randomCase(), fc.nat(), async ({ pack, assessment }, seed) => {
      const ready = prepared(pack)
      const shuffled = {
        ...assessment,
        answers: shuffledKeys(assessment.answers, seed),
        profile: shuffledKeys(assessment.profile ?? {}, seed),
      }
      const one = await scorePrepared(ready, { ...assessment, profile: assessment.profile ?? {} })
      t.equal(canonicalJson(await scorePrepared(ready, shuffled)), canonicalJson(one))
    }),
    RUNS,
  )
})

t.test('scoring twice gives the identical receipt', async (t) => {
  await fc.assert(
    fc.asyncProperty(randomCase(), randomCase(), async (one, other) => {
      const ready = prepared(one.pack)
      const first = JSON.stringify(await scorePrepared(ready, one.assessment))
      await scorePrepared(prepared(other.pack), other.assessment)
      t.equal(JSON.stringify(await scorePrepared(ready, one.assessment)), first)
      t.equal(JSON.stringify(await scorePrepared(prepared(one.pack), one.assessment)), first)
    }),
    { numRuns: 50 },
  )
})

t.test('how a pack is cut into files never matters', async (t) => {
  fc.assert(
    fc.property(randomCase(), fc.nat(), ({ pack }, seed) => {
      const whole = JSON.parse(JSON.stringify(pack)) as JsonObject
      const merged = mergePack({
        standard: { folder: 'standards/sketch/1', files: cut(whole, 'standard', seed) },
        rules: { folder: 'rules/sketch/1/1', files: cut(whole, 'rules', seed) },
      })
      t.strictSame(merged.faults, [])
      t.equal(digestOf(merged.pack), digestOf(whole))
    }),
    RUNS,
  )
})

t.test('what is answered for a hidden clause never matters', async (t) => {
  let hidden = 0
  await fc.assert(
    fc.asyncProperty(randomCase(), async ({ pack, assessment }) => {
      const ready = prepared(pack)
      const receipt = await scorePrepared(ready, assessment)
      for (const { clause, state } of receipt.clauses) {
        if (state !== 'hidden') continue
        hidden += 1
        const { [clause]: given, ...rest } = assessment.answers
        const others: (Answer | undefined)[] = [
          undefined,
          { state: 'not-checked' },
          { state: 'not-applicable', reason: 'hidden anyway' },
        ]
        if (isYesNo(given)) others.push({ value: !given.value })
        for (const other of others) {
          const answers = other === undefined ? rest : { ...rest, [clause]: other }
          const again = await scorePrepared(ready, { ...assessment, answers })
          t.strictSame(again.results, receipt.results)
        }
      }
    }),
    { numRuns: 100 },
  )
  // 65 on average, give or take 14.
  t.ok(hidden > 10, 'there were hidden clauses')
})

t.test('a better answer never lowers a plain sum or its level', async (t) => {
  await fc.assert(
    fc.asyncProperty(randomCase('plain'), fc.nat(), async ({ pack, assessment }, pick) => {
      const ready = prepared(pack)
      const ids = Object.keys(assessment.answers)
      const better = { ...assessment.answers, [ids[pick % ids.length]!]: { value: true } }
      const [before] = (await scorePrepared(ready, assessment)).results
      const [after] = (await scorePrepared(ready, { answers: better })).results
      t.ok(exact(after!.points!).compare(exact(before!.points!)) >= 0)
      const rank = (one: typeof before): number =>
        one!.levels.findIndex(({ id }) => id === one!.level?.id)
      t.ok(rank(after) >= rank(before))
    }),
    RUNS,
  )
})

t.test('the points of clauses add up to those of their section', async (t) => {
  let nodes = 0
  await fc.assert(
    fc.asyncProperty(randomCase(), async ({ pack, assessment }) => {
      const receipt = await scorePrepared(prepared(pack), assessment)
      nodes += addedUp(t, receipt)
    }),
    RUNS,
  )
  t.ok(nodes > 50, 'there were sums')
})

t.test('no dust of binary fractions decides a level', async (t) => {
  const level = async (points: number, mark: number) =>
    (
      await resultOf(
        {
          clauses: [{ id: 'a', ask: { type: 'number' } }],
          rules: {
            weights: { a: 1000 },
            criteria: { a: { points: { product: ['$.answers.a', 0.1] } } },
            levels: [{ id: 'pass', title: 'Pass', atLeast: mark }],
          },
        },
        { a: points },
      )
    ).level?.id ?? null
  t.equal(await level(825, 82.5), 'pass')
  t.equal(await level(824, 82.5), null)
  t.equal(await level(3, 0.3), 'pass', '3 x 0.1 is 0.3')

  const ten = Array.from({ length: 10 }, (_, index) => ({ id: `c${index + 1}` }))
  const tenths = await resultOf(
    {
      clauses: ten,
      rules: {
        weights: Object.fromEntries(ten.map(({ id }) => [id, 0.1])),
        levels: [{ id: 'pass', title: 'Pass', atLeast: 1 }],
      },
    },
    Object.fromEntries(ten.map(({ id }) => [id, true])),
  )
  t.strictSame([tenths.points, tenths.level?.id], [1, 'pass'])
})

/** Holds every sum that no adjustment touched against its children; how many there were. */
function addedUp(t: Test, receipt: Receipt): number {
  let nodes = 0
  for (const result of receipt.results) {
    const touched = new Set(result.adjustments.flatMap(({ applies, to }) => (applies ? [to] : [])))
    for (const node of result.nodes) {
      if (node.combine !== 'sum' || node.arithmetic === undefined) continue
      if (node.node !== 'total' && touched.has(node.node)) continue
      nodes += 1
      const counting = node.of.flatMap(({ counts, points }) => (counts ? [points!] : []))
      t.ok(sum(counting).equals(exact(node.arithmetic.before)), `${result.id} ${node.node}`)
    }
  }
  return nodes
}

function sum(list: readonly ExactJson[]): Exact {
  return list.reduce<Exact>((a, b) => a.add(exact(b)), ZERO)
}

function isYesNo(answer: Assessment['answers'][string] | undefined): answer is { value: boolean } {
  return typeof answer === 'object' && typeof answer.value === 'boolean'
}

/** The same entries in another order. */
function shuffledKeys<T>(record: { readonly [key: string]: T }, seed: number): Record<string, T> {
  return Object.fromEntries(shuffled(Object.entries(record), seed))
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = list.map((one, index) => [(index * 7919 + seed) % 104_729, one] as const)
  return order.toSorted(([a], [b]) => a - b).map(([, one]) => one)
}

/** One half of a pack in several files: members apart, entries of maps apart, in any order. */
function cut(
  pack: JsonObject,
  half: 'standard' | 'rules',
  seed: number,
): { file: string; value: JsonObject }[] {
  const pieces = Object.entries(pack[half] as JsonObject).flatMap(([key, member]): JsonObject[] => {
    const isMap = SPREAD_MEMBERS[half].has(key) && Object.keys(member as JsonObject).length > 0
    if (!isMap) return [{ [key]: member }]
    return Object.entries(member as JsonObject).map(([id, entry]: [string, JsonValue]) => ({
      [key]: { [id]: entry },
    }))
  })
  return shuffled(pieces, seed).map((value, index) => ({ file: `${index}.json`, value }))
}

t.test('a standard may list the clauses of a section in a file of their own', (t) => {
  const pack = JSON.parse(
    JSON.stringify(
      packOf({ clauses: [{ id: 's', clauses: [{ id: 'a' }] }], rules: { weights: { a: 1 } } }),
    ),
  ) as { standard: JsonObject; rules: JsonObject }
  const merged = mergePack({
    standard: {
      folder: 'standards/sketch/1',
      files: [
        { file: 'a.json', value: { under: 's', clauses: [{ id: 'a' }] } },
        { file: 'b.json', value: { ...pack.standard, clauses: [{ id: 's' }] } },
      ],
    },
    rules: { folder: 'rules/sketch/1/1', files: [{ file: 'r.json', value: pack.rules }] },
  })
  t.strictSame(merged.faults, [])
  t.equal(digestOf(merged.pack), digestOf(pack))
  t.end()
})
