import type { ExpandedResult } from '../../expand/expanded.ts'
import type { ResultPlan } from '../../expand/plan.ts'
import { exact, type Exact } from '../../numbers/exact.ts'
import type { Id } from '../operation.ts'
import type { ClauseMeaning } from './clause.ts'
import type { ClauseStage } from './clause-stage.ts'
import { lowerExpression } from './expression.ts'
import type { LoweringGround, Read } from './ground.ts'
import { lowerPart, type Contribution, type PartMeaning } from './part.ts'
import { termsAt } from './terms.ts'

/** Points of a clause, a part or the total, before and after rounding. */
export type PointNodes = { readonly points: Id; readonly exact: Id }

/** Points that an adjustment put in the place of others, where it applied. */
export type Placing = { readonly to: string; readonly applies: Id; readonly standing: PointNodes }

/** The level as qualifiers read it. */
export type LevelStanding = { readonly rank: Id; readonly byPoints: Id }

/** One result between two of its steps: what rules read there. */
export type Moment = {
  readonly read: Read
  standing(id: string): PointNodes
  part(id: string): PartMeaning
  /** The total as it was added up, before bounds and adjustments of its own. */
  addedUp(): PartMeaning
}

/** The moment of one result after `placings`, in their order. */
export function momentOf(
  plan: ResultPlan,
  stage: ClauseStage,
  ground: LoweringGround,
  placings: readonly Placing[],
  level?: LevelStanding,
): Moment {
  const { result } = plan
  const { graph, expanded } = ground
  const parts = new Map<string, PartMeaning>()
  const term = termsAt(ground, read)
  let total: PartMeaning | undefined

  const placed = (id: string, before: PointNodes): PointNodes =>
    placings
      .filter(({ to }) => to === id)
      .reduce(
        (old, { applies, standing }) => ({
          points: graph.choose(applies, standing.points, old.points),
          exact: graph.choose(applies, standing.exact, old.exact),
        }),
        before,
      )

  function part(id: string): PartMeaning {
    const known = parts.get(id)
    if (known !== undefined) return known
    const own = id === 'total' ? held(addedUp(), result) : combine(id)
    const isAdjusted = placings.some(({ to }) => to === id)
    const made = { ...own, ...placed(id, own), isOnScale: own.isOnScale && !isAdjusted }
    parts.set(id, made)
    return made
  }

  function addedUp(): PartMeaning {
    total ??= combine('total')
    return total
  }

  function combine(id: string): PartMeaning {
    const node = result.nodeById.get(id)!
    const rests = [...plan.restsOn.get(id)!].map((clause) => stage.clause(clause))
    const expression =
      node.points === undefined ? undefined : lowerExpression(node.points, ground, read)
    return lowerPart(
      node,
      node.children.flatMap((child) => contribution(child) ?? []),
      {
        expression,
        open: graph.or(rests.map(({ blocks }) => blocks)),
        leftOut:
          rests.length === 0 ? graph.no : graph.and(rests.map((one) => stage.isLeftOut(one))),
      },
      graph,
    )
  }

  function contribution(id: string): Contribution | undefined {
    if (result.nodeById.has(id)) return part(id)
    if (!expanded.clauseById.has(id)) return undefined
    const meaning = stage.clause(id)
    const { clause, hidden, inScope, blocks } = meaning
    const { points } = standingOfClause(meaning)
    const own = result.weights.get(id)?.points
    const weight = own ?? clause.weight
    return {
      id,
      points: own === undefined ? points : weighedIn(own, points, meaning),
      max: graph.constant(weight),
      nominal: weight,
      inScope,
      blocks,
      hidden,
      isOnScale: true,
    }
  }

  /** The share of a clause of its weight, out of another; one without points earns it where it is met. */
  function weighedIn(own: Exact, points: Id, { clause, met }: ClauseMeaning): Id {
    if (clause.weight.n !== 0n)
      return graph.ratio(graph.product(points, graph.constant(own)), graph.constant(clause.weight))
    const given = graph.choose(met, graph.constant(own), graph.number(0))
    return graph.choose(graph.present(points), given, graph.missing)
  }

  function standingOfClause({ clause, points }: ClauseMeaning): PointNodes {
    return placed(clause.id, { points, exact: points })
  }

  function held(own: PartMeaning, { clamp }: ExpandedResult): PartMeaning {
    if (clamp?.when !== 'each') return own
    return { ...own, ...within(own, clamp, ground) }
  }

  function read(names: readonly string[]): Id {
    const [space, id = '', member = '', ...more] = names
    if (more.length > 0) return graph.missing
    switch (space) {
      case 'values':
      case 'terms':
        return names.length === 2 ? term(`${space}.${id}`) : graph.missing
      case 'clauses':
        return expanded.clauseById.has(id) ? clauseMember(id, member) : graph.missing
      case 'parts':
        return result.nodeById.has(id) && id !== 'total'
          ? partMember(part(id), id, member)
          : graph.missing
      case 'total':
        return names.length === 2 ? partMember(part('total'), 'total', id) : graph.missing
      case 'level':
        if (level === undefined || names.length !== 2) return graph.missing
        return id === 'rank' ? level.rank : id === 'byPoints' ? level.byPoints : graph.missing
      case undefined:
      default:
        return stage.read(names)
    }
  }

  function clauseMember(id: string, member: string): Id {
    const meaning = stage.clause(id)
    if (member !== 'points' && member !== 'percent') return stage.member(meaning, member)
    const { points } = standingOfClause(meaning)
    return member === 'points' ? points : stage.percent(meaning, points)
  }

  function partMember(own: PartMeaning, id: string, member: string): Id {
    if (result.nodeById.get(id)!.pointless === true && member !== 'state') return graph.missing
    const percent = (points: Id): Id =>
      graph.ratio(graph.product(points, graph.constant(exact(100))), own.max)
    switch (member) {
      case 'state':
        return graph.choose(
          own.blocks,
          graph.constant('open'),
          graph.choose(
            graph.present(own.points),
            graph.constant('scored'),
            graph.constant('not-scored'),
          ),
        )
      case 'max':
        return own.max
      case 'points':
        return own.points
      case 'exactPoints':
        return own.exact
      case 'exactPercent':
        return percent(own.exact)
      case 'percent':
        return graph.round(percent(own.points), result.nodeById.get(id)!.percentRounding)
      default:
        return graph.missing
    }
  }

  return {
    read,
    part,
    addedUp,
    standing: (id) => (result.nodeById.has(id) ? part(id) : standingOfClause(stage.clause(id))),
  }
}

/** Points held within bounds, before and after rounding. */
export function within(
  { points, exact: before }: PointNodes,
  { min, max }: { readonly min?: number; readonly max?: number },
  { graph }: LoweringGround,
): PointNodes {
  const hold = (value: Id): Id => {
    const low = min === undefined ? value : graph.most(value, graph.number(min))
    return max === undefined ? low : graph.least(low, graph.number(max))
  }
  return { points: hold(points), exact: hold(before) }
}
