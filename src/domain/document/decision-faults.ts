import { fault, type Fault } from '../faults/fault.ts'
import { Refusal } from '../faults/refusal.ts'
import { message } from '../messages/message.ts'
import { wordsIn, type TextLanguage } from '../messages/text.ts'
import type { Decision } from './decision.ts'

/**
 * Refuses (`decision-faulty`) a decision that no certificate may state, with all that is wrong with it.
 * Asked wherever a certificate is to be made, before a number is spent; one that is on record is printed
 * as it stands.
 */
export function requireSoundDecision(
  decision: Decision,
  evaluatedOn: string,
  languages: readonly TextLanguage[],
): void {
  const faults = decisionFaults(decision, evaluatedOn, languages)
  if (faults.length > 0)
    throw new Refusal(
      'decision-faulty',
      message('refusal-decision-faulty', { count: faults.length }),
      faults,
    )
}

/**
 * What is wrong with a decision that a certificate is to be made of, all at once, with pointers into
 * it: the certificate has a number and a body with an address (ISO/IEC 17065, 7.7.1), nothing is granted
 * before it was decided or decided before it was evaluated (7.6), and its days follow each other. Days
 * are YYYY-MM-DD; `evaluatedOn` is the day of the receipt.
 */
export function decisionFaults(
  decision: Decision,
  evaluatedOn: string,
  languages: readonly TextLanguage[],
): readonly Fault[] {
  const { number, decidedOn, issuedOn, validUntil, firstIssuedOn, surveillanceDueOn } = decision
  const { address } = decision.body
  return [
    ...(number.trim() === '' ? [fault(message('fault-decision-number'), '/number')] : []),
    ...(decidedOn < evaluatedOn
      ? [
          fault(
            message('fault-decision-early', {
              decided: { date: decidedOn },
              evaluated: { date: evaluatedOn },
            }),
            '/decidedOn',
          ),
        ]
      : []),
    ...(issuedOn < decidedOn
      ? [
          fault(
            message('fault-issue-early', {
              issued: { date: issuedOn },
              decided: { date: decidedOn },
            }),
            '/issuedOn',
          ),
        ]
      : []),
    ...(validUntil < issuedOn
      ? [
          fault(
            message('fault-validity-over', {
              until: { date: validUntil },
              issued: { date: issuedOn },
            }),
            '/validUntil',
          ),
        ]
      : []),
    ...(firstIssuedOn !== undefined && firstIssuedOn > issuedOn
      ? [
          fault(
            message('fault-first-issue-late', {
              first: { date: firstIssuedOn },
              issued: { date: issuedOn },
            }),
            '/firstIssuedOn',
          ),
        ]
      : []),
    ...(surveillanceDueOn !== undefined && surveillanceDueOn > validUntil
      ? [
          fault(
            message('fault-surveillance-late', {
              due: { date: surveillanceDueOn },
              until: { date: validUntil },
            }),
            '/surveillanceDueOn',
          ),
        ]
      : []),
    ...(languages.some((language) => (wordsIn(address, language) ?? '').trim() === '')
      ? [fault(message('fault-body-address'), '/body/address')]
      : []),
  ]
}
