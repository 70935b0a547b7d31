import type { Decision as PaperDecision } from '../document/decision.ts'
import { DOCUMENT_LANGUAGES } from '../document/kinds.ts'
import { date, names } from '../language/plain-values.ts'
import { boolean, list, object, oneOf, optional, string, type Of } from '../schema/schema.ts'
import { site } from './application.ts'
import { pinnedRules } from './pinned-rules.ts'
import {
  digest,
  id,
  nothingMore,
  publishedAs,
  recordSchema,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'
import { reopening } from './reopening.ts'

const model = object(
  {
    /** What people decided, as the paper states it. */
    decision: publishedAs<PaperDecision>('decision-1'),
    language: oneOf(DOCUMENT_LANGUAGES),
    receipt: {
      ...digest,
      description: 'SHA-256 of the stored receipt that the paper is made from.',
    },
    template: { ...digest, description: 'SHA-256 of the stored template.' },
  },
  { description: 'Everything the paper was made from, fixed before it was made.' },
)
/** Everything the paper is made from, fixed before the paper is made: rendering it twice gives the same bytes. */
export type CertificateModel = Of<typeof model>

const gap = object(
  { from: date, until: date },
  {
    description: 'First and last day on which none was in force, before a renewal that came late.',
  },
)
/** The days on which no certificate was in force, first and last. */
export type Gap = Of<typeof gap>

const intended = {
  number: string(),
  organisation: id,
  standard: string(),
  decision: id,
  assessment: id,
  evaluation: id,
  rules: pinnedRules,
  holder: names,
  /** Absent where it was issued before the register kept it. */
  address: optional({ ...names, description: 'Of the holder on the day of issue.' }),
  creditCode: optional(
    string({ description: 'Of the holder on the day of issue, where it has one.' }),
  ),
  scope: names,
  sites: list(site),
  level: string(),
  isSpecimen: boolean({ description: 'Whether it is marked as a specimen on every page.' }),
  firstIssuedOn: date,
  validFrom: date,
  validUntil: { ...date, description: 'The last day it is valid, YYYY-MM-DD.' },
  surveillanceDue: list(date),
  model,
  assessors: list(string(), { description: 'Everybody who assessed.' }),
  replaces: optional({ ...id, description: 'The certificate whose place it takes.' }),
  /** Its term rests on them. */
  earlier: optional(
    list(id, {
      description: 'Assessments before this one whose nonconformities go on with the certificate.',
    }),
  ),
  gap: optional(gap),
  reissued: optional(
    object(
      /** Who confirmed it, where a second person had to, is who issued it. */
      { reason: string(), proposedBy: optional(id) },
      {
        description: 'Why it was issued anew on the decision of the one whose place it takes.',
      },
    ),
  ),
  /** Where two records of one organisation were merged; the paper names the holder of the day of issue. */
  heldBy: optional(
    object(
      { name: names, since: date },
      {
        description:
          'The holder as the register names it since two records of it were merged; `holder` is as issued.',
      },
    ),
  ),
  intended: signature,
}
const facts = object(intended)
/** What is there before an intent becomes a certificate. */
export type CertificateIntent = Of<typeof facts>

const noticed = { reason: string(), on: date }
const notice = signedWith(noticed)
/** A notice about a certificate: why it is no longer, or again, what it was, and since when. */
export type Notice = Of<typeof notice>

const changed = {
  kind: oneOf(['reduction', 'reissue']),
  reason: string(),
  level: optional(string({ description: 'Of a reduction alone.' })),
  scope: optional(names),
  sites: optional(list(site)),
}
const change = object(changed)
/**
 * What is changed about a certificate without an assessment; what is not said stays. A reduction takes
 * away from level, scope or sites. A reissue corrects how things are written: the name and address of the
 * holder are taken from the register, and words of the scope and of sites may be put right.
 */
export type ChangeInput = Of<typeof change>

/** What waits for a second person. */
const proposed = signedWith({
  ...changed,
  until: { ...date, description: 'The last day on which it may be confirmed.' },
})
export type ProposedChange = Of<typeof proposed>

const issued = {
  document: { ...digest, description: 'SHA-256 of the stored paper.' },
  issued: signature,
  notices: list(signedWith({ ...noticed, act: string() }), {
    description:
      'Suspensions and restorations so far, those of the certificates before it included, oldest first.',
  }),
}
const issuedFacts = object({ ...intended, ...issued })
/** What a certificate holds once it is issued. */
export type Issued = Of<typeof issuedFacts>

const live = { ...issued, proposed: optional(proposed) }

/** A statement of conformity on a positive decision (ISO/IEC 17065, 7.7 and 7.11). */
export const certificateRecord = recordSchema(
  facts,
  {
    intended: nothingMore,
    active: object(live),
    suspended: object({ ...live, suspended: notice }),
    withdrawn: object({
      ...issued,
      withdrawn: notice,
      reopened: optional({ ...reopening, description: 'The way back, where one was opened.' }),
    }),
    expired: object({ ...issued, expiredOn: date }),
    superseded: object({ ...issued, supersededBy: id }),
  },
  {
    id: '01a20876-bcbb-7001-9145-0cab42314845',
    version: 2,
    createdAt: '2026-11-02T02:00:00.000Z',
    updatedAt: '2026-11-02T02:00:00.000Z',
    assessment: '01a20876-b87c-7000-bc7d-d0f312df6aa9',
    assessors: ['demo-assessor', 'demo-assessor-2'],
    decision: '01a20876-bcbb-7000-a9e2-27eb41a282fa',
    document: 'e0b851b030132adc9ae825959bea17efc511814febe09d16c63e4b7d21705dd4',
    evaluation: '01a20876-b8b0-7000-842e-1ffda479aee0',
    firstIssuedOn: '2026-07-06',
    holder: { en: 'Example Reduced (fictitious)', zh: '示例降级公司（虚构）' },
    intended: { at: '2026-11-02T02:00:00.000Z', by: 'demo-decision-maker' },
    isSpecimen: true,
    issued: { at: '2026-11-02T02:00:00.000Z', by: 'demo-decision-maker' },
    level: 'four-stars',
    model: {
      decision: {
        body: {
          address: { en: '8 Example Avenue, Example City', zh: '示例市示例大街 8 号' },
          approvalNo: 'CNCA-R-0000-000',
          name: {
            en: 'Example Certification Centre Ltd (fictitious)',
            zh: '示例认证中心有限公司（虚构）',
          },
        },
        claim:
          'T1.Aahoim50YVe-JkoqGhZTUEVDSU1FTi1UUy0yMDI2LTAwMDA3HuekuuS-i-mZjee6p-WFrOWPuO-8iOiZmuaehO-8iQlxLWh4Yy0wMTMEMjAxOApmb3VyLXN0YXJz_UKGccyiDZBH4z8EEa9RI0KFNiRleyRnBcQeY_dn23WV_1b5H_ROkc5q9Y8iIlq6l9fsy_GbC1MHQPp21IoOAA',
        decidedOn: '2026-11-02',
        decisionMaker: { en: 'Certification decision committee', zh: '认证决定委员会' },
        firstIssuedOn: '2026-07-06',
        issuedOn: '2026-11-02',
        level: 'four-stars',
        number: 'SPECIMEN-TS-2026-00007',
        signatory: { en: 'Example Signatory', zh: '示例签发人' },
        surveillanceDueOn: '2027-07-06',
        validUntil: '2029-07-05',
        verifyUrl: 'http://127.0.0.1:8013/c/SPECIMEN-TS-2026-00007',
      },
      language: 'both',
      receipt: '05b307cda7ee372ac1b71d768009c4d6df2649449ef03802c3eb0e6c6672cf4e',
      template: '6333b897c5eca0238cc895eb1b32655e7b8b0ab53aecb8d5eb4014a54ddf2585',
    },
    notices: [],
    number: 'SPECIMEN-TS-2026-00007',
    organisation: '01a20876-b826-7000-b10c-3e7845fc8279',
    replaces: '01a20876-b8d6-7000-89df-2b879eb36d4f',
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
    sites: [{ name: { en: 'Example showroom', zh: '示例总部展厅' } }],
    standard: 'q-hxc-013',
    state: 'active',
    surveillanceDue: ['2027-07-06', '2028-07-06'],
    validFrom: '2026-11-02',
    validUntil: '2029-07-05',
  },
)
export type Certificate = BodyOf<typeof certificateRecord>
