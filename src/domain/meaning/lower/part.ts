import type { ExpandedNode } from '../../expand/expanded.ts'
import { compareExact, exact, sum, ZERO, type Exact } from '../../numbers/exact.ts'
import type { Graph } from '../graph.ts'
import type { Fold, Id } from '../operation.ts'

/** What a clause or a part gives to the part above it; what is named after a thing is a node. */
export type Contribution = {
  readonly id: string
  /** Missing where it has none: left out, or keeping the result open. */
  readonly points: Id
  readonly max: Id
  /** The maximum when everything applies. */
  readonly nominal: Exact
  readonly inScope: Id
  readonly blocks: Id
  readonly hidden: Id
  /** Whether by the form of the rules its points never exceed its maximum. */
  readonly isOnScale: boolean
}

/** A part or a total worked out; `exact` is before rounding. */
export type PartMeaning = Contribution & {
  readonly exact: Id
  /** Before cap and floor; missing where nothing is worked out. */
  readonly unbounded: Id
  readonly inScopePoints: Id
  /** Whether its expression has no value although what it rests on applies. */
  readonly unknown: Id
}

/** What is known of a part from elsewhere. */
export type PartGround = {
  /** The points of its expression, where it has one. */
  readonly expression: Id | undefined
  /** Whether one of the clauses that it rests on keeps it open. */
  readonly open: Id
  /** Whether all that its expression rests on is left out. */
  readonly leftOut: Id
}

const HUNDRED = exact(100)

/** Combines what is under a part: combine, restate, cap, floor, round. */
export function lowerPart(
  node: ExpandedNode,
  children: readonly Contribution[],
  { expression, open: restsOpen, leftOut }: PartGround,
  graph: Graph,
): PartMeaning {
  const constant = (value: Exact): Id => graph.constant(value)
  const counts = children.map(({ inScope, points }) => graph.and([inScope, graph.present(points)]))
  const unknown =
    expression === undefined
      ? graph.no
      : graph.and([graph.not(graph.present(expression)), graph.not(leftOut)])
  const open = graph.or([unknown, restsOpen, ...children.map(({ blocks }) => blocks)])
  const whole = wholeOf(
    node,
    children.map(({ inScope, max }) => graph.choose(inScope, max, graph.missing)),
    graph,
  )
  const nominal = statedNominal(node, children)
  const max = statedMax(node, whole, graph)
  const inScopePoints = weightInScope(node, children, whole, graph)
  const hidden = children.length === 0 ? graph.no : graph.and(children.map((child) => child.hidden))
  const combined = expression ?? lowerCombination(node, children, counts, graph)

  const tooLittle =
    node.leastInScope === undefined
      ? graph.no
      : graph.compare('lt', inScopePoints, constant(node.leastInScope))
  const nothing = graph.or([
    graph.not(graph.present(combined)),
    tooLittle,
    isNothing(node, children, counts, graph),
  ])
  const notScored =
    node.whenNothingApplies === 'not-scored' ? graph.yes : graph.or([tooLittle, hidden])
  const given = node.whenNothingApplies === 'full' ? constant(nominal) : constant(ZERO)
  const areOnScale = children.every(({ isOnScale }) => isOnScale)
  const unbounded = restate(node, combined, whole, areOnScale, graph)
  const finished = bound(node, unbounded, graph)
  const stand = (points: Id): Id =>
    graph.choose(
      open,
      graph.missing,
      graph.choose(nothing, graph.choose(notScored, graph.missing, given), points),
    )
  return {
    id: node.id,
    points: stand(graph.round(finished, node.rounding)),
    exact: stand(finished),
    unbounded: graph.choose(graph.or([open, nothing]), graph.missing, unbounded),
    max: graph.choose(
      graph.and([graph.not(open), nothing, graph.not(notScored)]),
      constant(nominal),
      max,
    ),
    nominal,
    inScope: graph.or([open, graph.not(graph.and([nothing, notScored]))]),
    blocks: open,
    hidden,
    isOnScale:
      node.combine !== 'expression' &&
      node.floor === undefined &&
      (node.rounding?.mode ?? 'none') === 'none' &&
      children.every((child) => child.isOnScale),
    inScopePoints,
    unknown,
  }
}

/** The maximum before restating: from the children where points add up, else as declared. */
function wholeOf(node: ExpandedNode, maxima: readonly Id[], graph: Graph): Id {
  if (node.combine === 'sum') return graph.fold('sum', 'skips', maxima)
  if (node.combine === 'max') return graph.fold({ best: 1 }, 'skips', maxima)
  if (typeof node.combine === 'object') return graph.fold(node.combine, 'skips', maxima)
  return graph.constant(node.max ?? HUNDRED)
}

function statedMax(node: ExpandedNode, whole: Id, graph: Graph): Id {
  const stated = node.renormalise === undefined ? whole : graph.constant(node.renormalise)
  return node.cap === undefined ? stated : graph.least(stated, graph.constant(node.cap))
}

