import {
  compareExact,
  exact,
  ONE,
  round,
  toFact,
  ZERO,
  type Exact,
  isTooLong,
  power,
} from '../numbers/exact.ts'
import { OPERATORS } from '../language/operators/registry.ts'
import type { Relation } from '../language/operators/relations.ts'
import { dayOf, days, months } from './calendar.ts'
import { logNormal } from './curve.ts'
import type { Fold, Node } from './operation.ts'
import { asNumber, type Value } from './value.ts'

/** The value of the k-th argument. Asked for only where it matters. */
export type Arguments = (k: number) => Value

/** What each operation means on single values: the only place that says so. */
export function valueOf(node: Node, arg: Arguments): Value {
  const { of } = node
  const number = (k: number): Exact | undefined => asNumber(arg(k))
  const holds = (_: unknown, k: number): boolean => arg(k) === true
  switch (node.op) {
    case 'input':
      throw new RangeError(`The value of ${node.path} is read, not worked out`)
    case 'constant':
      return node.value
    case 'compare':
      return OPERATORS[RELATIONS[node.relation]].holds(arg(0), arg(1))
    case 'and':
      return of.every(holds)
    case 'or':
      return of.some(holds)
    case 'not':
      return arg(0) !== true
    case 'present':
      return arg(0) !== undefined
    case 'contains':
      return OPERATORS.contains.holds(arg(0), arg(1))
    case 'excludes':
      return OPERATORS.doesNotContain.holds(arg(0), arg(1))
    case 'choose':
      return arg(0) === true ? arg(1) : arg(2)
    case 'fold': {
      const values: Exact[] = []
      for (let k = 0; k < of.length; k += 1) {
        const value = number(k)
        if (value !== undefined) values.push(value)
        else if (node.missing === 'spoils') return undefined
      }
      return folded(node.fold, values)
    }
    case 'difference': {
      const [a, b] = [number(0), number(1)]
      return a === undefined || b === undefined ? undefined : a.sub(b)
    }
    case 'ratio': {
      const [a, b] = [number(0), number(1)]
      return a === undefined || b === undefined || b.n === 0n ? undefined : a.div(b)
    }
    case 'power': {
      const a = number(0)
      return a && power(a, node.exponent)
    }
    case 'round': {
      const a = number(0)
      return a === undefined ? undefined : round(a, node.rounding)
    }
    case 'line': {
      const a = number(0)
      return a === undefined ? undefined : onLine(a, node.through)
    }
    case 'log-normal': {
      const a = number(0)
      return a === undefined ? undefined : logNormal(a, node.median, node.p10)
    }
    case 'count-true':
      return exact(of.filter(holds).length)
    case 'which-best':
      return exact(greatest(of.map((_, k) => number(k))) + 1)
    case 'table': {
      let cell: typeof node.table | number = node.table
      for (let k = 0; k < of.length; k += 1) {
        const key = keyOf(arg(k))
        if (key === undefined || typeof cell === 'number' || !Object.hasOwn(cell, key))
          return undefined
        cell = cell[key]!
      }
      return typeof cell === 'number' ? exact(cell) : undefined
    }
    case 'days':
    case 'months': {
      const [from, to] = [dayOf(arg(0)), dayOf(arg(1))]
      if (from === undefined || to === undefined) return undefined
      return exact((node.op === 'days' ? days : months)(from, to))
    }
    case 'fit': {
      const a = number(0)
      return a === undefined || isTooLong(a) ? undefined : a
    }
    case 'year': {
      const day = dayOf(arg(0))
      return day && exact(day.year)
    }
  }
}

const RELATIONS = {
  eq: 'equal',
  ne: 'notEqual',
  lt: 'lessThan',
  le: 'lessThanInclusive',
} as const satisfies Record<Relation, string>

function folded(fold: Fold, values: readonly Exact[]): Exact | undefined {
  if (typeof fold === 'object')
    return added(values.toSorted((a, b) => compareExact(b, a)).slice(0, fold.best))
  switch (fold) {
    case 'sum':
      return added(values)
    case 'product':
      return values.reduce((a, b) => a.mul(b), ONE)
    case 'least':
      return values.reduce<Exact | undefined>(
        (a, b) => (a === undefined || compareExact(b, a) < 0 ? b : a),
        undefined,
      )
    case 'most':
      return values.reduce<Exact | undefined>(
        (a, b) => (a === undefined || compareExact(b, a) > 0 ? b : a),
        undefined,
      )
    case 'mean':
      return values.length === 0 ? undefined : added(values).div(exact(values.length))
    case 'median': {
      if (values.length === 0) return undefined
      const list = values.toSorted(compareExact)
      const half = list.length / 2
      return list.length % 2 === 1
        ? list[Math.floor(half)]
        : list[half - 1]!.add(list[half]!).div(2)
    }
  }
}

function added(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => a.add(b), ZERO)
}

/** The place of the greatest number, the first of equals; -1 of none. */
function greatest(list: readonly (Exact | undefined)[]): number {
  let best = -1
  for (const [k, value] of list.entries())
    if (value !== undefined && (best === -1 || compareExact(value, list[best]!) > 0)) best = k
  return best
}

/** The line through the points at x. */
export function onLine(x: Exact, through: readonly (readonly [Exact, Exact])[]): Exact | undefined {
  const after = through.findIndex(([at]) => compareExact(x, at) <= 0)
  if (after === -1) return through.at(-1)?.[1]
  const [x1, y1] = through[after]!
  if (after === 0) return y1
  const [x0, y0] = through[after - 1]!
  return y0.add(x.sub(x0).mul(y1.sub(y0)).div(x1.sub(x0)))
}

/** The key that a value is in a table. */
export function keyOf(value: Value): string | undefined {
  const number = asNumber(value)
  if (number === undefined) return value === undefined ? undefined : String(value)
  const plain = toFact(number)
  return typeof plain === 'number' ? String(plain) : plain.toFraction()
}
