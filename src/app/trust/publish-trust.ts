import { dayOf } from '../../domain/register/calendar.ts'
import type { Certificate } from '../../domain/register/certificate-record.ts'
import { toBase64url } from '../../domain/trust/base64url.ts'
import type { PublishedKeys } from '../../domain/trust/keys.ts'
import {
  publishedKey,
  SIGNING_KEY,
  type SigningKeyRecord,
} from '../../domain/trust/signing-key-record.ts'
import { claimSignature, statusOn } from '../../domain/trust/public-entry.ts'
import { listMessage, type ListedStatus } from '../../domain/trust/status-list.ts'
import { LIST_HOURS, momentAfter } from '../../domain/trust/verdict.ts'
import type { Clock, Register, RegisterView, StoredRecord } from '../register/ports.ts'
import type { KeyPorts } from './rotate-signing-key.ts'
import { activeKey } from './signing-key.ts'

/** All public keys, the newest first, for whoever checks without asking again. */
export async function publishKeys({
  register,
  body,
}: Pick<KeyPorts, 'register' | 'body'>): Promise<PublishedKeys> {
  const names = Object.fromEntries(
    Object.entries(body.name).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
  return { body: names, keys: await keysOnRecord(register) }
}

/** The public parts of all keys, the newest first. */
export async function keysOnRecord(register: Register): Promise<PublishedKeys['keys']> {
  const keys: StoredRecord<SigningKeyRecord>[] = []
  await register.read((view) => walk<SigningKeyRecord>(view, SIGNING_KEY.kind, keys))
  const newestFirst = keys.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  return newestFirst.map(({ id, body: key }) => publishedKey(id, key))
}

/**
 * The signed list of what every certificate is at this moment, one consistent picture; undefined
 * where no key was made yet. Whoever holds one knows the state of any paper for a day without asking.
 */
export async function publishStatusList(
  { register, body, signing }: Pick<KeyPorts, 'register' | 'body' | 'signing'>,
  clock: Clock,
): Promise<string | undefined> {
  const written = await register.read(async (view) => {
    const key = await activeKey(view, signing)
    if (key === undefined) return undefined
    const asOf = clock.now()
    const until = momentAfter(asOf, LIST_HOURS)
    const records: StoredRecord<Certificate>[] = []
    await walk(view, 'certificate', records)
    const today = dayOf(asOf, body)
    const certificates = records.flatMap((record) => listedOf(record.body, today))
    const message = listMessage(key.id, {
      format: 'touchstone-status-2',
      asOf,
      until,
      certificates,
    })
    return { key, message }
  })
  if (written === undefined) return undefined
  // A device may take its time, and nobody has to wait for it who reads.
  const { key, message } = written
  const signature = await key.sign(new TextEncoder().encode(message))
  return `${message}.${toBase64url(signature)}`
}

function listedOf(certificate: Certificate, today: string): readonly ListedStatus[] {
  if (certificate.state === 'intended') return []
  const { number, validUntil, document } = certificate
  const state = statusOn(certificate, today)
  const claim = claimSignature(certificate)
  return [{ number, state, validUntil, document, ...(claim === undefined ? {} : { claim }) }]
}

async function walk<Body extends object>(
  view: RegisterView,
  kind: string,
  into: StoredRecord<Body>[],
): Promise<void> {
  let cursor: string | undefined
  do {
    const page = await view.find<Body>(
      kind,
      {},
      { limit: 1000, ...(cursor === undefined ? {} : { cursor }) },
    )
    into.push(...page.items)
    cursor = page.next
  } while (cursor !== undefined)
}
