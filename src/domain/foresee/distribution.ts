import type { Quantity } from '../numbers/quantity.ts'
import { valueAt } from './pool.ts'
import type { PopulationSnapshot } from './snapshot.ts'

/**
 * Where a population stands on the scale of the marks, before and after a change, for the main result.
 * Step `k` holds what is at least `from + k * width` and less than the next.
 */
export type Distribution = {
  readonly from: number
  readonly width: number
  readonly steps: readonly DistributionStep[]
  /** Those below the first step. */
  readonly below: number
  /** Those whose result has nothing that marks are held against. */
  readonly without: number
}

export type DistributionStep = {
  /** By rank after the change, no level first: how many keep their level. */
  readonly kept: readonly number[]
  /** How many stand otherwise than before. */
  readonly moved: number
}

/** A scale: where its steps begin and end, and how wide they are. */
export type DistributionScale = {
  readonly from: number
  readonly to: number
  readonly width: number
}

/** What is held against the marks, after the change, in steps; whatever is above the last is in it. */
export function distributionOf(
  before: PopulationSnapshot,
  after: PopulationSnapshot,
  { from, to, width }: DistributionScale,
): Distribution {
  const [old, now] = [before.results[0]!, after.results[0]!]
  const levels = after.expanded.results[0]!.levels.length + 1
  const rankNow = ranksBy(before, after)
  const steps = Array.from({ length: Math.max(1, Math.ceil((to - from) / width)) }, () => ({
    kept: Array.from({ length: levels }, () => 0),
    moved: 0,
  }))
  const places = now.measure.pool.values.map((value) =>
    value === undefined || value === null
      ? undefined
      : Math.min(steps.length - 1, Math.floor((numberOf(value as Quantity) - from) / width)),
  )
  let [below, without] = [0, 0]
  for (let row = 0; row < now.rank.length; row += 1) {
    const place = now.standing[row] === 0 ? places[now.measure.codes.cells[row]!] : undefined
    const step = place === undefined ? undefined : steps[place]
    if (place === undefined) without += 1
    else if (step === undefined) below += 1
    else if (old.standing[row] !== now.standing[row] || rankNow[old.rank[row]!] !== now.rank[row])
      step.moved += 1
    else step.kept[now.rank[row]!]! += 1
  }
  return { from, width, steps, below, without }
}

/** For each rank before, none first, the rank now of the level with that id; a level that is gone keeps its own. */
export function ranksBy(before: PopulationSnapshot, after: PopulationSnapshot): readonly number[] {
  const levels = after.expanded.results[0]!.levels
  return [
    0,
    ...before.expanded.results[0]!.levels.map(
      ({ level, rank }) => levels.find((each) => each.level.id === level.id)?.rank ?? rank,
    ),
  ]
}

/** The least that somebody has of what is held against the marks; undefined where nobody has any. */
export function leastMeasure({ results: [result] }: PopulationSnapshot): number | undefined {
  let least: number | undefined
  const { measure, standing } = result!
  for (let row = 0; row < standing.length; row += 1) {
    if (standing[row] !== 0) continue
    const value = valueAt(measure, row) as Quantity | undefined
    if (value === undefined || value === null) continue
    const number = numberOf(value)
    if (least === undefined || number < least) least = number
  }
  return least
}

function numberOf({ n, d, big }: Quantity): number {
  return big === undefined ? n / d : big.valueOf()
}
