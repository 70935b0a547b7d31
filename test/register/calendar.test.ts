import * as fc from 'fast-check'
import t from 'tap'
import { addMonths, dayOf, isTimeZone, lastDayOf } from '../../src/domain/register/calendar.ts'

t.test('a period whose first day counts ends the day before the one of its number', async (t) => {
  for (const [first, months, last] of [
    ['2024-03-15', 36, '2027-03-14'],
    ['2024-02-28', 36, '2027-02-27'],
    // Where the last month has no such day, with its last.
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2026-08-29', 6, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-29', 6, '2028-02-28'],
    ['2026-03-01', 12, '2027-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-30'],
    ['2026-01-01', 12, '2026-12-31'],
  ] as const)
    t.equal(lastDayOf(first, months), last, `${months} months from ${first}`)
})

t.test('a period that runs from an event ends with the day of its number', async (t) => {
  t.equal(addMonths('2027-03-14', 6), '2027-09-14')
  t.equal(addMonths('2026-08-31', 6), '2027-02-28')
  t.equal(addMonths('2027-08-31', 6), '2028-02-29')
  t.equal(addMonths('2024-02-29', 12), '2025-02-28')
})

t.test(
  'whoever begins a day later ends no earlier, and within the month that is meant',
  async () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10))
    const next = (of: string): string =>
      new Date(Date.parse(of) + 86_400_000).toISOString().slice(0, 10)
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (first, months) => {
        const last = lastDayOf(first, months)
        return last <= lastDayOf(next(first), months) && last <= addMonths(first, months)
      }),
      { seed: 20261129, numRuns: 2000 },
    )
  },
)

t.test('which day it is follows the zone of the body, summer time included', async (t) => {
  const berlin = { timeZone: 'Europe/Berlin' }
  t.equal(dayOf('2026-03-27T23:30:00Z', berlin), '2026-03-28')
  t.equal(dayOf('2026-03-29T22:30:00Z', berlin), '2026-03-30')
  t.equal(dayOf('2026-03-27T22:30:00Z', berlin), '2026-03-27')
  t.equal(dayOf('2026-11-23T16:00:00.000Z', { timeZone: 'Asia/Shanghai' }), '2026-11-24')
  t.equal(dayOf('2026-11-23T16:00:00.000Z', { utcOffsetMinutes: 480 }), '2026-11-24')
  t.equal(dayOf('2026-11-23T15:59:59.999Z', { utcOffsetMinutes: 480 }), '2026-11-23')
  t.notOk(isTimeZone('Asia/Beijing'))
})
