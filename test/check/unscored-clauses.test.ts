import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Condition } from '../../src/domain/language/conditions/registry.ts'
import { packOf, resultOf, type Sketch } from '../score/score-pack.ts'

const LEVELS = [{ id: 'good', title: 'Good', atLeast: 5 }]

function shop(rules: object): Sketch {
  const all = { weights: { greeting: 10 }, criteria: { licence: { unscored: true } } }
  return {
    clauses: [
      { id: 'licence', title: 'Licensed' },
      { id: 'greeting', title: 'Greeting' },
      { id: 'note', title: 'A note', ask: { type: 'text' } },
    ],
    standard: { notApplicable: false },
    rules: { levels: LEVELS, ...all, ...rules } as Partial<Rules>,
  }
}

function told(rules: object): readonly string[] {
  return checkPack(packOf(shop(rules)), checkShape)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer, clause }) => `${code} ${pointer} ${clause}`)
}

t.test('a mandatory clause is scored, in every result', (t) => {
  t.same(told({ mandatory: { licence: 'all' } }), [
    'clause-unscored /rules/mandatory/licence licence',
  ])
  t.same(
    told({ mandatory: { note: 'all' } }),
    ['clause-unscored /rules/mandatory/note note'],
    'words are never scored',
  )
  t.same(told({ results: { second: { levels: LEVELS, mandatory: { licence: 'good' } } } }), [
    'clause-unscored /rules/results/second/mandatory/licence licence',
  ])
  t.end()
})

t.test('a prerequisite without points is written with weight 0', async (t) => {
  const sound = {
    weights: { greeting: 10, licence: 0 },
    criteria: {},
    mandatory: { licence: 'all' },
  }
  t.same(told(sound), [])
  t.match(await resultOf(shop(sound), { licence: true, greeting: true }), {
    points: 10,
    max: 10,
    level: { id: 'good' },
  })
  t.match(await resultOf(shop(sound), { licence: false, greeting: true }), {
    points: 10,
    level: null,
  })
})

t.test('nothing reads a verdict that there never is', (t) => {
  const met = (path: string): Condition => ({
    fact: 'assessment',
    path,
    operator: 'equal',
    value: true,
  })
  const gate = (needs: Condition): object => ({ gates: [{ id: 'licensed', needs }] })
  t.same(told(gate({ any: [{ not: met('$.clauses.licence.met') }] })), [
    'clause-unscored /rules/gates/0/needs/any/0/not/path licence',
  ])
  t.same(
    told({
      conditions: { licensed: met('$.clauses.licence.met') },
      ...gate({ condition: 'licensed' }),
    }),
    ['clause-unscored /rules/conditions/licensed/path licence'],
    'once, where it is written',
  )
  t.same(told({ adjustments: [{ id: 'up', add: { sum: [1, '$.clauses.licence.points'] } }] }), [
    'clause-unscored /rules/adjustments/0/add/sum/1 licence',
  ])
  t.same(told(gate(met('$.answers.licence'))), [], 'its answer is there')
  t.same(
    told(gate({ ...met('$.clauses.licence.state'), value: 'unscored' })),
    [],
    'and so is its state',
  )
  t.end()
})
