import type { ExpandedAlternative, ExpandedClause, ExpandedEarning } from '../expand/expanded.ts'
import type { StatePolicy } from '../language/policies.ts'
import type { RuleDocument } from '../rules/document.ts'
import type { Verdict } from './decisions.ts'
import { compileExpression, type Expression } from './expression.ts'
import { pathOf } from './layout.ts'
import {
  CLAUSE_STATES,
  GRADES,
  HIDDEN,
  MISSING,
  NOT_APPLICABLE,
  NOT_CHECKED,
  SCORED,
  UNKNOWN,
  UNRESOLVED,
  UNSCORED,
  type Memory,
} from './memory.ts'
import { plainStep, type Earned } from './plain-clauses.ts'
import {
  compare,
  divide,
  fromExact,
  HUNDRED,
  isZero,
  multiply,
  NOTHING,
  WHOLE,
  round,
  withDenominator,
  type Quantity,
} from '../quantity.ts'

/** Does one thing to the memory of a scorer. */
export type Step = () => void

/** Adds rules of which the first that holds decides. */
export type Ask = (rules: readonly RuleDocument[]) => Verdict

/** Works the points of one clause out and shows them to the rules that come after. */
export function compileClause(clause: ExpandedClause, memory: Memory, ask: Ask): Step {
  const index = memory.clauseIndex.get(clause.id)!
  const { clauses, recorded, hidden, denominator } = memory
  const show = showClause(clause, memory)
  const weight = withDenominator(fromExact(clause.weight), denominator)
  const settle = settling(clause, weight, denominator)
  const earn = earning(clause, settle, memory, ask)
  const ownGrade = GRADES.indexOf(clause.nonconformity)

  const put = (state: number, points: Quantity | null, met: number, policy?: StatePolicy): void => {
    clauses.state[index] = state
    clauses.points[index] = points
    clauses.met[index] = met
    clauses.blocks[index] = policy === 'block' ? 1 : 0
    clauses.inScope[index] = points !== null || policy === 'block' ? 1 : 0
    clauses.grade[index] = ownGrade
    clauses.alternative[index] = -1
    clauses.countedIn[index] = -1
  }
  const withoutPoints = (state: number, stated: StatePolicy): void => {
    const policy = stated === 'forbid' ? 'block' : stated
    if (policy === 'zero') put(state, settle.zero, 0, policy)
    else if (policy === 'full') put(state, weight, 1, policy)
    else put(state, null, UNKNOWN, policy)
  }

  const reads =
    clause.reads === undefined ? undefined : memory.layout.places.get(pathOf(clause.reads))
  const isAnswered = (): boolean =>
    clause.reads === undefined || (reads !== undefined && memory.facts[reads.index] !== undefined)

  if (!clause.scored)
    return () => {
      const found = recorded[index]!
      put(hidden[index] === 1 ? HIDDEN : STATES_UNSCORED[found]!, null, UNKNOWN)
      show()
    }
  const inFull = (): void => {
    const found = hidden[index] === 1 ? HIDDEN : recorded[index]!
    if (found === SCORED) {
      const earned = isAnswered() ? earn() : undefined
      if (earned === undefined) withoutPoints(MISSING, clause.policies.missing)
      else {
        put(SCORED, earned.points, earned.met)
        clauses.grade[index] = earned.grade
        clauses.alternative[index] = earned.alternative
      }
    } else if (found === HIDDEN) put(found, null, UNKNOWN)
    else if (found === NOT_APPLICABLE) withoutPoints(found, clause.policies.notApplicable)
    else if (found === NOT_CHECKED) withoutPoints(found, clause.policies.notChecked)
    else if (found === UNRESOLVED) withoutPoints(NOT_CHECKED, 'block')
    else withoutPoints(MISSING, clause.policies.missing)
    show()
  }
  const isReadable = clause.reads === undefined || reads !== undefined
  if (earn.plain === undefined || !isReadable) return inFull
  const isShown = show !== SHOWS_NOTHING
  return plainStep({ ...earn.plain, index, reads: reads?.index ?? -1, inFull, show, isShown })
}

