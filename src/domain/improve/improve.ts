import type { Assessment } from '../language/assessment.ts'
import { compareExact, exact, toJson, ZERO, type Exact } from '../numbers/exact.ts'
import { openBox, type Box } from '../meaning/box.ts'
import type { Meaning } from '../meaning/lower/lower.ts'
import type { Id } from '../meaning/operation.ts'
import { only } from '../meaning/possible-value.ts'
import { restsOn } from '../meaning/run.ts'
import { asNumber } from '../meaning/value.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { readAssessment } from '../score/answers.ts'
import { finished, type Work } from '../meaning/work.ts'
import { barriersTo } from './barriers.ts'
import { costOfClause, NO_COST, together, type Cost, type CountedBy } from './cost.ts'
import { footingOf } from './footing.ts'
import { groundOf, reaching, type ImprovementCase } from './goal.ts'
import {
  STAYS,
  type Gain,
  type Improvement,
  type ImprovementPlan,
  type SearchScope,
  type Stays,
} from './improvement.ts'
import { MOST_ANSWERS, movesOf, type Move, type Moves } from './move.ts'
import { afterMoves, changed, standingOf, stepOf } from './outcome.ts'
import { Reckoning } from './reckoning.ts'
import { requirementsFor, type Requirement } from './requirement.ts'
import { costOfAll, searchCheapest, type Found } from './search.ts'
import { findSites, type AnswerSite, type Sites } from './site.ts'
import { keepOnly, sliceOf, type Slice } from './slice.ts'

/** Branches that a search looks at unless told otherwise. */
const STEPS = 20_000

/** Other plans that are looked for beside the cheapest. */
const MOST_PLANS = 5

/** What is asked: a result and a level of it (default: the next), how to count, how long to search. */
export type Aim = {
  readonly result?: string | undefined
  readonly level?: string | undefined
  readonly by?: CountedBy | undefined
  readonly limit?: number | undefined
  /** The cheapest plan alone: no other plans, no gains, no footing. */
  readonly cheapestAlone?: boolean | undefined
}

/**
 * Finds the cheapest improvements that take an assessment to a level. `receipt` is the score of the
 * same assessment by the engine of record. What is said to be proven holds over all lawful answers of
 * everything that the level rests on, while what the scope names stays. Throws a RangeError for a
 * result or a level that the standard does not have.
 */
export function improve(meaning: Meaning, receipt: Receipt, aim: Aim = {}): Improvement {
  return finished(improveInTurns(meaning, receipt, aim))
}

