import * as fc from 'fast-check'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { wordFault } from '../../src/domain/words/faults.ts'
import { CHECKS } from '../../src/domain/check/checks.ts'
import { viewPack } from '../../src/domain/check/pack-view.ts'
import { expandPack } from '../../src/domain/expand/expand.ts'
import { planPack } from '../../src/domain/expand/plan.ts'
import { pointer } from '../../src/domain/faults/fault.ts'
import type { JsonObject } from '../../src/domain/schema/json.ts'
import { isObject } from '../../src/domain/schema/json.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { brokenPacks, packOf, shippedPacks } from './sound-packs.ts'
import '../seeds.ts'

/** Members the shipped packs do without. */
const RICH = {
  criterion: { yes: { ratio: ['$.values.mark', 10] } },
  tables: { marks: { 2026: 5 } },
  values: {
    mark: { lookup: 'marks', by: ['2026'] },
    grade: {
      bands: '$.answers.repairs',
      of: [
        { atMost: '$.values.mark', is: 2 },
        { above: '$.values.mark', is: 1 },
      ],
      else: 0,
    },
    picked: {
      choose: [{ when: { condition: 'good' }, then: '$.total.points' }],
      else: {
        line: '$.answers.repairs',
        through: [
          [0, 0],
          [9, 9],
        ],
      },
    },
  },
  conditions: {
    good: { all: [{ fact: 'assessment', path: '$.values.grade', operator: 'equal', value: 2 }] },
  },
  once: [{ clauses: ['hotline', 'repairs'], keep: 'first' }],
  results: {
    strict: {
      parts: { fast: { of: ['repairs'], combine: 'mean', max: 10 } },
      total: { of: ['fast'] },
      adjustments: [{ id: 'extra', add: '$.values.grade', to: 'fast' }],
      gates: [{ id: 'good', needs: { condition: 'good' } }],
      levels: [{ id: 'best', title: 'Best', above: '$.values.picked' }],
    },
  },
}

const shipped = await shippedPacks()
const sources: readonly JsonObject[] = [
  ...shipped.map((pack) => pack as unknown as JsonObject),
  packOf({}),
  packOf({ 'rules/demo/2026/1/more.json': JSON.stringify(RICH) }),
  ...brokenPacks(),
]

t.test('the rich pack is sound', async (t) => {
  const pack = packOf({ 'rules/demo/2026/1/more.json': JSON.stringify(RICH) })
  t.same(checkPack(pack, checkShape), [])
})

t.test('every shipped pack is sound', async (t) => {
  t.ok(shipped.length >= 3)
  for (const pack of shipped) t.same(checkPack(pack, checkShape), [], pack.standard.id)
})

t.test('a check reads only the members it names', async (t) => {
  for (const source of sources) {
    const whole = source as unknown as Pack
    for (const { name, reads, faults } of CHECKS) {
      if (isBroken(whole, reads)) continue
      const only = (half: 'standard' | 'rules'): JsonObject =>
        Object.fromEntries(
          Object.entries(source[half] as JsonObject).filter(([member]) =>
            reads.some((one) => one === `${half}/${member}`),
          ),
        )
      const less = { ...source, standard: only('standard'), rules: only('rules') }
      t.same(faults(viewPack(less as unknown as Pack)), faults(viewPack(whole)), name)
    }
  }
})

t.test('whatever becomes of a pack, it is told in words and nothing is thrown', async (t) => {
  let sound = 0
  // One run that is always the same and one that never is.
  for (const seed of [20260101, undefined]) {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(change(), { maxLength: 3 }),
        (source, edits) => {
          const pack = edits.reduce<unknown>((current, edit) => edit(current), source)
          const faults = checkPack(pack, checkShape)
          for (const fault of faults) {
            const { code, message, fix } = wordFault(fault, catalogueIn('en'))
            if (/undefined|\[object|NaN/.test(message + fix)) throw new Error(`${message} ${fix}`)
            // Anything but too many rules has a fault of its own, in better words.
            if (code === 'rules-expansion') throw new Error(message)
          }
          if (faults.some(({ severity }) => severity === 'error')) return
          sound += 1
          // What passes can be written out and put in order.
          planPack(expandPack(pack as Pack))
        },
      ),
      { numRuns: 400, ...(seed === undefined ? {} : { seed }) },
    )
  }
  t.ok(sound > 20, `${sound} of the packs are still sound`)
})

t.test('no value at all makes the check fall over', async (t) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      t.ok(checkPack(value, checkShape).length > 0)
      const pack = { format: 'touchstone-pack/1', standard: value, rules: value }
      t.ok(checkPack(pack, checkShape).length > 0)
    }),
    { numRuns: 100 },
  )
})

/** Whether a member that a check reads is not as its schema wants it. */
function isBroken(pack: Pack, reads: readonly string[]): boolean {
  const structure = checkPack(pack, checkShape).filter(({ code }) =>
    /^(?:member|value|number)-/.test(code),
  )
  return structure.some(({ pointer }) => {
    const [, half, member] = pointer.split('/')
    return reads.includes(`${half}/${member}`)
  })
}

type Change = (pack: unknown) => unknown

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  1e-300,
  Infinity,
  '',
  'x',
  'total',
  '2026-02-30',
  '$.total.points',
  '$.answers.nothing',
  '$.parts.total.points',
  '$.level.rank',
  [],
  {},
  [[]],
  [0],
  { all: [] },
  { condition: 'x' },
  { sum: [1] },
  { bands: 1, of: [] },
  { ratio: ['$.total.points', 0] },
]

/** One edit somewhere: a value goes, is replaced, is copied from elsewhere, or moves to another key. */
function change(): fc.Arbitrary<Change> {
  return fc
    .tuple(fc.nat(), fc.nat(), fc.nat(3), fc.constantFrom(...VALUES))
    .map(([here, there, how, value]) => (pack) => {
      const copy: unknown = structuredClone(pack)
      const places = placesIn(copy)
      const place = places[here % places.length]
      const other = places[there % places.length]
      if (place === undefined || other === undefined) return copy
      const [owner, key] = place
      if (how === 0) Reflect.deleteProperty(owner, key)
      else if (how === 1) Reflect.set(owner, key, value)
      else if (how === 2) Reflect.set(owner, key, structuredClone(Reflect.get(...other)))
      else if (!Array.isArray(owner)) {
        const moved: unknown = Reflect.get(owner, key)
        Reflect.deleteProperty(owner, key)
        Reflect.set(owner, other[1], moved)
      }
      return copy
    })
}

function placesIn(value: unknown): (readonly [object, string])[] {
  if (!isObject(value) && !Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, member]) => [
    [value, key] as const,
    ...placesIn(member),
  ])
}

t.test('pointers of a pack in one piece are its own', async (t) => {
  const pack = packOf({
    'rules/demo/2026/1/weights.json': '{ "full": 10, "weights": { "hotline": 5, "repairs": 6 } }',
  })
  const [fault] = checkPack(pack, checkShape)
  t.equal(fault?.file, undefined)
  t.equal(fault?.pointer, pointer('rules', 'full'))
})
