import { type Exact } from '../numbers/exact.ts'
import type { Graph } from '../meaning/graph.ts'
import type { Id, Node } from '../meaning/operation.ts'
import { possibleOf } from '../meaning/possible.ts'
import { single, type Possible } from '../meaning/possible-value.ts'
import type { ValueKind, Value } from '../meaning/value.ts'
import { tableNumbers } from './table.ts'

/**
 * How the value of a node is kept. A `whole` number is its numerator over a denominator that is the
 * same for every assessment; with truth values (1 and 0) and words (their place in a list) it lies in
 * a column of doubles, NaN being what is missing. Any other number is a `quantity`, anything else is
 * kept `as-is`; both lie in a column of values, undefined being what is missing.
 */
export type ValueForm =
  | { readonly as: 'whole'; readonly d: number }
  | { readonly as: 'truth' | 'word' | 'quantity' | 'as-is' }

/** What one may expect to be put in at an input; numbers in steps of 1 / `d`. */
export type Expected = { readonly possible: Possible; readonly d?: number }

/** Whole numbers up to here are worked with in doubles; what is twice as large still misses none. */
const MOST = 2 ** 51

/** What a node may come to and how it is kept, for each of those that a program works out. */
export type Kept = {
  readonly possible: Possible
  readonly form: ValueForm
  /** The one value that it comes to; none of what is put in. */
  readonly fixed?: { readonly value: Value }
}

/** Finds a form for every node of `order`, in which arguments stand before what rests on them. */
export function formsOf(
  graph: Graph,
  order: readonly Id[],
  expected: (id: Id, node: Node) => Expected | undefined,
): ReadonlyMap<Id, Kept> {
  const kept = new Map<Id, Kept>()
  for (const id of order) {
    const node = graph.nodes[id]!
    const put = expected(id, node)
    const possible = put?.possible ?? possibleOf(node, (k) => kept.get(node.of[k]!)!.possible)
    const args = node.of.map((arg) => kept.get(arg))
    const d = put === undefined ? wholeIn(node, args) : fitting(boundOf(possible), put.d)
    const fixed = put === undefined ? single(possible) : undefined
    kept.set(id, {
      possible,
      form: formOf(graph.kind(id), possible, d),
      ...(fixed === undefined ? {} : { fixed }),
    })
  }
  return kept
}

function formOf(kind: ValueKind, possible: Possible, d: number | undefined): ValueForm {
  switch (kind) {
    case 'number':
      if (possible.number === undefined) return { as: 'whole', d: 1 }
      return d !== undefined && d <= MOST && boundOf(possible) * d <= MOST
        ? { as: 'whole', d }
        : { as: 'quantity' }
    case 'truth':
      return { as: 'truth' }
    case 'text':
      return { as: possible.texts === 'any' ? 'as-is' : 'word' }
    case 'texts':
      return { as: 'as-is' }
  }
}

/** The denominator that a number always has whole numerators over; undefined where there is none. */
function wholeIn(node: Node, args: readonly (Kept | undefined)[]): number | undefined {
  const d = (k: number): number => {
    const form = args[k]!.form
    return form.as === 'whole' ? form.d : Number.NaN
  }
  const bound = (k: number): number => boundOf(args[k]!.possible)
  const every = node.of.map((_, k) => k)
  const common = (list: readonly number[]): number => list.map(d).reduce(lcm, 1)
  const added = (list: readonly number[]): number => list.reduce((sum, k) => sum + bound(k), 0)
  switch (node.op) {
    case 'constant': {
      const value = args.length === 0 ? node.value : undefined
      return typeof value === 'object' && 'd' in value ? Number(value.d) : 1
    }
    case 'choose':
      return common([1, 2])
    case 'fit':
      return d(0)
    case 'difference':
      return fitting(added(every), common(every))
    case 'fold': {
      const { fold } = node
      if (fold === 'product') {
        const numerators = every.map((k) => Math.max(1, bound(k) * d(k))).reduce(times, 1)
        return numerators <= MOST ? every.map(d).reduce(times, 1) : undefined
      }
      if (fold === 'mean')
        return node.missing === 'spoils'
          ? fitting(added(every), common(every) * every.length)
          : undefined
      const all = common(every)
      return fitting(added(every), fold === 'median' ? all * 2 : all)
    }
    case 'ratio': {
      const by = constantOf(args[1]!)
      if (by === undefined || by.n === 0n) return undefined
      return fitting(bound(0) * Number(by.d), d(0) * Number(by.n))
    }
    case 'power':
      return node.exponent > 0 && node.exponent <= 50 ? d(0) ** node.exponent : undefined
    case 'round': {
      if (node.rounding.mode === 'none') return d(0)
      const scale = 10 ** node.rounding.decimals
      if (args[0]!.form.as !== 'whole') return scale
      return fitting(bound(0) * d(0), scale)
    }
    case 'line': {
      const lines = linesOf(node.through, d(0))
      if (lines === undefined) return undefined
      const most = Math.max(
        ...lines.of.map(({ by, plus }) => Math.abs(by) * bound(0) * d(0) + Math.abs(plus)),
      )
      return most <= MOST ? lines.d : undefined
    }
    case 'log-normal':
      return 1_000_000
    case 'table':
      return tableNumbers(node.table)
        .map((value) => Number(value.d))
        .reduce(lcm, 1)
    case 'count-true':
    case 'which-best':
    case 'days':
    case 'months':
    case 'year':
      return 1
    case 'input':
    case 'compare':
    case 'and':
    case 'or':
    case 'not':
    case 'present':
    case 'contains':
    case 'excludes':
      return undefined
  }
}

