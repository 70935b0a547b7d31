import type { ExpandedClause, ExpandedEarning } from '../../expand/expanded.ts'
import type { StatePolicy } from '../../language/policies.ts'
import type { Id } from '../operation.ts'
import { lowerCondition } from './condition.ts'
import { lowerExpression } from './expression.ts'
import { isGiven, type LoweringGround, type Read } from './ground.ts'

/** What comes of one clause; every member is a node. */
export type ClauseMeaning = {
  readonly clause: ExpandedClause
  /** What was recorded for it: see {@link lowerRecorded}. */
  readonly recorded: Id
  /** `scored`, `not-applicable`, `not-checked`, `missing`, `unscored` or `hidden`. */
  readonly state: Id
  /** Whether it does not concern this applicant. */
  readonly hidden: Id
  /** Missing where it has none to show. */
  readonly points: Id
  /** Its points before another clause may count in its place. */
  readonly earned: Id
  readonly inScope: Id
  /** Whether it keeps the result open. */
  readonly blocks: Id
  /** Missing where that is not said of it. */
  readonly met: Id
  readonly grade: Id
  /** The place, from 1, of the clause that counts in its stead; 0 where none does. */
  readonly countedIn: Id
  /** The number, from 1, of the alternative that gave the points; 0 of none. */
  readonly taken: Id
  /** Whether the rule of each alternative holds, taken or not. */
  readonly holds: readonly Id[]
  /** Whether its state is one that the standard refuses. */
  readonly forbidden: Id
}

/**
 * What was recorded for a clause: `answered`, `not-applicable`, `not-checked`, `unresolved` (several
 * answers that must agree first; no policy lets that pass), `missing` or `unscored`.
 */
function lowerRecorded(clause: ExpandedClause, ground: LoweringGround): Id {
  const { graph, expanded } = ground
  const text = (word: string): Id => graph.constant(word)
  const stated = (id: string, word: string): Id =>
    graph.compare('eq', graph.input(`state.${id}`, 'text'), text(word))
  const any = (word: string): Id => graph.or(clause.inputs.map((id) => stated(id, word)))
  const missing = graph.or(
    clause.inputs.flatMap((id) => {
      const input = expanded.inputs.get(id)?.input
      if (input === undefined) return [graph.yes]
      if (input.type === 'text' || input.type === 'entries') return []
      return [graph.not(isGiven(ground, 'answers', id, input))]
    }),
  )
  const answered = !clause.scored
    ? text('unscored')
    : graph.choose(
        any('unresolved'),
        text('unresolved'),
        graph.choose(
          any('not-checked'),
          text('not-checked'),
          graph.choose(missing, text('missing'), text('answered')),
        ),
      )
  return graph.choose(
    clause.mayBeNotApplicable ? stated(clause.id, 'not-applicable') : graph.no,
    text('not-applicable'),
    graph.choose(stated(clause.id, 'not-checked'), text('not-checked'), answered),
  )
}

/** What a clause is counted as that has no points of its own. */
type WithoutPoints = {
  /** None, or all of its weight; met as much. */
  readonly points?: 'none' | 'full'
  readonly inScope: boolean
  readonly blocks: boolean
}

const OPEN: WithoutPoints = { inScope: true, blocks: true }

/** What each policy makes of it; an assessment that is refused is open until then. */
const LEFT: Record<StatePolicy, WithoutPoints> = {
  'leave-out': { inScope: false, blocks: false },
  zero: { points: 'none', inScope: true, blocks: false },
  full: { points: 'full', inScope: true, blocks: false },
  block: OPEN,
  forbid: OPEN,
}

