import type { Answer, AnswerValue, Assessment } from '../assessment.ts'
import { toExact } from '../bulk/quantity.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import { exact, toJson } from '../exact.ts'
import type { Receipt } from '../receipt.ts'
import type { Footing } from './improvement.ts'
import type { Site } from './sites.ts'
import { standing, stepOf } from './steps.ts'
import type { Trial } from './trial.ts'

/** How firmly the level that a receipt awards stands; null where it awards none. */
export function footingOf(
  scorer: BulkScorer,
  trial: Trial,
  sites: readonly Site[],
  receipt: Receipt,
): Footing | null {
  const main = receipt.results[0]!
  if (main.level === null) return null
  const levels = scorer.expanded.results[0]!.levels
  const rank = levels.findIndex(({ level }) => level.id === main.level?.id) + 1
  const mark = trial.run([]).results[0]!.marks[rank - 1]
  const { value, of } = main.measure
  return {
    margin: mark === undefined || value === null ? null : toJson(exact(value).sub(toExact(mark))),
    inPercent: of === 'percent',
    fragile: fragileOf(scorer, trial, sites, rank),
    hangsOn: hangingOn(scorer, receipt.assessment, rank),
  }
}

/** Of each site the smallest fall that loses the level. */
function fragileOf(
  scorer: BulkScorer,
  trial: Trial,
  sites: readonly Site[],
  rank: number,
): Footing['fragile'] {
  return sites.flatMap((site) => {
    const lost = [...site.falls]
      .sort((a, b) => fallOf(site, a.after) - fallOf(site, b.after))
      .find(({ patch }) => {
        const { results, forbidden } = trial.run([patch])
        return forbidden.length === 0 && results[0]!.rank < rank
      })
    if (lost === undefined) return []
    const step = stepOf(lost, site, scorer, trial)
    return [{ ...step, result: standing(trial.run([lost.patch]), scorer) }]
  })
}

function fallOf(site: Site, after: Site['now']): number {
  let sum = 0
  for (const [clause, { points }] of site.now)
    sum += Math.max(0, points) - Math.max(0, after.get(clause)!.points)
  return sum
}

/** Tries every assessor alone and every one left out, wherever several were merged. */
function hangingOn(scorer: BulkScorer, assessment: Assessment, rank: number): Footing['hangsOn'] {
  const found: Footing['hangsOn'][number][] = []
  for (const [input, answer] of Object.entries(assessment.answers)) {
    const said = typeof answer === 'object' ? answer.assessors : undefined
    // What was agreed on stands, whatever one of them had said.
    if (said === undefined || (answer as Answer).consensus !== undefined) continue
    const names = Object.keys(said)
    if (names.length < 2) continue
    for (const assessor of names)
      for (const had of ['alone', 'without'] as const) {
        const heard: { [name: string]: AnswerValue } =
          had === 'alone'
            ? { [assessor]: said[assessor]! }
            : Object.fromEntries(Object.entries(said).filter(([name]) => name !== assessor))
        const { input: read } = scorer.read({
          ...assessment,
          answers: { ...assessment.answers, [input]: { ...(answer as Answer), assessors: heard } },
        })
        if (read === undefined) continue
        const scored = scorer.score(read)
        if (scored.forbidden.length > 0 || scored.results[0]!.rank === rank) continue
        found.push({ input, assessor, had, result: standing(scored, scorer) })
      }
  }
  return found
}
