import type { Assessment } from '../assessment.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import { exact, toJson, type ExactJson } from '../exact.ts'
import type { Receipt } from '../receipt.ts'
import { barriersTo } from './barriers.ts'
import { footingOf } from './footing.ts'
import type { Gain, Improvement, Plan } from './improvement.ts'
import { requirementsFor, type Requirement } from './requirements.ts'
import { costOfAll, counted, searchCheapest, type CountedBy, type Found } from './search.ts'
import { sitesOf, type Move, type Site } from './sites.ts'
import { standing, stepOf, tidy } from './steps.ts'
import { changed, startTrial, type Trial } from './trial.ts'

/** Branches that a search looks at unless told otherwise: a second of work or so. */
const STEPS = 100_000

/** Other plans that are looked for beside the cheapest. */
const MOST_PLANS = 5

/** What is asked: a level (default: the next), how to count, and how long to search. */
export type Aim = {
  readonly level?: string | undefined
  readonly by?: CountedBy | undefined
  readonly limit?: number | undefined
  /** The cheapest plan alone: no other plans, no gains, no footing. */
  readonly cheapestAlone?: boolean | undefined
}

/**
 * Finds the cheapest improvements, among the answers that are candidates, that take an assessment to a
 * level: exact over these where the search ends within its limit, else with a bound. `receipt` is the score of the same assessment by the engine
 * of record. Throws a RangeError for a level that the standard does not have.
 *
 * What can be improved are answers of clauses that apply. A "not applicable" stays, facts about the
 * applicant stay, and what was recorded of the past (deductions) stays.
 */
export function improve(scorer: BulkScorer, receipt: Receipt, aim: Aim = {}): Improvement {
  const { expanded } = scorer
  const { assessment } = receipt
  const levels = expanded.results[0]!.levels
  const main = receipt.results[0]!
  const rankNow = levels.findIndex(({ level }) => level.id === main.level?.id) + 1
  const rank =
    aim.level === undefined
      ? rankNow + 1
      : levels.findIndex(({ level }) => level.id === aim.level) + 1
  if (rank === 0) throw new RangeError(`The standard has no level "${aim.level}"`)
  const by = aim.by ?? 'clauses'
  const limit = aim.limit ?? STEPS
  const isAlone = aim.cheapestAlone === true
  const trial = startTrial(scorer, assessment)
  const sites = sitesOf(scorer, trial, receipt)
  const target = levels[rank - 1]?.level
  const reaches = reaching(trial, rank)

  const common = {
    improvement: 'touchstone-improvement/1',
    standard: withoutDates(receipt),
    marks: receipt.marks,
    date: receipt.date,
    now: { points: main.points, max: main.max, level: main.level },
    target:
      target === undefined
        ? null
        : {
            id: target.id,
            title: target.title,
            ...(target.stars === undefined ? {} : { stars: target.stars }),
          },
    countedBy: by,
    gains: isAlone ? [] : gainsOf(scorer, trial, sites, main.points),
    footing: isAlone ? null : footingOf(scorer, trial, sites, receipt),
    ...(expanded.pack.rules.effortUnit === undefined
      ? {}
      : { effortUnit: expanded.pack.rules.effortUnit }),
  } as const
  if (target === undefined || rankNow >= rank)
    return {
      ...common,
      outcome: 'reached',
      proven: true,
      atLeast: 0,
      search: { steps: 0, limit },
      plans: [],
      barriers: [],
    }

  const requirements = requirementsFor(scorer, trial, sites, rank)
  const cheapest = searchCheapest(sites, requirements, by, reaches, limit)
  const found = { sites, requirements, by, reaches, limit, isAlone }
  const plans =
    cheapest.moves === undefined ? [] : plansFrom(cheapest, cheapest.moves, found, scorer, trial)
  return {
    ...common,
    outcome: plans.length > 0 ? 'plans' : cheapest.complete ? 'impossible' : 'not-found',
    proven: cheapest.complete,
    atLeast: Number.isFinite(cheapest.atLeast) ? tidy(cheapest.atLeast) : null,
    search: { steps: cheapest.steps, limit },
    plans,
    barriers: plans.length > 0 ? [] : barriersTo(rank, sites, scorer, trial),
  }
}

function withoutDates({ standard }: Receipt): Improvement['standard'] {
  const { id, edition, designation, title, revision, digest } = standard
  return {
    id,
    edition,
    ...(designation === undefined ? {} : { designation }),
    title,
    revision,
    digest,
  }
}

