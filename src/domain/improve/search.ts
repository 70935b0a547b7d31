import { compareExact, sum, ZERO, type Exact } from '../numbers/exact.ts'
import type { Box } from '../meaning/box.ts'
import type { Id } from '../meaning/operation.ts'
import { greater, only } from '../meaning/possible-value.ts'
import type { Work } from '../meaning/work.ts'
import { NO_COST, SECOND, type Cost, type CountedBy } from './cost.ts'
import type { Move } from './move.ts'
import type { Reckoning } from './reckoning.ts'
import type { Requirement } from './requirement.ts'
import type { AnswerSite } from './site.ts'
import type { Slice } from './slice.ts'

/** The cheapest moves found, and what is certain about cheaper ones. */
export type Found = {
  /** One a site; undefined where none were found that reach the goal. */
  readonly moves: readonly Move[] | undefined
  readonly cost: Cost
  /** No plan costs less than this, in what is counted; undefined where there is none at all. */
  readonly atLeast: Exact | undefined
  /** Whether the search came to its end: `moves` are the cheapest, or there are none. */
  readonly isComplete: boolean
  readonly steps: number
}

/** What is searched. */
export type Search = {
  readonly goal: Id
  readonly sites: readonly AnswerSite[]
  readonly slices: readonly Slice[]
  readonly requirements: readonly Requirement[]
  readonly by: CountedBy
  /** Opened over the goal and everything that costs rest on. */
  readonly box: Box
  /** What chosen moves really cost together. */
  readonly costOf: (moves: readonly Move[]) => Cost
  /** What slices cost and contribute, for searches over the same requirements. */
  readonly reckoning: Reckoning
  readonly limit: number
}

/**
 * Small pieces of work (a node of the graph, a piece of a hull) that a step may take on average, so
 * that a search over a large standard ends as soon as one over a small one.
 */
const WORK_A_STEP = 100

/** What the moves of some slices contribute to a requirement beyond the cheapest, best value first. */
type Offer = {
  /** What the cheapest moves contribute together. */
  readonly given: number
  readonly segments: readonly Segment[]
}
type Segment = { readonly gives: number; readonly cost: number; readonly slice: Slice }

/** Slices of all sites, and bounds on what any choice of one move in each costs, in units. */
type Branch = {
  readonly slices: readonly Slice[]
  readonly bounds: readonly [number, number]
  readonly depth: number
  /** By what is counted first and second, what is offered to each requirement. */
  readonly offers: readonly [readonly Offer[], readonly Offer[]]
  /** By the same, what the cheapest moves cost together. */
  readonly base: readonly [number, number]
}

/**
 * Finds the cheapest choice of one move a site that reaches the goal: least in what is counted, and
 * of these least in what comes second. Best first: a branch is left when nothing in it can hold the
 * goal, or when its bounds tell that it costs no less than what is known to be enough.
 */
