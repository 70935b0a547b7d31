import { exact, type ExactJson } from '../../numbers/exact.ts'
import type { Expanded } from '../../expand/expanded.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { namesOfPack, type PackNames } from '../names.ts'
import { numberWords } from '../../messages/numbers.ts'
import { sentencesOf, type Sentences } from '../sentences.ts'

/** Speaks of a change of one pack to another in one language. */
export type ForesightVoice = {
  readonly catalogue: Catalogue
  readonly before: Expanded
  readonly after: Expanded
  /** PackNames and sentences of the changed pack. */
  readonly names: PackNames
  readonly sentences: Sentences
  /** A level by its id, of the changed pack unless another is given; null is no level. */
  readonly level: (id: string | null, pack?: Expanded) => string
}

/** See {@link ForesightVoice}. */
export function foresightVoice(
  { before, after }: { readonly before: Expanded; readonly after: Expanded },
  catalogue: Catalogue,
): ForesightVoice {
  const names = namesOfPack(after)
  return {
    catalogue,
    before,
    after,
    names,
    sentences: sentencesOf(names, catalogue),
    level(id, pack = after) {
      const { below, levels } = pack.results[0]!
      if (id === null) return catalogue.text(below?.title) || catalogue.say('foresight-no-level')
      return catalogue.text(levels.find(({ level }) => level.id === id)?.level.title) || id
    },
  }
}

/** A number, or a dash where there is none. */
export function figure(value: ExactJson | null, catalogue: Catalogue): string {
  return value === null ? catalogue.say('no-figure') : numberWords(value)
}

/** By how much a number changes, with its sign. */
export function differenceWords(before: ExactJson, after: ExactJson, catalogue: Catalogue): string {
  const change = exact(after).sub(exact(before))
  if (change.n === 0n) return catalogue.say('foresight-no-change')
  return change.s > 0n ? `+${numberWords(change)}` : `−${numberWords(change.neg())}`
}
