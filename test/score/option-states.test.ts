import * as fc from 'fast-check'
import t from 'tap'
import { checkShape } from '../../src/adapters/system/json-schema.ts'
import type { Answer, Assessment } from '../../src/domain/language/assessment.ts'
import { stopsScoring } from '../../src/domain/faults/pack-faults.ts'
import { checkPack } from '../../src/domain/check/check-pack.ts'
import { improve } from '../../src/domain/improve/improve.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import type { Clause } from '../../src/domain/language/standard.ts'
import type { Pack } from '../../src/domain/pack/pack.ts'
import { proofOf } from '../prove/packs.ts'
import { leavesOf, randomCase } from './random-pack.ts'
import { packOf, prepared, scorePrepared } from './score-pack.ts'
import { seedOf } from '../seeds.ts'

const NONE = { id: 'none', title: 'none here', state: 'not-applicable' } as const
const UNSEEN = { id: 'unseen', title: 'nobody looked', state: 'not-checked' } as const

/** The same pack, of which every choice has an option more for each state. */
function withStates(pack: Pack): Pack {
  const more = (clause: Clause): Clause => {
    if (clause.clauses !== undefined) return { ...clause, clauses: clause.clauses.map(more) }
    const { ask } = clause
    if (ask === undefined || !('type' in ask) || ask.type !== 'choice') return clause
    return { ...clause, ask: { ...ask, options: [...ask.options, NONE, UNSEEN] } }
  }
  return { ...pack, standard: { ...pack.standard, clauses: pack.standard.clauses.map(more) } }
}

/** The same twice: states recorded by their names, and by the options that stand for them. */
function bothWays(
  { assessment, pack }: { readonly assessment: Assessment; readonly pack: Pack },
  draw: readonly number[],
): readonly [Assessment, Assessment] {
  const byName: Record<string, Answer> = {}
  const byOption: Record<string, Answer | string> = {}
  for (const [k, { id, ask }] of leavesOf(pack.standard.clauses).entries()) {
    if (ask === undefined || !('type' in ask) || ask.type !== 'choice') continue
    const option = [NONE, UNSEEN, undefined][draw[k % draw.length]! % 3]
    if (option === undefined) continue
    byName[id] = { state: option.state, reason: option.title }
    byOption[id] =
      k % 2 === 0 ? option.id : { results: [{ value: option.id }, { value: option.id }] }
  }
  const answers = { ...assessment.answers }
  return [
    { ...assessment, answers: { ...answers, ...byName } },
    { ...assessment, answers: { ...answers, ...byOption } },
  ]
}

t.test('an option that records a state is that state, for everybody who reads it', async (t) => {
  const cases = fc.tuple(
    randomCase('any'),
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 9 }),
  )
  let states = 0
  let improved = 0
  for (const [one, draw] of fc.sample(cases, { numRuns: 300, seed: seedOf(5) })) {
    const pack = withStates(one.pack)
    const [named, chosen] = bothWays({ ...one, pack }, draw)
    if (JSON.stringify(named) === JSON.stringify(chosen)) continue
    states += 1
    t.same(checkPack(pack, checkShape).filter(stopsScoring), [])
    const ready = prepared(pack)
    const [is, was] = [await scorePrepared(ready, chosen), await scorePrepared(ready, named)]
    const judgement = (of: typeof is): unknown => ({ ...of, assessment: '', inputDigest: '' })
    t.strictSame(judgement(is), judgement(was))
    const meaning = lowerPack(ready)
    const aim = { by: 'clauses' } as const
    if (states % 5 !== 0) continue
    const [after, before] = [improve(meaning, is, aim), improve(meaning, was, aim)]
    t.strictSame(after, before)
    if (JSON.stringify(after).includes('"to":"none"') || JSON.stringify(after).includes('"unseen"'))
      t.fail('a state is proposed as an answer')
    if (after.plans.length > 0) improved += 1
  }
  t.ok(states > 100, `choices turn up often: ${states}`)
  t.ok(improved > 3, `some of them can get better: ${improved}`)
})

t.test('what is proved of a pack does not hang on options that record a state', (t) => {
  const ask = { type: 'choice', options: [{ id: 'yes' }, { id: 'partly' }, { id: 'no' }] } as const
  for (const notApplicable of ['leave-out', 'zero', 'full'] as const)
    for (const notChecked of ['leave-out', 'zero', 'block'] as const) {
      const pack = packOf({
        clauses: ['a', 'b', 'c'].map((id) => ({ id, ask })),
        rules: {
          weights: { a: 10, b: 10, c: 10 },
          policies: { notApplicable, notChecked },
          criteria: Object.fromEntries(
            ['a', 'b', 'c'].map((id) => [
              id,
              { choice: { yes: 'all', partly: id === 'c' ? 'all' : 'half', no: 'none' } },
            ]),
          ),
          measure: { of: 'percent' },
          levels: [
            { id: 'low', title: 'Low', atLeast: 1 },
            { id: 'high', title: 'High', atLeast: 101 },
          ],
        },
      })
      const said = (one: Pack): unknown => {
        const { findings, undecided } = proofOf(one)
        return [findings.map(({ code, pointer }) => [code, pointer]), undecided.length]
      }
      t.strictSame(said(withStates(pack)), said(pack), `${notApplicable}, ${notChecked}`)
    }
  t.end()
})

t.test('an option that records a state stands where it may, and earns nothing', (t) => {
  const ask = { type: 'choice', options: [{ id: 'yes' }, NONE, UNSEEN] } as const
  const told = (sketch: Parameters<typeof packOf>[0]): readonly string[] =>
    checkPack(packOf(sketch), checkShape)
      .filter(stopsScoring)
      .map(({ code, pointer }) => `${code} ${pointer}`)
  const rules = { weights: { a: 10 }, criteria: { a: { choice: { yes: 'all' } } } } as const
  const at = (k: number): string => `option-state /standard/clauses/0/ask/options/${k}/state`
  t.same(told({ clauses: [{ id: 'a', ask }], rules }), [])
  t.same(told({ clauses: [{ id: 'a', ask, notApplicable: false }], rules }), [at(1)])
  const forbid = (state: 'notApplicable' | 'notChecked'): object => ({
    ...rules,
    policies: { [state]: 'forbid' },
  })
  t.same(told({ clauses: [{ id: 'a', ask }], rules: forbid('notApplicable') }), [at(1)])
  t.same(told({ clauses: [{ id: 'a', ask }], rules: forbid('notChecked') }), [at(2)])
  const earning = { ...rules, criteria: { a: { choice: { yes: 'all', none: 'half' } } } } as const
  t.same(told({ clauses: [{ id: 'a', ask }], rules: earning }), [
    'option-state /rules/criteria/a/choice/none',
  ])
  const only = { ...ask, options: [NONE, UNSEEN] }
  t.same(told({ clauses: [{ id: 'a', ask: only }, { id: 'b' }], rules: { weights: { b: 1 } } }), [
    'option-state /standard/clauses/0/ask/options',
    'weight-missing /rules/weights',
    'criterion-missing /rules/criteria',
  ])
  const shared = {
    clauses: [{ id: 'a', ask: ['seen'] }],
    standard: { inputs: { seen: ask } },
    rules,
  }
  t.same(told(shared), ['option-state /standard/inputs/seen/options/1/state'])
  const profile = { clauses: [{ id: 'b' }], standard: { profile: { seen: ask } } }
  t.same(told({ ...profile, rules: { weights: { b: 1 } } }), [
    'option-state /standard/profile/seen/options/1/state',
    'option-state /standard/profile/seen/options/2/state',
  ])
  t.end()
})
