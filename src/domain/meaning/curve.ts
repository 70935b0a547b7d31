import { exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'

/** The upper tail of the standard normal distribution that leaves a tenth. */
const UPPER_TENTH = 1.2815515655446004

/** Coefficients of the Chebyshev fit of the complementary error function, Numerical Recipes 6.2. */
const FIT = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
] as const

const MILLION = 1_000_000

/**
 * The share 0..1, to six decimals, of a log-normal curve that gives 0.9 at `p10` and 0.5 at `median`.
 * Where less is better (p10 below the median) nothing or less gives 1, else 0. Written apart from the
 * scorer of record, in the same order of the same operations on doubles, so that both give the same
 * six decimals.
 */
export function logNormal(value: Exact, median: number, p10: number): Exact {
  const lessIsBetter = p10 < median
  if (value.s <= 0n || value.n === 0n) return lessIsBetter ? ONE : ZERO
  const spread = Math.abs(Math.log(p10) - Math.log(median)) / UPPER_TENTH
  const z = (Math.log(value.valueOf()) - Math.log(median)) / (spread * Math.SQRT2)
  const millionths = Math.round((upperTail(lessIsBetter ? z : -z) / 2) * MILLION)
  return millionths <= 0 ? ZERO : exact(BigInt(millionths)).div(exact(MILLION))
}

function upperTail(x: number): number {
  const z = Math.abs(x)
  const t = 1 / (1 + z / 2)
  let series = 0
  for (let k = FIT.length - 1; k >= 0; k -= 1) series = series * t + FIT[k]!
  const tail = t * Math.exp(-z * z + series)
  return x >= 0 ? tail : 2 - tail
}
