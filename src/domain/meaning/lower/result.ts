import type { ExpandedAdjustment, ExpandedGate } from '../../expand/expanded.ts'
import type { ResultPlan } from '../../expand/plan.ts'
import { byOutcome } from '../../language/gates/registry.ts'
import type { Clamp } from '../../language/scheme.ts'
import { toJson } from '../../numbers/exact.ts'
import type { Id } from '../operation.ts'
import type { ClauseStage } from './clause-stage.ts'
import { lowerCondition } from './condition.ts'
import { lowerExpression } from './expression.ts'
import { isGiven, type LoweringGround } from './ground.ts'
import { momentOf, within, type Moment, type Placing, type PointNodes } from './moment.ts'
import type { PartMeaning } from './part.ts'

/** What comes of one result; every member named after a thing is its node. */
export type ResultMeaning = {
  readonly id: string
  /** `blocked`, `not-scored` or `scored`. */
  readonly status: Id
  /** What keeps it open, by name: each is a truth value. */
  readonly blockers: readonly Blocker[]
  /** Points, maximum, per cent and what the marks are held against, whatever the status is. */
  readonly points: Id
  readonly exactPoints: Id
  readonly max: Id
  readonly percent: Id
  readonly measure: Id
  /** Parts in their order, the total last, as they stand at the end. */
  readonly parts: ReadonlyMap<string, PartMeaning>
  /** The total as it was added up. */
  readonly addedUp: PartMeaning
  readonly adjustments: readonly AdjustmentMeaning[]
  /** The total before the clamp at the end; missing where there is none. */
  readonly unclamped: Id
  readonly levels: readonly LevelMeaning[]
  readonly gates: readonly { readonly id: string; readonly holds: Id }[]
  readonly qualifiers: readonly { readonly id: string; readonly holds: Id }[]
  /** Ranks, 0 of none: by points alone, after steps, after gates. */
  readonly byPoints: Id
  readonly stepped: Id
  readonly rank: Id
  /** The rank of the level that is given: `rank` where there is a result, else 0. */
  readonly awarded: Id
  /** What stands before the first step, after each, and at its levels. */
  readonly moments: readonly Moment[]
  /** What of it comes before its levels. */
  readonly beforeLevels: BeforeLevels
  /** The end of it, with the level of the award: what `$.level` is read at. */
  readonly end: Moment
}

export type Blocker = {
  readonly kind: 'fact' | 'clause' | 'part' | 'level' | 'adjustment' | 'gate'
  readonly id: string
  readonly blocks: Id
}

export type AdjustmentMeaning = {
  readonly id: string
  readonly to: string
  readonly applies: Id
  readonly amount: Id
  readonly before: Id
  /** What it makes of the points where it applies, before they are held within bounds. */
  readonly unheld: Id
  readonly after: Id
}

export type LevelMeaning = { readonly id: string; readonly reached: Id; readonly mark: Id }

/** A result up to its levels, which may be the same for packs that differ in levels alone. */
export type BeforeLevels = {
  readonly placings: readonly Placing[]
  readonly adjustments: readonly AdjustmentMeaning[]
  readonly steps: readonly { readonly applies: Id; readonly by: number }[]
  readonly blockers: readonly Blocker[]
  readonly unclamped: Id
  readonly moments: readonly Moment[]
}

