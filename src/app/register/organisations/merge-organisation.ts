import { message } from '../../../domain/messages/message.ts'
import type { Certificate } from '../../../domain/register/certificate-record.ts'
import { handOverCertificate, LIVE, scopeKey } from '../../../domain/register/certificate.ts'
import type { Doer } from '../../../domain/register/doer.ts'
import { leadTo, mergeOrganisation as merged } from '../../../domain/register/organisation.ts'
import { Refusal } from '../../../domain/faults/refusal.ts'
import { perform, type Call, type RegisterPorts } from '../perform.ts'
import type { RegisterTransaction, StoredRecord } from '../ports.ts'
import {
  allOf,
  change,
  draftOf,
  everyOf,
  need,
  RECORD_KINDS,
  type Ref,
  type Stored,
} from '../records.ts'

/** Into which organisation one is merged, and why. */
export type MergerInput = { readonly into: string; readonly reason: string }

/** What the trail calls it, on every record that goes over. */
const ACT = 'merge-organisation'

/**
 * Merges an organisation that is on record twice into the one that is kept. Whatever refers to it refers
 * to the one kept from then on, each record with its link of the trail; certificates keep the words they
 * were issued with. Refused (`record-taken`) where two live certificates would be for one scope, and
 * (`act-untimely`) while a certificate of either is being issued.
 */
export function mergeOrganisation(
  ports: RegisterPorts,
  call: Call,
  ref: Ref,
  { into, reason }: MergerInput,
): Promise<Stored<'organisation'>> {
  return perform(ports, { ...call, why: reason }, async (tx, doer) => {
    const record = await need(tx, 'organisation', ref)
    const kept = await need(tx, 'organisation', { id: into })
    const after = merged(record, kept, doer, reason)
    await requireNothingIntended(tx, [record.id, kept.id])
    await moveScopes(tx, record.id, kept.id)
    const to = { id: kept.id, name: kept.body.name }
    for (const kind of ['person', ...RECORD_KINDS]) await handOver(tx, doer, kind, record.id, to)
    for (const one of await allOf(tx, 'organisation', 'merged-into', record.id))
      await change(tx, 'organisation', one, leadTo(one.body, kept.id), ACT)
    const { creditCode } = record.body
    if (creditCode !== undefined && kept.body.creditCode === undefined) {
      await tx.releaseUnique('credit-code', creditCode)
      await tx.claimUnique('credit-code', creditCode, kept)
      await change(tx, 'organisation', kept, after.kept, ACT)
    }
    return change(tx, 'organisation', record, after.merged, ACT)
  })
}

/** Refuses (`act-untimely`) while a certificate of one of them has its number and no paper yet. */
async function requireNothingIntended(
  tx: RegisterTransaction,
  organisations: readonly string[],
): Promise<void> {
  for (const organisation of organisations)
    for await (const { body } of everyOf(tx, 'certificate', { organisation, state: 'intended' }))
      throw new Refusal(
        'act-untimely',
        message('refusal-act-untimely--merger-issuing', { number: body.number }),
      )
}

/** The scopes of live certificates are those of the one kept. Refuses two for one scope. */
async function moveScopes(tx: RegisterTransaction, from: string, to: string): Promise<void> {
  for await (const record of everyOf(tx, 'certificate', { organisation: from, state: LIVE })) {
    const { body } = record
    const key = scopeKey({ ...body, organisation: to })
    const holder = await tx.holderOf('live-certificate', key)
    if (holder !== undefined) {
      const { body: other } = await need(tx, 'certificate', holder)
      throw new Refusal(
        'record-taken',
        message('refusal-record-taken--merger', { number: body.number, other: other.number }),
      )
    }
    await tx.releaseUnique('live-certificate', scopeKey(body))
    await tx.claimUnique('live-certificate', key, record)
  }
}

/** Every record of a kind that refers to an organisation refers to another. */
async function handOver(
  tx: RegisterTransaction,
  doer: Doer,
  kind: string,
  organisation: string,
  to: { readonly id: string; readonly name: Certificate['holder'] },
): Promise<void> {
  const found: StoredRecord<object>[] = []
  let cursor: string | undefined
  do {
    const from: { readonly cursor?: string } = cursor === undefined ? {} : { cursor }
    const page = await tx.find<object>(kind, { organisation }, { limit: 1000, ...from })
    found.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
  for (const record of found) {
    if (kind === 'certificate') {
      const body = handOverCertificate(record.body as Certificate, doer, to)
      await tx.put(draftOf('certificate', record.id, body), record.version, ACT)
    } else {
      const { version, createdAt: _, updatedAt: __, ...draft } = record
      const body = { ...record.body, organisation: to.id }
      await tx.put({ ...draft, organisation: to.id, body }, version, ACT)
    }
  }
}
