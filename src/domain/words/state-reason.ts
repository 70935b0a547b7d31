import type { Catalogue } from '../messages/catalogue.ts'
import type { ClauseReceipt } from '../receipt.ts'

/** Why a clause has no points: the reason the assessor gave, or what must be agreed first. */
export function stateReason(
  { reason, unresolved }: Pick<ClauseReceipt, 'reason' | 'unresolved'>,
  catalogue: Catalogue,
): string | undefined {
  if (unresolved === undefined) return reason
  if (unresolved.why === 'spread-above-limit')
    return catalogue.say('unresolved-spread', {
      spread: { exact: unresolved.spread },
      limit: { exact: unresolved.limit },
    })
  return unresolved.why === 'assessors-differ'
    ? catalogue.say('unresolved-assessors')
    : catalogue.say('unresolved-results')
}
