import { fault, type Fault } from '../faults/fault.ts'
import { message } from '../messages/message.ts'
import { pinnedRules } from './pinned-rules.ts'
import { site } from './application.ts'
import { signed, type Doer } from './doer.ts'
import { isWithinReach, type Evaluation } from './evaluation.ts'
import { blankFault, refuseFaults } from './lifecycle.ts'
import { isMajorAndOpen, type Nonconformity } from './nonconformity.ts'
import { date, names } from '../language/plain-values.ts'
import { boolean, list, object, oneOf, optional, string, type Of } from '../schema/schema.ts'
import { id, nothingMore, recordSchema, time, type BodyOf } from './record-schema.ts'

const recommended = { recommendation: oneOf(['grant', 'refuse']), notes: string() }
const reviewInput = object(recommended)
/** What a reviewer recommends, with the grounds. */
export type ReviewInput = Of<typeof reviewInput>

/** The review of an evaluation by somebody outside the team (ISO/IEC 17065, 7.5). Never changed. */
export const reviewRecord = recordSchema(
  object({
    organisation: id,
    assessment: id,
    evaluation: id,
    ...recommended,
    by: string(),
    at: time,
  }),
  { given: nothingMore },
  {
    id: '01a20876-b402-7000-b06f-4941d31e2839',
    version: 1,
    createdAt: '2026-05-07T02:00:00.000Z',
    updatedAt: '2026-05-07T02:00:00.000Z',
    assessment: '01a20876-b31e-7000-8b2d-fec6950deb77',
    at: '2026-05-07T02:00:00.000Z',
    by: 'demo-reviewer',
    evaluation: '01a20876-b37e-7000-a019-40101852d5e7',
    notes: '示例复核意见：证据与评分一致。/ Example: evidence and score agree.',
    organisation: '01a20876-b2cb-7000-a155-63a4a8fda9e7',
    recommendation: 'grant',
    state: 'given',
  },
)
export type Review = BodyOf<typeof reviewRecord>

/** What was decided about certification. */
export type DecisionInput =
  | { readonly outcome: 'grant'; readonly level: string; readonly reasons?: string }
  | { readonly outcome: 'refuse'; readonly reasons: string }

const basis = {
  organisation: id,
  assessment: id,
  evaluation: id,
  rules: pinnedRules,
  scope: names,
  sites: list(site),
  /** The certificate that a new one takes the place of. */
  replaces: optional(id),
  /** Whether the term of that certificate goes on; a renewal begins a term of its own. */
  isWithinTerm: boolean(),
  /** Everybody who assessed: they decide nothing about what they assessed. */
  assessors: list(string()),
}
const decisionBasis = object(basis)
/** What a certificate may state once this is decided. */
export type DecisionBasis = Of<typeof decisionBasis>

/** A decision on certification (ISO/IEC 17065, 7.6). Never changed. */
export const decisionRecord = recordSchema(
  object({
    ...basis,
    decidedOn: date,
    /** Who proposed a reduction that a second person confirmed. */
    proposedBy: optional(id),
    by: string(),
    at: time,
  }),
  {
    granted: object({ level: string(), reasons: optional(string()) }),
    refused: object({ reasons: string() }),
  },
  {
    id: '01a20876-b404-7000-9d26-267ea19de5db',
    version: 1,
    createdAt: '2026-05-07T02:00:00.000Z',
    updatedAt: '2026-05-07T02:00:00.000Z',
    assessment: '01a20876-b31e-7000-8b2d-fec6950deb77',
    assessors: ['demo-assessor', 'demo-assessor-2'],
    at: '2026-05-07T02:00:00.000Z',
    by: 'demo-decision-maker',
    decidedOn: '2026-05-07',
    evaluation: '01a20876-b37e-7000-a019-40101852d5e7',
    isWithinTerm: false,
    level: 'four-stars',
    organisation: '01a20876-b2cb-7000-a155-63a4a8fda9e7',
    rules: {
      digest: '5665e5a8e5ac240619876f864f0215dee7f159df49afaab6974505f634e40dd2',
      edition: '2018',
      revision: 1,
      standard: 'q-hxc-013',
    },
    scope: {
      en: 'Design advice, sale, installation and after-sales service of example appliances',
      zh: '示例智能电器的设计咨询、销售、安装和售后服务',
    },
    sites: [
      { name: { en: 'Example showroom', zh: '示例总部展厅' } },
      { name: { en: 'Example western service station', zh: '示例西部服务站' } },
    ],
    state: 'granted',
  },
)
export type CertificationDecision = BodyOf<typeof decisionRecord>

/** A review. Refuses one without grounds. */
export function reviewOf(
  doer: Doer,
  of: Pick<Review, 'organisation' | 'assessment' | 'evaluation'>,
  { recommendation, notes }: ReviewInput,
): Review {
  refuseFaults('review', blankFault('/notes', notes, message('words-grounds')))
  return { state: 'given', ...of, ...signed(doer), recommendation, notes }
}

/**
 * A decision. A grant names a level that the evaluation reached, and is refused while a result is
 * blocked, a major nonconformity is not corrected and checked, or there is anything else `against` it.
 * A refusal needs its reasons, and so does a grant that the review did not recommend.
 */
export function decisionOf(
  doer: Doer,
  basis: DecisionBasis,
  evaluation: Evaluation,
  nonconformities: readonly Nonconformity[],
  recommendation: ReviewInput['recommendation'],
  input: DecisionInput,
  against: readonly Fault[] = [],
): CertificationDecision {
  const made = { ...basis, ...signed(doer), decidedOn: doer.day }
  if (input.outcome === 'refuse') {
    refuseFaults('decision', blankFault('/reasons', input.reasons, message('words-refusal-reason')))
    return { ...made, state: 'refused', reasons: input.reasons }
  }
  refuseFaults('decision', [
    ...against,
    ...grantFaults(evaluation, nonconformities, input.level),
    ...(recommendation === 'grant'
      ? []
      : blankFault('/reasons', input.reasons, message('words-grant-reason'))),
  ])
  const { level, reasons } = input
  return { ...made, state: 'granted', level, ...(reasons === undefined ? {} : { reasons }) }
}

/**
 * What bars a grant of any level: a result that is not there, and major nonconformities whose
 * correction was not checked.
 */
export function grantBars(
  evaluation: Pick<Evaluation, 'status'>,
  nonconformities: readonly Nonconformity[],
): Fault[] {
  return [...statusFaults(evaluation), ...openFaults(nonconformities)]
}

function grantFaults(
  evaluation: Evaluation,
  nonconformities: readonly Nonconformity[],
  level: string,
): Fault[] {
  const { level: reached, levels } = evaluation
  return [
    ...statusFaults(evaluation),
    ...(isWithinReach(evaluation, level)
      ? []
      : [
          fault(
            reached === null
              ? message('fault-level-out-of-reach--none', { level: { value: level } })
              : message('fault-level-out-of-reach', {
                  level: { value: level },
                  reached: { value: reached },
                  levels: { list: levels, joined: 'comma' },
                }),
            '/level',
          ),
        ]),
    ...openFaults(nonconformities),
  ]
}

function statusFaults({ status }: Pick<Evaluation, 'status'>): Fault[] {
  return status === 'scored' ? [] : [fault(message('fault-result-open', { status }), '/outcome')]
}

function openFaults(nonconformities: readonly Nonconformity[]): Fault[] {
  return nonconformities
    .filter(isMajorAndOpen)
    .map(({ clause, number = clause }) =>
      fault(message('fault-nonconformity-open', { clause: number }), '/outcome'),
    )
}
