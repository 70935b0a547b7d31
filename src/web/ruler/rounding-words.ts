import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { Rounding } from '../../domain/numbers/rounding.ts'

/** A rounding in words; without one nothing is rounded. */
export function roundingWords(rounding: Rounding | undefined, words: Catalogue): string {
  return rounding === undefined || rounding.mode === 'none'
    ? words.say('ruler-not-rounded')
    : words.say('rounding', { decimals: rounding.decimals, mode: rounding.mode })
}
