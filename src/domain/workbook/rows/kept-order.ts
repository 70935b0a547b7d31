/**
 * Those of some places, in the order in which they stand now, that can be left where they are while the
 * others move: as many as can be. Of the longest rising sequences it is one.
 */
export function keptInPlace(places: readonly number[]): ReadonlySet<number> {
  // For each length the sequence that ends lowest: the index of its last, and who stands before each.
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, place] of places.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[ends[middle]!]! < place) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1]
    ends[low] = index
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(places[at]!)
  return kept
}
