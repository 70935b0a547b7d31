import { isIsoDate } from '../language/iso-date.ts'

/** Year, month 1..12 and day of a date YYYY-MM-DD that exists in the calendar, else undefined. */
function parts(date: unknown): readonly [number, number, number] | undefined {
  if (!isIsoDate(date)) return undefined
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
}

/** Whole days from one date to a later one; negative when it is earlier; undefined for no date. */
export function daysBetween(from: unknown, to: unknown): number | undefined {
  const [a, b] = [parts(from), parts(to)]
  if (a === undefined || b === undefined) return undefined
  const day = ([year, month, date]: readonly [number, number, number]): number =>
    utc(year, month - 1, date).getTime() / 86_400_000
  return day(b) - day(a)
}

/** Full calendar months from one date to another: a month is full on the same day of the month. */
export function monthsBetween(from: unknown, to: unknown): number | undefined {
  const [a, b] = [parts(from), parts(to)]
  if (a === undefined || b === undefined) return undefined
  const months = (b[0] - a[0]) * 12 + b[1] - a[1]
  if (months > 0 && b[2] < a[2] && !isLastDay(b)) return months - 1
  if (months < 0 && b[2] > a[2] && !isLastDay(a)) return months + 1
  return months
}

/** The year of a date, or undefined for no date. */
export function yearOf(date: unknown): number | undefined {
  return parts(date)?.[0]
}

function isLastDay([year, month, day]: readonly [number, number, number]): boolean {
  return utc(year, month, 0).getUTCDate() === day
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}
