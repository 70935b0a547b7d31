import type { Presence, Present } from '../../app/register/ports.ts'

/** Whoever has not said so for longer has it open no more: three times as long as a page waits. */
const GONE_AFTER_MS = 60_000

/** Places that are remembered at once; the one that was left alone for longest is forgotten first. */
const MOST_PLACES = 1_000

/** People who are remembered at one place. */
const MOST_PEOPLE = 100

/**
 * Presence in the memory of this process: with several processes behind one address each knows whom it was
 * asked by, which is everybody within a few turns.
 */
export function presenceInMemory(): Presence {
  const places = new Map<string, Map<string, { readonly since: string; readonly last: number }>>()
  return {
    meet(place, person, now) {
      const at = Date.parse(now)
      const here = new Map(
        [...(places.get(place) ?? [])].filter(([, { last }]) => at - last < GONE_AFTER_MS),
      )
      const since = here.get(person)?.since ?? now
      if (here.has(person) || here.size < MOST_PEOPLE) here.set(person, { since, last: at })
      places.delete(place)
      places.set(place, here)
      const [oldest] = places.keys()
      if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest)
      return [...here].map(([id, one]): Present => ({ person: id, since: one.since }))
    },
  }
}