/** The same with pauses, for a service that has others to serve. */
export function* improveInTurns(
  meaning: Meaning,
  receipt: Receipt,
  aim: Aim = {},
): Work<Improvement> {
  const { expanded } = meaning
  const { assessment } = receipt
  const place = meaning.results.findIndex(({ id }) => id === (aim.result ?? 'main'))
  if (place === -1) throw new RangeError(`The standard has no result "${aim.result}"`)
  const result = meaning.results[place]!
  const { levels, title } = expanded.results[place]!
  const stated = receipt.results[place]!
  const rankNow = levels.findIndex(({ level }) => level.id === stated.level?.id) + 1
  const rank =
    aim.level === undefined
      ? rankNow + 1
      : levels.findIndex(({ level }) => level.id === aim.level) + 1
  if (rank === 0) throw new RangeError(`The standard has no level "${aim.level}"`)
  const by = aim.by ?? 'clauses'
  const limit = aim.limit ?? STEPS
  const isAlone = aim.cheapestAlone === true
  const target = levels[rank - 1]?.level
  const isReached = target === undefined || rankNow >= rank

  const goal = isReached ? meaning.graph.no : reaching(meaning, result, rank)
  const keeps = rankNow === 0 ? meaning.graph.no : reaching(meaning, result, rankNow)
  const { read } = readAssessment(expanded, assessment)
  const ground = groundOf(meaning, result, assessment, read)
  const wanted = isAlone ? [goal] : [goal, keeps, result.points]
  const earned = meaning.clauses.map((clause) => clause.earned)
  const sites = findSites(ground, [...wanted, ...earned])
  const budget = { left: MOST_ANSWERS }
  const moves: Moves[] = []
  for (const site of sites.sites) moves.push(yield* movesOf(site, ground, budget))
  const box = openBox(meaning.graph, [...wanted, ...earned, ...barrierNodes(result)], (path) =>
    only(ground.now[ground.inputs.get(path)!]),
  )
  const scope = scopeOf(goal, ground, sites, moves)

  const common = {
    improvement: 'touchstone-improvement/1',
    standard: withoutDates(receipt),
    marks: receipt.marks,
    date: receipt.date,
    result: { id: result.id, ...(title === undefined ? {} : { title }) },
    now: { points: stated.points, max: stated.max, level: stated.level },
    target:
      target === undefined
        ? null
        : {
            id: target.id,
            title: target.title,
            ...(target.stars === undefined ? {} : { stars: target.stars }),
          },
    countedBy: by,
    scope,
    gains: isAlone ? [] : yield* gainsOf(ground, sites.sites, moves, box),
    footing: isAlone ? null : yield* footingOf(ground, sites.sites, moves, box, keeps),
    ...(expanded.pack.rules.effortUnit === undefined
      ? {}
      : { effortUnit: expanded.pack.rules.effortUnit }),
  } as const
  if (isReached)
    return {
      ...common,
      outcome: 'reached',
      proven: true,
      atLeast: 0,
      search: { steps: 0, limit },
      plans: [],
      barriers: [],
    }

  const all = moves.map((one) => sliceOf(one, [by]))
  show(all, sites.sites, box)
  const slices = yield* withoutHopeless(all, sites.sites, goal, box)
  const nothing: Found = {
    moves: undefined,
    cost: NO_COST,
    atLeast: undefined,
    isComplete: true,
    steps: 0,
  }
  if (slices === undefined) {
    show(all, sites.sites, box)
    return ended(nothing, [])
  }
  show(slices, sites.sites, box)
  const requirements = yield* requirementsFor(goal, meaning, sites, slices, box)
  const reckoning = new Reckoning(slices, requirements)
  const search = {
    goal,
    sites: sites.sites,
    slices,
    requirements,
    by,
    box,
    costOf,
    reckoning,
    limit,
  }
  const cheapest = yield* searchCheapest(search)
  const plans =
    cheapest.moves === undefined
      ? []
      : yield* plansFrom(cheapest, cheapest.moves, slices, requirements)
  show(all, sites.sites, box)
  return ended(cheapest, plans)

  function ended(found: Found, plans: readonly ImprovementPlan[]): Improvement {
    const isProven = found.isComplete && scope.isAll
    return {
      ...common,
      outcome: plans.length > 0 ? 'plans' : found.isComplete ? 'impossible' : 'not-found',
      proven: isProven,
      atLeast: found.atLeast === undefined ? null : shown(found.atLeast),
      search: { steps: found.steps, limit },
      plans,
      barriers: plans.length > 0 ? [] : barriersTo(rank, goal, ground, box, sites.sites),
    }
  }

  /** What moves cost together: clauses that rest on several sites come to what all of them make of it. */
  function costOf(chosen: readonly Move[]): Cost {
    const isPlain = !meaning.clauses.some((clause) => sites.isShared(clause.earned))
    if (isPlain) return costOfAll(chosen)
    const values = afterMoves(chosen, sites.sites, ground)
    return chosen
      .flatMap((move) => {
        const site = sites.sites[move.site]!
        const touched = site.inputs.filter(({ id }) => id in move.change)
        const places = [...new Set(touched.flatMap(({ clauses }) => clauses))]
        const loose = touched.filter(({ clauses }) => clauses.length === 0).length
        return [
          ...places.map((one) => {
            const clause = meaning.clauses[one]!
            return costOfClause(
              clause.clause,
              asNumber(ground.now[clause.earned]),
              expanded.pack.rules,
              ground.better,
            )(asNumber(values[clause.earned]))
          }),
          { ...NO_COST, clauses: exact(loose) },
        ]
      })
      .reduce(together, NO_COST)
  }

  /** The cheapest plan, and for each of its steps the cheapest that does without it. */
  function* plansFrom(
    found: Found,
    chosen: readonly Move[],
    open: readonly Slice[],
    needed: readonly Requirement[],
  ): Work<readonly ImprovementPlan[]> {
    const known = new Map<string, { readonly moves: readonly Move[]; readonly proven: boolean }>()
    const add = (list: readonly Move[], isComplete: boolean): void => {
      const key = list.map(({ site, change }) => `${site}${JSON.stringify(change)}`).join(' ')
      if (!known.has(key)) known.set(key, { moves: list, proven: isComplete && scope.isAll })
    }
    add(chosen, found.isComplete)
    const dear = chosen
      .filter(isChange)
      .toSorted((a, b) => compareExact(b.cost.points, a.cost.points))
    for (const { site } of dear) {
      if (isAlone || known.size === MOST_PLANS) break
      const without = open.flatMap((slice) =>
        slice.site === site ? (keepOnly(slice, (move) => !isChange(move)) ?? []) : [slice],
      )
      if (without.length < open.length) continue
      const other = yield* searchCheapest({
        ...search,
        slices: without,
        requirements: needed,
        limit: Math.ceil(limit / 20),
      })
      if (other.moves !== undefined) add(other.moves, other.isComplete)
    }
    const [first, ...others] = [...known.values()]
    const cost = (plan: { readonly moves: readonly Move[] }): Exact => costOf(plan.moves)[by]
    return [first!, ...others.toSorted((a, b) => compareExact(cost(a), cost(b)))].map(
      ({ moves: list, proven }) => planOf(list, proven),
    )
  }

  function planOf(list: readonly Move[], proven: boolean): ImprovementPlan {
    const steps = list.filter(isChange).toSorted((a, b) => a.site - b.site)
    const { clauses, points, effort, lead } = costOf(list)
    const after = afterMoves(list, sites.sites, ground)
    return {
      cost: {
        clauses: shown(clauses),
        points: shown(points),
        effort: shown(effort),
        leadDays: shown(lead),
      },
      steps: steps.map((move) =>
        stepOf(move, sites.sites[move.site]!, ground.now, after, effortOf(costOf([move]))),
      ),
      result: standingOf(after, ground),
      proven,
    }
  }
}