/** Parts, and adjustments in their order. */
function lowerPoints(plan: ResultPlan, stage: ClauseStage, ground: LoweringGround): BeforeLevels {
  const { result } = plan
  const { graph } = ground
  const placings: Placing[] = []
  const adjustments: AdjustmentMeaning[] = []
  const steps: { readonly applies: Id; readonly by: number }[] = []
  const blockers: Blocker[] = lacking(ground)

  let moment = momentOf(plan, stage, ground, [])
  const moments = [moment]
  for (const one of result.adjustments) {
    step(one)
    moment = momentOf(plan, stage, ground, [...placings])
    moments.push(moment)
  }
  let unclamped = graph.missing
  if (result.clamp?.when === 'end') {
    const total = moment.standing('total')
    unclamped = total.points
    const applies = graph.present(total.points)
    const standing = within(total, result.clamp, ground)
    placings.push({ to: 'total', applies, standing })
    moment = momentOf(plan, stage, ground, [...placings])
    moments.push(moment)
  }

  return { placings, adjustments, steps, blockers, unclamped, moments }

  function step({ adjustment, rule, amount: worked, to }: ExpandedAdjustment): void {
    const { read } = moment
    const kept = rule === undefined ? graph.yes : lowerCondition(rule.conditions, ground, read)
    if ('level' in adjustment) {
      steps.push({ applies: kept, by: adjustment.level })
      adjustments.push({
        id: adjustment.id,
        to,
        applies: kept,
        amount: graph.number(adjustment.level),
        before: graph.missing,
        unheld: graph.missing,
        after: graph.missing,
      })
      return
    }
    const amount = worked === undefined ? graph.missing : lowerExpression(worked, ground, read)
    const before = moment.standing(to)
    const stands = graph.present(before.points)
    const applies = graph.and([kept, stands, graph.present(amount)])
    blockers.push({
      kind: 'adjustment',
      id: adjustment.id,
      blocks: graph.and([kept, stands, graph.not(graph.present(amount))]),
    })
    const made = adjust(adjustment, amount, before)
    const standing = aim(to, made)
    placings.push({ to, applies, standing })
    adjustments.push({
      id: adjustment.id,
      to,
      applies,
      amount,
      before: before.points,
      unheld: made,
      after: graph.choose(applies, standing.points, before.points),
    })
  }

  /** What an adjustment that applies makes of points before rounding. */
  function adjust(
    adjustment: Exclude<ExpandedAdjustment['adjustment'], { readonly level: number }>,
    amount: Id,
    before: PointNodes,
  ): Id {
    if ('set' in adjustment) return amount
    if ('cap' in adjustment) return graph.least(before.exact, amount)
    const { atLeast, atMost } = adjustment
    const low = atLeast === undefined ? amount : graph.most(amount, graph.number(atLeast))
    const added = atMost === undefined ? low : graph.least(low, graph.number(atMost))
    return graph.sum(before.exact, added)
  }

  /** Rounds and bounds points as their place does: a clause never leaves 0 to its weight. */
  function aim(to: string, value: Id): PointNodes {
    const node = result.nodeById.get(to)
    const clause = ground.expanded.clauseById.get(to)
    const rounding = node === undefined ? clause?.rounding : node.rounding
    const bounds: Pick<Clamp, 'min' | 'max'> =
      node !== undefined
        ? to === 'total' && result.clamp?.when === 'each'
          ? result.clamp
          : {}
        : { min: 0, max: Number(toJson(clause!.weight)) }
    return within({ points: graph.round(value, rounding), exact: value }, bounds, ground)
  }
}

