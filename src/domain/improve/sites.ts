import type { AnswerValue, Assessment } from '../assessment.ts'
import { HIDDEN, NOT_APPLICABLE, UNSCORED } from '../bulk/memory.ts'
import type { BulkScorer } from '../bulk/scorer.ts'
import type { Expanded, ExpandedClause } from '../expand/expanded.ts'
import { criterionOf } from '../language/criteria/criterion-of.ts'
import type { Receipt } from '../receipt.ts'
import { candidatesFor, nearestEdges } from './candidates.ts'
import { findingRoots, rootsOfClause, type FindRoots } from './reads.ts'
import { asNumber, type Change, type Patch, type Trial } from './trial.ts'

/** What a clause comes to. */
export type ClauseStanding = {
  /** Points as a double; -1 where it has none to show. */
  readonly points: number
  readonly met: number
  readonly grade: number
  readonly state: number
  readonly blocks: boolean
  readonly inScope: boolean
}

/** What a move costs, by each way to count. */
export type Cost = {
  /** Clauses touched. */
  readonly clauses: number
  /** Points gained in those clauses. */
  readonly points: number
  /** In the standard's unit; a part of the way costs its share. */
  readonly effort: number
  /** Days until the slowest of them is done. */
  readonly leadDays: number
}

/** One possible improvement: other answers to the inputs of one site. */
export type Move = {
  readonly site: number
  readonly change: Change
  /** The answers that it replaces, merged where several were given. */
  readonly from: { readonly [input: string]: AnswerValue | undefined }
  readonly patch: Patch
  /** Clauses touched by index, with what they come to when nothing else changes. */
  readonly after: ReadonlyMap<number, ClauseStanding>
  readonly cost: Cost
}

/** Clauses that share inputs, and so are improved together; mostly one clause. */
export type Site = {
  readonly index: number
  /** Clauses by index. */
  readonly clauses: readonly number[]
  readonly inputs: readonly string[]
  /** What its clauses come to now. */
  readonly now: ReadonlyMap<number, ClauseStanding>
  /** Moves that make something better and nothing of the site worse. */
  readonly moves: readonly Move[]
  /** Every other change of its answers that was looked at. */
  readonly falls: readonly Move[]
  /** Whether its clauses rest on nothing that other sites can change. */
  readonly isLocal: boolean
}

const NO_CHANGE: Patch = { facts: [], recorded: [], brings: [] }

/** The most answers of a site with several inputs that are tried together. */
const MOST_TOGETHER = 300

/** The most moves of a site that are kept when the rest of the pack sees only its points. */
const MOST_MOVES = 10

/**
 * Where an organisation can get better. Clauses that do not apply, or that nothing scores, are no
 * sites: what is not there can't be improved.
 */
export function sitesOf(
  scorer: BulkScorer,
  trial: Trial,
  { assessment, merged }: Pick<Receipt, 'assessment' | 'merged'>,
): readonly Site[] {
  const { expanded } = scorer
  const { clauses } = trial.run([])
  const open = expanded.clauses.flatMap((clause, index) =>
    clause.scored && ![NOT_APPLICABLE, UNSCORED, HIDDEN].includes(clauses.state[index]!)
      ? [index]
      : [],
  )
  const find = findingRoots(expanded)
  const known = (id: string): AnswerValue | undefined =>
    valueOf(assessment.answers[id]) ?? (merged[id]?.value as AnswerValue | undefined)
  const groups = grouped(open, expanded)
  const movable = new Set(groups.flatMap(({ inputs }) => inputs.map((id) => `answers.${id}`)))
  const elsewhere = readElsewhere(expanded, find)
  return groups.map(({ clauses: own, inputs }, index): Site => {
    const standing = (): Map<number, ClauseStanding> =>
      new Map(own.map((clause) => [clause, standingOf(scorer, clause)]))
    trial.judgeClauses(NO_CHANGE)
    const now = standing()
    const kept: Move[] = []
    const falls: Move[] = []
    const changes = changesOf(inputs, known, expanded)
    const [only] = inputs
    const edges =
      inputs.length > 1 || only === undefined
        ? []
        : nearestEdges(expanded.inputs.get(only)!, known(only), changes, (value) => {
            const patch = trial.prepare({ [only]: value })
            if (patch === undefined) return undefined
            trial.judgeClauses(patch)
            return keyOf(standing())
          })
    for (const change of [...edges, ...changes]) {
      const patch = trial.prepare(change)
      if (patch === undefined) continue
      trial.judgeClauses(patch)
      const after = standing()
      const touched = own.filter((clause) =>
        expanded.clauses[clause]!.inputs.some((input) => input in change),
      )
      const move: Move = {
        site: index,
        change,
        from: Object.fromEntries(Object.keys(change).map((id) => [id, known(id)])),
        patch,
        after,
        cost: costOf(touched, now, after, expanded),
      }
      const isSeen = Object.keys(change).some((input) => elsewhere(input, own))
      if (isBetter(now, after, isSeen)) kept.push(move)
      else falls.push(move)
    }
    const isSeen = inputs.some((input) => elsewhere(input, own))
    return {
      index,
      clauses: own,
      inputs,
      now,
      moves: isSeen ? kept : thinned(kept),
      falls,
      isLocal: own.every((clause) => isLocal(expanded.clauses[clause]!, inputs, movable, find)),
    }
  })
}

