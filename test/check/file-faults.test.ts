import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openShelf } from '../../src/adapters/pack-files/shelf.ts'
import { SMALLEST } from './fault-examples.ts'
import type { RootFiles } from './root-with.ts'
import { faultsOf, faultsWith, rootWith } from './root-with.ts'

const WEIGHTS = 'rules/demo/2026/1/weights.json'
const RULES = 'rules/demo/2026/1'

/** Faults the page tells in words, because no reader wants to see the file. */
const CASES: { readonly [code: string]: RootFiles } = {
  'file-size': { [`${RULES}/more.json`]: `{ "changes": "${'x'.repeat(1024 * 1024)}" }` },
  'file-encoding': { [WEIGHTS]: Buffer.from('{ "\xce\xc4": 10 }', 'latin1') },
  'files-many': Object.fromEntries(
    Array.from({ length: 501 }, (_, index) => [`${RULES}/f${index}.json`, '{}']),
  ),
  'json-depth': { [WEIGHTS]: '['.repeat(100_000) },
  'expression-deep': {
    [`${RULES}/values.json`]: `{ "values": { "deep": ${'{"sum":['.repeat(20)}1${']}'.repeat(20)} } }`,
  },
  'condition-depth': {
    [`${RULES}/applies.json`]: `{ "applies": { "hotline": ${'{"not":'.repeat(20)}{"any":[{"fact":"assessment","path":"$.answers.repairs","operator":"equal","value":1}]}${'}'.repeat(20)} } }`,
  },
  'rules-expansion': { [`${RULES}/conditions.json`]: explosion() },
  'faults-many': {
    [`${RULES}/values.json`]: `{ "values": { ${Array.from({ length: 600 }, (_, n) => `"v${n}": "$.answers.nothing"`).join(', ')} } }`,
  },
}

t.test('what the page tells in words is found as well', async (t) => {
  for (const [code, files] of Object.entries(CASES)) {
    const codes = new Set(
      (await faultsWith(t, { ...SMALLEST, ...files })).map((fault) => fault.code),
    )
    t.ok(codes.has(code), `${code}, found ${[...codes].join(', ')}`)
    if (code !== 'faults-many') t.equal(codes.size, 1, `nothing but ${code}`)
  }
})

t.test('more faults than are listed are counted', async (t) => {
  const faults = await faultsWith(t, { ...SMALLEST, ...CASES['faults-many'] })
  t.equal(faults.length, 501)
  t.match(faults.at(-1), { code: 'faults-many', message: { with: { rest: 100 } } })
})

t.test('a file that may not be read is a fault, not a crash', async (t) => {
  const root = rootWith(t, SMALLEST)
  chmodSync(join(root, WEIGHTS), 0o000)
  const codes = (await faultsOf(openShelf(root))).map(({ code }) => code)
  // Root may read everything; nobody else may.
  t.same(codes, process.getuid?.() === 0 ? [] : ['file-unreadable'])
})

t.test('a link is not followed out of the root', async (t) => {
  const root = rootWith(t, SMALLEST)
  symlinkSync('/etc/hostname', join(root, RULES, 'link.json'))
  const faults = await faultsOf(openShelf(root))
  t.same(
    faults.map(({ code, file }) => [code, file]),
    [['entry-unexpected', `${RULES}/link.json`]],
  )
})

t.test('a root without folders has no packs and no faults', async (t) => {
  const shelf = openShelf(rootWith(t, { 'README.md': 'empty' }))
  t.same(await shelf.revisions(), [])
  t.same(await faultsOf(shelf), [])
})

t.test('a byte order mark is tolerated', async (t) => {
  const files = Object.fromEntries(
    Object.entries(SMALLEST).map(([file, text]) => [file, `\uFEFF${String(text)}`]),
  )
  t.same(await faultsWith(t, files), [])
})

t.test('faults name file and line', async (t) => {
  const text = '{\n  "full": 10,\n  "weights": {\n    "hotline": 5,\n    "repairs": 6\n  }\n}\n'
  const [fault] = await faultsWith(t, { ...SMALLEST, [WEIGHTS]: text })
  t.match(fault, {
    code: 'weights-total',
    file: WEIGHTS,
    line: 2,
    pointer: '/full',
    message: {
      with: { full: { value: 10 }, total: { value: 11 }, side: 'above', by: { value: 1 } },
    },
  })
})

t.test('faults of different kinds are told together', async (t) => {
  const faults = await faultsWith(t, {
    ...SMALLEST,
    [WEIGHTS]: '{ "full": 10, "weights": { "hotline": 5, "repairs": 6 } }',
    'rules/demo/2026/1/levels.json':
      '{ "levels": [{ "id": "good", "tittle": "Good", "atLeast": 5 }] }',
    'rules/demo/2026/1/criteria.json':
      '{ "criteria": { "repairs": { "bands": [{ "atLeast": 30, "atMost": 20, "points": 9 }] } } }',
  })
  const codes = faults.map(({ code }) => code).toSorted()
  t.same(codes, ['band-empty', 'member-unknown', 'points-above-weight', 'weights-total'])
})

t.test('a published revision that is as it was published is in use', async (t) => {
  const [revision] = await openShelf(rootWith(t, SMALLEST)).revisions()
  const digest = revision?.digested?.digest ?? ''
  const record = { 'rules/demo/2026/published.json': JSON.stringify({ 1: digest }) }
  t.same(await faultsWith(t, { ...SMALLEST, ...record }), [])

  const changed = {
    ...SMALLEST,
    ...record,
    [WEIGHTS]: '{ "full": 10, "weights": { "hotline": 5, "repairs": 5 } }',
  }
  const [after] = await openShelf(rootWith(t, changed)).revisions()
  t.same(
    after?.faults.map(({ code }) => code),
    ['revision-changed'],
  )
  t.equal(after?.digested, undefined, 'it is out of use')

  const gone = await faultsWith(t, {
    ...SMALLEST,
    'rules/demo/2026/published.json': JSON.stringify({ 1: digest, 2: digest }),
  })
  t.match(gone, [{ message: { key: 'fault-revision-changed--gone', with: { revision: 2 } } }])
})

/** Four named conditions, each of which says the one before twenty times: 160,000 conditions in all. */
function explosion(): string {
  const leaf = {
    any: [{ fact: 'assessment', path: '$.answers.hotline', operator: 'equal', value: true }],
  }
  const twenty = (condition: string): object => ({
    any: Array.from({ length: 20 }, () => ({ condition })),
  })
  const conditions = { a: leaf, b: twenty('a'), c: twenty('b'), d: twenty('c'), e: twenty('d') }
  return JSON.stringify({ conditions, gates: [{ id: 'grown', needs: { condition: 'e' } }] })
}
