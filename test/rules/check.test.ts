import t from 'tap'
import type { FactType } from '../../src/domain/rules/check-leaf.ts'
import { checkRules, requireSoundRules, RulesRefused } from '../../src/domain/rules/check.ts'
import { LIMITS } from '../../src/domain/rules/limits.ts'

const FACTS: { readonly [path: string]: FactType } = {
  '$.answers.response-hours': { type: 'number', min: 0, max: 240 },
  '$.answers.hotline': { type: 'boolean' },
  '$.answers.grade': { type: 'text', values: ['good', 'fair', 'poor'] },
  '$.profile.founded': { type: 'date' },
  '$.profile.audited': { type: 'date' },
  '$.profile.regions': { type: 'list', values: ['north', 'south'] },
  '$.profile.region': { type: 'text' },
}

function leaf(path: string, operator: string, value: unknown): object {
  return { fact: 'assessment', path, operator, value }
}

function rule(conditions: unknown, name = 'a rule'): object {
  return { name, conditions, event: { type: 'holds' } }
}

/** Code and pointer of every fault in one rule with these conditions. */
function faultsOf(conditions: unknown, shared: unknown = {}): [string, string][] {
  return codes(
    checkRules([rule(conditions)], shared, (path) => FACTS[path], undefined, Object.keys(FACTS)),
  )
}

function faultsOfLeaf(path: string, operator: string, value: unknown): [string, string][] {
  return faultsOf({ all: [leaf(path, operator, value)] })
}

function codes(faults: ReturnType<typeof checkRules>): [string, string][] {
  return faults.map((fault) => [fault.code, fault.pointer])
}

const LEAF = '/rules/0/conditions/all/0'
const hours = leaf('$.answers.response-hours', 'lessThanInclusive', 24)

t.test('sound rules have no faults', (t) => {
  const sound = [
    leaf('$.answers.response-hours', 'lessThan', 12.5),
    leaf('$.answers.response-hours', 'in', [1, 2]),
    leaf('$.answers.hotline', 'equal', true),
    leaf('$.answers.grade', 'notIn', ['poor', 'fair']),
    leaf('$.profile.founded', 'lessThan', '2020-02-29'),
    leaf('$.profile.founded', 'lessThan', { fact: 'assessment', path: '$.profile.audited' }),
    leaf('$.profile.regions', 'contains', 'north'),
    leaf('$.profile.regions', 'doesNotContain', { fact: 'assessment', path: '$.profile.region' }),
    leaf('$.profile.region', 'in', { fact: 'assessment', path: '$.profile.regions' }),
    { not: { any: [{ condition: 'quick', name: 'is quick' }] } },
  ]
  t.same(faultsOf({ all: sound, name: 'everything' }, { quick: { all: [hours] } }), [])
  t.end()
})

t.test('a comparison is held against the type of its fact', (t) => {
  const value = [['value-unsuited', `${LEAF}/value`]]
  t.same(faultsOfLeaf('$.answers.response-hours', 'lessThan', '24'), value)
  t.same(faultsOfLeaf('$.answers.response-hours', 'equal', '24'), value)
  t.same(faultsOfLeaf('$.answers.response-hours', 'equal', true), value)
  t.same(faultsOfLeaf('$.answers.hotline', 'equal', 'yes'), value)
  t.same(faultsOfLeaf('$.profile.founded', 'equal', '2023-02-29'), value)
  t.same(faultsOfLeaf('$.profile.regions', 'contains', 3), value)
  const other = { fact: 'assessment', path: '$.answers.hotline' }
  t.same(faultsOfLeaf('$.answers.response-hours', 'lessThan', other), value)
  t.same(faultsOfLeaf('$.answers.response-hours', 'in', other), value)
  const operator = [['operator-unsuited', `${LEAF}/operator`]]
  t.same(faultsOfLeaf('$.answers.hotline', 'lessThan', 3), operator)
  t.same(faultsOfLeaf('$.answers.grade', 'greaterThan', '2020-01-01'), operator)
  t.same(faultsOfLeaf('$.profile.regions', 'equal', 'north'), operator)
  t.same(faultsOfLeaf('$.answers.response-hours', 'contains', 3), operator)
  t.end()
})

t.test('a choice that the fact never has is found, with the one that was meant', (t) => {
  const [fault] = checkRules(
    [rule({ all: [leaf('$.answers.grade', 'equal', 'god')] })],
    {},
    (path) => FACTS[path],
  )
  t.equal(fault?.code, 'value-unknown')
  t.equal(fault?.guess, 'good')
  t.same(faultsOfLeaf('$.answers.grade', 'in', ['good', 'so-so']), [
    ['value-unknown', `${LEAF}/value/1`],
  ])
  t.same(faultsOfLeaf('$.profile.regions', 'contains', 'east'), [
    ['value-unknown', `${LEAF}/value`],
  ])
  t.end()
})

