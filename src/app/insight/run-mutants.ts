import type { ShapeCheck } from '../../domain/check/shape-check.ts'
import type { DigestedPack } from '../../domain/pack/pack.ts'
import { mutantFates, type MutantFate } from '../../domain/prove/mutants.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { ShelvedRevision } from '../ports.ts'

/** One small change of the rules of a revision, and whether its worked examples notice it. */
export type MutantRun = MutantFate & {
  readonly standard: string
  readonly edition: string
  readonly revision: number
}

/** Changes the rules of each sound revision in every small way there is, see {@link mutantFates}. */
export type RunMutants = (
  revisions: readonly ShelvedRevision[],
  /** Asked for each revision anew: says whether its time is over. */
  timeOf?: () => () => boolean,
) => Generator<MutantRun>

/** See {@link RunMutants}. The compiled rules score, as these are thousands of scores that nobody relies on. */
export function runMutantsWith(ports: {
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly shape: ShapeCheck
}): RunMutants {
  return function* run(revisions, timeOf) {
    for (const { standard, edition, revision, digested } of revisions) {
      if (digested === undefined) continue
      for (const fate of mutantFates(ports.prepare(digested).expanded, ports.shape, timeOf?.()))
        yield { standard, edition, revision, ...fate }
    }
  }
}
