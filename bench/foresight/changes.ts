import { digestOf } from '../../src/adapters/system/digest.ts'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { takeSnapshot, type PopulationSnapshot } from '../../src/domain/foresee/snapshot.ts'
import { syntheticAssessments } from '../../src/domain/foresee/synthetic.ts'
import { whatIf } from '../../src/domain/foresee/what-if.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Level } from '../../src/domain/language/scheme.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { preparePack, type PreparedPack } from '../../src/domain/score/score.ts'
import { scoreModelOf } from '../score-model.ts'
import { collectGarbage, elapsed, median } from '../score/rounds.ts'

/** The kinds of change that are timed. */
export const CHANGES = ['threshold', 'weight', 'rounding', 'rule'] as const
export type ChangeKind = (typeof CHANGES)[number]

/** What one size of population costs: milliseconds, and the size of the process. */
export type PopulationTimes = {
  readonly assessments: number
  /** To make it and work everything out once. */
  readonly baseMs: number
  /** From the prepared candidate to the whole foresight, everyone who crosses included; medians. */
  readonly changesMs: { readonly [K in ChangeKind]: number }
  readonly crossed: { readonly [K in ChangeKind]: number }
  readonly processMiB: number
}

/** The model of 60 clauses, made ready. */
export function foresightModel(): PreparedPack {
  return ready(scoreModelOf(60).pack)
}

/** Times every kind of change over a population of so many synthetic organisations. */
export async function timeChanges(size: number, rounds: number): Promise<PopulationTimes> {
  const prepared = foresightModel()
  const made = syntheticAssessments(compileScorer(prepared), { size, seed: 1, date: '2026-01-01' })
  const held: { base?: PopulationSnapshot } = {}
  const baseMs = await elapsed(() => (held.base = takeSnapshot(prepared, made)), 1)
  const base = held.base!
  const changesMs = { threshold: 0, weight: 0, rounding: 0, rule: 0 }
  const crossed = { threshold: 0, weight: 0, rounding: 0, rule: 0 }
  for (const kind of CHANGES) {
    const times: number[] = []
    // The first round warms up and does not count.
    for (let round = 0; round <= rounds; round += 1) {
      const candidate = candidateOf(kind, round)
      collectGarbage()
      const ms = await elapsed(() => {
        const after = takeSnapshot(candidate, made, base)
        const foresight = whatIf(base, after, {
          population: { size, source: 'synthetic', seed: 1 },
          marks: ['illustrative'],
          most: 100,
        })
        crossed[kind] = foresight.crossings.count
      }, 1)
      if (round > 0) times.push(ms)
    }
    changesMs[kind] = median(times)
  }
  const processMiB = Math.round(process.memoryUsage().rss / 2 ** 20)
  return { assessments: size, baseMs, changesMs, crossed, processMiB }
}

/** The model with one thing changed; another each round, so that nothing is known beforehand. */
function candidateOf(kind: ChangeKind, round: number): PreparedPack {
  const { pack } = scoreModelOf(60)
  const { rules } = pack
  const by = (round % 5) + 1
  if (kind === 'threshold') {
    const raised = rules.levels!.map((level, k): Level =>
      k === 3 ? { ...level, atLeast: 80 - by } : level,
    )
    return ready(withRules(pack, { levels: raised }))
  }
  if (kind === 'weight') {
    const weights = { ...rules.weights, c7: 2.5 + by / 2 }
    return ready(withRules(pack, { weights }))
  }
  if (kind === 'rounding')
    return ready(
      withRules(pack, { rounding: { ...rules.rounding, total: { decimals: 0, mode: 'floor' } } }),
    )
  const { c3 } = rules.criteria!
  const text = JSON.stringify(c3).replace(/"value":(\d)/, (_, n) => `"value":${Number(n) + by}`)
  return ready(
    withRules(pack, {
      criteria: { ...rules.criteria, c3: JSON.parse(text) as typeof c3 },
    } as Partial<Rules>),
  )
}

function withRules(pack: Pack, rules: Partial<Rules>): Pack {
  return { ...pack, rules: { ...pack.rules, ...rules } }
}

function ready(pack: Pack): PreparedPack {
  return preparePack({ pack, digest: digestOf(pack) })
}
