import type { Expanded } from '../expand/expanded.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { namesOfPack } from './names.ts'
import { sentencesOf, type Sentences } from './sentences.ts'

/** Sentences of a pack by catalogue, made once. */
const MADE = new WeakMap<Expanded, WeakMap<Catalogue, Sentences>>()

/** Sentences with the names that a pack gives. */
export function sentencesOfPack(expanded: Expanded, catalogue: Catalogue): Sentences {
  const ofPack = MADE.get(expanded) ?? new WeakMap<Catalogue, Sentences>()
  MADE.set(expanded, ofPack)
  const made = ofPack.get(catalogue) ?? sentencesOf(namesOfPack(expanded), catalogue)
  ofPack.set(catalogue, made)
  return made
}
