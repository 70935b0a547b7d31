import type { Catalogue } from '../messages/catalogue.ts'
import type { ClauseReceipt } from '../receipt/receipt.ts'
import { stateWords } from './labels.ts'
import { isUncomputed, lackBehind, type Told } from './lacking.ts'

/** The state of a clause; an answered one whose points rest on something missing is not "no answer". */
export function clauseStateWords(clause: ClauseReceipt, told: Told): string {
  const { catalogue } = told.sentences
  return isUncomputed(clause, told)
    ? catalogue.say('state-uncomputed')
    : stateWords(clause.state, catalogue)
}

/**
 * Why a clause has no points: the reason the assessor gave, what must be agreed first, or what its
 * points rest on that is missing.
 */
export function stateReason(clause: ClauseReceipt, told: Told): string | undefined {
  return unresolvedWords(clause, told.sentences.catalogue) ?? lackBehind(clause, told)
}

function unresolvedWords(
  { reason, unresolved }: ClauseReceipt,
  catalogue: Catalogue,
): string | undefined {
  if (unresolved === undefined) return reason === undefined ? undefined : catalogue.text(reason)
  if (unresolved.why === 'spread-above-limit')
    return catalogue.say('unresolved-spread', {
      spread: { exact: unresolved.spread },
      limit: { exact: unresolved.limit },
    })
  return unresolved.why === 'assessors-differ'
    ? catalogue.say('unresolved-assessors')
    : catalogue.say('unresolved-results')
}
