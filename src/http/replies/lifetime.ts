import type { InForce } from '../../domain/language/rules.ts'

/**
 * Tells clients by header that a revision comes to its end, as soon as the end is known:
 * `Deprecation` (RFC 9745) from the day after its last day in force, `Sunset` (RFC 8594) from the
 * day after it may be used at all. Days end at midnight UTC.
 */
export function lifetimeHeaders({ to, sunset }: InForce): { readonly [header: string]: string } {
  return {
    ...(to === undefined ? {} : { deprecation: `@${dayAfter(to).getTime() / 1000}` }),
    ...(sunset === undefined ? {} : { sunset: dayAfter(sunset).toUTCString() }),
  }
}

function dayAfter(date: string): Date {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day
}
