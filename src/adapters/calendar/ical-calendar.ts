import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { WriteCalendar } from '../../app/ports.ts'

/** An iCalendar file (RFC 5545) by ical-generator: each entry is a whole day, and keeps nobody busy. */
export const writeCalendar: WriteCalendar = ({ name, now, entries }) => {
  const calendar = ical({
    name,
    prodId: { company: 'touchstone', product: 'reminders' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, on, title } of entries)
    calendar.createEvent({
      id,
      start: on,
      allDay: true,
      stamp: now,
      summary: title,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return calendar.toString()
}
