import type { Catalogue } from '../../domain/messages/catalogue.ts'
import type { ScoreInWords } from './use-evaluation.ts'

/** What the standard calls a level; its id where the score is not there yet. */
export function levelTitle(score: ScoreInWords | undefined, id: string, words: Catalogue): string {
  const level = score?.receipt.results[0]?.levels.find((one) => one.id === id)
  return words.text(level?.title) || id
}
