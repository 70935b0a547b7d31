import { compareExact, exact, ZERO, type Exact } from '../numbers/exact.ts'
import type { Box } from '../meaning/box.ts'
import type { Id } from '../meaning/operation.ts'
import { greater, lesser, only } from '../meaning/possible-value.ts'
import type { Work } from '../meaning/work.ts'
import { NO_COST, SECOND, together, type Cost, type CountedBy } from './cost.ts'
import type { Move } from './move.ts'
import type { Requirement } from './requirement.ts'
import type { AnswerSite } from './site.ts'
import { hullOf, type HullPoint, type Slice } from './slice.ts'

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
  /** Hulls worked out so far, for searches over the same requirements. */
  readonly hulls: Hulls
  readonly limit: number
}

/** Hulls by slice, then by requirement and what is counted. */
export type Hulls = Map<Slice, Map<string, readonly HullPoint[]>>

/**
 * Small pieces of work (a node of the graph, a piece of a hull) that a step may take on average, so
 * that a search over a large standard ends as soon as one over a small one.
 */
const WORK_A_STEP = 100

/** Slices of all sites, and bounds on what any choice of one move in each costs. */
type Branch = {
  readonly slices: readonly Slice[]
  readonly bounds: readonly [Exact, Exact]
  readonly depth: number
}

/**
 * Finds the cheapest choice of one move a site that reaches the goal: least in what is counted, and
 * of these least in what comes second. Best first: a branch is left when nothing in it can hold the
 * goal, or when its bounds tell that it costs no less than what is known to be enough.
 */
