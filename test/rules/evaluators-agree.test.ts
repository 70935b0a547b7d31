import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import type { RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { Engine } from 'json-rules-engine'
import t from 'tap'
import { createOwnPropertyResolver } from '../../src/adapters/rules-engine/own-properties.ts'
import { createRuleRunner, prepareRules } from '../../src/adapters/rules-engine/rule-runner.ts'
import { STRICT_OPERATORS } from '../../src/adapters/rules-engine/strict-operators.ts'
import { checkRules, RulesRefused } from '../../src/domain/rules/check.ts'
import { compileCondition } from '../../src/domain/rules/closures.ts'
import { modelOf } from '../../bench/rules-model.ts'
import type { Case } from './arbitraries.ts'
import { hostileCase, mildCase } from './arbitraries.ts'
import { explaining } from './explained.ts'
import { runs } from './runs.ts'
import { seedOf } from '../seeds.ts'

const runner = createRuleRunner()

/** Everything the evaluators say about one case, checked to be the same. Gives the verdicts. */
async function agreedVerdicts({ rules, shared, facts }: Case): Promise<boolean[]> {
  const record = await runner.evaluate(prepareRules(rules, shared), facts)
  const verdicts = record.map((outcome) => outcome.holds)
  assert.deepEqual(explaining(rules, shared)(facts), record)
  for (const [k, { conditions }] of rules.entries())
    assert.equal(compileCondition(conditions, shared)(facts), verdicts[k])
  for (const outcome of record) assert.equal(outcome.conditions.result, outcome.holds)
  return verdicts
}

/** A property over sound documents; counts both verdicts, so that an idle test shows. */
function mildProperty(seen: Map<boolean, number>): fc.IAsyncProperty<[Case]> {
  return fc.asyncProperty(mildCase, async (sample) => {
    const errors = checkRules(sample.rules, sample.shared)
    assert.deepEqual(errors, [])
    for (const verdict of await agreedVerdicts(sample)) {
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1)
    }
  })
}

function hostileProperty(seen: Map<string, number>): fc.IAsyncProperty<[Case]> {
  return fc.asyncProperty(hostileCase, async (sample) => {
    const errors = checkRules(sample.rules, sample.shared)
    const kind = errors.length > 0 ? 'refused' : 'judged'
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    if (kind === 'judged') {
      await agreedVerdicts(sample)
      return
    }
    assert.throws(() => prepareRules(sample.rules, sample.shared), RulesRefused)
    assert.throws(() => explaining(sample.rules, sample.shared), RulesRefused)
  })
}

t.test('the engine and other evaluators agree on sound rules', async (t) => {
  const seen = new Map<boolean, number>()
  await fc.assert(mildProperty(seen), { numRuns: runs(1000), seed: seedOf(2018) })
  t.ok((seen.get(true) ?? 0) > runs(100), 'many rules hold')
  t.ok((seen.get(false) ?? 0) > runs(100), 'many rules do not hold')
})

t.test('what the gate passes is judged alike, the rest refused by all', async (t) => {
  const seen = new Map<string, number>()
  await fc.assert(hostileProperty(seen), { numRuns: runs(1000), seed: seedOf(2018) })
  t.ok((seen.get('refused') ?? 0) > runs(100), 'many documents are refused')
  t.ok((seen.get('judged') ?? 0) > runs(100), 'many documents are judged')
})

t.test('a rule judged among others is judged as on its own in a plain engine', async (t) => {
  const seen = new Map<boolean, number>()
  await fc.assert(
    fc.asyncProperty(mildCase, mildCase, async (one, other) => {
      const { shared, facts } = one
      const rules = [...one.rules, ...other.rules, ...one.rules.toReversed()].map(
        (rule, index) => ({ ...rule, name: `rule ${index}` }),
      )
      const among = await runner.evaluate(prepareRules(rules, shared), facts)
      for (const [index, rule] of rules.entries()) {
        const options = {
          allowUndefinedFacts: true,
          allowUndefinedConditions: true,
          pathResolver: createOwnPropertyResolver(),
        }
        const engine = new Engine([structuredClone(rule) as RuleProperties], options)
        for (const operator of STRICT_OPERATORS) engine.addOperator(operator)
        for (const [name, condition] of Object.entries(shared))
          engine.setCondition(name, structuredClone(condition) as TopLevelCondition)
        const { results } = await engine.run({ assessment: facts })
        assert.equal(among[index]?.holds, results.length === 1)
        seen.set(results.length === 1, (seen.get(results.length === 1) ?? 0) + 1)
      }
    }),
    { numRuns: runs(300) },
  )
  t.ok((seen.get(true) ?? 0) > runs(200), 'many rules hold')
  t.ok((seen.get(false) ?? 0) > runs(200), 'many rules do not hold')
})

t.test('all evaluators agree on a whole standard of 60 clauses', async (t) => {
  const { rules, assessments } = modelOf(60)
  t.equal(rules.length, 210)
  let holding = 0
  for (const facts of assessments(20)) {
    const verdicts = await agreedVerdicts({ rules, shared: {}, facts })
    holding += verdicts.filter(Boolean).length
  }
  t.ok(holding > 500, 'many rules hold')
})

t.test('a condition of hundreds of members is judged alike', async (t) => {
  const { rules, assessments } = modelOf(120)
  const members = rules.map((rule) => rule.conditions)
  const shared = { some: { any: members }, every: { all: members } }
  const joined = [
    ...['some', 'every'].map((condition) => ({ name: condition, conditions: { condition } })),
    { name: 'not some', conditions: { not: { condition: 'some' } } },
    { name: 'in place', conditions: { all: [{ any: members }, { not: { all: members } }] } },
  ].map((rule) => ({ ...rule, event: { type: 'holds' as const } }))
  const oneHolds = { answers: { c1: { grade: 'A', evidence: 9 } } }
  for (const facts of [...assessments(5), oneHolds, {}]) {
    await agreedVerdicts({ rules: joined, shared, facts })
  }
  const explain = explaining(joined, shared)
  const verdicts = (facts: object): readonly boolean[] => explain(facts).map(({ holds }) => holds)
  t.same(verdicts(assessments(1)[0] ?? {}), [true, false, false, true])
  t.same(verdicts(oneHolds), [true, false, false, true], 'one of all the rules is enough')
  t.same(verdicts({}), [false, false, true, false])
})
