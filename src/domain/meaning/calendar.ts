/**
 * Days, months and years between dates, worked out on day numbers of the proleptic Gregorian
 * calendar (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil), apart
 * from the scorer of record, so that the two can be held against each other.
 */

type Day = { readonly year: number; readonly month: number; readonly day: number }

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day of a date YYYY-MM-DD that exists in the calendar, else undefined. */
export function dayOf(text: unknown): Day | undefined {
  const match = typeof text === 'string' ? DATE.exec(text) : null
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month)
    ? { year, month, day }
    : undefined
}

/** Whole days from one date to the other. */
export function days(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Full months from one date to the other; the last day of a shorter month fills it. */
export function months(from: Day, to: Day): number {
  const whole = (to.year - from.year) * 12 + to.month - from.month
  if (whole > 0 && to.day < from.day && to.day < lengthOf(to.year, to.month)) return whole - 1
  if (whole < 0 && to.day > from.day && from.day < lengthOf(from.year, from.month)) return whole + 1
  return whole
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
}
