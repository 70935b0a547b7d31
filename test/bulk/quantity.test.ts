import * as fc from 'fast-check'
import t from 'tap'
import {
  exact,
  round as roundExact,
  toFact,
  toJson as exactToJson,
} from '../../src/domain/numbers/exact.ts'
import type { RoundingMode } from '../../src/domain/numbers/rounding.ts'
import type { Exact } from '../../src/domain/numbers/exact.ts'
import {
  add,
  compare,
  divide,
  fromExact,
  fromNumber,
  multiply,
  power,
  Quantity,
  round,
  subtract,
  toExact,
  toJson,
  toNumberFact,
  withDenominator,
} from '../../src/domain/numbers/quantity.ts'
import { runs } from '../rules/runs.ts'
import '../seeds.ts'

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** Whole numbers of every size, many at the edge of what a double can hold. */
const whole = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -SAFE, max: SAFE }),
  fc.bigInt({ min: SAFE - 3n, max: SAFE + 3n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
)
const denominator = fc.oneof(
  fc.bigInt({ min: 1n, max: 12n }),
  fc.constantFrom(10n, 100n, 1000n, SAFE, SAFE - 1n),
  fc.bigInt({ min: 1n, max: 10n ** 20n }),
)

/** The same number as a Quantity, reduced or not, and as a Fraction. */
const pair = fc
  .tuple(whole, denominator, fc.bigInt({ min: 1n, max: 50n }))
  .map(([n, d, factor]): readonly [Quantity, Exact] => {
    const value = exact(n).div(exact(d))
    const small = fromExact(value)
    const [a, b] = [Number(value.s * value.n * factor), Number(value.d * factor)]
    const isSmall = Number.isSafeInteger(a) && Number.isSafeInteger(b)
    return [isSmall ? new Quantity(a, b) : small, value]
  })

function same(found: Quantity, wanted: Exact): boolean {
  return toExact(found).equals(wanted)
}

t.test('the four operations, powers and order are those of exact fractions', async () => {
  fc.assert(
    fc.property(pair, pair, fc.integer({ min: -4, max: 4 }), ([a, x], [b, y], exponent) => {
      const isDivisible = y.n !== 0n
      return (
        same(add(a, b), x.add(y)) &&
        same(subtract(a, b), x.sub(y)) &&
        same(multiply(a, b), x.mul(y)) &&
        (!isDivisible || same(divide(a, b), x.div(y))) &&
        Math.sign(compare(a, b)) === x.compare(y) &&
        samePower(power(a, exponent), x, exponent)
      )
    }),
    { numRuns: runs(3000) },
  )
})

function samePower(found: Quantity | undefined, base: Exact, exponent: number): boolean {
  if (base.n === 0n && exponent < 0) return found === undefined
  return found !== undefined && same(found, base.pow(exponent))
}

t.test('a power of at most 1,000 digits is exact; of more there is none', (t) => {
  const ofTwo = fromExact(exact(2))
  t.ok(samePower(power(ofTwo, 3321), exact(2), 3321))
  t.equal(power(ofTwo, 3322), undefined)
  t.ok(samePower(power(ofTwo, -3321), exact(2), -3321))
  t.equal(power(ofTwo, -3322), undefined)
  t.ok(samePower(power(fromExact(exact('999/1000')), 333), exact('999/1000'), 333))
  t.equal(power(fromExact(exact('999/1000')), 334), undefined)
  for (const [base, gives] of [
    [0, 0],
    [1, 1],
    [-1, 1],
  ] as const)
    t.same(power(fromExact(exact(base)), 9_007_199_254_740_990), fromExact(exact(gives)))
  const long = exact('123456789012345/7')
  t.ok(samePower(power(fromExact(long), 70), long, 70))
  t.equal(power(fromExact(long), 10 ** 15), undefined, 'at once')
  t.end()
})

t.test('rounding is that of exact fractions, halves and edges included', async () => {
  const modes: readonly RoundingMode[] = [
    'half-up',
    'half-even',
    'up',
    'down',
    'floor',
    'ceiling',
    'none',
  ]
  const half = fc
    .tuple(fc.integer({ min: -2001, max: 2001 }), fc.constantFrom(2, 4, 8, 20, 200, 2000))
    .map(([n, d]): readonly [Quantity, Exact] => [new Quantity(n, d), exact(n).div(exact(d))])
  const decimals = fc.integer({ min: 0, max: 6 })
  fc.assert(
    fc.property(fc.oneof(pair, half), fc.constantFrom(...modes), decimals, ([a, x], mode, d) =>
      same(round(a, { decimals: d, mode }), roundExact(x, { decimals: d, mode })),
    ),
    { numRuns: runs(4000) },
  )
})

t.test('numbers come from JSON and go to rules unchanged', async () => {
  const decimal = fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: -12, max: 12 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
  const any = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.oneof(decimal, any), (value) => same(fromNumber(value), exact(value))),
    { numRuns: runs(3000) },
  )
  fc.assert(
    fc.property(pair, ([a, x]) => {
      const [found, wanted] = [toNumberFact(a), toFact(x)]
      return exact(found).equals(exact(wanted)) && typeof found === typeof wanted
    }),
    { numRuns: runs(2000) },
  )
})

t.test('another denominator is the same number, where it fits at all', async () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(1, 10, 100, 7, 2 ** 20), ([a, x], d) =>
      same(withDenominator(a, d), x),
    ),
    { numRuns: runs(1000) },
  )
})

t.test('a number is written to JSON as the exact number is', async (t) => {
  const seen = { number: 0, string: 0 }
  fc.assert(
    fc.property(pair, ([q, value]) => {
      const written = toJson(q)
      seen[typeof written as 'number' | 'string'] += 1
      return Object.is(written, exactToJson(value))
    }),
    { numRuns: runs(2000) },
  )
  t.ok(seen.number > 100, `${seen.number} decimals`)
  t.ok(seen.string > 100, `${seen.string} fractions`)
})
