import {
  add,
  compare,
  divide,
  fromExact,
  HUNDRED,
  isZero,
  multiply,
  NOTHING,
  WHOLE,
  type Quantity,
} from '../bulk/quantity.ts'
import type { ExpandedNode } from '../expand/expanded.ts'
import type { PossibleNumber } from './possible-number.ts'
import {
  addSpans,
  atLeast,
  atMost,
  canBeBelow,
  divideSpans,
  EVERY_NUMBER,
  join,
  lesser,
  multiplySpans,
  onlyOf,
  point,
  roundSpan,
  type Span,
} from './span.ts'

/** What a child may give to the node above it. */
export type PossibleChild = {
  readonly id: string
  readonly points?: Span | undefined
  readonly max: Span
  /** Its maximum when everything applies. */
  readonly nominal: Span
  readonly mayBeInScope: boolean
  readonly mayBeOut: boolean
  readonly mayBlock: boolean
  /** The children it merely adds up, where it does nothing else. */
  readonly parts?: readonly PossibleChild[]
  /** The group of which only one counts, and what it would have by itself. */
  readonly once?: { readonly group: number; readonly alone: Span; readonly size: number }
}

/** What may come of a node of the tree of points. */
export type PossibleNode = PossibleChild & {
  readonly exact?: Span | undefined
  readonly mayBeUnscored: boolean
  readonly mayBeScored: boolean
  /** Points before cap and floor. */
  readonly uncapped?: Span | undefined
  readonly inScope: Span
  /** Points and exact points in per cent of the maximum, unrounded. */
  readonly percent: PossibleNumber
  readonly exactPercent: PossibleNumber
}

const ZERO_SPAN = point(NOTHING)

/** Combines what children may give. `expression` is what the node's own expression may give. */
export function possibleNode(
  node: ExpandedNode,
  given: readonly PossibleChild[],
  expression: PossibleNumber | undefined,
  mayBlock: boolean,
): PossibleNode {
  const children = given.filter(({ mayBeInScope }) => mayBeInScope)
  const parts = node.combine === 'sum' ? children.flatMap((child) => child.parts ?? [child]) : []
  const whole = wholeOf(node, children)
  const inScope =
    node.combine === 'weighted-mean'
      ? sumOf(children.map((c) => scoped(weightOf(node, c), c)))
      : whole
  const before = node.combine === 'expression' ? expression?.span : combine(node, children, parts)
  const isRestated = node.renormalise !== undefined
  const restated =
    before === undefined || node.renormalise === undefined
      ? before
      : multiplySpans(
          node.combine === 'sum'
            ? shareOf(parts)
            : (divideSpans(before, whole).span ?? EVERY_NUMBER),
          point(fromExact(node.renormalise)),
        )
  const exact = restated === undefined ? undefined : bounded(node, restated)
  const points = exact === undefined ? undefined : roundSpan(exact, node.rounding)
  const stated = isRestated ? point(fromExact(node.renormalise)) : whole
  const capped = (span: Span): Span =>
    node.cap === undefined ? span : lesser(span, point(fromExact(node.cap)))
  const nominal = capped(isRestated ? stated : nominalOf(node, given))
  const isTooLittle =
    node.leastInScope !== undefined &&
    canBeBelow(inScope, point(fromExact(node.leastInScope)), false)
  const isTooLittleSurely =
    node.leastInScope !== undefined &&
    !canBeBelow(point(fromExact(node.leastInScope)), inScope, true)
  const mayHaveNothing =
    node.combine !== 'expression' &&
    given.every((child) => child.mayBeOut || child.points === undefined || isOnlyZero(child.max))
  const mayBeUnscored = isTooLittle || mayHaveNothing
  const mayBeScored = points !== undefined && !isTooLittleSurely
  const isPlain =
    node.combine === 'sum' &&
    !isRestated &&
    node.cap === undefined &&
    node.floor === undefined &&
    node.rounding === undefined &&
    node.leastInScope === undefined &&
    node.whenNothingApplies === 'not-scored'
  const nothing = mayBeUnscored && node.whenNothingApplies !== 'not-scored'
  const max = nothing ? join(capped(stated), nominal) : capped(stated)
  const given0 = node.whenNothingApplies === 'full' ? nominal : ZERO_SPAN
  const shown = nothing && points !== undefined ? join(points, given0) : nothing ? given0 : points
  const shownExact = nothing && exact !== undefined ? join(exact, given0) : nothing ? given0 : exact
  const share = isPlain && !nothing ? multiplySpans(shareOf(parts), point(HUNDRED)) : undefined
  return {
    id: node.id,
    points: shown,
    exact: shownExact,
    uncapped: restated,
    inScope,
    max,
    nominal,
    mayBeInScope: mayBeScored || nothing || mayBlock,
    mayBeOut: mayBeUnscored && (!nothing || isTooLittle),
    mayBeUnscored: mayBeUnscored && (!nothing || isTooLittle),
    mayBeScored: mayBeScored || nothing,
    mayBlock: mayBlock || expression?.isMissing === true,
    ...(isPlain ? { parts } : {}),
    percent: percentOf(shown, max, share, mayBeUnscored),
    exactPercent: percentOf(shownExact, max, share, mayBeUnscored),
  }
}

