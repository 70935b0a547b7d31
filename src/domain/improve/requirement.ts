import { compareExact, exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'
import type { Box } from '../meaning/box.ts'
import type { Id } from '../meaning/operation.ts'
import { restsOn } from '../meaning/run.ts'
import { asNumber } from '../meaning/value.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Work } from '../meaning/work.ts'
import { linearBounds } from './linear.ts'
import type { Move } from './move.ts'
import type { Sites } from './site.ts'
import type { Slice } from './slice.ts'

/**
 * Something that every plan must bring together: what its moves contribute adds up to at least
 * `need`. It follows from the meaning for certain, so moves that fall short of it reach nothing.
 */
export type Requirement = {
  readonly need: Exact
  /** Sites that can contribute. */
  readonly sites: ReadonlySet<number>
  readonly gives: (move: Move) => Exact
}

/** Halvings at which the search for a needed value ends. */
const MOST_HALVINGS = 80

/** Denominators up to which a needed value is rounded up to one that can come out. */
const MOST_COMMON = 10n ** 9n

/**
 * For every sum and count that rests on several sites and that the goal rests on: the least, and the
 * greatest, that it may come to while everything else is free. `box` holds all that may become.
 */
export function* requirementsFor(
  goal: Id,
  { graph }: Meaning,
  sites: Sites,
  slices: readonly Slice[],
  box: Box,
): Work<readonly Requirement[]> {
  const bounds = linearBounds(graph, sites, box)
  const found: Requirement[] = []
  for (const id of restsOn(graph, [goal])) {
    const node = graph.nodes[id]!
    const isSum = node.op === 'fold' && node.fold === 'sum'
    if ((!isSum && node.op !== 'count-true') || !sites.isShared(id)) continue
    const { number: range } = box.at(id)
    const { low, high } = range ?? {}
    if (low === undefined || high === undefined || low.equals(high)) continue
    for (const direction of [1, -1] as const) {
      yield
      const made = requirement(id, direction, low, high)
      if (made !== undefined) found.push(made)
    }
  }
  return found

  function requirement(
    id: Id,
    direction: 1 | -1,
    low: Exact,
    high: Exact,
  ): Requirement | undefined {
    const parts = contributions(id, direction)
    if (parts === undefined) return undefined
    const impossible = barOf(id, direction, low, high, parts.denominator)
    if (impossible === undefined) return undefined
    const short = impossible.mul(direction).sub(parts.rest)
    return { need: above(short, parts.denominator), sites: parts.sites, gives: parts.gives }
  }

  /** A value that is not enough (or too much), next to the first that may be; undefined where it is free. */
  function barOf(
    id: Id,
    direction: 1 | -1,
    low: Exact,
    high: Exact,
    denominator: bigint | undefined,
  ): Exact | undefined {
    const was = box.at(id)
    const canHold = (to: Exact): boolean => {
      const number = direction === 1 ? { low, high: to } : { low: to, high }
      box.put([[id, { ...was, number }]])
      return box.at(goal).true === true
    }
    const worst = direction === 1 ? low : high
    const best = direction === 1 ? high : low
    try {
      if (canHold(worst) || !canHold(best)) return undefined
      let [impossible, possible] = [worst, best]
      const fine = denominator === undefined ? undefined : ONE.div(exact(denominator * 2n))
      for (let k = 0; k < MOST_HALVINGS; k += 1) {
        if (compareExact(possible.sub(impossible).abs(), fine ?? exact(0.000_001)) < 0) break
        const middle = impossible.add(possible).div(2)
        if (canHold(middle)) possible = middle
        else impossible = middle
      }
      return impossible
    } finally {
      box.release([id])
    }
  }

  /** What each move contributes to a node, times `direction`; `rest` is the most of what no site decides. */
  function contributions(
    id: Id,
    direction: 1 | -1,
  ):
    | {
        readonly rest: Exact
        readonly sites: ReadonlySet<number>
        readonly gives: (move: Move) => Exact
        readonly denominator: bigint | undefined
      }
    | undefined {
    const linear = bounds(id, direction)
    if (linear === undefined || linear.terms.size === 0) return undefined
    const mine = new Map<number, (readonly [place: number, factor: Exact])[]>()
    for (const [node, factor] of linear.terms) {
      const site = sites.siteOf(node)!
      const place = site.frontier.indexOf(node)
      mine.set(site.index, [...(mine.get(site.index) ?? []), [place, factor]])
    }
    const known = new Map<Move, Exact>()
    const gives = (move: Move): Exact => {
      const given = known.get(move)
      if (given !== undefined) return given
      const made = (mine.get(move.site) ?? []).reduce<Exact>((sum, [place, factor]) => {
        const value = move.values[place]
        if (value === true) return sum.add(factor)
        const number = asNumber(value)
        return number === undefined ? sum : sum.add(number.mul(factor))
      }, ZERO)
      known.set(move, made)
      return made
    }
    let denominator: bigint | undefined = 1n
    for (const slice of slices)
      if (mine.has(slice.site))
        for (const move of slice.moves) denominator = common(denominator, gives(move).d)
    return { rest: linear.rest, sites: new Set(mine.keys()), gives, denominator }
  }
}

/** What moves add up to must be more than `short`: the next number that they can add up to. */
function above(short: Exact, denominator: bigint | undefined): Exact {
  if (denominator === undefined) return short
  return short.mul(exact(denominator)).floor().add(1).div(exact(denominator))
}

function common(a: bigint | undefined, b: bigint): bigint | undefined {
  if (a === undefined) return undefined
  let [x, y] = [a, b]
  while (y > 0n) [x, y] = [y, x % y]
  const made = (a / x) * b
  return made > MOST_COMMON ? undefined : made
}
