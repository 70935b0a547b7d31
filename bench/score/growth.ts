import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { assessmentsOf, preparedModel, scoring } from './engines.ts'
import { collectGarbage, elapsed, timeInRounds } from './rounds.ts'

/** Cost by the size of a standard: microseconds a score, in full and for one clause of it. */
export type GrowthWithClauses = {
  readonly clauses: number
  readonly rules: number
  readonly recordUs: number
  readonly compiledUs: number
}

/** Times scores under standards of growing size. */
export async function timeClauses(
  sizes: readonly number[],
  how: { readonly rounds: number; readonly sliceMs: number; readonly warmUpMs: number },
): Promise<readonly GrowthWithClauses[]> {
  const record = scoring(true)
  const grown = []
  for (const clauses of sizes) {
    const prepared = preparedModel(clauses)
    const assessments = assessmentsOf(clauses, 100)
    const scorer = compileScorer(prepared)
    const times = await timeInRounds(
      {
        record: async (times) => {
          for (let k = 0; k < times; k += 1) await record(prepared, assessments[k % 100]!)
        },
        compiled: (times) => {
          for (let k = 0; k < times; k += 1) scorer.score(scorer.read(assessments[k % 100]!).input!)
        },
      },
      how,
    )
    grown.push({
      clauses,
      rules: prepared.expanded.rules.length,
      recordUs: times.record.us,
      compiledUs: times.compiled.us,
    })
  }
  return grown
}

/** Cost by how many assessments are scored one after another: microseconds each, and memory. */
export type GrowthWithAssessments = {
  readonly by: 'engine of record' | 'compiled'
  readonly assessments: number
  readonly us: number
  /** Live memory afterwards, and the size of the process. */
  readonly heapMiB: number
  readonly processMiB: number
}

/** Scores more and more assessments of 60 clauses, each one of its own. */
export async function timeAssessments(
  counts: readonly number[],
  recordUpTo: number,
): Promise<readonly GrowthWithAssessments[]> {
  const prepared = preparedModel(60)
  const record = scoring(true)
  const scorer = compileScorer(prepared)
  // Texts that are parsed when their turn comes, as a batch does it.
  const texts = assessmentsOf(60, 500).map((one) => JSON.stringify(one))
  const parsed = (k: number): ReturnType<typeof assessmentsOf>[number] =>
    JSON.parse(texts[k % texts.length]!)
  const grown: GrowthWithAssessments[] = []
  const measure = async (
    by: GrowthWithAssessments['by'],
    assessments: number,
    work: (k: number) => unknown,
  ): Promise<void> => {
    const ms = await elapsed(async (times) => {
      for (let k = 0; k < times; k += 1) {
        const scored = work(k)
        if (scored instanceof Promise) await scored
      }
    }, assessments)
    collectGarbage()
    const { heapUsed, rss } = process.memoryUsage()
    const us = (ms / assessments) * 1000
    grown.push({ by, assessments, us, heapMiB: heapUsed / 2 ** 20, processMiB: rss / 2 ** 20 })
  }
  for (let k = 0; k < 500; k += 1) {
    await record(prepared, parsed(k))
    scorer.score(scorer.read(parsed(k)).input!)
  }
  for (const count of counts)
    await measure('compiled', count, (k) => scorer.score(scorer.read(parsed(k)).input!))
  for (const count of counts.filter((one) => one <= recordUpTo))
    await measure('engine of record', count, (k) => record(prepared, parsed(k)))
  return grown
}