function grouped(
  open: readonly number[],
  expanded: Expanded,
): readonly { readonly clauses: readonly number[]; readonly inputs: readonly string[] }[] {
  const groups: { clauses: number[]; inputs: Set<string> }[] = []
  for (const index of open) {
    const { inputs } = expanded.clauses[index]!
    if (inputs.length === 0) continue
    const sharing = groups.filter((group) => inputs.some((input) => group.inputs.has(input)))
    const merged = {
      clauses: [...sharing.flatMap((group) => group.clauses), index].sort((a, b) => a - b),
      inputs: new Set([...sharing.flatMap((group) => [...group.inputs]), ...inputs]),
    }
    for (const group of sharing) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
    .sort((a, b) => a.clauses[0]! - b.clauses[0]!)
    .map(({ clauses, inputs }) => ({ clauses, inputs: [...inputs] }))
}

/** Changes of the answers of a site: of each input alone, and of several together. */
function changesOf(
  inputs: readonly string[],
  known: (input: string) => AnswerValue | undefined,
  expanded: Expanded,
): readonly Change[] {
  const lists = inputs.map((id) => ({
    id,
    values: candidatesFor(expanded.inputs.get(id)!, known(id), expanded),
  }))
  let combined: Change[] = [{}]
  for (const { id, values } of lists) {
    const room = Math.max(1, Math.floor(MOST_TOGETHER / combined.length) - 1)
    const some = spread(values, room)
    combined = combined.flatMap((change) => [
      change,
      ...some.map((value): Change => ({ ...change, [id]: value })),
    ])
  }
  const single = lists.flatMap(({ id, values }) => values.map((value): Change => ({ [id]: value })))
  const all = new Map([...single, ...combined].map((change) => [JSON.stringify(change), change]))
  all.delete('{}')
  return [...all.values()]
}

/** At most `count` of a list, evenly spread, both ends included. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list
  if (count <= 1) return list.slice(-1)
  return Array.from(
    { length: count },
    (_, k) => list[Math.round((k * (list.length - 1)) / (count - 1))]!,
  )
}

/** A plain value, as far as one was recorded. */
function valueOf(answer: Assessment['answers'][string] | undefined): AnswerValue | undefined {
  return typeof answer === 'object' ? answer.value : answer
}

function standingOf(scorer: BulkScorer, clause: number): ClauseStanding {
  const { points, met, grade, state, blocks, inScope } = scorer.stages.memory.clauses
  return {
    points: (points[clause] ?? null) === null ? -1 : asNumber(points[clause]),
    met: met[clause]!,
    grade: grade[clause]!,
    state: state[clause]!,
    blocks: blocks[clause] === 1,
    inScope: inScope[clause] === 1,
  }
}

/** No clause of the site loses anything, and one gains; or the rest of the pack sees the answer. */
function isBetter(
  now: ReadonlyMap<number, ClauseStanding>,
  after: ReadonlyMap<number, ClauseStanding>,
  isSeen: boolean,
): boolean {
  let gains = isSeen
  for (const [clause, was] of now) {
    const is = after.get(clause)!
    if (is.points < was.points - EPSILON || (is.blocks && !was.blocks)) return false
    if (was.met === 1 && is.met !== 1) return false
    if (is.points > was.points + EPSILON || is.met > was.met || (was.blocks && !is.blocks))
      gains = true
  }
  return gains
}

const EPSILON = 1e-9

/** Two that have the same key are the same to the rest of the pack. */
function keyOf(standings: ReadonlyMap<number, ClauseStanding>): string {
  return [...standings.values()]
    .map(({ points, met, grade, state, blocks, inScope }) =>
      [points, met, grade, state, blocks, inScope].join(),
    )
    .join(';')
}

/** Moves that differ in nothing the rest can see are one; of many, an even choice that keeps the best. */
function thinned(moves: readonly Move[]): readonly Move[] {
  const known = new Map<string, Move>()
  for (const move of moves) {
    const key = keyOf(move.after)
    const same = known.get(key)
    if (same === undefined || move.cost.clauses < same.cost.clauses) known.set(key, move)
  }
  const distinct = [...known.values()].sort((a, b) => a.cost.points - b.cost.points)
  const chosen = new Set(spread(distinct, MOST_MOVES))
  const firstMet = distinct.find(({ after }) => [...after.values()].every(({ met }) => met === 1))
  if (firstMet !== undefined) chosen.add(firstMet)
  return distinct.filter((move) => chosen.has(move))
}

function costOf(
  touched: readonly number[],
  now: ReadonlyMap<number, ClauseStanding>,
  after: ReadonlyMap<number, ClauseStanding>,
  expanded: Expanded,
): Cost {
  let points = 0
  let effort = 0
  let leadDays = 0
  for (const index of touched) {
    const clause = expanded.clauses[index]!
    const gained = Math.max(0, after.get(index)!.points) - Math.max(0, now.get(index)!.points)
    const declared = criterionOf(expanded.pack.rules, clause.clause)
    const weight = clause.weight.valueOf()
    points += Math.max(0, gained)
    effort += (declared?.effort ?? 0) * (weight === 0 ? 1 : Math.max(0, gained) / weight)
    leadDays = Math.max(leadDays, declared?.leadDays ?? 0)
  }
  return { clauses: touched.length, points, effort, leadDays }
}

/** Whether anything but the clauses of a site reads an input. */
function readElsewhere(
  expanded: Expanded,
  find: FindRoots,
): (input: string, own: readonly number[]) => boolean {
  const others = new Set<string>()
  for (const result of expanded.results) {
    const workeds = [
      ...result.nodes.map(({ points }) => points),
      ...result.adjustments.map(({ amount }) => amount),
      ...result.levels.flatMap(({ mark, floors }) => [mark, ...floors]),
    ]
    const rules = [
      ...result.adjustments.flatMap(({ rule }) => rule ?? []),
      ...result.levels.map(({ rule }) => rule),
      ...result.gates.map(({ rule }) => rule),
    ]
    for (const root of find({ rules, workeds })) others.add(root)
  }
  for (const root of find({ rules: [...expanded.applies.values()] })) others.add(root)
  const byClause = expanded.clauses.map((clause) => rootsOfClause(clause, find))
  return (input, own) =>
    others.has(`answers.${input}`) ||
    byClause.some((roots, index) => !own.includes(index) && roots.has(`answers.${input}`))
}

function isLocal(
  clause: ExpandedClause,
  inputs: readonly string[],
  movable: ReadonlySet<string>,
  find: FindRoots,
): boolean {
  for (const root of rootsOfClause(clause, find)) {
    if (root.startsWith('answers.'))
      if (!movable.has(root) || inputs.includes(root.slice('answers.'.length))) continue
      else return false
    else if (root !== 'profile' && root !== 'date') return false
  }
  return true
}
