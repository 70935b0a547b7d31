const SHAPE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** True for a calendar date that exists, written `YYYY-MM-DD`. Such texts sort as their dates do. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 10 || !SHAPE.test(value)) return false
  const day = Number(value.slice(8))
  if (day <= 28) return true
  const month = Number(value.slice(5, 7))
  return day <= daysIn(Number(value.slice(0, 4)), month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
