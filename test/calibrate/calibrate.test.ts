import t from 'tap'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { calibrator } from '../../src/domain/calibrate/calibrate.ts'
import type { Calibration } from '../../src/domain/calibrate/calibration.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { preparePack } from '../../src/domain/score/score.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { calibrationWords } from '../../src/domain/words/insight/calibration.ts'
import { wordCalibration } from '../../src/domain/words/insight/calibration-data.ts'
import { layOut } from '../../src/adapters/plain-text/layout.ts'
import { judged, MARKED, PLANTED } from './planted.ts'

const RUNS = Number(process.env['CALIBRATE_RUNS'] ?? 40)

const prepared = preparePack({ pack: MARKED, digest: 'marked' })
const scorer = compileScorer(prepared)

function calibrated(assessments: readonly Assessment[]): Calibration {
  const work = calibrator(prepared, scorer)
  for (const assessment of assessments) work.add(assessment)
  return work.result()
}

t.test('planted leniency is recovered within the stated error', async (t) => {
  let within = 0
  let told = 0
  let furthest = 0
  for (let seed = 1; seed <= RUNS; seed += 1)
    for (const { assessor, leniency, error } of calibrated(judged(seed, 40)).assessors) {
      const off = Math.abs(leniency - PLANTED[assessor]!)
      told += 1
      if (off <= 2 * error!) within += 1
      furthest = Math.max(furthest, off)
    }
  t.equal(told, 6 * RUNS)
  t.comment(`${within} of ${told} within twice the error, at most ${furthest.toFixed(4)} off`)
  t.ok(within >= 0.9 * told, `${within} of ${told} within twice the error`)
  t.ok(within < told, 'the error is no excuse: some lie outside of it')
  t.ok(furthest < 0.03, `at most ${furthest} of a weight off`)
})

t.test('lenient and strict assessors are named, and nobody where nobody is', async (t) => {
  const { assessors } = calibrated(judged(5, 60))
  const verdicts = new Map(assessors.map(({ assessor, verdict }) => [assessor, verdict]))
  t.match(Object.fromEntries(verdicts), { chen: 'lenient', wang: 'strict', zhao: 'strict' })
  t.equal(assessors[0]!.assessor, 'chen')
  const alike = Object.fromEntries(Object.keys(PLANTED).map((name) => [name, 0]))
  const named = Array.from({ length: 10 }, (_, seed) => calibrated(judged(seed, 60, alike)))
    .flatMap((one) => one.assessors)
    .filter(({ verdict }) => verdict !== 'as-others')
  t.ok(named.length <= 8, `${named.length} of 60 were named though all judge alike`)
})

t.test('spread per clause shrinks by what leniency explains', async (t) => {
  for (const one of calibrated(judged(7, 60)).clauses.slice(0, -1)) {
    t.equal(one.judgedTogether, 60)
    t.ok(one.unexplained! < one.deviation!, one.clause)
    t.ok(one.meanSpread! <= one.greatestSpread!)
    t.equal(one.separates, 'yes')
  }
})

t.test('a clause that all meet alike separates nobody', async (t) => {
  const { clauses } = calibrated(judged(7, 20))
  t.match(clauses.at(-1), { separates: 'never', mean: 1, separation: 0, meanSpread: null })
  t.equal(calibrated(judged(7, 5)).clauses.at(-1)!.separates, 'too-few')
})

t.test('groups that never judged together are not compared', async (t) => {
  const renamed = judged(9, 20).map((one) => ({
    ...one,
    answers: JSON.parse(
      JSON.stringify(one.answers).replaceAll(/"(chen|li|qian|sun|wang|zhao)"/g, '"far-$1"'),
    ) as Assessment['answers'],
  }))
  const { groups, assessors } = calibrated([...judged(8, 20), ...renamed])
  t.equal(groups, 2)
  t.equal(new Set(assessors.map(({ group }) => group)).size, 2)
})

t.test('faulty assessments are left out and told', async (t) => {
  const [first, ...rest] = judged(3, 12)
  const faulty = { ...first!, answers: { 'clause-1': 1000 } }
  const { leftOut, assessments } = calibrated([faulty, ...rest])
  t.equal(assessments, 12)
  t.match(leftOut, [{ index: 1, problem: { code: 'value-range', pointer: '/answers/clause-1' } }])
})

t.test('both languages say who is lenient and what separates nobody', async (t) => {
  const calibration = calibrated(judged(5, 60))
  const worded = wordCalibration(calibration)
  const zh = layOut(calibrationWords(worded, catalogueIn('zh'))).join('\n')
  t.match(zh, /chen .*偏宽/)
  t.match(zh, '条款 12：60 家组织全部为 100%')
  const en = layOut(calibrationWords(worded, catalogueIn('en'))).join('\n')
  t.match(en, /zhao .*strict/)
  t.match(en, 'Clause 12: all 60 organisations have 100%')
})
