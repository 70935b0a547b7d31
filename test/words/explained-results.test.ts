import t from 'tap'
import type { Sketch } from '../score/score-pack.ts'
import { explained, listed } from './told.ts'

const POINTS = { ask: { type: 'points', step: 0.5 } } as const

/** Two questions under a section, one under another. */
const HALL = {
  clauses: [
    {
      id: 'floor',
      title: 'Floor',
      clauses: [
        { id: 'tiles', title: 'Tiles' },
        { id: 'joints', title: 'Joints' },
      ],
    },
    { id: 'roof', title: 'Roof', clauses: [{ id: 'beams', title: 'Beams' }] },
  ],
  standard: POINTS,
} as const

t.test('a weighted mean is told with its weights, shares and rounding', async (t) => {
  const text = await explained(
    {
      ...HALL,
      rules: {
        weights: { tiles: 10, joints: 10, beams: 10 },
        parts: {
          floor: {
            combine: 'weighted-mean',
            weights: { tiles: 1, joints: 3 },
            max: 1,
            rounding: { decimals: 2, mode: 'down' },
          },
        },
        total: { combine: 'weighted-mean', weights: { floor: 3, roof: 5 }, max: 10 },
      },
    },
    { tiles: 4, joints: 4.5, beams: 9 },
  )
  t.match(
    text,
    'Weighted mean (Tiles 1, Joints 3): (1 × 40% + 3 × 45%) ÷ 4 × 1 = 0.4375.\n  Rounded to 2 decimals, towards zero: 0.4375 → 0.43.',
  )
  t.match(text, 'Weighted mean (Floor 3, Roof 5): (3 × 43% + 5 × 90%) ÷ 8 × 10 = 7.2375.')
  t.match(text, 'The rows do not simply add up to the last one: Weighted mean.')
})

t.test('of the best it is told which count, and where the maximum comes from', async (t) => {
  const text = await explained(
    {
      clauses: [
        {
          id: 'quiz',
          title: 'Quiz',
          clauses: ['a', 'b', 'c'].map((id) => ({ id, title: id.toUpperCase() })),
        },
      ],
      standard: POINTS,
      rules: { weights: { a: 8, b: 6, c: 4 }, parts: { quiz: { combine: { best: 2 } } } },
    },
    { a: 3, b: 6, c: 4 },
  )
  t.match(text, 'Sum of the 2 best: 6 + 4 = 10.')
  t.match(text, 'B and C count; A is dropped.')
  t.match(text, 'The maximum is that of the largest: 8 + 6 = 14.')
})

t.test(
  'a formula is written out, then with its values, rounding on a line of its own',
  async (t) => {
    const text = await explained(
      {
        ...HALL,
        rules: {
          weights: { tiles: 5, joints: 5, beams: 5 },
          total: {
            points: {
              round: { product: [1.25, { sum: ['$.parts.floor.points', '$.parts.roof.points'] }] },
              decimals: 1,
              mode: 'up',
            },
            max: 20,
          },
        },
      },
      { tiles: 3, joints: 1.5, beams: 2.5 },
    )
    t.match(text, '1.25 × (Floor + Roof) = 1.25 × (4.5 + 2.5) = 8.75.')
    t.match(text, 'Rounded to 1 decimal, away from zero: 8.75 → 8.8.')
    t.notMatch(text, 'applicable points')
  },
)

/** Points of one clause lifted by what another one has beyond 50. */
const LIFTED: Sketch = {
  clauses: [
    { id: 'work', title: 'Work' },
    { id: 'pace', title: 'Pace' },
  ],
  standard: { ask: { type: 'number', min: 0, max: 60, decimals: 0 } },
  rules: {
    weights: { work: 60, pace: 60 },
    values: { spare: { max: [0, { difference: ['$.answers.pace', 50] }] } },
    labels: { spare: 'Spare' },
    criteria: {
      work: { points: { min: [60, { sum: ['$.answers.work', '$.values.spare'] }] } },
      pace: { points: '$.answers.pace' },
    },
  },
}

t.test('points and computed values that rest on a formula show it with its values', async (t) => {
  const text = await explained(LIFTED, { work: 30, pace: 57 })
  t.match(text, 'lowest of (60, Work + Spare) = lowest of (60, 30 + 7) = 37.')
  t.match(text, 'highest of (0, Pace − 50) = highest of (0, 57 − 50) = 7.')
})

t.test('what keeps an answered clause open is what is missing behind it', async (t) => {
  const text = await explained(LIFTED, { work: 30 })
  t.match(
    text,
    'Clause Work: cannot be worked out (its points rest on Spare → Pace, which is not recorded).',
  )
  t.match(text, 'Clause Pace: no answer.')
  t.match(text, '1 that cannot be worked out, 1 without an answer.')
  t.match(
    await explained(LIFTED, { work: 30 }, 'zh'),
    '条款 Work：无法得出（其得分依据Spare → Pace，尚未记录）',
  )
})