t.test('a number outside the range of its fact is a warning', (t) => {
  const faults = checkRules(
    [rule({ all: [leaf('$.answers.response-hours', 'lessThan', 241)] })],
    {},
    (path) => FACTS[path],
  )
  t.match(faults, [{ code: 'value-out-of-range', severity: 'warning' }])
  t.equal(faults.length, 1)
  t.end()
})

t.test('an unknown fact is found, with the one that was meant', (t) => {
  const [fault, more] = checkRules(
    [rule({ all: [leaf('$.answers.respons-hours', 'lessThan', 3)] })],
    {},
    (path) => FACTS[path],
    undefined,
    Object.keys(FACTS),
  )
  t.equal(fault?.code, 'fact-unknown')
  t.equal(fault?.guess, '$.answers.response-hours')
  t.equal(more, undefined)
  t.end()
})

t.test('an unknown operator is found, with the one that was meant', (t) => {
  const [fault] = checkRules([rule({ all: [leaf('$.a', 'lesThan', 3)] })], {})
  t.equal(fault?.code, 'operator-unknown')
  t.equal(fault?.guess, 'lessThan')
  t.end()
})

t.test('an operator is held against its own value even without types', (t) => {
  const value = [['value-unsuited', `${LEAF}/value`]]
  for (const [operator, wrong] of [
    ['in', 'abc'],
    ['in', 3],
    ['notIn', []],
    ['in', ['a', 1]],
    ['equal', ['a']],
    ['contains', ['a']],
    ['lessThan', '5'],
    ['greaterThan', true],
    ['equal', null],
  ] as const) {
    const faults = checkRules([rule({ all: [leaf('$.a', operator, wrong)] })], {})
    t.same(codes(faults), value, `${operator} ${JSON.stringify(wrong)}`)
  }
  t.end()
})

t.test('numbers must be told exactly by 15 digits', (t) => {
  t.same(codes(checkRules([rule({ all: [leaf('$.a', 'equal', 0.1 + 0.2)] })], {})), [
    ['number-imprecise', `${LEAF}/value`],
  ])
  t.same(codes(checkRules([rule({ all: [leaf('$.a', 'equal', 123456789012345)] })], {})), [])
  t.end()
})

t.test('paths are dotted names and nothing else', (t) => {
  for (const path of [
    '$',
    '$.',
    'a',
    '$.a.',
    '$.a..b',
    '$.a-',
    '$.a_b',
    '$.a.b.c.d.e.f',
    7,
    null,
  ]) {
    const faults = checkRules([rule({ all: [leaf(path as string, 'equal', 1)] })], {})
    t.same(codes(faults), [['path-malformed', `${LEAF}/path`]], String(path))
  }
  for (const path of ['$.a', '$.a.b.c.d.e', '$.5a.response-hours', '$.0']) {
    t.same(checkRules([rule({ all: [leaf(path, 'equal', 1)] })], {}), [], path)
  }
  t.end()
})

t.test('groups say something and conditions are one thing', (t) => {
  t.same(faultsOf({ all: [] }), [['condition-empty', '/rules/0/conditions/all']])
  t.same(faultsOf({ not: { any: [] } }), [['condition-empty', '/rules/0/conditions/not/any']])
  t.same(faultsOf({ all: [hours], any: [hours] }), [['condition-ambiguous', '/rules/0/conditions']])
  t.same(faultsOf({ all: [{ ...hours, not: hours }] }), [['condition-ambiguous', LEAF]])
  t.same(faultsOf(hours), [['condition-root', '/rules/0/conditions']])
  t.same(faultsOf({ all: hours }), [['condition-shape', '/rules/0/conditions/all']])
  t.same(faultsOf({ not: [hours] }), [['condition-shape', '/rules/0/conditions/not']])
  t.same(faultsOf({ all: [{}, 'x', null] }), [
    ['condition-shape', LEAF],
    ['condition-shape', '/rules/0/conditions/all/1'],
    ['condition-shape', '/rules/0/conditions/all/2'],
  ])
  t.same(faultsOf(undefined), [['condition-shape', '/rules/0/conditions']])
  t.same(faultsOf({ all: [{ fact: 'assessment', path: '$.answers.hotline' }] }), [
    ['comparison-incomplete', LEAF],
  ])
  t.same(faultsOf({ all: [{ ...hours, fact: 'profile' }] }), [['fact-other', `${LEAF}/fact`]])
  t.end()
})

t.test('keys that mean nothing are found', (t) => {
  t.same(faultsOf({ all: [{ ...hours, params: {} }] }), [['key-unknown', `${LEAF}/params`]])
  t.same(faultsOf({ all: [{ ...hours, priority: 3 }] }), [['priority-refused', `${LEAF}/priority`]])
  const odd = { ...rule({ all: [hours] }), priority: 2, onSuccess: 1, event: { type: 'x', foo: 1 } }
  t.same(codes(checkRules([odd], {})), [
    ['priority-refused', '/rules/0/priority'],
    ['key-unknown', '/rules/0/onSuccess'],
    ['event-unknown', '/rules/0/event/type'],
    ['key-unknown', '/rules/0/event/foo'],
  ])
  t.end()
})