/** One result: what comes before its levels, then levels, gates, qualifiers. */
export function lowerResult(
  plan: ResultPlan,
  stage: ClauseStage,
  ground: LoweringGround,
  beforeLevels: BeforeLevels = lowerPoints(plan, stage, ground),
): ResultMeaning {
  const { result } = plan
  const { graph } = ground
  const { placings, adjustments, steps, unclamped, moments } = beforeLevels
  const blockers = [...beforeLevels.blockers]

  const atLevels = moments.at(-1)!
  const holds = (rule: { readonly conditions: Parameters<typeof lowerCondition>[0] }): Id =>
    lowerCondition(rule.conditions, ground, atLevels.read)
  const gates = result.gates.map((gate) => ({ gate, id: gate.id, holds: holds(gate.rule) }))
  const marks = result.levels.map(({ mark, floors }) => ({
    mark: mark === undefined ? graph.missing : lowerExpression(mark, ground, atLevels.read),
    all: [...floors, ...(mark === undefined ? [] : [mark])].map((one) =>
      lowerExpression(one, ground, atLevels.read),
    ),
  }))
  const levels = result.levels.map(({ level, rule }, k) => ({
    id: level.id,
    reached: holds(rule),
    mark: marks[k]!.mark,
  }))
  const total = atLevels.part('total')
  const hasPoints = result.nodeById.get('total')!.pointless !== true
  const reachedRank = highest(levels.map(({ reached }) => reached))
  const stepped = stepsTaken(reachedRank)
  const rank = fall(stepped)

  const restsOn = [...plan.restsOn.get('total')!]
  const open = restsOn.map((id) => ({ id, blocks: stage.clause(id).blocks }))
  const isOpen = graph.or(open.map(({ blocks }) => blocks))
  blockers.push(...open.map(({ id, blocks }): Blocker => ({ kind: 'clause', id, blocks })))
  for (const { id } of result.nodes)
    blockers.push({
      kind: 'part',
      id,
      blocks: graph.and([graph.not(isOpen), total.blocks, atLevels.part(id).unknown]),
    })
  for (const [k, { level }] of result.levels.entries())
    blockers.push({
      kind: 'level',
      id: level.id,
      blocks: graph.not(graph.and(marks[k]!.all.map((one) => graph.present(one)))),
    })
  for (const { gate, holds: kept } of gates) {
    if (gate.otherwise !== 'block') continue
    const guards =
      gate.ranks.length === result.levels.length
        ? graph.yes
        : graph.or(gate.ranks.map((one) => graph.compare('eq', rank, graph.number(one))))
    blockers.push({ kind: 'gate', id: gate.id, blocks: graph.and([graph.not(kept), guards]) })
  }

  const end = momentOf(plan, stage, ground, [...placings], { rank, byPoints: reachedRank })
  const status = graph.choose(
    graph.or(blockers.map(({ blocks }) => blocks)),
    graph.constant('blocked'),
    graph.choose(
      graph.present(total.points),
      graph.constant('scored'),
      graph.constant('not-scored'),
    ),
  )
  const isScored = graph.compare('eq', status, graph.constant('scored'))
  const awarded = graph.choose(isScored, rank, graph.number(0))
  const isAwarded = graph.compare('lt', graph.number(0), awarded)
  const qualifiers = result.qualifiers.map(({ qualifier, rule }) => ({
    id: qualifier.id,
    holds: graph.and([isAwarded, lowerCondition(rule.conditions, ground, end.read)]),
  }))
  return {
    id: result.id,
    status,
    blockers,
    points: hasPoints ? total.points : graph.missing,
    exactPoints: hasPoints ? total.exact : graph.missing,
    max: total.max,
    percent: end.read(['total', 'percent']),
    measure: end.read(result.measurePath.slice('$.'.length).split('.')),
    parts: new Map(result.nodes.map(({ id }) => [id, end.part(id)])),
    addedUp: end.addedUp(),
    adjustments,
    unclamped,
    levels,
    gates: gates.map(({ id, holds: kept }) => ({ id, holds: kept })),
    qualifiers,
    byPoints: reachedRank,
    stepped,
    rank,
    awarded,
    moments,
    beforeLevels,
    end,
  }

  function highest(reached: readonly Id[]): Id {
    return reached.reduce(
      (rest, one, k) => graph.choose(one, graph.number(k + 1), rest),
      graph.number(0),
    )
  }

  /** Level steps, each held within the levels; no level stays no level. */
  function stepsTaken(from: Id): Id {
    const none = graph.number(0)
    const moved = steps.reduce(
      (at, { applies, by }) =>
        graph.choose(
          applies,
          graph.least(
            graph.number(result.levels.length),
            graph.most(none, graph.sum(at, graph.number(by))),
          ),
          at,
        ),
      from,
    )
    return graph.choose(graph.compare('eq', from, none), none, moved)
  }

  /** Gates bring a rank down until all that guard it hold. */
  function fall(from: Id): Id {
    const ends: Id[] = [graph.number(0)]
    for (let at = 1; at <= result.levels.length; at += 1)
      ends.push(
        gates.reduceRight((rest, { gate, holds: kept }) => {
          const lower = landing(gate, at)
          return lower === undefined ? rest : graph.choose(kept, rest, ends[lower]!)
        }, graph.number(at)),
      )
    return ends.reduceRight(
      (rest, to, at) => graph.choose(graph.compare('eq', from, graph.number(at)), to, rest),
      graph.number(0),
    )
  }

  /** The rank below `at` where a gate that does not hold leads; undefined where it leaves it alone. */
  function landing({ ranks, otherwise }: ExpandedGate, at: number): number | undefined {
    if (!ranks.includes(at)) return undefined
    return byOutcome<number | undefined>(otherwise, {
      refuse: () => 0,
      veto: () => 0,
      lower: () => at - 1,
      block: () => undefined,
      cap: ({ cap }) => {
        const most = result.levels.find(({ level }) => level.id === cap)?.rank ?? 0
        return at <= most ? undefined : most
      },
    })
  }
}

/** A required fact that is not there keeps every result open. */
function lacking(ground: LoweringGround): Blocker[] {
  const { graph, expanded } = ground
  const of = (
    space: 'answers' | 'profile',
    list: Iterable<readonly [string, Parameters<typeof isGiven>[3]]>,
  ): readonly Blocker[] =>
    [...list].flatMap(([id, input]) =>
      input.required === true
        ? [
            {
              kind: 'fact' as const,
              id,
              blocks: graph.not(isGiven(ground, space, id, input)),
            },
          ]
        : [],
    )
  return [
    ...of('profile', expanded.profile),
    ...of(
      'answers',
      [...expanded.inputs].map(([id, { input }]) => [id, input] as const),
    ),
  ]
}
