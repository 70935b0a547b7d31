import type { Assessment } from '../language/assessment.ts'
import type { ExactJson } from '../numbers/exact.ts'
import { canonicalJson } from '../pack/canonical.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import type { Finding, Receipt, ResultReceipt, Words } from '../receipt/receipt.ts'
import { asAnswer } from '../language/assessment.ts'
import { signed, type Doer, type Signed } from './doer.ts'

/** A frozen evaluation: the receipt by its digest, and what people search it by. */
export type Evaluation = Signed & {
  readonly state: 'frozen'
  readonly assessment: string
  readonly organisation: string
  readonly standard: string
  /** SHA-256 of the stored canonical JSON of the receipt. */
  readonly receipt: string
  /** SHA-256 of the pack. */
  readonly rules: string
  readonly status: ResultReceipt['status']
  readonly points: ExactJson | null
  readonly max: ExactJson
  /** Id of the level reached; null for none. */
  readonly level: string | null
  /** Ids of the levels, lowest first. */
  readonly levels: readonly string[]
  readonly marks: readonly ProvenanceStatus[]
}

/** A nonconformity that an evaluation found. */
export type FoundNonconformity = {
  readonly clause: string
  readonly number?: string
  readonly grade: NonconformityGrade
  readonly statement: Words
  readonly evidence: readonly string[]
}

/** The record of an evaluation whose receipt is stored under `digest`. */
export function freezeEvaluation(
  doer: Doer,
  of: { readonly assessment: string; readonly organisation: string },
  receipt: Receipt,
  digest: string,
): Evaluation {
  const main = receipt.results[0]!
  return {
    state: 'frozen',
    ...of,
    ...signed(doer),
    standard: receipt.standard.id,
    receipt: digest,
    rules: receipt.standard.digest,
    status: main.status,
    points: main.points,
    max: main.max,
    level: main.level?.id ?? null,
    levels: main.levels.map(({ id }) => id),
    marks: receipt.marks,
  }
}

/** The nonconformities of a receipt in clause order, each stated in the languages of the record. */
export function nonconformitiesOf(
  receipt: Receipt,
  statementOf: (finding: Finding) => Words,
): readonly FoundNonconformity[] {
  return receipt.findings.flatMap((finding) =>
    finding.kind === 'nonconformity'
      ? [
          {
            clause: finding.clause,
            ...(finding.number === undefined ? {} : { number: finding.number }),
            grade: finding.grade ?? 'minor',
            statement: statementOf(finding),
            evidence: finding.evidence,
          },
        ]
      : [],
  )
}

/**
 * Whether a receipt finds in a clause what one before it found: nonconforming in the same degree, on
 * the same answers to its `inputs`. Evidence and notes may have been added.
 */
export function isFoundAgain(
  clause: string,
  inputs: readonly string[],
  before: Receipt,
  now: Receipt,
): boolean {
  const grounds = [before, now].map((receipt) => {
    const finding = receipt.findings.find((one) => one.clause === clause)
    if (finding?.kind !== 'nonconformity') return undefined
    const answered = [clause, ...inputs].map((id) => plainAnswer(receipt.assessment.answers[id]))
    return canonicalJson([finding.grade, finding.points, answered])
  })
  return grounds[0] !== undefined && grounds[0] === grounds[1]
}

function plainAnswer(answer: Assessment['answers'][string] | undefined): unknown {
  if (answer === undefined) return null
  const { evidence: _, note: __, results, ...rest } = asAnswer(answer)
  if (results === undefined) return rest
  return { ...rest, results: results.map(({ evidence: ___, ...result }) => result) }
}

/** Whether a level is one of the evaluation's and no higher than what was reached. */
export function isWithinReach({ level, levels }: Evaluation, asked: string): boolean {
  const rank = levels.indexOf(asked)
  return level !== null && rank >= 0 && rank <= levels.indexOf(level)
}