t.test('clauses outside the sections, bonuses and bounds have their rows', async (t) => {
  const text = await explained(
    {
      clauses: [...HALL.clauses, { id: 'extra', title: 'Extra' }],
      standard: POINTS,
      rules: {
        weights: { tiles: 10, joints: 10, beams: 10, extra: 4 },
        adjustments: [{ id: 'prize', title: 'Prize', add: 9 }],
        clamp: { max: 34, when: 'end' },
      },
    },
    { tiles: 10, joints: 8, beams: 7, extra: 3 },
  )
  const rows = text.slice(text.indexOf('Part '), text.indexOf('From the parts'))
  t.match(rows, /Extra +3 +4 +75%/)
  t.match(rows, /Prize +\+9\n/)
  t.match(rows, /Result +34 +34 +100%/)
  t.notMatch(rows, 'do not simply add up')
})

t.test(
  'unscored answers and recorded cases are told, and findings do not end as if all were well',
  async (t) => {
    const sketch: Sketch = {
      clauses: [
        { id: 'greeting', title: 'Greeting', ask: { type: 'points' } },
        {
          id: 'way',
          title: 'Way in',
          ask: {
            type: 'choice',
            options: [
              { id: 'door', title: 'Door' },
              { id: 'wire', title: 'Wire' },
            ],
          },
        },
      ],
      standard: { inputs: { slips: { type: 'entries', title: 'Slips' } } },
      rules: {
        weights: { greeting: 10 },
        criteria: { way: { unscored: true } },
        adjustments: [
          {
            id: 'slips',
            title: 'For each slip',
            add: { product: [-2, { or: ['$.answers.slips.count', 0] }] },
          },
        ],
        levels: [{ id: 'good', title: 'Good', atLeast: 8 }],
      },
    }
    const text = await explained(sketch, {
      greeting: 10,
      way: 'wire',
      slips: { value: [{ text: 'A fall.' }, { text: 'A spill' }] },
    })
    t.match(text, /Way in \.+ not scored\n {2}Found: “Wire”\./)
    t.match(text, 'Slips  2 recorded: A fall; A spill')
    t.match(text, 'The result was lowered by: For each slip (-4).')
    t.notMatch(text, 'No nonconformity and no opportunity for improvement.')
  },
)

t.test(
  'options count in the order of the standard, and results and values in that of the rules',
  async (t) => {
    const options = ['well', 'so-so', 'badly', 'absent'].map((id) => ({ id, title: id }))
    const sketch: Sketch = {
      clauses: [{ id: 'kept', title: 'Kept', ask: { type: 'choice', options } }],
      rules: {
        weights: { kept: 2 },
        criteria: { kept: { choice: { absent: 0, badly: 0, 'so-so': 2, well: 2 } } },
        values: { zeta: 1, alpha: 2 },
        results: { zoo: { title: 'Zoo' }, ark: { title: 'Ark' } },
      },
    }
    const text = await explained(sketch, { kept: 'badly' })
    t.match(text, 'Found: “badly” (rule 3 of 4).\n  For 2 points: “well”.')
    t.ok(text.indexOf('Result: Zoo') < text.indexOf('Result: Ark'))
    t.ok(text.indexOf('zeta ') < text.indexOf('alpha '))
    const rules = listed(sketch)
    t.ok(rules.indexOf('Zoo: How points combine') < rules.indexOf('Ark: How points combine'))
    const order = options.map(({ id }) => rules.indexOf(`Kept: “${id}”`))
    t.same(
      order,
      order.toSorted((a, b) => a - b),
    )
  },
)

t.test('how points combine, policies and further results can be read back from the rules', (t) => {
  const sketch: Sketch = {
    ...HALL,
    rules: {
      weights: { tiles: 10, joints: 10, beams: 10 },
      parts: {
        floor: {
          combine: 'weighted-mean',
          weights: { tiles: 2, joints: 1 },
          max: 30,
          rounding: { decimals: 1, mode: 'down' },
        },
        roof: { cap: 8 },
      },
      total: { renormalise: 100, leastInScope: 15 },
      policies: { missing: 'zero' },
      clamp: { min: 0, max: 90, when: 'end' },
      results: { strict: { title: 'Strict', total: { combine: 'min', max: 1 } } },
    },
  }
  const en = listed(sketch)
  t.match(
    en,
    '  - Floor\n      Weighted mean\n      members count by their share of maximum points\n      weighted: Tiles 2, Joints 1\n      out of 30\n      rounded: 1 decimal, towards zero\n',
  )
  t.match(en, '  - Roof\n      Sum\n      at most 8\n')
  t.match(en, '  - Total\n      Sum\n      restated to 100\n      at least 15 applicable\n')
  t.match(en, 'no answer: counts as 0')
  t.match(en, 'at least 0; at most 90; applied once, at the end')
  t.match(en, 'Strict: How points combine\n')
  t.match(
    en,
    '      Lowest share\n      members count by their share of maximum points\n      out of 1\n',
  )
  t.match(
    listed(sketch, 'zh'),
    '      加权平均\n      各项按得分率计\n      权重：Tiles 2、Joints 1\n',
  )
  t.match(listed(LIFTED), 'lowest of (60, Work + Spare)')
  t.match(listed(LIFTED), 'highest of (0, Pace − 50)')
  t.notMatch(listed(LIFTED), '$.')
  t.end()
})
