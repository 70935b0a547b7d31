import {
  asDecimal,
  exact,
  isExact,
  round,
  toJson,
  type Exact,
  type ExactJson,
} from '../numbers/exact.ts'
import type { Catalogue } from './catalogue.ts'

/** Decimals shown of a number that no short decimal holds; the receipt keeps it exactly. */
const SHOWN_DECIMALS = 4

/** Numbers that are shown as they are written. */
const SHORT = /^-?\d{1,11}(?:\.\d{1,4})?$/

/** A number for people: a decimal as it is, any other fraction as `≈ 33.3333`. */
export function numberWords(value: ExactJson | Exact): string {
  if (typeof value === 'number') {
    const text = String(value)
    if (SHORT.test(text)) return text
  }
  const number = exact(value)
  const decimal = asDecimal(number)
  if (decimal !== undefined && !String(decimal).includes('e')) {
    const decimals = String(decimal).split('.')[1]?.length ?? 0
    if (decimals <= SHOWN_DECIMALS) return String(decimal)
  }
  const short = asDecimal(round(number, { decimals: SHOWN_DECIMALS, mode: 'half-up' }))
  return `≈ ${short}`
}

/** Points with their unit. */
export function pointsWords(value: ExactJson | Exact, catalogue: Catalogue): string {
  return catalogue.say('points', { points: { exact: isExact(value) ? toJson(value) : value } })
}

/** A number of the rules with all its digits: a fraction that no decimal holds as `112/3`. */
export function ruleNumberWords(value: ExactJson | Exact): string {
  return String(toJson(exact(value)))
}

/** Points of the rules with their unit; beside a fraction stands about how many these are. */
export function rulePointsWords(value: ExactJson | Exact, catalogue: Catalogue): string {
  const number = exact(value)
  return asDecimal(number) === undefined
    ? catalogue.say('points-fraction', {
        fraction: number.toFraction(),
        points: numberWords(number),
      })
    : pointsWords(number, catalogue)
}

/** A change of points: more with a plus sign. */
export function signedWords(value: ExactJson | Exact): string {
  const number = exact(value)
  const words = numberWords(number)
  return number.s > 0n && number.n !== 0n ? `+${words}` : words
}
