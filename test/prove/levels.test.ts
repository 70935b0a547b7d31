import * as fc from 'fast-check'
import t from 'tap'
import type { Pack } from '../../src/domain/pack/pack.ts'
import type { Rules } from '../../src/domain/language/rules.ts'
import type { Input } from '../../src/domain/language/inputs/registry.ts'
import { packOf } from '../score/score-pack.ts'
import { proveScheme, USUAL_EFFORT } from '../../src/domain/prove/prove.ts'
import { proofOf, schemeOfPack } from './packs.ts'
import { soundPack } from './sound-pack.ts'
import { seedOf } from '../seeds.ts'

t.setTimeout(600_000)

/** One clause of 100 points that is asked like this. */
function single(ask: Input, rules: Partial<Rules> = {}): Pack {
  return packOf({
    clauses: [{ id: 'review', ask }],
    standard: { notApplicable: false },
    rules: { weights: { review: 100 }, ...rules },
  })
}

const level = (id: string, atLeast: number) => ({ id, title: id, atLeast })

/** Findings and what stayed open, by code and place. */
function said(pack: Pack): readonly string[] {
  const { findings, undecided } = proofOf(pack)
  return [...findings, ...undecided].map(
    ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
  )
}

t.test('levels between scores of one clause are found, without an example', async (t) => {
  const three = [level('good', 72), level('better', 86), level('best', 97)]
  t.strictSame(said(single({ type: 'points' }, { levels: three })), [])
  t.strictSame(said(single({ type: 'points', step: 0.5 }, { levels: three })), [])
  t.strictSame(
    said(
      single(
        { type: 'number', min: 0, max: 100 },
        {
          levels: three,
          criteria: {
            review: {
              line: [
                [0, 0],
                [100, 100],
              ],
            },
          },
        },
      ),
    ),
    [],
  )
  const narrow = [level('good', 72), level('better', 73)]
  t.strictSame(said(single({ type: 'points' }, { levels: narrow })), [], 'of one score alone')
})

t.test('a level with floors of several parts in fine steps is found', async (t) => {
  const rooms = ['hall', 'kitchen', 'yard']
  const floors = (percent: number) => ({
    parts: Object.fromEntries(rooms.map((id, k) => [id, { percent: percent + k * 7 }])),
  })
  const pack = packOf({
    clauses: rooms.map((id) => ({ id, title: id, clauses: [{ id: `${id}-review` }] })),
    standard: { notApplicable: false, ask: { type: 'points', step: 0.1 } },
    rules: {
      weights: Object.fromEntries(rooms.map((id) => [`${id}-review`, 100])),
      levels: [
        level('entry', 0),
        { id: 'one', title: 'one', ...floors(31) },
        { id: 'two', title: 'two', ...floors(33) },
        { id: 'three', title: 'three', ...floors(60) },
      ],
    },
  })
  t.strictSame(
    said(pack).filter((one) => !one.startsWith('remark')),
    [],
  )
})

t.test('a level that no score lies in is open where merged answers may lie there', async (t) => {
  const levels = [level('good', 72.2), level('better', 72.7)]
  const { findings, undecided } = proofOf(single({ type: 'points' }, { levels }))
  t.strictSame(findings, [], 'two places with 72 and 73 come to 72.5')
  t.match(undecided, [{ code: 'level-always-passed-over', pointer: '/rules/levels/0' }])
  t.equal(undecided.length, 1)

  const yes = proofOf(
    single({ type: 'yes-no' }, { levels: [level('good', 50), level('best', 60)] }),
  )
  t.match(yes.findings, [
    { severity: 'warning', code: 'level-always-passed-over', ground: { kind: 'proof' } },
  ])
  t.strictSame(yes.undecided, [], 'and it is proved where no answers merge into a number')
})

t.test('a worked example that has a level silences what is said of it', async (t) => {
  const levels = [level('good', 72.2), level('better', 72.7)]
  const examples = {
    merged: {
      title: 'Two places',
      assessment: {
        date: '2026-01-01',
        answers: { review: { results: [{ value: 72 }, { value: 73 }] } },
      },
      expect: { level: 'good' },
    },
  }
  t.strictSame(said(single({ type: 'points' }, { levels, examples })), [])
})

t.test('when time is over, what is known is told and the rest stays open by name', async (t) => {
  const levels = [level('good', 72), level('better', 73), level('never', 101)]
  const work = proveScheme(
    schemeOfPack(single({ type: 'points' }, { levels })),
    USUAL_EFFORT,
    () => true,
  )
  let step = work.next()
  while (step.done !== true) step = work.next()
  const { findings, undecided, isPartial } = step.value
  t.equal(isPartial, true)
  t.strictSame(findings, [], 'nothing is called a fault for want of time')
  const open = undecided.map(({ code, pointer }) => `${code} ${pointer}`)
  t.ok(open.includes('level-never-reached /rules/levels/2'), open.join(', '))
  t.notOk(open.includes('level-never-reached /rules/levels/0'), 'the best assessment was looked at')
  t.equal(proofOf(single({ type: 'points' }, { levels })).isPartial, false)
})

t.test('what holds of twenty yes-no answers is proved without trying all of them', (t) => {
  const ids = Array.from({ length: 20 }, (_, k) => `c${k + 1}`)
  const { findings, undecided } = proofOf(
    packOf({
      clauses: ids.map((id) => ({ id })),
      standard: { notApplicable: false },
      rules: {
        weights: Object.fromEntries(ids.map((id, k) => [id, k + 1])),
        levels: [{ id: 'good', title: 'Good', atLeast: 100, parts: { total: { percent: 0 } } }],
      },
    }),
  )
  t.match(
    findings.filter(({ code }) => code === 'floor-never-fails'),
    [{ severity: 'warning', ground: { kind: 'proof' } }],
  )
  t.notOk(undecided.some(({ code }) => code === 'floor-never-fails'))
  t.end()
})

const LEVELS = /^(level|gate-cancels|gate-never-holds)/

/** `TOUCHSTONE_SOUND_PACKS=300 npm test -- test/prove/levels.test.ts` for a long night. */
const PACKS = Number(process.env['TOUCHSTONE_SOUND_PACKS'] ?? 40)

t.test('no level of a pack that gives it is called a fault', async (t) => {
  let levels = 0
  let open = 0
  fc.assert(
    fc.property(soundPack(), (pack) => {
      const { findings, undecided } = proofOf(pack)
      levels += pack.rules.levels?.length ?? 0
      open += undecided.filter(({ code }) => LEVELS.test(code)).length
      const wrong = findings.filter(({ code }) => LEVELS.test(code))
      if (wrong.length > 0)
        throw new Error(wrong.map(({ code, pointer }) => `${code} ${pointer}`).join(', '))
    }),
    { numRuns: PACKS, seed: seedOf(1905) },
  )
  t.ok(levels > PACKS * 2, `${levels} levels`)
  t.ok(open <= levels / 20, `${open} of them stayed open`)
})
