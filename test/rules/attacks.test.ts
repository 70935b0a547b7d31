import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import { createRuleRunner, prepareRules } from '../../src/adapters/rules-engine/rule-runner.ts'
import { ratio } from '../../src/domain/numbers/exact.ts'
import { checkRules } from '../../src/domain/rules/check.ts'
import { compileCondition } from '../../src/domain/rules/closures.ts'
import type { Condition } from '../../src/domain/language/conditions/registry.ts'
import type { RuleDocument, SharedConditions } from '../../src/domain/rules/document.ts'
import { explaining } from './explained.ts'
import { runs } from './runs.ts'
import '../seeds.ts'

// Each test closes one row of the two tables of attacks and numbers in the engine's pre-study:
// the gate refuses the document, or every evaluator gives the right answer to it.

const runner = createRuleRunner()

function leaf(path: string, operator: string, value: unknown): Condition {
  return { fact: 'assessment', path, operator, value } as Condition
}

function rule(conditions: unknown, more: object = {}): RuleDocument {
  return { name: 'a', conditions, event: { type: 'holds' }, ...more } as RuleDocument
}

/** Codes of the faults in one rule, all of which must be errors. */
function refusals(rules: unknown, shared: unknown = {}): string[] {
  const faults = checkRules(rules, shared)
  return faults.filter((fault) => fault.severity === 'error').map((fault) => fault.code)
}

/** What all evaluators agree on for one comparison. */
async function verdict(t: Test, condition: Condition, facts: object): Promise<boolean> {
  const rules = [rule({ all: [condition] }), { ...rule({ any: [condition] }), name: 'b' }]
  const record = await runner.evaluate(prepareRules(rules, {}), facts)
  const [first] = record
  t.same(explaining(rules, {})(facts), record)
  t.equal(compileCondition({ all: [condition] }, {})(facts), first?.holds)
  return first?.holds === true
}

/** Runs a program in a process of its own with little memory. */
function child(program: string): { status: number | null; output: string } {
  const preamble = [
    'rules-engine/rule-runner.ts#createRuleRunner,prepareRules',
    '../domain/rules/check.ts#checkRules',
    '../../test/rules/explained.ts#explaining',
  ].map((source) => {
    const [file = '', names] = source.split('#')
    const url = new URL(`../../src/adapters/${file}`, import.meta.url)
    return `import { ${names} } from ${JSON.stringify(url.href)}`
  })
  const run = spawnSync(
    process.execPath,
    ['--max-old-space-size=128', '--input-type=module', '-e', [...preamble, program].join('\n')],
    { encoding: 'utf8', timeout: 60_000, cwd: new URL('../..', import.meta.url) },
  )
  return { status: run.status, output: run.stdout + run.stderr }
}

/** A missing fact beside the name of a condition that is not there. */
const KILLER = [
  rule({ all: [leaf('$.missing', 'equal', 1), { condition: 'nowhere' }] }),
  { ...rule({ any: [{ condition: 'nowhere' }, leaf('$.missing.too', 'equal', 1)] }), name: 'b' },
]

t.test('a missing fact beside an undefined condition is refused', (t) => {
  t.same(refusals(KILLER), ['condition-undefined', 'condition-undefined'])
  t.end()
})

t.test('a missing fact beside an undefined condition kills a bare engine', (t) => {
  const { status, output } = child(`
    import { Engine } from 'json-rules-engine'
    const rules = ${JSON.stringify(KILLER).replaceAll('"assessment"', '"absent"')}
    await new Engine(rules).run({}).catch(() => console.log('caught'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    console.log('survived')
  `)
  t.not(status, 0)
  t.notMatch(output, 'survived')
  t.end()
})

t.test('it does not kill ours, even when it gets past the gate', (t) => {
  const { status, output } = child(`
    process.on('unhandledRejection', () => { console.log('unhandled'); process.exit(9) })
    const rules = ${JSON.stringify(KILLER)}
    const forged = { ...prepareRules([], {}), rules, readers: rules.map(() => () => ({})) }
    for (const facts of [{}, { missing: 2 }, []]) {
      const outcomes = await createRuleRunner().evaluate(forged, facts)
      console.log(outcomes.map((outcome) => outcome.holds).join())
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    console.log('survived')
  `)
  t.equal(output, 'false,false\nfalse,false\nfalse,false\nsurvived\n')
  t.equal(status, 0)
  t.end()
})

t.test('a condition that refers to itself is refused', (t) => {
  const shared = { self: { all: [{ condition: 'self' }] } }
  t.same(refusals([rule({ condition: 'self' })], shared), ['condition-cycle'])
  t.end()
})

