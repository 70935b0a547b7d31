import { fromNumber } from '../bulk/quantity.ts'
import type { Expanded, ExpandedResult } from '../expand/expanded.ts'
import { TOTAL } from '../expand/tree.ts'
import type { Box } from './box.ts'
import { NO_NUMBER, type PossibleNumber } from './possible-number.ts'
import { possibleWorld, type PossibleWorld } from './possible-world.ts'
import { addSpans, atLeast, atMost, join, lesser, roundSpan, type Span } from './span.ts'
import { canFail, canHold, HOLDS, type Tri } from './tri.ts'

/** What may come of one result over the assessments in a box. */
export type PossibleResult = {
  readonly world: PossibleWorld
  /** Whether any assessment of the box may be scored at all. */
  readonly mayBeScored: boolean
  readonly adjustments: readonly PossibleAdjustment[]
  /** Verdicts on levels (lowest first) and gates. */
  readonly levels: readonly Tri[]
  readonly gates: readonly Tri[]
  /** Ranks that may come out by points, after steps, and in the end; 0 is none. */
  readonly byPoints: ReadonlySet<number>
  readonly stepped: ReadonlySet<number>
  readonly ranks: ReadonlySet<number>
  /** The total before the clamp at the end. */
  readonly unclamped: Span | undefined
  readonly measure: PossibleNumber
}

/** What may come of one adjustment. */
export type PossibleAdjustment = {
  readonly applies: Tri
  readonly amount: PossibleNumber
  readonly before: Span | undefined
  /** What it may make of the points, before it is held within the clamp. */
  readonly unclamped?: Span | undefined
  readonly after: Span | undefined
}

/** Works one result out over a box. The last stage that facts are read in is that of its gates. */
export function possibleResult(
  expanded: Expanded,
  box: Box,
  result: ExpandedResult,
): PossibleResult {
  const world = possibleWorld(expanded, box)
  world.enter(result)
  const clamp = (span: Span): Span => {
    const { min, max } = result.clamp ?? {}
    const high = min === undefined ? span : atLeast(span, fromNumber(min))
    return max === undefined ? high : atMost(high, fromNumber(max))
  }
  const total = world.node(TOTAL)
  if (result.clamp?.when === 'each' && total.points !== undefined && total.exact !== undefined)
    world.change(TOTAL, clamp(total.points), clamp(total.exact))
  const steps: { readonly applies: Tri; readonly by: number }[] = []
  const adjustments = result.adjustments.map((of): PossibleAdjustment => {
    const { adjustment, rule, amount: worked, to } = of
    const applies = rule === undefined ? HOLDS : world.verdict(rule)
    if ('level' in adjustment) {
      steps.push({ applies, by: adjustment.level })
      return { applies, amount: NO_NUMBER, before: undefined, after: undefined }
    }
    const amount = worked === undefined ? NO_NUMBER : world.number(worked)
    const node = result.nodeById.get(to)
    const found = node === undefined ? undefined : world.node(to)
    const points = found === undefined ? world.factOf(['clauses', to, 'points']).span : found.points
    const exact = found === undefined ? points : found.exact
    if (points === undefined || exact === undefined || amount.span === undefined)
      return { applies, amount, before: points, after: points }
    if (!canHold(applies)) return { applies, amount, before: points, after: points }
    const made = adjusted(of, exact, amount.span)
    const rounding = node === undefined ? expanded.clauseById.get(to)?.rounding : node.rounding
    const bound = (span: Span): Span =>
      to === TOTAL && result.clamp?.when === 'each'
        ? clamp(span)
        : node === undefined
          ? world.factOf(['clauses', to, 'max']).span === undefined
            ? span
            : lesser(atLeast(span, fromNumber(0)), world.factOf(['clauses', to, 'max']).span!)
          : span
    const after = bound(roundSpan(made, rounding))
    const isSure = !canFail(applies) && !amount.isMissing
    const shown = isSure ? after : join(after, points)
    world.change(to, shown, isSure ? bound(made) : join(bound(made), exact))
    return { applies, amount, before: points, unclamped: made, after: shown }
  })
  const last = world.node(TOTAL)
  const unclamped = last.points
  if (result.clamp?.when === 'end' && last.points !== undefined && last.exact !== undefined)
    world.change(TOTAL, clamp(last.points), clamp(last.exact))

  const levels = result.levels.map(({ rule }) => world.verdict(rule))
  const gates = result.gates.map(({ rule }) => world.verdict(rule))
  const byPoints = highest(levels)
  const stepped = steps.reduce(
    (ranks, { applies, by }) => moved(ranks, applies, by, result.levels.length),
    new Set([...byPoints].filter((rank) => rank > 0)),
  )
  // Who has no level by points is not moved by steps.
  if (byPoints.has(0)) stepped.add(0)
  const ranks = new Set([...stepped].flatMap((rank) => [...fallen(rank, result, gates)]))
  const end = world.node(TOTAL)
  return {
    world,
    mayBeScored: !box.lacking.must && end.mayBeScored && !mustBlock(result, gates),
    adjustments,
    levels,
    gates,
    byPoints,
    stepped,
    ranks,
    unclamped,
    measure: numberFact(world, result),
  }
}

