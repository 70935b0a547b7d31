import * as fc from 'fast-check'
import t from 'tap'
import { readJson } from '../../src/adapters/pack-files/read-json.ts'
import '../seeds.ts'

t.test('what JSON.parse reads is read the same, or is a fault', async (t) => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const { value, faults } = readJson(text)
      if (faults.length === 0) t.same(value, JSON.parse(text))
      else t.ok(faults.every(({ code }) => /number-precision|key-refused|key-duplicate/.test(code)))
    }),
  )
})

t.test('what JSON.parse refuses has one fault and no value', async (t) => {
  const broken = `|{|[|{"a":1,}|[1,]|{"a":1 "b":2}|{'a':1}|{a:1}|[1,2]]|// no {}|{"a":01}|{"a":+1}
    |{"a":.5}|{"a":NaN}|{"a":-}|{"a":tru}|"x|"\\x"|"\\u12"|"a\tb"|{"a"}|{"a":}|\u00a0{}|1e|{} {}`
    .split('|')
    .map((text) => text.replace(/\n +$/, ''))
  for (const text of broken) {
    t.throws(() => JSON.parse(text), `${text} is not JSON`)
    const { value, faults } = readJson(text)
    t.equal(value, undefined)
    t.equal(faults.length, 1, text)
    t.match(faults[0], { code: 'json-syntax', message: { with: { line: 1, column: Number } } })
  }
})

t.test('any text at all has a value or a fault', async (t) => {
  const scraps = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '1',
    'e9',
    '\\',
    'null',
    ' ',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(scraps), (parts) => {
      const text = parts.join('')
      const { value, faults } = readJson(text)
      t.equal(
        value === undefined,
        faults.some(({ code }) => code === 'json-syntax'),
        text,
      )
      if (value !== undefined) t.doesNotThrow(() => JSON.parse(text), text)
    }),
  )
})

t.test('what JSON.parse would lose in silence is a fault with its line', async (t) => {
  const rows = [
    ['{\n"a": 1,\n"a": 2\n}', 'key-duplicate', '/a', 3],
    ['{\n"__proto__": { "x": 1 }\n}', 'key-refused', '/__proto__', 2],
    ['{"a": {\n"toString": 1 } }', 'key-refused', '/a/toString', 2],
    ['[\n0.1000000000000000055]', 'number-precision', '/0', 2],
    ['[1e999]', 'number-precision', '/0', 1],
    ['[12345678901234567]', 'number-precision', '/0', 1],
    ['{"a": "\\ud800"}', 'text-malformed', '/a', 1],
  ] as const
  for (const [text, code, pointer, line] of rows) {
    const { faults } = readJson(text)
    t.match(faults, [{ code, pointer, line }], text)
    t.equal(faults.length, 1, text)
  }
  t.equal(Reflect.get({}, 'x'), undefined, 'no prototype was changed')
})

t.test('zeros that say nothing do not count as digits', async (t) => {
  for (const text of [
    '[0.10]',
    '[1.50000000000000000000]',
    '[0.000001]',
    '[1000000000000000]',
    '[1e15]',
  ])
    t.same(readJson(text).faults, [], text)
})

t.test('a pointer has the line of what it leads to, or of what is around it', async (t) => {
  const { lineOf } = readJson('{\n  "a": [\n    1,\n    { "b/c": 2 }\n  ]\n}')
  t.same(
    ['', '/a', '/a/0', '/a/1', '/a/1/b~1c', '/a/1/missing', '/none'].map(lineOf),
    [1, 2, 3, 4, 4, 4, 1],
  )
})

t.test('a million brackets are refused at the sixty-fifth', async (t) => {
  for (const text of ['['.repeat(1e6), '{"a":'.repeat(2e5)]) {
    t.match(readJson(text).faults, [{ code: 'json-depth' }])
  }
})
