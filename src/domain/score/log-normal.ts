import { exact, ONE, ZERO, type Exact } from '../numbers/exact.ts'

/** Decimals of a share that the log-normal curve gives: its only inexact step is rounded to these. */
const LOG_NORMAL_DECIMALS = 6

/** The value of the standard normal distribution's upper tail at which the share is 0.9. */
const UPPER_TENTH = 1.2815515655446004

/**
 * The share 0..1 that a log-normal curve gives for a measured value: 0.9 at `p10`, 0.5 at `median`.
 * Where less is better (`p10` below `median`) nothing or less gives 1, else 0. Rounded to 6 decimals, half up; the error function
 * behind it is good to 1.2e-7, so the sixth decimal may differ from tables by one.
 *
 * Source of the shape: Lighthouse, log-normal scoring through two control points.
 */
export function logNormalShare(value: Exact, median: number, p10: number): Exact {
  if (value.s <= 0n || value.n === 0n) return p10 < median ? ONE : ZERO
  const x = value.valueOf()
  const spread = Math.abs(Math.log(p10) - Math.log(median)) / UPPER_TENTH
  const z = (Math.log(x) - Math.log(median)) / (spread * Math.SQRT2)
  const share = p10 < median ? erfc(z) / 2 : erfc(-z) / 2
  const scaled = Math.round(share * 10 ** LOG_NORMAL_DECIMALS)
  if (scaled <= 0) return ZERO
  return exact(BigInt(scaled)).div(exact(10 ** LOG_NORMAL_DECIMALS))
}

/**
 * The complementary error function, with a relative error below 1.2e-7 everywhere: the Chebyshev
 * fit of Numerical Recipes, section 6.2.
 */
function erfc(x: number): number {
  const z = Math.abs(x)
  const t = 1 / (1 + z / 2)
  const series = COEFFICIENTS.reduceRight((sum, c) => sum * t + c, 0)
  const tail = t * Math.exp(-z * z + series)
  return x >= 0 ? tail : 2 - tail
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
]
