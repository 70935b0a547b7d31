import type { Rounding, RoundingMode } from './rounding.ts'
import { Fraction } from 'fraction.js'

/**
 * An exact rational number. Every weight, threshold and point is one of these between reading it
 * from JSON and writing it back, so no result can differ from pencil and paper by a binary fraction.
 */
export type Exact = Fraction

/** A number as it stands in JSON: a decimal as a number, any other fraction as text such as `100/3`. */
export type ExactJson = number | string

export const ZERO: Exact = new Fraction(0n)
export const ONE: Exact = new Fraction(1n)

/** JSON numbers with more significant digits than this cannot be told from their neighbours. */
export const SIGNIFICANT_DIGITS = 15

/** The least whole number with more digits than those. */
const TOO_LONG = 10 ** SIGNIFICANT_DIGITS

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * The exact value of a JSON number, read as the decimal a person wrote (0.1 is one tenth), or of a
 * fraction in text as {@link toJson} writes it. Throws a RangeError for NaN and infinities.
 */
export function exact(value: ExactJson | bigint | Exact): Exact {
  if (value instanceof Fraction) return value
  if (typeof value === 'bigint') return new Fraction(value)
  if (typeof value === 'string') return new Fraction(value)
  if (Number.isSafeInteger(value)) return new Fraction(BigInt(value))
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that can be scored`)
  for (let decimals = 1; decimals <= SIGNIFICANT_DIGITS; decimals += 1) {
    const scale = POWERS[decimals]!
    const scaled = Math.round(value * scale)
    if (Math.abs(scaled) >= TOO_LONG) break
    // Dividing whole numbers rounds once, so equal means that this is the decimal behind the double.
    if (scaled / scale === value) return new Fraction(BigInt(scaled), BigInt(scale))
  }
  const [digits = '0', exponent] = String(value).split('e')
  const decimal = new Fraction(digits)
  return exponent === undefined
    ? decimal
    : decimal.mul(new Fraction(10n).pow(BigInt(exponent)) ?? ONE)
}

/** n / d as an exact number; d must not be 0. */
export function ratio(n: Exact | number, d: Exact | number): Exact {
  return exact(n).div(exact(d))
}

/** The sum of a list; of ordinary decimals many times as fast as adding them one by one. */
export function sum(list: readonly Exact[]): Exact {
  let n = 0
  let d = 1
  for (const one of list) {
    const on = Number(one.d)
    if (d % on !== 0) {
      const common = (d / greatestDivisor(d, on)) * on
      if (!(common <= MOST_COMMON)) return sumSlowly(list)
      n *= common / d
      d = common
    }
    n += Number(one.s * one.n) * (d / on)
    // Whole numbers of this size add up and multiply without loss.
    if (!(Math.abs(n) <= MOST_SUMMED)) return sumSlowly(list)
  }
  return new Fraction(BigInt(n), BigInt(d))
}

/** Bounds that keep every step of {@link sum} far from where doubles miss whole numbers. */
const MOST_COMMON = 2 ** 20
const MOST_SUMMED = 2 ** 32

function sumSlowly(list: readonly Exact[]): Exact {
  return list.reduce((a, b) => a.add(b), ZERO)
}

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  return x
}

/**
 * Digits that a number worked out by an expression may have, above and below its fraction line. One
 * with more is missing, so that no power of a power can hold a service up.
 */
export const MOST_DIGITS = 1000

const TOO_LARGE = 10n ** BigInt(MOST_DIGITS)

/** True for a number of more than {@link MOST_DIGITS} digits. */
export function isTooLong({ n, d }: Exact): boolean {
  return n >= TOO_LARGE || d >= TOO_LARGE
}

/** The greatest exponent that leaves any number but 0, 1 and -1 within {@link MOST_DIGITS}. */
export const GREATEST_EXPONENT = Math.floor(MOST_DIGITS * Math.log2(10))

/** A whole power; undefined for 0 to a negative one, and where it would be too long. */
export function power(base: Exact, exponent: number): Exact | undefined {
  const { n, d } = base
  if (n === 0n && exponent < 0) return undefined
  const larger = n > d ? n : d
  // Far too large a power is not worked out to be thrown away.
  if (bitsOf(larger) * Math.abs(exponent) > GREATEST_EXPONENT + 64) return undefined
  const value = base.pow(exponent) ?? undefined
  return value === undefined || isTooLong(value) ? undefined : value
}

/** Binary digits after the first, at least all but three of them. */
function bitsOf(value: bigint): number {
  const small = Number(value)
  if (Number.isSafeInteger(small)) return Math.log2(small)
  return (value.toString(16).length - 1) * 4
}

/** True for a value of {@link Exact}, whatever else it may be. */
export function isExact(value: unknown): value is Exact {
  return value instanceof Fraction
}

/**
 * Below 0, 0 or above 0 as `a` is smaller than, equal to or greater than `b`. Two JSON numbers of
 * at most 15 significant digits compare as doubles exactly as their decimals do.
 */
export function compareExact(a: number | Exact, b: number | Exact): number {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  const [x, y] = [exact(a), exact(b)]
  const left = x.s * x.n * y.d
  const right = y.s * y.n * x.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether the rest takes a number away from 0, by its sign and how far the rest is past a half. */
const ROUNDS_UP: {
  readonly [M in RoundingMode]: (negative: boolean, pastHalf: bigint, odd: boolean) => boolean
} = {
  'half-up': (_, pastHalf) => pastHalf >= 0n,
  'half-even': (_, pastHalf, odd) => pastHalf > 0n || (pastHalf === 0n && odd),
  up: () => true,
  down: () => false,
  floor: (negative) => negative,
  ceiling: (negative) => !negative,
  none: () => false,
}

/** `value` at the declared number of decimals; mode `none` returns it untouched. */
export function round(value: Exact, rounding: Rounding): Exact {
  if (rounding.mode === 'none') return value
  const scale = 10n ** BigInt(rounding.decimals)
  const scaled = value.n * scale
  const whole = scaled / value.d
  const rest = scaled % value.d
  const twice = rest * 2n
  const negative = value.s < 0n
  let magnitude = whole
  if (rest !== 0n && ROUNDS_UP[rounding.mode](negative, twice - value.d, whole % 2n === 1n))
    magnitude += 1n
  return new Fraction(negative ? -magnitude : magnitude, scale)
}

/**
 * `value` as a rule sees it and JSON holds it without loss: a number when it is a decimal of at
 * most 15 significant digits, else undefined.
 */
export function asDecimal(value: Exact): number | undefined {
  const d = Number(value.d)
  const n = Number(value.n)
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) {
    const signed = value.s < 0n && n !== 0 ? -n : n
    if (d === 1) return signed
    const decimals = decimalsOf(d)
    if (decimals === undefined) return undefined
    const scale = POWERS[decimals]
    if (scale !== undefined) {
      const digits = signed * (scale / d)
      return Math.abs(digits) >= TOO_LONG ? undefined : digits / scale
    }
  }
  return longDecimal(value)
}

/** Decimals of 1 / d; undefined where no number of them is enough. */
function decimalsOf(d: number): number | undefined {
  let rest = d
  let twos = 0
  let fives = 0
  while (rest % 2 === 0) {
    rest /= 2
    twos += 1
  }
  while (rest % 5 === 0) {
    rest /= 5
    fives += 1
  }
  return rest === 1 ? Math.max(twos, fives) : undefined
}

/** As {@link asDecimal}, for parts that no double holds. */
function longDecimal(value: Exact): number | undefined {
  let rest = value.d
  let decimals = 0
  while (rest % 10n === 0n) {
    rest /= 10n
    decimals += 1
  }
  let fives = 0
  while (rest % 5n === 0n) {
    rest /= 5n
    fives += 1
  }
  let twos = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos += 1
  }
  if (rest !== 1n) return undefined
  decimals += Math.max(fives, twos)
  const digits = ((value.n * 10n ** BigInt(decimals)) / value.d).toString()
  if (digits.length > SIGNIFICANT_DIGITS || decimals > 2 * SIGNIFICANT_DIGITS) return undefined
  return Number(`${value.s < 0n ? '-' : ''}${digits}e-${decimals}`)
}

/** `value` for a JSON document: see {@link ExactJson}. Reading it back with {@link exact} loses nothing. */
export function toJson(value: Exact): ExactJson {
  return asDecimal(value) ?? value.toFraction()
}

/** A fact as rules read it: a plain number where one holds the value exactly, else the exact number. */
export function toFact(value: Exact): number | Exact {
  return asDecimal(value) ?? value
}

/** True when a JSON number carries at most 15 significant digits, so that its decimal is unambiguous. */
export function isPlainDecimal(value: number): boolean {
  if (Number.isSafeInteger(value)) return true
  return Number.isFinite(value) && asDecimal(exact(value)) === value
}
