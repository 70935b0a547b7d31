import { expireCertificate, isPastValidity } from '../../../domain/register/certificate.ts'
import { markOverdue } from '../../../domain/register/surveillance.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import { leaveScope } from './finish-certificate.ts'
import { change, everyIn, need } from '../records.ts'

/** How many records the day has changed. */
export type CalendarKept = { readonly expired: number; readonly overdue: number }

/**
 * Lets certificates expire whose last day is past, and marks surveillance overdue. Each record is
 * changed in a transaction of its own; run twice a day or twice an hour, the result is the same.
 */
export async function keepCalendar(ports: RegisterPorts, call: Call): Promise<CalendarKept> {
  let expired = 0
  let overdue = 0
  const tally = (isDone: boolean): number => (isDone ? 1 : 0)
  for await (const { id } of everyIn(ports.register, 'certificate', ['active', 'suspended'])) {
    const { isDone } = await perform(ports, call, async (tx, doer) => {
      const record = await need(tx, 'certificate', { id })
      const isLive = record.body.state === 'active' || record.body.state === 'suspended'
      if (!isLive || !isPastValidity(record.body, doer.day)) return { isDone: false }
      await leaveScope(tx, doer, record.body, id, 'The certificate expired.')
      const after = expireCertificate(record.body, doer)
      await change(tx, 'certificate', record, after, 'expire-certificate')
      return { isDone: true }
    })
    expired += tally(isDone)
  }
  for await (const { id } of everyIn(ports.register, 'surveillance', ['due'])) {
    const { isDone } = await perform(ports, call, async (tx, doer) => {
      const record = await need(tx, 'surveillance', { id })
      if (record.body.state !== 'due' || doer.day <= record.body.dueOn) return { isDone: false }
      await change(tx, 'surveillance', record, markOverdue(record.body, doer), 'mark-overdue')
      return { isDone: true }
    })
    overdue += tally(isDone)
  }
  return { expired, overdue }
}