/** The assessment as a plan would have it, for scoring by the engine of record. */
export function afterPlan(
  assessment: Assessment,
  { steps }: Pick<ImprovementPlan, 'steps'>,
  { expanded }: Pick<Meaning, 'expanded'>,
): Assessment {
  const change = Object.fromEntries(
    steps.flatMap(({ answers }) => answers.map(({ input, to }) => [input, to] as const)),
  )
  return changed(assessment, change, expanded)
}

function isChange({ change }: Move): boolean {
  return Object.keys(change).length > 0
}

function effortOf({ effort, lead }: Cost): { readonly effort: number; readonly leadDays: number } {
  return { effort: shown(effort), leadDays: shown(lead) }
}

/** A cost as a plain number, to six decimals. */
function shown(value: Exact): number {
  return Number(value.valueOf().toFixed(6))
}

function show(slices: readonly Slice[], sites: readonly AnswerSite[], box: Box): void {
  box.put(
    slices.flatMap((slice) =>
      sites[slice.site]!.frontier.map((id, k) => [id, slice.values[k]!] as const),
    ),
  )
}

/**
 * Slices without the moves that nothing else makes up for; undefined where no move of some site is
 * left, or the goal cannot hold at all. The box shows all of them at the start.
 */
function* withoutHopeless(
  all: readonly Slice[],
  sites: readonly AnswerSite[],
  goal: Id,
  box: Box,
): Work<readonly Slice[] | undefined> {
  if (box.at(goal).true !== true) return undefined
  const kept: Slice[] = []
  for (const slice of all) {
    yield
    const { frontier } = sites[slice.site]!
    const put = (one: Slice): void =>
      box.put(frontier.map((id, k) => [id, one.values[k]!] as const))
    const hopeless = new Set<Move>()
    const look = (part: Slice, depth: number): void => {
      put(part)
      if (box.at(goal).true !== true) {
        for (const move of part.moves) hopeless.add(move)
        return
      }
      if (depth < MOST_DEPTH) part.parts()?.forEach((half) => look(half, depth + 1))
    }
    if (slice.moves.length > 1) slice.parts()!.forEach((half) => look(half, 1))
    const left = keepOnly(slice, (move) => !hopeless.has(move))
    if (left === undefined) return undefined
    put(left)
    kept.push(left)
  }
  return kept
}

/** How often the moves of a site are halved to see which of them are of no use. */
const MOST_DEPTH = 4

