/** Numbers that look random and are the same for the same seed: nothing here asks a machine for chance. */
export type Random = {
  /** From 0 up to, not including, 1. */
  unit(): number
  /** Bell-shaped around 0 with a standard deviation of 1. */
  normal(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
}

/** The stream of one row of one seed (mulberry32 over a mixed start). */
export function randomOf(seed: number, row: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(row + 1, 0xc2b2ae35)
  state ^= state >>> 15
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  unit()
  return {
    unit,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    whole: (from, to) => from + Math.floor(unit() * (to - from + 1)),
    pick: (list) => list[Math.floor(unit() * list.length)]!,
  }
}

/** A fixed number from -1 to 1 for a name: how hard a clause is, say. */
export function leaningOf(name: string): number {
  let hash = 2166136261
  for (let k = 0; k < name.length; k += 1) hash = Math.imul(hash ^ name.charCodeAt(k), 16777619)
  hash ^= hash >>> 13
  return ((Math.imul(hash, 0x5bd1e995) >>> 8) / 0xffffff) * 2 - 1
}
