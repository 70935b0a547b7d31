import * as fc from 'fast-check'
import t from 'tap'
import {
  asDecimal,
  compareExact,
  exact,
  isPlainDecimal,
  ratio,
  round,
  sum,
  toJson,
} from '../../src/domain/numbers/exact.ts'
import type { RoundingMode } from '../../src/domain/numbers/rounding.ts'
import '../seeds.ts'

t.test('a decimal in JSON means the decimal', async (t) => {
  t.equal(exact(0.1).add(exact(0.2)).equals(exact(0.3)), true, '0.1 + 0.2 is 0.3')
  t.equal(exact(0.7).add(exact(0.1)).compare(exact(0.8)), 0, '0.7 + 0.1 reaches 0.8')
  const dust = Array.from({ length: 825 }, () => exact(0.1)).reduce((a, b) => a.add(b))
  t.ok(compareExact(dust, 82.5) >= 0, '825 times 0.1 reaches 82.5')
  t.equal(toJson(exact(1e-7)), 1e-7)
  t.equal(toJson(exact(1.5e21)), '1500000000000000000000', 'beyond fifteen digits it is text')
  t.throws(() => exact(Number.NaN), RangeError)
  t.throws(() => exact(Number.POSITIVE_INFINITY), RangeError)
})

t.test('a number written to JSON and read back is the same number', async (t) => {
  const fraction = fc
    .tuple(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
    )
    .map(([n, d]) => exact(n).div(exact(d)))
  fc.assert(fc.property(fraction, (value) => exact(toJson(value)).equals(value)))
  t.equal(toJson(ratio(100, 3)), '100/3')
  t.equal(toJson(ratio(-1, 8)), -0.125)
})

t.test('a list adds up to what adding one by one gives', async () => {
  const one = fc.oneof(
    fc.integer({ min: -9999, max: 9999 }).map((cents) => ratio(cents, 100)),
    fc.tuple(fc.integer(), fc.integer({ min: 1, max: 5000 })).map(([n, d]) => ratio(n, d)),
    fc
      .tuple(
        fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
        fc.bigInt({ min: 1n, max: 2n ** 60n }),
      )
      .map(([n, d]) => ratio(exact(n), exact(d))),
  )
  fc.assert(
    fc.property(fc.array(one, { maxLength: 40 }), (list) =>
      sum(list).equals(list.reduce((a, b) => a.add(b), exact(0))),
    ),
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 0, max: 2 ** 34 }).map((n) => ratio(n, 64)),
        { maxLength: 40 },
      ),
      (list) => sum(list).equals(list.reduce((a, b) => a.add(b), exact(0))),
    ),
  )
})

t.test('a JSON number of up to fifteen digits keeps its decimal; dust does not pass', async (t) => {
  const decimal = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`))
  fc.assert(
    fc.property(decimal, (value) => isPlainDecimal(value) && toJson(exact(value)) === value),
  )
  t.equal(isPlainDecimal(0.1 + 0.2), false)
  t.equal(asDecimal(ratio(1, 3)), undefined)
})

t.test('two plain decimals compare as doubles exactly as they do as decimals', async () => {
  const decimal = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`))
  fc.assert(
    fc.property(
      decimal,
      decimal,
      (a, b) => Math.sign(compareExact(a, b)) === exact(a).compare(exact(b)),
    ),
  )
})

t.test('each rounding mode does to halves and to negatives what its name says', async (t) => {
  const rows: Record<RoundingMode, readonly number[]> = {
    'half-up': [3, 2, -3, 2, -2],
    'half-even': [2, 2, -2, 2, -2],
    up: [3, 3, -3, 3, -3],
    down: [2, 2, -2, 2, -2],
    floor: [2, 2, -3, 2, -3],
    ceiling: [3, 3, -2, 3, -2],
    none: [2.5, 2.4, -2.5, 2.01, -2.4],
  }
  const values = [2.5, 2.4, -2.5, 2.01, -2.4]
  for (const [mode, expected] of Object.entries(rows) as [RoundingMode, readonly number[]][])
    t.same(
      values.map((value) => toJson(round(exact(value), { decimals: 0, mode }))),
      expected,
      mode,
    )
  t.equal(toJson(round(exact(1.005), { decimals: 2, mode: 'half-up' })), 1.01, 'no binary dust')
  t.equal(toJson(round(exact(3.5), { decimals: 0, mode: 'half-even' })), 4)
})

t.test('rounding never moves a number by a whole last digit, and twice is as once', async () => {
  const mode = fc.constantFrom<RoundingMode>(
    'half-up',
    'half-even',
    'up',
    'down',
    'floor',
    'ceiling',
  )
  const value = fc
    .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 5n }))
    .map(([n, d]) => exact(n).div(exact(d)))
  fc.assert(
    fc.property(value, mode, fc.integer({ min: 0, max: 5 }), (value, mode, decimals) => {
      const once = round(value, { decimals, mode })
      const moved = once.sub(value).abs()
      const step = ratio(1, 10 ** decimals)
      return moved.compare(step) < 0 && round(once, { decimals, mode }).equals(once)
    }),
  )
})

t.test('a double is read as the shortest decimal that people write for it', async () => {
  const decimal = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -12, max: 6 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
  const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.oneof(decimal, anyNumber), (value) =>
      exact(value).equals(exact(plainText(value))),
    ),
    { numRuns: 2000 },
  )
})

t.test('a fraction is shown as a decimal exactly when fifteen digits hold it', async () => {
  const fraction = fc.tuple(
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    fc.oneof(
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      fc
        .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
        .map(([a, b]) => 2n ** BigInt(a) * 5n ** BigInt(b)),
    ),
  )
  fc.assert(
    fc.property(fraction, ([n, d]) => {
      const value = exact(n).div(exact(d))
      const shown = asDecimal(value)
      if (shown !== undefined) return exact(shown).equals(value)
      // Text of fifteen digits cannot hold it: rounding it to any number of decimals that fit loses something.
      const decimals = Math.max(0, 15 - value.abs().floor().toFraction().length)
      const rounded = round(value, { decimals, mode: 'down' })
      return value.d === 1n ? value.n > BigInt(Number.MAX_SAFE_INTEGER) : !rounded.equals(value)
    }),
    { numRuns: 2000 },
  )
})

/** A number without an exponent, all its decimals written out. */
function plainText(value: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = digits.replace('-', '').split('.')
  const shift = Number(exponent)
  const all = whole + decimals
  const point = whole.length + shift
  const sign = value < 0 ? '-' : ''
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`
  if (point >= all.length) return sign + all + '0'.repeat(point - all.length)
  return `${sign}${all.slice(0, point)}.${all.slice(point)}`
}
