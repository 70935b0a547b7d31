import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import t from 'tap'
import { canonicalJson } from '../../src/domain/pack/canonical.ts'
import '../seeds.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '"', '\\', '\n', '\u0000', '\u007f', '\u2028', '星级', '😀', '10', '9', 'é'),
)
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 0.1, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, 2 ** 53),
)
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(text, tie('value'), { maxKeys: 6 }),
})).value

t.test('the quick way and the library write the same canonical text', async () => {
  fc.assert(
    fc.property(json, (value) => canonicalJson(value) === canonicalize(value)),
    { numRuns: 2000 },
  )
})

t.test('what JSON leaves out or cannot hold is left to the library', async (t) => {
  const dated = { on: new Date(0), none: undefined, list: [undefined] }
  t.equal(canonicalJson(dated), canonicalize(dated))
  for (const wrong of [Number.NaN, { a: Infinity }, ['\ud800'], undefined, { a: 1n }])
    t.throws(() => canonicalJson(wrong))
  const circle: { self?: unknown } = {}
  circle.self = circle
  t.throws(() => canonicalJson(circle), /[Cc]ircular/)
})

t.test('depth does not change the text', async (t) => {
  let deep: unknown = 'leaf'
  for (let level = 0; level < 50; level += 1) deep = level % 2 === 0 ? [deep] : { deep }
  t.equal(canonicalJson(deep), canonicalize(deep))
})
