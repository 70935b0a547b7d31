import type { JsonObject } from '../../../domain/schema/json.ts'
import { isReceipt1, judgementOfReceipt1 } from '../../../domain/receipt/receipt-1.ts'
import { message } from '../../../domain/messages/message.ts'
import type { Receipt } from '../../../domain/receipt/receipt.ts'
import { certificateNumber, seriesOf } from '../../../domain/register/certificate-number.ts'
import type { CertificationBody } from '../../../domain/register/certification-body.ts'
import type { CertificateIntent } from '../../../domain/register/certificate-record.ts'
import type { CertificationDecision } from '../../../domain/register/decision.ts'
import type { Evaluation } from '../../../domain/register/evaluation.ts'
import type { IssueCase } from '../../../domain/trust/issue-lint.ts'
import type { Organisation } from '../../../domain/register/organisation.ts'
import {
  assessmentsBehind,
  firstTerm,
  termAfter,
  type Predecessor,
  type Succession,
} from '../../../domain/register/succession.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import type { ShelvedRevision } from '../../ports.ts'
import type { RegisterView } from '../ports.ts'
import { followedCertificate } from './followed-certificate.ts'
import { allOf, need } from '../records.ts'

/** Everything on record that a certificate is made from. */
export type IssueGround = {
  readonly decisionId: string
  readonly decision: CertificationDecision
  readonly evaluation: Evaluation
  readonly receipt: Receipt
  readonly organisation: Organisation
  /** The certificate whose place is taken. */
  readonly replaced?: Replaced
  /** Why the certificate is issued anew on its decision, and in which words. */
  readonly reissue?: Reissue
}

type Reissue = NonNullable<CertificateIntent['reissued']> &
  Pick<CertificateIntent, 'scope' | 'sites'>

/** A certificate whose place is taken, by id, with what goes on from it. */
export type Replaced = Predecessor & { readonly id: string }

/** Reads what a decision stands on. Refuses (`certificate-unfit`) a decision that refuses. */
export async function groundOf(view: RegisterView, decisionId: string): Promise<IssueGround> {
  const { body: decision } = await need(view, 'decision', { id: decisionId })
  if (decision.state !== 'granted')
    throw new Refusal('certificate-unfit', message('refusal-certificate-unfit--refused'))
  const { body: evaluation } = await need(view, 'evaluation', { id: decision.evaluation })
  const { body: organisation } = await need(view, 'organisation', { id: decision.organisation })
  const receipt = await storedReceipt(view, evaluation.receipt)
  const ground = { decisionId, decision, evaluation, receipt, organisation }
  if (decision.replaces === undefined) return ground
  // A certificate that was only issued anew is the same one to whoever follows it.
  const { id } = await followedCertificate(view, decision.replaces, { isRenewal: false })
  return { ...ground, replaced: await replacedOf(view, id) }
}

/** A certificate as one whose place is taken. */
export async function replacedOf(view: RegisterView, id: string): Promise<Replaced> {
  const { body: certificate } = await need(view, 'certificate', { id })
  const found = await allOf(view, 'surveillance', 'certificate', id)
  const surveillances = found.map(({ body }) => body).filter((one) => one.certificate === id)
  return { id, certificate, surveillances }
}

/** How a certificate takes the place of another by what it stands on. */
export function successionOf(of: {
  readonly decision: Pick<CertificationDecision, 'isWithinTerm'>
  readonly isReissue: boolean
}): Succession {
  return of.isReissue || of.decision.isWithinTerm ? 'within-term' : 'renewal'
}

/** A frozen receipt by its digest, in whichever format it was frozen. */
export async function storedReceipt(view: RegisterView, digest: string): Promise<Receipt> {
  const blob = await view.blob.get(digest)
  if (blob === undefined) throw new Error(`The receipt ${digest} is not in the register.`)
  const document = JSON.parse(new TextDecoder().decode(blob.bytes)) as JsonObject
  return isReceipt1(document) ? judgementOfReceipt1(document) : document
}

