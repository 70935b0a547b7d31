import { comparePacks } from '../domain/compare/compare.ts'
import type { Comparison } from '../domain/compare/comparison.ts'
import type { DigestedPack } from '../domain/pack/pack.ts'
import type { Language } from '../domain/pack/text.ts'
import type { PreparedPack } from '../domain/score/score.ts'
import { comparisonWords } from '../domain/words/comparison.ts'
import type { Explanation } from '../domain/words/explanation.ts'

/** Two revisions side by side, as data and in words of one language. */
export type CompareRevisions = (asked: {
  readonly left: DigestedPack
  readonly right: DigestedPack
  readonly language?: Language | undefined
}) => Promise<{
  readonly comparison: Comparison
  readonly language: Language
  readonly explanation: Explanation
}>

/** See {@link CompareRevisions}. */
export function compareRevisionsWith(doors: {
  readonly prepare: (digested: DigestedPack) => PreparedPack
}): CompareRevisions {
  return async (asked) => {
    const left = doors.prepare(asked.left)
    const right = doors.prepare(asked.right)
    const comparison = comparePacks(left, right)
    const language = asked.language ?? right.expanded.pack.standard.languages[0] ?? 'en'
    return { comparison, language, explanation: comparisonWords(comparison, language) }
  }
}
