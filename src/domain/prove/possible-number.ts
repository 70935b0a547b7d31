import {
  add,
  compare,
  divide,
  fromExact,
  fromNumber,
  multiply,
  NOTHING,
  power,
  subtract,
  toExact,
  type Quantity,
} from '../bulk/quantity.ts'
import { MOST_DIGITS, SIGNIFICANT_DIGITS } from '../exact.ts'
import type { Worked } from '../expand/worked.ts'
import type { Table } from '../language/tables.ts'
import { daysBetween, monthsBetween, yearOf } from '../score/dates.ts'
import { logNormalShare } from '../score/log-normal.ts'
import type { FactOf } from './possible-condition.ts'
import type { PossibleFact } from './possible-fact.ts'
import {
  addSpans,
  divideSpans,
  EVERY_NUMBER,
  greater,
  hull,
  join,
  lesser,
  multiplySpans,
  negateSpan,
  onlyOf,
  point,
  roundSpan,
  type Span,
} from './span.ts'
import { canFail, canHold, type Tri } from './tri.ts'

/** What a number may be: missing, within the span, or either. */
export type PossibleNumber = { readonly isMissing: boolean; readonly span?: Span | undefined }

export const NO_NUMBER: PossibleNumber = { isMissing: true }

/** What a number is worked out from. */
export type NumberGround = {
  readonly factOf: FactOf
  /** What may come of each rule of a decision group, in order. */
  readonly groupOf: (name: string) => readonly Tri[]
}

/** What an expression may give. */
export function possibleNumber(worked: Worked, ground: NumberGround): PossibleNumber {
  const go = (part: Worked): PossibleNumber => possibleNumber(part, ground)
  switch (worked.op) {
    case 'number':
      return sure(point(fromExact(worked.value)))
    case 'path':
      return asNumber(ground.factOf(worked.names))
    case 'or':
      return firstThere(worked.of.map(go))
    case 'sum':
      return fold(worked.of.map(go), addSpans)
    case 'product':
      return fold(worked.of.map(go), multiplySpans)
    case 'min':
      return fold(worked.of.map(go), lesser)
    case 'max':
      return fold(worked.of.map(go), greater)
    case 'mean': {
      const of = worked.of.map(go)
      return mapped(fold(of, addSpans), (span) =>
        multiplySpans(span, point(divide(fromNumber(1), fromNumber(Math.max(1, of.length))))),
      )
    }
    case 'median':
      return medianOf(worked.of.map(go))
    case 'difference':
      return fold([go(worked.a), mapped(go(worked.b), negateSpan)], addSpans)
    case 'ratio': {
      const a = go(worked.a)
      const b = go(worked.b)
      if (a.span === undefined || b.span === undefined) return NO_NUMBER
      const { span, mayBeMissing } = divideSpans(a.span, b.span)
      return { isMissing: a.isMissing || b.isMissing || mayBeMissing, span }
    }
    case 'power':
      return powerOf(go(worked.a), worked.exponent)
    case 'count': {
      const tris = worked.of.map((names) => ground.factOf(names))
      const least = tris.filter((fact) => isOnlyTrue(fact)).length
      const most = tris.filter((fact) => fact.options?.has(true) === true).length
      return sure({ lo: fromNumber(least), hi: fromNumber(most) })
    }
    case 'round':
      return mapped(go(worked.a), (span) => roundSpan(span, worked))
    case 'lookup': {
      const found = cells(worked.table, worked.by, ground.factOf)
      if (!found.isMissing) return found
      const otherwise = worked.else === undefined ? NO_NUMBER : go(worked.else)
      return firstThere([found, otherwise])
    }
    case 'pick':
      return pick(worked, ground)
    case 'line':
      return mapped(go(worked.a), (span) => alongLine(span, worked.through))
    case 'log-normal':
      return mapped(go(worked.a), (span) => alongCurve(span, worked))
    case 'days':
    case 'months': {
      const between = worked.op === 'days' ? daysBetween : monthsBetween
      const from = ground.factOf(worked.from)
      const to = ground.factOf(worked.to)
      if (from.dates === undefined || to.dates === undefined) return NO_NUMBER
      const lo = between(from.dates.to, to.dates.from)
      const hi = between(from.dates.from, to.dates.to)
      return {
        isMissing: from.isMissing === true || to.isMissing === true,
        span: { lo: whole(lo), hi: whole(hi) },
      }
    }
  }
  const { dates, isMissing } = ground.factOf(worked.of)
  if (dates === undefined) return NO_NUMBER
  return {
    isMissing: isMissing === true,
    span: { lo: whole(yearOf(dates.from)), hi: whole(yearOf(dates.to)) },
  }
}

