import { Type, type TSchema, type TUnsafe } from 'typebox'
import type { Bodies, Kind } from '../../../app/register/records.ts'
import type { JsonValue } from '../../../domain/json.ts'
import { APPLICATION_KINDS } from '../../../domain/register/application.ts'
import { METHODS } from '../../../domain/register/assessment-work.ts'
import { batch } from './batches.ts'
import {
  answer,
  closed,
  contact,
  date,
  digest,
  id,
  names,
  ownAnswer,
  pinnedRules,
  profile,
  signed,
  signedWith,
  site,
  time,
} from './parts.ts'

/** A record as the API shows it: what is kept of it, under its id and version. */
export type Shown<K extends Kind> = Bodies[K] & {
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

/** How an assessment is to be done. */
export const planMembers = {
  team: Type.Array(closed({ person: id, isLead: Type.Optional(Type.Boolean()) }), {
    maxItems: 100,
    description: 'Exactly one person leads.',
  }),
  methods: Type.Array(Type.Enum([...METHODS]), { maxItems: 4, uniqueItems: true }),
  from: date,
  until: date,
  notes: Type.Optional(Type.String({ maxLength: 10_000 })),
}

const evidence = signedWith({
  id,
  digest,
  name: text,
  mediaType: text,
  size: Type.Integer({ minimum: 1 }),
  about: Type.Array(text),
})

const assessment = {
  application: id,
  kind: Type.Enum([...APPLICATION_KINDS]),
  organisation: id,
  rules: pinnedRules,
  scope: names,
  sites: Type.Array(site),
  profile: Type.Optional(profile),
  certificate: Type.Optional(id),
  plan: closed(planMembers),
  planned: signed,
  consensus: Type.Record(text, signedWith({ answer })),
  evidence: Type.Array(evidence),
}
const evaluated = { evaluation: id }
const reviewed = { ...evaluated, review: id }

const exact = Type.Union([Type.Number(), Type.String({ description: 'A fraction, such as 1/3.' })])

const evaluation = {
  assessment: id,
  organisation: id,
  standard: text,
  receipt: digest,
  rules: digest,
  status: Type.Enum(['scored', 'not-scored', 'blocked']),
  points: Type.Union([exact, Type.Null()]),
  max: exact,
  level: Type.Union([text, Type.Null()]),
  levels: Type.Array(text, { description: 'Lowest first.' }),
  marks: Type.Array(Type.Enum(['illustrative', 'draft', 'published'])),
  by: text,
  at: time,
}

const nonconformity = {
  organisation: id,
  assessment: id,
  clause: text,
  number: Type.Optional(text),
  grade: Type.Enum(['minor', 'major']),
  statement: names,
  evidence: Type.Array(text),
  raised: signed,
  team: Type.Array(text),
}
const correction = {
  correction: closed({ cause: text, correction: text, due: date, answered: signed }),
}
const verified = { verified: signedWith({ note: text }) }

const review = {
  organisation: id,
  assessment: id,
  evaluation: id,
  recommendation: Type.Enum(['grant', 'refuse']),
  notes: text,
  by: text,
  at: time,
}

const decision = {
  organisation: id,
  assessment: id,
  evaluation: id,
  rules: pinnedRules,
  scope: names,
  sites: Type.Array(site),
  replaces: Type.Optional(id),
  isWithinTerm: Type.Boolean(),
  assessors: Type.Array(text),
  decidedOn: date,
  by: text,
  at: time,
}

const words = Type.Union([text, names])

const intended = {
  number: text,
  organisation: id,
  standard: text,
  decision: id,
  assessment: id,
  evaluation: id,
  rules: pinnedRules,
  holder: names,
  scope: names,
  sites: Type.Array(site),
  level: text,
  isSpecimen: Type.Boolean({ description: 'Whether it is marked as a specimen on every page.' }),
  firstIssuedOn: date,
  validFrom: date,
  validUntil: date,
  surveillanceDue: Type.Array(date),
  model: closed(
    {
      decision: closed({
        number: text,
        decidedOn: date,
        issuedOn: date,
        validUntil: date,
        firstIssuedOn: Type.Optional(date),
        surveillanceDueOn: Type.Optional(date),
        level: text,
        decisionMaker: words,
        body: closed({
          name: words,
          address: Type.Optional(words),
          approvalNo: Type.Optional(text),
        }),
        signatory: words,
        verifyUrl: Type.Optional(text),
        claim: Type.Optional(text),
      }),
      language: Type.Enum(['zh', 'en', 'both']),
      receipt: digest,
      template: digest,
    },
    'Everything the paper was made from.',
  ),
  assessors: Type.Array(text),
  replaces: Type.Optional(id),
  intended: signed,
}
const notice = { reason: text, on: date }
const issued = {
  document: digest,
  issued: signed,
  notices: Type.Array(signedWith({ ...notice, act: text })),
}

const surveillance = {
  organisation: id,
  certificate: id,
  dueOn: date,
  turn: Type.Integer({ minimum: 1 }),
  planned: signed,
}
const result = { result: signedWith({ notes: text, assessment: Type.Optional(id) }) }

const complaint = {
  form: Type.Enum(['complaint', 'appeal']),
  organisation: id,
  about: closed({ kind: Type.Enum(['assessment', 'decision', 'certificate']), id }),
  from: text,
  statement: text,
  involved: Type.Array(text, { description: 'Who had a part in it, and so does not handle it.' }),
  received: signed,
}
const assigned = { handler: text, assigned: signed }

const anything = Type.Unsafe<JsonValue>({ description: 'Any JSON.' })
const fieldChange = closed({
  file: text,
  pointer: Type.String({ description: 'RFC 6901, into the file; empty for all of it.' }),
  before: Type.Optional(anything),
  after: Type.Optional(anything),
})

const revision = {
  standard: text,
  edition: text,
  revision: Type.Integer({ minimum: 1 }),
  files: Type.Array(closed({ path: text, digest, size: Type.Integer({ minimum: 0 }) })),
  drafted: signed,
  edited: signedWith({ changes: Type.Array(fieldChange) }),
}
const submitted = { submitted: signed }
const published = {
  ...submitted,
  published: signed,
  pack: digest,
  inForce: closed({ from: date, to: Type.Optional(date), sunset: Type.Optional(date) }),
}

/** Every kind of record as the API shows it. */
export const RECORD_SCHEMAS: { readonly [K in Kind]: TSchema } = {
  organisation: byState(organisation, { active: {} }),
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
    active: issued,
    suspended: { ...issued, suspended: signedWith(notice) },
    withdrawn: { ...issued, withdrawn: signedWith(notice) },
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
    resolved: {
      ...assigned,
      resolved: signedWith({ outcome: Type.Enum(['upheld', 'rejected']), answer: text }),
    },
  }),
  revision: byState(revision, {
    draft: { returned: Type.Optional(closing) },
    'in-review': submitted,
    published,
    withdrawn: { ...published, withdrawn: closing },
  }),
  batch: byState(batch, { asked: {}, stopped: { stopped: closing } }),
}

/** What each kind is called in the OpenAPI document. */
export const COMPONENT_NAMES: { readonly [K in Kind]: string } = {
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
  batch: 'Batch',
}

/** What a reference to a shown record begins with. */
export const RECORD_URN = 'urn:touchstone:record:'

/** A record of a kind, as the answer of a route. */
export function shownRecord<K extends Kind>(kind: K): TUnsafe<Shown<K>> {
  return Type.Unsafe<Shown<K>>({ $ref: `${RECORD_URN}${COMPONENT_NAMES[kind]}` })
}
