import { distance } from 'fastest-levenshtein'

/** Longer words are not guessed at; it bounds the work on a hostile one. */
const LONGEST = 100

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined when none is near:
 * at most a third of the letters differ, capitals aside. The first of equally near ones wins.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined
  const written = word.toLowerCase()
  let best: string | undefined
  let fewest = Infinity
  for (const candidate of candidates) {
    const longer = Math.max(word.length, candidate.length)
    const most = Math.min(fewest - 1, Math.max(1, Math.floor(longer / 3)))
    if (longer - Math.min(word.length, candidate.length) > most) continue
    const edits = distance(written, candidate.toLowerCase())
    if (edits <= most) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

/** As {@link didYouMean}, as a fault takes it. */
export function guessAmong(
  word: string,
  candidates: Iterable<string>,
): { readonly guess?: string } {
  const guess = didYouMean(word, candidates)
  return guess === undefined ? {} : { guess }
}
