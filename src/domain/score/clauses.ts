import {
  compareExact,
  exact,
  ratio,
  round,
  toFact,
  toJson,
  ZERO,
  type Exact,
} from '../numbers/exact.ts'
import type { ExpandedAlternative, ExpandedClause, ExpandedEarning } from '../expand/expanded.ts'
import type { StatePolicy } from '../language/policies.ts'
import type { NonconformityGrade } from '../language/rules.ts'
import type { Text } from '../messages/text.ts'
import type { Arithmetic, ClauseState, RuleDecision, Unresolved } from '../receipt/receipt.ts'
import type { RuleOutcome } from '../rules/document.ts'
import { readFact } from '../rules/path.ts'
import type { Recorded } from './answers.ts'
import type { ClauseFact, Facts } from './facts.ts'
import { workOut, type Picks } from './work-out.ts'

/** What came of one clause. `points` is null where it has none to show. */
export type ScoredClause = {
  readonly clause: ExpandedClause
  readonly state: ClauseState
  readonly reason?: Text
  readonly unresolved?: Unresolved
  readonly policy?: string
  readonly points: Exact | null
  /** Whether it counts in the maximum. */
  readonly inScope: boolean
  /** Whether it keeps the result open. */
  readonly blocks: boolean
  readonly met: boolean | null
  readonly grade: NonconformityGrade | 'none'
  readonly rule?: string
  readonly say?: Text
  readonly arithmetic?: Arithmetic
  readonly decisions: readonly RuleDecision[]
  readonly evidence: readonly string[]
  readonly countedIn?: string
  /** What gave the points, where it gives the same to everybody. */
  readonly fixed?: ExpandedAlternative | ExpandedClause
}

/** Outcomes of rules by name. */
export type Outcomes = ReadonlyMap<string, RuleOutcome>

const NO_DECISIONS: readonly RuleDecision[] = []

/** The points of one clause, from what was recorded and what its rules decided. */
export function scoreClause(
  clause: ExpandedClause,
  recorded: Recorded,
  hidden: boolean,
  outcomes: Outcomes,
  facts: Facts,
  picks: Picks,
): ScoredClause {
  const base = {
    clause,
    evidence: recorded.evidence,
    grade: clause.nonconformity,
    decisions: NO_DECISIONS,
    ...(recorded.reason === undefined ? undefined : { reason: recorded.reason }),
    ...(recorded.unresolved === undefined ? undefined : { unresolved: recorded.unresolved }),
  }
  if (hidden)
    return { ...base, state: 'hidden', points: null, inScope: false, blocks: false, met: null }
  if (!clause.scored || recorded.state === 'unscored') {
    const state = recorded.state === 'answered' ? 'unscored' : recorded.state
    return { ...base, state, points: null, inScope: false, blocks: false, met: null }
  }
  if (recorded.state !== 'answered') return withoutPoints(base, recorded.state, recorded.unresolved)
  if (clause.reads !== undefined && readFact(facts, clause.reads) === undefined)
    return withoutPoints(base, 'missing', undefined)

  const decisions = clause.alternatives.map(({ rule }): RuleDecision => outcomes.get(rule.name)!)
  const holding = (_: unknown, index: number): boolean => decisions[index]!.holds
  const amount = (of: ExpandedEarning): Exact | undefined => earn(of, clause, facts, picks)
  const taken =
    clause.take === 'first'
      ? clause.alternatives.find(holding)
      : bestOf(clause.alternatives.filter(holding), amount)
  const settled =
    clause.arithmetic === undefined
      ? earnedBy(taken, clause, amount)
      : settle(amount(clause.arithmetic), clause)
  if (settled === undefined) return withoutPoints({ ...base, decisions }, 'missing', undefined)

  const { points, reached, arithmetic, fixed } = settled
  const params = taken?.params
  return {
    ...base,
    state: 'scored',
    points,
    inScope: true,
    blocks: false,
    met: params?.met ?? reached,
    grade: params?.finding ?? clause.nonconformity,
    arithmetic,
    decisions,
    ...(taken === undefined ? undefined : { rule: taken.rule.name }),
    ...(params?.say === undefined ? undefined : { say: params.say }),
    ...(fixed === undefined ? undefined : { fixed }),
  }
}