function numberFact(world: PossibleWorld, result: ExpandedResult): PossibleNumber {
  const { isMissing, span } = world.factOf(result.measurePath.slice(2).split('.'))
  return { isMissing: isMissing === true, span }
}

/** A gate over all levels that blocks and surely fails leaves every result open. */
function mustBlock(result: ExpandedResult, gates: readonly Tri[]): boolean {
  return result.gates.some(
    ({ otherwise, ranks }, index) =>
      otherwise === 'block' && ranks.length === result.levels.length && !canHold(gates[index]!),
  )
}

/** The ranks that may be the highest of those that hold. */
function highest(levels: readonly Tri[]): ReadonlySet<number> {
  const ranks = new Set<number>()
  for (let rank = levels.length; rank > 0; rank -= 1) {
    const tri = levels[rank - 1]!
    if (canHold(tri)) ranks.add(rank)
    if (!canFail(tri)) return ranks
  }
  return ranks.add(0)
}

function moved(ranks: ReadonlySet<number>, applies: Tri, by: number, top: number): Set<number> {
  const next = new Set<number>()
  for (const rank of ranks) {
    if (canFail(applies)) next.add(rank)
    if (canHold(applies)) next.add(Math.min(top, Math.max(0, rank + by)))
  }
  return next
}

/** The ranks that gates may leave of one. */
function fallen(from: number, result: ExpandedResult, gates: readonly Tri[]): ReadonlySet<number> {
  const ends = new Set<number>()
  const seen = new Set<number>()
  const open = [from]
  for (let rank = open.pop(); rank !== undefined; rank = open.pop()) {
    if (seen.has(rank)) continue
    seen.add(rank)
    let mayStay = true
    for (const [index, { ranks, otherwise }] of result.gates.entries()) {
      const tri = gates[index]!
      if (rank === 0 || !ranks.includes(rank) || otherwise === 'block' || !canFail(tri)) continue
      const cap =
        typeof otherwise === 'object'
          ? (result.levels.find(({ level }) => level.id === otherwise.cap)?.rank ?? 0)
          : 0
      const next: number =
        otherwise === 'refuse' ? 0 : otherwise === 'lower' ? rank - 1 : Math.min(rank, cap)
      if (next === rank) continue
      open.push(next)
      if (!canHold(tri)) {
        mayStay = false
        break
      }
    }
    if (mayStay) ends.add(rank)
  }
  return ends
}

/** What an adjustment makes of the exact points, where it applies. */
function adjusted(
  { adjustment }: ExpandedResult['adjustments'][number],
  before: Span,
  amount: Span,
): Span {
  if ('set' in adjustment) return amount
  if ('cap' in adjustment) return lesser(before, amount)
  if ('level' in adjustment) return before
  const { atLeast: least, atMost: most } = adjustment
  const high = least === undefined ? amount : atLeast(amount, fromNumber(least))
  const held = most === undefined ? high : atMost(high, fromNumber(most))
  return addSpans(before, held)
}
