import t from 'tap'
import { catalogueIn } from '../../src/domain/messages/all.ts'
import type { EvaluatedCondition, EvaluatedLeaf } from '../../src/domain/rules/document.ts'
import type { Operator } from '../../src/domain/language/operators/registry.ts'
import type { PackNames } from '../../src/domain/words/names.ts'
import { sentencesOf, type Sentences } from '../../src/domain/words/sentences.ts'

const NAMES: PackNames = {
  clause: (id) => ({ number: '2.1', title: { en: `Clause ${id}`, zh: `条款${id}` } }),
  part: () => ({ title: { en: 'After-sales service', zh: '售后服务' } }),
  answer: (id) =>
    ({
      days: { title: { en: 'Days to close', zh: '办结天数' }, unit: { en: 'days', zh: '天' } },
      rate: { title: { en: 'First-time fix', zh: '一次修复率' }, unit: '%' },
      mark: { title: { en: 'Rating', zh: '评分' }, isPoints: true },
      signed: { title: { en: 'Signed', zh: '已签署' } },
      area: {
        title: { en: 'Area', zh: '区域' },
        options: [
          { id: 'city', title: { en: 'City', zh: '本市' } },
          { id: 'province', title: { en: 'Province', zh: '本省' } },
        ],
      },
    })[id],
  profile: () => ({ title: { en: 'Valid from', zh: '生效日期' } }),
  value: () => undefined,
}

const en = sentencesOf(NAMES, catalogueIn('en'))
const zh = sentencesOf(NAMES, catalogueIn('zh'))

function leaf(
  path: string,
  operator: Operator,
  expected: unknown,
  actual: unknown,
  result: boolean,
): EvaluatedLeaf {
  return { path, operator, expected, actual, result }
}

/** What both languages say of a condition. */
function both(say: (sentences: Sentences) => string): readonly [string, string] {
  return [say(en), say(zh)]
}

const LATE = leaf('$.answers.days', 'lessThanInclusive', 1, 3, false)
const UNMET = leaf('$.clauses.a.met', 'equal', true, false, false)

t.test('a comparison tells what was found, with its unit, and what is required', (t) => {
  const told = (one: EvaluatedCondition): readonly [string, string] => both((s) => s.condition(one))
  t.same(told(LATE), [
    'Days to close: 3 days, required: at most 1 day',
    '办结天数：3 天，要求：不大于 1 天',
  ])
  t.same(told(leaf('$.answers.rate', 'greaterThan', 80, 75.5, false)), [
    'First-time fix: 75.5%, required: more than 80%',
    '一次修复率：75.5%，要求：大于 80%',
  ])
  t.same(told(leaf('$.answers.mark', 'greaterThanInclusive', 1, 2, true)), [
    'Rating: 2 points, required: at least 1 point',
    '评分：2 分，要求：不小于 1 分',
  ])
  t.same(told(leaf('$.parts.c.percent', 'greaterThanInclusive', 80, 77, false)), [
    'After-sales service: 77% of maximum points, required: at least 80%',
    '售后服务的得分率：77%，要求：不小于 80%',
  ])
  t.same(told(leaf('$.answers.fixes.share', 'greaterThanInclusive', 0.9, '2/3', false)), [
    'Clause fixes, share passed: ≈ 66.6667%, required: at least 90%',
    '条款fixes的合格率：≈ 66.6667%，要求：不小于 90%',
  ])
  t.same(told(leaf('$.profile.from', 'lessThan', '2026-05-20', '2026-06-01', false)), [
    'Valid from: 2026-06-01, required: before 2026-05-20',
    '生效日期：2026-06-01，要求：早于 2026-05-20',
  ])
  t.end()
})

t.test('what holds as it must is told without being required again', (t) => {
  t.same(
    both((s) => s.condition(leaf('$.answers.signed', 'equal', true, true, true))),
    ['Signed: yes', '已签署：是'],
  )
  t.same(
    both((s) => s.condition(leaf('$.answers.area', 'in', ['city', 'province'], undefined, false))),
    ['Area: not recorded, required: “City” or “Province”', '区域：未记录，要求：“本市”或“本省”'],
  )
  t.end()
})

t.test('a clause is met or not, and a number of clauses met is a number', (t) => {
  t.same(
    both((s) => s.condition(UNMET)),
    ['"2.1 Clause a" is not met', '2.1 条款a：未满足'],
  )
  t.same(
    both((s) => s.condition(leaf('$.counts.met', 'equal', 3, 2, false))),
    ['number of clauses met: 2, required: 3', '满足的条款数：2，要求：3'],
  )
  t.end()
})

t.test('what has a name of its own is told under it, and a plain negation in words', (t) => {
  const away = { ...leaf('$.answers.signed', 'equal', false, true, false), name: 'Turned away' }
  t.same(
    both((s) => s.failing({ not: { all: [away], result: false }, result: true })),
    ['“Turned away” does not hold (Signed: yes)', '“Turned away”不成立（已签署：是）'],
  )
  t.same(
    both((s) => s.failing({ not: { ...away, result: true }, result: false })),
    [
      '“Turned away” holds and must not (Signed: yes)',
      '“Turned away”成立，而不应成立（已签署：是）',
    ],
  )
  t.same(
    both((s) => s.failing({ ...away, actual: false, result: true })),
    ['“Turned away” (Signed: no)', '“Turned away”（已签署：否）'],
  )
  const { name: _, ...plain } = away
  t.same(
    both((s) => s.failing({ not: plain, result: true })),
    ['Signed: yes, required: other than no', '已签署：是，要求：不是否'],
  )
  t.end()
})

t.test('groups name only what decides, and what is wanted names no fact twice', (t) => {
  const all: EvaluatedCondition = { all: [LATE, UNMET, { ...LATE, result: true }], result: false }
  t.same(
    both((s) => s.failing(all)),
    [
      'Days to close: 3 days, required: at most 1 day; "2.1 Clause a" is not met',
      '办结天数：3 天，要求：不大于 1 天；2.1 条款a：未满足',
    ],
  )
  t.same(
    both((s) => s.condition({ any: [LATE, UNMET], result: false })),
    [
      'Days to close: 3 days, required: at most 1 day; or "2.1 Clause a" is not met',
      '办结天数：3 天，要求：不大于 1 天；或2.1 条款a：未满足',
    ],
  )
  const young = leaf('$.answers.days', 'lessThan', 10, 3, true)
  t.same(
    both((s) => s.wanted({ not: young, result: false }, '$.answers.days')),
    ['Days to close: at least 10 days', '办结天数不小于 10 天'],
  )
  t.same(
    both((s) => s.wanted(LATE, '$.answers.days')),
    ['at most 1 day', '不大于 1 天'],
  )
  t.same(
    both((s) => s.wanted(all, undefined)),
    [
      'Days to close: at most 1 day; "2.1 Clause a" is met',
      '办结天数不大于 1 天；2.1 条款a：已满足',
    ],
  )
  t.end()
})
