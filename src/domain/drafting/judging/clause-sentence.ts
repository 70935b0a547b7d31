import { ownCriterion } from '../../compare/judged-clauses.ts'
import { expandPack } from '../../expand/expand.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Pack } from '../../pack/pack.ts'
import { judgedVoice } from '../../words/compare/judged-voice.ts'
import { criterionFacts } from '../../words/compare/judged-criterion.ts'
import type { ReadDraft } from '../read-draft.ts'

/** How a clause of a draft earns its points, one fact each; undefined while the draft cannot be worked out. */
export function clauseSentence(
  draft: ReadDraft,
  clause: string,
  catalogue: Catalogue,
): readonly string[] | undefined {
  try {
    const expanded = expandPack(draft.pack as unknown as Pack)
    const own = expanded.clauseById.get(clause)
    return own === undefined
      ? undefined
      : criterionFacts(own, ownCriterion(own, expanded), judgedVoice(expanded, catalogue))
  } catch {
    // A draft has any shape while it is written; what cannot be written out has no sentence.
    return undefined
  }
}
