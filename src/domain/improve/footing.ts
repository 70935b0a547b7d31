import type { Answer, AnswerValue } from '../language/assessment.ts'
import { compareExact, exact, toJson, ZERO, type Exact } from '../numbers/exact.ts'
import type { Box } from '../meaning/box.ts'
import { inputsOf } from '../meaning/read-inputs.ts'
import type { Id } from '../meaning/operation.ts'
import { only } from '../meaning/possible-value.ts'
import { asNumber } from '../meaning/value.ts'
import { readAssessment } from '../score/answers.ts'
import type { Work } from '../meaning/work.ts'
import type { ImprovementCase } from './goal.ts'
import type { Footing } from './improvement.ts'
import type { Move, Moves } from './move.ts'
import { run } from '../meaning/run.ts'
import { afterMoves, standingOf, stepOf } from './outcome.ts'
import type { AnswerSite } from './site.ts'

/** How firmly the level stands that a result gives now; null where it gives none. */
export function* footingOf(
  ground: ImprovementCase,
  sites: readonly AnswerSite[],
  moves: readonly Moves[],
  box: Box,
  keeps: Id,
): Work<Footing | null> {
  const { result, now, meaning } = ground
  const rank = asNumber(now[result.awarded])?.valueOf() ?? 0
  if (rank === 0) return null
  const mark = asNumber(now[result.levels[rank - 1]!.mark])
  const measured = asNumber(now[result.measure])
  const place = meaning.results.indexOf(result)
  const lost: Footing['fragile'][number][] = []
  for (const [k, site] of sites.entries()) {
    yield
    const one = fragile(site, moves[k]!, ground, sites, box, keeps)
    if (one !== undefined) lost.push(one)
  }
  return {
    margin:
      mark === undefined || measured === undefined
        ? null
        : toJson(ground.better === 'less' ? mark.sub(measured) : measured.sub(mark)),
    inPercent: meaning.expanded.results[place]!.measure.of === 'percent',
    fragile: lost,
    isAll: moves.every(({ isAll }) => isAll),
    hangsOn: hangingOn(ground, rank),
  }
}

/** The smallest change of one site that loses the level. */
function fragile(
  site: AnswerSite,
  { keep, others }: Moves,
  ground: ImprovementCase,
  sites: readonly AnswerSite[],
  box: Box,
  keeps: Id,
): Footing['fragile'][number] | undefined {
  const put = (move: Move): void =>
    box.put(site.frontier.map((id, k) => [id, only(move.values[k])] as const))
  const lost = others
    .map((move) => ({ move, fall: fallOf(move, site, ground) }))
    .toSorted((a, b) => compareExact(a.fall, b.fall) || a.move.distance - b.move.distance)
    .find(({ move }) => {
      put(move)
      return box.at(keeps).true !== true
    })
  put(keep)
  if (lost === undefined) return undefined
  const after = afterMoves([lost.move], sites, ground)
  const step = stepOf(lost.move, site, ground.now, after, { effort: 0, leadDays: 0 })
  return { ...step, result: standingOf(after, ground) }
}

/**
 * The points that the clauses of a site lose, or gain where less is better; what they gain elsewhere
 * is no fall.
 */
function fallOf(move: Move, site: AnswerSite, { now, better }: ImprovementCase): Exact {
  return site.clauses.reduce<Exact>((sum, { earned }) => {
    const place = site.frontier.indexOf(earned)
    if (place === -1) return sum
    const [was, is] = [asNumber(now[earned]) ?? ZERO, asNumber(move.values[place]) ?? ZERO]
    const fall = better === 'less' ? is.sub(was) : was.sub(is)
    return compareExact(fall, ZERO) > 0 ? sum.add(fall) : sum
  }, ZERO)
}

/** Tries every assessor alone and every one left out, wherever several were merged. */
function hangingOn(ground: ImprovementCase, rank: number): Footing['hangsOn'] {
  const { assessment, meaning, result } = ground
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
        const other = {
          ...assessment,
          answers: { ...assessment.answers, [input]: { ...(answer as Answer), assessors: heard } },
        }
        const { faults, read } = readAssessment(meaning.expanded, other)
        if (faults.length > 0) continue
        const values = run(meaning.graph, inputsOf(other, read))
        if (meaning.clauses.some(({ forbidden }) => values[forbidden] === true)) continue
        if (asNumber(values[result.awarded])?.equals(exact(rank)) === true) continue
        found.push({ input, assessor, had, result: standingOf(values, ground) })
      }
  }
  return found
}
