/** Where the clocks of a body are: a zone by name, or so far ahead of UTC all year round. */
export type Clocks = { readonly timeZone?: string; readonly utcOffsetMinutes?: number }

/** The day YYYY-MM-DD that a moment (RFC 3339) falls on where these clocks are. */
export function dayOf(at: string, { timeZone, utcOffsetMinutes = 0 }: Clocks): string {
  const moment = Date.parse(at)
  if (timeZone === undefined) return iso(moment + utcOffsetMinutes * 60_000)
  const shown = inZone(timeZone).formatToParts(moment)
  const part = (type: string): string => shown.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** Whether a zone of this name is known, such as Asia/Shanghai. */
export function isTimeZone(name: string): boolean {
  try {
    inZone(name)
    return true
  } catch {
    return false
  }
}

const zones = new Map<string, Intl.DateTimeFormat>()

function inZone(timeZone: string): Intl.DateTimeFormat {
  const known = zones.get(timeZone)
  if (known !== undefined) return known
  const zone = new Intl.DateTimeFormat('en-GB-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  zones.set(timeZone, zone)
  return zone
}

/**
 * The same day so many months later; the last of the month where that month is shorter. A period of
 * months that runs from an event on a day ends with it: Regulation (EEC, Euratom) 1182/71, article
 * 3(2)(c); BGB sections 187(1) and 188(3); Civil Code of the PRC, articles 201 and 202.
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = numbers(day)
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, lastOf(year, month + months))))
}

/**
 * The last day of a period of months whose first day is `first`: the day before the one of the same
 * number, and the last of the month where that month has none (BGB sections 187(2) and 188). So 36
 * months from 29 February 2024 end on 28 February 2027, and from 28 February 2024 a day earlier.
 */
export function lastDayOf(first: string, months: number): string {
  const [year, month, date] = numbers(first)
  const last = lastOf(year, month + months)
  return iso(Date.UTC(year, month - 1 + months, date > last ? last : date - 1))
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  const [year, month, date] = numbers(day)
  return iso(Date.UTC(year, month - 1, date + days))
}

/** What a length of time is written like: days, weeks, months or years, such as 90d. */
export const LENGTH_PATTERN = '^[1-9]\\d{0,3}[dwmy]$'

/** The last day of a length of time from a day on; months and years by the calendar. */
export function dayWithin(day: string, length: string): string {
  const count = Number(length.slice(0, -1))
  const unit = length.at(-1)
  if (unit === 'd' || unit === 'w') return addDays(day, unit === 'w' ? count * 7 : count)
  return addMonths(day, unit === 'y' ? count * 12 : count)
}

/** The number of the last day of a month, which counts on over the end of the year. */
function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function numbers(day: string): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}
