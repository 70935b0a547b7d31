import * as fc from 'fast-check'
import t from 'tap'
import type { Assessment } from '../../src/domain/language/assessment.ts'
import { toExact } from '../../src/domain/numbers/quantity.ts'
import { toFact } from '../../src/domain/numbers/exact.ts'
import { boundariesOf } from '../../src/domain/prove/boundaries.ts'
import type { ProvablePack } from '../../src/domain/prove/scheme.ts'
import { packOf } from '../score/score-pack.ts'
import { schemeOfPack } from './packs.ts'
import { seedOf } from '../seeds.ts'

t.setTimeout(600_000)

type Shown = { readonly total: number; readonly level: string | null; readonly title: unknown }

/** What is shown at each mark, by id, scored. */
function shownAt(scheme: ProvablePack): ReadonlyMap<string, Shown> {
  const scored = (assessment: Assessment): Omit<Shown, 'title'> => {
    const { points, level } = scheme.scoreOf(assessment)!.results[0]!
    return { total: Number(toFact(toExact(points!))), level }
  }
  return new Map(
    [...boundariesOf(scheme)].flatMap(({ id, title, assessment }) =>
      id.startsWith('mark-') ? [[id, { title, ...scored(assessment) }]] : [],
    ),
  )
}

t.test(
  'at every mark of one long clause stand the lowest total that reaches it and the highest below',
  (t) => {
    const marks = { plain: 45, fair: 63, good: 77, best: 99 }
    const levels = Object.entries(marks).map(([id, atLeast]) => ({ id, title: id, atLeast }))
    const shown = shownAt(
      schemeOfPack(
        packOf({
          clauses: [{ id: 'review', ask: { type: 'points' } }],
          standard: { notApplicable: false },
          rules: { weights: { review: 120 }, levels },
        }),
      ),
    )
    for (const [id, mark] of Object.entries(marks)) {
      t.match(shown.get(`mark-${id}-reached`), { total: mark, level: id })
      t.match(shown.get(`mark-${id}-missed`), {
        total: mark - 1,
        title: { with: { value: { exact: mark - 1 }, mark: { exact: mark } } },
      })
    }
    t.end()
  },
)

/** Every full assessment: points of light in quarters up to 2, of floor in wholes up to 3, and a door. */
const ALL = Array.from({ length: 9 * 4 * 2 }, (_, n) => {
  const [light, floor, door] = [(n % 9) / 4, Math.floor(n / 9) % 4, Math.floor(n / 36)]
  return { light, floor, door, total: light + floor + 3 * door }
})

t.test('of small packs with gates they are the nearest of all assessments there are', (t) => {
  let sides = 0
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 34 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
      (quarters, least, guarded) => {
        const marks = quarters.toSorted((a, b) => a - b).map((one) => one / 4 - 1 / 8)
        const levels = marks.map((atLeast, k) => ({ id: `l${k}`, title: `l${k}`, atLeast }))
        const guards = levels.slice(guarded).map(({ id }) => id)
        const needs = {
          all: [
            {
              fact: 'assessment',
              path: '$.answers.floor',
              operator: 'greaterThanInclusive',
              value: least,
            } as const,
          ],
        }
        const gates = guards.length === 0 ? [] : [{ id: 'even', levels: guards, needs }]
        const shown = shownAt(
          schemeOfPack(
            packOf({
              clauses: [
                { id: 'light', ask: { type: 'points', step: 0.25 } },
                { id: 'floor', ask: { type: 'points' } },
                { id: 'door' },
              ],
              standard: { notApplicable: false },
              rules: { weights: { light: 2, floor: 3, door: 3 }, levels, gates },
            }),
          ),
        )
        const isHeld = (one: (typeof ALL)[number], k: number): boolean =>
          k < guarded || one.floor >= least
        const rankOf = (one: (typeof ALL)[number]): number => {
          let rank = marks.findLastIndex((mark) => one.total >= mark)
          while (rank >= 0 && !isHeld(one, rank)) rank -= 1
          return rank
        }
        for (const [k, mark] of marks.entries()) {
          const above = ALL.filter(({ total }) => total >= mark)
          const given = above.filter((one) => rankOf(one) === k)
          const below = ALL.filter(({ total }) => total < mark)
          const held = below.filter((one) => isHeld(one, k))
          const totals = (list: typeof ALL): readonly number[] => list.map(({ total }) => total)
          const lowest = Math.min(...totals(given.length > 0 ? given : above))
          const highest = Math.max(...totals(held.length > 0 ? held : below))
          for (const [id, nearest] of [
            [`mark-l${k}-reached`, lowest],
            [`mark-l${k}-missed`, highest],
          ] as const) {
            sides += 1
            const total = shown.get(id)?.total
            if (total !== (Number.isFinite(nearest) ? nearest : undefined))
              throw new Error(`${id}: ${String(total)}, nearest ${nearest}`)
          }
        }
      },
    ),
    { numRuns: 60, seed: seedOf(41) },
  )
  t.ok(sides > 150, `${sides} sides of marks`)
  t.end()
})
