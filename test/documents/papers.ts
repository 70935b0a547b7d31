import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Paper, RevisionsCompared } from '../../src/app/papers/render-document.ts'
import type { RecordTold } from '../../src/app/papers/record-told.ts'
import type { PlannedByRules } from '../../src/app/register/assessments/plan-told.ts'
import type { Assessment, Subject } from '../../src/domain/language/assessment.ts'
import type { BallotTold } from '../../src/domain/document/ballot-minutes.ts'
import type { LabelTold } from '../../src/domain/document/certificate-label.ts'
import type { NoticeTold } from '../../src/domain/document/certificate-notice.ts'
import type { ReportFacts } from '../../src/domain/document/report-facts.ts'
import type { DecisionTold } from '../../src/domain/document/decision-record.ts'
import type { DraftingTold } from '../../src/domain/document/drafting-note.ts'
import { message } from '../../src/domain/messages/message.ts'
import type { DigestedPack } from '../../src/domain/pack/pack.ts'
import { wording } from '../../src/domain/messages/text.ts'
import type { Decision } from '../../src/domain/document/decision.ts'
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentLanguage,
  KIND_FACTS,
} from '../../src/domain/document/kinds.ts'
import type { Receipt } from '../../src/domain/receipt/receipt.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { digestOf } from '../../src/adapters/system/digest.ts'
import { readBack } from '../word-template/word-file.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
export const service = openRulesService({ root: ROOT })

/** An assessment that comes with the packs. */
export function example(name = 'q-hxc-013-four-stars'): Assessment {
  return JSON.parse(readFileSync(`${ROOT}/examples/${name}.json`, 'utf8')) as Assessment
}

/** The receipt of an example, with another subject where one is given. */
export async function receiptOf(name?: string, subject?: Subject): Promise<Receipt> {
  const assessment = example(name)
  return service.scoreDocument(subject === undefined ? assessment : { ...assessment, subject })
}

export const DECISION: Decision = {
  number: 'TEST-2026-00001',
  decidedOn: '2026-05-28',
  issuedOn: '2026-06-01',
  validUntil: '2029-05-31',
  firstIssuedOn: '2022-05-10',
  surveillanceDueOn: '2027-05-31',
  level: 'four-stars',
  decisionMaker: { zh: '认证决定委员会', en: 'Decision committee' },
  body: {
    name: { zh: '示例认证中心（虚构）', en: 'Example Certification Centre (fictitious)' },
    address: { zh: '示例市示例大街 8 号', en: '8 Example Avenue, Example City' },
    approvalNo: 'CNCA-R-0000-000',
  },
  signatory: { zh: '张三', en: 'Zhang San' },
  verifyUrl: 'https://register.example.org/c/TEST-2026-00001',
}

/** What a team reports, with every member. */
export const REPORT: ReportFacts = {
  number: 'R-2026-0007',
  reportedOn: '2026-05-22',
  body: DECISION.body,
  kind: 'initial',
  from: '2026-05-18',
  until: '2026-05-20',
  methods: ['documents', 'remote', '旁观 / observation'],
  sampling: { zh: '随机抽取订单', en: 'Orders at random' },
  sampled: '12 / 140',
  team: [
    { name: '沈知遥', part: 'lead' },
    { name: { zh: '何敏', en: 'He Min' }, part: 'expert' },
  ],
  reviewer: { name: '孟知行', on: '2026-05-25' },
  notCovered: [{ what: '南部服务站', why: '停业' }],
  departures: [],
  conclusion: { zh: '符合 & <两处除外>', en: 'As asked & <but for two>' },
  recommendation: 'grant',
  statement: '无异议',
}

/** Every kind in every language it comes in. */
export const ALL: readonly (readonly [DocumentKind, DocumentLanguage])[] = DOCUMENT_KINDS.flatMap(
  (kind) => KIND_FACTS[kind].languages.map((language) => [kind, language] as const),
)

/** Two revisions compared: the shipped pack of a receipt, and a copy with a few changes. */
async function revisionsOf(receipt: Receipt): Promise<RevisionsCompared> {
  const { id, digest } = receipt.standard
  const revisions = await service.shelf.revisions()
  const left = revisions.find((one) => one.standard === id && one.digested?.digest === digest)
  const { pack } = left!.digested!
  const levels = pack.rules.levels!.map((level) =>
    level.id === 'four-stars' ? { ...level, atLeast: 126 } : level,
  )
  const clauses = pack.standard.clauses.map((aspect) => ({
    ...aspect,
    clauses: aspect.clauses!.map((section) => {
      const [first, ...others] = section.clauses!
      return { ...section, clauses: [...others, first!] }
    }),
  }))
  const right = {
    ...pack,
    standard: { ...pack.standard, clauses },
    rules: { ...pack.rules, revision: 2, levels },
  }
  const { comparison } = await service.compare({
    left: left!.digested!,
    right: { pack: right, digest: digestOf(right) },
    assessments: [receipt.assessment],
  })
  return { comparison }
}

