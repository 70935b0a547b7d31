import { closest, distance } from 'fastest-levenshtein'

/** The name most like `name`, if it is alike enough to be what was meant. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const lower = name.toLowerCase()
  const same = names.find((one) => one.toLowerCase() === lower)
  if (same) return same
  const guess = closest(name, names)
  return distance(name, guess) <= Math.max(1, Math.ceil(name.length / 3)) ? guess : undefined
}
