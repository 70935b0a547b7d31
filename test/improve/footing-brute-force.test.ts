import * as fc from 'fast-check'
import t from 'tap'
import { exact } from '../../src/domain/numbers/exact.ts'
import { improve } from '../../src/domain/improve/improve.ts'
import { lowerPack } from '../../src/domain/meaning/lower/lower.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'
import { smallestFalls } from './brute-force.ts'
import { lawfulCase } from './lawful-pack.ts'
import { scorerHeldAgainstRecord } from '../score/held-against-record.ts'
import { seedOf } from '../seeds.ts'

/** Packs to compare on; `FOOTING_PACKS=5000` for a long look. */
const PACKS = Number(process.env['FOOTING_PACKS'] ?? 80)
const SEED = seedOf(Number(process.env['FOOTING_SEED'] ?? 21))

t.setTimeout(Math.max(240_000, PACKS * 1_000))

t.test('the smallest fall of each clause is the smallest of all lawful answers', async (t) => {
  let compared = 0
  let losing = 0
  for (const { pack, assessment } of fc.sample(lawfulCase(), { numRuns: PACKS * 8, seed: SEED })) {
    if (compared === PACKS) break
    const ready = prepared(pack)
    const receipt = await scorePrepared(ready, assessment)
    const main = receipt.results[0]!
    if (main.level === null) continue
    const { levels } = ready.expanded.results[0]!
    const rank = levels.findIndex(({ level }) => level.id === main.level?.id) + 1
    const all = smallestFalls(scorerHeldAgainstRecord(ready), assessment, 0, rank, 6_000)
    if (all === undefined) continue
    compared += 1
    const { footing } = improve(lowerPack(ready), receipt)
    if (footing === null || !footing.isAll) {
      t.fail('all lawful answers of such packs can be looked at', { pack, assessment, footing })
      continue
    }
    const told = footing.fragile.map(({ answers, clauses }) => ({
      inputs: answers.map(({ input }) => input),
      fall: clauses.reduce((sum, { before, after }) => {
        const lost = exact(before ?? 0).sub(exact(after ?? 0))
        return lost.s > 0n ? sum.add(lost) : sum
      }, exact(0)),
    }))
    losing += told.length
    for (const { inputs, fall } of all) {
      const own = told.find((one) => one.inputs.some((id) => inputs.includes(id)))
      if (own === undefined || !own.fall.equals(fall))
        t.fail(
          `${inputs.join()}: told ${own?.fall.toFraction() ?? 'none'}, the smallest is ${fall.toFraction()}`,
          { pack, assessment, footing },
        )
    }
    if (told.length !== all.length)
      t.fail('falls are told that lose nothing', { pack, assessment, footing })
  }
  t.equal(compared, PACKS, 'packs compared')
  t.ok(losing > PACKS, `${losing} falls`)
})
