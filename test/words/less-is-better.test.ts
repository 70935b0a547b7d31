import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import { boundariesOf } from '../../src/domain/prove/boundaries.ts'
import { packOf, type Sketch } from '../score/score-pack.ts'
import { proofOf, schemeOfPack } from '../prove/packs.ts'
import { explained, improved, listed } from './told.ts'

const LEVELS: NonNullable<Rules['levels']> = [
  { id: 'bronze', title: 'Bronze', atMost: 12 },
  { id: 'gold', title: 'Gold', below: 3 },
]

/** Penalty points of two kinds. */
function penalties(rules: Partial<Rules> = {}): Sketch {
  const number = { type: 'number', min: 0, decimals: 0 } as const
  return {
    clauses: [
      { id: 'late', title: 'Late', ask: { ...number, max: 10 } },
      { id: 'wrong', title: 'Wrong', ask: { ...number, max: 5 } },
    ],
    standard: { notApplicable: false },
    rules: {
      weights: { late: 10, wrong: 10 },
      criteria: {
        late: { points: '$.answers.late', nonconformity: 'none' },
        wrong: { points: { product: [2, '$.answers.wrong'] }, nonconformity: 'none' },
      },
      levels: LEVELS,
      ...rules,
    },
  }
}

t.test('what is too many is said so, in points and in per cent', async (t) => {
  const at = { late: 4, wrong: 2 }
  t.match(
    await explained(penalties(), at),
    '5 points too many for Gold (8 now, less than 3 required).',
  )
  t.match(
    await explained(penalties(), at, 'zh'),
    '比“Gold”的要求多 5 分（现为 8 分，要求低于 3 分）',
  )
  t.match(
    await explained(penalties(), { late: 3, wrong: 0 }),
    'Gold needs less than 3; the result is exactly 3.',
  )
  const percent = penalties({ measure: { of: 'percent' } })
  t.match(
    await explained(percent, { late: 10, wrong: 4 }),
    '78 percentage points too many for Bronze (90% now, at most 12% allowed).',
  )
  const text = await explained(penalties(), { late: 10, wrong: 4 })
  t.match(text, '6 points too many for Bronze (18 now, at most 12 allowed).')
  t.match(text, /✗ Gold: less than 3\n +Total score: 18 points, required: less than 3 points\./)
  t.match(listed(penalties()), 'total score: at most 12 points')
  t.match(listed(penalties(), 'zh'), '总分不大于 12 分')
})

t.test('the way up goes down', async (t) => {
  const text = await improved(penalties(), { late: 4, wrong: 5 })
  t.match(text, 'Now         no level, 14 of 20 points')
  t.match(text, '1 clause, 2 points fewer; result: Bronze, 12 of 20 points.')
  t.match(text, /Wrong +0 +-10 +Bronze/)
  t.match(text, /Late +0 +-4 +Bronze/)
  t.match(await improved(penalties(), { late: 4, wrong: 5 }, 'zh'), '共减少 2 分')
  const held = await improved(penalties(), { late: 4, wrong: 2 })
  t.match(held, '4 points below the threshold.')
  t.match(held, /Late +9 +no level, 13 of 20 points/)
  const barred = await improved(penalties({ total: { floor: 5 } }), { late: 4, wrong: 5 }, 'en', {
    level: 'gold',
  })
  t.match(
    barred,
    'The points do not come down to the threshold of Gold: 5 at the least, threshold 3.',
  )
})

t.test('nearest cases at a mark are on the right side of it', (t) => {
  const titles = [...boundariesOf(schemeOfPack(packOf(penalties())))].map(({ title }) =>
    catalogueIn('en').word(title),
  )
  for (const title of [
    'At or below the threshold of "Bronze": 12, threshold 12',
    'Above the threshold of "Bronze": 13, threshold 12',
    'Below the threshold of "Gold": 2, threshold 3',
  ])
    t.ok(titles.includes(title), title)
  t.match(titles.join('; '), /At or above the threshold of "Gold": [3-5], threshold 3/)
  t.end()
})

t.test('a sound ladder has no fault, and one that cannot be climbed down is told', (t) => {
  const found = (rules: Partial<Rules>): readonly string[] =>
    proofOf(packOf(penalties(rules))).findings.map(({ code }) => code)
  t.same(found({}), [])
  t.ok(found({ total: { floor: 5 } }).includes('level-never-reached'))
  t.ok(
    found({
      adjustments: [
        {
          id: 'odd',
          title: 'Odd',
          when: {
            fact: 'assessment',
            path: '$.clauses.late.points',
            operator: 'lessThan',
            value: 2,
          },
          add: 8,
        },
      ],
    }).includes('not-monotone'),
  )
  t.end()
})

t.test('marks fall from level to level, and are of one kind', (t) => {
  const told = (levels: NonNullable<Rules['levels']>): readonly string[] =>
    checkPack(packOf(penalties({ levels })), checkShape)
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => catalogueIn('en').word(message))
  t.same(told(LEVELS), [])
  t.match(told([LEVELS[1]!, LEVELS[0]!]), [
    /threshold of level "bronze" \(at most 12\) must be lower than .* "gold" \(below 3\)/,
  ])
  t.match(told([{ id: 'a', title: 'A', atLeast: 2 }, LEVELS[0]!]), [
    /Level "bronze" has the threshold at most 12, but level "a" has at least 2/,
  ])
  t.match(told([{ ...LEVELS[0]!, atLeast: 2 }]), [/"atLeast" and "atMost"/])
  t.end()
})
