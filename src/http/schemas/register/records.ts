import { Type, type TSchema, type TUnsafe } from 'typebox'
import type { Bodies, RecordKind } from '../../../app/register/records.ts'
import { LIKENESSES, type Alike } from '../../../domain/register/likeness.ts'
import { organisationRecord } from '../../../domain/register/organisation.ts'
import { answerSheetRecord } from '../../../domain/register/answer-sheet.ts'
import { assessmentRecord } from '../../../domain/register/assessment-record.ts'
import { certificateRecord } from '../../../domain/register/certificate-record.ts'
import { applicationRecord } from '../../../domain/register/application.ts'
import { evaluationRecord } from '../../../domain/register/evaluation.ts'
import { nonconformityRecord } from '../../../domain/register/nonconformity.ts'
import { decisionRecord, reviewRecord } from '../../../domain/register/decision.ts'
import { surveillanceRecord } from '../../../domain/register/surveillance.ts'
import { complaintRecord } from '../../../domain/register/complaint.ts'
import { commentLinkRecord } from '../../../domain/register/comment-link.ts'
import { ballotRecord } from '../../../domain/register/ballot.ts'
import { batchRecord } from '../../../domain/register/batch.ts'
import { consultationRecord } from '../../../domain/register/consultation.ts'
import { revisionRecord } from '../../../domain/register/rules-revision.ts'
import { commentRecord } from '../../../domain/register/comment.ts'
import type { RecordSchema } from '../../../domain/register/record-schema.ts'
import { closed, id, names, time } from './parts.ts'
import { membersOf, type MemberSchemas } from './record-members.ts'

/** A record as the API shows it: what is kept of it, under its id and version. */
export type Shown<K extends RecordKind> = Bodies[K] & {
  readonly id: string
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
}

/** One shape for each state: what all states have in common, and what each has besides. */
function byState(
  common: MemberSchemas,
  states: { readonly [state: string]: MemberSchemas },
): TSchema {
  const shapes = Object.entries(states).map(([state, more]) =>
    closed({
      id: Type.String(),
      version: Type.Integer({ minimum: 1 }),
      createdAt: time,
      updatedAt: time,
      state: Type.Literal(state),
      ...common,
      ...more,
    }),
  )
  return shapes.length === 1 ? shapes[0]! : Type.Union(shapes)
}

/** A kind of record as the API shows it. */
function shownAs({ facts, states }: RecordSchema): TSchema {
  return byState(
    membersOf(facts),
    Object.fromEntries(Object.entries(states).map(([state, more]) => [state, membersOf(more)])),
  )
}

/** Every kind of record as the API shows it. */
export const RECORD_SCHEMAS: { readonly [K in RecordKind]: TSchema } = {
  organisation: shownAs(organisationRecord),
  application: shownAs(applicationRecord),
  assessment: shownAs(assessmentRecord),
  'answer-sheet': shownAs(answerSheetRecord),
  evaluation: shownAs(evaluationRecord),
  nonconformity: shownAs(nonconformityRecord),
  review: shownAs(reviewRecord),
  decision: shownAs(decisionRecord),
  certificate: shownAs(certificateRecord),
  surveillance: shownAs(surveillanceRecord),
  complaint: shownAs(complaintRecord),
  revision: shownAs(revisionRecord),
  consultation: shownAs(consultationRecord),
  'comment-link': shownAs(commentLinkRecord),
  comment: shownAs(commentRecord),
  ballot: shownAs(ballotRecord),
  batch: shownAs(batchRecord),
}

/** A record of each kind that could be real. */
export const RECORD_EXAMPLES: { readonly [K in RecordKind]: object } = {
  organisation: organisationRecord.example,
  application: applicationRecord.example,
  assessment: assessmentRecord.example,
  'answer-sheet': answerSheetRecord.example,
  evaluation: evaluationRecord.example,
  nonconformity: nonconformityRecord.example,
  review: reviewRecord.example,
  decision: decisionRecord.example,
  certificate: certificateRecord.example,
  surveillance: surveillanceRecord.example,
  complaint: complaintRecord.example,
  revision: revisionRecord.example,
  consultation: consultationRecord.example,
  'comment-link': commentLinkRecord.example,
  comment: commentRecord.example,
  ballot: ballotRecord.example,
  batch: batchRecord.example,
}

/** Organisations on record that may be the same one, and by what. */
export const alike = Type.Unsafe<readonly Alike[]>(
  Type.Array(closed({ id, name: names, by: Type.Array(Type.Enum([...LIKENESSES])) }), {
    description: 'Organisations on record of the same name, credit code or address.',
  }),
)

/** An organisation as it was put on record. */
export const registeredOrganisation = Type.Unsafe<object>(
  byState({ ...membersOf(organisationRecord.facts), alike }, { active: {} }),
)

/** What each kind is called in the OpenAPI document. */
export const COMPONENT_NAMES: { readonly [K in RecordKind]: string } = {
  organisation: 'Organisation',
  application: 'Application',
  assessment: 'Assessment',
  'answer-sheet': 'AnswerSheet',
  evaluation: 'Evaluation',
  nonconformity: 'Nonconformity',
  review: 'Review',
  decision: 'CertificationDecision',
  certificate: 'Certificate',
  surveillance: 'Surveillance',
  complaint: 'Complaint',
  revision: 'RulesRevision',
  consultation: 'Consultation',
  'comment-link': 'CommentLink',
  comment: 'Comment',
  ballot: 'Ballot',
  batch: 'Batch',
}

/** What a reference to a shown record begins with. */
export const RECORD_URN = 'urn:touchstone:record:'

/** A record of a kind, as the answer of a route. */
export function shownRecord<K extends RecordKind>(kind: K): TUnsafe<Shown<K>> {
  return Type.Unsafe<Shown<K>>({ $ref: `${RECORD_URN}${COMPONENT_NAMES[kind]}` })
}
