import type { Rounding } from '../language/rounding.ts'
import {
  add,
  compare,
  divide,
  fromNumber,
  isZero,
  multiply,
  negate,
  NOTHING,
  round,
  type Quantity,
} from '../bulk/quantity.ts'

/**
 * All numbers between two ends. An end that is left out is infinite; an open end is not among
 * them. What arithmetic makes of spans holds every number that it could make of their members, and
 * perhaps more.
 */
export type Span = {
  readonly lo?: Quantity | undefined
  readonly hi?: Quantity | undefined
  readonly isLoOpen?: boolean
  readonly isHiOpen?: boolean
}

export const EVERY_NUMBER: Span = {}

/** The span of one number. */
export function point(value: Quantity | number): Span {
  const at = typeof value === 'number' ? fromNumber(value) : value
  return { lo: at, hi: at }
}

/** The one number of a span that holds no other. */
export function onlyOf({ lo, hi }: Span): Quantity | undefined {
  return lo !== undefined && hi !== undefined && compare(lo, hi) === 0 ? lo : undefined
}

/** The least span over both. */
export function join(a: Span, b: Span): Span {
  const lo = lower(a, b)
  const hi = upper(a, b)
  return { ...lo, ...hi }
}

function lower(a: Span, b: Span): Pick<Span, 'lo' | 'isLoOpen'> {
  if (a.lo === undefined || b.lo === undefined) return {}
  const order = compare(a.lo, b.lo)
  if (order === 0) return { lo: a.lo, isLoOpen: a.isLoOpen === true && b.isLoOpen === true }
  const least = order < 0 ? a : b
  return { lo: least.lo, isLoOpen: least.isLoOpen === true }
}

function upper(a: Span, b: Span): Pick<Span, 'hi' | 'isHiOpen'> {
  if (a.hi === undefined || b.hi === undefined) return {}
  const order = compare(a.hi, b.hi)
  if (order === 0) return { hi: a.hi, isHiOpen: a.isHiOpen === true && b.isHiOpen === true }
  const greatest = order > 0 ? a : b
  return { hi: greatest.hi, isHiOpen: greatest.isHiOpen === true }
}

export function addSpans(a: Span, b: Span): Span {
  return {
    lo: a.lo === undefined || b.lo === undefined ? undefined : add(a.lo, b.lo),
    hi: a.hi === undefined || b.hi === undefined ? undefined : add(a.hi, b.hi),
    isLoOpen: a.isLoOpen === true || b.isLoOpen === true,
    isHiOpen: a.isHiOpen === true || b.isHiOpen === true,
  }
}

export function negateSpan({ lo, hi, isLoOpen, isHiOpen }: Span): Span {
  return {
    lo: hi === undefined ? undefined : negate(hi),
    hi: lo === undefined ? undefined : negate(lo),
    isLoOpen: isHiOpen === true,
    isHiOpen: isLoOpen === true,
  }
}

export function multiplySpans(a: Span, b: Span): Span {
  const { lo: al, hi: ah } = a
  const { lo: bl, hi: bh } = b
  if (al === undefined || ah === undefined || bl === undefined || bh === undefined) {
    const only = onlyOf(a) ?? onlyOf(b)
    if (only !== undefined) return scale(onlyOf(a) === undefined ? a : b, only)
    const isPositive = al !== undefined && bl !== undefined && al.n >= 0 && bl.n >= 0
    return isPositive ? { lo: multiply(al, bl) } : EVERY_NUMBER
  }
  return hull([multiply(al, bl), multiply(al, bh), multiply(ah, bl), multiply(ah, bh)])
}

/** A span times one number, with its open ends. */
function scale(span: Span, by: Quantity): Span {
  if (isZero(by)) return point(NOTHING)
  const { lo, hi, isLoOpen, isHiOpen } =
    by.n < 0 || (by.big?.s ?? 1n) < 0n ? negateSpan(span) : span
  const size = by.n < 0 || (by.big?.s ?? 1n) < 0n ? negate(by) : by
  return {
    lo: lo === undefined ? undefined : multiply(lo, size),
    hi: hi === undefined ? undefined : multiply(hi, size),
    isLoOpen: isLoOpen === true,
    isHiOpen: isHiOpen === true,
  }
}