t.test('every fault is reported at once, where the caller says the documents stand', (t) => {
  const faults = checkRules(
    [
      rule({ all: [leaf('$.a', 'lesThan', 3), { condition: 'quik' }] }, 'same'),
      rule({ all: [] }, 'same'),
      { conditions: { all: [hours] }, event: { type: 'reach' } },
      7,
    ],
    { quick: { any: [{ condition: 'none' }] } },
    undefined,
    (place) => (typeof place === 'number' ? `/clauses/${place}` : `/conditions/${place}`),
  )
  t.same(codes(faults), [
    ['condition-undefined', '/conditions/quick/any/0/condition'],
    ['operator-unknown', '/clauses/0/conditions/all/0/operator'],
    ['condition-undefined', '/clauses/0/conditions/all/1/condition'],
    ['rule-duplicate', '/clauses/1/name'],
    ['condition-empty', '/clauses/1/conditions/all'],
    ['rule-name', '/clauses/2/name'],
    ['event-unknown', '/clauses/2/event/type'],
    ['rule-shape', '/clauses/3'],
  ])
  t.equal(faults[2]?.guess, 'quick')
  t.equal(faults[6]?.guess, 'reaches')
  t.end()
})

t.test('circles are named once, however they are entered', (t) => {
  const faults = checkRules([rule({ condition: 'a' })], {
    a: { all: [{ condition: 'b' }] },
    b: { any: [{ condition: 'a' }, { condition: 'c' }] },
    c: { not: { condition: 'c' } },
  })
  t.same(codes(faults), [
    ['condition-cycle', '/shared/b/any/0/condition'],
    ['condition-cycle', '/shared/c/not/condition'],
  ])
  const circle = { list: [{ value: 'a' }, { value: 'b' }, { value: 'a' }] }
  t.match(faults[0], { message: { with: { circle } } })
  t.end()
})

t.test('depth counts what references stand for', (t) => {
  const nested = (levels: number, inner: object): object =>
    levels === 0 ? inner : { all: [nested(levels - 1, inner)] }
  t.same(faultsOf(nested(15, hours)), [])
  t.same(faultsOf(nested(16, hours)).length, 1)
  const shared = { deep: nested(8, hours) }
  t.same(faultsOf(nested(6, { condition: 'deep' }), shared), [])
  t.match(faultsOf(nested(7, { condition: 'deep' }), shared), [['condition-depth', /condition$/]])
  t.end()
})

t.test('the bounds hold to the last one', (t) => {
  const rules = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => rule({ all: [hours] }, `rule ${index}`))
  t.same(checkRules(rules(LIMITS.rules), {}), [])
  t.same(codes(checkRules(rules(LIMITS.rules + 1), {})), [['rules-many', '']])

  const shared = { many: { all: Array.from({ length: 98 }, () => hours) } }
  const all = (count: number): object => ({
    all: Array.from({ length: count }, () => ({ condition: 'many' })),
  })
  t.same(faultsOf(all(199), shared), [], '199 references to 99 conditions, and the list')
  t.same(faultsOf(all(200), shared), [['rules-expansion', '/rules/0/conditions']])

  const padded = (length: number): object => ({
    name: 'a',
    conditions: { all: [hours] },
    event: { type: 'holds', params: { note: 'x'.repeat(length) } },
  })
  const rest = JSON.stringify(padded(0)).length
  t.same(codes(checkRules([padded(LIMITS.bytes - rest - 100)], {})), [])
  t.same(codes(checkRules([padded(LIMITS.bytes - rest + 100)], {})), [['rules-size', '']])
  t.end()
})

t.test('the list of faults is bounded', (t) => {
  const faults = checkRules([rule({ all: Array.from({ length: 5000 }, () => ({})) })], {})
  t.equal(faults.length, 501)
  t.equal(faults.at(-1)?.code, 'faults-many')
  t.end()
})

t.test('rules and shared conditions must be a list and an object', (t) => {
  t.same(codes(checkRules({}, [])), [
    ['rules-shape', ''],
    ['rules-shape', ''],
  ])
  t.end()
})

t.test('who insists on sound rules is told all faults and spared the warnings', (t) => {
  const bad = [rule({ all: [] }), rule({ any: [] })]
  t.throws(() => requireSoundRules(bad, {}), RulesRefused)
  try {
    requireSoundRules(bad, {})
  } catch (error) {
    t.ok(error instanceof RulesRefused && error.faults.length === 3)
    t.match(error, { message: /^3 faults in the rules, first at \/rules\/0\/conditions\/all/ })
  }
  t.doesNotThrow(() => requireSoundRules([rule({ all: [hours] })], {}))
  t.end()
})
