import { Type } from 'typebox'
import { DOCUMENT_LANGUAGES } from '../../../domain/document/kinds.ts'
import {
  closed,
  date,
  digest,
  id,
  names,
  pinnedRules,
  reopening,
  signed,
  signedWith,
  site,
} from './parts.ts'

const text = Type.String()

const words = Type.Union([text, names])

/** What every certificate shows from its intent on. */
export const intended = {
  number: text,
  organisation: id,
  standard: text,
  decision: id,
  assessment: id,
  evaluation: id,
  rules: pinnedRules,
  holder: names,
  address: Type.Optional(names),
  creditCode: Type.Optional(text),
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
      language: Type.Enum([...DOCUMENT_LANGUAGES]),
      receipt: digest,
      template: digest,
    },
    'Everything the paper was made from.',
  ),
  assessors: Type.Array(text),
  replaces: Type.Optional(id),
  earlier: Type.Optional(
    Type.Array(id, {
      description: 'Assessments before this one whose nonconformities go on with the certificate.',
    }),
  ),
  gap: Type.Optional(
    closed(
      { from: date, until: date },
      'First and last day on which none was in force, before a renewal that came late.',
    ),
  ),
  reissued: Type.Optional(
    closed(
      { reason: text, proposedBy: Type.Optional(id) },
      'Why it was issued anew on the decision of the one whose place it takes.',
    ),
  ),
  heldBy: Type.Optional(
    closed(
      { name: names, since: date },
      'The holder as the register names it since two records of it were merged; `holder` is as issued.',
    ),
  ),
  intended: signed,
}
/** Why a certificate is no longer what it was, and since when. */
export const notice = { reason: text, on: date }
/** What it shows once it is issued. */
export const issued = {
  document: digest,
  issued: signed,
  notices: Type.Array(signedWith({ ...notice, act: text })),
}

/** What it shows while it is live: a change may wait for a second person. */
export const live = {
  ...issued,
  proposed: Type.Optional(
    signedWith({
      kind: Type.Enum(['reduction', 'reissue']),
      reason: text,
      level: Type.Optional(text),
      scope: Type.Optional(names),
      sites: Type.Optional(Type.Array(site)),
      until: date,
    }),
  ),
}
/** What shows that a withdrawal is looked at again. */
export const reopenedWithdrawal = { reopened: Type.Optional(closed(reopening)) }