/** What was recorded for a clause that is not scored, as its state. */
const STATES_UNSCORED: readonly number[] = [
  UNSCORED,
  NOT_APPLICABLE,
  NOT_CHECKED,
  MISSING,
  UNSCORED,
  HIDDEN,
  NOT_CHECKED,
]

/** Turns earned points into what stands: zero-below, rounding, bounds, met or not. */
type Settling = {
  readonly zero: Quantity
  readonly of: (
    before: Quantity,
    alternative: number,
    params?: ExpandedAlternative['params'],
  ) => Earned
}

function settling(clause: ExpandedClause, weight: Quantity, denominator: number): Settling {
  const zero = withDenominator(NOTHING, denominator)
  const zeroBelow = clause.zeroBelow === undefined ? undefined : fromExact(clause.zeroBelow)
  const metAt = multiply(fromExact(clause.metAt), isZero(weight) ? WHOLE : weight)
  const { rounding } = clause
  return {
    zero,
    of(before, alternative, params) {
      let points = before
      // A clause of weight 0 earns nothing, and is met by the share alone.
      const share = isZero(weight) ? before : undefined
      if (zeroBelow !== undefined && compare(points, zeroBelow) < 0) points = zero
      if (rounding !== undefined) points = round(points, rounding)
      if (points.n < 0 || compare(points, NOTHING) < 0) points = zero
      if (compare(points, weight) > 0) points = weight
      points = withDenominator(points, denominator)
      const reached = compare(share ?? points, metAt) >= 0 ? 1 : 0
      return {
        points,
        met: params?.met === undefined ? reached : params.met ? 1 : 0,
        grade: GRADES.indexOf(params?.finding ?? clause.nonconformity),
        alternative,
      }
    },
  }
}

/** Gives what was earned; undefined where a number is missing. */
type Earning = {
  (): Earned | undefined
  /** Where it is the same for everybody: what decides, and what no rule and each rule gives. */
  plain?: { readonly verdict: Verdict; readonly earned: readonly Earned[] }
}

/** What the rules of a clause, or its arithmetic, give. */
function earning(clause: ExpandedClause, settle: Settling, memory: Memory, ask: Ask): Earning {
  const { alternatives, arithmetic } = clause
  if (arithmetic !== undefined) {
    const before = amountOf(arithmetic, clause, memory)
    return () => {
      const points = before()
      return points === undefined ? undefined : settle.of(points, -1)
    }
  }
  const none = settle.of(settle.zero, -1)
  const amounts = alternatives.map(({ earns }) => amountOf(earns, clause, memory))
  if (clause.take === 'best') return bestOf(alternatives, amounts, none, settle, ask)

  const verdict = ask(alternatives.map(({ rule }) => rule))
  const fixed = [none]
  const given = alternatives.map(({ earns, params }, alternative): (() => Earned | undefined) => {
    const amount = amounts[alternative]!
    if (earns.amount.op === 'number') {
      // The same for everybody: settled once.
      const settled = settle.of(amount()!, alternative, params)
      fixed.push(settled)
      return () => settled
    }
    return () => {
      const points = amount()
      return points === undefined ? undefined : settle.of(points, alternative, params)
    }
  })
  const earn: Earning = () => {
    const held = verdict()
    return held === -1 ? none : given[held]!()
  }
  if (fixed.length === given.length + 1) earn.plain = { verdict, earned: fixed }
  return earn
}

/** Of all alternatives that hold the one with most points, the first of equals. */
function bestOf(
  alternatives: readonly ExpandedAlternative[],
  amounts: readonly Expression[],
  none: Earned,
  settle: Settling,
  ask: Ask,
): () => Earned | undefined {
  const verdicts = alternatives.map(({ rule }) => ask([rule]))
  return () => {
    let best = -1
    let most: Quantity | undefined
    for (let k = 0; k < verdicts.length; k += 1) {
      if (verdicts[k]!() === -1) continue
      const amount = amounts[k]!()
      if (best === -1 || compare(amount ?? NOTHING, most ?? NOTHING) > 0) {
        best = k
        most = amount
      }
    }
    if (best === -1) return none
    return most === undefined ? undefined : settle.of(most, best, alternatives[best]!.params)
  }
}

