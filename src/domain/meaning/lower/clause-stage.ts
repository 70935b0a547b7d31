import { exact } from '../../numbers/exact.ts'
import type { Id } from '../operation.ts'
import { lowerClause, type ClauseMeaning } from './clause.ts'
import { lowerCondition } from './condition.ts'
import { kindOfInput, severalAt, type LoweringGround, type Read } from './ground.ts'
import { termsAt } from './terms.ts'

/** From answers to the points of clauses: the same for every result, before any of its steps. */
export type ClauseStage = {
  clause(id: string): ClauseMeaning
  /** Whether the rule holds under which a clause or section applies. */
  appliesTo(id: string): Id
  /** What rules read at this stage. */
  readonly read: Read
  /** A member of a clause as rules read it, other than its points. */
  member(meaning: ClauseMeaning, member: string): Id
  percent(meaning: ClauseMeaning, points: Id): Id
  isLeftOut(meaning: ClauseMeaning): Id
}

/** The stage of a pack. Everything in it is lowered when it is first asked for. */
export function clauseStage(ground: LoweringGround): ClauseStage {
  const { graph, expanded } = ground
  const own = new Map<string, ClauseMeaning>()
  const counted = new Map<string, ClauseMeaning>()
  const applies = new Map<string, Id>()
  const term = termsAt(ground, read)
  const placeOf = new Map(expanded.clauses.map(({ id }, k) => [id, k + 1]))
  let counts: ReadonlyMap<string, Id> | undefined

  function appliesTo(id: string): Id {
    const known = applies.get(id)
    if (known !== undefined) return known
    const rule = expanded.applies.get(id)
    const made = rule === undefined ? graph.yes : lowerCondition(rule.conditions, ground, read)
    applies.set(id, made)
    return made
  }

  function isHidden(id: string): Id {
    const { under } = expanded.clauseById.get(id)!
    return graph.not(graph.and([...under, id].map(appliesTo)))
  }

  function alone(id: string): ClauseMeaning {
    const known = own.get(id)
    if (known !== undefined) return known
    const made = lowerClause(expanded.clauseById.get(id)!, isHidden(id), ground, read)
    own.set(id, made)
    return made
  }

  /** With what is left of its points where only one of several clauses may count. */
  function clause(id: string): ClauseMeaning {
    const known = counted.get(id)
    if (known !== undefined) return known
    const made = expanded.once
      .filter((group) => group.clauses.includes(id))
      .reduce((meaning, group) => countedOnce(meaning, group.clauses, group.keep), alone(id))
    counted.set(id, made)
    return made
  }

  function countedOnce(
    meaning: ClauseMeaning,
    group: readonly string[],
    keep: 'best' | 'first',
  ): ClauseMeaning {
    const zero = graph.number(0)
    const points = group.map((id) => alone(id).points)
    const earns = points.map((one) => graph.compare('lt', zero, one))
    const at = group.indexOf(meaning.clause.id)
    const best = graph.whichBest(
      points.map((one, k) => graph.choose(earns[k]!, one, graph.missing)),
    )
    const isKept = (k: number): Id =>
      keep === 'first'
        ? graph.and([earns[k]!, ...earns.slice(0, k).map((one) => graph.not(one))])
        : graph.compare('eq', best, graph.number(k + 1))
    const gives = graph.and([earns[at]!, graph.not(isKept(at))])
    const instead = group.reduceRight(
      (rest, id, k) => graph.choose(isKept(k), graph.number(placeOf.get(id)!), rest),
      zero,
    )
    return {
      ...meaning,
      points: graph.choose(gives, zero, meaning.points),
      countedIn: graph.choose(gives, instead, meaning.countedIn),
    }
  }

  function read(names: readonly string[]): Id {
    const [space, id = '', member, ...more] = names
    if (more.length > 0) return graph.missing
    switch (space) {
      case 'date':
        return names.length === 1 ? graph.input('date', 'text') : graph.missing
      case 'profile': {
        const input = expanded.profile.get(id)
        const kind = input && kindOfInput(input, member)
        return kind === undefined ? graph.missing : graph.input(names.join('.'), kind)
      }
      case 'answers': {
        const input = expanded.inputs.get(id)
        const kind = input && kindOfInput(input.input, member)
        if (kind === undefined) return graph.missing
        const answer = graph.input(names.join('.'), kind)
        return input?.clause === undefined
          ? answer
          : graph.choose(isHidden(input.clause), graph.missing, answer)
      }
      case 'several':
        return names.length === 2 && expanded.inputs.get(id)?.points !== undefined
          ? severalAt(graph, id)
          : graph.missing
      case 'values':
      case 'terms':
        return names.length === 2 ? term(`${space}.${id}`) : graph.missing
      case 'clauses': {
        if (!expanded.clauseById.has(id)) return graph.missing
        const meaning = clause(id)
        if (member === 'points') return meaning.points
        if (member === 'percent') return percent(meaning, meaning.points)
        return memberOf(meaning, member ?? '')
      }
      case 'counts':
        return names.length === 2 ? (countAll().get(id) ?? graph.missing) : graph.missing
      case undefined:
      default:
        return graph.missing
    }
  }

  function memberOf({ state, met, clause: { weight } }: ClauseMeaning, member: string): Id {
    switch (member) {
      case 'state':
        return state
      case 'met':
        return met
      case 'max':
        return graph.constant(weight)
      default:
        return graph.missing
    }
  }

  function percent({ clause: { weight } }: ClauseMeaning, points: Id): Id {
    if (weight.n === 0n) return graph.missing
    return graph.product(points, graph.constant(exact(100).div(weight)))
  }

  /** How many clauses stand where; what `$.counts` holds. */
  function countAll(): ReadonlyMap<string, Id> {
    if (counts !== undefined) return counts
    const all = expanded.clauses.map(({ id }) => clause(id))
    const inState = (state: string): Id =>
      graph.countTrue(all.map((one) => graph.compare('eq', one.state, graph.constant(state))))
    const failing = (grades: readonly string[]): Id =>
      graph.countTrue(
        all.map(({ met, grade }) =>
          graph.and([
            graph.compare('eq', met, graph.no),
            graph.or(grades.map((one) => graph.compare('eq', grade, graph.constant(one)))),
          ]),
        ),
      )
    counts = new Map([
      ['met', graph.countTrue(all.map(({ met }) => graph.compare('eq', met, graph.yes)))],
      ['minor', failing(['minor'])],
      ['major', failing(['major'])],
      ['nonconformities', failing(['minor', 'major'])],
      ['scored', inState('scored')],
      ['notApplicable', inState('not-applicable')],
      ['notChecked', inState('not-checked')],
      ['missing', inState('missing')],
    ])
    return counts
  }

  return {
    clause,
    appliesTo,
    read,
    member: memberOf,
    percent,
    isLeftOut({ inScope, state }) {
      const leftOut = ['hidden', 'not-applicable', 'not-checked', 'missing']
      return graph.and([
        graph.not(inScope),
        graph.or(leftOut.map((one) => graph.compare('eq', state, graph.constant(one)))),
      ])
    },
  }
}
