import t from 'tap'
import { comparePacks } from '../../src/domain/compare/compare.ts'
import { randomOf } from '../../src/domain/foresee/random.ts'
import { syntheticAssessments } from '../../src/domain/foresee/synthetic.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import { LANGUAGES } from '../../src/domain/messages/built/index.ts'
import { preparePack, type PreparedPack } from '../../src/domain/score/score.ts'
import {
  wordComparison,
  type WordedRuleChange,
} from '../../src/domain/words/compare/comparison-data.ts'
import { packsIn } from '../bulk/packs.ts'
import { randomEdit } from '../foresee/random-edit.ts'
import { packOf, prepared, type Sketch } from '../score/score-pack.ts'
import { outcomeOf } from './outcome.ts'
import { scorerHeldAgainstRecord } from '../score/held-against-record.ts'

/** Edits to try; `COMPARE_EDITS=2000` for the full count. */
const EDITS = Number(process.env['COMPARE_EDITS'] ?? 60)

function told(left: PreparedPack, right: PreparedPack): readonly WordedRuleChange[] {
  return wordComparison(comparePacks(left, right), left.expanded, right.expanded).rules
}

function toldOf(left: Pack, right: Pack): readonly WordedRuleChange[] {
  return told(
    preparePack({ pack: left, digest: 'left' }),
    preparePack({ pack: right, digest: 'right' }),
  )
}

/** Three clauses of ten points with these rules, before and after. */
function toldWith(before: Partial<Rules>, after: Partial<Rules>): readonly WordedRuleChange[] {
  const sketch = (rules: Partial<Rules>): Sketch => ({
    clauses: [
      { id: 'locks', title: 'Locks' },
      { id: 'alarm', title: 'Alarm' },
      { id: 'watch', title: 'Watch' },
    ],
    standard: { inputs: { hours: { type: 'number', title: 'Hours open', min: 0, max: 100 } } },
    rules: { weights: { locks: 10, alarm: 10, watch: 10 }, ...rules },
  })
  return toldOf(packOf(sketch(before)), packOf(sketch(after)))
}

t.test('the formula of a total is told', async (t) => {
  const total = (plus: number): Partial<Rules> => ({
    total: { points: { sum: [plus, '$.clauses.locks.points'] }, max: 40 },
  })
  t.match(toldWith(total(12), total(20)), [
    {
      area: 'part',
      kind: 'changed',
      id: 'total',
      before: { en: /12 \+ Locks/, zh: /12 \+/ },
      after: { en: /20 \+ Locks/, zh: /20 \+/ },
    },
  ])
})

t.test('the members of a mean are told, with the result they belong to', async (t) => {
  const quick = (...of: string[]): Partial<Rules> => ({
    results: { quick: { title: 'Quick look', total: { of, combine: 'mean', max: 100 } } },
  })
  t.match(toldWith(quick('locks', 'alarm', 'watch'), quick('locks', 'alarm')), [
    {
      area: 'part',
      result: 'quick',
      resultTitle: 'Quick look',
      before: { en: /of Locks, Alarm and Watch/ },
      after: { en: /of Locks and Alarm/ },
    },
  ])
})

t.test('a mark inside an expression is told, for levels and for their minimum parts', async (t) => {
  const mark = (from: number) => ({ sum: [from, { ratio: ['$.answers.hours', 10] }] }) as const
  const level = (from: number, least: number): Partial<Rules> => ({
    levels: [
      { id: 'good', title: 'Good', atLeast: mark(from), parts: { total: { points: mark(least) } } },
    ],
  })
  t.match(toldWith(level(40, 20), level(60, 20)), [
    { area: 'level', before: { en: /at least 40 \+ / }, after: { en: /at least 60 \+ / } },
  ])
  t.match(toldWith(level(40, 20), level(40, 30)), [
    { area: 'gate', before: { en: /at least 20 \+ / }, after: { en: /at least 30 \+ / } },
  ])
})

t.test(
  'where two descriptions read alike, the members in which they differ are named',
  async (t) => {
    const rule = (met: boolean): Partial<Rules> => ({
      criteria: {
        locks: {
          rules: [
            {
              conditions: {
                all: [
                  { fact: 'assessment', path: '$.answers.locks', operator: 'equal', value: true },
                ],
              },
              event: { type: 'earns', params: { share: 'half', met } },
            },
          ],
        },
      },
    })
    t.match(toldWith(rule(true), rule(false)), [
      {
        area: 'criterion',
        before: { en: / \[rules\.1\.met: true\]$/, zh: /［rules\.1\.met：true］$/ },
        after: { en: / \[rules\.1\.met: false\]$/, zh: /［rules\.1\.met：false］$/ },
        compared: { before: { rules: [{ met: true }] }, after: { rules: [{ met: false }] } },
      },
    ])
  },
)

