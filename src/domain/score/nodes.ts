import { compareExact, exact, ONE, round, toFact, toJson, ZERO, type Exact } from '../exact.ts'
import type { ExpandedNode } from '../expand/expanded.ts'
import type { Arithmetic, NodeReceipt } from '../receipt.ts'
import type { NodeFact } from './facts.ts'
import { mean, median } from './work-out.ts'

/** What a node or clause gives to the node above it. */
export type Child = {
  readonly id: string
  /** Null where it has none: left out, or keeping the result open. */
  readonly points: Exact | null
  readonly max: Exact
  readonly inScope: boolean
  readonly blocks: boolean
}

/** A node worked out. `exact` is before rounding, `points` after. */
export type ScoredNode = Child & {
  readonly node: ExpandedNode
  readonly exact: Exact | null
  readonly inScopePoints: Exact
  readonly children: readonly Child[]
  readonly arithmetic?: Arithmetic
}

const HUNDRED = exact(100)

/** Combines the children of a node: combine, renormalise, cap, floor, round. */
export function scoreNode(
  node: ExpandedNode,
  children: readonly Child[],
  expression: Exact | undefined,
): ScoredNode {
  const blocks = children.some((child) => child.blocks)
  const counting = children.filter((child) => child.inScope && child.points !== null)
  const inScope = children.filter((child) => child.inScope)
  const whole = combine(node, inScope, counting, expression)
  const base = { id: node.id, node, children }
  const max = node.renormalise ?? whole.max
  if (blocks)
    return {
      ...base,
      points: null,
      exact: null,
      max,
      inScope: true,
      blocks,
      inScopePoints: whole.max,
    }

  const tooLittle =
    node.leastInScope !== undefined && compareExact(whole.max, node.leastInScope) < 0
  const nothing = node.combine === 'expression' ? expression === undefined : counting.length === 0
  if (nothing || tooLittle) {
    const answer = nothing && !tooLittle ? node.whenNothingApplies : 'not-scored'
    const stated = node.renormalise ?? node.max ?? whole.max
    const points = answer === 'full' ? stated : answer === 'zero' ? ZERO : null
    return {
      ...base,
      points,
      exact: points,
      max: stated,
      inScope: points !== null,
      blocks: false,
      inScopePoints: whole.max,
    }
  }
  return { ...base, inScope: true, blocks: false, inScopePoints: whole.max, ...finish(node, whole) }
}

function finish(
  node: ExpandedNode,
  whole: { readonly points: Exact; readonly max: Exact },
): Pick<ScoredNode, 'points' | 'exact' | 'max' | 'arithmetic'> {
  const steps: { step: string; by: Arithmetic['before']; gives: Arithmetic['before'] }[] = []
  let { points, max } = whole
  const note = (step: string, by: Exact): unknown =>
    steps.push({ step, by: toJson(by), gives: toJson(points) })
  if (node.renormalise !== undefined && max.n !== 0n) {
    points = points.mul(node.renormalise).div(max)
    max = node.renormalise
    note('renormalise', node.renormalise)
  }
  if (node.cap !== undefined) {
    if (compareExact(points, node.cap) > 0) {
      points = node.cap
      note('cap', node.cap)
    }
    if (compareExact(max, node.cap) > 0) max = node.cap
  }
  if (node.floor !== undefined && compareExact(points, node.floor) < 0) {
    points = node.floor
    note('floor', node.floor)
  }
  const rounded = node.rounding === undefined ? points : round(points, node.rounding)
  return {
    points: rounded,
    exact: points,
    max,
    arithmetic: {
      before: toJson(whole.points),
      after: toJson(rounded),
      ...(node.rounding === undefined || compareExact(rounded, points) === 0
        ? {}
        : { rounding: node.rounding }),
      ...(steps.length > 0 ? { steps } : {}),
    },
  }
}