/** The stated maximum when everything applies. */
function statedNominal(node: ExpandedNode, children: readonly Contribution[]): Exact {
  const maxima = children.map(({ nominal }) => nominal)
  const best = (k: number): Exact => sum(maxima.toSorted((a, b) => compareExact(b, a)).slice(0, k))
  const whole =
    node.combine === 'sum'
      ? sum(maxima)
      : node.combine === 'max'
        ? best(1)
        : typeof node.combine === 'object'
          ? best(node.combine.best)
          : (node.max ?? HUNDRED)
  const stated = node.renormalise ?? whole
  return node.cap !== undefined && compareExact(stated, node.cap) > 0 ? node.cap : stated
}

/** How much is in scope: points that can be earned, or in a weighted mean the weights. */
function weightInScope(
  node: ExpandedNode,
  children: readonly Contribution[],
  whole: Id,
  graph: Graph,
): Id {
  if (typeof node.combine === 'object' || node.combine === 'max') return whole
  const given = children.map((child) =>
    graph.choose(
      child.inScope,
      node.combine === 'weighted-mean' ? weightOf(node, child, graph) : child.max,
      graph.missing,
    ),
  )
  return graph.fold('sum', 'skips', given)
}

/** The weight of a child in a weighted mean: the declared one, else its maximum. */
function weightOf(node: ExpandedNode, child: Contribution, graph: Graph): Id {
  const declared = node.weights?.get(child.id)
  return declared === undefined ? child.max : graph.constant(declared)
}

/**
 * Whether nothing counts that carries points: clauses of no weight, such as prerequisites, do not
 * make a score of 0 out of a part whose other children are all left out.
 */
function isNothing(
  node: ExpandedNode,
  children: readonly Contribution[],
  counts: readonly Id[],
  graph: Graph,
): Id {
  if (node.combine === 'expression') return graph.no
  const zero = graph.number(0)
  const weighty = children.map(({ max }, k) =>
    graph.and([counts[k]!, graph.compare('ne', max, zero)]),
  )
  const isSomeLeftOut =
    node.renormalise !== undefined
      ? graph.yes
      : graph.or([graph.not(graph.or(counts)), graph.not(graph.and(counts))])
  return graph.and([graph.not(graph.or(weighty)), isSomeLeftOut])
}

/** Points before anything is done to them; missing where no child carries weight. */
function lowerCombination(
  node: ExpandedNode,
  children: readonly Contribution[],
  counts: readonly Id[],
  graph: Graph,
): Id {
  const how = node.combine
  const points = children.map((child, k) => graph.choose(counts[k]!, child.points, graph.missing))
  if (how === 'sum') return graph.fold('sum', 'skips', points)
  if (how === 'max') return graph.fold({ best: 1 }, 'skips', points)
  if (typeof how === 'object') return graph.fold(how, 'skips', points)
  if (how === 'expression') return graph.missing

  // A child without a maximum has no share; dividing by nothing leaves it out.
  const shares = children.map((child, k) => {
    const share = graph.ratio(points[k]!, child.max)
    return child.isOnScale && !graph.isConstant(child.max)
      ? graph.least(share, graph.number(1))
      : share
  })
  const max = graph.constant(node.max ?? HUNDRED)
  if (how === 'weighted-mean') {
    const weights = children.map((child) => weightOf(node, child, graph))
    const weight = graph.fold(
      'sum',
      'skips',
      shares.map((share, k) => graph.choose(graph.present(share), weights[k]!, graph.missing)),
    )
    const weighed = graph.fold(
      'sum',
      'skips',
      shares.map((share, k) => graph.product(share, weights[k]!)),
    )
    return graph.product(graph.ratio(weighed, weight), max)
  }
  if (how === 'product') {
    const any = graph.or(shares.map((share) => graph.present(share)))
    const product = graph.product(graph.fold('product', 'skips', shares), max)
    return graph.choose(any, product, graph.missing)
  }
  return graph.product(graph.fold(SHARE_FOLDS[how], 'skips', shares), max)
}

const SHARE_FOLDS: Record<'mean' | 'median' | 'min', Fold> = {
  mean: 'mean',
  median: 'median',
  min: 'least',
}

/**
 * Points restated to another maximum. What is on its scale stays on it: that it does is said in the
 * graph as well, as points and maximum move together and ranges would not show it.
 */
function restate(node: ExpandedNode, points: Id, whole: Id, areOnScale: boolean, graph: Graph): Id {
  if (node.renormalise === undefined) return points
  const most = graph.constant(node.renormalise)
  const restated = graph.ratio(graph.product(points, most), whole)
  const isHeld = areOnScale && node.combine !== 'expression'
  return graph.choose(
    graph.compare('ne', whole, graph.number(0)),
    isHeld ? graph.least(restated, most) : restated,
    points,
  )
}

function bound(node: ExpandedNode, points: Id, graph: Graph): Id {
  const capped = node.cap === undefined ? points : graph.least(points, graph.constant(node.cap))
  return node.floor === undefined ? capped : graph.most(capped, graph.constant(node.floor))
}
