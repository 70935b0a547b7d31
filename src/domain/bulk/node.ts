import type { ExpandedNode } from '../expand/expanded.ts'
import { leastOf, meanOf, medianOf, sumOf, type Expression } from './expression.ts'
import type { NodeColumns } from './memory.ts'
import {
  compare,
  divide,
  fromExact,
  HUNDRED,
  isZero,
  multiply,
  NOTHING,
  Quantity,
  round,
} from '../quantity.ts'

/** Where a node finds a child: columns, and the place in them. */
export type ChildPlace = {
  readonly id: string
  readonly of: Pick<NodeColumns, 'points' | 'max' | 'inScope' | 'blocks'> & {
    /** Whether their maxima are the same for everybody. */
    readonly areClauses?: boolean
  }
  readonly index: number
  /** Its maximum when everything applies. */
  readonly nominal: Quantity
  /** Whether it does not concern the applicant at all. */
  readonly isHidden: () => boolean
}

/** What a node is combined from. */
export type NodeGround = {
  readonly children: readonly ChildPlace[]
  /** The points of its expression, where it has one. */
  readonly expression: Expression | undefined
  /** Told the points of the expression: whether something that the node rests on is open. */
  readonly isOpen: (points: Quantity | undefined) => boolean
}

/** Combines the children of one node into its place in `columns`. */
export function compileNode(
  node: ExpandedNode,
  { children, expression, isOpen }: NodeGround,
  columns: NodeColumns,
  index: number,
): () => void {
  const combine = combining(node)
  const whole = wholeOf(node)
  const inScopePoints = inScopeOf(node, whole)
  const finish = finishing(node)
  const renormalise = quantity(node.renormalise)
  const cap = quantity(node.cap)
  const leastInScope = quantity(node.leastInScope)
  const nominal = nominalOf(node, children)
  const isHidden = hiddenOf(children)
  const quickly = expression === undefined ? quickSum(node, children) : undefined
  const gathered: Gathered = {
    ids: [],
    points: [],
    max: [],
    counting: 0,
    allIds: [],
    allMax: [],
    inScope: 0,
  }

  const put = (points: Quantity | null, exact: Quantity | null, max: Quantity): void => {
    columns.points[index] = points
    columns.exact[index] = exact
    columns.max[index] = max
    columns.inScope[index] = points === null ? 0 : 1
    columns.blocks[index] = 0
  }

  const whenAll = quickly?.whole
  return () => {
    const sum = quickly?.points()
    if (sum !== undefined && whenAll !== undefined && !isOpen(undefined)) {
      columns.inScopePoints[index] = whenAll
      const exact = finish(sum, whenAll)
      const max = renormalise ?? whenAll
      const capped = cap !== undefined && compare(max, cap) > 0 ? cap : max
      put(node.rounding === undefined ? exact : round(exact, node.rounding), exact, capped)
      return
    }
    const blocks = gather(children, gathered)
    const value = expression?.()
    const all = whole(gathered)
    const stated = renormalise ?? all
    const max = cap !== undefined && compare(stated, cap) > 0 ? cap : stated
    const inScope = inScopePoints(gathered, all)
    columns.inScopePoints[index] = inScope
    if (isOpen(value) || blocks) {
      put(null, null, max)
      columns.inScope[index] = 1
      columns.blocks[index] = 1
      return
    }
    const points = expression === undefined ? combine(gathered) : value
    const tooLittle = leastInScope !== undefined && compare(inScope, leastInScope) < 0
    if (points === undefined || tooLittle || isNothing(node, gathered, children.length)) {
      const answer = node.whenNothingApplies
      if (tooLittle || answer === 'not-scored' || isHidden()) put(null, null, max)
      else {
        const given = answer === 'full' ? nominal : NOTHING
        put(given, given, nominal)
      }
      return
    }
    const exact = finish(points, all)
    put(node.rounding === undefined ? exact : round(exact, node.rounding), exact, max)
  }
}

/**
 * The usual node: clauses that carry points, added up. `points` is undefined unless every one of
 * them counts and the sum is one of whole numbers; everything else is worked out in full.
 */
