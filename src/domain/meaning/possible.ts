import { compareExact, exact, ONE, round, ZERO, type Exact } from '../numbers/exact.ts'
import type { Table } from '../language/tables.ts'
import { logNormal } from './curve.ts'
import type { Node } from './operation.ts'
import { comparing, containing, isBelow } from './possible-comparison.ts'
import { folding } from './possible-fold.ts'
import {
  EITHER,
  either,
  greater,
  lesser,
  MISSING,
  only,
  single,
  truth,
  type Possible,
  type Range,
} from './possible-value.ts'
import { divideRanges, powerRange, rising, subtractRanges, wholeRange } from './range.ts'
import { keyOf, onLine, valueOf } from './value-of.ts'

/** What the k-th argument may come to. */
export type PossibleArguments = (k: number) => Possible

/**
 * What a node may come to when its arguments may be anything of theirs: never less than what
 * {@link valueOf} gives for some choice of them. Of single arguments it is the single value.
 */
export function possibleOf(node: Node, arg: PossibleArguments): Possible {
  const { of } = node
  if (node.op === 'choose') {
    const condition = arg(0)
    if (condition.true !== true) return arg(2)
    return condition.false === true || condition.missing === true ? either(arg(1), arg(2)) : arg(1)
  }
  const args = of.map((_, k) => arg(k))
  const singles = args.map(single)
  if (node.op !== 'input' && singles.every((one) => one !== undefined))
    return only(valueOf(node, (k) => singles[k]!.value))
  switch (node.op) {
    case 'input':
      throw new RangeError(`What ${node.path} may be is given, not worked out`)
    case 'constant':
      return only(node.value)
    case 'compare':
      return comparing(node.relation, args[0]!, args[1]!)
    case 'and':
      return truth(args.every(mayHold), args.some(mayFail))
    case 'or':
      return truth(args.some(mayHold), args.every(mayFail))
    case 'not':
      return truth(mayFail(args[0]!), mayHold(args[0]!))
    case 'present':
      return truth(hasValue(args[0]!), args[0]!.missing === true)
    case 'contains':
      return containing(args[0]!, args[1]!)
    case 'excludes':
      return EITHER
    case 'fold':
      return folding(node.fold, node.missing, args)
    case 'difference':
      return arithmetic(args, (a, b) => subtractRanges(a, b!))
    case 'ratio':
      return dividing(args, (a, b) => divideRanges(a, b!))
    case 'power':
      return dividing(args, (a) => powerRange(a, node.exponent))
    case 'round':
      return arithmetic(args, (a) => rising(a, (x) => round(x, node.rounding)))
    case 'line':
      return arithmetic(args, (a) => alongLine(a, node.through))
    case 'log-normal':
      return arithmetic(args, (a) => alongCurve(a, node.median, node.p10))
    case 'count-true': {
      const sure = args.filter((one) => !mayFail(one)).length
      return { number: wholeRange(sure, args.filter(mayHold).length) }
    }
    case 'which-best':
      return whichBest(args)
    case 'table':
      return lookingUp(node.table, args)
    case 'fit':
      return { ...args[0]!, missing: true }
    case 'days':
      return { missing: true, number: wholeRange(-MOST_DAYS, MOST_DAYS) }
    case 'months':
      return { missing: true, number: wholeRange(-MOST_MONTHS, MOST_MONTHS) }
    case 'year':
      return { missing: true, number: wholeRange(0, 9999) }
  }
}

const MOST_DAYS = 3_700_000
const MOST_MONTHS = 120_000

function mayHold(one: Possible): boolean {
  return one.true === true
}

/** What is not true counts as false, missing included. */
function mayFail(one: Possible): boolean {
  return one.false === true || one.missing === true || one.true !== true
}

function hasValue({ number, true: yes, false: no, texts, list }: Possible): boolean {
  return (
    number !== undefined || yes === true || no === true || texts !== undefined || list !== undefined
  )
}