t.test('one that refers to itself twice is refused by all, in little memory and time', (t) => {
  const { status, output } = child(`
    process.on('unhandledRejection', () => { console.log('unhandled'); process.exit(9) })
    const shared = { self: { all: [{ condition: 'self' }, { condition: 'self' }] } }
    const rules = [{ name: 'a', conditions: { condition: 'self' }, event: { type: 'holds' } }]
    console.log(checkRules(rules, shared).map((fault) => fault.code).join())
    for (const make of [prepareRules, explaining]) {
      try { make(rules, shared) } catch (error) { console.log(error.name) }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    console.log('survived')
  `)
  t.equal(output, 'condition-cycle,condition-cycle\nRulesRefused\nRulesRefused\nsurvived\n')
  t.equal(status, 0)
  t.end()
})

t.test('conditions that double at each step are refused without being expanded', (t) => {
  const doubling = (steps: number): SharedConditions =>
    Object.fromEntries([
      ['c0', { all: [leaf('$.a', 'equal', 1)] }],
      ...Array.from({ length: steps }, (_, step) => [
        `c${step + 1}`,
        { all: [{ condition: `c${step}` }, { condition: `c${step}` }] },
      ]),
    ]) as SharedConditions
  t.same(refusals([rule({ condition: 'c6' })], doubling(6)), [])
  t.match(refusals([rule({ condition: 'c18' })], doubling(18)), ['condition-depth'])
  t.ok(refusals([rule({ condition: 'c1000' })], doubling(1000)).includes('rules-expansion'))

  // The same growth in width stays within the depth that is allowed.
  const wide = Object.fromEntries([
    ['w0', { all: [leaf('$.a', 'equal', 1)] }],
    ...[1, 2, 3, 4, 5].map((step) => [
      `w${step}`,
      { any: Array.from({ length: 100 }, () => ({ condition: `w${step - 1}` })) },
    ]),
  ]) as SharedConditions
  t.same(refusals([rule({ condition: 'w5' })], wide), ['rules-expansion'])
  t.end()
})

t.test('nesting of thousands of levels is refused, in conditions and in parameters', (t) => {
  for (const levels of [17, 2000, 4000, 100_000]) {
    const open = '{"all":['.repeat(levels)
    const inner = JSON.stringify(leaf('$.a', 'equal', 1))
    const json = `${open}${inner}${']}'.repeat(levels)}`
    const conditions: unknown = levels > 4000 ? nestedByHand(levels) : JSON.parse(json)
    t.ok(refusals([rule(conditions)]).includes('condition-depth'), `${levels} levels`)
  }
  const params = nestedByHand(5000)
  const deep = rule({ all: [leaf('$.a', 'equal', 1)] }, { event: { type: 'holds', params } })
  t.same(refusals([deep]), ['document-depth'])
  t.end()
})

function nestedByHand(levels: number): object {
  let nested: object = leaf('$.a', 'equal', 1)
  for (let level = 0; level < levels; level += 1) nested = { all: [nested] }
  return nested
}

t.test('lists too long for the engine are refused', (t) => {
  const list = (length: number): object => ({
    any: Array.from({ length }, () => leaf('$.a', 'equal', 1)),
  })
  t.same(refusals([rule(list(10_000))]), [])
  t.same(refusals([rule(list(20_000))]), ['rules-size'])
  const short = { any: Array.from({ length: 20_000 }, () => ({ condition: 'c' })) }
  t.same(refusals([rule(short)], { c: { all: [leaf('$.a', 'equal', 1)] } }), ['rules-expansion'])
  t.same(refusals([rule(list(1_000_000))]), ['rules-size'])
  t.end()
})

t.test('prototype keys are refused wherever they stand', (t) => {
  const sound = JSON.stringify([rule({ all: [leaf('$.a', 'equal', 1)] })])
  const params = sound.replace('"type":"holds"', '"type":"holds","params":{"deep":[{}]}')
  t.same(refusals(JSON.parse(params)), [])
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    for (const where of ['{"fact"', '{"all"', '{"name"', '{"type"', '{"deep"', '{}']) {
      const end = where === '{}' ? '}' : `,${where.slice(1)}`
      const json = params.replace(where, `{"${key}":{"any":[]}${end}`)
      t.same(refusals(JSON.parse(json)), ['key-forbidden'], `${key} in ${where}`)
    }
    const shared = JSON.parse(`{"${key}":{"all":[${JSON.stringify(leaf('$.a', 'equal', 1))}]}}`)
    t.same(refusals([], shared), ['condition-name'], `shared condition ${key}`)
    t.same(refusals([rule({ condition: key })]), ['condition-undefined'], `reference to ${key}`)
  }
  t.equal(Reflect.get({}, 'any'), undefined, 'and nothing was polluted')
  t.end()
})

