import { levelsMoved } from '../language/adjustments/registry.ts'
import { toJson, type Exact } from '../numbers/exact.ts'
import type { Rounding } from '../numbers/rounding.ts'
import type { ExpandedAdjustment } from '../expand/expanded.ts'
import type { ResultPlan } from '../expand/plan.ts'
import type {
  AdjustmentReceipt,
  ResultBlock,
  RuleDecision,
  ResultReceipt,
} from '../receipt/receipt.ts'
import { adjust, within, type Bounds } from './adjust.ts'
import { award } from './award.ts'
import { openPoints, unknownMarks } from './blocks.ts'
import type { ScoredClause } from './clauses.ts'
import { resultReceipt } from './result-receipt.ts'
import type { Scoring, Working } from './scoring.ts'
import { startTree } from './tree.ts'
import { workOut } from './work-out.ts'

/**
 * Works one result out: tree, adjustments, levels and gates, qualifiers. `open` is what keeps every
 * result open from the start.
 */
export function* scoreResult(
  plan: ResultPlan,
  scoring: Scoring,
  clauses: ReadonlyMap<string, ScoredClause>,
  open: readonly ResultBlock[],
): Working<ResultReceipt> {
  const { result } = plan
  const { facts, picks, outcomes } = scoring
  facts.parts = {}
  delete facts.total
  delete facts.level
  const tree = startTree(plan, scoring, clauses)
  const blocks: ResultBlock[] = [...open]
  const adjustments: AdjustmentReceipt[] = []
  const levelSteps: { readonly id: string; readonly step: number }[] = []

  yield* scoring.run(plan.tree, tree.work)
  for (const [index, expanded] of result.adjustments.entries()) {
    yield* scoring.run(plan.adjustments[index]!, tree.work)
    yield* step(expanded)
  }
  const total = tree.standingOf('total')
  if (result.clamp?.when === 'end' && total !== undefined) {
    const held = within(total, result.clamp)
    yield* tree.place('total', held)
    if (!held.points.equals(total.points))
      adjustments.push(clampReceipt(total.points, held.points, result.provenance))
  }

  yield* scoring.run(plan.levels, tree.work)
  blocks.push(...openPoints(plan, clauses, tree), ...unknownMarks(result, facts, picks))
  const given = award(
    result,
    outcomes,
    levelSteps.map((one) => one.step),
  )
  blocks.push(...given.blockedBy.map(({ id }): ResultBlock => ({ kind: 'gate', id })))
  facts.level = { rank: given.rank, byPoints: given.byPoints }
  yield* scoring.run(plan.qualifiers, tree.work)

  return resultReceipt({
    result,
    scoring,
    tree,
    adjustments,
    stepsDown: levelSteps.filter((one) => one.step < 0).map(({ id }) => id),
    blocks,
    given,
  })

  function* step(expanded: ExpandedAdjustment): Working<void> {
    const { adjustment, rule, to } = expanded
    const decision: RuleDecision | undefined =
      rule === undefined ? undefined : outcomes.get(rule.name)
    const applies = decision?.holds ?? true
    const amount =
      expanded.amount === undefined ? undefined : workOut(expanded.amount, facts, picks)
    const receipt = {
      id: adjustment.id,
      ...(adjustment.title === undefined ? {} : { title: adjustment.title }),
      ...(adjustment.reason === undefined ? {} : { reason: adjustment.reason }),
      provenance: expanded.provenance,
      to,
      ...(amount === undefined ? {} : { amount: toJson(amount) }),
      ...(decision === undefined ? {} : { decision }),
    }
    const step = levelsMoved(adjustment)
    if (step !== undefined) {
      if (applies) levelSteps.push({ id: adjustment.id, step })
      adjustments.push({ ...receipt, applies, before: null, after: null, amount: step })
      return
    }
    const before = tree.standingOf(to)
    if (!applies || amount === undefined || before === undefined) {
      if (applies && before !== undefined) blocks.push({ kind: 'adjustment', id: adjustment.id })
      const same = before === undefined ? null : toJson(before.points)
      adjustments.push({ ...receipt, applies: false, before: same, after: same })
      return
    }
    const { rounding, bounds } = aimOf(to)
    const after = within(adjust(expanded, amount, before, rounding), bounds)
    yield* tree.place(to, after)
    adjustments.push({
      ...receipt,
      applies: true,
      before: toJson(before.points),
      after: toJson(after.points),
    })
  }

  /** How points at a place are rounded and bounded: a clause never leaves 0 to its weight. */
  function aimOf(to: string): { readonly rounding: Rounding | undefined; readonly bounds: Bounds } {
    const node = result.nodeById.get(to)
    if (node !== undefined) {
      const bounds = to === 'total' && result.clamp?.when === 'each' ? result.clamp : {}
      return { rounding: node.rounding, bounds }
    }
    const clause = clauses.get(to)?.clause
    return { rounding: clause?.rounding, bounds: { min: 0, max: clause?.weight ?? 0 } }
  }
}

/** The clamp is told like a step, so that the points can be followed from one to the next. */
function clampReceipt(
  before: Exact,
  after: Exact,
  provenance: AdjustmentReceipt['provenance'],
): AdjustmentReceipt {
  return {
    id: 'clamp',
    provenance,
    applies: true,
    to: 'total',
    before: toJson(before),
    after: toJson(after),
  }
}
