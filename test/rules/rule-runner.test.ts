import { createRequire } from 'node:module'
import { Engine } from 'json-rules-engine'
import t from 'tap'
import { modelOf } from '../../bench/rules-model.ts'
import { createRuleRunner, prepareRules } from '../../src/adapters/rules-engine/rule-runner.ts'
import { exact, isExact, ratio } from '../../src/domain/numbers/exact.ts'
import type { Condition } from '../../src/domain/language/conditions/registry.ts'
import type { RuleDocument } from '../../src/domain/rules/document.ts'
import { explaining } from './explained.ts'

const runner = createRuleRunner()

function rule(name: string, conditions: Condition): RuleDocument {
  return { name, conditions, event: { type: 'holds', params: { note: name } } }
}

function atLeast(path: string, value: number): Condition {
  return { fact: 'assessment', path, operator: 'greaterThanInclusive', value }
}

t.test('the engine of record names itself and its version', (t) => {
  t.same(runner.engine, { name: 'json-rules-engine', version: '7.3.1' })
  t.end()
})

t.test('outcomes stand in the order of the rules, with every comparison explained', async (t) => {
  const rules = [
    rule('low', { all: [atLeast('$.total', 10), { condition: 'is-checked' }] }),
    rule('high', { any: [{ name: 'ninety', ...atLeast('$.total', 90) }, atLeast('$.bonus', 1)] }),
    rule('open', {
      not: {
        all: [
          {
            fact: 'assessment',
            path: '$.total',
            operator: 'lessThan',
            value: { fact: 'assessment', path: '$.limit' },
          },
        ],
      },
    }),
  ]
  const shared: Record<string, Condition> = {
    'is-checked': {
      name: 'checked',
      all: [{ fact: 'assessment', path: '$.state', operator: 'notEqual', value: 'open' }],
    },
  }
  const outcomes = await runner.evaluate(prepareRules(rules, shared), {
    total: 50,
    state: 'checked',
    limit: 60,
  })
  const total = { path: '$.total', operator: 'greaterThanInclusive' }
  t.strictSame(outcomes, [
    {
      rule: 'low',
      holds: true,
      conditions: {
        all: [
          { ...total, expected: 10, actual: 50, result: true },
          {
            condition: 'is-checked',
            of: {
              name: 'checked',
              all: [
                {
                  path: '$.state',
                  operator: 'notEqual',
                  expected: 'open',
                  actual: 'checked',
                  result: true,
                },
              ],
              result: true,
            },
            result: true,
          },
        ],
        result: true,
      },
    },
    {
      rule: 'high',
      holds: false,
      conditions: {
        any: [
          { name: 'ninety', ...total, expected: 90, actual: 50, result: false },
          { path: '$.bonus', operator: 'greaterThanInclusive', expected: 1, result: false },
        ],
        result: false,
      },
    },
    {
      rule: 'open',
      holds: false,
      conditions: {
        not: {
          all: [
            {
              path: '$.total',
              operator: 'lessThan',
              expected: 60,
              against: '$.limit',
              actual: 50,
              result: true,
            },
          ],
          result: true,
        },
        result: false,
      },
    },
  ])
})

t.test('an explanation goes into a JSON document whole', async (t) => {
  const prepared = prepareRules([rule('a', { all: [atLeast('$.total', 10)] })], {})
  const outcomes = await runner.evaluate(prepared, { total: 12 })
  t.same(JSON.parse(JSON.stringify(outcomes)), outcomes)
})

t.test('exact numbers pass through the engine unharmed', async (t) => {
  const third = ratio(100, 3)
  const prepared = prepareRules(
    [
      rule('a', { all: [atLeast('$.total', 33.3333333333333)] }),
      rule('b', { any: [atLeast('$.total', 33.3333333333334), { condition: 'shared' }] }),
    ],
    { shared: { all: [atLeast('$.total', 33)] } },
  )
  const outcomes = await runner.evaluate(prepared, { total: third })
  t.same(
    outcomes.map((outcome) => outcome.holds),
    [true, true],
  )
  const [first] = outcomes
  const leaf = first && 'all' in first.conditions ? first.conditions.all[0] : undefined
  const actual = leaf && 'actual' in leaf ? leaf.actual : undefined
  t.ok(isExact(actual) && actual.equals(exact('100/3')), 'the very value that was compared')
})

t.test('two hundred overlapping evaluations give the right answers', async (t) => {
  const { rules, assessments } = modelOf(30)
  const prepared = prepareRules(rules, {})
  const explain = explaining(rules, {})
  const all = assessments(200)
  const overlapping = all.map(async (facts, index) => {
    // Each starts a few steps later than the one before, so that some end while others begin.
    for (let step = 0; step < index % 37; step += 1) await Promise.resolve()
    return runner.evaluate(prepared, facts)
  })
  const outcomes = await Promise.all(overlapping)
  for (const [index, facts] of all.entries()) {
    const verdicts = outcomes[index]?.map(({ holds }) => holds)
    t.same(
      verdicts,
      explain(facts).map(({ holds }) => holds),
      `assessment ${index + 1}`,
    )
  }
})

t.test('jsonpath-plus is never reached', async (t) => {
  const jsonpath: { JSONPath: unknown } = createRequire(import.meta.url)('jsonpath-plus')
  const original = jsonpath.JSONPath
  let reached = 0
  jsonpath.JSONPath = () => {
    reached += 1
    return 10
  }
  t.teardown(() => {
    jsonpath.JSONPath = original
  })
  const rules = [rule('a', { all: [atLeast('$.total', 10)] })]
  await new Engine(rules as ConstructorParameters<typeof Engine>[0]).run({
    assessment: { total: 10 },
  })
  t.equal(reached, 1, 'an engine left to itself does reach it')
  const outcomes = await runner.evaluate(prepareRules(rules, {}), { total: 10 })
  t.equal(outcomes[0]?.holds, true)
  t.equal(reached, 1)
})