/** Points and maximum before anything is done to them. */
function combine(
  node: ExpandedNode,
  inScope: readonly Child[],
  counting: readonly Child[],
  expression: Exact | undefined,
): { readonly points: Exact; readonly max: Exact } {
  const how = node.combine
  const sum = (list: readonly Exact[]): Exact => list.reduce((a, b) => a.add(b), ZERO)
  const best = (list: readonly Exact[], k: number): Exact =>
    sum(list.toSorted((a, b) => compareExact(b, a)).slice(0, k))
  const points = counting.map((child) => child.points!)
  const maxima = inScope.map((child) => child.max)

  if (how === 'sum') return { points: sum(points), max: sum(maxima) }
  if (how === 'max') return { points: best(points, 1), max: best(maxima, 1) }
  if (typeof how === 'object')
    return { points: best(points, how.best), max: best(maxima, how.best) }

  const max = node.max ?? HUNDRED
  if (how === 'expression') return { points: expression ?? ZERO, max }
  const withShare = counting.filter((child) => child.max.n !== 0n)
  const shares = withShare.map((child) => child.points!.div(child.max))
  if (shares.length === 0) return { points: ZERO, max }
  if (how === 'weighted-mean') {
    const weights = withShare.map((child) => weightOf(node, child))
    const weight = sum(weights)
    if (weight.n === 0n) return { points: ZERO, max }
    return {
      points: sum(shares.map((s, i) => s.mul(weights[i]!)))
        .div(weight)
        .mul(max),
      max,
    }
  }
  const share = {
    mean: () => mean(shares),
    median: () => median(shares),
    min: () => shares.toSorted(compareExact)[0],
    product: () => shares.reduce((a, b) => a.mul(b), ONE),
  }[how]()
  return { points: (share ?? ZERO).mul(max), max }
}

/** The weight of a child in a weighted mean: the declared one, else its maximum. */
export function weightOf(node: ExpandedNode, child: Child): Exact {
  return node.weights?.get(child.id) ?? child.max
}

/** What rules read of a node. Percentages are of the maximum; `exact…` is before rounding. */
export function nodeFact(scored: ScoredNode): NodeFact {
  const { points, max, exact: before, node } = scored
  const share = percentOf(before, max)
  return {
    state: points === null ? 'not-scored' : 'scored',
    max: toFact(max),
    ...(points === null ? {} : { points: toFact(points) }),
    ...(before === null ? {} : { exactPoints: toFact(before) }),
    ...(share === null
      ? {}
      : {
          exactPercent: toFact(share),
          percent: toFact(
            node.percentRounding === undefined
              ? share
              : round(percentOf(points, max)!, node.percentRounding),
          ),
        }),
  }
}

/** Points in per cent of their maximum; null without points or with a maximum of 0. */
export function percentOf(points: Exact | null, max: Exact): Exact | null {
  return points === null || max.n === 0n ? null : points.mul(HUNDRED).div(max)
}

/** A node as the receipt keeps it. */
export function nodeReceipt(scored: ScoredNode): NodeReceipt {
  const { node, points, max, arithmetic } = scored
  const { percent } = nodeFact(scored)
  const weighted = node.combine === 'weighted-mean'
  return {
    node: node.id,
    ...(node.title === undefined ? {} : { title: node.title }),
    ...(node.number === undefined ? {} : { number: node.number }),
    combine: typeof node.combine === 'object' ? `best ${node.combine.best}` : node.combine,
    state: points === null ? 'not-scored' : 'scored',
    points: points === null ? null : toJson(points),
    max: toJson(max),
    inScope: toJson(scored.inScopePoints),
    percent: percent === undefined ? null : toJson(exact(percent)),
    ...(arithmetic === undefined ? {} : { arithmetic }),
    of: scored.children.map((child) => ({
      id: child.id,
      points: child.points === null ? null : toJson(child.points),
      max: toJson(child.max),
      ...(weighted ? { weight: toJson(weightOf(node, child)) } : {}),
      counts: child.inScope && child.points !== null,
    })),
  }
}
