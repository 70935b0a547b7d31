import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Condition } from '../../src/domain/language/conditions/registry.ts'
import { packOf, prepared, scorePrepared } from '../score/score-pack.ts'
import { SMALLEST } from './fault-examples.ts'
import { faultsWith } from './root-with.ts'

type As = (comparison: Condition) => Condition

const bare: As = (comparison) => comparison
const listed: As = (comparison) => ({ all: [comparison] })

function is(path: string, value: number | boolean | string): Condition {
  return { fact: 'assessment', path, operator: 'equal', value }
}

/** One comparison in every member that takes a condition. */
function everywhere(as: As): Pack {
  const earns = (path: string, share: number): object => ({
    conditions: as(is(path, true)),
    event: { type: 'earns', params: { share } },
  })
  const rules = {
    weights: { a: 4, b: 4, c: 4, d: 4 },
    conditions: { named: as(is('$.answers.a', true)), other: { not: { condition: 'named' } } },
    applies: { d: as(is('$.answers.a', true)) },
    criteria: {
      b: { rules: [earns('$.answers.b', 0.5)] },
      c: {
        points: {
          choose: [
            { when: as(is('$.answers.c', true)), then: 3 },
            { when: { condition: 'named' }, then: 1 },
          ],
          else: 0,
        },
      },
      d: { rules: [{ ...earns('$.answers.d', 1), conditions: { condition: 'named' } }] },
    },
    adjustments: [
      { id: 'up', when: as(is('$.clauses.b.points', 2)), add: 1 },
      { id: 'down', when: { condition: 'other' }, add: -1 },
    ],
    levels: [
      { id: 'low', title: 'Low', atLeast: 1 },
      { id: 'high', title: 'High', atLeast: 5, needs: as(is('$.answers.b', true)) },
    ],
    gates: [
      { id: 'a', levels: { from: 'high' }, needs: { condition: 'named' } },
      { id: 'c', levels: { from: 'high' }, needs: as(is('$.answers.c', true)) },
    ],
    qualifiers: [{ id: 'superior', title: 'Superior', when: as(is('$.level.rank', 2)) }],
    results: { second: { gates: [{ id: 'a', needs: as(is('$.answers.a', true)) }] } },
  }
  const clauses = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }))
  return packOf({ clauses, rules: rules as unknown as Pack['rules'] })
}

t.test('one comparison is a condition wherever a condition may stand, named or not', async (t) => {
  const [one, all] = [everywhere(bare), everywhere(listed)]
  const errors = checkPack(one, checkShape).filter(({ severity }) => severity === 'error')
  t.same(errors, [])
  const [first, second] = [prepared(one), prepared(all)]
  for (const a of [true, false])
    for (const b of [true, false])
      for (const c of [true, false]) {
        const answers = { a, b, c, d: true }
        const [alone, inList] = await Promise.all([
          scorePrepared(first, { answers }),
          scorePrepared(second, { answers }),
        ])
        t.same(
          alone.results.map(({ points, level, gates, qualifiers }) => [
            points,
            level,
            gates.map(({ id, holds }) => [id, holds]),
            qualifiers,
          ]),
          inList.results.map(({ points, level, gates, qualifiers }) => [
            points,
            level,
            gates.map(({ id, holds }) => [id, holds]),
            qualifiers,
          ]),
          JSON.stringify(answers),
        )
      }
})

t.test('rules too large once written out are told of where the pack says them', async (t) => {
  const twenty = (condition: string): object => ({
    any: Array.from({ length: 20 }, () => ({ condition })),
  })
  const conditions = {
    a: is('$.answers.hotline', true),
    b: twenty('a'),
    c: twenty('b'),
    d: twenty('c'),
    e: twenty('d'),
  }
  const gates = [
    { id: 'small', needs: { condition: 'a' } },
    { id: 'grown', needs: { condition: 'e' } },
  ]
  const text = JSON.stringify({ conditions, gates }, null, 1)
  const file = 'rules/demo/2026/1/gates.json'
  const [fault, ...rest] = await faultsWith(t, { ...SMALLEST, [file]: text })
  t.same(rest, [])
  t.match(fault, { code: 'rules-expansion', file, pointer: '/gates/1/needs' })
  t.ok((fault?.line ?? 0) > 80, 'with its line')
})

t.test('rules too many once written out are told of where most of them stand', async (t) => {
  const bands = (count: number): object => ({
    bands: '$.answers.repairs',
    of: Array.from({ length: count }, (_, n) => ({ atLeast: n, below: n + 1, is: n })),
    else: 0,
  })
  const values = { long: { sum: Array.from({ length: 12 }, () => bands(180)) }, short: bands(3) }
  const file = 'rules/demo/2026/1/values.json'
  const faults = await faultsWith(t, { ...SMALLEST, [file]: JSON.stringify({ values }) })
  t.match(faults, [{ code: 'rules-expansion', file, pointer: '/values/long', line: 1 }])
})