/** A node whose points an adjustment or a clamp has changed. */
export function changedNode(node: PossibleNode, points: Span, exact: Span): PossibleNode {
  const { parts: _, ...rest } = node
  return {
    ...rest,
    points,
    exact,
    percent: percentOf(points, node.max, undefined, node.mayBeUnscored),
    exactPercent: percentOf(exact, node.max, undefined, node.mayBeUnscored),
  }
}

function percentOf(
  points: Span | undefined,
  max: Span,
  share: Span | undefined,
  mayBeMissing: boolean,
): PossibleNumber {
  if (points === undefined) return { isMissing: true }
  if (share !== undefined) return { isMissing: mayBeMissing || canBeZero(max), span: share }
  const { span, mayBeMissing: isByNothing } = divideSpans(
    multiplySpans(points, point(HUNDRED)),
    max,
  )
  return { isMissing: mayBeMissing || isByNothing, span }
}

function canBeZero({ lo }: Span): boolean {
  return lo === undefined || lo.n <= 0
}

function isOnlyZero(span: Span): boolean {
  const only = onlyOf(span)
  return only !== undefined && isZero(only)
}

function bounded(node: ExpandedNode, span: Span): Span {
  const capped = node.cap === undefined ? span : atMost(span, fromExact(node.cap))
  return node.floor === undefined ? capped : atLeast(capped, fromExact(node.floor))
}

/** What a child adds: nothing while it is out of scope. */
function scoped(span: Span, { mayBeOut, mayBeInScope }: PossibleChild): Span {
  return !mayBeInScope ? ZERO_SPAN : mayBeOut ? join(span, ZERO_SPAN) : span
}

function sumOf(spans: readonly Span[]): Span {
  return spans.reduce(addSpans, ZERO_SPAN)
}

function wholeOf(node: ExpandedNode, children: readonly PossibleChild[]): Span {
  const maxima = children.map((child) => scoped(child.max, child))
  if (node.combine === 'sum') return sumOf(maxima)
  if (node.combine === 'max') return bestOf(maxima, 1)
  if (typeof node.combine === 'object') return bestOf(maxima, node.combine.best)
  return point(node.max === undefined ? HUNDRED : fromExact(node.max))
}

/** The maximum when everything applies, before any cap. */
function nominalOf(node: ExpandedNode, children: readonly PossibleChild[]): Span {
  const whole = { mayBeInScope: true, mayBeOut: false }
  return wholeOf(
    node,
    children.map((child) => ({ ...child, ...whole, max: child.nominal })),
  )
}

function bestOf(spans: readonly Span[], k: number): Span {
  const los = spans.map(({ lo }) => lo ?? NOTHING)
  const his = spans.map(({ hi }) => hi)
  const top = (list: readonly Quantity[]): Quantity =>
    list
      .toSorted((a, b) => compare(b, a))
      .slice(0, k)
      .reduce(add, NOTHING)
  return {
    lo: top(los),
    hi: his.some((hi) => hi === undefined) ? undefined : top(his as Quantity[]),
  }
}

function combine(
  node: ExpandedNode,
  children: readonly PossibleChild[],
  parts: readonly PossibleChild[],
): Span | undefined {
  const how = node.combine
  if (how === 'sum')
    return sumOf(withOnce(parts).map((part) => scoped(part.points ?? ZERO_SPAN, part)))
  const points = children.map((child) => scoped(child.points ?? ZERO_SPAN, child))
  if (how === 'max') return bestOf(points, 1)
  if (typeof how === 'object') return bestOf(points, how.best)
  const weighty = children.filter(({ max, points: own }) => own !== undefined && !isOnlyZero(max))
  if (weighty.length === 0) return undefined
  const shares = weighty.map(shareOfChild)
  const whole = point(node.max === undefined ? HUNDRED : fromExact(node.max))
  const share = combineShares(node, weighty, shares)
  return multiplySpans(share, whole)
}

function shareOfChild(child: PossibleChild): Span {
  if (child.parts !== undefined) return shareOf(child.parts)
  return divideSpans(child.points!, child.max).span ?? EVERY_NUMBER
}

