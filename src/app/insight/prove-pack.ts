import type { DigestedPack } from '../../domain/pack/pack.ts'
import type { ProofFinding, Witness } from '../../domain/prove/finding.ts'
import {
  proveScheme,
  USUAL_EFFORT,
  type Proof,
  type ProofProgress,
} from '../../domain/prove/prove.ts'
import { schemeOf } from '../../domain/prove/scheme.ts'
import type { PreparedPack } from '../../domain/score/score.ts'
import type { RuleJudge } from '../ports.ts'
import type { ScoreAssessment } from '../scoring/score-assessment.ts'

/** What was found out about all assessments of one revision. */
export type ProofReport = Omit<Proof, 'findings'> & {
  readonly standard: string
  readonly edition: string
  readonly revision: number
  readonly digest: string
  /** The engine that came to the same results for every witness. */
  readonly engine: RuleJudge['engine']
  readonly findings: readonly ProofFinding[]
}

/**
 * Looks for faults that only show over all possible assessments of a pack. Yields how far it is and
 * returns the report; whoever stops asking stops the work. When time is over it returns what is known.
 */
export type ProvePack = (
  digested: DigestedPack,
  isOver?: () => boolean,
) => AsyncGenerator<ProofProgress, ProofReport>

/** See {@link ProvePack}. Every witness is scored by the engine of record before it is handed on. */
export function provePackWith(ports: {
  readonly prepare: (digested: DigestedPack) => PreparedPack
  readonly score: ScoreAssessment
  readonly engine: RuleJudge['engine']
}): ProvePack {
  return async function* prove(digested, isOver) {
    const prepared = ports.prepare(digested)
    const work = proveScheme(schemeOf(prepared), USUAL_EFFORT, isOver)
    let step = work.next()
    while (step.done !== true) {
      yield step.value
      step = work.next()
    }
    const { findings, ...counts } = step.value
    for (const { witnesses } of [...findings, ...counts.undecided])
      for (const witness of witnesses) await confirm(prepared, witness)
    const { standard, rules } = digested.pack
    return {
      standard: standard.id,
      edition: standard.edition,
      revision: rules.revision,
      digest: digested.digest,
      engine: ports.engine,
      findings,
      ...counts,
    }
  }

  async function confirm(prepared: PreparedPack, { assessment, outcomes }: Witness): Promise<void> {
    const receipt = await ports.score(prepared, assessment)
    for (const [index, { result, status, points, level }] of outcomes.entries()) {
      const own = receipt.results[index]
      const isSame =
        own?.id === result &&
        own.status === status &&
        (own.points === null ? null : String(own.points)) ===
          (points === null ? null : String(points)) &&
        (own.level?.id ?? null) === level
      if (!isSame)
        throw new Error(`The engine does not confirm a witness: result ${result} differs.`)
    }
  }
}