type Amount = (of: ExpandedEarning) => Exact | undefined

/** The alternative with most points, the first of equals. */
function bestOf(
  holding: readonly ExpandedAlternative[],
  amount: Amount,
): ExpandedAlternative | undefined {
  let best: ExpandedAlternative | undefined
  let most = ZERO
  for (const one of holding) {
    const points = amount(one.earns) ?? ZERO
    if (best !== undefined && compareExact(points, most) <= 0) continue
    best = one
    most = points
  }
  return best
}

/** Points earned, with all that is done to them; whether they are enough for the clause to be met. */
type Settled = {
  readonly points: Exact
  readonly reached: boolean
  readonly arithmetic: Arithmetic
  readonly fixed?: Fixed
}

/** An alternative of fixed points, or a clause of which no alternative holds. */
type Fixed = ExpandedAlternative | ExpandedClause

/** What is the same for everybody is settled once. */
const FIXED = new WeakMap<Fixed, Settled>()

function earnedBy(
  taken: ExpandedAlternative | undefined,
  clause: ExpandedClause,
  amount: Amount,
): Settled | undefined {
  const fixed =
    taken === undefined ? clause : taken.earns.amount.op === 'number' ? taken : undefined
  const known = fixed === undefined ? undefined : FIXED.get(fixed)
  if (known !== undefined) return known
  const settled = settle(taken === undefined ? ZERO : amount(taken.earns), clause)
  if (fixed === undefined || settled === undefined) return settled
  const made = { ...settled, fixed }
  FIXED.set(fixed, made)
  return made
}

function earn(
  earning: ExpandedEarning,
  clause: ExpandedClause,
  facts: Facts,
  picks: Picks,
): Exact | undefined {
  const amount = workOut(earning.amount, facts, picks)
  if (amount === undefined || earning.kind === 'points') return amount
  return isWeightless(clause) ? amount : amount.mul(clause.weight)
}

/** A clause of weight 0, such as a prerequisite: it earns nothing, and is met by the share alone. */
function isWeightless({ weight }: ExpandedClause): boolean {
  return weight.n === 0n
}

/** Zero-below, rounding, and the bounds 0 and weight, each written down when it did something. */
function settle(before: Exact | undefined, clause: ExpandedClause): Settled | undefined {
  if (before === undefined) return undefined
  if (isWeightless(clause))
    return {
      points: ZERO,
      reached: compareExact(before, clause.metAt) >= 0,
      arithmetic: { before: 0, after: 0 },
    }
  const steps: { step: string; by: Arithmetic['before']; gives: Arithmetic['before'] }[] = []
  let points = before
  const step = (name: string, by: Exact, gives: Exact): void => {
    if (compareExact(gives, points) === 0) return
    steps.push({ step: name, by: toJson(by), gives: toJson(gives) })
    points = gives
  }
  if (clause.zeroBelow !== undefined && compareExact(points, clause.zeroBelow) < 0)
    step('zero-below', clause.zeroBelow, ZERO)
  const unrounded = points
  if (clause.rounding !== undefined) points = round(points, clause.rounding)
  const isRounded = compareExact(unrounded, points) !== 0
  if (compareExact(points, ZERO) < 0) step('floor', ZERO, ZERO)
  if (compareExact(points, clause.weight) > 0) step('cap', clause.weight, clause.weight)
  return {
    points,
    reached: compareExact(points.div(clause.weight), clause.metAt) >= 0,
    arithmetic: {
      before: toJson(before),
      after: toJson(points),
      ...(isRounded && clause.rounding !== undefined ? { rounding: clause.rounding } : {}),
      ...(steps.length > 0 ? { steps } : {}),
    },
  }
}

