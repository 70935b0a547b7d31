import {
  exact,
  isTooLong as isTooLongExact,
  power as powerExact,
  round as roundExact,
  toFact,
  toJson as exactToJson,
  type Exact,
  type ExactJson,
} from './exact.ts'
import type { Rounding } from './rounding.ts'

/**
 * An exact rational number for bulk work: `n / d` in two doubles that hold whole numbers, `d` above
 * 0, not always in lowest terms. Every operation checks that nothing it computes leaves the whole
 * numbers a double can hold; where that fails it falls back on arbitrary precision, kept in `big`
 * when even the result does not fit (then `n` and `d` are NaN, which fails every such check).
 */
export class Quantity {
  readonly n: number
  readonly d: number
  readonly big: Exact | undefined

  constructor(n: number, d: number, big?: Exact) {
    this.n = n
    this.d = d
    this.big = big
  }
}

/** The largest whole number up to which doubles miss none. */
const SAFE = Number.MAX_SAFE_INTEGER

/** False for NaN, too. */
function fits(value: number): boolean {
  return value <= SAFE && value >= -SAFE
}

export const NOTHING = new Quantity(0, 1)
export const WHOLE = new Quantity(1, 1)
export const HUNDRED = new Quantity(100, 1)

/** The same number in arbitrary precision. */
export function toExact(q: Quantity): Exact {
  return q.big ?? exact(BigInt(q.n)).div(exact(BigInt(q.d)))
}

/** The same number, small where it fits. */
export function fromExact(value: Exact): Quantity {
  const n = Number(value.s * value.n)
  const d = Number(value.d)
  return fits(n) && fits(d) ? new Quantity(n, d) : new Quantity(Number.NaN, Number.NaN, value)
}

/** The decimal that a JSON number of at most 15 significant digits stands for. */
export function fromNumber(value: number): Quantity {
  if (Number.isSafeInteger(value)) return new Quantity(value === 0 ? 0 : value, 1)
  let scale = 1
  for (let decimals = 1; decimals <= 15; decimals += 1) {
    scale *= 10
    const scaled = Math.round(value * scale)
    // Dividing two whole numbers rounds once: equal means that `value` is the double of that decimal.
    if (!(scaled <= 1e15 && scaled >= -1e15)) break
    if (scaled / scale === value) return new Quantity(scaled, scale)
  }
  return fromExact(exact(value))
}

/** A number as rules compare it. */
export function toNumberFact(q: Quantity): number | Exact {
  if (q.d === 1) return q.n
  return toFact(toExact(q))
}

/** A number as JSON holds it without loss, just as `toJson` of the exact number writes it. */
export function toJson(q: Quantity): ExactJson {
  const { n, d } = inLowestTerms(q)
  // At most three decimals and twelve digits before them: the division gives just that decimal.
  if (1000 % d === 0 && Math.abs(n) < 1e12) return n / d
  let rest = d
  while (rest % 2 === 0) rest /= 2
  while (rest % 5 === 0) rest /= 5
  // No decimal, however long; NaN, of numbers too large for this, goes the long way.
  return rest > 1 ? `${n}/${d}` : exactToJson(toExact(q))
}

function inLowestTerms(q: Quantity): Quantity {
  let common = Math.abs(q.n)
  let rest = q.d
  while (rest > 0) [common, rest] = [rest, common % rest]
  return common > 1 ? new Quantity(q.n / common, q.d / common) : q
}

/** `q` written with denominator `d` where that is exact and fits, else as it is. */
export function withDenominator(q: Quantity, d: number): Quantity {
  const n = q.n * (d / q.d)
  return d % q.d === 0 && fits(n) && fits(d) ? new Quantity(n, d) : q
}

/** Below 0, 0 or above 0. */
export function compare(a: Quantity, b: Quantity): number {
  if (a.d === b.d) return a.n - b.n
  const left = a.n * b.d
  const right = b.n * a.d
  return fits(left) && fits(right) ? left - right : toExact(a).compare(toExact(b))
}

export function add(a: Quantity, b: Quantity): Quantity {
  if (a.d === b.d) {
    const n = a.n + b.n
    if (fits(n)) return new Quantity(n, a.d)
  } else {
    const left = a.n * b.d
    const right = b.n * a.d
    const n = left + right
    const d = a.d * b.d
    if (fits(left) && fits(right) && fits(n) && fits(d)) return new Quantity(n, d)
  }
  return fromExact(toExact(a).add(toExact(b)))
}

function negate(a: Quantity): Quantity {
  return a.big === undefined ? new Quantity(-a.n, a.d) : fromExact(a.big.neg())
}

export function subtract(a: Quantity, b: Quantity): Quantity {
  return add(a, negate(b))
}

export function multiply(a: Quantity, b: Quantity): Quantity {
  const n = a.n * b.n
  const d = a.d * b.d
  return fits(n) && fits(d) ? new Quantity(n, d) : fromExact(toExact(a).mul(toExact(b)))
}

/** a / b; b must not be 0. */
export function divide(a: Quantity, b: Quantity): Quantity {
  const sameScale = a.d === b.d
  const n = sameScale ? a.n : a.n * b.d
  const d = sameScale ? b.n : a.d * b.n
  if (fits(n) && fits(d)) return d < 0 ? new Quantity(-n, -d) : new Quantity(n, d)
  return fromExact(toExact(a).div(toExact(b)))
}

/** A whole power; undefined for 0 to a negative one, and where it would be too long. */
export function power(a: Quantity, exponent: number): Quantity | undefined {
  if (exponent < 0 && isZero(a)) return undefined
  const n = repeated(a.n, Math.abs(exponent))
  const d = repeated(a.d, Math.abs(exponent))
  if (fits(n) && fits(d)) {
    const value = new Quantity(n, d)
    return exponent < 0 ? divide(WHOLE, value) : value
  }
  const value = powerExact(toExact(a), exponent)
  return value === undefined ? undefined : fromExact(value)
}

/** A whole number times itself, up to where it no longer fits. */
function repeated(factor: number, times: number): number {
  if (factor === 0 || factor === 1) return times === 0 ? 1 : factor
  if (factor === -1) return times % 2 === 0 ? 1 : -1
  let product = 1
  for (let k = 0; k < times && fits(product); k += 1) product *= factor
  return product
}

/** True for a number of more digits than a worked-out number may have. */
export function isTooLong({ big }: Quantity): boolean {
  return big !== undefined && isTooLongExact(big)
}

export function isZero(a: Quantity): boolean {
  return a.n === 0
}

/** Brings a number to the declared decimals: on whole numbers, with the rest kept exact. */
export function round(a: Quantity, { decimals, mode }: Rounding): Quantity {
  if (mode === 'none') return a
  const scale = SCALES[decimals] ?? Number.NaN
  const negative = a.n < 0
  const scaled = Math.abs(a.n) * scale
  if (!fits(scaled) || a.d > SAFE / 2) return fromExact(roundExact(toExact(a), { decimals, mode }))
  const rest = scaled % a.d
  const whole = (scaled - rest) / a.d
  const twice = rest * 2
  const up =
    rest !== 0 &&
    (mode === 'up' ||
      (mode === 'floor' && negative) ||
      (mode === 'ceiling' && !negative) ||
      (mode === 'half-up' && twice >= a.d) ||
      (mode === 'half-even' && (twice > a.d || (twice === a.d && whole % 2 === 1))))
  const magnitude = up ? whole + 1 : whole
  return new Quantity(negative && magnitude !== 0 ? -magnitude : magnitude, scale)
}

const SCALES = Array.from({ length: 16 }, (_, decimals) => 10 ** decimals)