function amountOf(earning: ExpandedEarning, clause: ExpandedClause, memory: Memory): Expression {
  const amount = compileExpression(earning.amount, memory)
  if (earning.kind === 'points') return amount
  const weight = fromExact(clause.weight)
  if (isZero(weight)) return amount
  return () => {
    const share = amount()
    return share === undefined ? undefined : multiply(share, weight)
  }
}

/** Writes what rules may read of a clause to the places that some rule does read. */
export function showClause(clause: ExpandedClause, memory: Memory): Step {
  const { facts, layout, clauses } = memory
  const index = memory.clauseIndex.get(clause.id)!
  const placeOf = (field: string): number =>
    layout.places.get(`$.clauses.${clause.id}.${field}`)?.index ?? -1
  const [state, max, met] = [placeOf('state'), placeOf('max'), placeOf('met')]
  const points = placeOf('points') === -1 && placeOf('percent') === -1
  const showPoints = points ? undefined : showClausePoints(clause, memory)
  if (state === -1 && max === -1 && met === -1 && points) return SHOWS_NOTHING
  const weight = fromExact(clause.weight)
  return () => {
    if (state !== -1) facts[state] = CLAUSE_STATES[clauses.state[index]!]
    if (max !== -1) facts[max] = weight
    if (met !== -1) facts[met] = VERDICTS[clauses.met[index]! + 1]
    showPoints?.(clauses.points[index]!)
  }
}

const SHOWS_NOTHING: Step = () => {}

const VERDICTS = [undefined, false, true] as const

/** Writes points of a clause, and what they are of its weight, to where rules read them. */
export function showClausePoints(
  clause: ExpandedClause,
  { facts, layout }: Memory,
): (points: Quantity | null) => void {
  const points = layout.places.get(`$.clauses.${clause.id}.points`)
  const percent = layout.places.get(`$.clauses.${clause.id}.percent`)
  const weight = fromExact(clause.weight)
  return (earned) => {
    if (points !== undefined) facts[points.index] = earned ?? undefined
    if (percent !== undefined)
      facts[percent.index] =
        earned === null || isZero(weight) ? undefined : multiply(divide(earned, weight), HUNDRED)
  }
}

/** Lets only one of several clauses count: the others that earned anything get no points. */
export function compileOnce(
  group: { readonly clauses: readonly string[]; readonly keep: 'best' | 'first' },
  memory: Memory,
  shows: ReadonlyMap<string, Step>,
): Step {
  const members = group.clauses.map((id) => memory.clauseIndex.get(id)!)
  const { points, countedIn } = memory.clauses
  return () => {
    let kept = -1
    for (const one of members) {
      const earned = points[one]!
      if (earned === null || !(compare(earned, NOTHING) > 0)) continue
      if (kept === -1 || (group.keep === 'best' && compare(earned, points[kept]!) > 0)) kept = one
    }
    for (const one of members) {
      if (one === kept || kept === -1) continue
      const earned = points[one]!
      if (earned === null || !(compare(earned, NOTHING) > 0)) continue
      points[one] = NOTHING
      countedIn[one] = kept
    }
    for (const id of group.clauses) shows.get(id)!()
  }
}

/** Counts clauses into the places that rules read; nothing where none does. */
export function compileCounts(memory: Memory): Step {
  const { facts, layout, clauses } = memory
  const { state, met, grade } = clauses
  const counting: Record<string, (index: number) => boolean> = {
    met: (i) => met[i] === 1,
    minor: (i) => met[i] === 0 && grade[i] === 1,
    major: (i) => met[i] === 0 && grade[i] === 2,
    nonconformities: (i) => met[i] === 0 && grade[i] !== 0,
    scored: (i) => state[i] === SCORED,
    notApplicable: (i) => state[i] === NOT_APPLICABLE,
    notChecked: (i) => state[i] === NOT_CHECKED,
    missing: (i) => state[i] === MISSING,
  }
  const steps = Object.entries(counting).flatMap(([name, counts]): Step[] => {
    const place = layout.places.get(`$.counts.${name}`)
    if (place === undefined) return []
    return [
      () => {
        let count = 0
        for (let index = 0; index < state.length; index += 1) if (counts(index)) count += 1
        facts[place.index] = count
      },
    ]
  })
  return () => {
    for (const step of steps) step()
  }
}