/** The certificate as it would be issued on a day under a serial number, without its claim. */
export function intentOf(
  body: CertificationBody,
  ground: IssueGround,
  at: { readonly day: string; readonly serial: number; readonly template: string },
): Omit<CertificateIntent, 'intended'> {
  const { decision, evaluation, receipt, organisation, replaced, reissue } = ground
  const { name, address, creditCode } = organisation
  const { scope, sites } = reissue ?? decision
  const how = successionOf({ decision, isReissue: reissue !== undefined })
  const { standard } = decision.rules
  const isSpecimen = receipt.marks.length > 0
  const number = certificateNumber(body.numbers, { day: at.day, standard, isSpecimen }, at.serial)
  const term =
    replaced === undefined ? firstTerm(at.day, body) : termAfter(replaced, how, at.day, body)
  // What is overdue is for the body and the holder; a paper says what comes next.
  const surveillanceDueOn = term.surveillanceDue.find((due) => due >= at.day)
  const level = decision.state === 'granted' ? decision.level : ''
  return {
    number,
    organisation: decision.organisation,
    standard,
    decision: ground.decisionId,
    assessment: decision.assessment,
    evaluation: decision.evaluation,
    rules: decision.rules,
    holder: name,
    address,
    ...(creditCode === undefined ? {} : { creditCode }),
    scope,
    sites,
    level,
    isSpecimen,
    ...term,
    assessors: assessorsOf(ground, how),
    ...(replaced === undefined
      ? {}
      : {
          replaces: replaced.id,
          earlier: assessmentsBehind(replaced).filter((one) => one !== decision.assessment),
        }),
    ...(reissue === undefined ? {} : { reissued: reasonOf(reissue) }),
    model: {
      language: body.language,
      receipt: evaluation.receipt,
      template: at.template,
      decision: {
        number,
        decidedOn: decision.decidedOn,
        issuedOn: at.day,
        validUntil: term.validUntil,
        firstIssuedOn: term.firstIssuedOn,
        ...(surveillanceDueOn === undefined ? {} : { surveillanceDueOn }),
        level,
        decisionMaker: body.decisionMaker,
        signatory: body.signatory,
        body: {
          name: body.name,
          ...(body.address === undefined ? {} : { address: body.address }),
          ...(body.approvalNo === undefined ? {} : { approvalNo: body.approvalNo }),
        },
        ...(body.lookUp === undefined
          ? {}
          : { verifyUrl: `${body.lookUp}${encodeURIComponent(number)}` }),
      },
    },
  }
}

/** Everybody who assessed: within a term those of the certificate before as well. */
function assessorsOf({ decision, replaced }: IssueGround, how: Succession): readonly string[] {
  const before = how === 'within-term' ? (replaced?.certificate.assessors ?? []) : []
  return [...new Set([...before, ...decision.assessors])]
}

function reasonOf({ reason, proposedBy }: Reissue): NonNullable<CertificateIntent['reissued']> {
  return { reason, ...(proposedBy === undefined ? {} : { proposedBy }) }
}

/** The receipt as the paper of this certificate states it: holder, scope and sites as issued. */
export function receiptForPaper(
  receipt: Receipt,
  intent: Pick<CertificateIntent, 'holder' | 'address' | 'creditCode' | 'scope' | 'sites'>,
): Receipt {
  const { subject } = receipt.assessment
  if (subject === undefined) return receipt
  const { holder, address, creditCode, scope, sites } = intent
  const { creditCode: assessed, ...rest } = subject
  const code = address === undefined ? assessed : creditCode
  const issued = {
    ...rest,
    // Before the address was kept with the certificate, the paper named the holder of the receipt.
    ...(address === undefined ? {} : { name: holder, address }),
    ...(code === undefined ? {} : { creditCode: code }),
    scope,
    sites: sites.map(({ name }) => name),
  }
  return { ...receipt, assessment: { ...receipt.assessment, subject: issued } }
}

/** The series that the number is taken from. */
export function seriesFor(body: CertificationBody, ground: IssueGround, day: string): string {
  const { standard } = ground.decision.rules
  return seriesOf(body.numbers, { day, standard, isSpecimen: ground.receipt.marks.length > 0 })
}

/** All that the named rules for issuing ask about. */
export function issueCaseOf(
  ground: IssueGround,
  intent: Omit<CertificateIntent, 'intended'>,
  more: { readonly isPublished: boolean; readonly day: string },
): IssueCase {
  const { decision, evaluation, receipt } = ground
  const { subject } = receiptForPaper(receipt, intent).assessment
  return {
    intent,
    decision,
    evaluation,
    receipt,
    receiptDigest: intent.model.receipt,
    ...(subject === undefined ? {} : { subject }),
    ...more,
  }
}

/** Whether rules that call themselves published are on record as published by somebody. */
export async function isOnRecord(
  view: RegisterView,
  shelved: readonly ShelvedRevision[],
  digest: string,
): Promise<boolean> {
  const holder = await view.holderOf('published-pack', digest)
  if (holder !== undefined) {
    const { body } = await need(view, 'revision', { id: holder.id })
    // Withdrawn since, they were published all the same: what was judged by them stands.
    return body.state === 'published' || body.state === 'withdrawn'
  }
  const found = shelved.find(({ digested }) => digested?.digest === digest)
  const isRecorded = found?.faults.every(({ code }) => code !== 'revision-unrecorded') === true
  return isRecorded && found.digested?.pack.rules.provenance.status === 'published'
}
