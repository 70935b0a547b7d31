/** Wrong passwords of one person since the last right one. */
export type Attempts = {
  readonly wrong: number
  /** RFC 3339 in UTC; when the last attempt was made. */
  readonly last: string
}

/** Wrong passwords before there is a delay. */
export const FREE_ATTEMPTS = 5
const FIRST_DELAY_S = 60
const LONGEST_DELAY_S = 3600

/** Seconds until the next attempt is heard: none for the first five, then 1, 2, 4 … 60 minutes. */
export function waitSeconds(attempts: Attempts | undefined, now: string): number {
  if (attempts === undefined || attempts.wrong < FREE_ATTEMPTS) return 0
  const doublings = Math.min(attempts.wrong - FREE_ATTEMPTS, 10)
  const delay = Math.min(FIRST_DELAY_S * 2 ** doublings, LONGEST_DELAY_S)
  const until = Date.parse(attempts.last) + delay * 1000
  return Math.max(0, Math.ceil((until - Date.parse(now)) / 1000))
}

/** The tally with one more attempt. */
export function oneMore(attempts: Attempts | undefined, now: string): Attempts {
  return { wrong: (attempts?.wrong ?? 0) + 1, last: now }
}

/** Attempts go by age: a day is far longer than the longest delay. */
const KEPT_MS = 24 * 3_600_000

/** What was last tried before this time is forgotten. */
export function forgottenBefore(now: string): string {
  return new Date(Date.parse(now) - KEPT_MS).toISOString()
}
