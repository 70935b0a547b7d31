import type { DocumentLanguage } from '../document/kinds.ts'
import type { Fault } from '../fault.ts'
import type { Receipt } from '../receipt.ts'
import { Refusal } from '../refusal.ts'
import type { CertificateIntent } from './certificate.ts'
import type { CertificationDecision } from './decision.ts'
import { isWithinReach, type Evaluation } from './evaluation.ts'
import { recordFault as fault } from './lifecycle.ts'

/** All that is held together before a certificate is issued. */
export type IssueCase = {
  readonly intent: Omit<CertificateIntent, 'intended'>
  readonly decision: CertificationDecision
  readonly evaluation: Evaluation
  readonly receipt: Receipt
  /** SHA-256 of the receipt as it is stored. */
  readonly receiptDigest: string
  /** Whether the rules are on record as published, by whoever may publish them. */
  readonly isPublished: boolean
  readonly day: string
}

type Rule = (issue: IssueCase) => Fault | readonly Fault[] | undefined

/**
 * What must hold of every certificate, by name. All are asked, and asked again after the intent is
 * on record; the names stand in refusals and never change their meaning.
 */
export const ISSUE_RULES: { readonly [name: string]: Rule } = {
  'decision-grants': ({ decision }) =>
    decision.state === 'granted'
      ? undefined
      : fault(
          'decision-grants',
          '/decision',
          'The decision refuses certification.',
          'Issue nothing.',
        ),
  'decider-uninvolved': ({ decision }) =>
    decision.assessors.includes(decision.by)
      ? fault(
          'decider-uninvolved',
          '/decision',
          'Somebody decided who had assessed.',
          'Let somebody else decide.',
        )
      : undefined,
  'decision-before-issue': ({ decision, intent }) =>
    decision.decidedOn <= intent.validFrom
      ? undefined
      : fault(
          'decision-before-issue',
          '/validFrom',
          `The decision is of ${decision.decidedOn}, after the first day of validity.`,
          'Issue on or after the day of the decision.',
        ),
  'evaluation-unchanged': ({ decision, evaluation, receiptDigest, intent }) =>
    decision.evaluation === intent.evaluation && evaluation.receipt === receiptDigest
      ? undefined
      : fault(
          'evaluation-unchanged',
          '/evaluation',
          'This is not the evaluation that was decided on.',
          'Decide on it first.',
        ),
  'rules-as-pinned': ({ receipt, intent }) =>
    receipt.standard.digest === intent.rules.digest
      ? undefined
      : fault(
          'rules-as-pinned',
          '/rules',
          'The receipt was made by other rules than the assessment was planned with.',
          'Evaluate again.',
        ),
  'level-within-reach': ({ decision, evaluation, intent }) =>
    decision.state === 'granted' &&
    intent.level === decision.level &&
    isWithinReach(evaluation, intent.level)
      ? undefined
      : fault(
          'level-within-reach',
          '/level',
          `The level ${JSON.stringify(intent.level)} was not granted or not reached.`,
          'State the level that was granted.',
        ),
  'rules-published-or-specimen': ({ receipt, isPublished, intent }) => {
    if (receipt.marks.length > 0 && !intent.isSpecimen)
      return fault(
        'rules-published-or-specimen',
        '/isSpecimen',
        `The rules are ${receipt.marks.join(' and ')}, so this is a specimen.`,
        'Issue it as a specimen.',
      )
    if (receipt.marks.length === 0 && !isPublished)
      return fault(
        'rules-published-or-specimen',
        '/rules',
        'The rules call themselves published, but nobody published them.',
        'Have them published, or issue under rules that are.',
      )
    return undefined
  },
  'number-says-specimen': ({ intent }) =>
    intent.number.startsWith('SPECIMEN-') === intent.isSpecimen
      ? undefined
      : fault(
          'number-says-specimen',
          '/number',
          `The number ${intent.number} does not say whether this is a specimen.`,
          'Take the number from the right series.',
        ),
  'names-complete': ({ intent }) =>
    languagesOf(intent.model.language).flatMap((language) => [
      ...missing('holder', intent.holder[language], language),
      ...missing('scope', intent.scope[language], language),
      ...intent.sites.flatMap(({ name }, i) => missing(`sites/${i}`, name[language], language)),
    ]),
  'dates-in-order': ({ intent, day }) =>
    intent.firstIssuedOn <= intent.validFrom &&
    intent.validFrom <= day &&
    intent.validUntil >= day &&
    intent.surveillanceDue.every((due) => due > intent.validFrom && due < intent.validUntil)
      ? undefined
      : fault(
          'dates-in-order',
          '/validUntil',
          `The days do not follow each other: first issued ${intent.firstIssuedOn}, valid from ${intent.validFrom} until ${intent.validUntil}, issued ${day}.`,
          'Put the days in order.',
        ),
  'model-agrees': ({ intent, decision }) => {
    const { decision: said, receipt } = intent.model
    const agrees =
      said.number === intent.number &&
      said.level === intent.level &&
      said.decidedOn === decision.decidedOn &&
      said.issuedOn === intent.validFrom &&
      said.validUntil === intent.validUntil &&
      receipt.length === 64
    return agrees
      ? undefined
      : fault(
          'model-agrees',
          '/model',
          'The paper would state something else than the register.',
          'Prepare the certificate again.',
        )
  },
}

/** Refuses (`certificate-unfit`) a certificate that breaks any rule, with all of them. */
export function lintIssue(issue: IssueCase): void {
  const faults = Object.values(ISSUE_RULES).flatMap((rule) => rule(issue) ?? [])
  if (faults.length > 0)
    throw new Refusal(
      'certificate-unfit',
      `The certificate may not be issued: ${faults.map(({ message }) => message).join(' ')}`,
      faults,
    )
}

function languagesOf(language: DocumentLanguage): readonly ('zh' | 'en')[] {
  return language === 'both' ? ['zh', 'en'] : [language]
}

function missing(what: string, text: string | undefined, language: string): Fault[] {
  if (text !== undefined && text.trim() !== '') return []
  const said = language === 'zh' ? 'Chinese' : 'English'
  const fix = `Add it in ${said} to the organisation or the application.`
  return [fault('names-complete', `/${what}`, `There is no ${what} in ${said}.`, fix)]
}
