import type { Expanded } from '../expand/expanded.ts'
import { catalogueIn } from '../messages/all.ts'
import type { Language } from '../pack/text.ts'
import { namesOfPack } from './names.ts'
import { sentencesOf, type Sentences } from './sentences.ts'

/** Sentences of a pack by language, made once. */
const MADE = new WeakMap<Expanded, Map<Language, Sentences>>()

/** Sentences with the names that a pack gives. */
export function sentencesOfPack(expanded: Expanded, language: Language): Sentences {
  const ofPack = MADE.get(expanded) ?? new Map<Language, Sentences>()
  MADE.set(expanded, ofPack)
  const made = ofPack.get(language) ?? sentencesOf(namesOfPack(expanded), catalogueIn(language))
  ofPack.set(language, made)
  return made
}
