import {
  compareExact,
  exact,
  isExact,
  isTooLong,
  ONE,
  power,
  round,
  ZERO,
  type Exact,
} from '../numbers/exact.ts'
import type { Worked } from '../expand/worked.ts'
import type { Table } from '../language/tables.ts'
import { readFact } from '../rules/path.ts'
import { daysBetween, monthsBetween, yearOf } from './dates.ts'
import { logNormalShare } from './log-normal.ts'

/** Which rule of each decision group held first: its position, or -1 for none. */
export type Picks = ReadonlyMap<string, number>

/**
 * The exact value of an expression over `facts`, or undefined where something it needs is missing:
 * a path to nothing or to something that is no number, a division by zero, a table without the cell,
 * or a number that is too long.
 */
export function workOut(worked: Worked, facts: object, picks: Picks): Exact | undefined {
  const value = operate(worked, facts, picks)
  return value === undefined || isTooLong(value) ? undefined : value
}

function operate(worked: Worked, facts: object, picks: Picks): Exact | undefined {
  const go = (part: Worked): Exact | undefined => workOut(part, facts, picks)
  switch (worked.op) {
    case 'number':
      return worked.value
    case 'path':
      return asNumber(readFact(facts, worked.names))
    case 'or':
      for (const part of worked.of) {
        const value = go(part)
        if (value !== undefined) return value
      }
      return undefined
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
    case 'mean':
    case 'median': {
      const values: Exact[] = []
      for (const part of worked.of) {
        const value = go(part)
        if (value === undefined) return undefined
        values.push(value)
      }
      return FOLDS[worked.op](values)
    }
    case 'difference':
    case 'ratio': {
      const a = go(worked.a)
      const b = go(worked.b)
      if (a === undefined || b === undefined) return undefined
      if (worked.op === 'difference') return a.sub(b)
      return b.n === 0n ? undefined : a.div(b)
    }
    case 'power': {
      const a = go(worked.a)
      return a === undefined ? undefined : power(a, worked.exponent)
    }
    case 'count':
      return exact(worked.of.filter((names) => readFact(facts, names) === true).length)
    case 'round': {
      const a = go(worked.a)
      return a === undefined ? undefined : round(a, worked)
    }
    case 'lookup': {
      const cell = lookUp(worked.table, worked.by, facts)
      return cell ?? (worked.else === undefined ? undefined : go(worked.else))
    }
    case 'pick': {
      const branch = worked.then[picks.get(worked.group) ?? -1] ?? worked.else
      return branch === undefined ? undefined : go(branch)
    }
    case 'line': {
      const a = go(worked.a)
      return a === undefined ? undefined : onLine(a, worked.through)
    }
    case 'log-normal': {
      const a = go(worked.a)
      return a === undefined ? undefined : logNormalShare(a, worked.median, worked.p10)
    }
    case 'days':
    case 'months': {
      const between = worked.op === 'days' ? daysBetween : monthsBetween
      return whole(between(readFact(facts, worked.from), readFact(facts, worked.to)))
    }
    case 'year':
      return whole(yearOf(readFact(facts, worked.of)))
  }
}

const FOLDS: Record<
  'sum' | 'product' | 'min' | 'max' | 'mean' | 'median',
  (values: readonly Exact[]) => Exact | undefined
> = {
  sum: sumOf,
  product: (values) => fold(values, ONE, (a, b) => a.mul(b)),
  min: (values) => sorted(values)[0],
  max: (values) => sorted(values).at(-1),
  mean: (values) => sumOf(values)?.div(exact(values.length)),
  median,
}

function sumOf(values: readonly Exact[]): Exact | undefined {
  return fold(values, ZERO, (a, b) => a.add(b))
}

/** From left to right; undefined where a number on the way is too long. */
function fold(
  values: readonly Exact[],
  start: Exact,
  by: (a: Exact, b: Exact) => Exact,
): Exact | undefined {
  let value = start
  for (const one of values) {
    value = by(value, one)
    if (isTooLong(value)) return undefined
  }
  return value
}

function sorted(values: readonly Exact[]): readonly Exact[] {
  return values.toSorted(compareExact)
}

/** The arithmetic mean; undefined of nothing. */
export function mean(values: readonly Exact[]): Exact | undefined {
  if (values.length === 0) return undefined
  return values.reduce((a, b) => a.add(b), ZERO).div(exact(values.length))
}

/** The middle value, or the mean of the two middle ones; undefined of nothing. */
export function median(values: readonly Exact[]): Exact | undefined {
  const list = sorted(values)
  const middle = Math.floor(list.length / 2)
  return list.length % 2 === 1 ? list[middle] : mean(list.slice(middle - 1, middle + 1))
}

/** Straight lines through points of rising x; level before the first and after the last. */
function onLine(x: Exact, through: readonly (readonly [Exact, Exact])[]): Exact | undefined {
  const first = through[0]
  if (first === undefined) return undefined
  let [x0, y0] = first
  if (compareExact(x, x0) <= 0) return y0
  for (const [x1, y1] of through.slice(1)) {
    if (compareExact(x, x1) <= 0) return y0.add(y1.sub(y0).mul(x.sub(x0)).div(x1.sub(x0)))
    x0 = x1
    y0 = y1
  }
  return y0
}

function lookUp(
  table: Table,
  by: readonly (string | readonly string[])[],
  facts: object,
): Exact | undefined {
  let cell: number | Table = table
  for (const key of by) {
    const found = typeof key === 'string' ? key : readFact(facts, key)
    const name = isExact(found) ? found.toFraction() : String(found)
    if (found === undefined || typeof cell === 'number' || !Object.hasOwn(cell, name))
      return undefined
    cell = cell[name]!
  }
  return typeof cell === 'number' ? exact(cell) : undefined
}

function asNumber(fact: unknown): Exact | undefined {
  return typeof fact === 'number' || isExact(fact) ? exact(fact) : undefined
}

function whole(value: number | undefined): Exact | undefined {
  return value === undefined ? undefined : exact(value)
}
