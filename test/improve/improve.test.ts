import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import type { Improvement } from '../../src/domain/improve/improvement.ts'
import { buildApp } from '../../src/http/app.ts'
import { openRulesService } from '../../src/composition/rules-service.ts'
import { packOf, prepared, scorePrepared } from '../score/score-pack.ts'
import { improve, improveInTurns, type Aim } from '../../src/domain/improve/improve.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import type { Sketch } from '../score/score-pack.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const example = (name: string) =>
  JSON.parse(readFileSync(resolve(ROOT, 'examples', `${name}.json`), 'utf8')) as Assessment

async function wayUp(
  sketch: Sketch,
  answers: Assessment['answers'],
  aim: Aim = {},
): Promise<Improvement> {
  const ready = prepared(packOf(sketch))
  return improve(lowerPack(ready), await scorePrepared(ready, { answers }), aim)
}

const THREE: Sketch = {
  clauses: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  rules: {
    weights: { a: 5, b: 3, c: 2 },
    criteria: {
      a: { yes: 'all', effort: 20, leadDays: 90 },
      b: { yes: 'all', effort: 3, leadDays: 10 },
      c: { yes: 'all', effort: 1, leadDays: 30 },
    },
    levels: [
      { id: 'pass', title: 'Pass', atLeast: 5 },
      { id: 'top', title: 'Top', atLeast: 8 },
    ],
  },
}
const NOTHING = { a: false, b: false, c: false }

function clausesOf({ plans }: Improvement): readonly string[] {
  return (plans[0]?.steps ?? []).flatMap(({ clauses }) => clauses.map(({ clause }) => clause))
}

t.test('what is counted decides which way is cheapest', async (t) => {
  t.same(clausesOf(await wayUp(THREE, NOTHING)), ['a'], 'one clause rather than two')
  t.same(clausesOf(await wayUp(THREE, NOTHING, { by: 'effort' })), ['b', 'c'], 'four days of work')
  const soon = await wayUp(THREE, NOTHING, { by: 'lead' })
  t.same(clausesOf(soon), ['b', 'c'])
  t.equal(soon.plans[0]?.cost.leadDays, 30, 'side by side: the slower of the two')
})

t.test('others have their turn before each step of a search', async (t) => {
  const ready = prepared(packOf(THREE))
  const work = improveInTurns(lowerPack(ready), await scorePrepared(ready, { answers: NOTHING }))
  let turns = 0
  let step = work.next()
  while (step.done !== true) {
    turns += 1
    step = work.next()
  }
  t.ok(step.value.search.steps > 0)
  t.ok(turns >= step.value.search.steps + step.value.gains.length, `${turns} turns`)
})

t.test('another level may be asked for, and other ways are told', async (t) => {
  const way = await wayUp(THREE, NOTHING, { level: 'top' })
  t.same(clausesOf(way), ['a', 'b'])
  t.equal(way.proven, true)
  t.equal(way.atLeast, 2)
  const next = await wayUp(THREE, NOTHING)
  t.ok(next.plans.length >= 2, 'the next level can be reached without the first clause')
  t.notOk(next.plans[1]!.steps.some(({ clauses }) => clauses[0]!.clause === 'a'))
})

t.test('a mandatory clause is part of every way', async (t) => {
  const sketch = { ...THREE, rules: { ...THREE.rules, mandatory: { c: 'all' } } }
  const way = await wayUp(sketch, NOTHING)
  for (const plan of way.plans) t.ok(plan.steps.some(({ clauses }) => clauses[0]!.clause === 'c'))
})

t.test('what no answer can change is said to be in the way', async (t) => {
  const sketch: Sketch = {
    ...THREE,
    standard: { profile: { years: { type: 'number' } } },
    rules: {
      ...THREE.rules,
      gates: [
        {
          id: 'five-years',
          title: { en: 'Five years' },
          needs: {
            fact: 'assessment',
            path: '$.profile.years',
            operator: 'greaterThanInclusive',
            value: 5,
          },
        },
      ],
    },
  }
  const way = await wayUp(sketch, NOTHING)
  t.equal(way.outcome, 'impossible')
  t.equal(way.proven, true)
  t.same(
    way.barriers.map(({ id }) => id),
    ['five-years', 'years'],
    'and the fact that stays',
  )
})

