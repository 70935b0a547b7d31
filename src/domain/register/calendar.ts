/** The day YYYY-MM-DD that a moment (RFC 3339) falls on where clocks are this far ahead of UTC. */
export function dayOf(at: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(at) + utcOffsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** The same day so many months later; the last of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = numbers(day)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = numbers(day)
  return iso(Date.UTC(year, month - 1, date + days))
}

function numbers(day: string): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
