import * as fc from 'fast-check'
import t from 'tap'
import { compileScorer } from '../../src/domain/bulk/scorer.ts'
import { improve } from '../../src/domain/improve/improve.ts'
import { COUNTED_BY, costOfAll, counted, type CountedBy } from '../../src/domain/improve/search.ts'
import { sitesOf, type Move } from '../../src/domain/improve/sites.ts'
import { changed, startTrial } from '../../src/domain/improve/trial.ts'
import { randomCase } from '../score/random-pack.ts'
import { prepared, scorePrepared } from '../score/score-pack.ts'

/** Small packs to compare on; `IMPROVE_PACKS=10000` for the full count. */
const PACKS = Number(process.env['IMPROVE_PACKS'] ?? 300)

/** Packs with more combinations than this are drawn anew: brute force would not end. */
const MOST_COMBINATIONS = 4_000

/** The least that any combination of one move a site costs, by trying them all. */
function cheapestOfAll(
  sites: readonly { readonly moves: readonly Move[] }[],
  by: CountedBy,
  reaches: (moves: readonly Move[]) => boolean,
): number {
  let least = Infinity
  const choose = (site: number, moves: readonly Move[]): void => {
    if (site === sites.length) {
      if (reaches(moves)) least = Math.min(least, counted(costOfAll(moves), by))
      return
    }
    choose(site + 1, moves)
    for (const move of sites[site]!.moves) choose(site + 1, [...moves, move])
  }
  choose(0, [])
  return least
}

t.test('the cheapest plan is the cheapest of all combinations', async (t) => {
  let compared = 0
  const outcomes = { plans: 0, impossible: 0, reached: 0, 'not-found': 0 }
  const kinds = fc.tuple(
    fc.oneof(randomCase('any'), randomCase('plain')),
    fc.constantFrom(...COUNTED_BY),
  )
  for (const [{ pack, assessment }, by] of fc.sample(kinds, { numRuns: PACKS * 3 })) {
    if (compared === PACKS) break
    const ready = prepared(pack)
    const receipt = await scorePrepared(ready, assessment)
    const scorer = compileScorer(ready)
    const found = improve(scorer, receipt, { by, limit: 1_000_000 })
    const trial = startTrial(scorer, assessment)
    const sites = sitesOf(scorer, trial, receipt)
    const combinations = sites.reduce((product, { moves }) => product * (moves.length + 1), 1)
    if (combinations > MOST_COMBINATIONS) continue
    compared += 1
    outcomes[found.outcome] += 1
    if (found.target === null || found.outcome === 'reached') continue
    const { levels } = ready.expanded.results[0]!
    const rank = levels.findIndex(({ level }) => level.id === found.target?.id) + 1
    const least = cheapestOfAll(sites, by, (moves) => {
      const change = Object.assign({}, ...moves.map((move) => move.change)) as Move['change']
      const { input } = scorer.read(changed(assessment, change, scorer))
      const { results, forbidden } = scorer.score(input!)
      return forbidden.length === 0 && results[0]!.status === 'scored' && results[0]!.rank >= rank
    })
    const [plan] = found.plans
    const cost = plan === undefined ? Infinity : counted(plan.cost, by)
    if (Math.abs(cost - least) > 1e-6 && cost !== least)
      t.fail(`by ${by}: ${cost} found, ${least} exists`, { pack, assessment, found })
    if (plan === undefined) continue
    const change = Object.fromEntries(
      plan.steps.flatMap(({ answers }) => answers.map(({ input, to }) => [input, to])),
    )
    const after = await scorePrepared(ready, changed(assessment, change, scorer))
    const main = after.results[0]!
    if (main.level?.id !== plan.result.level?.id || main.points !== plan.result.points)
      t.fail('the engine of record does not confirm a plan', { pack, assessment, plan, main })
  }
  t.equal(compared, PACKS, 'packs compared')
  t.ok(outcomes.plans > PACKS / 10, `plans were found for ${outcomes.plans}`)
  t.comment(JSON.stringify(outcomes))
})