function combineShares(
  node: ExpandedNode,
  children: readonly PossibleChild[],
  shares: readonly Span[],
): Span {
  const how = node.combine
  if (how === 'mean' || how === 'weighted-mean') {
    const weights = children.map((child) => (how === 'mean' ? point(1) : weightOf(node, child)))
    return shareOf(
      children.map((child, index): PossibleChild => ({
        id: child.id,
        points: multiplySpans(shares[index]!, weights[index]!),
        max: weights[index]!,
        nominal: weights[index]!,
        mayBeInScope: true,
        mayBeOut: child.mayBeOut,
        mayBlock: false,
      })),
    )
  }
  const sure = shares.filter((_, index) => !children[index]!.mayBeOut)
  if (how === 'min')
    return {
      lo: shares.reduce(lesser).lo,
      hi: sure.length > 0 ? sure.reduce(lesser).hi : shares.reduce(join).hi,
    }
  if (how === 'product')
    return shares
      .map((share, index) => (children[index]!.mayBeOut ? join(share, point(WHOLE)) : share))
      .reduce(multiplySpans)
  return shares.reduce(join)
}

function weightOf(node: ExpandedNode, child: PossibleChild): Span {
  const own = node.weights?.get(child.id)
  return own === undefined ? child.max : point(fromExact(own))
}

/** Points of the parts as a share of their maxima, whichever of them are in scope. */
function shareOf(parts: readonly PossibleChild[]): Span {
  const counted = parts.filter(({ max, points }) => points !== undefined && !isOnlyZero(max))
  if (counted.length === 0) return ZERO_SPAN
  const rows = withOnce(counted).map(({ points, max, mayBeOut }) => ({
    points: points!,
    max: onlyOf(max),
    mayBeOut,
  }))
  if (rows.some(({ max }) => max === undefined)) {
    const points = sumOf(withOnce(counted).map((part) => scoped(part.points!, part)))
    const whole = sumOf(counted.map((part) => scoped(part.max, part)))
    return divideSpans(points, whole).span ?? EVERY_NUMBER
  }
  const end = (of: (points: Span) => Quantity | undefined, sign: 1 | -1): Quantity | undefined => {
    const list = rows.map((row) => ({ ...row, at: of(row.points), max: row.max! }))
    if (list.some(({ at }) => at === undefined)) return undefined
    return extremeShare(
      list.map((row) => ({ ...row, at: row.at! })),
      sign,
    )
  }
  return { lo: end(({ lo }) => lo, -1), hi: end(({ hi }) => hi, 1) }
}

/** The greatest (sign 1) or least share: those that may be left out are taken in while they help. */
function extremeShare(
  rows: readonly { readonly at: Quantity; readonly max: Quantity; readonly mayBeOut: boolean }[],
  sign: 1 | -1,
): Quantity {
  let points = NOTHING
  let whole = NOTHING
  const take = (row: { readonly at: Quantity; readonly max: Quantity }): void => {
    points = add(points, row.at)
    whole = add(whole, row.max)
  }
  for (const row of rows) if (!row.mayBeOut) take(row)
  const open = rows
    .filter(({ mayBeOut }) => mayBeOut)
    .toSorted((a, b) => -sign * compare(divide(a.at, a.max), divide(b.at, b.max)))
  for (const row of open)
    if (isZero(whole) || sign * compare(multiply(row.at, whole), multiply(points, row.max)) > 0)
      take(row)
  return isZero(whole) ? NOTHING : divide(points, whole)
}

/** Where a whole group of which one counts is added up, at most the best of it counts. */
function withOnce(parts: readonly PossibleChild[]): readonly PossibleChild[] {
  const groups = Map.groupBy(
    parts.filter(({ once }) => once !== undefined),
    ({ once }) => once!.group,
  )
  if (groups.size === 0) return parts
  const changed = new Map<string, PossibleChild>()
  for (const members of groups.values()) {
    if (members.length !== members[0]!.once!.size || members.some(({ mayBeOut }) => mayBeOut))
      continue
    const his = members.map(({ points }) => points?.hi)
    if (his.some((hi) => hi === undefined)) continue
    const best = members.reduce((a, b) => (compare(a.points!.hi!, b.points!.hi!) >= 0 ? a : b))
    const alone = members.map(({ once }) => once!.alone.lo ?? NOTHING)
    const least = alone.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
    for (const member of members)
      changed.set(member.id, {
        ...member,
        points:
          member === best ? { lo: lower(least, best.points!.hi!), hi: best.points!.hi } : ZERO_SPAN,
      })
  }
  return parts.map((part) => changed.get(part.id) ?? part)
}

function lower(a: Quantity, b: Quantity): Quantity {
  return compare(a, b) <= 0 ? a : b
}
