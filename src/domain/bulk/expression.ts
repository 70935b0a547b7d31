import { isExact } from '../exact.ts'
import type { Worked } from '../expand/worked.ts'
import type { Table } from '../language/tables.ts'
import { daysBetween, monthsBetween, yearOf } from '../score/dates.ts'
import { logNormalShare } from '../score/log-normal.ts'
import { numberAt, plain } from './access.ts'
import { pathOf } from './layout.ts'
import type { Memory } from './memory.ts'
import {
  add,
  compare,
  divide,
  fromExact,
  fromNumber,
  isTooLong,
  isZero,
  multiply,
  NOTHING,
  power,
  Quantity,
  round,
  subtract,
  toExact,
  WHOLE,
} from '../quantity.ts'

/** Works a number out of the facts in memory; undefined where something it needs is missing. */
export type Expression = () => Quantity | undefined

/** An expression as nested functions over the memory of one scorer. */
export function compileExpression(worked: Worked, memory: Memory): Expression {
  const operation = compileOperation(worked, memory)
  return () => {
    const value = operation()
    return value === undefined || isTooLong(value) ? undefined : value
  }
}

function compileOperation(worked: Worked, memory: Memory): Expression {
  const { facts, layout, picks } = memory
  const compiled = (part: Worked): Expression => compileExpression(part, memory)
  const orElse = (part: Worked | undefined): Expression =>
    part === undefined ? () => undefined : compiled(part)
  const raw = (names: readonly string[]): (() => unknown) => {
    const place = layout.places.get(pathOf(names))
    return place === undefined ? () => undefined : () => facts[place.index]
  }

  switch (worked.op) {
    case 'number': {
      const value = fromExact(worked.value)
      return () => value
    }
    case 'path': {
      const place = layout.places.get(worked.path)
      return () => (place === undefined ? undefined : numberAt(place, facts[place.index]))
    }
    case 'or': {
      const parts = worked.of.map(compiled)
      return () => {
        for (const part of parts) {
          const value = part()
          if (value !== undefined) return value
        }
        return undefined
      }
    }
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
    case 'mean':
    case 'median': {
      const fold = FOLDS[worked.op]
      const parts = worked.of.map(compiled)
      return () => {
        const values: Quantity[] = []
        for (const part of parts) {
          const value = part()
          if (value === undefined) return undefined
          values.push(value)
        }
        return fold(values)
      }
    }
    case 'difference':
    case 'ratio': {
      const a = compiled(worked.a)
      const b = compiled(worked.b)
      const isRatio = worked.op === 'ratio'
      return () => {
        const x = a()
        const y = b()
        if (x === undefined || y === undefined) return undefined
        if (!isRatio) return subtract(x, y)
        return isZero(y) ? undefined : divide(x, y)
      }
    }
    case 'power': {
      const { exponent } = worked
      const a = compiled(worked.a)
      return () => {
        const x = a()
        return x === undefined ? undefined : power(x, exponent)
      }
    }
    case 'count': {
      const parts = worked.of.map(raw)
      return () => new Quantity(parts.filter((part) => part() === true).length, 1)
    }
    case 'round': {
      const a = compiled(worked.a)
      return () => {
        const x = a()
        return x === undefined ? undefined : round(x, worked)
      }
    }
    case 'lookup': {
      const keys = worked.by.map((key) => (typeof key === 'string' ? () => key : raw(key)))
      const otherwise = orElse(worked.else)
      return () => cellOf(worked.table, keys) ?? otherwise()
    }
    case 'pick': {
      const group = memory.groupIndex(worked.group)
      const then = worked.then.map(compiled)
      const otherwise = orElse(worked.else)
      return () => (then[picks[group] ?? -1] ?? otherwise)()
    }
    case 'line': {
      const a = compiled(worked.a)
      const through = worked.through.map(([x, y]) => [fromExact(x), fromExact(y)] as const)
      return () => {
        const x = a()
        return x === undefined ? undefined : onLine(x, through)
      }
    }
    case 'log-normal': {
      // The one curve has its value by definition of its procedure, so there is only one procedure.
      const a = compiled(worked.a)
      const { median, p10 } = worked
      return () => {
        const x = a()
        return x === undefined ? undefined : fromExact(logNormalShare(toExact(x), median, p10))
      }
    }
    case 'year': {
      const of = raw(worked.of)
      return () => wholeNumber(yearOf(of()))
    }
    default: {
      const between = worked.op === 'days' ? daysBetween : monthsBetween
      const from = raw(worked.from)
      const to = raw(worked.to)
      return () => wholeNumber(between(from(), to()))
    }
  }
}

type Fold = (values: Quantity[]) => Quantity | undefined

const FOLDS: Record<'sum' | 'product' | 'min' | 'max' | 'mean' | 'median', Fold> = {
  sum: (values) => foldLeft(values, NOTHING, add),
  product: (values) => foldLeft(values, WHOLE, multiply),
  min: leastOf,
  max: (values) => (values.length === 0 ? undefined : values.reduce(larger)),
  mean: (values) => {
    const sum = foldLeft(values, NOTHING, add)
    return sum === undefined || values.length === 0
      ? undefined
      : divide(sum, new Quantity(values.length, 1))
  },
  median: medianOf,
}

/** Undefined where a number on the way is too long. */
function foldLeft(
  values: readonly Quantity[],
  start: Quantity,
  by: (a: Quantity, b: Quantity) => Quantity,
): Quantity | undefined {
  let value = start
  for (const one of values) {
    value = by(value, one)
    if (isTooLong(value)) return undefined
  }
  return value
}

function larger(a: Quantity, b: Quantity): Quantity {
  return compare(b, a) > 0 ? b : a
}

export function sumOf(values: readonly Quantity[]): Quantity {
  return values.reduce(add, NOTHING)
}

/** Undefined of nothing, as the two that follow. */
export function leastOf(values: readonly Quantity[]): Quantity | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => (compare(b, a) < 0 ? b : a))
}

export function meanOf(values: readonly Quantity[]): Quantity | undefined {
  const { length } = values
  return length === 0 ? undefined : divide(sumOf(values), new Quantity(length, 1))
}

export function medianOf(values: readonly Quantity[]): Quantity | undefined {
  const rising = values.toSorted(compare)
  const half = rising.length >> 1
  const high = rising[half]
  if (high === undefined || rising.length % 2 === 1) return high
  return divide(add(rising[half - 1]!, high), new Quantity(2, 1))
}

function onLine(
  x: Quantity,
  through: readonly (readonly [Quantity, Quantity])[],
): Quantity | undefined {
  const next = through.findIndex(([at]) => compare(x, at) <= 0)
  if (next === -1) return through.at(-1)?.[1]
  const [x1, y1] = through[next]!
  if (next === 0) return y1
  const [x0, y0] = through[next - 1]!
  const slope = divide(subtract(y1, y0), subtract(x1, x0))
  return add(y0, multiply(slope, subtract(x, x0)))
}

function cellOf(table: Table, keys: readonly (() => unknown)[]): Quantity | undefined {
  let cell: number | Table = table
  for (const key of keys) {
    const found = plain(key())
    if (found === undefined || typeof cell === 'number') return undefined
    const name = isExact(found) ? found.toFraction() : `${found as number | string | boolean}`
    if (!Object.hasOwn(cell, name)) return undefined
    cell = cell[name]!
  }
  return typeof cell === 'number' ? fromNumber(cell) : undefined
}

function wholeNumber(value: number | undefined): Quantity | undefined {
  return value === undefined ? undefined : new Quantity(value, 1)
}
