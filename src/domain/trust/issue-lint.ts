import { languagesOf } from '../document/kinds.ts'
import { fault, type Fault } from '../faults/fault.ts'
import { message, type Message } from '../messages/message.ts'
import { canonicalJson } from '../pack/canonical.ts'
import type { ProvenanceStatus } from '../language/provenance.ts'
import { wording } from '../messages/text.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { Refusal } from '../faults/refusal.ts'
import { readClaim } from './claim.ts'
import type { CertificateIntent } from '../register/certificate-record.ts'
import type { CertificationDecision } from '../register/decision.ts'
import { isWithinReach, type Evaluation } from '../register/evaluation.ts'

/** All that is held together before a certificate is issued. */
export type IssueCase = {
  readonly intent: Omit<CertificateIntent, 'intended'>
  readonly decision: CertificationDecision
  readonly evaluation: Evaluation
  readonly receipt: Receipt
  /** SHA-256 of the receipt as it is stored. */
  readonly receiptDigest: string
  /** Whom the paper names, and what for. */
  readonly subject?: Subject
  /** Whether the rules are on record as published, by whoever may publish them. */
  readonly isPublished: boolean
  readonly day: string
}

type Subject = NonNullable<Receipt['assessment']['subject']>

type Rule = (issue: IssueCase) => Fault | readonly Fault[] | undefined

/**
 * What must hold of every certificate, by name. All are asked, and asked again after the intent is
 * on record; the names stand in refusals and never change their meaning.
 */
export const ISSUE_RULES: { readonly [name: string]: Rule } = {
  'decision-grants': ({ decision }) =>
    decision.state === 'granted' ? undefined : fault(message('fault-decision-grants'), '/decision'),
  'decider-uninvolved': ({ decision }) =>
    decision.assessors.includes(decision.by)
      ? fault(message('fault-decider-uninvolved'), '/decision')
      : undefined,
  'decision-before-issue': ({ decision, intent }) =>
    decision.decidedOn <= intent.validFrom
      ? undefined
      : fault(
          message('fault-decision-before-issue', { decided: { date: decision.decidedOn } }),
          '/validFrom',
        ),
  'evaluation-unchanged': ({ decision, evaluation, receiptDigest, intent }) =>
    decision.evaluation === intent.evaluation && evaluation.receipt === receiptDigest
      ? undefined
      : fault(message('fault-evaluation-unchanged'), '/evaluation'),
  'rules-as-pinned': ({ receipt, intent }) =>
    receipt.standard.digest === intent.rules.digest
      ? undefined
      : fault(message('fault-rules-as-pinned'), '/rules'),
  'level-within-reach': ({ decision, evaluation, intent }) =>
    decision.state === 'granted' &&
    intent.level === decision.level &&
    isWithinReach(evaluation, intent.level)
      ? undefined
      : fault(message('fault-level-within-reach', { level: { value: intent.level } }), '/level'),
  'rules-published-or-specimen': ({ receipt, isPublished, intent }) => {
    if (receipt.marks.length > 0 && !intent.isSpecimen)
      return fault(
        message('fault-rules-published-or-specimen--specimen', {
          marks: { list: receipt.marks.map(markName), joined: 'and' },
        }),
        '/isSpecimen',
      )
    if (receipt.marks.length === 0 && !isPublished)
      return fault(message('fault-rules-published-or-specimen--unpublished'), '/rules')
    return undefined
  },
  'number-says-specimen': ({ intent }) =>
    intent.number.startsWith('SPECIMEN-') === intent.isSpecimen
      ? undefined
      : fault(
          message('fault-number-says-specimen', {
            number: intent.number,
            is: intent.isSpecimen ? 'specimen' : 'certificate',
          }),
          '/number',
        ),
  'names-complete': ({ intent: { model, holder, scope, sites } }) =>
    languagesOf(model.language).flatMap((language) => [
      ...(isBlank(holder[language])
        ? [fault(message('fault-names-complete--holder', { language }), '/holder')]
        : []),
      ...(isBlank(scope[language])
        ? [fault(message('fault-names-complete--scope', { language }), '/scope')]
        : []),
      ...sites.flatMap(({ name }, i) =>
        isBlank(name[language])
          ? [fault(message('fault-names-complete--site', { language }), `/sites/${i}`)]
          : [],
      ),
    ]),
  'dates-in-order': ({ intent, day }) =>
    intent.firstIssuedOn <= intent.validFrom &&
    intent.validFrom <= day &&
    intent.validUntil >= day &&
    intent.surveillanceDue.every(
      (due) => (due > intent.validFrom || intent.replaces !== undefined) && due < intent.validUntil,
    )
      ? undefined
      : fault(
          message('fault-dates-in-order', {
            first: { date: intent.firstIssuedOn },
            from: { date: intent.validFrom },
            until: { date: intent.validUntil },
            issued: { date: day },
          }),
          '/validUntil',
        ),
  'model-agrees': ({ intent, decision, subject }) => {
    const { decision: said, receipt } = intent.model
    const agrees =
      namesHolder(intent, subject) &&
      claimsHolder(intent) &&
      said.number === intent.number &&
      said.level === intent.level &&
      said.decidedOn === decision.decidedOn &&
      said.issuedOn === intent.validFrom &&
      said.validUntil === intent.validUntil &&
      receipt.length === 64
    return agrees ? undefined : fault(message('fault-model-agrees'), '/model')
  },
}

/** Refuses (`certificate-unfit`) a certificate that breaks any rule, with all of them. */
export function lintIssue(issue: IssueCase): void {
  const faults = Object.values(ISSUE_RULES).flatMap((rule) => rule(issue) ?? [])
  if (faults.length > 0)
    throw new Refusal(
      'certificate-unfit',
      message('refusal-certificate-unfit', { count: faults.length }),
      faults,
    )
}

/** Paper and register name one holder at one address, of the same moment. */
function namesHolder(
  { holder, address, creditCode }: IssueCase['intent'],
  subject: Subject | undefined,
): boolean {
  // An intent from before the address was kept names whom the receipt names.
  if (address === undefined || subject === undefined) return true
  return (
    canonicalJson([holder, address]) === canonicalJson([subject.name, subject.address ?? {}]) &&
    creditCode === subject.creditCode
  )
}

/** The signed claim, where there is one, names the same holder. */
function claimsHolder({ holder, number, model }: IssueCase['intent']): boolean {
  const { claim } = model.decision
  if (claim === undefined) return true
  const said = readClaim(claim)?.claim
  return said?.holder === wording(holder, 'zh') && said.number === number
}

function markName(mark: ProvenanceStatus): Message {
  return message('rules-mark', { mark: mark === 'illustrative' ? mark : 'draft' })
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
