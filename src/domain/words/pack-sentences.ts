import type { Expanded } from '../expand/expanded.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { formulaOf } from './expression.ts'
import { formulaText } from './formula.ts'
import { namesOfPack } from './names.ts'
import { sentencesOf, type Sentences } from './sentences.ts'

/** Sentences of a pack by catalogue, made once. */
const MADE = new WeakMap<Expanded, WeakMap<Catalogue, Sentences>>()

/** Sentences with the names that a pack gives. */
export function sentencesOfPack(expanded: Expanded, catalogue: Catalogue): Sentences {
  const ofPack = MADE.get(expanded) ?? new WeakMap<Catalogue, Sentences>()
  MADE.set(expanded, ofPack)
  const made = ofPack.get(catalogue) ?? sentencesFor(expanded, catalogue)
  ofPack.set(catalogue, made)
  return made
}

/** What a comparison works out is called by its formula. */
function sentencesFor(expanded: Expanded, catalogue: Catalogue): Sentences {
  const sentences: Sentences = sentencesOf({ ...namesOfPack(expanded), term }, catalogue)
  return sentences

  function term(id: string): string | undefined {
    const expression = expanded.terms.get(`terms.${id}`)?.expression
    return expression === undefined
      ? undefined
      : formulaText(formulaOf(expression, { sentences, pack: expanded }))
  }
}