export function* searchCheapest(search: Search): Work<Found> {
  const { goal, sites, requirements, by, box, costOf, reckoning, limit } = search
  const counted = [by, SECOND[by]] as const
  let best:
    | {
        readonly moves: readonly Move[]
        readonly cost: Cost
        /** The same in units. */
        readonly measured: readonly [number, number]
      }
    | undefined
  let steps = 0
  let work = 0
  const worked = box.worked
  const spreads = new Map<Slice, number>()
  let shown: readonly Slice[] = []

  function show(slices: readonly Slice[]): void {
    box.put(
      slices.flatMap((slice, k) =>
        slice === shown[k]
          ? []
          : sites[slice.site]!.frontier.map((id, n) => [id, slice.values[n]!] as const),
      ),
    )
    shown = slices
  }

  /** What slices offer to a requirement; of a slice that takes the place of another, from what was. */
  function offerOf(
    at: number,
    of: CountedBy,
    slices: readonly Slice[],
    was?: { readonly offer: Offer; readonly slice: Slice },
  ): Offer {
    const mine = slices.filter(({ site }) => requirements[at]!.sites.has(site))
    const given = mine.reduce((sum, slice) => sum + reckoning.hull(slice, at, of)[0]!.gives, 0)
    const more = mine
      .flatMap((slice) => {
        const points = reckoning.hull(slice, at, of)
        return points.slice(1).map((point, k): Segment => ({
          gives: point.gives - points[k]!.gives,
          cost: point.cost - points[k]!.cost,
          slice,
        }))
      })
      .toSorted(byRate)
    if (was === undefined) return { given, segments: more }
    const segments: Segment[] = []
    let next = 0
    for (const segment of was.offer.segments) {
      if (segment.slice === was.slice) continue
      while (next < more.length && byRate(more[next]!, segment) < 0) segments.push(more[next++]!)
      segments.push(segment)
    }
    while (next < more.length) segments.push(more[next++]!)
    const before = reckoning.hull(was.slice, at, of)[0]!.gives
    return { given: was.offer.given - before + given, segments }
  }

  /** What any plan costs at least, by what is offered; undefined where a requirement is not met. */
  function boundBy(offers: readonly Offer[], base: number): number | undefined {
    const extras: { readonly more: number; readonly at: number }[] = []
    for (const [at, { given, segments }] of offers.entries()) {
      let short = reckoning.needs[at]! - given
      if (short <= 0) continue
      work += segments.length
      let more = 0
      for (const { gives, cost } of segments) {
        if (short <= gives) {
          // Plans cost whole units: what remains of a share is rounded up.
          const product = cost * short
          const rest = product % gives
          more += (product - rest) / gives + (rest > 0 ? 1 : 0)
          short = 0
          break
        }
        more += cost
        short -= gives
      }
      if (short > 0) return undefined
      extras.push({ more, at })
    }
    extras.sort((a, b) => b.more - a.more)
    const taken: number[] = []
    let bound = base
    for (const { more, at } of extras) {
      if (taken.some((other) => reckoning.sharing[at]![other])) continue
      taken.push(at)
      bound += more
    }
    return bound
  }

  /** The days after which enough can be done for every requirement. */
  function soonest(slices: readonly Slice[]): number | undefined {
    let bar = slices.reduce((most, slice) => Math.max(most, reckoning.least(slice, 'lead')), 0)
    for (const [at, { sites: contributing }] of requirements.entries()) {
      const own = slices.filter(({ site }) => contributing.has(site))
      const days = [
        ...new Set(own.flatMap(({ moves }) => moves.map((move) => reckoning.cost(move, 'lead')))),
      ]
        .filter((one) => one >= bar)
        .toSorted((a, b) => a - b)
      const reach = (until: number): boolean => {
        let sum = 0
        for (const { moves } of own) {
          let most = -Infinity
          for (const move of moves)
            if (reckoning.cost(move, 'lead') <= until)
              most = Math.max(most, reckoning.gives(move, at))
          if (most > -Infinity) sum += most
        }
        return sum >= reckoning.needs[at]!
      }
      if (reach(bar)) continue
      const enough = days.find(reach)
      if (enough === undefined) return undefined
      bar = enough
    }
    return bar
  }

  /** Whether a branch can't hold anything better than what is known. */
  function isBeaten([first, then]: Branch['bounds']): boolean {
    if (best === undefined) return false
    const [bestFirst, bestThen] = best.measured
    return first > bestFirst || (first === bestFirst && then >= bestThen)
  }

  /** A branch of these slices, one of which took the place of another in the branch above. */
  function branchOf(
    slices: readonly Slice[],
    above?: { readonly branch: Branch; readonly slice: Slice; readonly part: Slice },
  ): Branch | undefined {
    const offers = counted.map((of, k) =>
      of === 'lead'
        ? []
        : requirements.map(({ sites: contributing }, at) => {
            if (above === undefined) return offerOf(at, of, slices)
            const offer = above.branch.offers[k]![at]!
            const { slice, part } = above
            return contributing.has(slice.site) ? offerOf(at, of, [part], { offer, slice }) : offer
          }),
    ) as unknown as Branch['offers']
    const base = counted.map((of, k) =>
      above === undefined
        ? slices.reduce((sum, slice) => sum + reckoning.least(slice, of), 0)
        : above.branch.base[k]! -
          reckoning.least(above.slice, of) +
          reckoning.least(above.part, of),
    ) as unknown as Branch['base']
    const bounds: number[] = []
    for (const [k, of] of counted.entries()) {
      const bound = of === 'lead' ? soonest(slices) : boundBy(offers[k]!, base[k]!)
      if (bound === undefined) return undefined
      bounds.push(bound)
    }
    const [first, then] = bounds as [number, number]
    const depth = above === undefined ? 0 : above.branch.depth + 1
    const branch: Branch = { slices, bounds: [first, then], depth, offers, base }
    return isBeaten(branch.bounds) ? undefined : branch
  }

  /** Takes a choice of single moves as the best known, if it reaches the goal and costs less. */
  function consider(moves: readonly Move[]): void {
    const cost = costOf(moves)
    const [of, second] = counted
    if (best !== undefined) {
      const order = compareExact(cost[of], best.cost[of])
      if (order > 0 || (order === 0 && compareExact(cost[second], best.cost[second]) >= 0)) return
    }
    show(moves.map(alone))
    if (box.at(goal).true === true && box.at(goal).false !== true)
      best = {
        moves,
        cost,
        measured: [reckoning.measure(cost[of], of), reckoning.measure(cost[second], second)],
      }
  }

  const singles = new Map<Move, Slice>()
  function alone(move: Move): Slice {
    const known = singles.get(move)
    if (known !== undefined) return known
    const made: Slice = {
      site: move.site,
      moves: [move],
      values: move.values.map(only),
      parts: () => undefined,
    }
    singles.set(move, made)
    return made
  }

  const queue = new Queue()
  const root = branchOf(search.slices)
  if (root !== undefined) queue.add(root)
  let isComplete = true
  for (let branch = queue.take(); branch !== undefined; branch = queue.take()) {
    if (isBeaten(branch.bounds)) continue
    if (steps >= limit || work + box.worked - worked > limit * WORK_A_STEP) {
      isComplete = false
      queue.add(branch)
      break
    }
    steps += 1
    yield
    show(branch.slices)
    const { true: yes, false: no } = box.at(goal)
    if (yes !== true) continue
    if (no !== true) {
      // Everything in it reaches the goal: the cheapest of each site are enough.
      consider(branch.slices.map(({ moves }) => moves[0]!))
      if (isBeaten(branch.bounds)) continue
    } else {
      const guess = rounded(branch.slices)
      if (guess !== undefined) consider(guess)
      if (isBeaten(branch.bounds)) continue
    }
    const open = branch.slices.filter((slice) => slice.moves.length > 1)
    if (open.length === 0) {
      consider(branch.slices.map(({ moves }) => moves[0]!))
      continue
    }
    const split = toSplit(open)
    for (const part of split.parts()!) {
      const slices = branch.slices.map((slice) => (slice === split ? part : slice))
      const made = branchOf(slices, { branch, slice: split, part })
      if (made !== undefined) queue.add(made)
    }
  }

  const left = queue.least()
  const leftCost = left === undefined ? undefined : reckoning.asCost(left, by)
  return {
    moves: best && nearest(best.moves),
    cost: best?.cost ?? NO_COST,
    atLeast: isComplete
      ? best?.cost[by]
      : best === undefined || (leftCost !== undefined && compareExact(leftCost, best.cost[by]) < 0)
        ? leftCost
        : best.cost[by],
    isComplete,
    steps,
  }

  /** Of moves that cost the same, those nearest to the answers as they are. */
  function nearest(moves: readonly Move[]): readonly Move[] {
    let plan = moves
    for (const [k, move] of moves.entries()) {
      if (move.distance === 0) continue
      const nearer = search.slices[k]!.moves.filter(
        ({ cost, distance }) =>
          distance < move.distance &&
          compareExact(cost[by], move.cost[by]) <= 0 &&
          compareExact(cost[counted[1]], move.cost[counted[1]]) <= 0,
      ).toSorted((a, b) => a.distance - b.distance)
      const enough = nearer.find((one) => {
        const other = plan.with(k, one)
        show(other.map(alone))
        if (box.at(goal).true !== true || box.at(goal).false === true) return false
        // A clause that rests on several sites may come to cost more.
        const [was, is] = [costOf(plan), costOf(other)]
        return (
          compareExact(is[by], was[by]) <= 0 && compareExact(is[counted[1]], was[counted[1]]) <= 0
        )
      })
      if (enough !== undefined) plan = plan.with(k, enough)
    }
    return plan
  }

  /** The site whose slice leaves most open: by what it may contribute, else by how many moves it has. */
  function toSplit(open: readonly Slice[]): Slice {
    return open.reduce((a, b) => {
      const order = spreadOf(b) - spreadOf(a)
      return order > 0 || (order === 0 && b.moves.length > a.moves.length) ? b : a
    })
  }

  function spreadOf(slice: Slice): number {
    const known = spreads.get(slice)
    if (known !== undefined) return known
    let widest = 0
    for (const [at, { sites: contributing }] of requirements.entries()) {
      if (!contributing.has(slice.site)) continue
      const given = slice.moves.map((move) => reckoning.gives(move, at))
      const size = Math.max(...given) - Math.min(...given)
      widest = Math.max(widest, size / (Math.abs(reckoning.needs[at]!) || 1))
    }
    spreads.set(slice, widest)
    return widest
  }

  /**
   * A plan that may be enough: of each requirement that is not met the moves with most for their
   * cost, one site after the other.
   */
  function rounded(slices: readonly Slice[]): readonly Move[] | undefined {
    const chosen = slices.map(({ moves }) => moves[0]!)
    for (let rounds = 0; rounds < slices.length * 2; rounds += 1) {
      let unmet: { readonly at: number; readonly short: number } | undefined
      for (const [at, { sites: contributing }] of requirements.entries()) {
        let short = reckoning.needs[at]!
        for (const move of chosen)
          if (contributing.has(move.site)) short -= reckoning.gives(move, at)
        if (short > 0) {
          unmet = { at, short }
          break
        }
      }
      if (unmet === undefined) return chosen
      const { at, short } = unmet
      let pick: { readonly k: number; readonly move: Move; readonly rate: number } | undefined
      for (const [k, slice] of slices.entries()) {
        if (!requirements[at]!.sites.has(slice.site)) continue
        const now = reckoning.gives(chosen[k]!, at)
        const paid = reckoning.cost(chosen[k]!, by)
        for (const { gives, cost, move } of reckoning.hull(slice, at, by)) {
          const more = gives - now
          if (more <= 0) continue
          const rate = (cost - paid) / Math.min(more, short)
          if (pick === undefined || rate < pick.rate) pick = { k, move, rate }
        }
      }
      if (pick === undefined) return undefined
      chosen[pick.k] = pick.move
    }
    return undefined
  }
}

