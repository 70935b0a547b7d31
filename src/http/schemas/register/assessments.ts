import { Type } from 'typebox'
import { APPLICATION_KINDS } from '../../../domain/register/application.ts'
import { METHODS } from '../../../domain/register/assessment-work.ts'
import {
  answer,
  closed,
  date,
  digest,
  id,
  names,
  pinnedRules,
  profile,
  signed,
  signedWith,
  site,
  time,
} from './parts.ts'

const text = Type.String()

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

/** What every assessment shows. */
export const assessment = {
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
/** What it shows once it is evaluated. */
export const evaluated = { evaluation: id }
/** What it shows besides once the evaluation is reviewed. */
export const reviewed = { ...evaluated, review: id }

const exact = Type.Union([Type.Number(), Type.String({ description: 'A fraction, such as 1/3.' })])

/** What a frozen evaluation shows. */
export const evaluation = {
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

/** What every nonconformity shows. */
export const nonconformity = {
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
/** What the answer to a nonconformity adds. */
export const correction = {
  correction: closed({ cause: text, correction: text, due: date, answered: signed }),
}
/** What the verification of a correction adds. */
export const verified = { verified: signedWith({ note: text }) }

/** What a review shows. */
export const review = {
  organisation: id,
  assessment: id,
  evaluation: id,
  recommendation: Type.Enum(['grant', 'refuse']),
  notes: text,
  by: text,
  at: time,
}

/** What every decision on certification shows. */
export const decision = {
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
  proposedBy: Type.Optional(id),
  by: text,
  at: time,
}