function reaching(trial: Trial, rank: number): (moves: readonly Move[]) => boolean {
  return (moves) => {
    const { results, forbidden } = trial.run(moves.map(({ patch }) => patch))
    const { status, rank: reached } = results[0]!
    return forbidden.length === 0 && status === 'scored' && reached >= rank
  }
}

type Search = {
  readonly sites: readonly Site[]
  readonly requirements: readonly Requirement[]
  readonly by: CountedBy
  readonly reaches: (moves: readonly Move[]) => boolean
  readonly limit: number
  readonly isAlone: boolean
}

/** The cheapest plan, and for each of its steps the cheapest that does without it. */
function plansFrom(
  cheapest: Found,
  moves: readonly Move[],
  search: Search,
  scorer: BulkScorer,
  trial: Trial,
): readonly Plan[] {
  const { sites, requirements, by, reaches, limit, isAlone } = search
  const known = new Map<string, { readonly moves: readonly Move[]; readonly proven: boolean }>()
  const add = (found: readonly Move[], proven: boolean): void => {
    const trimmed = trim(found, sites, reaches, by)
    const key = trimmed.map(({ site, change }) => `${site}${JSON.stringify(change)}`).join(' ')
    if (!known.has(key)) known.set(key, { moves: trimmed, proven })
  }
  add(moves, cheapest.complete)
  for (const { site } of [...moves].sort((a, b) => b.cost.points - a.cost.points)) {
    if (isAlone || known.size === MOST_PLANS) break
    const without = sites.map((each) => (each.index === site ? { ...each, moves: [] } : each))
    const other = searchCheapest(without, requirements, by, reaches, Math.ceil(limit / 20))
    if (other.moves !== undefined) add(other.moves, other.complete)
  }
  const [first, ...others] = [...known.values()]
  const cost = (plan: { readonly moves: readonly Move[] }): number =>
    counted(costOfAll(plan.moves), by)
  return [first!, ...others.sort((a, b) => cost(a) - cost(b))].map(({ moves: chosen, proven }) => {
    const ordered = [...chosen].sort((a, b) => a.site - b.site)
    const { clauses, points, effort, leadDays } = costOfAll(ordered)
    return {
      cost: { clauses, points: tidy(points), effort: tidy(effort), leadDays },
      steps: ordered.map((move) => stepOf(move, sites[move.site]!, scorer, trial)),
      result: standing(trial.run(ordered.map(({ patch }) => patch)), scorer),
      proven,
    }
  })
}

/** Takes back whatever a plan does more than it must, where that costs nothing of what is counted. */
function trim(
  moves: readonly Move[],
  sites: readonly Site[],
  reaches: Search['reaches'],
  by: CountedBy,
): readonly Move[] {
  let plan = [...moves]
  for (const move of moves) {
    const at = plan.indexOf(move)
    const smaller = sites[move.site]!.moves.filter(
      ({ cost }) =>
        cost.points < move.cost.points &&
        cost.clauses <= move.cost.clauses &&
        counted(cost, by) <= counted(move.cost, by),
    )
    const enough = smaller
      .sort((a, b) => a.cost.points - b.cost.points)
      .find((each) => reaches(plan.with(at, each)))
    if (enough !== undefined) plan = plan.with(at, enough)
  }
  return plan
}

function gainsOf(
  scorer: BulkScorer,
  trial: Trial,
  sites: readonly Site[],
  now: ExactJson | null,
): readonly Gain[] {
  const gains = sites.flatMap((site): Gain[] => {
    const best = site.moves.reduce<Move | undefined>(
      (a, b) => (a === undefined || b.cost.points > a.cost.points ? b : a),
      undefined,
    )
    if (best === undefined) return []
    const step = stepOf(best, site, scorer, trial)
    const result = standing(trial.run([best.patch]), scorer)
    const gain =
      now === null || result.points === null ? null : toJson(exact(result.points).sub(exact(now)))
    return [{ ...step, gain, result }]
  })
  const size = ({ gain }: Gain): number => (gain === null ? 0 : exact(gain).valueOf())
  return gains.sort((a, b) => size(b) - size(a))
}

/** The assessment as a plan would have it, for scoring by the engine of record. */
export function afterPlan(assessment: Assessment, plan: Plan, scorer: BulkScorer): Assessment {
  const change = Object.fromEntries(
    plan.steps.flatMap(({ answers }) => answers.map(({ input, to }) => [input, to] as const)),
  )
  return changed(assessment, change, scorer)
}
