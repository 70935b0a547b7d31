import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import t from 'tap'
import { agreesWith } from '../../src/domain/bulk/agrees.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { readAssessment } from '../../src/domain/score/answers.ts'
import type { PreparedPack } from '../../src/domain/score/score.ts'
import { runs } from '../rules/runs.ts'
import { randomCase, type RandomCase } from '../score/random-pack.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import { packsIn } from './packs.ts'
import { seedOf } from '../seeds.ts'

/** A receipt, or undefined where scoring refuses the assessment. */
async function receiptOf(
  ready: PreparedPack,
  assessment: RandomCase['assessment'],
): Promise<Receipt | undefined> {
  try {
    return await scorePrepared(ready, assessment)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'assessment-faulty') return undefined
    throw error
  }
}

// A long night needs as much longer.
t.setTimeout(runs(240_000))

for (const [what, root] of [
  ['shipped packs', '../../'],
  ['packs of one mechanism each', '../zoo/'],
] as const)
  t.test(`every worked example of ${what} comes to the same numbers twice`, async (t) => {
    const packs = await packsIn(root)
    t.ok(packs.length >= 3, `${packs.length} packs`)
    for (const { pack, cases } of packs) {
      const ready = prepared(pack)
      const scorers = [true, false].map((codeGeneration) =>
        compileScorer(ready, { codeGeneration }),
      )
      t.ok(cases.length > 0, `${pack.standard.id} has examples`)
      for (const { name, assessment } of cases) {
        const receipt = await scorePrepared(ready, assessment)
        for (const scorer of scorers) t.equal(agreesWith(scorer, receipt), undefined, name)
      }
    }
  })

/** Says whether anything was scored, so that an idle test shows. */
async function agreed({ pack, assessment }: RandomCase): Promise<string> {
  const ready = prepared(pack)
  const receipt = await receiptOf(ready, assessment)
  for (const codeGeneration of [true, false]) {
    const scorer = compileScorer(ready, { codeGeneration })
    assert.equal(scorer.generated, codeGeneration)
    if (receipt !== undefined) assert.equal(agreesWith(scorer, receipt), undefined)
    else {
      const { input } = scorer.read(assessment)
      assert.ok(input === undefined || scorer.score(input).forbidden.length > 0)
    }
  }
  return receipt?.results[0]?.status ?? 'refused'
}

t.test('random packs come to the same numbers twice', async (t) => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(randomCase(), async (sample) => {
      const status = await agreed(sample)
      seen.set(status, (seen.get(status) ?? 0) + 1)
    }),
    { numRuns: runs(250), seed: seedOf(2018) },
  )
  t.ok((seen.get('scored') ?? 0) > runs(50), 'many are scored')
  t.ok((seen.get('blocked') ?? 0) > runs(50), 'many stay open')
})

t.test('what was scored before leaves no trace', async () => {
  await fc.assert(
    fc.asyncProperty(randomCase(), randomCase(), async (one, other) => {
      const ready = prepared(one.pack)
      const receipt = await receiptOf(ready, one.assessment)
      if (receipt === undefined) return
      const scorer = compileScorer(ready)
      // Answers of another pack's clauses of the same names, where they fit.
      const mixed = { ...one.assessment, answers: { ...other.assessment.answers } }
      for (const assessment of [one.assessment, mixed, { ...mixed, answers: {} }]) {
        if (readAssessment(ready.expanded, assessment).faults.length > 0) continue
        const { input } = scorer.read(assessment)
        if (input !== undefined) scorer.score(input)
        assert.equal(agreesWith(scorer, receipt), undefined)
      }
    }),
    { numRuns: runs(150) },
  )
})
