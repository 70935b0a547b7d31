import type { DigestedPack } from '../domain/pack/pack.ts'
import { mutantFates, type MutantFate } from '../domain/prove/mutants.ts'
import type { PreparedPack } from '../domain/score/score.ts'
import type { ShelvedRevision } from './ports.ts'

/** One small change of the rules of a revision, and whether its worked examples notice it. */
export type MutantRun = MutantFate & {
  readonly standard: string
  readonly edition: string
  readonly revision: number
}

/**
 * Changes the rules of each sound revision in every small way there is and holds its worked examples
 * against each. The compiled rules score, as these are thousands of scores that nobody relies on.
 */
export function* runMutants(
  revisions: readonly ShelvedRevision[],
  prepare: (digested: DigestedPack) => PreparedPack,
): Generator<MutantRun> {
  for (const { standard, edition, revision, digested } of revisions) {
    if (digested === undefined) continue
    for (const fate of mutantFates(prepare(digested).expanded))
      yield { standard, edition, revision, ...fate }
  }
}