t.test('facts named after prototypes are no facts', async (t) => {
  for (const path of ['$.__proto__', '$.constructor.name', '$.a.prototype', '$.toString']) {
    t.same(refusals([rule({ all: [leaf(path, 'equal', 1)] })]), ['path-malformed'], path)
  }
  const facts = JSON.parse('{"__proto__":{"a":1},"constructor":{"a":1}}')
  t.notOk(await verdict(t, leaf('$.a', 'equal', 1), facts))
})

t.test('priorities are refused, whatever they are', (t) => {
  for (const priority of ['__proto__', 1, 0, null]) {
    const condition = { ...leaf('$.a', 'equal', 1), priority }
    t.same(refusals([rule({ all: [condition] })]), ['priority-refused'])
    t.same(refusals([rule({ all: [leaf('$.a', 'equal', 1)], priority })]), ['priority-refused'])
    t.same(refusals([rule({ all: [leaf('$.a', 'equal', 1)] }, { priority })]), ['priority-refused'])
  }
  t.end()
})

t.test('event types that the engine itself uses are refused', (t) => {
  const conditions = { all: [leaf('$.a', 'equal', 1)] }
  for (const type of ['error', 'success', 'failure', '__proto__', '', null]) {
    const event = { type, params: { type: 'earns', points: 999 } }
    t.same(refusals([rule(conditions, { event })]), ['event-unknown'], String(type))
  }
  t.same(refusals([rule(conditions, { event: undefined })]), ['event-unknown'])
  t.end()
})

t.test('a client that sends a fact replaces no other', async (t) => {
  const facts = { total: 5, assessment: { total: 999 }, fact: { total: 999 } }
  t.notOk(await verdict(t, leaf('$.total', 'greaterThan', 5), facts))
  t.ok(await verdict(t, leaf('$.total', 'equal', 5), facts))
})

t.test('what a polluted prototype adds is never a fact', async (t) => {
  const polluted = Object.prototype as Record<string, unknown>
  polluted['bonus'] = 999
  polluted['assessment'] = { bonus: 999 }
  // The engine throws at a fact without a name.
  polluted[''] = 999
  t.teardown(() => {
    delete polluted['']
    delete polluted['bonus']
    delete polluted['assessment']
  })
  for (const facts of [{}, { answers: {} }, Object.create({ bonus: 999 })]) {
    t.notOk(await verdict(t, leaf('$.bonus', 'greaterThan', 5), facts))
    t.notOk(await verdict(t, leaf('$.answers.bonus', 'greaterThan', 5), facts))
  }
  t.ok(await verdict(t, leaf('$.bonus', 'equal', 3), { bonus: 3 }))
})

t.test('the insides of lists, texts and exact numbers are no facts', async (t) => {
  const facts = { list: ['a', 'b'], text: 'abc', exact: ratio(1, 3) }
  for (const path of ['$.list.length', '$.list.0', '$.text.length', '$.exact.n', '$.exact.s']) {
    t.notOk(await verdict(t, leaf(path, 'greaterThan', 0), facts), path)
    t.notOk(await verdict(t, leaf(path, 'equal', 'a'), facts), path)
    const [outcome] = explaining([rule({ all: [leaf(path, 'equal', 1)] })], {})(facts)
    t.notMatch(outcome?.conditions, { all: [{ actual: /./ }] }, `${path} is missing`)
  }
})

t.test('operators with patterns and decorators are refused', (t) => {
  const codes = (operator: string): string[] =>
    refusals([rule({ all: [leaf('$.a', operator, '(a+)+$')] })])
  t.same(codes('matches'), ['operator-unknown'])
  t.same(codes('not:equal'), ['operator-decorated'])
  t.same(codes('someFact:lessThan'), ['operator-decorated'])
  t.same(codes('toString'), ['operator-unknown'])
  t.same(codes('__proto__'), ['operator-unknown'])
  t.end()
})

