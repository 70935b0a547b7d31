import type { ExpandedResult } from '../expand/expanded.ts'
import type { ResultPlan } from '../expand/plan.ts'
import { numberAt } from './access.ts'
import { compileAdjustments } from './adjustment.ts'
import { compileAward } from './award.ts'
import type { Step } from './clause-stage.ts'
import { compileExpression } from './expression.ts'
import type { Memory } from './memory.ts'
import type { NodeColumns } from './memory.ts'
import { percentOf } from './node.ts'
import { compilePhases, type Compilation } from './phases.ts'
import { fromExact, round, type Quantity } from '../quantity.ts'
import { compileTree } from './tree-stage.ts'

/** What came of one named result. Written over by the next score. */
export type BulkOutcome = {
  /** `main` or the key in `results`. */
  readonly id: string
  readonly status: 'scored' | 'not-scored' | 'blocked'
  /** Null unless scored, as are the three that follow. */
  readonly points: Quantity | null
  readonly exactPoints: Quantity | null
  readonly percent: Quantity | null
  /** The number held against the marks of the levels. */
  readonly measure: Quantity | null
  readonly max: Quantity
  /** Rank by points alone, and in the end: 0 none, 1 the lowest level. */
  readonly byPoints: number
  readonly rank: number
  /** Id of the level; null for none, and unless scored. */
  readonly level: string | null
  /** Nodes in the order of the pack's tree, the total last. */
  readonly nodes: NodeColumns
  /** The total as the tree gives it, before any adjustment: the one node of these columns. */
  readonly aggregated: NodeColumns
  /** In their declared order. */
  readonly adjustments: readonly BulkAdjustment[]
  /** What the clamp at the end did; it applies where it changed the points. */
  readonly clamp: BulkAdjustment
  /** 1 for each level whose mark is reached, lowest first, each gate and each qualifier that holds. */
  readonly reached: Uint8Array
  readonly gates: Uint8Array
  readonly qualifiers: Uint8Array
  /** Marks of the levels, lowest first. */
  readonly marks: readonly (Quantity | undefined)[]
  /** What keeps it open, by id: facts, adjustments, clauses or parts, levels, gates. */
  readonly blockedBy: readonly string[]
}

/** What came of one adjustment: what it worked out, and the points it was aimed at. */
export type BulkAdjustment = {
  readonly applies: boolean
  /** It should apply, and its amount can't be worked out. */
  readonly isOpen: boolean
  readonly amount: Quantity | undefined
  readonly before: Quantity | null
  readonly after: Quantity | null
}

/** One result in stages; each rests on what those before it left in memory. */
export type ResultStages = {
  readonly outcome: BulkOutcome
  /** Combines the points of clauses up to the total. */
  readonly tree: Step
  readonly adjustments: Step
  /** Levels by points, steps, gates, qualifiers; after it the outcome stands. */
  readonly levels: Step
}

