import type { Presence, Present } from '../../app/register/ports.ts'

/** Whoever has not said so for longer has it open no more: three times as long as a page waits. */
const GONE_AFTER_MS = 60_000

/** Places that are remembered at once; the one that was left alone for longest is forgotten first. */
const MOST_PLACES = 1_000

/** People who are remembered at one place. */
const MOST_PEOPLE = 100

/** Since when somebody is there, when they last said so, and in which cell they stand. */
type Here = { readonly since: string; readonly last: number; readonly at: string | undefined }

/**
 * Presence in the memory of this process: with several processes behind one address each knows whom it was
 * asked by, which is everybody within a few turns.
 */
export function presenceInMemory(): Presence {
  const places = new Map<string, Map<string, Here>>()
  return {
    meet(place, person, now, cell) {
      const time = Date.parse(now)
      const here = new Map(
        [...(places.get(place) ?? [])].filter(([, { last }]) => time - last < GONE_AFTER_MS),
      )
      const since = here.get(person)?.since ?? now
      // Who says so from a page without cells stands in none.
      if (here.has(person) || here.size < MOST_PEOPLE)
        here.set(person, { since, last: time, at: cell })
      places.delete(place)
      places.set(place, here)
      const [oldest] = places.keys()
      if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest)
      return [...here].map(([id, { since: first, at }]): Present => ({
        person: id,
        since: first,
        ...(at === undefined ? {} : { at }),
      }))
    },
  }
}
