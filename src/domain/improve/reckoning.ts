import { exact, ZERO, type Exact } from '../numbers/exact.ts'
import { greater, lesser } from '../meaning/possible-value.ts'
import { COUNTED_BY, type CountedBy } from './cost.ts'
import type { Move } from './move.ts'
import type { Requirement } from './requirement.ts'
import { hullOf, type HullPoint, type Slice } from './slice.ts'

/** The largest whole number that a cost or a contribution becomes: products of two are exact. */
const MOST = 2 ** 26

/**
 * Costs and contributions as whole numbers, which doubles hold exactly, for a search that adds and
 * compares them a million times. Where denominators are small they are the numbers themselves, in
 * units; else costs and needs are rounded down and contributions up, so that a bound on what a plan
 * costs stays one.
 */
export class Reckoning {
  readonly #requirements: readonly Requirement[]
  /** Units of one, by what is counted and by requirement. */
  readonly #costs = new Map<CountedBy, Exact>()
  readonly #gives: readonly Exact[]
  /** What the moves of slices were found to cost and to give. */
  readonly #known = new Map<CountedBy, Map<Move, number>>()
  readonly #given: readonly Map<Move, number>[]
  readonly #least = new Map<CountedBy, Map<Slice, number>>()
  readonly #hulls = new Map<Slice, (readonly HullPoint[])[]>()
  readonly #slices: readonly Slice[]
  readonly needs: readonly number[]
  /** Requirements that some site contributes to both of. */
  readonly sharing: readonly (readonly boolean[])[]

  constructor(slices: readonly Slice[], requirements: readonly Requirement[]) {
    this.#slices = slices
    this.#requirements = requirements
    this.#gives = requirements.map(({ need, sites, gives }) =>
      unitsOf([
        need,
        ...slices.filter(({ site }) => sites.has(site)).flatMap(({ moves }) => moves.map(gives)),
      ]),
    )
    this.#given = requirements.map(() => new Map())
    this.needs = requirements.map(({ need }, at) => floor(need, this.#gives[at]!))
    this.sharing = requirements.map((one) =>
      requirements.map((other) => [...one.sites].some((site) => other.sites.has(site))),
    )
  }

  /** What a move costs at least. */
  cost(move: Move, of: CountedBy): number {
    const known = this.#known.get(of) ?? new Map<Move, number>()
    this.#known.set(of, known)
    const found = known.get(move)
    if (found !== undefined) return found
    const made = floor(move.cost[of], this.#unit(of))
    known.set(move, made)
    return made
  }

  /** What a move contributes to a requirement at most. */
  gives(move: Move, at: number): number {
    const known = this.#given[at]!
    const found = known.get(move)
    if (found !== undefined) return found
    const made = ceil(this.#requirements[at]!.gives(move), this.#gives[at]!)
    known.set(move, made)
    return made
  }

  /** What each move of a slice costs at least. */
  least(slice: Slice, of: CountedBy): number {
    const known = this.#least.get(of) ?? new Map<Slice, number>()
    this.#least.set(of, known)
    const found = known.get(slice)
    if (found !== undefined) return found
    let made = Infinity
    for (const move of slice.moves) made = Math.min(made, this.cost(move, of))
    known.set(slice, made)
    return made
  }

  /** What the moves of a slice contribute to a requirement for what they cost. */
  hull(slice: Slice, at: number, of: CountedBy): readonly HullPoint[] {
    const mine = this.#hulls.get(slice) ?? []
    if (mine.length === 0) this.#hulls.set(slice, mine)
    const place = COUNTED_BY.indexOf(of) * this.needs.length + at
    const known = mine[place]
    if (known !== undefined) return known
    const made = hullOf(
      slice.moves.map((move) => ({ gives: this.gives(move, at), cost: this.cost(move, of), move })),
    )
    mine[place] = made
    return made
  }

  /** A cost, in units; halfway between two whole numbers where it lies between them. */
  measure(cost: Exact, of: CountedBy): number {
    const scaled = cost.mul(this.#unit(of))
    const whole = Number(scaled.floor().n) * (scaled.s < 0n ? -1 : 1)
    return scaled.d === 1n ? whole : whole + 0.5
  }

  /** A number of units as a cost. */
  asCost(units: number, of: CountedBy): Exact {
    return exact(units).div(this.#unit(of))
  }

  #unit(of: CountedBy): Exact {
    const known = this.#costs.get(of)
    if (known !== undefined) return known
    const made = unitsOf(this.#slices.flatMap(({ moves }) => moves.map(({ cost }) => cost[of])))
    this.#costs.set(of, made)
    return made
  }
}

/** Into how many units one is cut, so that all of these are whole, or else finely enough. */
function unitsOf(values: readonly Exact[]): Exact {
  const most = values.reduce((widest, value) => greater(widest, value.abs()), ZERO)
  let common = 1n
  for (const { d } of values) {
    common = (common / divisor(common, d)) * d
    if (common > BigInt(MOST)) break
  }
  const units = exact(common)
  if (greater(most.mul(units), exact(MOST)).equals(MOST)) return units
  return most.n === 0n ? exact(1) : lesser(exact(MOST).div(most), exact(MOST))
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

function floor(value: Exact, units: Exact): number {
  // Mostly both are short, and the product is whole.
  const [n, d, u] = [Number(value.n), Number(value.d), Number(units.n)]
  const product = n * u
  if (units.d === 1n && product <= Number.MAX_SAFE_INTEGER && product % d === 0)
    return value.s < 0n && product > 0 ? -product / d : product / d
  const made = value.mul(units).floor()
  return Number(made.n) * (made.s < 0n ? -1 : 1)
}

function ceil(value: Exact, units: Exact): number {
  return -floor(value.neg(), units)
}
