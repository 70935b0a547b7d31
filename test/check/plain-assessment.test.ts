import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { isPlainAssessment } from '../../src/domain/check/plain-assessment.ts'
import { runs } from '../rules/runs.ts'
import '../seeds.ts'

/** Mostly what is right, sometimes what is wrong or at the edge. */
function mostly<T, U>(right: fc.Arbitrary<T>, odd: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: odd })
}

const LONG = 'x'.repeat(10_000)
const text = mostly(
  fc.constantFrom('a', 'Ä-b', '好', '😀'.repeat(50)),
  fc.constantFrom('', 'x'.repeat(101), 'x'.repeat(201), LONG, `${LONG}x`, '😀'.repeat(5001)),
)
const id = mostly(
  fc.constantFrom('a', 'a-b', 'clause-12', 'x'.repeat(64)),
  fc.constantFrom('A', '-a', 'a--b', '__proto__', 'x'.repeat(65), 'é'),
)
const number = mostly(fc.constantFrom(0, 1, 0.5, -3), fc.constantFrom(Infinity, Number.NaN))
const bare = fc.oneof(fc.boolean(), text, number)
const value = mostly(
  fc.oneof(bare, fc.record({ checked: number, failed: number }), fc.array(text, { maxLength: 3 })),
  fc.oneof(
    fc.constantFrom<unknown>(null, undefined, {}, [1], [{ text: 'a' }]),
    fc.record({ checked: number, failed: number, passed: number }, { requiredKeys: [] }),
  ),
)
const evidence = mostly(fc.array(text, { maxLength: 2 }), text)
const people = fc.dictionary(
  mostly(fc.constantFrom('甲', 'b'), fc.constantFrom('_b', '', 'x'.repeat(101))),
  value,
  { maxKeys: 2 },
)
const result = fc.record(
  { place: text, method: text, value, assessors: people, consensus: value, evidence },
  { requiredKeys: [] },
)
const whole = {
  state: mostly(fc.constantFrom('not-applicable', 'not-checked'), fc.constant('missing')),
  reason: text,
  value,
  results: mostly(fc.array(result, { maxLength: 2 }), text),
  assessors: people,
  consensus: value,
  evidence,
  note: text,
}
const answer = fc.oneof(
  bare,
  fc.record(whole, { requiredKeys: [] }),
  mostly(fc.record({ value, evidence }), fc.record({ ...whole, other: text })),
)
const words = mostly(
  fc.oneof(text, fc.record({ zh: text, en: text }, { requiredKeys: ['zh'] })),
  fc.record({ zh: text, de: text }, { requiredKeys: [] }),
)
const byId = (values: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc
    .array(fc.tuple(id, values), { maxLength: 2 })
    .map((pairs) => Object.fromEntries(pairs) as object)
const subject = {
  name: words,
  address: words,
  scope: words,
  creditCode: text,
  sites: mostly(fc.array(words, { maxLength: 2 }), text),
}
const members = {
  standard: id,
  date: mostly(
    fc.constantFrom('2026-01-01', '2026-02-31'),
    fc.constantFrom('2026-13-01', '2026-1-1', ' 2026-01-01', '', 20_260_101),
  ),
  answers: mostly(byId(answer), fc.constantFrom<unknown>([], null)),
  edition: mostly(
    fc.constantFrom('2018', '2018.1', 'A-b'),
    fc.constantFrom('', '2018-', 'é', 2018, 'x'.repeat(65)),
  ),
  revision: mostly(
    fc.constantFrom(1, 999_999),
    fc.constantFrom<unknown>(0, 1.5, 1_000_000, '1', Number.NaN),
  ),
  subject: fc.record(subject, { requiredKeys: ['name'] }),
  profile: byId(value),
}
const document = mostly(
  fc.record(members, { requiredKeys: ['standard', 'date', 'answers'] }),
  fc.record({ ...members, digest: fc.constant('0'.repeat(64)), other: text }, { requiredKeys: [] }),
)

t.test('what is taken for plain fits the published schema', async (t) => {
  const seen = { plain: 0, not: 0 }
  fc.assert(
    fc.property(document, (one) => {
      const plain = isPlainAssessment(one)
      seen[plain ? 'plain' : 'not'] += 1
      if (plain) assert.deepEqual(checkShape('assessment-1', one), [])
    }),
    { numRuns: runs(3000) },
  )
  t.ok(seen.plain > runs(300), `${seen.plain} are plain`)
  t.ok(seen.not > runs(300), `${seen.not} are not`)
})

t.test('an assessment in a list or in nothing is not plain', async (t) => {
  for (const one of [null, [], 'a', 1, undefined]) t.equal(isPlainAssessment(one), false)
})

t.test('the shipped assessments are plain', async (t) => {
  const folder = join(import.meta.dirname, '../../examples')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const plain = files.filter((name) =>
    isPlainAssessment(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  )
  t.same(plain, files)
  t.ok(files.length > 2)
})
