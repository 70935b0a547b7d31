import * as fc from 'fast-check'
import t from 'tap'
import { editJson } from '../../src/domain/drafting/edit-json.ts'
import type { JsonValue } from '../../src/domain/schema/json.ts'
import '../seeds.ts'

/** Objects of objects and lists, written with odd spacing, as people and programs write them. */
const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant('示例 "quoted" \\ \n'), fc.string())
const tree = fc.object({
  key: fc.constantFrom('a', 'b', 'weights', '4.1', '键', 'with/slash', 'with~tilde'),
  values: [leaf],
  maxDepth: 3,
  withNullPrototype: false,
}) as fc.Arbitrary<{ [key: string]: JsonValue }>
const space = fc.constantFrom('', ' ', '\t', '\n  ', '\r\n\t')

/** The text of a value with this space around everything, and where its leaves stand. */
function written(value: JsonValue, gap: string): string {
  const around = (text: string) => `${gap}${text}${gap}`
  if (Array.isArray(value)) return `[${value.map((one) => around(written(one, gap))).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, one]) => `${gap}${JSON.stringify(key)}${gap}:${around(written(one, gap))}`,
  )
  return `{${members.join(',')}}`
}

/** Pointers to everything in a value that is no object or list. */
function leaves(value: JsonValue, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return at === '' ? [] : [at]
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}

t.test('a value that is replaced changes its own characters and no others', async () => {
  fc.assert(
    fc.property(tree, space, fc.nat(), leaf, (value, gap, which, next) => {
      const places = leaves(value)
      fc.pre(places.length > 0)
      const pointer = places[which % places.length]!
      const text = written(value, gap)
      // A mark that stands nowhere else shows where the value stands.
      const mark = 'THE-PLACE-ITSELF'
      const marked = editJson('f', text, [{ pointer, value: mark }])
      const [before = '', after = '', ...more] = marked.text.split(JSON.stringify(mark))
      const { text: edited, done, faults } = editJson('f', text, [{ pointer, value: next }])
      return (
        more.length === 0 &&
        faults.length === 0 &&
        edited === before + JSON.stringify(next) + after &&
        text === before + JSON.stringify(done[0]!.before) + after
      )
    }),
  )
})

t.test('members and items are added and taken out, and the rest stays as it was', async (t) => {
  const text = '\uFEFF{\r\n\t"a": [1,  2],\r\n\t"b": { "c": 0.10 }\r\n}\r\n'
  const edit = (pointer: string, value?: JsonValue) =>
    editJson('f', text, [value === undefined ? { pointer } : { pointer, value }])
  t.equal(edit('/a/-', 3).text, text.replace('1,  2]', '1,  2,  3]'))
  t.equal(edit('/a/0').text, text.replace('1,  2', '2'))
  t.equal(edit('/b/c').text.replaceAll(' ', ''), text.replaceAll(/ |"c": 0.10/g, ''))
  t.equal(edit('/b/d', true).text, text.replace('0.10', '0.10, "d": true'))
  t.equal(
    edit('/d', { e: [1] }).text,
    text.replace('0.10 }', '0.10 },\r\n\t"d": {\r\n\t\t"e": [\r\n\t\t\t1\r\n\t\t]\r\n\t}'),
  )
  t.equal(editJson('f', '{}', [{ pointer: '/a', value: 1 }]).text, '{"a": 1}')
  t.same(edit('/b/c').done, [{ file: 'f', pointer: '/b/c', before: 0.1 }])
})

t.test('a place that is not there is refused, with its number in the list', async (t) => {
  const codes = (...pointers: readonly string[]) =>
    editJson(
      'f',
      '{"a":[1],"b":{}}',
      pointers.map((pointer) => ({ pointer, value: 0 })),
    ).faults.map(({ code, pointer }) => `${code} ${pointer}`)
  t.same(codes('/a/0', '/a/9', '/x/y', '/a/01', '/b/constructor', 'b', ''), [
    'pointer-unknown /changes/1/pointer',
    'pointer-unknown /changes/2/pointer',
    'pointer-unknown /changes/3/pointer',
    'pointer-unknown /changes/4/pointer',
    'pointer-faulty /changes/5/pointer',
    'pointer-faulty /changes/6/pointer',
  ])
  t.same(editJson('f', '{"a":1}', [{ pointer: '/b' }]).faults.length, 1, 'nothing to take out')
})
