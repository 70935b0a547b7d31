import type { Exact } from '../numbers/exact.ts'
import type { Rounding } from '../numbers/rounding.ts'
import { compareExact, exact, round } from '../numbers/exact.ts'
import type { Band } from '../language/bands.ts'

/** One end of an interval; undefined is infinitely far. */
type End = { readonly at: Exact; readonly open: boolean } | undefined

/** All numbers between two ends. */
export type Interval = { readonly low: End; readonly high: End }

/** The numbers an input can give: its bounds, and its decimals when they are limited. */
export type Domain = { readonly min?: number; readonly max?: number; readonly decimals?: number }

/**
 * The numbers of a domain that lie in a band, or undefined when there are none. Where decimals are
 * limited the ends are moved to the outermost number that can occur, inclusive.
 */
export function intervalOf(band: Band, domain: Domain): Interval | undefined {
  const low = inner(
    endOf(band.atLeast, band.above),
    endOf(domain.min, undefined),
    (a, b) => compareLow(a, b) >= 0,
  )
  const high = inner(
    endOf(band.atMost, band.below),
    endOf(domain.max, undefined),
    (a, b) => compareHigh(a, b) <= 0,
  )
  const interval = { low: onGrid(low, domain, 'ceiling'), high: onGrid(high, domain, 'floor') }
  return isEmpty(interval) ? undefined : interval
}

/** Whether every number of `inside` is one of `outside`. */
export function contains(outside: Interval, inside: Interval): boolean {
  return compareLow(outside.low, inside.low) <= 0 && compareHigh(outside.high, inside.high) >= 0
}

/** The numbers two intervals share, or undefined. */
export function shared(a: Interval, b: Interval): Interval | undefined {
  const low = compareLow(a.low, b.low) >= 0 ? a.low : b.low
  const high = compareHigh(a.high, b.high) <= 0 ? a.high : b.high
  return isEmpty({ low, high }) ? undefined : { low, high }
}

/** Intervals joined wherever no number lies between them, in rising order. */
export function joined(intervals: readonly Interval[], domain: Domain): Interval[] {
  const result: Interval[] = []
  for (const next of intervals.toSorted((a, b) => compareLow(a.low, b.low))) {
    const last = result.at(-1)
    if (last === undefined || isGap(last.high, next.low, domain)) result.push(next)
    else if (compareHigh(next.high, last.high) > 0) {
      result[result.length - 1] = { low: last.low, high: next.high }
    }
  }
  return result
}

/** An end as it is printed: `5`, or `∞`. */
export function endText(end: End): string {
  return end === undefined ? '∞' : end.at.toString()
}

function endOf(closed: number | undefined, open: number | undefined): End {
  if (closed !== undefined) return { at: exact(closed), open: false }
  return open === undefined ? undefined : { at: exact(open), open: true }
}

function inner(a: End, b: End, aIsInner: (a: End, b: End) => boolean): End {
  return aIsInner(a, b) ? a : b
}

function onGrid(end: End, { decimals }: Domain, mode: 'ceiling' | 'floor'): End {
  if (end === undefined || decimals === undefined) return end
  const rounding: Rounding = { decimals, mode }
  const at = round(end.at, rounding)
  if (!end.open || compareExact(at, end.at) !== 0) return { at, open: false }
  const step = exact(1).div(exact(10n ** BigInt(decimals)))
  return { at: mode === 'ceiling' ? at.add(step) : at.sub(step), open: false }
}

function isEmpty({ low, high }: Interval): boolean {
  if (low === undefined || high === undefined) return false
  const order = compareExact(low.at, high.at)
  return order > 0 || (order === 0 && (low.open || high.open))
}

function isGap(high: End, low: End, { decimals }: Domain): boolean {
  if (high === undefined || low === undefined) return false
  const order = compareExact(low.at, high.at)
  if (decimals === undefined) return order > 0 || (order === 0 && low.open && high.open)
  const step = exact(1).div(exact(10n ** BigInt(decimals)))
  return compareExact(low.at, high.at.add(step)) > 0
}

/** Below 0 when `a` begins further left than `b`. */
function compareLow(a: End, b: End): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1
  return compareExact(a.at, b.at) || Number(a.open) - Number(b.open)
}

/** Above 0 when `a` ends further right than `b`. */
function compareHigh(a: End, b: End): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  return compareExact(a.at, b.at) || Number(b.open) - Number(a.open)
}