/** Of a list of rules of which the first that holds counts: which may be it, and whether none may. */
export function firstOf(tris: readonly Tri[]): { readonly may: readonly number[]; none: boolean } {
  const may: number[] = []
  for (const [index, tri] of tris.entries()) {
    if (canHold(tri)) may.push(index)
    if (!canFail(tri)) return { may, none: false }
  }
  return { may, none: true }
}

/** A number that may be what any of these may be. */
export function joinNumbers(list: readonly PossibleNumber[]): PossibleNumber {
  const spans = list.flatMap(({ span }) => (span === undefined ? [] : [span]))
  return {
    isMissing: list.some(({ isMissing }) => isMissing),
    span: spans.length === 0 ? undefined : spans.reduce(join),
  }
}

function pick(worked: Extract<Worked, { op: 'pick' }>, ground: NumberGround): PossibleNumber {
  const { may, none } = firstOf(ground.groupOf(worked.group))
  const branches = may.map((index) => worked.then[index] ?? worked.else)
  if (none) branches.push(worked.else)
  return joinNumbers(
    branches.map((branch) => (branch === undefined ? NO_NUMBER : possibleNumber(branch, ground))),
  )
}

function sure(span: Span): PossibleNumber {
  return { isMissing: false, span }
}

function asNumber({ isMissing, span, ...others }: PossibleFact): PossibleNumber {
  const isOther = Object.values(others).some((kind) => kind !== undefined)
  return { isMissing: isMissing === true || isOther || span === undefined, span }
}

function mapped(of: PossibleNumber, by: (span: Span) => Span): PossibleNumber {
  return of.span === undefined ? NO_NUMBER : { isMissing: of.isMissing, span: by(of.span) }
}

function fold(list: readonly PossibleNumber[], by: (a: Span, b: Span) => Span): PossibleNumber {
  if (list.length === 0 || list.some(({ span }) => span === undefined)) return NO_NUMBER
  return {
    isMissing: list.some(({ isMissing }) => isMissing),
    span: list.map(({ span }) => span!).reduce(by),
  }
}

function firstThere(list: readonly PossibleNumber[]): PossibleNumber {
  const upTo = list.findIndex(({ isMissing }) => !isMissing)
  const counting = upTo === -1 ? list : list.slice(0, upTo + 1)
  return { ...joinNumbers(counting), isMissing: upTo === -1 }
}

/** The median rises with each of its numbers, so its ends are the medians of their ends. */
function medianOf(list: readonly PossibleNumber[]): PossibleNumber {
  const los = list.map(({ span }) => span?.lo)
  const his = list.map(({ span }) => span?.hi)
  if (list.some(({ span }) => span === undefined) || list.length === 0) return NO_NUMBER
  return {
    isMissing: list.some(({ isMissing }) => isMissing),
    span: {
      lo: los.some((lo) => lo === undefined) ? undefined : middle(los as Quantity[]),
      hi: his.some((hi) => hi === undefined) ? undefined : middle(his as Quantity[]),
    },
  }
}

function middle(list: readonly Quantity[]): Quantity {
  const sorted = list.toSorted(compare)
  const half = Math.floor(sorted.length / 2)
  if (sorted.length % 2 === 1) return sorted[half]!
  return divide(add(sorted[half - 1]!, sorted[half]!), fromNumber(2))
}

/**
 * Shares and counts are what is raised to powers; anything that may be below 0 could be any number.
 * A power that could be too long may be missing.
 */