/** What a register would have on record of a decision about a receipt. */
export function decidedOn(receipt: Receipt): DecisionTold {
  const { name = '', address = '', scope = '' } = receipt.assessment.subject ?? {}
  return {
    receipt,
    owner: DECISION.body.name,
    isDemonstration: false,
    organisation: { name, address },
    scope,
    sites: [{ name: { zh: '总部', en: 'Head office' } }],
    body: { name: DECISION.body.name, decisionMaker: DECISION.decisionMaker },
    decision: { level: 'four-stars', decidedOn: DECISION.decidedOn, by: '许衡', isOver: false },
    issued: [DECISION.number],
    assessment: {
      kind: 'initial',
      from: '2026-05-18',
      until: '2026-05-20',
      methods: ['documents', 'on-site'],
      team: [
        { name: '沈知遥', part: 'lead' },
        { name: '何敏', part: 'left' },
      ],
      evaluatedBy: '沈知遥',
      evaluatedOn: '2026-05-21',
      receiptDigest: '0'.repeat(64),
    },
    review: { by: '孟知行', on: '2026-05-25', recommendation: 'grant', notes: '证据充分。' },
    nonconformities: [
      {
        number: 'A.2.1',
        statement: { zh: '抽查 8，不合格 1', en: '8 checked, 1 failed' },
        grade: 'minor',
        state: message('state-nonconformity-answered'),
        due: '2026-06-30',
      },
    ],
    asOf: '2026-06-01',
  }
}

/** What a register would have on record of a suspension that a certificate on a receipt has. */
export function suspended(receipt: Receipt): NoticeTold {
  const { owner, organisation, scope, sites, nonconformities, asOf } = decidedOn(receipt)
  return {
    receipt,
    owner,
    isDemonstration: false,
    body: { name: DECISION.body.name, address: DECISION.body.address! },
    holder: organisation,
    certificate: {
      number: DECISION.number,
      scope,
      sites,
      level: DECISION.level,
      issuedOn: DECISION.issuedOn,
      validUntil: DECISION.validUntil,
      verifyUrl: DECISION.verifyUrl!,
      state: message('state-certificate-suspended'),
    },
    act: {
      what: 'suspension',
      on: asOf,
      by: '许衡',
      role: message('role-decision-maker'),
      reason: '不符合项未按期纠正。',
    },
    nonconformities,
    asOf,
  }
}

/** A certificate in force on a receipt, as its label tells it. */
export function labelled(receipt: Receipt): LabelTold {
  const { organisation, scope, asOf } = decidedOn(receipt)
  const holder = organisation.name
  return { receipt, isDemonstration: false, holder, scope, decision: DECISION, asOf }
}

/** What a register would have on record of a plan by the rules of a receipt. */
export async function plannedBy(receipt: Receipt): Promise<PlannedByRules> {
  const { organisation, scope, assessment, body } = decidedOn(receipt)
  return {
    rules: await shippedRules(receipt),
    planned: {
      isDemonstration: false,
      body,
      organisation,
      scope,
      sites: [
        {
          name: { zh: '总部', en: 'Head office' },
          address: { zh: '示例市示例路 1 号', en: '1 Example Road, Example City' },
        },
        { name: { zh: '西部服务站', en: 'Western service station' } },
      ],
      kind: 'surveillance',
      certificate: DECISION.number,
      from: assessment.from,
      until: assessment.until,
      methods: assessment.methods,
      sampling: '随机抽取 / At random',
      notes: '首次会议 9:00 / Opening meeting at 9:00',
      team: assessment.team,
      again: ['staff-competence', 'complaint-closing', 'on-site-arrival'],
      plannedBy: '何敏',
      plannedOn: '2026-05-06',
      state: message('state-assessment-planned'),
      asOf: '2026-05-06',
    },
  }
}

async function shippedRules(receipt: Receipt): Promise<DigestedPack> {
  const revisions = await service.shelf.revisions()
  const { digest } = receipt.standard
  return revisions.find(({ digested }) => digested?.digest === digest)!.digested!
}

const STAGE = { zh: '征求意见稿（示例）', en: 'Draft for comments (example)' }
const BALLOT = { zh: '报批稿（示例）', en: 'Final draft (example)' }

