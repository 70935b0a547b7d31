import * as fc from 'fast-check'
import t from 'tap'
import { compareExact, exact, ratio, toFact } from '../../src/domain/numbers/exact.ts'
import {
  OPERATOR_NAMES,
  OPERATORS,
  oppositeOf,
} from '../../src/domain/language/operators/registry.ts'
import { isIsoDate } from '../../src/domain/language/iso-date.ts'
import { runs } from './runs.ts'
import '../seeds.ts'

const equal = OPERATORS.equal.holds
const notEqual = OPERATORS.notEqual.holds
const lessThan = OPERATORS.lessThan.holds
const lessThanInclusive = OPERATORS.lessThanInclusive.holds
const greaterThan = OPERATORS.greaterThan.holds
const greaterThanInclusive = OPERATORS.greaterThanInclusive.holds
const isIn = OPERATORS.in.holds
const notIn = OPERATORS.notIn.holds
const contains = OPERATORS.contains.holds
const doesNotContain = OPERATORS.doesNotContain.holds

/** Each operator with the one that holds where it does not: of two comparable values exactly one holds. */
const OPPOSITES = OPERATOR_NAMES.map(
  (name) => [OPERATORS[name].holds, OPERATORS[oppositeOf(name)].holds] as const,
)

const anyNumber = fc.oneof(
  fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.constantFrom(1, 3, 7, 10))
    .map(([n, d]) => ratio(n, d)),
)

t.test('numbers compare exactly, plain or exact', (t) => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      const order = compareExact(exact(a), exact(b))
      return (
        equal(a, b) === (order === 0) &&
        notEqual(a, b) === (order !== 0) &&
        lessThan(a, b) === order < 0 &&
        lessThanInclusive(a, b) === order <= 0 &&
        greaterThan(a, b) === order > 0 &&
        greaterThanInclusive(a, b) === order >= 0
      )
    }),
    { numRuns: runs(500) },
  )
  t.ok(equal(ratio(1, 3), ratio(2, 6)))
  t.ok(lessThan(0.333333333333333, ratio(1, 3)), 'a third is more than any of its decimals')
  t.end()
})

t.test('sums of decimals meet the thresholds that pencil and paper meet', (t) => {
  const sum = (a: number, b: number): unknown => toFact(exact(a).add(exact(b)))
  t.notOk(equal(0.1 + 0.2, 0.3), 'binary fractions alone do not')
  t.notOk(greaterThanInclusive(0.7 + 0.1, 0.8), 'binary fractions alone do not')
  t.ok(equal(sum(0.1, 0.2), 0.3))
  t.ok(greaterThanInclusive(sum(0.7, 0.1), 0.8))
  t.ok(greaterThanInclusive(exact(0.7).add(exact(0.1)), 0.8))
  t.end()
})

t.test('dates are ordered, other texts are not', (t) => {
  t.ok(lessThan('2024-02-29', '2024-03-01'))
  t.ok(greaterThanInclusive('2024-03-01', '2024-03-01'))
  t.notOk(greaterThan('b', 'a'))
  t.notOk(lessThan('b', 'c'))
  t.notOk(lessThan('2023-02-29', '2024-03-01'), 'a day that does not exist is not a date')
  t.notOk(lessThan('2024-02-29', 20240301))
  t.end()
})

t.test('a date is a day that the calendar has', (t) => {
  for (const date of ['2024-02-29', '2000-02-29', '2023-12-31', '2023-04-30', '0001-01-01']) {
    t.ok(isIsoDate(date), date)
  }
  for (const date of ['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10']) {
    t.notOk(isIsoDate(date), date)
  }
  for (const date of ['2023-1-01', '2023-01-01T00:00', ' 2023-01-01', 20230101, null]) {
    t.notOk(isIsoDate(date), String(date))
  }
  t.end()
})

t.test('lists are searched by kind and value', (t) => {
  t.ok(isIn('b', ['a', 'b']))
  t.ok(isIn(exact(3), [1, 3]))
  t.ok(notIn('c', ['a', 'b']))
  t.notOk(notIn('c', ['a', 3]), 'a list of several kinds proves nothing')
  t.ok(contains(['a', ratio(1, 2)], 0.5))
  t.ok(doesNotContain(['a'], 'b'))
  t.ok(doesNotContain([], 'b'))
  t.notOk(doesNotContain([1], 'b'))
  t.end()
})

t.test('of two opposite operators at most one holds, and none on unlike kinds', (t) => {
  const scalar = fc.oneof(
    anyNumber,
    fc.boolean(),
    fc.constantFrom('a', 'b', '2024-01-01', '2024-01-02'),
  )
  const anything = fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.constantFrom(undefined, null, Number.NaN, Infinity, { a: 1 }),
  )
  fc.assert(
    fc.property(anything, anything, (a, b) =>
      OPPOSITES.every(([one, other]) => !(one(a, b) && other(a, b))),
    ),
    { numRuns: runs(500) },
  )
  t.end()
})

t.test('what is missing or of another kind makes every operator false', (t) => {
  const odd: readonly unknown[] = [
    undefined,
    null,
    Number.NaN,
    Infinity,
    -Infinity,
    {},
    { toString: 1 },
    [7],
  ]
  for (const operator of OPERATOR_NAMES) {
    const compare = OPERATORS[operator].holds
    for (const actual of odd) {
      for (const expected of [5, 'a', true]) {
        if (operator === 'doesNotContain' && Array.isArray(actual) && expected === 5) continue
        t.notOk(compare(actual, expected), `${operator} ${String(expected)}`)
      }
    }
    t.notOk(compare('5', 5), operator)
    t.notOk(compare(5, '5'), operator)
    t.notOk(compare(true, 1), operator)
    for (const expected of odd)
      if (!Array.isArray(expected)) t.notOk(compare(5, expected), operator)
  }
  t.end()
})
