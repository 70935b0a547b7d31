import { ASSESSMENT_KINDS, RECOMMENDATIONS } from '../document/report-facts.ts'
import type { Answer } from '../language/assessment.ts'
import { date, names } from '../language/plain-values.ts'
import {
  boolean,
  integer,
  list,
  object,
  oneOf,
  optional,
  string,
  type Of,
} from '../schema/schema.ts'
import { profile, site } from './application.ts'
import { pinnedRules } from './pinned-rules.ts'
import {
  byId,
  closing,
  digest,
  id,
  line,
  nothingMore,
  publishedAs,
  recordSchema,
  sentences,
  signature,
  signedWith,
  type BodyOf,
} from './record-schema.ts'
import { reopeningMembers } from './reopening.ts'

/** How something was found out. */
const METHODS = [
  'documents',
  'on-site',
  'interview',
  'remote',
  'mystery-customer',
  'survey',
] as const
export type Method = (typeof METHODS)[number]

const asked = {
  person: id,
  isLead: optional(boolean()),
  isExpert: optional(boolean({ description: 'Whether they are in it as a technical expert.' })),
}
const planned = {
  methods: list(oneOf(METHODS), { maxItems: METHODS.length, uniqueItems: true }),
  from: { ...date, description: 'The first day, YYYY-MM-DD.' },
  until: { ...date, description: 'The last day, YYYY-MM-DD.' },
  sampling: optional(
    string({
      description: 'How samples are drawn: of what, how many, by what choice.',
      minLength: 1,
      maxLength: 10_000,
    }),
  ),
  notes: optional(string({ maxLength: 10_000 })),
}

const TEAM = { maxItems: 100, description: 'Exactly one person leads.' }

/** A plan as somebody makes one. */
export const newPlan = object({ team: list(object(asked), TEAM), ...planned })

/** A plan that could be real. */
export const EXAMPLE_PLAN: Of<typeof newPlan> = {
  team: [{ person: 'demo-assessor', isLead: true }],
  methods: ['documents', 'on-site'],
  from: '2026-03-02',
  until: '2026-03-04',
}

const teamMember = object({
  ...asked,
  /** What they found stays theirs. */
  left: optional(
    signedWith(
      { reason: string() },
      { description: 'Who left while the work was under way, with the reason.' },
    ),
  ),
})
/** A person of the team; exactly one leads. */
export type TeamMember = Of<typeof teamMember>

const plan = object({ team: list(teamMember, TEAM), ...planned })
/** How an assessment is to be done. */
export type AssessmentPlan = Of<typeof plan>

/** Another plan; whoever leaves the team under way leaves for a reason. */
export type PlanChange = AssessmentPlan & { readonly reason?: string }

const whatAndWhy = object({ what: sentences, why: sentences })
const reported = {
  number: optional({
    ...line,
    maxLength: 100,
    description: 'Number of the report, as the body counts them.',
  }),
  sampled: optional({ ...sentences, description: 'What was sampled.' }),
  notCovered: optional(
    list(whatAndWhy, {
      maxItems: 100,
      description: 'What of the plan was not covered, and why; empty where all was.',
    }),
  ),
  departures: optional(
    list(whatAndWhy, {
      maxItems: 100,
      description: 'Where the work departed from the plan, and why; empty where it did not.',
    }),
  ),
  conclusion: optional({ ...sentences, description: 'What the team concludes.' }),
  recommendation: optional(
    oneOf(
      RECOMMENDATIONS,
      'What the team recommends; of a surveillance to maintain, suspend or withdraw the certificate.',
    ),
  ),
  statement: optional({ ...sentences, description: 'What the organisation said to it.' }),
}

/** What a team reports of its work as its lead gives it. */
export const newReport = object(reported)
export type TeamReport = Of<typeof newReport>

/** A report that could be real. */
export const EXAMPLE_REPORT: TeamReport = {
  number: 'R-2026-0001',
  sampled: 'Example: 12 of 140 orders of the last year, drawn at random; 8 of 31 complaints',
  notCovered: [
    { what: 'Example: the southern service station', why: 'Example: closed after a flood' },
  ],
  departures: [],
  conclusion: 'Example: the service was found as the standard asks, but for three minor points',
  recommendation: 'grant',
  statement: 'Example: we agree with the findings',
}

