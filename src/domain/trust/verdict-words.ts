import type { Catalogue } from '../messages/catalogue.ts'
import { STATUS_SIGNS, statusWords } from './status-words.ts'
import type { LogFinding } from './log-proof.ts'
import type { VerificationOutcome, Verdict } from './verdict.ts'

/** Never colour alone: each outcome has a sign and words of its own. */
export const SIGNS: { readonly [O in VerificationOutcome]: string } = {
  valid: STATUS_SIGNS.active,
  dated: '◔',
  invalid: '✕',
  'not-issued': '✕',
  specimen: '!',
  refused: '?',
}

/**
 * The verdict in a sign and a word or two: those of the page of the certificate, where a list told
 * what it is.
 */
export function outcomeWords(
  { outcome, reason, status }: Verdict,
  catalogue: Catalogue,
): { readonly sign: string; readonly words: string } {
  const told = reason === 'days-past' ? 'expired' : status?.state
  return outcome === 'invalid' && told !== undefined
    ? { sign: STATUS_SIGNS[told], words: statusWords(told, catalogue) }
    : { sign: SIGNS[outcome], words: catalogue.say(`verdict-${outcome}`) }
}

/** The reason of a verdict in a sentence, and, where a list was used, as of when. */
export function verdictSentence({ reason, knownOn }: Verdict, catalogue: Catalogue): string {
  const sentence = catalogue.say(`verdict-reason-${reason}`)
  return knownOn === undefined
    ? sentence
    : catalogue.say('verdict-known-on', { reason: sentence, moment: momentWords(knownOn) })
}

/** What the proof beside a certificate shows, in a sentence. */
export function loggedSentence(
  { finding, origin, size, place }: LogFinding,
  catalogue: Catalogue,
): string {
  return catalogue.say(`proof-${finding}`, { origin, size, place })
}

/** A moment (RFC 3339 in UTC) to the minute. */
export function momentWords(moment: string): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`
}

/** What a claim says, row by row. */
export function claimRows(
  { claim, status }: Verdict,
  catalogue: Catalogue,
): readonly (readonly [name: string, value: string])[] {
  if (claim === undefined)
    return status === undefined
      ? []
      : [
          [catalogue.say('certificate-number'), status.number],
          [catalogue.say('certificate-valid-until'), status.validUntil],
        ]
  const { number, holder, standard, edition, level, validFrom: from, validUntil: until } = claim
  return [
    [catalogue.say('certificate-number'), number],
    [catalogue.say('certificate-holder'), holder],
    [
      catalogue.say('certificate-standard'),
      catalogue.say('certificate-edition', { standard, edition }),
    ],
    [catalogue.say('certificate-level'), level],
    [catalogue.say('certificate-validity'), catalogue.say('certificate-period', { from, until })],
  ]
}
