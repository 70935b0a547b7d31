import { compare, divide, fromExact, fromNumber, NOTHING, type Quantity } from '../bulk/quantity.ts'
import type { ExpandedClause, ExpandedEarning } from '../expand/expanded.ts'
import type { StatePolicy } from '../language/policies.ts'
import type { ClauseState } from '../receipt.ts'
import type { PossibleNumber } from './possible-number.ts'
import { firstOf, joinNumbers } from './possible-number.ts'
import {
  atLeast,
  atMost,
  canBeBelow,
  greater,
  join,
  multiplySpans,
  onlyOf,
  point,
  roundSpan,
  type Span,
} from './span.ts'
import { canFail, canHold, type Tri } from './tri.ts'

/** What may come of one clause. */
export type PossibleClause = {
  readonly states: ReadonlySet<ClauseState>
  /** Missing where it may have no points to show. */
  readonly points: PossibleNumber
  readonly mayBeInScope: boolean
  readonly mayBeOut: boolean
  readonly mayBlock: boolean
  readonly mayBeMet: boolean
  readonly mayBeUnmet: boolean
  /** Grades that a nonconformity of it may have. */
  readonly grades: ReadonlySet<string>
  /** Alternatives that may give the points, by place; -1 where none may. */
  readonly alternatives: ReadonlySet<number>
}

/** What a clause is judged from. */
export type ClauseGround = {
  /** States it may have been recorded in. */
  readonly recorded: ReadonlySet<ClauseState>
  readonly hidden: Tri
  readonly verdicts: readonly Tri[]
  readonly amount: (earning: ExpandedEarning) => PossibleNumber
  /** Whether the fact that its shorthand reads may be missing, or must be. */
  readonly reads: { readonly mayBeMissing: boolean; readonly mustBeMissing: boolean }
}

const NEVER: PossibleClause = {
  states: new Set(),
  points: { isMissing: false },
  mayBeInScope: false,
  mayBeOut: false,
  mayBlock: false,
  mayBeMet: false,
  mayBeUnmet: false,
  grades: new Set(),
  alternatives: new Set(),
}

/** What may come of a clause, apart from groups of which only one counts. */
export function possibleClause(clause: ExpandedClause, ground: ClauseGround): PossibleClause {
  const outcomes: PossibleClause[] = []
  if (canHold(ground.hidden)) outcomes.push(without('hidden'))
  if (canFail(ground.hidden))
    for (const state of ground.recorded) {
      if (!clause.scored || state === 'unscored') outcomes.push(without('unscored'))
      else if (state !== 'scored') outcomes.push(byPolicy(clause, state))
      else {
        if (ground.reads.mayBeMissing) outcomes.push(byPolicy(clause, 'missing'))
        if (!ground.reads.mustBeMissing) outcomes.push(...scored(clause, ground))
      }
    }
  return outcomes.length === 0 ? without('missing') : outcomes.reduce(joinClauses)
}

function joinClauses(a: PossibleClause, b: PossibleClause): PossibleClause {
  return {
    states: new Set([...a.states, ...b.states]),
    points: joinNumbers([a.points, b.points]),
    mayBeInScope: a.mayBeInScope || b.mayBeInScope,
    mayBeOut: a.mayBeOut || b.mayBeOut,
    mayBlock: a.mayBlock || b.mayBlock,
    mayBeMet: a.mayBeMet || b.mayBeMet,
    mayBeUnmet: a.mayBeUnmet || b.mayBeUnmet,
    grades: new Set([...a.grades, ...b.grades]),
    alternatives: new Set([...a.alternatives, ...b.alternatives]),
  }
}

function without(state: ClauseState): PossibleClause {
  return { ...NEVER, states: new Set([state]), points: { isMissing: true }, mayBeOut: true }
}

function byPolicy(clause: ExpandedClause, state: ClauseState): PossibleClause {
  const { policies, weight } = clause
  const stated: StatePolicy =
    state === 'not-applicable'
      ? policies.notApplicable
      : state === 'not-checked'
        ? policies.notChecked
        : policies.missing
  const base = { ...NEVER, states: new Set([state]), grades: new Set([clause.nonconformity]) }
  if (stated === 'zero')
    return { ...base, points: sure(point(NOTHING)), mayBeInScope: true, mayBeUnmet: true }
  if (stated === 'full')
    return { ...base, points: sure(point(fromExact(weight))), mayBeInScope: true, mayBeMet: true }
  if (stated === 'leave-out') return { ...base, points: { isMissing: true }, mayBeOut: true }
  return { ...base, points: { isMissing: true }, mayBeInScope: true, mayBlock: true }
}

