import type { ClauseReceipt, Receipt } from '../receipt.ts'
import type { Sentences } from './sentences.ts'

/**
 * Why a clause has the points it has, one sentence a line, without full stops: what the deciding
 * rule compared, or what the best alternative asked in vain. Empty where nothing was decided.
 */
export function clauseReason(
  clause: ClauseReceipt,
  _receipt: Receipt,
  sentences: Sentences,
): readonly string[] {
  const own = clause.decisions.find(({ rule }) => rule === clause.rule)
  if (own !== undefined) return [sentences.condition(own.conditions)]
  const [best] = clause.decisions
  return best === undefined ? [] : [sentences.failing(best.conditions)]
}
