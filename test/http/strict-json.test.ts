import * as fc from 'fast-check'
import { deepStrictEqual, throws } from 'node:assert/strict'
import t from 'tap'
import { Fraction } from 'fraction.js'
import { readJson } from '../../src/adapters/pack-files/read-json.ts'
import { exact } from '../../src/domain/numbers/exact.ts'
import { HttpProblem } from '../../src/http/replies/problem.ts'
import { strictJson } from '../../src/http/requests/strict-json.ts'
import { textOf } from '../../src/http/replies/text.ts'
import '../seeds.ts'

const read = (text: string): unknown => strictJson(text, readJson)

/** Numbers as a person or a program may write them, short and long, of every size. */
const written = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1e9), fc.integer({ min: -330, max: 310 }))
  .map(([whole, part, exponent]) => `[${whole}.${part}e${exponent}]`)

t.test('what a document says is what is read', async () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), written), (text) => {
      const slowly = readJson(text)
      if (slowly.faults.length > 0) throws(() => read(text), HttpProblem)
      else deepStrictEqual(read(text), slowly.value)
    }),
    { numRuns: 2000 },
  )
})

t.test('a number that is read is the number that was written', async (t) => {
  let kept = 0
  fc.assert(
    fc.property(written, (text) => {
      const { value, faults } = readJson(text)
      if (faults.length > 0) return
      kept += 1
      const [number] = value as readonly number[]
      const [digits = '', exponent = ''] = text.slice(1, -1).split('e')
      const said = new Fraction(digits).mul(new Fraction(10n).pow(BigInt(exponent)))
      deepStrictEqual(exact(number!).toFraction(), said.toFraction())
    }),
    { numRuns: 2000 },
  )
  t.ok(kept > 50, `${kept} were kept`)
})

t.test('sound documents are read without the slow reader', async (t) => {
  const never = (): never => {
    throw new Error('the slow reader was asked')
  }
  for (const text of [
    '{"a":1,"b":{"a":2},"c":[{"a":1},{"a":1}]}',
    '{"quoted \\" key : ":"a \\"b\\": c","\\\\":": {"}',
    '{"emoji":"\\ud83d\\ude00","汉":"字","n":-12.5e3}',
    JSON.stringify({ long: 'x'.repeat(2_000_000) }),
  ])
    t.strictSame(strictJson(text, never), JSON.parse(text), text.slice(0, 40))
})

t.test('nothing is dropped or changed in silence', async (t) => {
  for (const [text, code] of [
    ['{"a":1,"a":2}', 'key-duplicate'],
    ['{"x":[{"a":1,"\\u0061":2}]}', 'key-duplicate'],
    ['{"__proto__":{"admin":true}}', 'key-refused'],
    ['{"a":{"constructor":1}}', 'key-refused'],
    ['{"a":0.1000000000000000055}', 'number-precision'],
    ['{"a":12345678901234567890}', 'number-precision'],
    ['{"a":1e999}', 'number-precision'],
    ['{"a":5.4e-323}', 'number-precision'],
    ['{"a":1e-400}', 'number-precision'],
    ['[-0.000E-0,-7.5E-999]', 'number-precision'],
    ['{"a":2.042482369188e89}', 'number-precision'],
    ['{"a":"\\ud800"}', 'text-malformed'],
    ['{"\\udc00":1}', 'text-malformed'],
    ['{"a":1', 'json-syntax'],
    ['{"a":1}}', 'json-syntax'],
    ["{'a':1}", 'json-syntax'],
    ['', 'json-syntax'],
    [`${'['.repeat(100)}${']'.repeat(100)}`, 'json-depth'],
  ] as const) {
    const refused = refusalOf(() => read(text))
    t.equal(refused.code, 'json-faulty', text.slice(0, 40))
    t.equal(refused.faults[0]?.code, code, text.slice(0, 40))
  }
})

t.test('a fault names its line', async (t) => {
  const { faults } = refusalOf(() => read('{\n  "a": 1,\n  "a": 2\n}'))
  t.match(faults, [{ line: 3, pointer: '/a', message: { with: { first: 2, line: 3 } } }])
})

t.test('bytes that are not UTF-8 are refused, a byte-order mark is passed over', async (t) => {
  t.equal(refusalOf(() => textOf(Buffer.from([0x22, 0xff, 0x22]))).faults[0]?.code, 'text-encoding')
  t.equal(textOf(Buffer.from('\uFEFF{"汉":1}')), '{"汉":1}')
})

function refusalOf(work: () => unknown): HttpProblem {
  try {
    work()
  } catch (error) {
    if (error instanceof HttpProblem) return error
    throw error
  }
  throw new Error('it was not refused')
}