/** The cheaper for what it gives first; products of whole numbers are exact. */
function byRate(a: Segment, b: Segment): number {
  return a.cost * b.gives - b.cost * a.gives
}

/** What several moves cost, each by itself. */
export function costOfAll(moves: readonly Move[]): Cost {
  const costs = moves.map(({ cost }) => cost)
  return {
    clauses: sum(costs.map(({ clauses }) => clauses)),
    points: sum(costs.map(({ points }) => points)),
    effort: sum(costs.map(({ effort }) => effort)),
    lead: costs.map(({ lead }) => lead).reduce(greater, ZERO),
  }
}

/** Branches by their bounds, the least first; of equals the deepest. */
class Queue {
  readonly #heap: Branch[] = []

  add(branch: Branch): void {
    const heap = this.#heap
    heap.push(branch)
    let at = heap.length - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (before(heap[up]!, heap[at]!) <= 0) break
      ;[heap[up], heap[at]] = [heap[at]!, heap[up]!]
      at = up
    }
  }

  take(): Branch | undefined {
    const heap = this.#heap
    const [first] = heap
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    heap[0] = last
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let next = at
      if (left < heap.length && before(heap[left]!, heap[next]!) < 0) next = left
      if (right < heap.length && before(heap[right]!, heap[next]!) < 0) next = right
      if (next === at) break
      ;[heap[next], heap[at]] = [heap[at]!, heap[next]!]
      at = next
    }
    return first
  }

  /** The least first bound of all that is left. */
  least(): number | undefined {
    return this.#heap[0]?.bounds[0]
  }
}

function before(a: Branch, b: Branch): number {
  return a.bounds[0] - b.bounds[0] || a.bounds[1] - b.bounds[1] || b.depth - a.depth
}