/** Points, scope and findings of one clause before any other clause takes its points from it. */
export function lowerClause(
  clause: ExpandedClause,
  hidden: Id,
  ground: LoweringGround,
  read: Read,
): ClauseMeaning {
  const { graph } = ground
  const text = (word: string): Id => graph.constant(word)
  const recorded = lowerRecorded(clause, ground)
  const is = (word: string): Id =>
    word === 'not-applicable' && !clause.mayBeNotApplicable
      ? graph.no
      : graph.compare('eq', recorded, text(word))
  if (!clause.scored)
    return {
      clause,
      recorded,
      countedIn: graph.number(0),
      state: graph.choose(hidden, text('hidden'), recorded),
      hidden,
      points: graph.missing,
      earned: graph.missing,
      inScope: graph.no,
      blocks: graph.no,
      met: graph.missing,
      grade: text(clause.nonconformity),
      taken: graph.number(0),
      holds: [],
      forbidden: graph.no,
    }

  const earned = lowerEarned(clause, ground, read)
  const readable =
    clause.reads === undefined ? graph.yes : graph.present(read(presence(clause.reads)))
  const scored = graph.and([is('answered'), readable, graph.present(earned.points)])
  const { policies } = clause
  const states: readonly (readonly [Id, StatePolicy])[] = [
    [is('not-applicable'), policies.notApplicable],
    [is('not-checked'), policies.notChecked],
    [is('unresolved'), 'block'],
  ]
  /** By policy: what a clause without points of its own is counted as. */
  const byPolicy = (pick: (left: WithoutPoints) => Id): Id =>
    states.reduceRight(
      (rest, [condition, policy]) => graph.choose(condition, pick(LEFT[policy]), rest),
      pick(LEFT[policies.missing]),
    )
  const concerned = (then: Id, otherwise: Id): Id => graph.choose(hidden, otherwise, then)
  const truth = (value: boolean): Id => (value ? graph.yes : graph.no)
  const weight = graph.constant(clause.weight)
  const ofPolicy = (scoredAs: Id, pick: (left: WithoutPoints) => Id, whenHidden: Id): Id =>
    concerned(graph.choose(scored, scoredAs, byPolicy(pick)), whenHidden)

  const points = ofPolicy(
    earned.points,
    ({ points: given }) =>
      given === undefined ? graph.missing : given === 'full' ? weight : graph.number(0),
    graph.missing,
  )
  return {
    clause,
    recorded,
    countedIn: graph.number(0),
    hidden,
    points,
    earned: points,
    state: concerned(
      graph.choose(
        scored,
        text('scored'),
        graph.choose(
          is('not-applicable'),
          text('not-applicable'),
          graph.choose(
            graph.or([is('not-checked'), is('unresolved')]),
            text('not-checked'),
            text('missing'),
          ),
        ),
      ),
      text('hidden'),
    ),
    inScope: ofPolicy(graph.yes, ({ inScope }) => truth(inScope), graph.no),
    blocks: ofPolicy(graph.no, ({ blocks }) => truth(blocks), graph.no),
    met: ofPolicy(
      earned.met,
      ({ points: given }) => (given === undefined ? graph.missing : truth(given === 'full')),
      graph.missing,
    ),
    grade: graph.choose(
      graph.and([graph.not(hidden), scored]),
      earned.grade,
      text(clause.nonconformity),
    ),
    taken: graph.choose(graph.and([graph.not(hidden), scored]), earned.taken, graph.number(0)),
    holds: earned.holds,
    forbidden: graph.and([
      graph.not(hidden),
      graph.or([
        policies.missing === 'forbid' ? is('missing') : graph.no,
        policies.notChecked === 'forbid' ? is('not-checked') : graph.no,
      ]),
    ]),
  }

  /** The answer to an input of several members is there where its counting member is. */
  function presence(names: readonly string[]): readonly string[] {
    const [space, id, member] = names
    if (space !== 'answers' || member !== undefined) return names
    const input = ground.expanded.inputs.get(id ?? '')?.input
    if (input?.type === 'samples') return [...names, 'checked']
    if (input?.type === 'checklist' || input?.type === 'entries') return [...names, 'count']
    return names
  }
}

type Earned = {
  readonly points: Id
  readonly met: Id
  readonly grade: Id
  readonly taken: Id
}

/** What an answered clause earns: the alternative that is taken, or arithmetic alone. */
function lowerEarned(
  clause: ExpandedClause,
  ground: LoweringGround,
  read: Read,
): Earned & { readonly holds: readonly Id[] } {
  const { graph } = ground
  const amountOf = (earning: ExpandedEarning): Id => {
    const amount = lowerExpression(earning.amount, ground, read)
    if (earning.kind === 'points' || clause.weight.n === 0n) return amount
    return graph.product(amount, graph.constant(clause.weight))
  }
  const nonconformity = graph.constant(clause.nonconformity)
  if (clause.arithmetic !== undefined)
    return {
      ...settle(clause, amountOf(clause.arithmetic), ground),
      grade: nonconformity,
      taken: graph.number(0),
      holds: [],
    }
  const none: Earned = {
    ...settle(clause, graph.number(0), ground),
    grade: nonconformity,
    taken: graph.number(0),
  }
  const given = clause.alternatives.map(({ rule, earns, params }, index) => {
    const amount = amountOf(earns)
    const settled = settle(clause, amount, ground)
    return {
      holds: lowerCondition(rule.conditions, ground, read),
      amount,
      points: settled.points,
      met: params.met === undefined ? settled.met : params.met ? graph.yes : graph.no,
      grade: params.finding === undefined ? nonconformity : graph.constant(params.finding),
      taken: graph.number(index + 1),
    }
  })
  const choice =
    clause.take === 'first'
      ? given.map(({ holds }) => holds)
      : bestOf(given.map(({ holds, amount }) => ({ holds, amount })))
  const pick = (member: keyof Earned): Id =>
    given.reduceRight((rest, one, k) => graph.choose(choice[k]!, one[member], rest), none[member])
  return {
    points: pick('points'),
    met: pick('met'),
    grade: pick('grade'),
    taken: pick('taken'),
    holds: given.map(({ holds }) => holds),
  }

  /** Of the alternatives that hold the one that earns most, an amount without a value being 0. */
  function bestOf(list: readonly { readonly holds: Id; readonly amount: Id }[]): readonly Id[] {
    const best = graph.whichBest(
      list.map(({ holds, amount }) =>
        graph.choose(
          holds,
          graph.choose(graph.present(amount), amount, graph.number(0)),
          graph.missing,
        ),
      ),
    )
    return list.map((_, k) => graph.compare('eq', best, graph.number(k + 1)))
  }
}

/** What is done to an amount until it is points of its clause, and whether it is enough to be met. */
function settle(
  clause: ExpandedClause,
  amount: Id,
  { graph }: LoweringGround,
): Pick<Earned, 'points' | 'met'> {
  const zero = graph.number(0)
  const metAt = graph.constant(clause.metAt)
  if (clause.weight.n === 0n)
    return {
      points: graph.choose(graph.present(amount), zero, graph.missing),
      met: graph.compare('le', metAt, amount),
    }
  const weight = graph.constant(clause.weight)
  const kept =
    clause.zeroBelow === undefined
      ? amount
      : graph.choose(graph.compare('lt', amount, graph.constant(clause.zeroBelow)), zero, amount)
  const points = graph.least(weight, graph.most(zero, graph.round(kept, clause.rounding)))
  return {
    points,
    met: graph.compare('le', graph.product(metAt, weight), points),
  }
}