function scored(clause: ExpandedClause, ground: ClauseGround): readonly PossibleClause[] {
  if (clause.arithmetic !== undefined)
    return settled(clause, ground.amount(clause.arithmetic), undefined, -1)
  const outcomes: PossibleClause[] = []
  if (clause.take === 'first') {
    const { may, none } = firstOf(ground.verdicts)
    for (const index of may) {
      const { earns, params } = clause.alternatives[index]!
      outcomes.push(...settled(clause, ground.amount(earns), params, index))
    }
    if (none) outcomes.push(...settled(clause, sure(point(NOTHING)), undefined, -1))
    return outcomes
  }
  return best(clause, ground)
}

/** Of the alternatives that hold the one with most points: at least those of any that must hold. */
function best(clause: ExpandedClause, ground: ClauseGround): readonly PossibleClause[] {
  const amounts = clause.alternatives.map(({ earns }) => ground.amount(earns))
  const must = ground.verdicts.flatMap((tri, index) => (canFail(tri) ? [] : [index]))
  const least = must
    .flatMap((index) => amounts[index]!.span ?? [])
    .reduce<Span | undefined>((a, b) => (a === undefined ? b : greater(a, b)), undefined)
  const outcomes = ground.verdicts.flatMap((tri, index) => {
    const amount = amounts[index]!
    if (!canHold(tri)) return []
    if (least !== undefined && amount.span !== undefined && !canBeBelow(least, amount.span, true))
      return []
    const span =
      amount.span === undefined || least === undefined ? amount.span : greater(amount.span, least)
    const { params } = clause.alternatives[index]!
    return settled(clause, { isMissing: amount.isMissing, span }, params, index)
  })
  return must.length > 0
    ? outcomes
    : [...outcomes, ...settled(clause, sure(point(NOTHING)), undefined, -1)]
}

function settled(
  clause: ExpandedClause,
  amount: PossibleNumber,
  params: { readonly met?: boolean; readonly finding?: string } | undefined,
  alternative: number,
): readonly PossibleClause[] {
  const outcomes = amount.isMissing ? [byPolicy(clause, 'missing')] : []
  if (amount.span === undefined) return outcomes
  const weight = fromExact(clause.weight)
  const before = amount.span
  const isWeightless = weight.n === 0 && weight.big === undefined
  const points = isWeightless ? point(NOTHING) : finish(clause, before, weight)
  const share = isWeightless ? before : multiplySpans(points, point(divide(fromNumber(1), weight)))
  const mark = point(fromExact(clause.metAt))
  return [
    ...outcomes,
    {
      ...NEVER,
      states: new Set(['scored']),
      points: sure(points),
      mayBeInScope: true,
      mayBeMet: params?.met ?? canBeBelow(mark, share, true),
      mayBeUnmet: params?.met === undefined ? canBeBelow(share, mark, false) : !params.met,
      grades: new Set([params?.finding ?? clause.nonconformity]),
      alternatives: new Set([alternative]),
    },
  ]
}

function finish(clause: ExpandedClause, before: Span, weight: Quantity): Span {
  let points = before
  if (clause.zeroBelow !== undefined) {
    const least = fromExact(clause.zeroBelow)
    const isBelow = canBeBelow(points, point(least), false)
    const isAbove = canBeBelow(point(least), points, true)
    if (isBelow) points = isAbove ? join(point(NOTHING), atLeast(points, least)) : point(NOTHING)
  }
  const rounded = atMost(atLeast(roundSpan(points, clause.rounding), NOTHING), weight)
  const only = onlyOf(rounded)
  return only === undefined ? rounded : point(only)
}

function sure(span: Span): PossibleNumber {
  return { isMissing: false, span }
}

/** What may be left of a clause in a group of which only one counts. */
export function afterOnce(
  own: PossibleClause,
  before: readonly PossibleClause[],
  after: readonly PossibleClause[],
  keep: 'best' | 'first',
): PossibleClause {
  const { span } = own.points
  if (span === undefined) return own
  const rivals = keep === 'first' ? before : [...before, ...after]
  const mayLose = rivals.some(({ points }) => {
    if (points.span === undefined || points.span.hi === undefined) return points.span !== undefined
    if (points.span.hi.n <= 0) return false
    return keep === 'first' || canBeBelow(span, points.span, true)
  })
  if (!mayLose) return own
  const mustLose = rivals.some(({ points, mayBeOut }) => {
    const lo = points.span?.lo
    if (lo === undefined || points.isMissing || mayBeOut || lo.n <= 0) return false
    return keep === 'first' || (span.hi !== undefined && compare(lo, span.hi) > 0)
  })
  const lost = point(NOTHING)
  return { ...own, points: { ...own.points, span: mustLose ? lost : join(span, lost) } }
}