/** Undefined where b can only be 0. `mayBeMissing` says whether b can be 0, among others. */
export function divideSpans(
  a: Span,
  b: Span,
): { readonly span?: Span; readonly mayBeMissing: boolean } {
  const only = onlyOf(b)
  if (only !== undefined)
    return isZero(only)
      ? { mayBeMissing: true }
      : { span: multiplySpans(a, point(divide(fromNumber(1), only))), mayBeMissing: false }
  const mayBeMissing = (b.lo === undefined || b.lo.n <= 0) && (b.hi === undefined || b.hi.n >= 0)
  if (mayBeMissing || b.lo === undefined || b.hi === undefined) {
    const isPositive = a.lo !== undefined && a.lo.n >= 0 && b.lo !== undefined && b.lo.n >= 0
    return {
      span: isPositive ? { lo: b.hi === undefined ? NOTHING : divide(a.lo, b.hi) } : EVERY_NUMBER,
      mayBeMissing,
    }
  }
  if (a.lo === undefined || a.hi === undefined) return { span: EVERY_NUMBER, mayBeMissing }
  const corners = [divide(a.lo, b.lo), divide(a.lo, b.hi), divide(a.hi, b.lo), divide(a.hi, b.hi)]
  return { span: hull(corners), mayBeMissing }
}

/** The span over some numbers, of which there is one at least. */
export function hull(numbers: readonly Quantity[]): Span {
  return {
    lo: numbers.reduce((a, b) => (compare(a, b) <= 0 ? a : b)),
    hi: numbers.reduce((a, b) => (compare(a, b) >= 0 ? a : b)),
  }
}

/** What a rising function makes of the ends. */
function rising(span: Span, of: (value: Quantity) => Quantity): Span {
  return {
    lo: span.lo === undefined ? undefined : of(span.lo),
    hi: span.hi === undefined ? undefined : of(span.hi),
  }
}

export function roundSpan(span: Span, rounding: Rounding | undefined): Span {
  if (rounding === undefined || rounding.mode === 'none') return span
  return rising(span, (value) => round(value, rounding))
}

/** No member below `least`. */
export function atLeast(span: Span, least: Quantity): Span {
  const lo =
    span.lo === undefined || compare(span.lo, least) < 0 ? { lo: least } : lower(span, span)
  const hi =
    span.hi !== undefined && compare(span.hi, least) < 0
      ? { hi: least }
      : { hi: span.hi, isHiOpen: span.isHiOpen === true }
  return { ...lo, ...hi }
}

/** No member above `most`. */
export function atMost(span: Span, most: Quantity): Span {
  return negateSpan(atLeast(negateSpan(span), negate(most)))
}

/** The lesser of a member of each; undefined ends are infinite. */
export function lesser(a: Span, b: Span): Span {
  const lo =
    a.lo === undefined || b.lo === undefined ? undefined : compare(a.lo, b.lo) <= 0 ? a.lo : b.lo
  const hi = a.hi === undefined ? b.hi : b.hi === undefined ? a.hi : least(a.hi, b.hi)
  return { lo, hi }
}

export function greater(a: Span, b: Span): Span {
  return negateSpan(lesser(negateSpan(a), negateSpan(b)))
}

function least(a: Quantity, b: Quantity): Quantity {
  return compare(a, b) <= 0 ? a : b
}

/** Whether some member of `a` can be below (or, with `orEqual`, equal to) some member of `b`. */
export function canBeBelow(a: Span, b: Span, orEqual: boolean): boolean {
  if (a.lo === undefined || b.hi === undefined) return true
  const order = compare(a.lo, b.hi)
  if (order !== 0) return order < 0
  return orEqual && a.isLoOpen !== true && b.isHiOpen !== true
}

/** Whether the two have a member in common. */
export function canBeEqual(a: Span, b: Span): boolean {
  return canBeBelow(a, b, true) && canBeBelow(b, a, true)
}
