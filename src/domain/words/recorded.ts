import { answerWords } from './answer-words.ts'
import type { Telling } from './explain/telling.ts'

/**
 * Answers that no clause asks for, such as recorded cases, each behind its name: formulas and
 * conditions may read them. Without the pack nobody can tell which these are.
 */
export function recordedBeside({
  receipt,
  sentences,
  names,
  pack,
}: Telling): readonly (readonly [name: string, words: string])[] {
  if (pack === undefined) return []
  const asked = new Set(pack.clauses.flatMap(({ id, inputs }) => [id, ...inputs]))
  return Object.keys(receipt.assessment.answers).flatMap((input) => {
    const words = asked.has(input) ? undefined : answerWords(receipt, input, sentences, names)
    return words === undefined ? [] : [[sentences.labels.asked('answers', input), words] as const]
  })
}
