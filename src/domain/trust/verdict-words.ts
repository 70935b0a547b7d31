import type { Catalogue } from '../messages/catalogue.ts'
import type { VerificationOutcome, Verdict } from './verdict.ts'

/** The verdict in a word or two. */
export function outcomeWords(outcome: VerificationOutcome, catalogue: Catalogue): string {
  return catalogue.say(`verdict-${outcome}`)
}

/** The reason of a verdict in a sentence, and, where a list was used, as of when. */
export function verdictSentence({ reason, knownOn }: Verdict, catalogue: Catalogue): string {
  const sentence = catalogue.say(`verdict-reason-${reason}`)
  return knownOn === undefined
    ? sentence
    : catalogue.say('verdict-known-on', { reason: sentence, moment: momentWords(knownOn) })
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
