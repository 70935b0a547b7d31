import { compareExact, exact, ONE, round, ZERO, type Exact } from '../exact.ts'
import type { Table } from '../language/tables.ts'
import { logNormal } from './curve.ts'
import type { Fold, Node } from './operation.ts'
import {
  EITHER,
  either,
  FALSE,
  greater,
  lesser,
  MISSING,
  only,
  single,
  TRUE,
  type End,
  type Possible,
  type Range,
} from './possible-value.ts'
import {
  addRanges,
  at,
  divideRanges,
  hullOf,
  multiplyRanges,
  powerRange,
  rising,
  subtractRanges,
  wholeRange,
} from './range.ts'
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

function truth(mayBeTrue: boolean, mayBeFalse: boolean): Possible {
  return mayBeTrue ? (mayBeFalse ? EITHER : TRUE) : FALSE
}

function comparing(relation: 'eq' | 'ne' | 'lt' | 'le', a: Possible, b: Possible): Possible {
  let holds = false
  let fails = a.missing === true || b.missing === true || !isOneKind(a, b)
  if (a.number !== undefined && b.number !== undefined) {
    const [x, y] = [a.number, b.number]
    const below = isBelow(x, y, false)
    const above = isBelow(y, x, false)
    const isAt = x.low !== undefined && x.high !== undefined && x.low.equals(x.high)
    const same = isAt && y.low?.equals(x.low) === true && y.high?.equals(x.low) === true
    switch (relation) {
      case 'eq':
        if (!below && !above) holds = true
        if (!same) fails = true
        break
      case 'ne':
        if (!same) holds = true
        if (!below && !above) fails = true
        break
      case 'lt':
        if (!isBelow(y, x, true)) holds = true
        if (!below) fails = true
        break
      case 'le':
        if (!above) holds = true
        if (!isBelow(x, y, true)) fails = true
        break
    }
  }
  const [p, q] = [a.texts, b.texts]
  if (p !== undefined && q !== undefined) {
    if (p === 'any' || q === 'any' || relation === 'lt' || relation === 'le') {
      holds = true
      fails = true
    } else {
      const common = [...p].some((text) => q.has(text))
      const differ = p.size > 1 || q.size > 1 || !common
      if (relation === 'eq' ? common : differ) holds = true
      if (relation === 'eq' ? differ : common) fails = true
    }
  }
  for (const x of [true, false] as const)
    for (const y of [true, false] as const)
      if ((x ? a.true : a.false) === true && (y ? b.true : b.false) === true) {
        if (relation === 'eq' ? x === y : relation === 'ne' && x !== y) holds = true
        else fails = true
      }
  return truth(holds, fails)
}

/** Whether everything that either may be is of one kind. */
function isOneKind(a: Possible, b: Possible): boolean {
  const kinds = ({ number, true: yes, false: no, texts, list }: Possible): readonly string[] => [
    ...(number === undefined ? [] : ['number']),
    ...(yes === true || no === true ? ['truth'] : []),
    ...(texts === undefined ? [] : ['text']),
    ...(list === undefined ? [] : ['list']),
  ]
  return new Set([...kinds(a), ...kinds(b)]).size === 1
}

/** Whether every number of the one is below every one of the other, or at most as great. */
function isBelow(a: Range, b: Range, mayEqual: boolean): boolean {
  if (a.high === undefined || b.low === undefined) return false
  const order = compareExact(a.high, b.low)
  return mayEqual ? order <= 0 : order < 0
}

function containing(list: Possible, value: Possible): Possible {
  const { list: members } = list
  if (members === undefined || value.texts === undefined) return FALSE
  if (value.texts === 'any') return EITHER
  let holds = false
  let fails = list.missing === true || value.missing === true
  for (const text of value.texts) {
    if (members.sure.has(text) || members.maybe.has(text)) holds = true
    if (!members.sure.has(text)) fails = true
  }
  return truth(holds, fails)
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

function folding(fold: Fold, given: 'spoils' | 'skips', args: readonly Possible[]): Possible {
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
      return list.reduce(addRanges, at(ZERO))
    case 'product':
      return list.reduce(multiplyRanges, at(ONE))
    case 'least':
      return list.length === 0 ? undefined : list.reduce(leastRange)
    case 'most':
      return list.length === 0 ? undefined : list.reduce(mostRange)
    case 'mean': {
      if (list.length === 0) return undefined
      const count = exact(list.length)
      return rising(list.reduce(addRanges), (x) => x.div(count))
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
      return maybe.reduce(
        (sum, one) => addRanges(sum, hullOf(one, at(ZERO))),
        foldSure(fold, sure)!,
      )
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
