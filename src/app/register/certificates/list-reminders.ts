import { addDays, dayOf, dayWithin } from '../../../domain/register/calendar.ts'
import type { Certificate } from '../../../domain/register/certificate-record.ts'
import { LIVE } from '../../../domain/register/certificate.ts'
import { dueOf, endOf, type Reminder } from '../../../domain/register/reminder.ts'
import type { RegisterPorts } from '../perform.ts'
import { list, lookUp, type Looker } from '../look-up.ts'
import type { RecordFilter } from '../ports.ts'
import type { RecordKind, Stored } from '../records.ts'

/**
 * What comes to its day within a length of time from today, for whoever looks, the first day first:
 * certificates that end, and surveillances that are due or overdue. `length` is like 90d.
 */
export async function listReminders(
  ports: Pick<RegisterPorts, 'register' | 'clock' | 'body'>,
  looker: Looker,
  length: string,
): Promise<readonly Reminder[]> {
  const day = dayOf(ports.clock.now(), ports.body)
  const after = addDays(dayWithin(day, length), 1)
  const before = (key: string) => ({ key, value: after, match: 'before' }) as const
  const found: Reminder[] = []
  const certificates = new Map<string, Certificate>()
  const ending = {
    state: LIVE,
    search: [before('valid-until'), { key: 'valid-until', value: day, match: 'from' } as const],
  }
  for await (const { id, body } of every(ports, looker, 'certificate', ending)) {
    certificates.set(id, body)
    found.push(endOf(id, body, day))
  }
  const due = { state: ['due', 'overdue'], search: [before('due')] }
  for await (const { id, body } of every(ports, looker, 'surveillance', due)) {
    const known = certificates.get(body.certificate)
    const certificate = known ?? (await lookUp(ports, looker, 'certificate', body.certificate)).body
    certificates.set(body.certificate, certificate)
    found.push(dueOf(id, body, certificate, day))
  }
  return found.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

async function* every<K extends RecordKind>(
  ports: Pick<RegisterPorts, 'register'>,
  looker: Looker,
  kind: K,
  filter: RecordFilter,
): AsyncGenerator<Stored<K>> {
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await list(ports, looker, kind, filter, { limit: 1000, ...from })
    yield* page.items
    cursor = page.next
  } while (cursor !== undefined)
}
