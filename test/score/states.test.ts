import t from 'tap'
import type { Policies, StatePolicy } from '../../src/domain/language/policies.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { packOf, prepared, resultOf, scorePrepared, type Sketch } from './score-pack.ts'

const NOT_APPLICABLE = { state: 'not-applicable', reason: 'no such thing here' } as const
const NOT_CHECKED = { state: 'not-checked' } as const

function sketch(policies: Policies): Sketch {
  return {
    clauses: [{ id: 'a' }, { id: 'b' }],
    rules: { weights: { a: 10, b: 5 }, policies },
  }
}

/** State, points and maximum of a pack where `a` is met and `b` is in the state in question. */
async function outcome(policies: Policies, answers: Record<string, object | boolean>) {
  const { status, points, max } = await resultOf(sketch(policies), answers)
  return [status, points, max]
}

t.test('each state follows the policy for it', async (t) => {
  const states = [
    ['notApplicable', { a: true, b: NOT_APPLICABLE }],
    ['notChecked', { a: true, b: NOT_CHECKED }],
    ['missing', { a: true }],
  ] as const
  for (const [state, answers] of states) {
    const by = (policy: StatePolicy) => outcome({ [state]: policy }, answers)
    t.strictSame(await by('leave-out'), ['scored', 10, 10], state)
    t.strictSame(await by('zero'), ['scored', 10, 15], state)
    t.strictSame(await by('full'), ['scored', 15, 15], state)
    t.strictSame(await by('block'), ['blocked', null, 15], state)
    await t.rejects(by('forbid'), Refusal, state)
  }
})

t.test('a forbidden state of a clause that turns out hidden is no fault', async (t) => {
  const pack = prepared(
    packOf({
      clauses: [{ id: 'a' }, { id: 'b' }],
      rules: {
        weights: { a: 10, b: 5 },
        policies: { missing: 'forbid', notChecked: 'forbid' },
        applies: {
          b: { all: [{ fact: 'assessment', path: '$.answers.a', operator: 'equal', value: true }] },
        },
      },
    }),
  )
  const hidden = await scorePrepared(pack, { answers: { a: false, b: NOT_CHECKED } })
  t.strictSame([hidden.results[0]?.points, hidden.results[0]?.max], [0, 10])
  await t.rejects(scorePrepared(pack, { answers: { a: true, b: NOT_CHECKED } }), {
    code: 'assessment-faulty',
    faults: [{ code: 'state-forbidden', clause: 'b', pointer: '/answers/b' }],
  })
  await t.rejects(scorePrepared(pack, { answers: { a: true } }), {
    code: 'assessment-faulty',
    faults: [{ code: 'state-forbidden', clause: 'b' }],
  })
})

t.test('information that is not scored never keeps a result open', async (t) => {
  const answers = [{}, { note: NOT_CHECKED }, { note: NOT_APPLICABLE }, { note: 'seen' }]
  for (const more of answers) {
    const { status, points } = await resultOf(
      {
        clauses: [{ id: 'a' }, { id: 'note', ask: { type: 'text' } }],
        rules: { weights: { a: 10 } },
      },
      { a: true, ...more },
    )
    t.strictSame([status, points], ['scored', 10])
  }
})

t.test(
  'a shorthand that reads a fact which is not there has no answer, not no points',
  async (t) => {
    const ratio: Sketch = {
      clauses: [{ id: 'a', ask: ['done', 'planned'] }],
      standard: { inputs: { done: { type: 'number' }, planned: { type: 'number' } } },
      rules: {
        weights: { a: 10 },
        values: { share: { ratio: ['$.answers.done', '$.answers.planned'] } },
        criteria: { a: { of: '$.values.share', bands: [{ atLeast: 0.5, points: 'all' }] } },
      },
    }
    t.equal((await resultOf(ratio, { done: 6, planned: 10 })).points, 10)
    t.equal((await resultOf(ratio, { done: 4, planned: 10 })).points, 0)
    const open = await resultOf(ratio, { done: 0, planned: 0 })
    t.equal(open.status, 'blocked')
    t.strictSame(
      open.blockedBy.map(({ id }) => id),
      ['a'],
    )
  },
)

t.test('a required fact that is not given keeps every result open', async (t) => {
  const area: Sketch = {
    clauses: [{ id: 'a' }, { id: 'outlets' }],
    standard: {
      profile: {
        area: {
          type: 'choice',
          title: 'Area served',
          options: [{ id: 'city' }, { id: 'nation' }],
          required: true,
        },
      },
      inputs: { faults: { type: 'entries', required: true } },
    },
    rules: {
      weights: { a: 10, outlets: 5 },
      applies: {
        outlets: {
          all: [{ fact: 'assessment', path: '$.profile.area', operator: 'equal', value: 'nation' }],
        },
      },
      results: { again: {} },
    },
  }
  const open = await resultOf(area, { a: true, outlets: true })
  t.equal(open.status, 'blocked', 'not a full score without the clause')
  t.strictSame(open.blockedBy, [
    { kind: 'fact', space: 'profile', id: 'area' },
    { kind: 'fact', space: 'answers', id: 'faults' },
  ])
  const given = await resultOf(
    area,
    { a: true, outlets: true, faults: { value: [] } },
    { profile: { area: 'nation' } },
  )
  t.strictSame([given.status, given.points], ['scored', 15])
})

t.test('profile facts have the shapes of answers', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'a' }],
    standard: {
      profile: { sites: { type: 'checklist', items: [{ id: 'north' }, { id: 'south' }] } },
    },
    rules: {
      weights: { a: 10 },
      adjustments: [{ id: 'sites', add: { product: [-1, '$.profile.sites.count'] } }],
      qualifiers: [
        {
          id: 'northern',
          title: 'Northern',
          when: {
            all: [
              {
                fact: 'assessment',
                path: '$.profile.sites.items',
                operator: 'contains',
                value: 'north',
              },
            ],
          },
        },
      ],
      levels: [{ id: 'any', title: 'Any', atLeast: 0 }],
    },
  }
  const result = await resultOf(sketch, { a: true }, { profile: { sites: ['north', 'south'] } })
  t.equal(result.points, 8)
  t.match(result.qualifiers, [{ id: 'northern', holds: true }])
})

t.test('a clause of weight 0 is met by its answer alone', async (t) => {
  const sketch: Sketch = {
    clauses: [{ id: 'plan' }, { id: 'visits', ask: { type: 'samples' } }, { id: 'a' }],
    rules: {
      weights: { plan: 0, visits: 0, a: 10 },
      levels: [{ id: 'pass', title: 'Pass', atLeast: 5 }],
      mandatory: { plan: 'all', visits: 'all' },
    },
  }
  const level = async (plan: boolean, failed: number) => {
    const visits = { value: { checked: 4, failed } }
    return (await resultOf(sketch, { plan, visits, a: true })).level?.id ?? null
  }
  t.equal(await level(true, 0), 'pass')
  t.equal(await level(false, 0), null)
  t.equal(await level(true, 1), null)
})
