import { leaningOf } from '../domain/foresee/random.ts'
import type { AnswerChanges } from '../domain/register/answer-sheet.ts'

/**
 * Answers of an organisation between two others: each question is answered as the better one does
 * where that lies within the share, and as the weaker one does elsewhere. The same name and share
 * give the same answers.
 */
export function mixedAnswers(
  weaker: AnswerChanges,
  better: AnswerChanges,
  share: number,
  name: string,
): AnswerChanges {
  return Object.fromEntries(
    Object.entries(weaker).map(([id, answer]) => {
      const lot = (leaningOf(`${name} ${id}`) + 1) / 2
      return [id, lot < share ? (better[id] ?? answer) : answer]
    }),
  )
}
