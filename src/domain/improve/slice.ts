import { compareExact } from '../numbers/exact.ts'
import { either, only, type Possible } from '../meaning/possible-value.ts'
import type { CountedBy } from './cost.ts'
import type { Move, Moves } from './move.ts'

/** Some of the moves of a site, seen together. */
export type Slice = {
  readonly site: number
  /** The dearest last. */
  readonly moves: readonly Move[]
  /** What each node of the site's frontier may come to by one of them. */
  readonly values: readonly Possible[]
  /** The two that it falls into; undefined for a single move. */
  readonly parts: () => readonly Slice[] | undefined
}

/** All moves of a site, to be taken apart: first what stays from what changes, then the cheap from the dear. */
export function sliceOf({ keep, others }: Moves, by: readonly CountedBy[]): Slice {
  const ordered = others.toSorted((a, b) => order(a, b, by))
  const rest = ordered.length === 0 ? undefined : sliced(ordered)
  const first = sliced([keep])
  if (rest === undefined) return first
  let parts: readonly Slice[] | undefined
  return {
    site: keep.site,
    moves: [keep, ...ordered],
    values: joined(first.values, rest.values),
    parts: () => (parts ??= [first, rest]),
  }
}

/** The slice without the moves that are not wanted; undefined where none is left. */
export function keepOnly(slice: Slice, isWanted: (move: Move) => boolean): Slice | undefined {
  const moves = slice.moves.filter(isWanted)
  if (moves.length === slice.moves.length) return slice
  const [first, ...others] = moves
  if (first === undefined) return undefined
  if (Object.keys(first.change).length > 0) return sliced(moves)
  const keep = sliced([first])
  if (others.length === 0) return keep
  const rest = sliced(others)
  return {
    site: slice.site,
    moves,
    values: joined(keep.values, rest.values),
    parts: () => [keep, rest],
  }
}

function order(a: Move, b: Move, by: readonly CountedBy[]): number {
  for (const one of by) {
    const found = compareExact(a.cost[one], b.cost[one])
    if (found !== 0) return found
  }
  return a.distance - b.distance
}

function sliced(moves: readonly Move[]): Slice {
  const [first] = moves
  let parts: readonly Slice[] | undefined
  const halves = (): readonly Slice[] | undefined => {
    if (moves.length === 1) return undefined
    const middle = Math.ceil(moves.length / 2)
    return (parts ??= [sliced(moves.slice(0, middle)), sliced(moves.slice(middle))])
  }
  let values: readonly Possible[] | undefined
  return {
    site: first!.site,
    moves,
    get values() {
      values ??=
        moves.length === 1
          ? first!.values.map(only)
          : halves()!
              .map((half) => half.values)
              .reduce(joined)
      return values
    },
    parts: halves,
  }
}

function joined(a: readonly Possible[], b: readonly Possible[]): readonly Possible[] {
  return a.map((one, k) => either(one, b[k]!))
}

/** A point of a hull: so much is contributed for so much cost, both in whole units. */
export type HullPoint = { readonly gives: number; readonly cost: number; readonly move: Move }

/**
 * The lower hull of what moves contribute for what they cost, from the cheapest on: no combination of
 * them, mixed in any shares, contributes more for less.
 */
export function hullOf(points: readonly HullPoint[]): readonly HullPoint[] {
  const sorted = points.toSorted((a, b) => a.cost - b.cost || b.gives - a.gives)
  const rising: HullPoint[] = []
  for (const point of sorted)
    if (rising.length === 0 || point.gives > rising.at(-1)!.gives) rising.push(point)
  const hull: HullPoint[] = []
  for (const point of rising) {
    while (hull.length > 1) {
      const [a, b] = [hull.at(-2)!, hull.at(-1)!]
      if ((b.gives - a.gives) * (point.cost - b.cost) > (point.gives - b.gives) * (b.cost - a.cost))
        break
      hull.pop()
    }
    hull.push(point)
  }
  return hull
}
