import {
  compareExact,
  exact,
  round,
  sum,
  toFact,
  toJson,
  ZERO,
  type Exact,
} from '../numbers/exact.ts'
import type { ExpandedNode } from '../expand/expanded.ts'
import type { CombineKind } from '../language/combining/registry.ts'
import type { Arithmetic, NodeReceipt } from '../receipt/receipt.ts'
import type { NodeFact } from './facts.ts'
import { mean, median } from './work-out.ts'

/** What a node or clause gives to the node above it. */
export type Child = {
  readonly id: string
  /** Null where it has none: left out, or keeping the result open. */
  readonly points: Exact | null
  readonly max: Exact
  /** The maximum when everything applies. */
  readonly nominal: Exact
  readonly inScope: boolean
  readonly blocks: boolean
  /** Whether it does not concern this applicant at all. */
  readonly hidden: boolean
}

/** A node worked out. `exact` is before rounding, `points` after. */
export type ScoredNode = Child & {
  readonly node: ExpandedNode
  readonly exact: Exact | null
  readonly inScopePoints: Exact
  readonly children: readonly Child[]
  readonly arithmetic?: Arithmetic
}

/** What is known of a node before it is worked out. */
export type NodeGround = {
  /** The points of its expression, where it has one and they could be worked out. */
  readonly expression?: Exact | undefined
  /** Whether something that it rests on is open, and so its points are. */
  readonly open: boolean
}

const HUNDRED = exact(100)

/** Combines the children of a node: combine, renormalise, cap, floor, round. */
export function scoreNode(
  node: ExpandedNode,
  children: readonly Child[],
  { expression, open }: NodeGround,
): ScoredNode {
  const counting = children.filter((child) => child.inScope && child.points !== null)
  const inScope = children.filter((child) => child.inScope)
  const points = node.combine === 'expression' ? expression : combine(node, counting)
  const isAll = inScope.length === children.length && children.every(isNominal)
  const { whole, weight: inScopePoints } = isAll
    ? wholeOfAll(node, children)
    : { whole: wholeOf(node, inScope), weight: weightInScope(node, inScope) }
  const max = statedMax(node, whole)
  const nominal = isAll ? max : statedMax(node, wholeOf(node, children.map(whenAllApplies)))
  const hidden = children.length > 0 && children.every((child) => child.hidden)
  const base = { id: node.id, node, children, inScopePoints, nominal, hidden }
  if (open) return { ...base, points: null, exact: null, max, inScope: true, blocks: true }

  const tooLittle =
    node.leastInScope !== undefined && compareExact(inScopePoints, node.leastInScope) < 0
  if (points === undefined || tooLittle || isNothing(node, children, counting)) {
    const answer = tooLittle || hidden ? 'not-scored' : node.whenNothingApplies
    if (answer === 'not-scored')
      return { ...base, points: null, exact: null, max, inScope: false, blocks: false }
    const given = answer === 'full' ? nominal : ZERO
    return { ...base, points: given, exact: given, max: nominal, inScope: true, blocks: false }
  }
  return { ...base, inScope: true, blocks: false, max, ...finish(node, points, whole) }
}

type Whole = { readonly whole: Exact; readonly weight: Exact }

/** Where everything applies it is the same for everybody, and worked out once. */
const WHOLES = new WeakMap<ExpandedNode, Whole>()

function wholeOfAll(node: ExpandedNode, children: readonly Child[]): Whole {
  const known = WHOLES.get(node)
  if (known !== undefined) return known
  const made = { whole: wholeOf(node, children), weight: weightInScope(node, children) }
  WHOLES.set(node, made)
  return made
}

/** The maximum before restating: from the children where points add up, else as declared. */
function wholeOf(node: ExpandedNode, inScope: readonly Child[]): Exact {
  const maxima = inScope.map((child) => child.max)
  switch (howOf(node)) {
    case 'sum':
      return sum(maxima)
    case 'max':
    case 'best':
      return best(maxima, takenOf(node))
    case 'weighted-mean':
    case 'mean':
    case 'median':
    case 'min':
    case 'product':
    case 'expression':
      return node.max ?? HUNDRED
  }
}

/** How a node comes out of its children; by an expression it does not. */
function howOf({ combine }: ExpandedNode): Way {
  return typeof combine === 'string' ? combine : 'best'
}

type Way = Exclude<CombineKind, 'none'> | 'expression'

/** Of how many of the best children the points are taken. */
function takenOf({ combine }: ExpandedNode): number {
  return typeof combine === 'object' ? combine.best : 1
}

function isNominal({ max, nominal }: Child): boolean {
  return max === nominal
}

function whenAllApplies(child: Child): Child {
  return { ...child, max: child.nominal }
}

/** The maximum after restating and capping. */
function statedMax(node: ExpandedNode, whole: Exact): Exact {
  const stated = node.renormalise ?? whole
  return node.cap !== undefined && compareExact(stated, node.cap) > 0 ? node.cap : stated
}

/** How much is in scope: points that can be earned, or in a weighted mean the weights. */
function weightInScope(node: ExpandedNode, inScope: readonly Child[]): Exact {
  switch (howOf(node)) {
    case 'weighted-mean':
      return sum(inScope.map((child) => weightOf(node, child)))
    case 'max':
    case 'best':
      return wholeOf(node, inScope)
    case 'sum':
    case 'mean':
    case 'median':
    case 'min':
    case 'product':
    case 'expression':
      return sum(inScope.map((child) => child.max))
  }
}

/**
 * Whether nothing counts that carries points. Clauses of no weight, such as prerequisites, do not
 * make a score of 0 out of a node whose other children are all left out.
 */