function withoutPoints(
  base: Pick<ScoredClause, 'clause' | 'evidence' | 'grade' | 'decisions'>,
  state: 'not-applicable' | 'not-checked' | 'missing',
  unresolved: Unresolved | undefined,
): ScoredClause {
  const { policies, weight } = base.clause
  const stated =
    state === 'not-applicable'
      ? policies.notApplicable
      : state === 'not-checked'
        ? policies.notChecked
        : policies.missing
  const policy = unresolved !== undefined || stated === 'forbid' ? 'block' : stated
  return { ...base, state, policy, ...standingBy(policy, weight) }
}

/** What a policy makes of a clause that has no points of its own. */
function standingBy(
  policy: Exclude<StatePolicy, 'forbid'>,
  weight: Exact,
): Pick<ScoredClause, 'points' | 'inScope' | 'blocks' | 'met'> {
  switch (policy) {
    case 'zero':
      return { points: ZERO, inScope: true, blocks: false, met: false }
    case 'full':
      return { points: weight, inScope: true, blocks: false, met: true }
    case 'block':
      return { points: null, inScope: true, blocks: true, met: null }
    case 'leave-out':
      return { points: null, inScope: false, blocks: false, met: null }
  }
}

/**
 * Where only one of several clauses may count: the others keep their maximum and get no points.
 * `best` keeps the one with most points, the first of equals; `first` the first that earned any.
 */
export function countOnce(
  group: readonly ScoredClause[],
  keep: 'best' | 'first',
): readonly ScoredClause[] {
  const earning = group.filter((one) => one.points !== null && compareExact(one.points, ZERO) > 0)
  const kept =
    keep === 'first'
      ? earning[0]
      : earning.reduce<ScoredClause | undefined>(
          (top, one) =>
            top === undefined || compareExact(one.points!, top.points!) > 0 ? one : top,
          undefined,
        )
  if (kept === undefined) return group
  return group.map((one) =>
    one === kept || !earning.includes(one)
      ? one
      : { ...one, points: ZERO, countedIn: kept.clause.id },
  )
}

/** What rules read of a clause. */
export function clauseFact(scored: ScoredClause): ClauseFact {
  const fixed = scored.countedIn === undefined ? scored.fixed : undefined
  const known = fixed === undefined ? undefined : FIXED_FACTS.get(fixed)
  if (known !== undefined) return known
  const { points, met } = scored
  const max = scored.clause.weight
  const fact = {
    state: scored.state,
    max: toFact(max),
    ...(points === null ? {} : pointsFact(points, max)),
    ...(met === null ? {} : { met }),
  }
  if (fixed !== undefined) FIXED_FACTS.set(fixed, fact)
  return fact
}

const FIXED_FACTS = new WeakMap<Fixed, ClauseFact>()

/** Points of a clause, and what they are of its weight, as rules read them. */
export function pointsFact(points: Exact, weight: Exact): Pick<ClauseFact, 'points' | 'percent'> {
  return {
    points: toFact(points),
    ...(weight.n === 0n ? {} : { percent: toFact(ratio(points, weight).mul(HUNDRED)) }),
  }
}

const HUNDRED = exact(100)

/** How many clauses stand where; what `$.counts` holds. */
export function countClauses(clauses: Iterable<ScoredClause>): Record<string, number> {
  const counts = {
    met: 0,
    minor: 0,
    major: 0,
    nonconformities: 0,
    scored: 0,
    notApplicable: 0,
    notChecked: 0,
    missing: 0,
  }
  for (const { state, met, grade } of clauses) {
    if (state === 'scored') counts.scored += 1
    if (state === 'not-applicable') counts.notApplicable += 1
    if (state === 'not-checked') counts.notChecked += 1
    if (state === 'missing') counts.missing += 1
    if (met === true) counts.met += 1
    if (met === false && grade !== 'none') {
      counts.nonconformities += 1
      counts[grade] += 1
    }
  }
  return counts
}
