import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { packOf } from './sound-packs.ts'

const S = 'standards/demo/2026'
const R = 'rules/demo/2026/1'
const BANDS = [
  { atMost: 24, points: 'all' },
  { atMost: 48, points: 'half' },
]

/** What is said of the smallest pack with these files: each code with its pointer. */
function verdicts(files: { readonly [file: string]: object }): (readonly [string, string])[] {
  const texts = Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)])
  return checkPack(packOf(Object.fromEntries(texts)), checkShape).map(
    ({ code, pointer }) => [code, pointer] as const,
  )
}

function criteria(repairs: object): { readonly [file: string]: object } {
  return { [`${R}/criteria.json`]: { criteria: { repairs } } }
}

function more(rules: object): { readonly [file: string]: object } {
  return { [`${R}/more.json`]: rules }
}

function leaf(path: string, value: unknown, operator = 'equal'): object {
  return { fact: 'assessment', path, operator, value }
}

t.test('a criterion reads what is there and known', async (t) => {
  const at = '/rules/criteria/repairs'
  t.same(verdicts(criteria({ bands: BANDS, of: '$.answers.repair' })), [
    ['path-unknown', `${at}/of`],
  ])
  t.same(verdicts(criteria({ bands: BANDS, of: '$.total.points' })), [['path-early', `${at}/of`]])
  t.same(verdicts(criteria({ bands: BANDS, of: '$.answers.hotline' })), [
    ['criterion-unsuited', `${at}/bands`],
  ])
  t.same(verdicts(criteria({ bands: BANDS, of: '$.clauses.hotline.points' })), [
    // The hotline has four points at most.
    ['band-unreachable', `${at}/bands/1`],
  ])
  t.same(verdicts(criteria({ count: BANDS })), [['criterion-unsuited', `${at}/count`]])
})

t.test('the criterion for all clauses is held to the same', async (t) => {
  t.same(verdicts(more({ criterion: { yes: 'half' } })), [])
  t.same(verdicts(more({ criterion: { yes: '$.total.percent' } })), [
    ['path-early', '/rules/criterion/yes'],
  ])
  t.same(verdicts(more({ criterion: { yes: '$.clauses.hotline.percent' } })), [
    ['cycle', '/rules/criteria/hotline'],
  ])
  t.same(verdicts(more({ criterion: { bands: BANDS } })), [
    ['criterion-unsuited', '/rules/criterion/bands'],
  ])
})

t.test('several inputs need to be told apart', async (t) => {
  const asked = {
    [`${S}/inputs.json`]: {
      inputs: { first: { type: 'number' }, second: { type: 'number' } },
    },
    [`${S}/clauses.json`]: {
      clauses: [
        { id: 'hotline', title: 'Hotline' },
        { id: 'repairs', title: 'Repairs', ask: ['first', 'second'] },
      ],
    },
    [`${R}/examples.json`]: {},
  }
  const unanswered = [
    ['clause-without-example', '/rules/examples'],
    ['clause-without-example', '/rules/examples'],
  ] as const
  t.same(verdicts(asked), [['criterion-unsuited', '/rules/criteria/repairs'], ...unanswered])
  const first = criteria({ bands: BANDS, of: '$.answers.first' })
  t.same(verdicts({ ...asked, ...first }), unanswered)
  const bare = criteria({ zeroBelow: 1 })
  t.same(verdicts({ ...asked, ...bare }), [
    ['criterion-missing', '/rules/criteria/repairs'],
    ...unanswered,
  ])
})

t.test('a value is known where all it reads is known', async (t) => {
  const values = {
    values: { share: { ratio: ['$.total.points', 10] }, twice: { sum: ['$.values.share'] } },
  }
  t.same(verdicts(more(values)), [])
  t.same(verdicts({ ...more(values), ...criteria({ points: '$.values.twice' }) }), [
    ['path-early', '/rules/criteria/repairs/points'],
  ])
  const gate = {
    ...values,
    gates: [{ id: 'half', needs: leaf('$.values.twice', 0.5, 'greaterThan') }],
  }
  t.same(verdicts(more(gate)), [])
})

t.test('the level is known to qualifiers only', async (t) => {
  const when = leaf('$.level.rank', 2)
  t.same(verdicts(more({ qualifiers: [{ id: 'superior', title: 'Superior', when }] })), [])
  t.same(verdicts(more({ gates: [{ id: 'superior', needs: when }] })), [
    ['path-early', '/rules/gates/0/needs/path'],
  ])
})

