import { digestOf } from '../../src/adapters/system/digest.ts'
import { createRuleJudge } from '../../src/adapters/rules-engine/rule-judge.ts'
import { scoreAssessmentWith } from '../../src/app/scoring/score-assessment.ts'
import { compiledOpinion } from '../../src/app/scoring/second-opinion.ts'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Clause, Standard } from '../../src/domain/language/standard.ts'
import type { Receipt, ResultReceipt } from '../../src/domain/receipt/receipt.ts'
import { preparePack, type PreparedPack } from '../../src/domain/score/score.ts'
import { explainedAgain } from './explained-again.ts'

/** The parts of a pack that a test is about; identity, dates and provenance are filled in. */
export type Sketch = {
  readonly clauses: readonly Clause[]
  readonly standard?: Partial<Standard>
  readonly rules?: Partial<Rules>
}

/** A pack that asks yes or no of every clause unless the sketch says otherwise. */
export function packOf({ clauses, standard, rules }: Sketch): Pack {
  return {
    format: 'touchstone-pack/1',
    standard: {
      id: 'sketch',
      edition: '1',
      title: 'Sketch',
      languages: ['en'],
      owner: { name: 'Nobody' },
      provenance: { status: 'illustrative' },
      ask: { type: 'yes-no' },
      notApplicable: true,
      ...standard,
      clauses,
    },
    rules: {
      revision: 1,
      provenance: { status: 'illustrative' },
      inForce: { from: '2020-01-01' },
      ...rules,
    },
  }
}

const score = scoreAssessmentWith({
  judge: createRuleJudge(),
  digestOf,
  software: { name: 'touchstone', version: '0.0.0' },
  secondOpinion: (pack, receipt) => compiledOpinion(pack, receipt) ?? explainedAgain(pack, receipt),
  alarm: (message, detail) => {
    throw new Error(`${message} ${JSON.stringify(detail)}`)
  },
})

/** The receipt of the engine of record, agreed to by the compiled scorer and the compiled rules. */
export function scorePrepared(
  prepared: PreparedPack,
  assessment: Partial<Assessment> & Pick<Assessment, 'answers'>,
): Promise<Receipt> {
  return score(prepared, { standard: 'sketch', date: '2026-01-01', ...assessment })
}

/** A pack made ready, under its real digest. */
export function prepared(pack: Pack): PreparedPack {
  return preparePack({ pack, digest: digestOf(pack) })
}

/** The main result of scoring a sketch. */
export async function resultOf(
  sketch: Sketch,
  answers: Assessment['answers'],
  more: Partial<Assessment> = {},
): Promise<ResultReceipt> {
  const receipt = await scorePrepared(prepared(packOf(sketch)), { answers, ...more })
  return receipt.results[0]!
}
