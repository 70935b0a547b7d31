import { Type, type TSchema, type TUnsafe } from 'typebox'
import type { Bodies, RecordKind } from '../../../app/register/records.ts'
import { LIKENESSES, type Alike } from '../../../domain/register/likeness.ts'
import { APPLICATION_KINDS } from '../../../domain/register/application.ts'
import {
  assessment,
  correction,
  decision,
  evaluated,
  evaluation,
  nonconformity,
  review,
  reviewed,
  verified,
} from './assessments.ts'
import { ballot } from './ballots.ts'
import { batch } from './batches.ts'
import {
  assigned,
  complaint,
  intended,
  issued,
  live,
  notice,
  reopenedWithdrawal,
  resolved,
  result,
  surveillance,
} from './certificates.ts'
import { answered, comment, commentLink, consultation } from './comments.ts'
import {
  closed,
  contact,
  date,
  id,
  names,
  ownAnswer,
  profile,
  signed,
  signedWith,
  site,
  time,
} from './parts.ts'
import { published, revision, submitted } from './revisions.ts'

/** A record as the API shows it: what is kept of it, under its id and version. */
export type Shown<K extends RecordKind> = Bodies[K] & {
  readonly id: string
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
}

type Members = Record<string, TSchema>

const text = Type.String()
const closing = signedWith({ reason: text })

/** One shape for each state: what all states have in common, and what each has besides. */
function byState(common: Members, states: { readonly [state: string]: Members }): TSchema {
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

const organisation = {
  name: names,
  address: names,
  creditCode: Type.Optional(text),
  contacts: Type.Array(contact),
}

const application = {
  organisation: id,
  standard: text,
  edition: text,
  kind: Type.Enum([...APPLICATION_KINDS]),
  scope: names,
  sites: Type.Array(site),
  profile: Type.Optional(profile),
  certificate: Type.Optional(id),
  received: signed,
}

/** Every kind of record as the API shows it. */
export const RECORD_SCHEMAS: { readonly [K in RecordKind]: TSchema } = {
  organisation: byState(organisation, {
    active: {},
    merged: {
      merged: signedWith({
        reason: text,
        into: { ...id, description: 'The organisation that was kept.' },
      }),
    },
  }),
  application: byState(application, {
    received: {},
    'under-review': { reviewed: signed },
    accepted: { reviewed: signed, accepted: signed },
    refused: { refused: closing },
    withdrawn: { withdrawn: closing },
  }),
  assessment: byState(assessment, {
    planned: {},
    'in-progress': {},
    evaluated,
    reviewed,
    decided: { ...reviewed, decision: id },
    reopened: { ...reviewed, decision: id },
    concluded: { ...evaluated, concluded: signed },
    abandoned: { abandoned: closing },
  }),
  'answer-sheet': byState(
    { organisation: id, assessment: id, assessor: id, answers: Type.Record(text, ownAnswer) },
    { kept: {} },
  ),
  evaluation: byState(evaluation, { frozen: {} }),
  nonconformity: byState(nonconformity, {
    open: {},
    answered: correction,
    verified: { ...correction, ...verified },
    closed: { ...correction, ...verified, closed: signed },
    reopened: { ...correction, reopened: signedWith({ note: text }) },
    void: { voided: signedWith({ note: text }) },
  }),
  review: byState(review, { given: {} }),
  decision: byState(decision, {
    granted: { level: text, reasons: Type.Optional(text) },
    refused: { reasons: text },
  }),
  certificate: byState(intended, {
    intended: {},
    active: live,
    suspended: { ...live, suspended: signedWith(notice) },
    withdrawn: { ...issued, withdrawn: signedWith(notice), ...reopenedWithdrawal },
    expired: { ...issued, expiredOn: date },
    superseded: { ...issued, supersededBy: id },
  }),
  surveillance: byState(surveillance, {
    due: {},
    overdue: {},
    passed: result,
    failed: result,
    lapsed: { reason: text },
  }),
  complaint: byState(complaint, {
    received: {},
    assigned,
    resolved: { ...assigned, ...resolved },
  }),
  revision: byState(revision, {
    draft: { returned: Type.Optional(closing) },
    'in-review': submitted,
    published,
    withdrawn: { ...published, withdrawn: closing },
  }),
  consultation: byState(consultation, { running: {}, concluded: { concluded: closing } }),
  'comment-link': byState(commentLink, { active: {}, revoked: {} }),
  comment: byState(comment, { open: {}, answered }),
  ballot: byState(ballot, { held: {}, cancelled: { cancelled: closing } }),
  batch: byState(batch, { asked: {}, stopped: { stopped: closing } }),
}

/** Organisations on record that may be the same one, and by what. */
export const alike = Type.Unsafe<readonly Alike[]>(
  Type.Array(closed({ id, name: names, by: Type.Array(Type.Enum([...LIKENESSES])) }), {
    description: 'Organisations on record of the same name, credit code or address.',
  }),
)

/** An organisation as it was put on record. */
export const registeredOrganisation = Type.Unsafe<object>(
  byState({ ...organisation, alike }, { active: {} }),
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
