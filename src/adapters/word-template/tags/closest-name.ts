import { distance } from 'fastest-levenshtein'
import { didYouMean } from '../../../domain/faults/did-you-mean.ts'

/** The name most like `name`: near in letters, or with two neighbours swapped. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  return didYouMean(name, names) ?? names.find((one) => isSwapped(name, one))
}

/** Two letters that changed places count as two mistakes elsewhere, and are one slip of the hand. */
function isSwapped(written: string, meant: string): boolean {
  if (written.length !== meant.length) return false
  for (let i = 0; i + 1 < meant.length; i++)
    if (written[i] !== meant[i])
      return (
        written[i] === meant[i + 1] &&
        written[i + 1] === meant[i] &&
        written.slice(i + 2) === meant.slice(i + 2)
      )
  return false
}

/**
 * Every name that is a slip of the hand away from `name`: two mistakes at most, and no more than a
 * third of its letters, where letters that changed places are one. Capitals are a slip as well.
 */
export function slipsAway(name: string, names: Iterable<string>): readonly string[] {
  const written = name.toLowerCase()
  const most = Math.min(2, Math.max(1, Math.floor(name.length / 3)))
  return [...new Set(names)].filter((one) => {
    const meant = one.toLowerCase()
    return distance(written, meant) <= most || isSwapped(written, meant)
  })
}