/** What the best single improvement of each site would bring. */
function* gainsOf(
  ground: ImprovementCase,
  sites: readonly AnswerSite[],
  moves: readonly Moves[],
  box: Box,
): Work<readonly Gain[]> {
  const { result, now } = ground
  const before = now[result.status] === 'scored' ? asNumber(now[result.points]) : undefined
  const gains: { readonly gain: Gain; readonly size: Exact }[] = []
  for (const [k, site] of sites.entries()) {
    yield
    const best = bestAlone(site, moves[k]!, ground, box)
    if (best === undefined) continue
    const after = afterMoves([best], sites, ground)
    const standing = standingOf(after, ground)
    const gain =
      before === undefined || standing.points === null ? null : exact(standing.points).sub(before)
    const told: Gain = {
      ...stepOf(best, site, now, after, effortOf(best.cost)),
      gain: gain === null ? null : toJson(gain),
      result: standing,
    }
    gains.push({ gain: told, size: (ground.better === 'less' ? gain?.neg() : gain) ?? ZERO })
  }
  return gains.toSorted((a, b) => compareExact(b.size, a.size)).map((one) => one.gain)
}

/**
 * The move of a site that makes the total greatest when nothing else changes, or least where less is
 * better; the cheapest of equals.
 */
function bestAlone(
  site: AnswerSite,
  moves: Moves,
  { result, better }: ImprovementCase,
  box: Box,
): Move | undefined {
  if (moves.others.length === 0) return undefined
  const slice = sliceOf(moves, ['points'])
  const put = (one: Slice): Exact | undefined => {
    box.put(site.frontier.map((id, k) => [id, one.values[k]!] as const))
    const { number } = box.at(result.points)
    return better === 'less' ? number?.low?.neg() : number?.high
  }
  const isLess = (one: Exact | undefined, other: Exact | undefined): boolean =>
    other !== undefined && (one === undefined || compareExact(one, other) < 0)

  let most: Exact | undefined
  const raise = (part: Slice): void => {
    const high = put(part)
    if (!isLess(most, high)) return
    const halves = part.parts()
    // The dearer half mostly brings more, and then spares the other.
    if (halves !== undefined) halves.toReversed().forEach(raise)
    else if (part.moves.every(isChange)) most = high
  }
  const cheapest = (part: Slice): Move | undefined => {
    if (isLess(put(part), most)) return undefined
    const halves = part.parts()
    if (halves === undefined) return part.moves.find(isChange)
    for (const half of halves) {
      const found = cheapest(half)
      if (found !== undefined) return found
    }
    return undefined
  }
  raise(slice)
  // Where there is no total now, other answers are missing too: the most points of its own.
  const best = most === undefined ? slice.moves.findLast(isChange) : cheapest(slice)
  put({ ...slice, values: moves.keep.values.map(only) })
  return best
}

/** Over what a search goes, and what stays. */
function scopeOf(
  goal: Id,
  ground: ImprovementCase,
  { sites }: Sites,
  moves: readonly Moves[],
): SearchScope {
  const { graph, expanded } = ground.meaning
  const read = new Set(restsOn(graph, [goal]))
  const stays = new Set<Stays>()
  for (const [path, id] of ground.inputs) {
    if (!read.has(id)) continue
    const [space, name = ''] = path.split('.')
    if (space === 'profile') stays.add('facts')
    if (space === 'date') stays.add('dates')
    if (space === 'state' && expanded.clauseById.get(name)?.mayBeNotApplicable === true)
      stays.add('not-applicable')
    if (space !== 'answers') continue
    const type = expanded.inputs.get(name)?.input.type
    if (type === 'entries') stays.add('cases')
    if (type === 'date' || type === 'text') stays.add('dates')
    if (type === 'samples') stays.add('sample-sizes')
  }
  const touching = sites.flatMap((site, k) =>
    site.inputs.some(({ nodes, states }) => [...nodes, ...states].some((id) => read.has(id)))
      ? [{ site, moves: moves[k]! }]
      : [],
  )
  return {
    isAll: touching.every((one) => one.moves.isAll),
    answers: touching.reduce((sum, one) => sum + one.moves.others.length + 1, 0),
    stays: STAYS.filter((one) => stays.has(one)),
    steps: touching.flatMap(({ site }) =>
      site.inputs.flatMap(({ id, answers }) =>
        answers.assumedStep === undefined ? [] : [{ input: id, step: toJson(answers.assumedStep) }],
      ),
    ),
  }
}

function barrierNodes(result: ImprovementCase['result']): readonly Id[] {
  return [
    result.measure,
    ...result.blockers.map(({ blocks }) => blocks),
    ...result.levels.map(({ reached }) => reached),
    ...result.gates.map(({ holds }) => holds),
  ]
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