function quickSum(
  node: ExpandedNode,
  children: readonly ChildPlace[],
): { readonly whole: Quantity; readonly points: () => Quantity | undefined } | undefined {
  const [first] = children
  if (node.combine !== 'sum' || node.leastInScope !== undefined) return undefined
  if (first === undefined || children.some((child) => child.of !== first.of)) return undefined
  const { of } = first
  const places = Int32Array.from(children, ({ index }) => index)
  const whole = sumOf(children.map(({ nominal }) => nominal))
  if (of.areClauses !== true || isZero(whole)) return undefined
  const { d } = first.nominal
  const { points, inScope, blocks } = of
  return {
    whole,
    points() {
      let n = 0
      for (let k = 0; k < places.length; k += 1) {
        const place = places[k]!
        const one = points[place]!
        if (one === null || one.d !== d) return undefined
        if (inScope[place] !== 1 || blocks[place] === 1) return undefined
        n += one.n
      }
      return n <= Number.MAX_SAFE_INTEGER && n >= 0 ? new Quantity(n, d) : undefined
    },
  }
}

/** The children that count, and all in scope; the lists are longer than they are full. */
type Gathered = {
  readonly ids: string[]
  readonly points: Quantity[]
  readonly max: Quantity[]
  counting: number
  readonly allIds: string[]
  readonly allMax: Quantity[]
  inScope: number
}

/** True where a child keeps the result open. */
function gather(children: readonly ChildPlace[], into: Gathered): boolean {
  let blocks = false
  into.counting = 0
  into.inScope = 0
  for (let k = 0; k < children.length; k += 1) {
    const { of, index, id } = children[k]!
    if (of.blocks[index] === 1) blocks = true
    if (of.inScope[index] !== 1) continue
    const max = of.max[index]!
    into.allIds[into.inScope] = id
    into.allMax[into.inScope] = max
    into.inScope += 1
    const points = of.points[index]!
    if (points === null) continue
    into.ids[into.counting] = id
    into.points[into.counting] = points
    into.max[into.counting] = max
    into.counting += 1
  }
  return blocks
}

/** Whether nothing counts that carries points; prerequisites of no weight do not make a score of 0. */
function isNothing(node: ExpandedNode, gathered: Gathered, children: number): boolean {
  if (node.combine === 'expression') return false
  const { max, counting } = gathered
  for (let k = 0; k < counting; k += 1) if (!isZero(max[k]!)) return false
  return counting === 0 || node.renormalise !== undefined || counting < children
}

/** The maximum before restating: from the children where points add up, else as declared. */
function wholeOf(node: ExpandedNode): (gathered: Gathered) => Quantity {
  const k = bestCount(node)
  if (node.combine === 'sum') return ({ allMax, inScope }) => sumOfFirst(allMax, inScope)
  if (k !== undefined) return ({ allMax, inScope }) => sumOfBest(allMax.slice(0, inScope), k)
  const max = quantity(node.max) ?? HUNDRED
  return () => max
}

function inScopeOf(
  node: ExpandedNode,
  whole: (gathered: Gathered) => Quantity,
): (gathered: Gathered, all: Quantity) => Quantity {
  if (node.combine === 'sum') return (_, all) => all
  if (bestCount(node) !== undefined) return whole
  if (node.combine !== 'weighted-mean') return ({ allMax, inScope }) => sumOfFirst(allMax, inScope)
  const weights = declaredWeights(node)
  return ({ allIds, allMax, inScope }) =>
    sumOf(allMax.slice(0, inScope).map((max, k) => weights.get(allIds[k]!) ?? max))
}

/** How many of the best children a node sums; undefined where it combines in another way. */
function bestCount({ combine }: ExpandedNode): number | undefined {
  return typeof combine === 'object' ? combine.best : combine === 'max' ? 1 : undefined
}