function isNothing(
  node: ExpandedNode,
  children: readonly Child[],
  counting: readonly Child[],
): boolean {
  if (node.combine === 'expression') return false
  if (counting.some((child) => child.max.n !== 0n)) return false
  return (
    counting.length === 0 || node.renormalise !== undefined || counting.length < children.length
  )
}

function finish(
  node: ExpandedNode,
  before: Exact,
  whole: Exact,
): Pick<ScoredNode, 'points' | 'exact' | 'arithmetic'> {
  const steps: { step: string; by: Arithmetic['before']; gives: Arithmetic['before'] }[] = []
  let points = before
  const note = (step: string, by: Exact): unknown =>
    steps.push({ step, by: toJson(by), gives: toJson(points) })
  if (node.renormalise !== undefined && whole.n !== 0n) {
    points = points.mul(node.renormalise).div(whole)
    note('renormalise', node.renormalise)
  }
  if (node.cap !== undefined && compareExact(points, node.cap) > 0) {
    points = node.cap
    note('cap', node.cap)
  }
  if (node.floor !== undefined && compareExact(points, node.floor) < 0) {
    points = node.floor
    note('floor', node.floor)
  }
  const rounded = node.rounding === undefined ? points : round(points, node.rounding)
  return {
    points: rounded,
    exact: points,
    arithmetic: {
      before: toJson(before),
      after: toJson(rounded),
      ...(node.rounding === undefined || compareExact(rounded, points) === 0
        ? {}
        : { rounding: node.rounding }),
      ...(steps.length > 0 ? { steps } : {}),
    },
  }
}

/** Points before anything is done to them; undefined where no child carries weight. */
function combine(node: ExpandedNode, counting: readonly Child[]): Exact | undefined {
  const points = counting.map((child) => child.points!)
  const weighty = counting.filter((child) => child.max.n !== 0n)
  const shares = weighty.map((child) => child.points!.div(child.max))
  const ofMax = (share: Exact | undefined): Exact | undefined => share?.mul(node.max ?? HUNDRED)
  switch (howOf(node)) {
    case 'sum':
    case 'expression':
      return sum(points)
    case 'max':
    case 'best':
      return best(points, takenOf(node))
    case 'weighted-mean':
      return ofMax(weightedMean(node, weighty, shares))
    case 'mean':
      return ofMax(mean(shares))
    case 'median':
      return ofMax(shares.length === 0 ? undefined : median(shares))
    case 'min':
      return ofMax(shares.toSorted(compareExact)[0])
    case 'product':
      return ofMax(shares.length === 0 ? undefined : shares.reduce((a, b) => a.mul(b)))
  }
}

function weightedMean(
  node: ExpandedNode,
  children: readonly Child[],
  shares: readonly Exact[],
): Exact | undefined {
  const weights = children.map((child) => weightOf(node, child))
  const weight = sum(weights)
  if (weight.n === 0n) return undefined
  return sum(shares.map((share, index) => share.mul(weights[index]!))).div(weight)
}

function best(list: readonly Exact[], k: number): Exact {
  return sum(list.toSorted((a, b) => compareExact(b, a)).slice(0, k))
}

/** The weight of a child in a weighted mean: the declared one, else its maximum. */
function weightOf(node: ExpandedNode, child: Child): Exact {
  return node.weights?.get(child.id) ?? child.max
}

/**
 * What rules read of a node. `points` are rounded as declared and `percent` is what they are of the
 * maximum, rounded in its turn; `exact…` is before any rounding.
 */
export function nodeFact(scored: ScoredNode): NodeFact {
  const known = FACTS.get(scored)
  if (known !== undefined) return known
  const made = newFact(scored)
  FACTS.set(scored, made)
  return made
}

/** Rules, receipt and result read the same node. */
const FACTS = new WeakMap<ScoredNode, NodeFact>()

function newFact({ points, max, exact: before, node, blocks }: ScoredNode): NodeFact {
  const state = blocks ? 'open' : points === null ? 'not-scored' : 'scored'
  if (node.pointless === true) return { state }
  const exactPercent = percentOf(before, max)
  const percent = points === before ? exactPercent : percentOf(points, max)
  const { percentRounding } = node
  return {
    state,
    max: toFact(max),
    ...(points === null ? {} : { points: toFact(points) }),
    ...(before === null ? {} : { exactPoints: toFact(before) }),
    ...(exactPercent === null ? {} : { exactPercent: toFact(exactPercent) }),
    ...(percent === null
      ? {}
      : {
          percent: toFact(
            percentRounding === undefined ? percent : round(percent, percentRounding),
          ),
        }),
  }
}

/** Points in per cent of their maximum; null without points or with a maximum of 0. */
function percentOf(points: Exact | null, max: Exact): Exact | null {
  return points === null || max.n === 0n ? null : points.mul(HUNDRED).div(max)
}

/** A node as the receipt keeps it. */
export function nodeReceipt(scored: ScoredNode): NodeReceipt {
  const { node, max, arithmetic } = scored
  const state = scored.points === null ? 'not-scored' : 'scored'
  if (node.pointless === true) return pointlessReceipt(scored, state)
  const { points } = scored
  const { percent } = nodeFact(scored)
  const weighted = node.combine === 'weighted-mean'
  return {
    node: node.id,
    ...(node.title === undefined ? {} : { title: node.title }),
    ...(node.number === undefined ? {} : { number: node.number }),
    combine: typeof node.combine === 'object' ? `best ${node.combine.best}` : node.combine,
    state,
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

function pointlessReceipt(
  { node: { id, title } }: ScoredNode,
  state: NodeReceipt['state'],
): NodeReceipt {
  return {
    node: id,
    ...(title === undefined ? {} : { title }),
    combine: 'none',
    state,
    points: null,
    max: 0,
    inScope: 0,
    percent: null,
    of: [],
  }
}
