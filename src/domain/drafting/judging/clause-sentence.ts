import { ownCriterion } from '../../compare/judged-clauses.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { judgedVoice } from '../../words/compare/judged-voice.ts'
import { criterionFacts } from '../../words/compare/judged-criterion.ts'
import type { ReadDraft } from '../read-draft.ts'
import { clauseAlone } from './clause-alone.ts'

/**
 * How a clause of a draft earns its points, one fact each; undefined while that cannot be worked out. What
 * is wrong with other clauses is left aside.
 */
export function clauseSentence(
  draft: ReadDraft,
  clause: string,
  catalogue: Catalogue,
): readonly string[] | undefined {
  const alone = clauseAlone(draft, clause)
  if (alone === undefined) return undefined
  const { own, expanded } = alone
  try {
    return criterionFacts(own, ownCriterion(own, expanded), judgedVoice(expanded, catalogue))
  } catch {
    // A draft has any shape while it is written; what cannot be written out has no sentence.
    return undefined
  }
}
