import { exact, toJson } from '../numbers/exact.ts'
import type { ExpandedResult } from '../expand/expanded.ts'
import { MARKS } from '../language/marks.ts'
import type {
  AdjustmentReceipt,
  ResultBlock,
  RuleDecision,
  GateReceipt,
  LevelReceipt,
  ResultReceipt,
} from '../receipt/receipt.ts'
import type { Award } from './award.ts'
import { lacksOf } from './lacks.ts'
import { nodeFact, nodeReceipt } from './nodes.ts'
import type { Scoring } from './scoring.ts'
import type { TreeState } from './tree.ts'
import { workOut } from './work-out.ts'

/** One result as it has been worked out, to be written down. */
export type WorkedResult = {
  readonly result: ExpandedResult
  readonly scoring: Scoring
  readonly tree: TreeState
  readonly adjustments: readonly AdjustmentReceipt[]
  /** Adjustments that took the level down. */
  readonly stepsDown: readonly string[]
  readonly blocks: readonly ResultBlock[]
  readonly given: Award
}

/** Writes one result down. */
export function resultReceipt(worked: WorkedResult): ResultReceipt {
  const { result, tree, adjustments, stepsDown, blocks, given } = worked
  const total = tree.node('total')
  const hasPoints = total.node.pointless !== true
  const status = blocks.length > 0 ? 'blocked' : total.points === null ? 'not-scored' : 'scored'
  const scored = status === 'scored'
  const gates = gateReceipts(worked)
  const levels = levelReceipts(worked, gates)
  const measured = measure(worked)
  const rank = scored ? given.rank : 0
  const awarded = result.levels[rank - 1]?.level
  const { percent } = nodeFact(total)
  return {
    id: result.id,
    ...(result.title === undefined ? {} : { title: result.title }),
    status,
    blockedBy: blocks,
    points: scored && hasPoints && total.points !== null ? toJson(total.points) : null,
    max: toJson(total.max),
    percent: scored && percent !== undefined ? toJson(exact(percent)) : null,
    exactPoints: scored && hasPoints && total.exact !== null ? toJson(total.exact) : null,
    nodes: result.nodes.map(({ id }) =>
      nodeReceipt(id === 'total' ? tree.aggregatedTotal() : tree.node(id)),
    ),
    adjustments,
    measure: {
      ...result.measure,
      value: scored && measured !== undefined ? toJson(measured) : null,
    },
    levels,
    gates,
    levelByPoints: scored ? (result.levels[given.byPoints - 1]?.level.id ?? null) : null,
    level:
      awarded === undefined
        ? null
        : {
            id: awarded.id,
            title: awarded.title,
            ...(awarded.stars === undefined ? {} : { stars: awarded.stars }),
          },
    ...(scored && result.below !== undefined ? { below: result.below } : {}),
    qualifiers: qualifierReceipts(worked, rank),
    whyNotNext: scored ? lacksOf(rank, measured, levels, gates, stepsDown) : null,
  }
}

function gateReceipts({ result, scoring }: WorkedResult): readonly GateReceipt[] {
  return result.gates.map((gate) => {
    const decision: RuleDecision = scoring.outcomes.get(gate.rule.name)!
    return {
      id: gate.id,
      ...(gate.title === undefined ? {} : { title: gate.title }),
      provenance: gate.provenance,
      levels: gate.ranks.map((rank) => result.levels[rank - 1]!.level.id),
      holds: decision.holds,
      otherwise: gate.otherwise,
      decision,
    }
  })
}

function levelReceipts(
  { result, scoring }: WorkedResult,
  gates: readonly GateReceipt[],
): readonly LevelReceipt[] {
  const { facts, picks, outcomes } = scoring
  return result.levels.map(({ level, rule, mark, side, provenance }) => {
    const { better, inclusive } = MARKS[side]
    const decision: RuleDecision = outcomes.get(rule.name)!
    const value = mark === undefined ? undefined : workOut(mark, facts, picks)
    const guards = gates.filter((gate) => gate.levels.includes(level.id))
    return {
      id: level.id,
      title: level.title,
      ...(level.stars === undefined ? {} : { stars: level.stars }),
      mark: value === undefined ? null : toJson(value),
      inclusive,
      ...(better === 'less' ? { better } : {}),
      provenance,
      reached: decision.holds,
      holds: decision.holds && guards.every((gate) => gate.holds),
      decision,
    }
  })
}

function qualifierReceipts(
  { result, scoring }: WorkedResult,
  rank: number,
): ResultReceipt['qualifiers'] {
  return result.qualifiers.map(({ qualifier, rule }) => {
    const decision: RuleDecision = scoring.outcomes.get(rule.name)!
    const { id, title } = qualifier
    return { id, title, holds: rank > 0 && decision.holds, decision }
  })
}

function measure({ result, scoring }: WorkedResult): ReturnType<typeof workOut> {
  const path = result.measurePath
  const names = path.slice('$.'.length).split('.')
  return workOut({ op: 'path', path, names }, scoring.facts, scoring.picks)
}