t.test('paths that are expressions are refused, and lead nowhere past the gate', async (t) => {
  const expressions = [
    '$..*[?(@.match(/^(a+)+$/))]',
    '$..*[?(@property.constructor.constructor("return process")())]',
    '$[(@.length-1)]',
    '$.a[0]',
    '$.a[?(@=1)]',
    '$..a',
    '$.*',
    '$',
  ]
  const facts = { a: `${'a'.repeat(40)}!`, b: [1] }
  for (const path of expressions) {
    const rules = [rule({ all: [leaf(path, 'notEqual', 'x')] })]
    t.same(refusals(rules), ['path-malformed'], path)
    const readers = prepareRules([rule({ all: [leaf('$.a', 'equal', 1)] })], {}).readers
    const outcomes = await runner.evaluate({ ...prepareRules([], {}), rules, readers }, facts)
    t.equal(outcomes[0]?.holds, false, path)
  }
})

t.test('a text is not a number', async (t) => {
  t.notOk(await verdict(t, leaf('$.a', 'equal', 3), { a: '3' }))
  t.notOk(await verdict(t, leaf('$.a', 'greaterThan', 5), { a: '12' }))
  t.notOk(await verdict(t, leaf('$.a', 'lessThan', 20), { a: '10abc' }))
  t.same(refusals([rule({ all: [leaf('$.a', 'greaterThan', '5')] })]), ['value-unsuited'])
  const number = (): { type: 'number' } => ({ type: 'number' })
  const faults = checkRules([rule({ all: [leaf('$.a', 'equal', '3')] })], {}, number)
  t.match(faults, [{ code: 'value-unsuited' }])
})

t.test('nothing, truth and lists are not numbers', async (t) => {
  t.notOk(await verdict(t, leaf('$.a', 'greaterThanInclusive', 0), { a: null }))
  t.notOk(await verdict(t, leaf('$.a', 'lessThan', 5), { a: true }))
  t.notOk(await verdict(t, leaf('$.a', 'greaterThan', 5), { a: [7] }))
})

t.test('infinities and NaN are not numbers to compare', async (t) => {
  const operators = ['greaterThan', 'greaterThanInclusive', 'lessThan', 'lessThanInclusive']
  for (const a of [Infinity, -Infinity, Number.NaN, JSON.parse('1e999')]) {
    for (const operator of [...operators, 'equal', 'notEqual']) {
      t.notOk(await verdict(t, leaf('$.a', operator, 5), { a }), `${a} ${operator}`)
    }
  }
  const infinite = rule({ all: [leaf('$.a', 'lessThan', JSON.parse('1e999'))] })
  t.same(refusals([infinite]), ['value-not-json'])
})

t.test('membership in a text or a number is refused, and false when the fact is one', async (t) => {
  t.same(refusals([rule({ all: [leaf('$.a', 'in', 'abc')] })]), ['value-unsuited'])
  t.same(refusals([rule({ all: [leaf('$.a', 'in', 5)] })]), ['value-unsuited'])
  const other = { fact: 'assessment', path: '$.b' }
  for (const b of ['abc', 5, null, { indexOf: 1 }]) {
    t.notOk(await verdict(t, leaf('$.a', 'in', other), { a: 'b', b }))
    t.notOk(await verdict(t, leaf('$.a', 'notIn', other), { a: 'x', b }))
  }
})

t.test('a fact with methods of its own is compared to nothing and breaks nothing', async (t) => {
  for (const a of [{ toString: 1 }, { valueOf: 1 }, { then: 1 }, JSON.parse('{"__proto__":1}')]) {
    t.notOk(await verdict(t, leaf('$.a', 'lessThan', 5), { a, then: 1 }))
    t.notOk(await verdict(t, leaf('$.a', 'contains', 'x'), { a }))
  }
})

t.test('sums that binary fractions miss meet their threshold when kept exact', async (t) => {
  const tenths = (n: number): object => ({ a: ratio(n, 10) })
  t.ok(await verdict(t, leaf('$.a', 'equal', 0.3), tenths(3)))
  t.ok(await verdict(t, leaf('$.a', 'greaterThanInclusive', 0.8), tenths(8)))
  t.notOk(await verdict(t, leaf('$.a', 'greaterThan', 0.8), tenths(8)))
})

t.test('the gate survives anything that JSON can say', (t) => {
  const key = fc.constantFrom('all', 'any', 'not', 'condition', 'fact', 'path', 'operator', 'value')
  const wild = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('assessment', '$.a', 'equal', '', 'c'),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(key, fc.constantFrom('name', 'conditions', '__proto__')), tie('any')),
    ),
  })).any
  const seen = new Set<boolean>()
  fc.assert(
    fc.property(wild, wild, wild, (conditions, rules, shared) => {
      for (const list of [rules, [conditions], [rule(conditions)]]) {
        seen.add(checkRules(list, shared).length > 0)
      }
    }),
    { numRuns: runs(1000) },
  )
  t.ok(seen.has(true))
  t.end()
})