/** What a register would have on record of how a revision was drafted. */
export const DRAFTED: DraftingTold = {
  isDemonstration: false,
  state: message('state-revision-in-review'),
  drafted: { by: '何敏', on: '2026-02-02' },
  editors: ['何敏', '沈知遥'],
  stages: [
    {
      title: STAGE,
      from: '2026-03-02',
      until: '2026-04-30',
      did: [
        message('drafting-version', { version: 2 }),
        message('drafting-did-consultation', { asked: 5, returned: 4, silent: 1, comments: 3 }),
      ],
    },
  ],
  submitted: { by: '何敏', on: '2026-05-20' },
  comments: [
    {
      stage: STAGE,
      comment: '示例：术语前后不一致 & <未定义>',
      from: '示例单位甲（虚构）',
      outcome: 'adopted',
    },
    {
      stage: STAGE,
      place: 'A.1.1',
      comment: '示例：建议提高该条的分值',
      from: '示例单位乙（虚构）',
      outcome: 'not-adopted',
      observation: '示例：缺少数据',
    },
    { stage: STAGE, place: 'B.1.2', comment: '示例：时限过短', from: '示例单位丙（虚构）' },
  ],
  against: [{ stage: BALLOT, voter: '孟知行', reason: '示例：缺少来源', outcome: 'not-adopted' }],
  asOf: '2026-06-01',
}

/** What a register would have on record of a ballot that is over. */
export const BALLOTED: BallotTold = {
  isDemonstration: false,
  title: BALLOT,
  opens: '2026-05-06',
  closes: '2026-05-15',
  phase: 'over',
  version: 3,
  tally: { members: 4, approve: 2, against: 1, abstain: 0 },
  checks: [
    message('ballot-approve', {
      count: 2,
      of: 3,
      base: message('ballot-base-cast'),
      share: '2/3',
      met: message('ballot-met'),
    }),
  ],
  isApproved: true,
  openedBy: '何敏',
  voters: [
    { name: '许衡', choice: 'approve', on: '2026-05-06' },
    { name: '孟知行', choice: 'against', on: '2026-05-07', reason: '示例：缺少来源' },
    { name: '张三', choice: 'approve', on: '2026-05-15' },
    { name: '李四' },
  ],
  asOf: '2026-06-01',
}

async function recordOf(receipt: Receipt, kind: DocumentKind): Promise<RecordTold> {
  // Of units and voters there are names of every kind as well.
  const name = wording(decidedOn(receipt).organisation.name, 'zh')
  const [first, ...others] = DRAFTED.comments
  if (kind === 'drafting-note')
    return {
      drafted: { ...DRAFTED, comments: [{ ...first!, from: name }, ...others] },
      rules: await shippedRules(receipt),
      compared: (await revisionsOf(receipt)).comparison,
    }
  const [voter, ...voters] = BALLOTED.voters
  if (kind === 'ballot-minutes')
    return {
      balloted: { ...BALLOTED, voters: [{ ...voter!, name }, ...voters] },
      rules: await shippedRules(receipt),
    }
  if (kind === 'certificate-notice') return { noticed: suspended(receipt) }
  if (kind === 'certificate-label') return { labelled: labelled(receipt) }
  if (kind === 'assessment-plan') return plannedBy(receipt)
  return { decided: decidedOn(receipt) }
}

/** A paper of a kind about a receipt; an annex about its standard, a comparison about its rules. */
export async function paperOf(
  receipt: Receipt,
  kind: DocumentKind,
  language: DocumentLanguage,
  more: {
    readonly decision?: Decision
    readonly report?: ReportFacts
    readonly template?: Uint8Array
    readonly hasWayUp?: boolean
  } = { decision: DECISION },
): Promise<Paper> {
  const { id, edition } = receipt.standard
  return service.papers.render({
    kind,
    language,
    ...(kind === 'comparison'
      ? { about: await revisionsOf(receipt) }
      : KIND_FACTS[kind].from === 'standard'
        ? { about: { standard: id, edition } }
        : KIND_FACTS[kind].from === 'record'
          ? { about: await recordOf(receipt, kind) }
          : { about: receipt, isOurs: true, ...more }),
  })
}

/** The lines of a paper: body, headers and footers. */
export async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readBack(bytes)
  const { lines, parts } = read
  const around = [...parts.keys()]
    .filter((name) => /^word\/(?:header|footer|specimen)\d*\.xml$/.test(name))
    .flatMap((name) =>
      [...read.part(name).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text!),
    )
  return [...lines, ...around]
}
