import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { packOf } from '../score/score-pack.ts'

const CLAUSES = [
  { id: 'main', title: 'Main', clauses: [{ id: 'goods', title: 'Goods' }] },
  { id: 'side', title: 'Side', clauses: [{ id: 'safety', title: 'Safety' }] },
]
const GOOD = { id: 'good', title: 'Good', atLeast: 5 }
const MET = { fact: 'assessment', path: '$.clauses.safety.met', operator: 'equal', value: true }

/** The clauses that are said to count nowhere when these rules leave `side` out of the total. */
function uncounted(rules: object): readonly (string | undefined)[] {
  const all = { weights: { goods: 10, safety: 5 }, total: { of: ['main'] }, levels: [GOOD] }
  const pack = packOf({ clauses: CLAUSES, rules: { ...all, ...rules } })
  const faults = checkPack(pack, checkShape)
  t.same(
    faults.filter(({ code, severity }) => severity === 'error' && code !== 'clause-uncounted'),
    [],
  )
  return faults.filter(({ code }) => code === 'clause-uncounted').map(({ clause }) => clause)
}

t.test('a clause that counts in no total and that nothing reads is told', (t) => {
  t.same(uncounted({}), ['safety'])
  t.same(uncounted({ conditions: { idle: MET } }), ['safety'], 'a name that nothing uses')
  t.same(uncounted({ total: { points: '$.clauses.goods.points', max: 10 } }), ['safety'])
  t.same(
    uncounted({ parts: { side: { points: 3, max: 5 } }, total: { of: ['main', 'side'] } }),
    ['safety'],
    'a part whose points are worked out does not count its clauses',
  )
  t.end()
})

const READERS: { readonly [what: string]: object } = {
  'the total of another result': { results: { second: { total: { of: ['side'] } } } },
  'a floor of its part': { levels: [{ ...GOOD, parts: { side: { points: 3 } } }] },
  'the floor of a part around its part': {
    parts: { around: { of: ['side'] } },
    levels: [{ ...GOOD, parts: { around: { percent: 60 } } }],
  },
  'what a level needs': { levels: [{ ...GOOD, needs: MET }] },
  'the mark of a level': { levels: [{ ...GOOD, atLeast: '$.clauses.safety.points' }] },
  'a gate': { gates: [{ id: 'safe', needs: MET }] },
  'a gate over a named condition': {
    conditions: { safe: MET },
    gates: [{ id: 'safe', needs: { condition: 'safe' } }],
  },
  'a gate over the counts': {
    gates: [{ id: 'safe', needs: { ...MET, path: '$.counts.met', value: 2 } }],
  },
  'a gate over its part': {
    gates: [{ id: 'safe', needs: { ...MET, path: '$.parts.side.points', value: 5 } }],
  },
  'a mandatory clause': { mandatory: { safety: 'all' } },
  'a qualifier': { qualifiers: [{ id: 'safe', title: 'Safe', when: MET }] },
  'the condition of an adjustment': { adjustments: [{ id: 'up', when: MET, add: 1 }] },
  'the answer in the condition of an adjustment': {
    adjustments: [{ id: 'up', when: { ...MET, path: '$.answers.safety' }, add: 1 }],
  },
  'the amount of an adjustment': { adjustments: [{ id: 'up', add: '$.clauses.safety.points' }] },
  'a value': { values: { safe: '$.clauses.safety.points' } },
  'the criterion of another clause': {
    criteria: { goods: { yes: 'all', of: '$.answers.safety' } },
  },
  'the points of another clause': { criteria: { goods: { points: '$.clauses.safety.points' } } },
  'the applicability of another clause': { applies: { goods: MET } },
  'a computed total': {
    total: { points: { sum: ['$.clauses.goods.points', '$.parts.side.points'] }, max: 15 },
  },
  'a group of which one counts': { once: [{ clauses: ['goods', 'safety'] }] },
}

t.test('a clause is not told of that something else reads', (t) => {
  for (const [what, rules] of Object.entries(READERS)) t.same(uncounted(rules), [], what)
  t.end()
})

t.test('what a further result reads is read', (t) => {
  const gates = [{ id: 'safe', needs: MET }]
  t.same(uncounted({ results: { second: { total: { of: ['main'] } } } }), ['safety'])
  t.same(uncounted({ results: { second: { total: { of: ['main'] }, gates } } }), [])
  t.end()
})
