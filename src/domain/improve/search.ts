import type { Requirement } from './requirements.ts'
import type { Cost, Move, Site } from './sites.ts'

/** How a plan is counted. */
export const COUNTED_BY = ['clauses', 'points', 'effort', 'lead'] as const
export type CountedBy = (typeof COUNTED_BY)[number]

/** The cheapest moves found, and what is certain about cheaper ones. */
export type Found = {
  readonly moves: readonly Move[] | undefined
  /** No plan costs less than this. Infinity when there is none at all. */
  readonly atLeast: number
  /** Whether the search came to its end: `moves` are the cheapest, or there are none. */
  readonly complete: boolean
  readonly steps: number
}

const EPSILON = 1e-9

/** What moves cost together. */
export function costOfAll(moves: readonly Move[]): Cost {
  return {
    clauses: moves.reduce((sum, { cost }) => sum + cost.clauses, 0),
    points: moves.reduce((sum, { cost }) => sum + cost.points, 0),
    effort: moves.reduce((sum, { cost }) => sum + cost.effort, 0),
    leadDays: moves.reduce((most, { cost }) => Math.max(most, cost.leadDays), 0),
  }
}

/** The one number that a way of counting makes of a cost. */
export function counted(cost: Cost, by: CountedBy): number {
  return by === 'lead' ? cost.leadDays : cost[by]
}

/**
 * Finds the cheapest set of moves, at most one a site, that `reaches`. Branch and bound: a branch is
 * left when the requirements tell that completing it costs more than is known to be enough. `budget`
 * is the number of branches looked at before the search gives up and says what it knows.
 */
export function searchCheapest(
  sites: readonly Site[],
  requirements: readonly Requirement[],
  by: CountedBy,
  reaches: (moves: readonly Move[]) => boolean,
  budget: number,
): Found {
  if (reaches([])) return { moves: [], atLeast: 0, complete: true, steps: 0 }
  if (by === 'lead') return soonest(sites, requirements, reaches, budget)
  if (by === 'clauses') return fewest(sites, requirements, reaches, budget)
  // A plan with few clauses is a good bar for the first round.
  const first = fewest(sites, requirements, reaches, Math.ceil(budget / 4))
  if (first.moves === undefined && first.complete) return first
  const bar = first.moves === undefined ? Infinity : counted(costOfAll(first.moves), by)
  const search = branching(sites, requirements, ({ cost }) => cost[by], reaches, {
    isWhole: false,
    left: budget - first.steps,
  })
  const better = search.below(bar - 10 * EPSILON)
  const steps = first.steps + search.steps()
  const moves = better.moves ?? first.moves
  const complete = better.complete
  const cost = moves === undefined ? Infinity : counted(costOfAll(moves), by)
  return { moves, atLeast: complete ? cost : Math.min(cost, search.bound), complete, steps }
}

/** Allows one clause, then two, and so on: the first that reaches is the fewest. */
function fewest(
  sites: readonly Site[],
  requirements: readonly Requirement[],
  reaches: (moves: readonly Move[]) => boolean,
  budget: number,
): Found {
  const search = branching(sites, requirements, ({ cost }) => cost.clauses, reaches, {
    isWhole: true,
    left: budget,
  })
  const most = sites.reduce(
    (sum, { moves }) => sum + Math.max(0, ...moves.map(({ cost }) => cost.clauses)),
    0,
  )
  for (let limit = Math.max(1, search.bound); limit <= most; limit += 1) {
    const { moves, complete } = search.within(limit)
    if (moves !== undefined) return { moves, atLeast: limit, complete: true, steps: search.steps() }
    if (!complete) return { moves, atLeast: limit, complete: false, steps: search.steps() }
  }
  return { moves: undefined, atLeast: Infinity, complete: true, steps: search.steps() }
}

/** Allows the quickest improvements first, then slower ones; among those, the fewest clauses. */
function soonest(
  sites: readonly Site[],
  requirements: readonly Requirement[],
  reaches: (moves: readonly Move[]) => boolean,
  budget: number,
): Found {
  const days = [...new Set(sites.flatMap(({ moves }) => moves.map(({ cost }) => cost.leadDays)))]
  let steps = 0
  let atLeast: number | undefined
  for (const limit of days.sort((a, b) => a - b)) {
    const quick = sites.map((site) => ({
      ...site,
      moves: site.moves.filter(({ cost }) => cost.leadDays <= limit),
    }))
    const all = quick.flatMap(({ moves }) =>
      moves.length === 0 ? [] : [moves.reduce((a, b) => (b.cost.points > a.cost.points ? b : a))],
    )
    const found = fewest(quick, requirements, reaches, Math.ceil((budget - steps) / 2))
    steps += found.steps
    const moves = found.moves ?? (reaches(all) ? all : undefined)
    if (moves !== undefined)
      return { moves, atLeast: atLeast ?? limit, complete: atLeast === undefined, steps }
    if (!found.complete) atLeast ??= limit
  }
  return { moves: undefined, atLeast: atLeast ?? Infinity, complete: atLeast === undefined, steps }
}

/** The largest of 1, 0.5, 0.1, 0.05 and 0.01 that every cost is a multiple of; 0 for none. */
function grainOf(costs: readonly number[]): number {
  const isMultiple = (grain: number): boolean =>
    costs.every((cost) => Math.abs(cost / grain - Math.round(cost / grain)) < 1e-6)
  return [1, 0.5, 0.1, 0.05, 0.01].find(isMultiple) ?? 0
}

