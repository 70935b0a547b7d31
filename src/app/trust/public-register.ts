import { message } from '../../domain/messages/message.ts'
import type { Receipt } from '../../domain/receipt/receipt.ts'
import { dayOf } from '../../domain/register/calendar.ts'
import type { Certificate } from '../../domain/register/certificate-record.ts'
import { Refusal } from '../../domain/faults/refusal.ts'
import { publicEntry, type EntryNames, type PublicEntry } from '../../domain/trust/public-entry.ts'
import { STATUSES, type CertificateStatus } from '../../domain/trust/status-list.ts'
import { storedReceipt } from '../register/certificates/certificate-intent.ts'
import type { RegisterPorts } from '../register/perform.ts'
import type { Clock, Page, PageRequest, RegisterView, SearchTerm } from '../register/ports.ts'
import { unknownRecord, type Stored } from '../register/records.ts'

/** What certificates in the public register are looked for by; everything said must hold. */
export type PublicSearch = {
  /** A number from its beginning, or a part of the holder's name. */
  readonly text?: string
  readonly standard?: string
  readonly level?: string
  readonly status?: CertificateStatus
}

/** The register as anybody may see it. */
export type PublicRegister = {
  /** A certificate by number. Refuses (`record-unknown`) where none was issued under it. */
  entry(number: string): Promise<PublicEntry>
  /** By the id of its record, in a moment of the register. */
  entryOf(view: RegisterView, id: string): Promise<PublicEntry>
  /**
   * A part of the list, newest first, by what each certificate is at this moment. A page may hold
   * fewer than asked for although more follow.
   */
  search(search: PublicSearch, page: PageRequest): Promise<Page<PublicEntry>>
}

/** The states that a certificate of a status may have on record: the calendar is kept hourly. */
const MAYBE: { readonly [S in CertificateStatus]: readonly CertificateStatus[] } = {
  active: ['active'],
  suspended: ['suspended'],
  withdrawn: ['withdrawn'],
  expired: ['expired', 'active', 'suspended'],
  superseded: ['superseded'],
}

/** Names of levels that are kept at hand: one for each rules and level there is. */
const MOST_NAMES = 1000
/** Numbers whose certificates are kept at hand; a number is never given to another. */
const MOST_NUMBERS = 10_000

/** The public register over the ports of a register. */
export function publicRegister(
  { register, body }: Pick<RegisterPorts, 'register' | 'body'>,
  clock: Clock,
): PublicRegister {
  const known = new Map<string, EntryNames>()
  const ids = new Map<string, string>()

  async function namesOf(view: RegisterView, certificate: Certificate): Promise<EntryNames> {
    const { rules, level, model } = certificate
    const key = `${rules.digest} ${level}`
    const found = known.get(key) ?? namesIn(await storedReceipt(view, model.receipt), level)
    if (known.size >= MOST_NAMES) known.clear()
    known.set(key, found)
    return found
  }

  async function entryOf(view: RegisterView, record: Stored<'certificate'>): Promise<PublicEntry> {
    const certificate = record.body
    if (certificate.state === 'intended') throw unknown(certificate.number)
    const isWhole = certificate.address !== undefined
    const assessed = isWhole ? undefined : await storedReceipt(view, certificate.model.receipt)
    const next =
      certificate.state === 'superseded'
        ? await view.get('certificate', certificate.supersededBy)
        : undefined
    return publicEntry(certificate, {
      subject: assessed?.assessment.subject,
      names: await namesOf(view, certificate),
      body: body.name,
      supersededBy: next?.number,
      day: dayOf(clock.now(), body),
    })
  }

  return {
    entry: (number) =>
      register.read(async (view) => {
        const id = ids.get(number) ?? (await view.holderOf('certificate-number', number))?.id
        if (id === undefined) throw unknown(number)
        const record = await view.get<Certificate>('certificate', id)
        if (record === undefined) throw unknown(number)
        if (ids.size >= MOST_NUMBERS) ids.clear()
        ids.set(number, id)
        return entryOf(view, record)
      }),
    async entryOf(view, id) {
      const record = await view.get<Certificate>('certificate', id)
      if (record === undefined) throw unknownRecord('certificate', id)
      return entryOf(view, record)
    },
    search: ({ text, standard, level, status }, page) =>
      register.read(async (view) => {
        const today = dayOf(clock.now(), body)
        const term: SearchTerm[] = level === undefined ? [] : [{ key: 'level', value: level }]
        if (text !== undefined && text.trim() !== '')
          term.push({ key: 'public', value: text, match: 'contains' })
        // A day may have passed that the calendar has not told the register of yet.
        if (status === 'expired') term.push({ key: 'valid-until', value: today, match: 'before' })
        const filter = {
          state: status === undefined ? STATUSES : MAYBE[status],
          ...(standard === undefined ? {} : { standard }),
          search: term,
        }
        let items: readonly PublicEntry[]
        let next = page.cursor
        do {
          const from = next === undefined ? {} : { cursor: next }
          const found = await view.find<Certificate>('certificate', filter, {
            first: 'newest',
            ...page,
            ...from,
          })
          const entries: PublicEntry[] = []
          for (const record of found.items) entries.push(await entryOf(view, record))
          items = entries.filter((entry) => status === undefined || entry.status === status)
          next = found.next
        } while (next !== undefined && items.length === 0)
        return { items, ...(next === undefined ? {} : { next }) }
      }),
  }
}

function namesIn({ standard, results }: Receipt, id: string): EntryNames {
  const level = results[0]?.levels.find((one) => one.id === id)
  return {
    designation: standard.designation ?? standard.id,
    title: standard.title ?? standard.id,
    level: {
      title: level?.title ?? id,
      ...(level?.stars === undefined ? {} : { stars: level.stars }),
    },
  }
}

function unknown(number: string): Refusal {
  return new Refusal('record-unknown', message('refusal-record-unknown--number', { number }))
}
