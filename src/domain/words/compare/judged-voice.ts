import type { Expanded } from '../../expand/expanded.ts'
import { TOTAL } from '../../expand/tree.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { sentencesOfPack } from '../pack-sentences.ts'
import type { Sentences } from '../sentences.ts'

/** Speaks of the things of one pack in one language. */
export type JudgedVoice = {
  readonly pack: Expanded
  readonly catalogue: Catalogue
  readonly sentences: Sentences
  /** What a part, the total or a clause is called. */
  readonly part: (id: string) => string
}

/** See {@link JudgedVoice}. */
export function judgedVoice(pack: Expanded, catalogue: Catalogue): JudgedVoice {
  const sentences = sentencesOfPack(pack, catalogue)
  const { labels } = sentences
  return {
    pack,
    catalogue,
    sentences,
    part: (id) => {
      if (id === TOTAL) return catalogue.say('comparison-name-total')
      return pack.clauseById.has(id) ? labels.clause(id) : labels.part(id, 'numbered')
    },
  }
}
