import { expandPack } from '../../expand/expand.ts'
import type { Expanded } from '../../expand/expanded.ts'
import type { WrittenCondition } from '../../language/conditions/registry.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Pack } from '../../pack/pack.ts'
import type { JsonValue } from '../../schema/json.ts'
import { asked } from '../../words/asked.ts'
import { sentencesOfPack } from '../../words/pack-sentences.ts'
import { forOne } from '../judging/clause-alone.ts'
import { plainText, type ReadDraft } from '../read-draft.ts'

/** Speaks of the conditions of a draft. */
export type ConditionVoice = {
  /** What a condition asks; undefined while that cannot be said. */
  readonly asks: (condition: JsonValue) => string | undefined
  /** What a fact is called; its path where it has no name. */
  readonly fact: (path: string) => string
  /** A value that a fact may have, in words. */
  readonly value: (value: JsonValue, path: string) => string
}

/** Drafts as they would be judged, written out once. */
const EXPANDED = new WeakMap<ReadDraft, Expanded | undefined>()

/** A draft has any shape while it is written; where it is no pack, what other clauses say is left aside. */
function expandedOf(draft: ReadDraft): Expanded | undefined {
  if (EXPANDED.has(draft)) return EXPANDED.get(draft)
  let expanded: Expanded | undefined
  for (const pack of [() => draft.pack, () => forOne(draft, undefined)])
    try {
      expanded ??= expandPack(pack() as unknown as Pack)
    } catch {}
  EXPANDED.set(draft, expanded)
  return expanded
}

/** See {@link ConditionVoice}. */
export function conditionVoice(draft: ReadDraft, catalogue: Catalogue): ConditionVoice {
  const expanded = expandedOf(draft)
  if (expanded === undefined)
    return { asks: () => undefined, fact: (path) => path, value: (value) => plainText(value) ?? '' }
  const sentences = sentencesOfPack(expanded, catalogue)
  return {
    asks(condition) {
      try {
        return asked(condition as unknown as WrittenCondition, sentences, expanded)
      } catch {
        // What has another shape has no sentence.
        return undefined
      }
    },
    fact: (path) => sentences.labels.fact(path),
    value: (value, path) => sentences.value(value, path),
  }
}
