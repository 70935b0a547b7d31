import {
  add,
  compare,
  divide,
  fromNumber,
  multiply,
  NOTHING,
  round,
  toJson,
  type Quantity,
} from '../numbers/quantity.ts'
import type { ExactJson } from '../numbers/exact.ts'
import type { Spread } from './foresight.ts'
import type { CodeCells } from './pool.ts'

/** Points of many: a number a row, and what each number stands for. */
export type Points = {
  readonly codes: CodeCells
  readonly values: readonly (Quantity | null)[]
}

/** How often each number occurs among the rows that count. */
type Tally = readonly { readonly points: Quantity; readonly count: number }[]

/** Steps a spread is shown in. */
const STEPS = 20

/** The spread of points over the rows that have any and for which `counts` is 0. */
export function spreadOf(points: Points, size: number, counts: Uint8Array): Spread | null {
  const tally = tallyOf(points, size, counts).toSorted((a, b) => compare(a.points, b.points))
  const count = tally.reduce((sum, each) => sum + each.count, 0)
  const first = tally[0]
  const last = tally.at(-1)
  if (first === undefined || last === undefined) return null
  const quantile = (share: number): ExactJson => {
    let left = Math.max(1, Math.ceil(share * count))
    for (const { points: each, count: many } of tally) {
      left -= many
      if (left <= 0) return toJson(each)
    }
    return toJson(last.points)
  }
  return {
    count,
    mean: toJson(meanOf(tally, count)),
    least: toJson(first.points),
    tenth: quantile(0.1),
    quarter: quantile(0.25),
    median: quantile(0.5),
    threeQuarters: quantile(0.75),
    ninetieth: quantile(0.9),
    most: toJson(last.points),
    steps: stepsOf(tally),
  }
}

/** The mean of those that have points, to four decimals; null where nobody has. */
export function meanPoints(points: Points, size: number): ExactJson | null {
  const tally = tallyOf(points, size)
  const count = tally.reduce((sum, each) => sum + each.count, 0)
  return count === 0 ? null : toJson(meanOf(tally, count))
}

function meanOf(tally: Tally, count: number): Quantity {
  let sum = NOTHING
  for (const { points, count: many } of tally) sum = add(sum, multiply(points, fromNumber(many)))
  return round(divide(sum, fromNumber(count)), { decimals: 4, mode: 'half-up' })
}

/** Those rows count for which `counts` is 0, or all. */
function tallyOf({ codes, values }: Points, size: number, counts?: Uint8Array): Tally {
  const many = new Uint32Array(values.length)
  if (counts === undefined) for (let row = 0; row < size; row += 1) many[codes[row]!]! += 1
  else for (let row = 0; row < size; row += 1) if (counts[row] === 0) many[codes[row]!]! += 1
  return values.flatMap((points, code) =>
    points === null || many[code] === 0 ? [] : [{ points, count: many[code]! }],
  )
}

function stepsOf(tally: Tally): Spread['steps'] {
  const low = Math.floor(numberOf(tally[0]!.points))
  const high = Math.max(low + 1, Math.ceil(numberOf(tally.at(-1)!.points)))
  const width = (high - low) / STEPS
  const counts = Array.from({ length: STEPS }, () => 0)
  for (const { points, count } of tally) {
    const step = Math.min(STEPS - 1, Math.floor((numberOf(points) - low) / width))
    counts[step] = counts[step]! + count
  }
  return counts.map((count, k) => ({
    from: Number((low + width * k).toFixed(4)),
    to: Number((low + width * (k + 1)).toFixed(4)),
    count,
  }))
}

function numberOf({ n, d, big }: Quantity): number {
  return big === undefined ? n / d : big.valueOf()
}