t.test('a named condition is judged where it is used', async (t) => {
  const conditions = { early: { all: [leaf('$.total.points', 5, 'greaterThan')] } }
  const gates = [{ id: 'five', needs: { condition: 'early' } }]
  t.same(verdicts(more({ conditions, gates })), [])
  t.same(verdicts(more({ conditions, applies: { hotline: { condition: 'early' } } })), [
    ['path-early', '/rules/conditions/early/all/0/path'],
  ])
  t.same(verdicts(more({ conditions: { idle: leaf('$.answers.nothing', 1) } })), [
    ['fact-unknown', '/rules/conditions/idle/path'],
  ])
})

t.test('further results are checked where they stand', async (t) => {
  const parts = { fast: { of: ['repairs'] } }
  const needs = leaf('$.parts.fast.percent', 50, 'greaterThan')
  const strict = { parts, total: { of: ['fast'] }, gates: [{ id: 'fast', needs }] }
  t.same(verdicts(more({ results: { strict } })), [])
  t.same(verdicts(more({ results: { strict }, gates: [{ id: 'fast', needs }] })), [
    // A part of one result is no part of another.
    ['path-early', '/rules/gates/0/needs/path'],
  ])
  const total = { of: ['fast', 'slow'] }
  t.same(verdicts(more({ results: { strict: { ...strict, total } } })), [
    ['child-unknown', '/rules/results/strict/total/of/1'],
  ])
  t.same(verdicts(more({ results: { strict: { ...strict, mandatory: { hotline: 'best' } } } })), [
    ['level-unknown', '/rules/results/strict/mandatory/hotline'],
  ])
})

t.test('a clause cannot be hidden by its own answer', async (t) => {
  const applies = {
    hotline: leaf('$.answers.repairs', 24, 'lessThan'),
    repairs: leaf('$.clauses.hotline.met', true),
  }
  t.same(verdicts(more({ applies: { hotline: applies.hotline } })), [])
  const found = verdicts(more({ applies }))
  t.same(
    found.map(([code]) => code),
    ['cycle'],
  )
})

t.test('a part cannot contain itself', async (t) => {
  const parts = { left: { of: ['right'] }, right: { of: ['left'] } }
  t.same(verdicts(more({ parts })), [['cycle', '/rules/parts/left']])
})

t.test('ids that other members are written out to are taken', async (t) => {
  const needs = leaf('$.total.points', 1, 'greaterThan')
  const gates = [{ id: 'mandatory-hotline', needs }]
  t.same(verdicts(more({ gates })), [])
  t.same(verdicts(more({ gates, mandatory: { hotline: 'all' } })), [
    ['id-reserved', '/rules/gates/0/id'],
  ])
})

t.test(
  'a look-up with a fact needs a cell for all it may be, or says what else holds',
  async (t) => {
    const profile = {
      [`${S}/profile.json`]: {
        profile: { size: { type: 'choice', options: [{ id: 'small' }, { id: 'large' }] } },
      },
    }
    const tables = { marks: { 2026: { small: 5 } } }
    const mark = { lookup: 'marks', by: ['2026', '$.profile.size'] }
    t.same(verdicts({ ...profile, ...more({ tables, values: { mark } }) }), [
      ['table-key-missing', '/rules/values/mark/by/1'],
    ])
    t.same(
      verdicts({ ...profile, ...more({ tables, values: { mark: { ...mark, else: 6 } } }) }),
      [],
    )
  },
)

t.test('structure that is broken silences only what reads it', async (t) => {
  const levels = { [`${R}/levels.json`]: { levels: [{ id: 'good' }] } }
  const weights = { [`${R}/weights.json`]: { full: 11, weights: { hotline: 4, repairs: 6 } } }
  t.same(verdicts({ ...levels, ...weights }), [
    ['member-missing', '/rules/levels/0'],
    ['weights-total', '/rules/full'],
  ])
})

t.test('a misspelt member is told once, with the right one', async (t) => {
  const pack = packOf({
    [`${R}/more.json`]: JSON.stringify({ values: { days: { ratios: ['$.answers.repairs', 24] } } }),
  })
  const faults = checkPack(pack, checkShape)
  t.equal(faults.length, 1)
  t.match(faults[0], { code: 'member-unknown', guess: 'ratio' })
})
