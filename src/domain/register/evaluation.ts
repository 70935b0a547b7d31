import type { Assessment } from '../language/assessment.ts'
import type { ExactJson } from '../numbers/exact.ts'
import { canonicalJson } from '../pack/canonical.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import type { Finding, Receipt, ResultReceipt, Words } from '../receipt/receipt.ts'
import { asAnswer } from '../language/assessment.ts'
import { signed, type Doer } from './doer.ts'
import { list, number, object, oneOf, string, written } from '../schema/schema.ts'
import {
  digest,
  id,
  nothingMore,
  orNull,
  recordSchema,
  time,
  type BodyOf,
} from './record-schema.ts'

const exact = written<ExactJson>({
  anyOf: [number(), string({ description: 'A fraction, such as 1/3.' })],
})

/** A frozen evaluation: the receipt by its digest, and what people search it by. */
export const evaluationRecord = recordSchema(
  object({
    assessment: id,
    organisation: id,
    standard: string(),
    /** Of the stored canonical JSON of the receipt. */
    receipt: digest,
    /** Of the pack. */
    rules: digest,
    status: oneOf<ResultReceipt['status']>(['scored', 'not-scored', 'blocked']),
    points: orNull(exact),
    max: exact,
    /** Id of the level reached; null for none. */
    level: orNull(string()),
    levels: list(string(), { description: 'Lowest first.' }),
    marks: list(oneOf<ProvenanceStatus>(['illustrative', 'draft', 'published'])),
    by: string(),
    at: time,
  }),
  { frozen: nothingMore },
  {
    id: '01a20876-baf6-7000-87c3-4b26b05cf10e',
    version: 1,
    createdAt: '2026-09-04T02:00:00.000Z',
    updatedAt: '2026-09-04T02:00:00.000Z',
    assessment: '01a20876-bacc-7000-9394-731c82ff8e3d',
    at: '2026-09-04T02:00:00.000Z',
    by: 'demo-assessor',
    level: null,
    levels: ['one-star', 'two-stars', 'three-stars', 'four-stars', 'five-stars'],
    marks: ['illustrative'],
    max: 150,
    organisation: '01a20876-baae-7000-b500-cb6a1f26449f',
    points: 116.7,
    receipt: '6b0e27d4a5c66f49e8af8ce43f6a3ac69200cae5115fd96e103b43cfd15f0389',
    rules: '5665e5a8e5ac240619876f864f0215dee7f159df49afaab6974505f634e40dd2',
    standard: 'q-hxc-013',
    state: 'frozen',
    status: 'scored',
  },
)
export type Evaluation = BodyOf<typeof evaluationRecord>

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
