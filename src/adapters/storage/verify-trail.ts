import { sql } from 'kysely'
import type { ChainVerdict } from '../../app/register/ports.ts'
import { message, type Message } from '../../domain/messages/message.ts'
import { recordName, type NamedRecord } from '../../domain/register/names.ts'
import { FIRST_HASH, hashOfLink } from './audit-link.ts'
import type { Engine } from './engine.ts'
import { translateFailure } from './failures.ts'
import { auditedForm } from './record-row.ts'
import { digestOfBytes } from './register-view.ts'

/** Rows read at once: enough to be quick, little enough for memory. */
const LINKS_AT_ONCE = 5000
const RECORDS_AT_ONCE = 500
/** Few, because a file may have many megabytes and a statement may not take for ever. */
const FILES_AT_ONCE = 100

type Found = Extract<ChainVerdict, { ok: false }> | undefined

/**
 * Recomputes every link up to the head of this moment, then holds every record against the link
 * that wrote it and every stored file against its digest. Nothing is locked meanwhile.
 */
export async function verifyTrail(engine: Engine): Promise<ChainVerdict> {
  try {
    const head = await engine.reader
      .selectFrom('audit_head')
      .select(['seq', 'hash'])
      .where('id', '=', 1)
      .executeTakeFirst()
    if (head === undefined) return { ok: false, links: 0, fault: message('trail-head-missing') }
    return (
      (await faultInLinks(engine, head)) ??
      (await faultInRecords(engine, head.seq)) ??
      (await faultInFiles(engine, head.seq)) ?? { ok: true, links: head.seq, head: head.hash }
    )
  } catch (error) {
    throw translateFailure(error)
  }
}

async function faultInLinks(
  { reader }: Engine,
  head: { readonly seq: number; readonly hash: string },
): Promise<Found> {
  let seq = 0
  let hash = FIRST_HASH
  const broken = (fault: Message): Found => ({ ok: false, links: seq, seq: seq + 1, fault })
  while (seq < head.seq) {
    const rows = await reader
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', seq)
      .where('seq', '<=', head.seq)
      .orderBy('seq')
      .limit(LINKS_AT_ONCE)
      .execute()
    if (rows.length === 0)
      return broken(message('trail-links-missing', { from: seq + 1, to: head.seq }))
    for (const row of rows) {
      if (row.seq !== seq + 1) return broken(message('trail-link-missing', { link: seq + 1 }))
      if (row.prev_hash !== hash) return broken(message('trail-link-order', { link: row.seq }))
      if (hashOfLink(row) !== row.hash)
        return broken(message('trail-link-altered', { link: row.seq }))
      seq = row.seq
      hash = row.hash
    }
  }
  if (hash !== head.hash) return broken(message('trail-head-altered'))
  const beyond = await reader
    .selectFrom('audit')
    .select('seq')
    .where('seq', '<=', 0)
    .executeTakeFirst()
  return beyond === undefined
    ? undefined
    : broken(message('trail-link-early', { link: beyond.seq }))
}

async function faultInRecords({ reader }: Engine, links: number): Promise<Found> {
  let last = { kind: '', id: '' }
  for (;;) {
    const { kind, id } = last
    const rows = await reader
      .selectFrom('records')
      .leftJoin('audit', 'audit.seq', 'records.audit_seq')
      .selectAll('records')
      .select(['audit.after as audited', 'audit.at as audited_at'])
      .select(['audit.kind as audited_kind', 'audit.id as audited_id'])
      .where((row) =>
        row.or([
          row('records.kind', '>', kind),
          row.and([row('records.kind', '=', kind), row('records.id', '>', id)]),
        ]),
      )
      .orderBy('records.kind')
      .orderBy('records.id')
      .limit(RECORDS_AT_ONCE)
      .execute()
    for (const row of rows)
      if (
        row.audited !== auditedForm(row) ||
        row.audited_at !== row.updated_at ||
        row.audited_kind !== row.kind ||
        row.audited_id !== row.id
      )
        return {
          ok: false,
          links,
          seq: row.audit_seq,
          fault: message('trail-record-altered', {
            record: recordName(row.kind as NamedRecord),
            id: row.id,
            link: row.audit_seq,
          }),
        }
    const end = rows.at(-1)
    if (end === undefined) return undefined
    last = { kind: end.kind, id: end.id }
  }
}

async function faultInFiles(engine: Engine, links: number): Promise<Found> {
  let last = ''
  for (;;) {
    const files = await filesAfter(last, engine)
    const altered = files.find(({ holds }) => !holds)
    if (altered !== undefined)
      return { ok: false, links, fault: message('trail-file-altered', { digest: altered.digest }) }
    const end = files.at(-1)
    if (end === undefined) return undefined
    last = end.digest
  }
}

type CheckedFile = { readonly digest: string; readonly holds: boolean }

/** PostgreSQL hashes files itself: sending them over here would take several times as long. */
async function filesAfter(last: string, { name, reader }: Engine): Promise<readonly CheckedFile[]> {
  const files = reader
    .selectFrom('blobs')
    .select('digest')
    .where('digest', '>', last)
    .orderBy('digest')
    .limit(FILES_AT_ONCE)
  if (name === 'postgres')
    return files
      .select(
        sql<boolean>`size = length(bytes) and digest = encode(sha256(bytes), 'hex')`.as('holds'),
      )
      .execute()
  const checked: CheckedFile[] = []
  for (const { digest } of await files.execute()) {
    const row = await reader
      .selectFrom('blobs')
      .select(['bytes', 'size'])
      .where('digest', '=', digest)
      .executeTakeFirst()
    const holds =
      row !== undefined && row.size === row.bytes.length && digestOfBytes(row.bytes) === digest
    checked.push({ digest, holds })
  }
  return checked
}