t.test('recorded cases are in the way of what would be reached without them', async (t) => {
  const one = (add: object): Sketch => ({
    clauses: [{ id: 'a', ask: { type: 'points' } }],
    standard: { inputs: { cases: { type: 'entries', title: 'Special cases' } } },
    rules: {
      weights: { a: 10 },
      adjustments: [{ id: 'cases', add: add as never }],
      levels: [{ id: 'top', title: 'Top', atLeast: 9 }],
    },
  })
  const barriers = async (cases: number, add: object): Promise<readonly string[]> => {
    const value = Array.from({ length: cases }, (_, n) => ({ text: `Case ${n}` }))
    const way = await wayUp(one(add), { a: 8, cases: { value } })
    t.equal(way.outcome, 'impossible')
    return way.barriers.map(({ id }) => id)
  }
  const taken = { product: [-2, '$.answers.cases.count'] }
  t.same(await barriers(1, taken), ['top', 'cases'], 'the only site is worked out with them')
  t.same(
    await barriers(0, { sum: [-2, taken] }),
    ['top'],
    'less than none cannot be recorded, so they are not in the way',
  )
})

t.test('what is not applicable stays so, and what is not answered yet may be', async (t) => {
  const way = await wayUp(THREE, {
    a: { state: 'not-applicable', reason: 'none here' },
    b: false,
    c: { state: 'not-checked' },
  })
  t.notOk(clausesOf(way).includes('a'))
  t.ok(clausesOf(way).includes('c'), 'without it the result stays open')
})

t.test('the footing names the answers that would lose the level', async (t) => {
  const way = await wayUp(THREE, { a: true, b: true, c: false })
  t.equal(way.now.level?.id, 'top')
  t.equal(way.footing?.margin, 0)
  t.same(
    way.footing?.fragile.map(({ clauses }) => clauses[0]?.clause),
    ['a', 'b'],
  )
})

t.test('the level may hang on one assessor', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'a', ask: { type: 'points', step: 1, assessors: { merge: 'mean' } } }],
    rules: { weights: { a: 10 }, levels: [{ id: 'pass', title: 'Pass', atLeast: 6 }] },
  }
  const way = await wayUp(sketch, { a: { assessors: { ann: 4, bo: 8 } } })
  const told = way.footing?.hangsOn.map(({ assessor, had }) => `${assessor} ${had}`)
  t.same(told, ['ann alone', 'bo without'])
})

t.test('an ended search says what is certain', async (t) => {
  const clauses = Array.from({ length: 12 }, (_, k) => ({ id: `c${k}` }))
  const way = await wayUp(
    {
      clauses,
      rules: {
        weights: Object.fromEntries(clauses.map(({ id }, k) => [id, 1 + k / 10])),
        levels: [{ id: 'pass', title: 'Pass', atLeast: 9.05 }],
      },
    },
    Object.fromEntries(clauses.map(({ id }) => [id, false])),
    { by: 'points', limit: 3 },
  )
  t.equal(way.proven, false)
  t.ok((way.atLeast ?? 0) >= 9, 'at least what the mark asks for')
})

t.test('the API finds the way, and says which levels there are', async (t) => {
  const app = await buildApp(openRulesService({ root: ROOT }))
  t.teardown(() => app.close())
  const ask = (url: string, accept = 'application/json') =>
    app.inject({
      method: 'POST',
      url,
      headers: { accept, 'content-type': 'application/json' },
      payload: JSON.stringify(example('q-hxc-013-four-stars')),
    })
  const way = (await ask('/v1/improve')).json<Improvement>()
  t.equal(way.outcome, 'plans')
  t.equal(way.plans[0]?.result.level?.id, 'five-stars')
  t.same(way.marks, ['illustrative'])
  const text = await ask('/v1/improve?language=zh&by=effort', 'text/plain')
  t.match(text.body, '达到“五星级”代价最小的途径')
  const unknown = await ask('/v1/improve?level=five-star')
  t.equal(unknown.statusCode, 422)
  t.match(unknown.json(), { code: 'level-unknown', errors: [{ fix: /five-stars/ }] })
})

t.test('a gate that keeps one level open does not bar a higher one', async (t) => {
  const level = { id: 'all', ask: { type: 'points', step: 1 } } as const
  const way = await wayUp(
    {
      clauses: [level],
      standard: { profile: { ready: { type: 'yes-no' } } },
      rules: {
        weights: { all: 10 },
        levels: [
          { id: 'pass', title: 'Pass', atLeast: 2 },
          { id: 'top', title: 'Top', atLeast: 8 },
        ],
        gates: [
          {
            id: 'ready',
            levels: ['pass'],
            needs: { fact: 'assessment', path: '$.profile.ready', operator: 'equal', value: true },
            otherwise: 'block',
          },
        ],
      },
    },
    { all: 4 },
  )
  t.equal(way.now.points, null, 'open now')
  t.equal(way.outcome, 'plans')
  t.equal(way.plans[0]?.result.level?.id, 'top')
})
