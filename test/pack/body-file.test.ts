import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { readBody } from '../../src/composition/body-file.ts'
import { ConfigRefused } from '../../src/composition/config.ts'
import { EXAMPLE_BODY } from '../../src/domain/register/certification-body.ts'
import { ROOT } from '../http/open-app.ts'

const EXAMPLE = join(ROOT, 'docs/certification-body.json')
const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Record<string, unknown>

t.test('a file about the body is read by its published schema', async (t) => {
  t.strictSame(checkShape('body-1', EXAMPLE_BODY), [])
  t.strictSame(readBody(EXAMPLE, 8013), example)
  const file = join(t.testdir(), 'body.json')
  writeFileSync(file, JSON.stringify({ ...example, $schema: './body-1.schema.json' }))
  t.strictSame(readBody(file, undefined), example, 'what is there for editors is not kept')
})

t.test('whatever is wrong with it is told at once, with its place', async (t) => {
  const file = join(t.testdir(), 'body.json')
  const told = (change: object): readonly string[] => {
    writeFileSync(file, JSON.stringify({ ...example, ...change }))
    try {
      readBody(file, undefined)
      return []
    } catch (error) {
      if (!(error instanceof ConfigRefused)) throw error
      return error.faults.map((one) => ('fault' in one ? one.fault.pointer : one.key))
    }
  }
  const wrong = told({
    name: {},
    numbers: 'TS-{year}',
    validityMonths: 0,
    surveillanceMonths: 61,
    timeZone: undefined,
    utcOffsetMinutes: 1000,
    colour: 'red',
  })
  for (const place of [
    '/name',
    '/numbers',
    '/validityMonths',
    '/surveillanceMonths',
    '/utcOffsetMinutes',
    '/colour',
  ])
    t.equal(wrong.filter((pointer) => pointer === place).length, 1, `${place}: ${wrong.join()}`)
  for (const lookUp of [
    'http://register.example.org/c/',
    'https://register.example.org/c',
    'https://register.example.org/#/c/',
    'https://',
  ])
    t.same(told({ lookUp }), ['/lookUp'], lookUp)
  t.strictSame(told({ lookUp: 'https://register.example.org/find?number=' }), [])
  t.same(told({ name: { en: 'Example' } }), ['/name/zh'], 'a paper in both needs both names')
  t.same(told({ numbers: '{serial:5}{serial:5}' }), ['/numbers'])
  t.same(told({ timeZone: 'Asia/Beijing' }), ['/timeZone'], 'a zone goes by its name')
  t.same(told({ timeZone: undefined }), ['/timeZone'])
  t.same(told({ utcOffsetMinutes: 480 }), ['/utcOffsetMinutes'], 'one of the two says it')
  t.strictSame(
    told({ timeZone: undefined, utcOffsetMinutes: 480 }),
    [],
    'as before there were zones',
  )
})

t.test('QR codes of a demonstration lead to its own port, or to nobody', async (t) => {
  t.equal(readBody(undefined, 8471).lookUp, 'http://127.0.0.1:8471/c/')
  for (const port of [undefined, 0])
    t.match(readBody(undefined, port).lookUp, /^https:\/\/register\.example\.org\/c\/$/)
})
