import { compareExact, exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'
import type { Fold } from './operation.ts'
import { greater, lesser, MISSING, type End, type Possible, type Range } from './possible-value.ts'
import { at, hullOf, multiplyRanges, rising, sumRanges } from './range.ts'

/** What a fold of numbers, some of which may be missing, may come to. */
export function folding(
  fold: Fold,
  given: 'spoils' | 'skips',
  args: readonly Possible[],
): Possible {
  if (given === 'spoils' && args.some(({ number }) => number === undefined)) return MISSING
  const numbers = args.filter((one) => one.number !== undefined)
  const sure = numbers.filter((one) => one.missing !== true).map((one) => one.number!)
  const maybe = numbers.filter((one) => one.missing === true).map((one) => one.number!)
  if (given === 'spoils') {
    const range = foldSure(
      fold,
      args.map((one) => one.number!),
    )
    if (range === undefined) return MISSING
    return { ...(maybe.length > 0 ? { missing: true } : {}), number: range }
  }
  const range = foldSome(fold, sure, maybe)
  if (range === undefined) return MISSING
  const mayBeNothing = sure.length === 0 && !HAS_UNIT.has(typeof fold === 'object' ? 'best' : fold)
  return { ...(mayBeNothing ? { missing: true } : {}), number: range }
}

const HAS_UNIT: ReadonlySet<string> = new Set(['sum', 'product', 'best'])

/** A fold of ranges that are all there; undefined of nothing that has no value. */
function foldSure(fold: Fold, list: readonly Range[]): Range | undefined {
  if (typeof fold === 'object') return bothEnds(list, (ends) => bestOf(ends, fold.best))
  switch (fold) {
    case 'sum':
      return sumRanges(list)
    case 'product':
      return list.reduce(multiplyRanges, at(ONE))
    case 'least':
      return list.length === 0 ? undefined : list.reduce(leastRange)
    case 'most':
      return list.length === 0 ? undefined : list.reduce(mostRange)
    case 'mean': {
      if (list.length === 0) return undefined
      const count = exact(list.length)
      return rising(sumRanges(list), (x) => x.div(count))
    }
    case 'median':
      return list.length === 0 ? undefined : bothEnds(list, middle)
  }
}

/** A fold of which some may be left out. */
function foldSome(fold: Fold, sure: readonly Range[], maybe: readonly Range[]): Range | undefined {
  if (maybe.length === 0) return foldSure(fold, sure)
  if (typeof fold === 'object') return bestSome(fold.best, sure, maybe)
  switch (fold) {
    case 'sum':
      return sumRanges([...sure, ...maybe.map((one) => hullOf(one, at(ZERO)))])
    case 'product':
      return maybe.reduce(
        (product, one) => multiplyRanges(product, hullOf(one, at(ONE))),
        foldSure(fold, sure)!,
      )
    case 'least': {
      const low = [...sure, ...maybe].reduce(leastRange).low
      const high = (sure.length === 0 ? maybe.reduce(mostRange) : sure.reduce(leastRange)).high
      return { low, high }
    }
    case 'most': {
      const high = [...sure, ...maybe].reduce(mostRange).high
      const low = (sure.length === 0 ? maybe.reduce(leastRange) : sure.reduce(mostRange)).low
      return { low, high }
    }
    case 'mean':
    case 'median':
      return [...sure, ...maybe].reduce(hullOf)
  }
}

function leastRange(a: Range, b: Range): Range {
  const low = a.low && b.low && lesser(a.low, b.low)
  const high =
    a.high === undefined ? b.high : b.high === undefined ? a.high : lesser(a.high, b.high)
  return { low, high }
}

function mostRange(a: Range, b: Range): Range {
  const low = a.low === undefined ? b.low : b.low === undefined ? a.low : greater(a.low, b.low)
  const high = a.high && b.high && greater(a.high, b.high)
  return { low, high }
}

/** A function that rises with each of its arguments, at both ends. */
function bothEnds(list: readonly Range[], f: (ends: readonly Exact[]) => Exact): Range {
  const of = (ends: readonly End[]): End =>
    ends.includes(undefined) ? undefined : f(ends as readonly Exact[])
  return { low: of(list.map(({ low }) => low)), high: of(list.map(({ high }) => high)) }
}

function middle(list: readonly Exact[]): Exact {
  const sorted = list.toSorted(compareExact)
  const half = sorted.length / 2
  return sorted.length % 2 === 1
    ? sorted[Math.floor(half)]!
    : sorted[half - 1]!.add(sorted[half]!).div(2)
}

function bestOf(list: readonly Exact[], k: number): Exact {
  return list
    .toSorted((a, b) => compareExact(b, a))
    .slice(0, k)
    .reduce((a, b) => a.add(b), ZERO)
}

/**
 * The best k of which some may be left out. Leaving one out makes the sum less where it is above 0
 * or others are in its place, and more where it is below 0 and nothing takes its place.
 */
function bestSome(k: number, sure: readonly Range[], maybe: readonly Range[]): Range {
  const all = [...sure, ...maybe]
  const isOpenBelow = all.some(({ low }) => low === undefined)
  const isOpenAbove = all.some(({ high }) => high === undefined)
  const lows = sure.map(({ low }) => low ?? ZERO)
  const room = Math.max(0, k - sure.length)
  const pulling = maybe
    .map(({ low }) => low ?? ZERO)
    .filter((low) => compareExact(low, ZERO) < 0)
    .toSorted(compareExact)
    .slice(0, room)
  const highs = all.map(({ high }) => high ?? ZERO).toSorted((a, b) => compareExact(b, a))
  const must = Math.min(k, sure.length)
  const most = highs
    .slice(0, k)
    .filter((high, place) => place < must || compareExact(high, ZERO) > 0)
  return {
    low: isOpenBelow ? undefined : bestOf([...lows, ...pulling], k),
    high: isOpenAbove ? undefined : most.reduce((a, b) => a.add(b), ZERO),
  }
}