/** Compiles the stages of one result. `restore` shows rules the clauses as the clause stage left them. */
export function compileResult(
  plan: ResultPlan,
  compilation: Compilation,
  restore: Step,
): ResultStages {
  const { result } = plan
  const { expanded, memory } = compilation
  const { facts, layout, clauses } = memory
  const tree = compileTree(plan, compilation, restore)
  const { columns, total } = tree
  const adjusting = compileAdjustments(plan, compilation, tree)
  const count = { levels: result.levels.length, gates: result.gates.length }

  const outcome: { -readonly [K in keyof BulkOutcome]: BulkOutcome[K] } = {
    id: result.id,
    status: 'not-scored',
    points: null,
    exactPoints: null,
    percent: null,
    measure: null,
    max: columns.max[total]!,
    byPoints: 0,
    rank: 0,
    level: null,
    nodes: columns,
    aggregated: tree.aggregated,
    adjustments: adjusting.outcomes,
    clamp: adjusting.clamp,
    reached: new Uint8Array(count.levels),
    gates: new Uint8Array(count.gates),
    qualifiers: new Uint8Array(result.qualifiers.length),
    marks: [],
    blockedBy: [],
  }

  const levels = compilePhases(plan.levels, compilation, () => undefined, [
    ...result.levels.map(({ rule }) => rule),
    ...result.gates.map(({ rule }) => rule),
  ])
  const reached = levels.verdicts.slice(0, count.levels)
  const passed = levels.verdicts.slice(count.levels)
  const award = compileAward(result, reached, passed)
  const ranks = { byPoints: 0, rank: 0, openGates: new Uint8Array(count.gates) }
  const rests = [...plan.restsOn.get('total')!]
    .map((id) => memory.clauseIndex.get(id)!)
    .sort(byNumber)
  const qualifiers = compilePhases(
    plan.qualifiers,
    compilation,
    () => undefined,
    result.qualifiers.map(({ rule }) => rule),
  )
  const rankPlace = layout.places.get('$.level.rank')
  const byPointsPlace = layout.places.get('$.level.byPoints')
  const marks = compileMarks(result, memory)
  const floors = result.levels.map((level) =>
    level.floors.flatMap((floor) =>
      floor.op === 'number' ? [] : [compileExpression(floor, memory)],
    ),
  )
  const measured = result.levels.flatMap(({ mark }, k) =>
    mark === undefined && floors[k]!.length === 0 ? [] : [k],
  )
  outcome.marks = marks.marks
  const measurePlace = layout.places.get(result.measurePath)
  const { percentRounding, pointless } = result.nodes[total]!

  return {
    outcome,
    tree: tree.run,
    adjustments: adjusting.run,
    levels() {
      levels.run()
      for (let k = 0; k < count.levels; k += 1) outcome.reached[k] = reached[k]!() === -1 ? 0 : 1
      for (let k = 0; k < count.gates; k += 1) outcome.gates[k] = passed[k]!() === -1 ? 0 : 1
      award(adjusting.levelSteps, ranks)
      outcome.byPoints = ranks.byPoints
      outcome.rank = ranks.rank
      if (rankPlace !== undefined) facts[rankPlace.index] = outcome.rank
      if (byPointsPlace !== undefined) facts[byPointsPlace.index] = outcome.byPoints
      qualifiers.run()
      marks.work()
      conclude()
    },
  }

  /** Whether anything keeps the result open. */
  function isOpen(): boolean {
    if (memory.lacking.length > 0 || columns.blocks[total] === 1) return true
    for (const { isOpen } of adjusting.outcomes) if (isOpen) return true
    for (const k of measured) if (isUnknown(k)) return true
    for (let k = 0; k < rests.length; k += 1) if (clauses.blocks[rests[k]!] === 1) return true
    for (let k = 0; k < count.gates; k += 1) if (ranks.openGates[k] === 1) return true
    return false
  }

  /** Whether the mark of a level, or the floor of a part, can't be worked out. */
  function isUnknown(k: number): boolean {
    const { mark } = result.levels[k]!
    if (mark !== undefined && marks.marks[k] === undefined) return true
    return floors[k]!.some((floor) => floor() === undefined)
  }

  function blocks(): readonly string[] {
    const open = rests.filter((clause) => clauses.blocks[clause] === 1)
    const unknown = open.length > 0 || columns.blocks[total] === 0 ? [] : [...tree.unknown]
    return [
      ...memory.lacking,
      ...result.adjustments
        .filter((_, k) => adjusting.outcomes[k]!.isOpen)
        .map(({ adjustment }) => adjustment.id),
      ...open.map((clause) => expanded.clauses[clause]!.id),
      ...unknown.map((node) => result.nodes[node]!.id),
      ...measured.filter(isUnknown).map((k) => result.levels[k]!.level.id),
      ...result.gates.filter((_, k) => ranks.openGates[k] === 1).map(({ id }) => id),
    ]
  }

  function conclude(): void {
    outcome.blockedBy = isOpen() ? blocks() : NOTHING_OPEN
    const points = columns.points[total]!
    const exact = columns.exact[total]!
    const max = columns.max[total]!
    outcome.status =
      outcome.blockedBy.length > 0 ? 'blocked' : points === null ? 'not-scored' : 'scored'
    const isScored = outcome.status === 'scored'
    const percent = isScored ? percentOf(points, max) : undefined
    const hasPoints = isScored && pointless !== true
    outcome.points = hasPoints ? points : null
    outcome.exactPoints = hasPoints ? exact : null
    outcome.max = max
    outcome.percent =
      percent === undefined || percentRounding === undefined
        ? (percent ?? null)
        : round(percent, percentRounding)
    outcome.measure = isScored
      ? (numberAt(measurePlace, facts[measurePlace?.index ?? -1]) ?? null)
      : null
    if (!isScored) {
      outcome.byPoints = 0
      outcome.rank = 0
    }
    outcome.level = result.levels[outcome.rank - 1]?.level.id ?? null
    for (let k = 0; k < outcome.qualifiers.length; k += 1)
      outcome.qualifiers[k] = outcome.rank > 0 && qualifiers.verdicts[k]!() !== -1 ? 1 : 0
  }
}

const NOTHING_OPEN: readonly string[] = []

function byNumber(a: number, b: number): number {
  return a - b
}

/** The marks of the levels; those that are no plain numbers are worked out anew for each score. */
function compileMarks(
  result: ExpandedResult,
  memory: Memory,
): { readonly marks: readonly (Quantity | undefined)[]; readonly work: Step } {
  const marks = result.levels.map(({ mark }) =>
    mark?.op === 'number' ? fromExact(mark.value) : undefined,
  )
  const moving = result.levels.flatMap(({ mark }, index) =>
    mark === undefined || mark.op === 'number'
      ? []
      : [{ index, worked: compileExpression(mark, memory) }],
  )
  return {
    marks,
    work() {
      for (const { index, worked } of moving) marks[index] = worked()
    },
  }
}