/** A file that supports answers, captured once and kept by its digest. */
const evidence = signedWith({
  id,
  digest,
  name: string(),
  mediaType: string(),
  size: integer({ minimum: 1 }),
  about: list(string(), { description: 'Inputs and clauses it is about.' }),
})
export type Evidence = Of<typeof evidence>

const answer = publishedAs<Answer>('assessment-1#/$defs/answer')

/** What the team agreed on for one input, in place of what each of them answered. */
const consensus = signedWith({ answer })
export type Consensus = Of<typeof consensus>

const takenOver = signedWith(
  {
    evaluation: id,
    answers: byId(answer),
    again: optional(
      list(string(), {
        description: 'Clauses that have to be looked at again, by id; all, where it is left out.',
      }),
    ),
  },
  {
    description: 'Answers of an earlier evaluation, which count until somebody answers the same.',
  },
)
/** Answers of an earlier evaluation, which count until somebody of the team answers the same. */
export type TakenOver = Of<typeof takenOver>

const basis = {
  application: id,
  kind: oneOf(ASSESSMENT_KINDS),
  surveillance: optional({ ...id, description: 'The surveillance that it is for.' }),
  organisation: id,
  rules: pinnedRules,
  scope: names,
  sites: list(site),
  profile: optional(profile),
  certificate: optional({
    ...id,
    description: 'The certificate that is renewed, transferred or extended.',
  }),
  plan,
  planned: signature,
}
const fixed = object(basis)
/** What is fixed about an assessment from its planning on. */
export type AssessmentBasis = Of<typeof fixed>

/** A way back from a decision. */
const reopeningOfDecision = signedWith({
  ...reopeningMembers,
  overtakes: list(id, { description: 'Decisions nothing is issued on any more.' }),
})
export type AssessmentReopening = Of<typeof reopeningOfDecision>

const gathered = object({
  ...basis,
  /** By input. */
  consensus: byId(consensus),
  evidence: list(evidence),
  report: optional(
    signedWith(reported, { description: 'What the team reports of its work (7.4.9).' }),
  ),
  takenOver: optional(takenOver),
  reopenings: optional(
    list(reopeningOfDecision, {
      description: 'When what was decided was looked at again, oldest first.',
    }),
  ),
})
/** What every assessment holds, in whatever state it is. */
export type Gathered = Of<typeof gathered>

const evaluated = { evaluation: id }
const reviewed = { ...evaluated, review: id }

/** The whole piece of work on one applicant (ISO/IEC 17065, 7.4 to 7.6). */
export const assessmentRecord = recordSchema(
  gathered,
  {
    planned: nothingMore,
    'in-progress': nothingMore,
    evaluated: object(evaluated),
    reviewed: object(reviewed),
    decided: object({ ...reviewed, decision: id }),
    reopened: object({ ...reviewed, decision: id }),
    concluded: object({ ...evaluated, concluded: signature }),
    abandoned: object({ abandoned: closing }),
  },
  {
    id: '01a20876-b31e-7000-8b2d-fec6950deb77',
    version: 5,
    createdAt: '2026-05-07T02:00:00.000Z',
    updatedAt: '2026-05-07T02:00:00.000Z',
    application: '01a20876-b313-7000-9149-a7740938d6fe',
    consensus: {},
    decision: '01a20876-b404-7000-9d26-267ea19de5db',
    evaluation: '01a20876-b37e-7000-a019-40101852d5e7',
    evidence: [],
    kind: 'initial',
    organisation: '01a20876-b2cb-7000-a155-63a4a8fda9e7',
    plan: {
      from: '2026-05-07',
      methods: ['documents', 'on-site', 'mystery-customer'],
      team: [{ isLead: true, person: 'demo-assessor' }, { person: 'demo-assessor-2' }],
      until: '2026-05-07',
    },
    planned: { at: '2026-05-07T02:00:00.000Z', by: 'demo-clerk' },
    profile: {
      'head-count': 90,
      'installation-by': 'own-team',
      'service-area': 'nation',
      sites: 2,
    },
    report: { at: '2026-05-07T02:00:00.000Z', by: 'demo-assessor', ...EXAMPLE_REPORT },
    review: '01a20876-b402-7000-b06f-4941d31e2839',
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
    state: 'decided',
  },
)
export type AssessmentWork = BodyOf<typeof assessmentRecord>