/** Points before anything is done to them; undefined where no child carries weight. */
function combining(node: ExpandedNode): (gathered: Gathered) => Quantity | undefined {
  const how = node.combine
  const best = bestCount(node)
  if (best !== undefined)
    return ({ points, counting }) => sumOfBest(points.slice(0, counting), best)
  if (how === 'sum' || how === 'expression' || typeof how === 'object')
    return ({ points, counting }) => sumOfFirst(points, counting)

  const max = quantity(node.max) ?? HUNDRED
  const weights = declaredWeights(node)
  return ({ ids, points, max: maxima, counting }) => {
    const shares: Quantity[] = []
    const shareWeights: Quantity[] = []
    for (let k = 0; k < counting; k += 1) {
      const most = maxima[k]!
      if (isZero(most)) continue
      shares.push(divide(points[k]!, most))
      if (how === 'weighted-mean') shareWeights.push(weights.get(ids[k]!) ?? most)
    }
    const share = shares.length === 0 ? undefined : shareOf(how, shares, shareWeights)
    return share === undefined ? undefined : multiply(share, max)
  }
}

function shareOf(
  how: Exclude<ExpandedNode['combine'], object>,
  shares: readonly Quantity[],
  weights: readonly Quantity[],
): Quantity | undefined {
  switch (how) {
    case 'mean':
      return meanOf(shares)
    case 'median':
      return medianOf(shares)
    case 'min':
      return leastOf(shares)
    case 'product':
      return shares.reduce(multiply)
    case 'weighted-mean': {
      const weight = sumOf(weights)
      if (isZero(weight)) return undefined
      return divide(sumOf(shares.map((share, k) => multiply(share, weights[k]!))), weight)
    }
    // These add or choose points; no share comes of them.
    case 'sum':
    case 'max':
    case 'expression':
      return undefined
    default:
      return how satisfies never
  }
}

function declaredWeights(node: ExpandedNode): ReadonlyMap<string, Quantity> {
  return new Map([...(node.weights ?? [])].map(([id, weight]) => [id, fromExact(weight)]))
}

/** Renormalise, cap, floor: what stands before rounding. */
function finishing(node: ExpandedNode): (points: Quantity, whole: Quantity) => Quantity {
  const renormalise = quantity(node.renormalise)
  const cap = quantity(node.cap)
  const floor = quantity(node.floor)
  return (points, whole) => {
    let exact = points
    if (renormalise !== undefined && !isZero(whole) && compare(whole, renormalise) !== 0)
      exact = multiply(divide(exact, whole), renormalise)
    if (cap !== undefined && compare(exact, cap) > 0) exact = cap
    return floor !== undefined && compare(exact, floor) < 0 ? floor : exact
  }
}

/** The maximum of a node when everything applies: no assessment changes it. */
export function nominalOf(node: ExpandedNode, children: readonly ChildPlace[]): Quantity {
  const maxima = children.map(({ nominal }) => nominal)
  const best = bestCount(node)
  const whole =
    node.combine === 'sum'
      ? sumOf(maxima)
      : best === undefined
        ? (quantity(node.max) ?? HUNDRED)
        : sumOfBest(maxima, best)
  const stated = quantity(node.renormalise) ?? whole
  const cap = quantity(node.cap)
  return cap !== undefined && compare(stated, cap) > 0 ? cap : stated
}

/** Whether a node has children and none of them concerns the applicant. */
export function hiddenOf(children: readonly ChildPlace[]): () => boolean {
  return () => children.length > 0 && children.every(({ isHidden }) => isHidden())
}

/** The sum of the first so many, in one go where they share a denominator. */
function sumOfFirst(list: readonly Quantity[], count: number): Quantity {
  if (count === 0) return NOTHING
  const { d } = list[0]!
  let n = 0
  for (let k = 0; k < count; k += 1) {
    const one = list[k]!
    n += one.n
    // Whole numbers below 2^53 add up without loss; NaN, of numbers too large for that, fails too.
    if (one.d !== d || !(n <= Number.MAX_SAFE_INTEGER && n >= -Number.MAX_SAFE_INTEGER))
      return sumOf(list.slice(0, count))
  }
  return new Quantity(n, d)
}

function sumOfBest(list: readonly Quantity[], k: number): Quantity {
  return sumOf(list.toSorted((a, b) => compare(b, a)).slice(0, k))
}

function quantity(value: ExpandedNode['cap']): Quantity | undefined {
  return value === undefined ? undefined : fromExact(value)
}

/** Points in per cent of their maximum; undefined without points or with a maximum of 0. */
export function percentOf(points: Quantity | null, max: Quantity): Quantity | undefined {
  return points === null || isZero(max) ? undefined : multiply(divide(points, max), HUNDRED)
}
