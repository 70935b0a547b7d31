import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { GREATEST_EXPONENT, MOST_DIGITS } from '../../src/domain/numbers/exact.ts'
import type { Expression } from '../../src/domain/language/expressions/registry.ts'
import { packOf } from '../score/score-pack.ts'

/** The codes and places of what is wrong with a pack of these values. */
function faultsOf(values: { readonly [id: string]: Expression }): readonly string[] {
  const pack = packOf({
    clauses: [{ id: 'a', title: 'A', ask: { type: 'number' } }],
    rules: {
      weights: { a: 10 },
      criteria: {
        a: {
          line: [
            [0, 0],
            [10, 10],
          ],
        },
      },
      values,
    },
  })
  return checkPack(pack, checkShape)
    .filter(({ message }) => message.key.startsWith('fault-power'))
    .map(({ message, pointer }) => `${message.key} ${pointer}`)
}

/** Each value the twelfth power of the one before it. */
function nested(count: number): { readonly [id: string]: Expression } {
  return Object.fromEntries(
    Array.from({ length: count }, (_, k) => [
      `v${k}`,
      { power: [k === 0 ? '$.answers.a' : `$.values.v${k - 1}`, 12] },
    ]),
  )
}

t.test('powers of powers are told where they are too long, and before anything is scored', (t) => {
  t.strictSame(faultsOf(nested(3)), [], '1728 is a power that numbers can be raised to')
  t.strictSame(faultsOf(nested(4)), ['fault-power-long--powers /rules/values/v3/power/1'])
  t.equal(faultsOf(nested(12)).length, 9, 'each from the fourth on, none of them worked out')
  t.strictSame(
    faultsOf({ v: { power: [{ power: ['$.answers.a', -100] }, 40] } }),
    ['fault-power-long--powers /rules/values/v/power/1'],
    'also within one value',
  )
  t.strictSame(
    faultsOf({ a: { power: ['$.values.b', 90] }, b: { power: ['$.values.a', 90] } }).length > 0,
    true,
    'a circle ends',
  )
  t.end()
})

t.test('what is told is so: every number but 0, 1 and -1 becomes too long', (t) => {
  // The least digits that a fraction can have are those of one half.
  t.ok(String(2n ** BigInt(GREATEST_EXPONENT + 1)).length > MOST_DIGITS)
  t.notOk(String(2n ** BigInt(GREATEST_EXPONENT)).length > MOST_DIGITS)
  t.end()
})
