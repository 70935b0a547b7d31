import type { ExpandedResult } from '../expand/expanded.ts'
import type { ResultPlan } from '../expand/plan.ts'
import { TOTAL } from '../expand/tree.ts'
import type { Adjustment } from '../language/adjustments/registry.ts'
import { bounding } from './bounds.ts'
import type { Step } from './clause-stage.ts'
import { compileExpression, type Expression } from './expression.ts'
import { showClausePoints } from './clause-stage.ts'
import { compilePhases, type Compilation } from './phases.ts'
import { add, compare, fromNumber, round, type Quantity } from '../quantity.ts'
import type { BulkAdjustment } from './result-stage.ts'
import type { Tree } from './tree-stage.ts'

/** The adjustments of one result. */
export type Adjusting = {
  readonly run: Step
  /** What came of each, in their order. */
  readonly outcomes: readonly BulkAdjustment[]
  /** What the clamp at the end did to the total; it applies where it changed the points. */
  readonly clamp: BulkAdjustment
  /** Steps up and down the levels that applied. */
  readonly levelSteps: readonly number[]
}

function nothingYet(): Outcome {
  return { applies: false, isOpen: false, amount: undefined, before: null, after: null }
}

type Outcome = { -readonly [K in keyof BulkAdjustment]: BulkAdjustment[K] }

/** Compiles the adjustments of one result and its clamp at the end, in their declared order. */
export function compileAdjustments(
  plan: ResultPlan,
  compilation: Compilation,
  tree: Tree,
): Adjusting {
  const { result } = plan
  const end = result.clamp?.when === 'end' ? bounding(result.clamp) : undefined
  const total = aimAt(TOTAL, result, tree, compilation)!
  const levelSteps: number[] = []
  const outcomes = result.adjustments.map(nothingYet)
  const clamp = nothingYet()

  const steps = result.adjustments.map(({ adjustment, rule, amount, to }, index): Step => {
    const outcome = outcomes[index]!
    const { run, verdicts } = compilePhases(
      plan.adjustments[index]!,
      compilation,
      () => undefined,
      rule === undefined ? [] : [rule],
    )
    const [verdict] = verdicts
    const holds = (): boolean => verdict === undefined || verdict() !== -1
    if ('level' in adjustment) {
      outcome.amount = fromNumber(adjustment.level)
      return () => {
        run()
        outcome.applies = holds()
        if (outcome.applies) levelSteps.push(adjustment.level)
      }
    }
    const worked: Expression =
      amount === undefined ? () => undefined : compileExpression(amount, compilation.memory)
    const change = changing(adjustment)
    const aim = aimAt(to, result, tree, compilation)
    return () => {
      run()
      const value = worked()
      const before = aim?.points() ?? null
      const applies = holds() && before !== null
      outcome.amount = value
      outcome.applies = applies && value !== undefined
      outcome.isOpen = applies && value === undefined
      outcome.before = before
      outcome.after = before
      if (!outcome.applies) return
      const exact = change(aim!.exact()!, value!)
      const points = aim!.bounded(aim!.rounded(exact))
      aim!.set(points, aim!.bounded(exact))
      outcome.after = points
    }
  })

  return {
    outcomes,
    clamp,
    levelSteps,
    run() {
      levelSteps.length = 0
      for (const step of steps) step()
      const points = end === undefined ? null : total.points()
      clamp.before = points
      clamp.after = points
      clamp.applies = false
      if (end === undefined || points === null) return
      clamp.after = end(points)
      clamp.applies = compare(clamp.after, points) !== 0
      total.set(clamp.after, end(total.exact()!))
    },
  }
}

/** Points that an adjustment may change: those of a node or of a clause. */
type Aim = {
  readonly points: () => Quantity | null
  /** Before rounding. */
  readonly exact: () => Quantity | null
  readonly rounded: (value: Quantity) => Quantity
  readonly bounded: (value: Quantity) => Quantity
  /** Puts points in their place; all above them is combined anew. */
  readonly set: (points: Quantity, exact: Quantity) => void
}

function aimAt(
  id: string,
  result: ExpandedResult,
  tree: Tree,
  { memory, expanded }: Compilation,
): Aim | undefined {
  const { columns, clausePoints, again } = tree
  const node = tree.nodeIndex.get(id)
  const clause = memory.clauseIndex.get(id)
  if (node !== undefined) {
    const clamp = id === TOTAL && result.clamp?.when === 'each' ? result.clamp : {}
    return {
      points: () => columns.points[node]!,
      exact: () => columns.exact[node]!,
      rounded: rounding(result.nodes[node]!.rounding),
      bounded: bounding(clamp),
      set(points, exact) {
        columns.points[node] = points
        columns.exact[node] = exact
        tree.pinned[node] = 1
        tree.show[node]!()
        if (id !== TOTAL) again()
      },
    }
  }
  if (clause === undefined) return undefined
  const own = expanded.clauses[clause]!
  const points = (): Quantity | null => clausePoints[clause]!
  const show = showClausePoints(own, memory)
  return {
    points,
    exact: points,
    rounded: rounding(own.rounding),
    bounded: bounding({ min: 0, max: own.weight }),
    set(value) {
      clausePoints[clause] = value
      show(value)
      again()
    },
  }
}

function rounding(
  declared: Parameters<typeof round>[1] | undefined,
): (value: Quantity) => Quantity {
  return declared === undefined ? (value) => value : (value) => round(value, declared)
}

/** What an adjustment makes of points, before rounding. */
function changing(
  adjustment: Exclude<Adjustment, { readonly level: number }>,
): (before: Quantity, amount: Quantity) => Quantity {
  if ('set' in adjustment) return (_, amount) => amount
  if ('cap' in adjustment)
    return (before, amount) => (compare(before, amount) > 0 ? amount : before)
  const { atLeast, atMost } = adjustment
  const raise = bounding(atLeast === undefined ? {} : { min: atLeast })
  const lower = bounding(atMost === undefined ? {} : { max: atMost })
  return (before, amount) => add(before, lower(raise(amount)))
}
