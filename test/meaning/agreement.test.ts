import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import t from 'tap'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { packsIn } from '../bulk/packs.ts'
import { runs } from '../rules/runs.ts'
import { randomCase } from '../score/random-pack.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import { isForbidden, toldOtherwise } from './told-otherwise.ts'
import { seedOf } from '../seeds.ts'

t.setTimeout(runs(240_000))

for (const [what, root] of [
  ['shipped packs', '../../'],
  ['packs of one mechanism each', '../zoo/'],
] as const)
  t.test(`the graph of ${what} comes to what receipts say of every worked example`, async (t) => {
    for (const { pack, cases } of await packsIn(root)) {
      const ready = prepared(pack)
      const meaning = lowerPack(ready)
      for (const { name, assessment } of cases)
        t.same(toldOtherwise(meaning, await scorePrepared(ready, assessment)), [], name)
    }
  })

t.test('the graphs of random packs come to what receipts say', async (t) => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(randomCase(), async ({ pack, assessment }) => {
      const ready = prepared(pack)
      const meaning = lowerPack(ready)
      let status: string
      try {
        const receipt = await scorePrepared(ready, assessment)
        assert.deepEqual(toldOtherwise(meaning, receipt), [])
        status = receipt.results[0]!.status
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'assessment-faulty') throw error
        assert.equal(isForbidden(meaning, assessment), true)
        status = 'refused'
      }
      seen.set(status, (seen.get(status) ?? 0) + 1)
    }),
    { numRuns: runs(250), seed: seedOf(2018) },
  )
  t.ok((seen.get('scored') ?? 0) > runs(50), 'many are scored')
  t.ok((seen.get('blocked') ?? 0) > runs(50), 'many stay open')
})