export function* searchCheapest(search: Search): Work<Found> {
  const { goal, sites, requirements, by, box, costOf, hulls, limit } = search
  const second = SECOND[by]
  let best: { readonly moves: readonly Move[]; readonly cost: Cost } | undefined
  let steps = 0
  let work = 0
  const worked = box.worked
  const common = new Map(
    ([by, second] as const).map((one) => [one, commonCost(search.slices, one)]),
  )
  const spreads = new Map<Slice, Exact>()
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

  function hull(slice: Slice, at: number, of: CountedBy): readonly HullPoint[] {
    const mine = hulls.get(slice) ?? new Map<string, readonly HullPoint[]>()
    hulls.set(slice, mine)
    const key = `${at} ${of}`
    const known = mine.get(key)
    if (known !== undefined) return known
    const { gives } = requirements[at]!
    const made = hullOf(
      slice.moves.map((move) => ({ gives: gives(move), cost: move.cost[of], move })),
    )
    mine.set(key, made)
    return made
  }

  const leasts = new Map<CountedBy, Map<Slice, Exact>>([
    [by, new Map()],
    [second, new Map()],
  ])
  function leastOf(slice: Slice, of: CountedBy): Exact {
    const known = leasts.get(of)!.get(slice)
    if (known !== undefined) return known
    const made = slice.moves.map(({ cost }) => cost[of]).reduce(lesser)
    leasts.get(of)!.set(slice, made)
    return made
  }

  /** What any plan in these slices costs at least; undefined where none meets the requirements. */
  function bound(slices: readonly Slice[], of: CountedBy): Exact | undefined {
    if (of === 'lead') return soonest(slices)
    const base = slices.reduce<Exact>((sum, slice) => sum.add(leastOf(slice, of)), ZERO)
    const extras: { readonly more: Exact; readonly sites: ReadonlySet<number> }[] = []
    for (const [at, { need, sites: contributing }] of requirements.entries()) {
      const own = slices.filter(({ site }) => contributing.has(site))
      let given = ZERO
      const segments: { gives: Exact; cost: Exact }[] = []
      for (const slice of own) {
        const points = hull(slice, at, of)
        given = given.add(points[0]!.gives)
        for (let k = 1; k < points.length; k += 1)
          segments.push({
            gives: points[k]!.gives.sub(points[k - 1]!.gives),
            cost: points[k]!.cost.sub(points[k - 1]!.cost),
          })
      }
      let short = need.sub(given)
      if (compareExact(short, ZERO) <= 0) continue
      work += segments.length
      segments.sort((a, b) => compareExact(a.cost.mul(b.gives), b.cost.mul(a.gives)))
      let more = ZERO
      for (const { gives, cost } of segments) {
        if (compareExact(short, gives) <= 0) {
          more = more.add(cost.mul(short).div(gives))
          short = ZERO
          break
        }
        more = more.add(cost)
        short = short.sub(gives)
      }
      if (compareExact(short, ZERO) > 0) return undefined
      extras.push({ more, sites: contributing })
    }
    extras.sort((a, b) => compareExact(b.more, a.more))
    const taken = new Set<number>()
    let extra = ZERO
    for (const { more, sites: contributing } of extras) {
      if ([...contributing].some((site) => taken.has(site))) continue
      for (const site of contributing) taken.add(site)
      extra = extra.add(more)
    }
    const sum = base.add(extra)
    const by_ = common.get(of)
    return by_ === undefined ? sum : sum.mul(exact(by_)).ceil().div(exact(by_))
  }

  /** The days after which enough can be done for every requirement. */
  function soonest(slices: readonly Slice[]): Exact | undefined {
    const must = slices.reduce<Exact>((a, slice) => {
      const one = leastOf(slice, 'lead')
      return compareExact(one, a) > 0 ? one : a
    }, ZERO)
    let bar = must
    for (const { need, sites: contributing, gives } of requirements) {
      const own = slices.filter(({ site }) => contributing.has(site))
      const days = [...new Set(own.flatMap(({ moves }) => moves.map(({ cost }) => cost.lead)))]
        .filter((one) => compareExact(one, bar) >= 0)
        .toSorted(compareExact)
      const reach = (until: Exact): boolean => {
        const sum = own.reduce<Exact>((total, { moves }) => {
          const soon = moves.filter(({ cost }) => compareExact(cost.lead, until) <= 0)
          return soon.length === 0 ? total : total.add(soon.map(gives).reduce(greater))
        }, ZERO)
        return compareExact(sum, need) >= 0
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
    const order = compareExact(first, best.cost[by])
    return order > 0 || (order === 0 && compareExact(then, best.cost[second]) >= 0)
  }

  function branchOf(slices: readonly Slice[], depth: number): Branch | undefined {
    const first = bound(slices, by)
    if (first === undefined) return undefined
    const then = bound(slices, second)
    if (then === undefined) return undefined
    const branch: Branch = { slices, bounds: [first, then], depth }
    return isBeaten(branch.bounds) ? undefined : branch
  }

  /** Takes a choice of single moves as the best known, if it reaches the goal and costs less. */
  function consider(moves: readonly Move[]): void {
    const cost = costOf(moves)
    if (best !== undefined) {
      const order = compareExact(cost[by], best.cost[by])
      if (order > 0 || (order === 0 && compareExact(cost[second], best.cost[second]) >= 0)) return
    }
    show(moves.map(alone))
    if (box.at(goal).true === true && box.at(goal).false !== true) best = { moves, cost }
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
  const root = branchOf(search.slices, 0)
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
      const made = branchOf(slices, branch.depth + 1)
      if (made !== undefined) queue.add(made)
    }
  }

  const left = queue.least()
  return {
    moves: best && nearest(best.moves),
    cost: best?.cost ?? NO_COST,
    atLeast: isComplete
      ? best?.cost[by]
      : best === undefined || (left !== undefined && compareExact(left, best.cost[by]) < 0)
        ? left
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
          compareExact(cost[second], move.cost[second]) <= 0,
      ).toSorted((a, b) => a.distance - b.distance)
      const enough = nearer.find((one) => {
        const other = plan.with(k, one)
        show(other.map(alone))
        if (box.at(goal).true !== true || box.at(goal).false === true) return false
        // A clause that rests on several sites may come to cost more.
        const [was, is] = [costOf(plan), costOf(other)]
        return compareExact(is[by], was[by]) <= 0 && compareExact(is[second], was[second]) <= 0
      })
      if (enough !== undefined) plan = plan.with(k, enough)
    }
    return plan
  }

  /** The site whose slice leaves most open: by what it may contribute, else by how many moves it has. */
  function toSplit(open: readonly Slice[]): Slice {
    return open
      .map((slice) => ({ slice, size: spreadOf(slice) }))
      .reduce((a, b) => {
        const order = compareExact(b.size, a.size)
        return order > 0 || (order === 0 && b.slice.moves.length > a.slice.moves.length) ? b : a
      }).slice
  }

  function spreadOf(slice: Slice): Exact {
    const known = spreads.get(slice)
    if (known !== undefined) return known
    const made = requirements.reduce<Exact>((widest, { sites: contributing, gives, need }) => {
      if (!contributing.has(slice.site)) return widest
      const given = slice.moves.map(gives)
      const size = given.reduce(greater).sub(given.reduce(lesser))
      const relative = need.n === 0n ? size : size.div(need.abs())
      return greater(relative, widest)
    }, ZERO)
    spreads.set(slice, made)
    return made
  }

  /**
   * A plan that may be enough: of each requirement that is not met the moves with most for their
   * cost, one site after the other.
   */
  function rounded(slices: readonly Slice[]): readonly Move[] | undefined {
    const chosen = slices.map(({ moves }) => moves[0]!)
    for (let rounds = 0; rounds < slices.length * 2; rounds += 1) {
      let unmet: { readonly at: number; readonly short: Exact } | undefined
      for (const [at, { need, sites: contributing, gives }] of requirements.entries()) {
        let short = need
        for (const move of chosen) if (contributing.has(move.site)) short = short.sub(gives(move))
        if (compareExact(short, ZERO) > 0) {
          unmet = { at, short }
          break
        }
      }
      if (unmet === undefined) return chosen
      const { at, short } = unmet
      const { sites: contributing, gives } = requirements[at]!
      let pick: { readonly k: number; readonly move: Move; readonly rate: Exact } | undefined
      for (const [k, slice] of slices.entries()) {
        if (!contributing.has(slice.site)) continue
        const now = gives(chosen[k]!)
        for (const { gives: given, cost, move } of hull(slice, at, by)) {
          const more = given.sub(now)
          if (compareExact(more, ZERO) <= 0) continue
          const rate = cost.sub(chosen[k]!.cost[by]).div(lesser(more, short))
          if (pick === undefined || compareExact(rate, pick.rate) < 0) pick = { k, move, rate }
        }
      }
      if (pick === undefined) return undefined
      chosen[pick.k] = pick.move
    }
    return undefined
  }
}

/** The least whole number that makes all costs whole; undefined where it is large. */
function commonCost(slices: readonly Slice[], of: CountedBy): bigint | undefined {
  let made = 1n
  for (const { moves } of slices)
    for (const { cost } of moves) {
      const { d } = cost[of]
      let [x, y] = [made, d]
      while (y > 0n) [x, y] = [y, x % y]
      made = (made / x) * d
      if (made > 10n ** 12n) return undefined
    }
  return made
}

/** What several moves cost, each by itself. */
export function costOfAll(moves: readonly Move[]): Cost {
  return moves.map(({ cost }) => cost).reduce(together, NO_COST)
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
  least(): Exact | undefined {
    return this.#heap[0]?.bounds[0]
  }
}

function before(a: Branch, b: Branch): number {
  return (
    compareExact(a.bounds[0], b.bounds[0]) ||
    compareExact(a.bounds[1], b.bounds[1]) ||
    b.depth - a.depth
  )
}