function powerOf({ isMissing, span }: PossibleNumber, exponent: number): PossibleNumber {
  if (span === undefined) return NO_NUMBER
  if (exponent === 0) return { isMissing, span: point(1) }
  const only = onlyOf(span)
  if (only !== undefined) {
    const value = power(only, exponent)
    return value === undefined ? NO_NUMBER : { isMissing, span: point(value) }
  }
  const isLong = Math.abs(exponent) * MOST_DIGITS_OF_ANSWER > MOST_DIGITS
  const isPositive = span.lo !== undefined && span.lo.n >= 0
  return {
    isMissing: isMissing || isLong || (exponent < 0 && mayBeZero(span)),
    span: exponent > 0 && isPositive ? risingPower(span, exponent) : EVERY_NUMBER,
  }
}

/** Digits of an answer above and below its fraction line. */
const MOST_DIGITS_OF_ANSWER = 3 * SIGNIFICANT_DIGITS

function mayBeZero({ lo, hi }: Span): boolean {
  return (lo === undefined || lo.n <= 0) && (hi === undefined || hi.n >= 0)
}

/** An end whose power is too long is none. */
function risingPower(span: Span, exponent: number): Span {
  const lo = span.lo && power(span.lo, exponent)
  const hi = span.hi && power(span.hi, exponent)
  return {
    lo: lo ?? NOTHING,
    hi,
    isLoOpen: lo !== undefined && span.isLoOpen === true,
    isHiOpen: span.isHiOpen === true,
  }
}

function isOnlyTrue({ isMissing, options, span, dates, list }: PossibleFact): boolean {
  return (
    isMissing !== true &&
    options?.size === 1 &&
    options.has(true) &&
    span === undefined &&
    dates === undefined &&
    list === undefined
  )
}

function cells(
  table: number | Table,
  by: readonly (string | readonly string[])[],
  factOf: FactOf,
): PossibleNumber {
  if (typeof table === 'number') return by.length === 0 ? sure(point(table)) : NO_NUMBER
  const [key, ...rest] = by
  if (key === undefined) return NO_NUMBER
  const fact: PossibleFact = typeof key === 'string' ? { options: new Set([key]) } : factOf(key)
  const names = [...(fact.options ?? [])].map(String)
  const only = fact.span === undefined ? undefined : onlyOf(fact.span)
  if (only !== undefined) names.push(toExact(only).toFraction())
  const isAny = fact.span !== undefined && only === undefined
  const dates = fact.dates
  if (dates !== undefined && dates.from === dates.to) names.push(dates.from)
  const keys =
    isAny || (dates !== undefined && dates.from !== dates.to) ? Object.keys(table) : names
  const found = keys.map((name) =>
    Object.hasOwn(table, name) ? cells(table[name]!, rest, factOf) : NO_NUMBER,
  )
  const joined = joinNumbers(found)
  return { ...joined, isMissing: joined.isMissing || fact.isMissing === true || isAny }
}

function alongLine(span: Span, through: Extract<Worked, { op: 'line' }>['through']): Span {
  const points = through.map(([x, y]) => [fromExact(x), fromExact(y)] as const)
  const at = (x: Quantity): Quantity => {
    let [x0, y0] = points[0]!
    if (compare(x, x0) <= 0) return y0
    for (const [x1, y1] of points.slice(1)) {
      if (compare(x, x1) <= 0)
        return add(y0, divide(multiply(subtract(y1, y0), subtract(x, x0)), subtract(x1, x0)))
      x0 = x1
      y0 = y1
    }
    return y0
  }
  const ends = [
    span.lo === undefined ? points[0]![1] : at(span.lo),
    span.hi === undefined ? points.at(-1)![1] : at(span.hi),
  ]
  const inside = points.filter(
    ([x]) =>
      (span.lo === undefined || compare(x, span.lo) >= 0) &&
      (span.hi === undefined || compare(x, span.hi) <= 0),
  )
  return hull([...ends, ...inside.map(([, y]) => y)])
}

/** The curve only rises or only falls; its far end is 0 or 1, and its rounding never turns it. */
function alongCurve(span: Span, curve: Extract<Worked, { op: 'log-normal' }>): Span {
  const at = (x: Quantity | undefined): Quantity[] =>
    x === undefined
      ? [fromNumber(0), fromNumber(1)]
      : [fromExact(logNormalShare(toExact(x), curve.median, curve.p10))]
  return hull([...at(span.lo), ...at(span.hi)])
}

function whole(value: number | undefined): Quantity | undefined {
  return value === undefined ? undefined : fromNumber(value)
}
