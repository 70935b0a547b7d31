import type { Exact } from '../exact.ts'
import type { Expanded } from '../expand/expanded.ts'

/** Beyond this, sums over a common denominator would come too near to what doubles can hold. */
const ROOM = 2 ** 20

/**
 * A denominator that the weights of all clauses, and the points they can be given by plain rules,
 * can be written with, so that adding them up is adding whole numbers; 1 where there is none of a
 * useful size. Sums of points never exceed the sum of weights, so they stay far below 2^53.
 */
export function commonDenominator(expanded: Expanded): number {
  let common = 1n
  let weights = 0
  const include = (value: Exact): void => {
    common = (common * value.d) / gcd(common, value.d)
  }
  for (const { weight, alternatives, rounding } of expanded.clauses) {
    include(weight)
    weights += weight.valueOf()
    if (rounding !== undefined && rounding.mode !== 'none')
      common =
        (common * 10n ** BigInt(rounding.decimals)) / gcd(common, 10n ** BigInt(rounding.decimals))
    for (const { earns } of alternatives)
      if (earns.amount.op === 'number')
        include(earns.kind === 'points' ? earns.amount.value : earns.amount.value.mul(weight))
  }
  const size = Number(common)
  return size <= ROOM && size * weights < 2 ** 53 / ROOM ? size : 1
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