t.test('the same judgement in other words, order or length is no change', async (t) => {
  const met = (clause: string) =>
    ({
      fact: 'assessment',
      path: `$.clauses.${clause}.met`,
      operator: 'equal',
      value: true,
    }) as const
  const before: Partial<Rules> = {
    levels: [{ id: 'good', title: 'Good', atLeast: 10, reason: 'As decided.' }],
    gates: [{ id: 'safe', needs: { all: [met('locks'), met('alarm')] } }],
    criteria: { locks: { yes: 'all' } },
    values: { twice: { sum: ['$.answers.hours', '$.answers.hours', 1] } },
  }
  const after: Partial<Rules> = {
    levels: [{ id: 'good', title: 'Good', atLeast: 10 }],
    gates: [
      {
        id: 'safe',
        title: 'Safe',
        levels: 'all',
        otherwise: 'lower',
        needs: { all: [met('alarm'), { all: [met('locks')] }] },
      },
    ],
    policies: { notApplicable: 'leave-out', missing: 'block' },
    several: 'mean',
    findings: { met: 1 },
    total: { of: ['watch', 'locks', 'alarm'] },
    values: { twice: { sum: [1, '$.answers.hours', '$.answers.hours'] } },
  }
  t.strictSame(toldWith(before, after), [])
})

t.test('a clause under another id is the same wherever rules name it', async (t) => {
  const pack = (alarm: string): Pack => {
    const edition = alarm === 'alarm' ? '1' : '2'
    return packOf({
      standard: { edition },
      clauses: [
        { id: 'locks', title: 'Locks' },
        { id: alarm, title: 'Alarm', succeeds: edition === '1' ? [] : ['1/alarm'] },
      ],
      rules: {
        weights: { locks: 10, [alarm]: 10 },
        mandatory: {},
        applies: {
          [alarm]: {
            all: [
              { fact: 'assessment', path: '$.clauses.locks.met', operator: 'equal', value: true },
            ],
          },
        },
        parts: { both: { of: ['locks', alarm], combine: 'mean', max: 10 } },
        adjustments: [{ id: 'plus', add: { ratio: [`$.clauses.${alarm}.points`, 2] } }],
      },
    })
  }
  t.strictSame(toldOf(pack('alarm'), pack('siren')), [])
})

t.test('every edit that changes a score is told, and no two descriptions read alike', async (t) => {
  const grounds = [...(await packsIn('../../')), ...(await packsIn('../zoo/'))].map(
    ({ pack, cases }) => {
      const scorer = scorerHeldAgainstRecord(prepared(pack))
      const made = syntheticAssessments(scorer, { size: 12, seed: 5, date: '2026-06-01' })
      const synthetic = Array.from({ length: 12 }, (_, row) => made.at(row))
      return { pack, scorer, assessments: [...cases.map((one) => one.assessment), ...synthetic] }
    },
  )
  const seen = { edits: 0, scored: 0, told: 0 }
  for (let n = 0; seen.edits < EDITS; n += 1) {
    const { pack, scorer, assessments } = grounds[n % grounds.length]!
    const found = randomEdit(pack, randomOf(31, n))
    if (found === undefined) continue
    seen.edits += 1
    const rules = told(prepared(pack), found.prepared)
    const other = scorerHeldAgainstRecord(found.prepared)
    const isOther = assessments.some((one) => outcomeOf(scorer, one) !== outcomeOf(other, one))
    const where = `${pack.standard.id}: ${JSON.stringify(found.edit)}`
    if (isOther) {
      seen.scored += 1
      if (rules.every(({ id }) => id === 'full')) t.fail(`nothing told of ${where}`)
    }
    for (const { before, after, name } of rules)
      for (const language of LANGUAGES) {
        if (name[language] === '') t.fail(`no name in ${language} after ${where}`)
        if (before === undefined || after === undefined) continue
        seen.told += 1
        if (before[language] === after[language])
          t.fail(`"${after[language]}" reads alike in ${language} after ${where}`)
      }
  }
  t.comment(JSON.stringify(seen))
  t.ok(seen.scored > EDITS / 4, `edits that change a score are among them: ${seen.scored}`)
})
