import { compareExact, exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'
import type { ExpandedClause } from '../expand/expanded.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { Rules } from '../language/rules.ts'

/** How a plan is counted. */
export const COUNTED_BY = ['clauses', 'points', 'effort', 'lead'] as const
export type CountedBy = (typeof COUNTED_BY)[number]

/** What a change costs, by each way to count. */
export type Cost = {
  /** Clauses touched; an input that no clause asks for counts as one. */
  readonly clauses: Exact
  /** Points gained in those clauses; points lost where less is better. */
  readonly points: Exact
  /** In the standard's unit; a part of the way costs its share. */
  readonly effort: Exact
  /** Days until the slowest of them is done. */
  readonly lead: Exact
}

export const NO_COST: Cost = { clauses: ZERO, points: ZERO, effort: ZERO, lead: ZERO }

/** What decides between plans that count the same. */
export const SECOND: Record<CountedBy, CountedBy> = {
  clauses: 'points',
  points: 'clauses',
  effort: 'points',
  lead: 'points',
}

/** What two changes cost together. */
export function together(a: Cost, b: Cost): Cost {
  return {
    clauses: a.clauses.add(b.clauses),
    points: a.points.add(b.points),
    effort: a.effort.add(b.effort),
    lead: compareExact(a.lead, b.lead) >= 0 ? a.lead : b.lead,
  }
}

/** What it costs to touch a clause and bring it from `before` to so many points. */
export function costOfClause(
  { clause, weight }: ExpandedClause,
  before: Exact | undefined,
  rules: Rules,
  better: 'more' | 'less',
): (after: Exact | undefined) => Cost {
  const declared = criterionOf(rules, clause)
  const effort = exact(declared?.effort ?? 0)
  const lead = exact(declared?.leadDays ?? 0)
  return (after) => {
    const rise = (after ?? ZERO).sub(before ?? ZERO)
    const change = better === 'less' ? rise.neg() : rise
    const points = compareExact(change, ZERO) > 0 ? change : ZERO
    const share = weight.n === 0n ? ONE : points.div(weight)
    return { clauses: ONE, points, effort: effort.n === 0n ? ZERO : effort.mul(share), lead }
  }
}
