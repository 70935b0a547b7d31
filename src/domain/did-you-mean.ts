import { distance } from 'fastest-levenshtein'

/** Longer words are not guessed at; it bounds the work on a hostile one. */
const LONGEST = 100

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined when none is near:
 * at most a third of its letters differ. The first of equally near ones wins.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) {
      best = candidate
      least = edits
    }
  }
  return best
}
