import type { Question } from './question.ts'
import type { Answering, ProvablePack } from './scheme.ts'

/**
 * Makes an assessment say less, for as long as it stays so: first fewer answers, then answers that
 * are those of `plain`.
 */
export function shorten(
  scheme: ProvablePack,
  isStillSo: (at: Answering) => boolean,
  found: Answering,
  plain: Answering,
): Answering {
  const at = changed(scheme, isStillSo, found, ({ choices }) =>
    choices.findIndex(({ given }) => given === undefined),
  )
  return changed(scheme, isStillSo, at, ({ choices }, k) =>
    // What is not said stays unsaid.
    choices[at[k]!]!.given === undefined ? -1 : plain[k]!,
  )
}

/** Changes one answer after another where the assessment stays so; -1 changes none. */
function changed(
  { questions }: ProvablePack,
  isStillSo: (at: Answering) => boolean,
  found: Answering,
  choiceOf: (question: Question, k: number) => number,
): Answering {
  const at = Int16Array.from(found)
  for (const [k, question] of questions.entries()) {
    const before = at[k]!
    const choice = choiceOf(question, k)
    if (choice < 0 || choice === before) continue
    at[k] = choice
    if (!isStillSo(at)) at[k] = before
  }
  return at
}