/** One stretch of a line: up to a whole x (all there is without one), numerators times `by` and `plus`. */
export type LineStretch = { readonly upTo: number; readonly by: number; readonly plus: number }

/**
 * Straight lines over whole numerators of denominator `from`, giving numerators over `d`. Stretches
 * end at their points as fractions, which `upTo` takes as they compare with whole numerators.
 */
export function linesOf(
  through: readonly (readonly [Exact, Exact])[],
  from: number,
): { readonly d: number; readonly of: readonly LineStretch[] } | undefined {
  if (!Number.isSafeInteger(from)) return undefined
  const flat = (y: Exact): { readonly slope: Exact; readonly start: Exact } => ({
    slope: y.sub(y),
    start: y,
  })
  const first = through[0]!
  const last = through.at(-1)!
  const stretches = [
    { upTo: first[0], ...flat(first[1]) },
    ...through.slice(1).map(([x1, y1], k) => {
      const [x0, y0] = through[k]!
      const slope = y1.sub(y0).div(x1.sub(x0))
      return { upTo: x1, slope, start: y0.sub(slope.mul(x0)) }
    }),
    { upTo: undefined, ...flat(last[1]) },
  ]
  const d = stretches
    .flatMap(({ slope, start }) => [Number(slope.d) * from, Number(start.d)])
    .reduce(lcm, 1)
  if (!(d <= MOST)) return undefined
  return {
    d,
    of: stretches.map(({ upTo, slope, start }) => ({
      // A whole numerator is at most x * from just where it is at most its whole part.
      upTo: upTo === undefined ? Infinity : Number(upTo.mul(from).floor()),
      by: Number(slope.mul(d).div(from)),
      plus: Number(start.mul(d)),
    })),
  }
}

/** The denominator, where numbers up to `bound` fit over it. */
function fitting(bound: number, d: number | undefined): number | undefined {
  return d !== undefined && bound * d <= MOST ? d : undefined
}

/** No number that is possible is further from 0. */
function boundOf({ number }: Possible): number {
  if (number === undefined) return 0
  const { low, high } = number
  if (low === undefined || high === undefined) return Infinity
  return Math.max(Math.abs(low.valueOf()), Math.abs(high.valueOf())) * (1 + 2 ** -40)
}

/** Whether two whole numbers can be compared over their common denominator. */
export function areComparable(a: Kept, b: Kept): boolean {
  if (a.form.as !== 'whole' || b.form.as !== 'whole') return false
  const d = lcm(a.form.d, b.form.d)
  return boundOf(a.possible) * d <= MOST && boundOf(b.possible) * d <= MOST
}

/** The one number that a node may come to; undefined where it may be missing or another. */
export function constantOf({ possible: { number, missing } }: Kept): Exact | undefined {
  const { low, high } = number ?? {}
  return missing !== true && low !== undefined && high !== undefined && low.equals(high)
    ? low
    : undefined
}

/** NaN where one is NaN, and where the result misses whole numbers. */
export function lcm(a: number, b: number): number {
  if (a === b) return a
  let [x, y] = [a, b]
  while (y > 0) [x, y] = [y, x % y]
  const common = (a / x) * b
  return common <= MOST ? common : Number.NaN
}

function times(a: number, b: number): number {
  return a * b
}
