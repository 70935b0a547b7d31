import * as fc from 'fast-check'
import t from 'tap'
import { COUNTED_BY, SECOND } from '../../src/domain/improve/cost.ts'
import { afterPlan, improve } from '../../src/domain/improve/improve.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import { Refusal } from '../../src/domain/faults/refusal.ts'
import { randomCase } from '../score/random-pack.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import { cheapestOfAll } from './brute-force.ts'
import { lawfulCase } from './lawful-pack.ts'
import { scorerHeldAgainstRecord } from '../score/held-against-record.ts'
import { seedOf } from '../seeds.ts'

/** Packs to compare on; `IMPROVE_PACKS=20000` for the full count. */
const PACKS = Number(process.env['IMPROVE_PACKS'] ?? 100)
const SEED = seedOf(Number(process.env['IMPROVE_SEED'] ?? 7))

/** Packs with more combinations of lawful answers than this are drawn anew: brute force would not end. */
const MOST_COMBINATIONS = 9_000

t.setTimeout(Math.max(240_000, PACKS * 1_000))

t.test('what is proven to be cheapest is the cheapest of all lawful answers', async (t) => {
  let compared = 0
  let proven = 0
  const outcomes = { plans: 0, impossible: 0, reached: 0, 'not-found': 0 }
  const kinds = fc.tuple(
    fc.oneof({ weight: 4, arbitrary: lawfulCase() }, { weight: 1, arbitrary: randomCase('any') }),
    fc.constantFrom(...COUNTED_BY),
    fc.boolean(),
  )
  for (const [{ pack, assessment }, by, isOther] of fc.sample(kinds, {
    numRuns: PACKS * 4,
    seed: SEED,
  })) {
    if (compared === PACKS) break
    const ready = prepared(pack)
    // Points of clauses that count only once are told before and after that: no plain cost to compare.
    if (ready.expanded.once.length > 0) continue
    const receipt = await scorePrepared(ready, assessment).catch((error: unknown) => {
      if (error instanceof Refusal) return undefined
      throw error
    })
    if (receipt === undefined) continue
    const scorer = scorerHeldAgainstRecord(ready)
    const place = isOther && receipt.results.length > 1 ? 1 : 0
    const aimed = receipt.results[place]!
    const levels = ready.expanded.results[place]!.levels
    const rank = levels.findIndex(({ level }) => level.id === aimed.level?.id) + 2
    if (rank > levels.length) continue
    const least = cheapestOfAll(
      scorer,
      assessment,
      place,
      rank,
      [by, SECOND[by]],
      MOST_COMBINATIONS,
    )
    if (least === undefined) continue
    compared += 1
    const found = improve(lowerPack(ready), receipt, { by, result: aimed.id })
    outcomes[found.outcome] += 1
    if (found.proven) proven += 1
    const [plan] = found.plans
    const costs = plan && {
      clauses: plan.cost.clauses,
      points: plan.cost.points,
      effort: plan.cost.effort,
      lead: plan.cost.leadDays,
    }
    const isSame =
      least === null
        ? plan === undefined
        : costs !== undefined &&
          Math.abs(costs[by] - least.first.valueOf()) < 1e-6 &&
          Math.abs(costs[SECOND[by]] - least.second.valueOf()) < 1e-6
    if (found.proven && !isSame)
      t.fail(
        `by ${by}: ${JSON.stringify(costs)} found, ${least?.first.toFraction() ?? 'none'} and ${least?.second.toFraction() ?? 'none'} exists`,
        {
          pack,
          assessment,
          result: aimed.id,
          found,
        },
      )
    if (plan === undefined) continue
    const after = await scorePrepared(ready, afterPlan(assessment, plan, ready))
    const stated = after.results[place]!
    if (stated.level?.id !== plan.result.level?.id || stated.points !== plan.result.points)
      t.fail('the engine of record does not confirm a plan', { pack, assessment, plan, stated })
  }
  t.equal(compared, PACKS, 'packs compared')
  t.ok(outcomes.plans > PACKS / 4, `plans were found for ${outcomes.plans}`)
  t.ok(proven > PACKS * 0.9, `${proven} proven`)
  t.comment(JSON.stringify({ ...outcomes, proven }))
})