type Outcome = { readonly moves: readonly Move[] | undefined; readonly complete: boolean }

/** One tree of choices: which move of which site, in an order that finds good plans early. */
function branching(
  sites: readonly Site[],
  requirements: readonly Requirement[],
  costOf: (move: Move) => number,
  reaches: (moves: readonly Move[]) => boolean,
  { isWhole, left: given }: { readonly isWhole: boolean; readonly left: number },
): {
  /** The first plan found that costs at most `limit`. */
  within(limit: number): Outcome
  /** The cheapest plan that costs at most `limit`. */
  below(limit: number): Outcome
  /** What every plan costs at least. */
  readonly bound: number
  steps(): number
} {
  const offers = sites
    .filter(({ moves }) => moves.length > 0)
    .map(({ moves }) => {
      const list = moves.map((move) => ({
        move,
        cost: costOf(move),
        brings: requirements.map(({ contribution }) => contribution(move)),
      }))
      const most = requirements.map((_, r) => Math.max(...list.map(({ brings }) => brings[r]!)))
      const rate = requirements.map((_, r) =>
        Math.min(
          ...list.map(({ cost, brings }) => (brings[r]! > 0 ? cost / brings[r]! : Infinity)),
        ),
      )
      return { list, most, rate }
    })
  const sums = requirements.map((_, r) => offers.reduce((sum, { most }) => sum + most[r]!, 0))
  /** Without these a requirement can't be met at all: every plan has them. */
  const isEssential = ({ most }: (typeof offers)[number]): boolean =>
    requirements.some(({ need }, r) => most[r]! > 0 && sums[r]! - most[r]! < need)
  const essential = new Set(offers.filter(isEssential))
  // Then what moves furthest where clauses are counted, what moves cheapest elsewhere.
  offers.sort((a, b) => {
    const first = Number(essential.has(b)) - Number(essential.has(a))
    if (first !== 0) return first
    for (let r = 0; r < requirements.length; r += 1) {
      const by = isWhole ? b.most[r]! - a.most[r]! : a.rate[r]! - b.rate[r]!
      if (by !== 0 && !Number.isNaN(by)) return by
    }
    return 0
  })
  type Offer = (typeof offers)[number]['list'][number]
  const rateOf = ({ cost, brings: [first = 0] }: Offer): number =>
    first > 0 ? Number((cost / first).toPrecision(9)) : Infinity
  for (const { list } of offers)
    list.sort((a, b) => {
      const gain = (b.brings[0] ?? b.move.cost.points) - (a.brings[0] ?? a.move.cost.points)
      return isWhole ? a.cost - b.cost || gain : rateOf(a) - rateOf(b) || gain
    })
  const byRate = requirements.map((_, r) =>
    offers
      .map(({ most, rate }, index) => ({ index, most: most[r]!, rate: rate[r]! }))
      .filter(({ most }) => most > 0)
      .sort((a, b) => a.rate - b.rate),
  )
  const needs = requirements.map(({ need }) => need)
  const grain = isWhole ? 1 : grainOf(offers.flatMap(({ list }) => list.map(({ cost }) => cost)))
  const have = requirements.map(() => 0)
  let taken = 0

  /** What is still to be paid at least, with the offers from `from` on. */
  const toPay = (from: number): number => {
    let highest = 0
    for (let r = 0; r < needs.length; r += 1) {
      let open = needs[r]! - have[r]!
      if (open <= 0) continue
      let pay = 0
      for (const { index, most, rate } of byRate[r]!) {
        if (index < from) continue
        if (most >= open) {
          pay += rate * open
          open = 0
          break
        }
        pay += rate * most
        open -= most
      }
      if (open > EPSILON) return Infinity
      if (pay > highest) highest = pay
    }
    return highest
  }
  /** Costs are whole grains, so what is to be paid is, too. */
  const whole = (cost: number): number =>
    grain === 0 ? cost : Math.ceil(cost / grain - 1e-6) * grain

  const run = (start: number, firstIsEnough: boolean): Outcome => {
    let limit = start
    let best: readonly Move[] | undefined
    let complete = true
    const chosen: Move[] = []
    const choose = (from: number, cost: number): boolean => {
      for (let index = from; index < offers.length; index += 1) {
        // Leaving out what comes before can only make the rest dearer.
        if (whole(cost + toPay(index)) > limit + EPSILON) return false
        for (const { move, cost: own, brings } of offers[index]!.list) {
          const sum = cost + own
          if (sum > limit + EPSILON) continue
          if (taken >= given) {
            complete = false
            return true
          }
          taken += 1
          for (let r = 0; r < have.length; r += 1) have[r]! += brings[r]!
          chosen.push(move)
          const rest = toPay(index + 1)
          let isDone = false
          if (whole(sum + rest) <= limit + EPSILON) {
            if (rest === 0 && reaches(chosen)) {
              best = [...chosen]
              if (firstIsEnough) isDone = true
              else limit = sum - Math.max(grain, 10 * EPSILON)
            } else isDone = choose(index + 1, sum)
          }
          chosen.pop()
          for (let r = 0; r < have.length; r += 1) have[r]! -= brings[r]!
          if (isDone) return true
        }
      }
      return false
    }
    choose(0, 0)
    return { moves: best, complete }
  }
  return {
    within: (limit) => run(limit, true),
    below: (limit) => run(limit, false),
    bound: whole(toPay(0)),
    steps: () => taken,
  }
}
