import type { ExpandedResult } from '../expand/expanded.ts'
import type { ResultPlan } from '../expand/plan.ts'
import type { ResultBlock } from '../receipt/receipt.ts'
import type { Lacking } from './answers.ts'
import type { ScoredClause } from './clauses.ts'
import type { Facts } from './facts.ts'
import type { TreeState } from './tree.ts'
import { workOut, type Picks } from './work-out.ts'

/** A required fact that is not there keeps every result open. */
export function lackingFact({ space, id }: Lacking): ResultBlock {
  return { kind: 'fact', space, id }
}

/** Clauses that the total rests on and that keep it open; where there are none, parts without a value. */
export function openPoints(
  plan: ResultPlan,
  clauses: ReadonlyMap<string, ScoredClause>,
  tree: TreeState,
): readonly ResultBlock[] {
  const total = plan.restsOn.get('total')!
  const open = [...clauses.values()].filter((one) => one.blocks && total.has(one.clause.id))
  if (open.length > 0 || !tree.node('total').blocks)
    return open.map((one) => ({ kind: 'clause', id: one.clause.id }))
  return [...tree.unknown].map((id) => ({ kind: 'part', id }))
}

/** Levels with a mark or a floor that can't be worked out, such as a table without an entry for this year. */
export function unknownMarks(
  result: ExpandedResult,
  facts: Facts,
  picks: Picks,
): readonly ResultBlock[] {
  return result.levels
    .filter(({ mark, floors }) =>
      [...floors, ...(mark === undefined ? [] : [mark])].some(
        (one) => workOut(one, facts, picks) === undefined,
      ),
    )
    .map(({ level }) => ({ kind: 'level', id: level.id }))
}