/** Something that needs every argument to be a number. */
function arithmetic(
  args: readonly Possible[],
  f: (a: Range, b: Range | undefined) => Range | undefined,
): Possible {
  const missing = args.some((one) => one.missing === true || one.number === undefined)
  const [a, b] = args
  if (args.some((one) => one.number === undefined)) return MISSING
  const number = f(a!.number!, b?.number)
  if (number === undefined) return MISSING
  return { ...(missing ? { missing: true } : {}), number }
}

function dividing(
  args: readonly Possible[],
  f: (
    a: Range,
    b: Range | undefined,
  ) => { readonly range: Range; readonly mayBeNothing: boolean } | undefined,
): Possible {
  let mayBeNothing = false
  const made = arithmetic(args, (a, b) => {
    const found = f(a, b)
    mayBeNothing = found?.mayBeNothing ?? true
    return found?.range
  })
  return mayBeNothing && made.number !== undefined ? { ...made, missing: true } : made
}

function alongLine(a: Range, through: readonly (readonly [Exact, Exact])[]): Range {
  const first = through[0]![1]
  const last = through.at(-1)![1]
  const values = [
    a.low === undefined ? first : onLine(a.low, through)!,
    a.high === undefined ? last : onLine(a.high, through)!,
    ...through
      .filter(
        ([x]) =>
          (a.low === undefined || compareExact(a.low, x) < 0) &&
          (a.high === undefined || compareExact(x, a.high) < 0),
      )
      .map(([, y]) => y),
  ]
  return { low: values.reduce(lesser), high: values.reduce(greater) }
}

/** The fit of the curve is good to 1.2e-7 and rounded to six decimals: so far may it fall while it rises. */
const CURVE_ERROR = exact(0.000001)

function alongCurve(a: Range, median: number, p10: number): Range {
  const [best, worst] = p10 < median ? [a.low, a.high] : [a.high, a.low]
  const least = worst === undefined ? ZERO : logNormal(worst, median, p10)
  const most = best === undefined ? ONE : logNormal(best, median, p10)
  const low = least.sub(CURVE_ERROR)
  const high = most.add(CURVE_ERROR)
  return { low: greater(ZERO, low), high: lesser(ONE, high) }
}

function whichBest(args: readonly Possible[]): Possible {
  const there = args.map(({ number }) => number)
  const isNone = args.every((one) => one.missing === true || one.number === undefined)
  const candidates = there.flatMap((own, k) => {
    if (own === undefined) return []
    const beaten = there.some((other, j) => {
      if (j === k || other === undefined || args[j]!.missing === true) return false
      return isBelow(own, other, j < k)
    })
    return beaten ? [] : [k + 1]
  })
  const all = [...(isNone ? [0] : []), ...candidates]
  return { number: wholeRange(Math.min(...all), Math.max(...all)) }
}

function lookingUp(table: Table, keys: readonly Possible[]): Possible {
  let cells: readonly (Table | number)[] = [table]
  let missing = false
  for (const key of keys) {
    if (key.missing === true) missing = true
    const names = namesOf(key)
    cells = cells.flatMap((cell) => {
      if (typeof cell === 'number') {
        missing = true
        return []
      }
      if (names === undefined) {
        missing = true
        return Object.values(cell)
      }
      return names.flatMap((name) => {
        if (Object.hasOwn(cell, name)) return [cell[name]!]
        missing = true
        return []
      })
    })
  }
  const numbers: Exact[] = []
  for (const cell of cells) {
    if (typeof cell === 'number') numbers.push(exact(cell))
    else missing = true
  }
  return {
    ...(missing || numbers.length === 0 ? { missing: true } : {}),
    ...(numbers.length === 0
      ? {}
      : { number: { low: numbers.reduce(lesser), high: numbers.reduce(greater) } }),
  }
}

/** Keys that a value may be; undefined where they are too many to list. */
function namesOf(key: Possible): readonly string[] | undefined {
  const names: string[] = []
  if (key.texts === 'any' || key.list !== undefined) return undefined
  names.push(...(key.texts ?? []))
  if (key.true === true) names.push('true')
  if (key.false === true) names.push('false')
  if (key.number !== undefined) {
    const { low, high } = key.number
    if (low === undefined || high === undefined || !low.equals(high)) return undefined
    names.push(keyOf(low)!)
  }
  return names
}
