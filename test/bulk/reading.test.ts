import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { factPaths, layOut } from '../../src/domain/bulk/layout.ts'
import { compileQuickReader } from '../../src/domain/bulk/quick-read.ts'
import { readInFull } from '../../src/domain/bulk/read.ts'
import { expandPack } from '../../src/domain/expand/expand.ts'
import { starterPack } from '../app/starter.ts'
import { runs } from '../rules/runs.ts'
import { randomCase } from '../score/random-pack.ts'
import '../seeds.ts'

/** Answers that may or may not fit what is asked. */
const anything = fc.oneof(
  fc.boolean(),
  fc.constantFrom<number>(0, -1, 1, 2.5, 0.1, 0.1 + 0.2, 3, 100, 1e-7, 1e21),
  fc.constantFrom('a', 'no', 'yes', 'small', '2026-02-30', '2026-02-28', ''),
  fc.constantFrom<object>(
    { value: true },
    { value: 2, evidence: ['e'], note: 'n' },
    { value: null },
    {},
    { state: 'not-checked' },
    { state: 'not-applicable' },
    { state: 'not-applicable', reason: ' ' },
    { state: 'not-applicable', reason: 'none' },
    { state: 'not-checked', value: 1 },
    { results: [{ value: 1 }] },
    { assessors: { ann: true } },
    { consensus: true },
    { value: { checked: 3, failed: 1 } },
    { value: [] },
  ),
)

t.test('an answer with a state and a value is never read quickly', (t) => {
  const expanded = expandPack(starterPack().pack)
  const read = compileQuickReader(expanded, layOut(factPaths(expanded)))
  const reading = (answer: object) =>
    read({ standard: 'starter', date: '2026-05-01', answers: { lawfulness: answer } })
  t.ok(reading({ value: true }))
  t.ok(reading({ state: 'not-checked' }))
  t.equal(reading({ state: 'not-checked', value: true }), undefined)
  t.end()
})

t.test('an assessment of a day that is on no calendar is read by neither', (t) => {
  const expanded = expandPack(starterPack().pack)
  const layout = layOut(factPaths(expanded))
  const quick = compileQuickReader(expanded, layout)
  for (const [date, isDay] of [
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
  ] as const) {
    const assessment = { standard: 'starter', date, answers: { lawfulness: true } }
    t.equal(quick(assessment) !== undefined, isDay, date)
    const { faults = [] } = readInFull(expanded, layout, assessment)
    t.same(
      faults.map(({ pointer }) => pointer),
      isDay ? [] : ['/date'],
      date,
    )
  }
  t.end()
})

t.test('the quick reader decides nothing that reading in full decides otherwise', async (t) => {
  const seen = { quick: 0, full: 0, faulty: 0 }
  fc.assert(
    fc.property(
      randomCase('plain'),
      randomCase('any'),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(20), anything), { maxLength: 2 }),
      (plain, any, isPlain, changes) => {
        const { pack, assessment } = isPlain ? plain : any
        const expanded = expandPack(pack)
        const layout = layOut(factPaths(expanded))
        const answers: Record<string, unknown> = { ...assessment.answers }
        const names = [...expanded.inputs.keys(), ...expanded.clauseById.keys(), 'nothing']
        for (const [place, value] of changes) answers[names[place % names.length]!] = value
        const changed = { ...assessment, answers } as Assessment
        const quick = compileQuickReader(expanded, layout)(changed)
        const { input, faults } = readInFull(expanded, layout, changed)
        if (quick === undefined) seen[input === undefined ? 'faulty' : 'full'] += 1
        else {
          seen.quick += 1
          assert.deepEqual(faults, undefined)
          assert.deepEqual({ ...quick, facts: [...quick.facts] }, input)
        }
      },
    ),
    { numRuns: runs(2500) },
  )
  t.ok(seen.quick > 300, `${seen.quick} were read quickly`)
  t.ok(seen.full > 30, `${seen.full} in full`)
  t.ok(seen.faulty > 100, `${seen.faulty} had faults`)
})
