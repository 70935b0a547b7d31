import { compareExact, exact, ONE, sum, ZERO, type Exact } from '../numbers/exact.ts'
import { ANY_NUMBER, greater, lesser, type End, type Range } from './possible-value.ts'

/** Arithmetic on ranges: each gives every number that comes of numbers in its arguments. */

export function at(value: Exact): Range {
  return { low: value, high: value }
}

/** The sum of many at once. */
export function sumRanges(list: readonly Range[]): Range {
  const ends = (of: 'low' | 'high'): End => {
    const found: Exact[] = []
    for (const range of list) {
      const end = range[of]
      if (end === undefined) return undefined
      found.push(end)
    }
    return sum(found)
  }
  return trimmed(ends('low'), ends('high'))
}

export function subtractRanges(a: Range, b: Range): Range {
  return trimmed(a.low && b.high && a.low.sub(b.high), a.high && b.low && a.high.sub(b.low))
}

/** Numbers are exact up to 2^200 above and below the line; longer ends move outwards. */
const LONG = 2n ** 200n

/** Decimals that are kept of longer ends, and numbers from which on there is no end. */
const KEPT = exact(10n ** 30n)

/**
 * A range between two ends that may have grown long, as those of powers and of many products do: a range
 * as wide or a little wider, between short ends, so that no pack can hold up whoever asks for ranges.
 */
function trimmed(low: End, high: End): Range {
  return {
    low: isShort(low) ? low : outwards(low, (scaled) => scaled.floor()),
    high: isShort(high) ? high : outwards(high, (scaled) => scaled.ceil()),
  }
}

function isShort(end: End): boolean {
  return end === undefined || (end.n < LONG && end.d < LONG)
}

function outwards(end: End, toWhole: (scaled: Exact) => Exact): End {
  if (end === undefined || compareExact(end.abs(), KEPT) > 0) return undefined
  return toWhole(end.mul(KEPT)).div(KEPT)
}

export function hullOf(a: Range, b: Range): Range {
  return {
    low: a.low && b.low && lesser(a.low, b.low),
    high: a.high && b.high && greater(a.high, b.high),
  }
}

/** An end as a number that may be infinite: finite, or the sign of the infinity. */
type Point = Exact | 'up' | 'down'

function ends({ low, high }: Range): readonly [Point, Point] {
  return [low ?? 'down', high ?? 'up']
}

function isZero(point: Point): boolean {
  return typeof point !== 'string' && point.n === 0n
}

function signOf(point: Point): number {
  if (point === 'up') return 1
  if (point === 'down') return -1
  return point.n === 0n ? 0 : Number(point.s)
}

function times(a: Point, b: Point): Point {
  // What is 0 stays 0, however large the other: no number in the range is infinite.
  if (isZero(a) || isZero(b)) return ZERO
  if (typeof a !== 'string' && typeof b !== 'string') return a.mul(b)
  return signOf(a) * signOf(b) > 0 ? 'up' : 'down'
}

function spanOf(points: readonly Point[]): Range {
  let low: End = undefined
  let high: End = undefined
  const finite = points.filter((point) => typeof point !== 'string')
  if (!points.includes('down'))
    low = finite.reduce<End>((a, b) => (a ? lesser(a, b) : b), undefined)
  if (!points.includes('up'))
    high = finite.reduce<End>((a, b) => (a ? greater(a, b) : b), undefined)
  return { low, high }
}

export function multiplyRanges(a: Range, b: Range): Range {
  const { low, high } = spanOf(ends(a).flatMap((x) => ends(b).map((y) => times(x, y))))
  return trimmed(low, high)
}

/** The quotient, and whether the divisor may be 0; undefined where it is nothing but 0. */
export function divideRanges(
  a: Range,
  b: Range,
): { readonly range: Range; readonly mayBeNothing: boolean } | undefined {
  const [low, high] = ends(b)
  if (isZero(low) && isZero(high)) return undefined
  const [below, above] = [signOf(low), signOf(high)]
  if (below < 0 && above > 0) return { range: ANY_NUMBER, mayBeNothing: true }
  const mayBeNothing = below === 0 || above === 0
  const inverse: Range = {
    low: above === 0 ? undefined : invert(high),
    high: below === 0 ? undefined : invert(low),
  }
  return { range: multiplyRanges(a, inverse), mayBeNothing }
}

/** 1 over a point; 0 of an infinite one. Never asked of 0. */
function invert(point: Point): Exact {
  return typeof point === 'string' ? ZERO : ONE.div(point)
}

/** A whole power; undefined where nothing in the range has one. */
export function powerRange(
  a: Range,
  exponent: number,
): { readonly range: Range; readonly mayBeNothing: boolean } | undefined {
  if (exponent < 0) {
    const whole = powerRange(a, -exponent)
    return whole && divideRanges(at(ONE), whole.range)
  }
  if (exponent === 0) return { range: at(ONE), mayBeNothing: false }
  const power = (end: End): End =>
    end === undefined || isLongPower(end, exponent) ? undefined : (end.pow(exponent) ?? undefined)
  if (exponent % 2 === 1)
    return { range: trimmed(power(a.low), power(a.high)), mayBeNothing: false }
  const straddles =
    (a.low === undefined || compareExact(a.low, ZERO) < 0) &&
    (a.high === undefined || compareExact(a.high, ZERO) > 0)
  const [low, high] = [power(a.low), power(a.high)]
  const top = low && high && greater(low, high)
  if (straddles) return { range: trimmed(ZERO, top), mayBeNothing: false }
  const isNegative = a.high !== undefined && compareExact(a.high, ZERO) <= 0
  return {
    range: isNegative ? trimmed(high, low) : trimmed(low, high),
    mayBeNothing: false,
  }
}

/** Whether a power would take long to be worked out: it is then taken to have no end. */
function isLongPower({ n, d }: Exact, exponent: number): boolean {
  const digits = Math.max(n.toString().length, d.toString().length)
  return digits * exponent > 2000 && (n > 1n || d > 1n)
}

/** A function that rises all the way, at both ends. */
export function rising(a: Range, f: (x: Exact) => Exact): Range {
  return { low: a.low && f(a.low), high: a.high && f(a.high) }
}

/** The whole numbers from a to b. */
export function wholeRange(a: number, b: number): Range {
  return { low: exact(a), high: exact(b) }
}
